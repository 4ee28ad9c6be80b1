/** Tables without faults to the freight demand of the model. */
@NullMarked
package org.kervan.io.demand;

import org.jspecify.annotations.NullMarked;
