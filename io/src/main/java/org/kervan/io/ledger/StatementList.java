package org.kervan.io.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.kervan.model.ledger.Statement;

/** Statements in the order of their rows. Rows that say a second thing under one key get {@code ~2} after it. */
final class StatementList {
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cntrl}]", Pattern.UNICODE_CHARACTER_CLASS);

    private final Publishers publishers;
    private final List<Statement> all = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    StatementList(Publishers publishers) {
        this.publishers = publishers;
    }

    /** Adds a statement and gives it back as it was added. */
    Statement add(String id, Draft draft) {
        String free = id;
        for (int i = 2; !ids.add(free); i++) {
            free = id + "~" + i;
        }
        Statement statement = draft.build(free, publishers);
        all.add(statement);
        return statement;
    }

    List<Statement> all() {
        return all;
    }

    /** An id of a table and the parts of a key, lower case, joined with hyphens; empty parts and blanks left out. */
    static String id(String table, String... parts) {
        List<String> filled = new ArrayList<>();
        for (String part : parts) {
            if (!part.isEmpty()) {
                filled.add(part.toLowerCase(Locale.ROOT).replace("/", ".."));
            }
        }
        return joined(table + ":" + String.join("-", filled));
    }

    /** A text as an id: hyphens for blanks and for characters that cannot be seen. */
    static String joined(String text) {
        return UNSEEN.matcher(text).replaceAll("-");
    }
}
