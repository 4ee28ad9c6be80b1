/** Electricity grids bus by bus, as the power flow files of others state them (MATPOWER's case format, version 2). */
@NullMarked
package org.kervan.model.grid;

import org.jspecify.annotations.NullMarked;
