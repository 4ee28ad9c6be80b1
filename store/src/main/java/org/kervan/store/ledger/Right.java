package org.kervan.store.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a writer may do. */
public enum Right {
    /** Propose statements and open disputes about what he sees. */
    PROPOSE,
    /** Accept and reject proposals of others, answer disputes. */
    REVIEW,
    /** Everything: add, correct, retire, merge, and say who may do what. */
    KEEP;

    /** Its word in documents and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The right of a word, empty when there is none. */
    public static Optional<Right> find(String key) {
        return Arrays.stream(values()).filter(right -> right.key().equals(key)).findFirst();
    }
}
