/** What an appraisal takes for given: rates, prices and doubts, one table with sources. */
@NullMarked
package org.kervan.model.appraisal;

import org.jspecify.annotations.NullMarked;
