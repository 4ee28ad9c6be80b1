/** Tables that describe themselves: what a CSV file of the data package holds, and reading it without ever giving up. */
@NullMarked
package org.kervan.io.table;

import org.jspecify.annotations.NullMarked;
