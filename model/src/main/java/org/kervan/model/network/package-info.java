/** The physical corridor as the tables state it: places, lines, borders, transfers, services, prices. */
@NullMarked
package org.kervan.model.network;

import org.jspecify.annotations.NullMarked;
