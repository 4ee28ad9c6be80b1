/** What the program says to people, kept apart from the code. */
@NullMarked
package org.kervan.app.text;

import org.jspecify.annotations.NullMarked;
