/** Faults in what was asked, in the shape of RFC 9457, for the command line and HTTP alike. */
@NullMarked
package org.kervan.app.problem;

import org.jspecify.annotations.NullMarked;
