/** Tables without faults to the typed network of the model. */
@NullMarked
package org.kervan.io.network;

import org.jspecify.annotations.NullMarked;
