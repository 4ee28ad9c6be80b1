/** Rules of the trade and freight demand tables. */
@NullMarked
package org.kervan.io.check.trade;

import org.jspecify.annotations.NullMarked;
