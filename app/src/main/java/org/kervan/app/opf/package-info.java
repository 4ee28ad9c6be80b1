/** Optimal power flow on files of others, as it is told to machines. */
@NullMarked
package org.kervan.app.opf;

import org.jspecify.annotations.NullMarked;
