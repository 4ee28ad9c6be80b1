/** The command line: the only part that prints. */
@NullMarked
package org.kervan.app.cli;

import org.jspecify.annotations.NullMarked;
