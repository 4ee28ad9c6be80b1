/** Oil, gas and power: what there is from field to buyer, and what was observed. */
@NullMarked
package org.kervan.model.energy;

import org.jspecify.annotations.NullMarked;
