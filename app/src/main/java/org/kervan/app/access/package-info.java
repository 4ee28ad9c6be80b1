/**
 * Who asks: local accounts, tokens, sign-in by OpenID Connect, and how often anybody may ask. What a principal may read
 * or write is not told here: the ledger grants it.
 */
@NullMarked
package org.kervan.app.access;

import org.jspecify.annotations.NullMarked;
