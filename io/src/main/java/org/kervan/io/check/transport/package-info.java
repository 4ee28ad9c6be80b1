/** Rules of the transport tables: places, links, borders, transfers, prices, and what the route model needs of them. */
@NullMarked
package org.kervan.io.check.transport;

import org.jspecify.annotations.NullMarked;
