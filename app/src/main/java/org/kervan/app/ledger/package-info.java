/**
 * Answers of the ledger as documents for HTTP and the command line: promises, claims, statements, entities and tables,
 * each figure with who says so and where. What a reader may not see is left out before anything here is made.
 */
@NullMarked
package org.kervan.app.ledger;

import org.jspecify.annotations.NullMarked;
