/** From what people ask of the whole network to a flow question, and from its answer to documents and files. */
@NullMarked
package org.kervan.app.flow;

import org.jspecify.annotations.NullMarked;
