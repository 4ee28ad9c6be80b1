package org.kervan.app.ledger;

import org.jspecify.annotations.Nullable;

/** Texts on their way into a document. */
final class Words {

    private Words() {}

    /** Null for an empty text: what is not known is left out of a document. */
    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
