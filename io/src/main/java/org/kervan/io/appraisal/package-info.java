/** Builds what an appraisal takes for given from its table. */
@NullMarked
package org.kervan.io.appraisal;

import org.jspecify.annotations.NullMarked;
