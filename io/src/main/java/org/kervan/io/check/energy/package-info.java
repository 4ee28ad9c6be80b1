/** Rules of the energy tables: carriers, units, capacities, daily shapes. */
@NullMarked
package org.kervan.io.check.energy;

import org.jspecify.annotations.NullMarked;
