/** Flows in equilibrium on a network whose costs rise with the load: who goes which way, how full it gets, what it costs. */
@NullMarked
package org.kervan.engine.flow;

import org.jspecify.annotations.NullMarked;
