/** Tables without faults to the observations of the model. */
@NullMarked
package org.kervan.io.count;

import org.jspecify.annotations.NullMarked;
