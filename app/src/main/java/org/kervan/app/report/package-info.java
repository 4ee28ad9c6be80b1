/** One appraisal as one file that opens anywhere and prints well. */
@NullMarked
package org.kervan.app.report;

import org.jspecify.annotations.NullMarked;
