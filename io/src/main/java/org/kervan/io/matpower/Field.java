package org.kervan.io.matpower;

import java.util.List;

/**
 * What was assigned to a field.
 *
 * @param line where the assignment stands
 * @param rows rows of numbers; one row of one number for a single one; empty for texts
 * @param lines line of each row
 * @param text a single text, else empty
 */
record Field(int line, List<double[]> rows, List<Integer> lines, String text) {}
