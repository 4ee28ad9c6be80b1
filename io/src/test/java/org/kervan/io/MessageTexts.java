package org.kervan.io;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

/** The message texts, as patterns that a filled message fits. */
final class MessageTexts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.kervan.io.table.messages", Locale.ROOT);

    private MessageTexts() {}

    static Set<String> keys() {
        return BUNDLE.keySet();
    }

    static String asPattern(String key) {
        StringBuilder pattern = new StringBuilder();
        String[] parts = BUNDLE.getString(key).replace("''", "'").split("\\{\\d}", -1);
        for (int i = 0; i < parts.length; i++) {
            pattern.append(i == 0 ? "" : ".*").append(Pattern.quote(parts[i]));
        }
        return pattern.toString();
    }
}
