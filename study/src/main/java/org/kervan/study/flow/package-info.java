/** Who uses what: demand assigned to the network under capacity, its bottlenecks, and its comparison with counts. */
@NullMarked
package org.kervan.study.flow;

import org.jspecify.annotations.NullMarked;
