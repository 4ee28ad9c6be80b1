/** Sums that keep what rounding would take away. */
@NullMarked
package org.kervan.engine.sum;

import org.jspecify.annotations.NullMarked;
