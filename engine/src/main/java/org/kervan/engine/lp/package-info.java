/** Linear programmes: built as sparse columns, solved by native solvers, and believed only after a check of our own. */
@NullMarked
package org.kervan.engine.lp;

import org.jspecify.annotations.NullMarked;
