/** What might change: small, ordered changes over an untouched base, applied all together or not at all. */
@NullMarked
package org.kervan.model.scenario;

import org.jspecify.annotations.NullMarked;
