/** Power flow cases in MATPOWER's case format, version 2, as PGLib-OPF and others publish them. */
@NullMarked
package org.kervan.io.matpower;

import org.jspecify.annotations.NullMarked;
