/** Demand matrices as CSV files: one row a pair, or one row an origin with a column for each destination. */
@NullMarked
package org.kervan.io.matrix;

import org.jspecify.annotations.NullMarked;
