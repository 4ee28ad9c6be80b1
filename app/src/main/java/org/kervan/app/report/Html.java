package org.kervan.app.report;

import java.util.Locale;

/** Text that is put together piece by piece; whatever comes from data is escaped. */
final class Html {
    private final StringBuilder text = new StringBuilder();

    /** Markup of our own. */
    Html raw(String markup) {
        text.append(markup);
        return this;
    }

    /** An element around escaped text. */
    Html element(String name, String content) {
        return raw("<" + name + ">").say(content).raw("</" + name.split(" ", 2)[0] + ">\n");
    }

    /** Escaped text. */
    Html say(String content) {
        text.append(escaped(content));
        return this;
    }

    static String escaped(String content) {
        return content.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A row of a table: the first cell heads it, the others are figures. */
    Html row(String head, String... cells) {
        raw("<tr>").element("th scope=\"row\"", head);
        for (String cell : cells) {
            element("td", cell);
        }
        return raw("</tr>\n");
    }

    /** A number for a drawing: a dot, and no more digits than can be seen. */
    static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
