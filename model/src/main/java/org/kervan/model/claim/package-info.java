/** Where a figure comes from and how sure it is. */
@NullMarked
package org.kervan.model.claim;

import org.jspecify.annotations.NullMarked;
