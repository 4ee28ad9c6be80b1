/** JSON as a tree that knows where each part stands, read with limits, so that every fault of content can be located. */
@NullMarked
package org.kervan.io.json;

import org.jspecify.annotations.NullMarked;
