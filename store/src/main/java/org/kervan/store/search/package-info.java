/** Finding what people mean: places by any of their names, in any of their scripts, with typing errors forgiven. */
@NullMarked
package org.kervan.store.search;

import org.jspecify.annotations.NullMarked;
