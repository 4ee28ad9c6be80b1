/** What exists, what is claimed, what might change. Values only: no files, no solver, no clock. */
@NullMarked
package org.kervan.model;

import org.jspecify.annotations.NullMarked;
