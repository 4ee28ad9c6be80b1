/** Faults found in input: located, typed, told all at once. */
@NullMarked
package org.kervan.model.issue;

import org.jspecify.annotations.NullMarked;
