/** Questions about oil, gas and power as people and programs ask them, and their answers as documents. */
@NullMarked
package org.kervan.app.energy;

import org.jspecify.annotations.NullMarked;
