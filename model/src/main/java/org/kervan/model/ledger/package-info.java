/**
 * The ledger: attributed statements, and what they are about. Two times are kept apart: the time a figure is about
 * ({@link org.kervan.model.ledger.Statement#valid}) and the time the ledger knew it
 * ({@link org.kervan.model.ledger.Recorded#knownFrom}).
 */
@NullMarked
package org.kervan.model.ledger;

import org.jspecify.annotations.NullMarked;
