package org.kervan.study.promise;

import java.util.Locale;

/** What measurements say of a claim. */
public enum Finding {
    /** Every independent measurement that can be compared agrees. */
    SUPPORTED,
    /** Every independent measurement that can be compared differs. */
    CONTRADICTED,
    /** Only the word of an official agrees, or one producer's figures agree and differ. */
    PARTLY,
    /** Some producers agree, others differ. */
    PRODUCERS_DIFFER,
    /** What is measured is not quite what is claimed. */
    DIFFERENT_SCOPE,
    /** It could be measured; nobody independent has published a figure that can be compared. */
    NOT_CHECKABLE_YET,
    /** Nothing that could be measured is claimed. */
    NOT_CHECKABLE;

    /** The word used in tables and on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether measurements bear on the claim. */
    public boolean isChecked() {
        return compareTo(DIFFERENT_SCOPE) < 0;
    }
}
