/**
 * Flows of choosers who differ: each splits over a few enumerated routes by a path-size logit, crowded or limited
 * resources get a price, and the prices are found by Newton's method.
 */
@NullMarked
package org.kervan.engine.logit;

import org.jspecify.annotations.NullMarked;
