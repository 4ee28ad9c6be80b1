/** The one writer of JSON: records in their order, nulls left out, enum words by their keys. */
@NullMarked
package org.kervan.app.json;

import org.jspecify.annotations.NullMarked;
