package org.kervan.io.check;

import java.util.List;
import org.kervan.io.table.Faults;

/**
 * One thing that must hold of the tables together. A rule tells faults and never throws on what stands in a file; cells
 * that are no number, date or id were told before and are passed over.
 */
public interface Rule {
    /** Stable kebab-case name. */
    String name();

    /** Paths of the tables without which the rule has nothing to say; it is not run unless all are there, with every column. */
    List<String> needs();

    /**
     * Whether the rule concludes from a row that is <em>not</em> there. Then it is not run while rows of its tables are
     * unreadable, because it would tell the same fault a second time in other words.
     */
    default boolean needsEveryRow() {
        return false;
    }

    /** Tells what is wrong. */
    void check(Tables tables, Faults faults);
}
