/** Appraisals asked for: read from a scenario and what is set besides, answered as a document. */
@NullMarked
package org.kervan.app.appraise;

import org.jspecify.annotations.NullMarked;
