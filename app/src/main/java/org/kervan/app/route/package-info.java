/** From what people type to a route question, and from its answer to the document that machines read. */
@NullMarked
package org.kervan.app.route;

import org.jspecify.annotations.NullMarked;
