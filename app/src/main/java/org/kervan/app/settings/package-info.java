/** Where things are and what holds when nothing is said. */
@NullMarked
package org.kervan.app.settings;

import org.jspecify.annotations.NullMarked;
