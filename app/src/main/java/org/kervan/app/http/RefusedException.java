package org.kervan.app.http;

/** A file that cannot be made after all; thrown before a byte of it was written. */
final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Answer.Refused refused;

    RefusedException(Answer.Refused refused) {
        super(refused.problem().detail());
        this.refused = refused;
    }

    /** What the asker is told. */
    Answer.Refused refused() {
        return refused;
    }
}
