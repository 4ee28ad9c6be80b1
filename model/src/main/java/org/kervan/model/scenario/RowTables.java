package org.kervan.model.scenario;

/** Tables while changes are applied to them. */
interface RowTables {

    /** The table of a target. */
    Draft<?> of(Target target);
}
