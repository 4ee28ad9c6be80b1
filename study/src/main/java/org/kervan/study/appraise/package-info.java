/** Is a change worth its cost, and to whom: benefits by year from flows with and without it, valued by stated parameters. */
@NullMarked
package org.kervan.study.appraise;

import org.jspecify.annotations.NullMarked;
