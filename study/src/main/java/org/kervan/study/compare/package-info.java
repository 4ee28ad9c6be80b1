/** Two answers side by side: what one has more of, which places fill and which are freed. */
@NullMarked
package org.kervan.study.compare;

import org.jspecify.annotations.NullMarked;
