/** The cheapest generation of a grid within the limits of its lines: DC optimal power flow. */
@NullMarked
package org.kervan.study.opf;

import org.jspecify.annotations.NullMarked;
