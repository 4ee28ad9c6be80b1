/** Oil, gas and power from field to buyer in one least-cost solve. */
@NullMarked
package org.kervan.study.energy;

import org.jspecify.annotations.NullMarked;
