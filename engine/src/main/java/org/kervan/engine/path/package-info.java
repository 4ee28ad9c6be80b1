/** Shortest paths by one criterion and Pareto sets of paths by several, on arc numbers and costs. */
@NullMarked
package org.kervan.engine.path;

import org.jspecify.annotations.NullMarked;
