/**
 * Rules for tables: first what the descriptions say of every cell, then rules of whole tables that hold in any theme.
 * Rules of one theme lie in the packages below.
 */
@NullMarked
package org.kervan.io.check;

import org.jspecify.annotations.NullMarked;
