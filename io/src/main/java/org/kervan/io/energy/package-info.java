/** Tables of the energy systems to the energy network of the model. */
@NullMarked
package org.kervan.io.energy;

import org.jspecify.annotations.NullMarked;
