package org.kervan.model.demand;

import org.kervan.model.claim.Provenance;

/**
 * A field of a row of the network that stood otherwise in an earlier year, before a project was completed.
 *
 * @param year the year
 * @param project id of the project that was not there yet, empty when something else changed
 * @param table name of the table, for example {@code links}
 * @param row id of the row
 * @param field column of the table, for example {@code capacity_mt_per_year}
 * @param value what stood there; a number in the unit of the column, or a word
 * @param provenance who says so
 */
public record BaseYearChange(
        int year, String project, String table, String row, String field, String value, Provenance provenance) {}
