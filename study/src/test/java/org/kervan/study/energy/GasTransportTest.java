package org.kervan.study.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kervan.engine.lp.LinearProgram;
import org.kervan.engine.lp.LpSolution;
import org.kervan.engine.lp.LpSolver;
import org.kervan.engine.lp.LpStatus;

/**
 * The Belgian gas network of D. de Wolf and Y. Smeers (Management Science 46(11), 2000, 1454-1465), the case gastrans of
 * GAMS' model library and MINLPLib: supply and demand in million m3 a day, cost in USD per MBtu. Its best known cost with
 * pressures is 89.08584 (proved by several solvers, minlplib.org/gastrans.html); transport by balances alone reaches the
 * same, as pressure binds there in the ways taken and not in the cost.
 */
class GasTransportTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /** Town, least and greatest supply, cost; below 0 is demand, of which no more than all is served. */
    private static final String TOWNS = """
            Anderlues 0 1.2 0
            Antwerpen -inf -4.034 0
            Arlon -inf -0.222 0
            Berneau 0 0 0
            Blaregnies -inf -15.616 0
            Brugge -inf -3.918 0
            Dudzele 0 8.4 2.28
            Gent -inf -5.256 0
            Liege -inf -6.385 0
            Loenhout 0 4.8 2.28
            Mons -inf -6.848 0
            Namur -inf -2.120 0
            Petange -inf -1.919 0
            Peronnes 0 0.96 1.68
            Sinsin 0 0 0
            Voeren 20.344 22.012 1.68
            Wanze 0 0 0
            Warnand 0 0 0
            Zeebrugge 8.870 11.594 2.28
            Zomergem 0 0 0
            """;

    /** From, to; those with a compressor are marked and carry one way only. */
    private static final String PIPES = """
            Zeebrugge Dudzele
            Zeebrugge Dudzele
            Dudzele Brugge
            Dudzele Brugge
            Brugge Zomergem
            Loenhout Antwerpen
            Antwerpen Gent
            Gent Zomergem
            Zomergem Peronnes
            Voeren Berneau compressor
            Voeren Berneau compressor
            Berneau Liege
            Berneau Liege
            Liege Warnand
            Liege Warnand
            Warnand Namur
            Namur Anderlues
            Anderlues Peronnes
            Peronnes Mons
            Mons Blaregnies
            Warnand Wanze
            Wanze Sinsin compressor
            Sinsin Arlon
            Arlon Petange
            """;

    @Test
    void costsTheBestKnown() {
        LinearProgram.Builder builder = LinearProgram.builder();
        Map<String, Integer> balance = new HashMap<>();
        TOWNS.lines().map(line -> line.split(" ")).forEach(town -> {
            double least = town[1].equals("-inf") ? -INFINITY : Double.parseDouble(town[1]);
            int supply = builder.column(Double.parseDouble(town[3]), least, Double.parseDouble(town[2]));
            int row = builder.row(0, 0);
            builder.entry(row, supply, 1);
            balance.put(town[0], row);
        });
        PIPES.lines().map(line -> line.split(" ")).forEach(pipe -> {
            int flow = builder.column(0, pipe.length > 2 ? 0 : -INFINITY, INFINITY);
            builder.entry(balance.getOrDefault(pipe[0], -1), flow, -1);
            builder.entry(balance.getOrDefault(pipe[1], -1), flow, 1);
        });
        LpSolution solution = LpSolver.solve(builder.build());

        assertThat(balance).hasSize(20);
        assertThat(solution.status()).isEqualTo(LpStatus.OPTIMAL);
        assertThat(solution.objective()).isCloseTo(89.08584, within(1e-5 * 89));
        assertThat(solution.relativeGap()).isLessThan(1e-12);
    }
}
