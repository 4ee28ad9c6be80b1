/** Two scenarios solved and put side by side. */
@NullMarked
package org.kervan.app.compare;

import org.jspecify.annotations.NullMarked;
