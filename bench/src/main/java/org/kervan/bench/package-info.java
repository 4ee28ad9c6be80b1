/**
 * Speed cases: time, allocation and exact work counts, run by {@link org.kervan.bench.Main}.
 *
 * <p>Times are CPU time of the measuring thread, and sides that are compared take turns within one run: on a machine that
 * does other work a wall-clock time, or a ratio of two runs, says little. This is why the cases do not use JMH, which
 * measures wall time one benchmark after the other, and whose percentiles are over repetitions and not over a fixed set
 * of questions. Work counts do not depend on the machine and are compared exactly with {@code baseline.csv}.
 */
@NullMarked
package org.kervan.bench;

import org.jspecify.annotations.NullMarked;
