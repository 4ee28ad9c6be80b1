/** The network compiled for questions: places expanded into states, steps into priced arcs. Shared ground of all studies. */
@NullMarked
package org.kervan.study.network;

import org.jspecify.annotations.NullMarked;
