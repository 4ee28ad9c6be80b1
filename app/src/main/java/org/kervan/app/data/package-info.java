/** One loaded data package with everything that is looked up in it. */
@NullMarked
package org.kervan.app.data;

import org.jspecify.annotations.NullMarked;
