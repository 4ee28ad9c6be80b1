package org.kervan.io.table;

/**
 * A column whose values another column may name.
 *
 * @param table path of the table, for example {@code transport/nodes.csv}
 * @param column its column, for example {@code id}
 */
public record Reference(String table, String column) {}
