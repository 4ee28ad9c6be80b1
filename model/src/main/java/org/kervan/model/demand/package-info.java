/** Freight demand: who sends what to whom, where it starts and ends, and how the network of the base year differed. */
@NullMarked
package org.kervan.model.demand;

import org.jspecify.annotations.NullMarked;
