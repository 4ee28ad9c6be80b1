/** The ledger: tables to attributed statements and what they are about. */
@NullMarked
package org.kervan.io.ledger;

import org.jspecify.annotations.NullMarked;
