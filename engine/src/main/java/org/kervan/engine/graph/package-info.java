/** The directed graph every algorithm here runs on: numbers from zero in parallel arrays, and nothing else. */
@NullMarked
package org.kervan.engine.graph;

import org.jspecify.annotations.NullMarked;
