/** Scenarios as people meet them: the library, what is wrong with one, what it changes in words, how two differ. */
@NullMarked
package org.kervan.app.scenario;

import org.jspecify.annotations.NullMarked;
