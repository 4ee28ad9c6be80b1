/** Promises beside their measurements: ratings by rule, claims checked, contradictions, trade, travel. */
@NullMarked
package org.kervan.study.promise;

import org.jspecify.annotations.NullMarked;
