/** Rules of the ledger tables: dates, places in the founding documents, ids of the whole ledger. */
@NullMarked
package org.kervan.io.check.ledger;

import org.jspecify.annotations.NullMarked;
