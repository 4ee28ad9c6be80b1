/**
 * The ledger kept: an append-only log in SQLite or PostgreSQL, sealed by hash chains, read through who may see what
 * and what was known when. {@link org.kervan.store.ledger.LedgerStore} is the way in.
 */
@NullMarked
package org.kervan.store.ledger;

import org.jspecify.annotations.NullMarked;
