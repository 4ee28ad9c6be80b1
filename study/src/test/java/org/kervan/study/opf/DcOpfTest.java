package org.kervan.study.opf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kervan.engine.lp.LpStatus;
import org.kervan.model.grid.Branch;
import org.kervan.model.grid.Bus;
import org.kervan.model.grid.CostCurve;
import org.kervan.model.grid.DcLine;
import org.kervan.model.grid.Generator;
import org.kervan.model.grid.Grid;

/** Grids small enough to be worked out by hand. */
class DcOpfTest {

    private final List<Bus> buses = new ArrayList<>();
    private final List<Generator> generators = new ArrayList<>();
    private final List<Branch> branches = new ArrayList<>();
    private final List<DcLine> dcLines = new ArrayList<>();

    private OpfResult solve() {
        return DcOpf.solve(new Grid("by hand", 100, buses, generators, branches, dcLines));
    }

    private void bus(int number, int type, double loadMw, double shuntMw) {
        buses.add(new Bus(number, type, loadMw, 0, shuntMw, 0, 1, 1, 0, 220, 1, 1.1, 0.9));
    }

    private void generator(int bus, double minMw, double maxMw, CostCurve cost) {
        generators.add(new Generator(bus, 0, 0, 0, 0, 1, 100, true, maxMw, minMw, cost));
    }

    private static CostCurve usdPerMwh(double price) {
        return new CostCurve.Polynomial(List.of(0.0, price));
    }

    private void line(int from, int to, double resistance, double reactance, double limitMw) {
        branches.add(new Branch(from, to, resistance, reactance, 0, limitMw, 0, 0, 0, 0, true, -360, 360));
    }

    /** A triangle of equal lines: 2/3 of what goes from 1 to 3 takes the direct way, 1/3 that over 2. */
    private void triangle(double limitMw) {
        bus(1, 3, 0, 0);
        bus(2, 1, 0, 0);
        bus(3, 1, 90, 0);
        generator(1, 0, 200, usdPerMwh(10));
        generator(3, 0, 200, usdPerMwh(40));
        line(1, 2, 0, 0.1, 0);
        line(2, 3, 0, 0.1, 0);
        line(1, 3, 0, 0.1, limitMw);
    }

    @Test
    void flowDividesByReactance() {
        triangle(0);
        OpfResult result = solve();

        assertThat(result.costUsdPerHour()).isCloseTo(900, within(1e-6));
        assertThat(result.flows()).extracting(f -> Math.round(f.mw())).containsExactly(30L, 30L, 60L);
        assertThat(result.prices()).allMatch(p -> Math.abs(p.usdPerMwh() - 10) < 1e-6);
    }

    /** 40 MW on the direct line lets 60 through; 30 come dear. One MW more of the line saves 1.5 x 30. */
    @Test
    void aLineThatIsFullMakesPricesDiffer() {
        triangle(40);
        OpfResult result = solve();

        assertThat(result.costUsdPerHour()).isCloseTo(60 * 10 + 30 * 40, within(1e-6));
        assertThat(result.prices().get(0).usdPerMwh()).isCloseTo(10, within(1e-6));
        assertThat(result.prices().get(1).usdPerMwh()).isCloseTo(25, within(1e-6));
        assertThat(result.prices().get(2).usdPerMwh()).isCloseTo(40, within(1e-6));
        assertThat(result.flows().get(2).usdPerMwh()).isCloseTo(45, within(1e-6));
        assertThat(result.dualityGap()).isLessThan(1e-9);
    }

    /** b = x / (r^2 + x^2): a line of r = x = 0.1 carries half of what one of x = 0.1 does. */
    @Test
    void resistanceWeakensALine() {
        bus(1, 3, 0, 0);
        bus(2, 1, 90, 0);
        generator(1, 0, 200, usdPerMwh(1));
        line(1, 2, 0, 0.1, 0);
        line(1, 2, 0.1, 0.1, 0);

        assertThat(solve().flows()).extracting(f -> Math.round(f.mw())).containsExactly(60L, 30L);
    }

    @Test
    void shuntsCountAndWhatIsIsolatedDoesNot() {
        bus(1, 3, 50, 2);
        bus(2, 4, 1000, 0);
        generator(1, 0, 100, new CostCurve.Polynomial(List.of(5.0, 3.0)));
        generator(2, 50, 100, usdPerMwh(1));
        line(1, 2, 0, 0.1, 0);
        OpfResult result = solve();

        assertThat(result.prices()).hasSize(1);
        assertThat(result.flows()).isEmpty();
        assertThat(result.costUsdPerHour()).isCloseTo(5 + 3 * 52, within(1e-9));
    }

    @Test
    void anAngleLimitHoldsAFlowBack() {
        triangle(0);
        Branch direct = branches.removeLast();
        double degrees = Math.toDegrees(0.04);
        branches.add(new Branch(direct.from(), direct.to(), 0, 0.1, 0, 0, 0, 0, 0, 0, true, -degrees, degrees));

        assertThat(solve().costUsdPerHour()).isCloseTo(60 * 10 + 30 * 40, within(1e-6));
    }

    /** Two units of cost p^2 / 100 + 10 p and p^2 / 50 + 8 p share 100 MW where 10 + p / 50 = 8 + q / 25. */
    @Test
    void bentCostsAreMetByTangents() {
        bus(1, 3, 100, 0);
        generator(1, 0, 500, new CostCurve.Polynomial(List.of(0.0, 10.0, 0.01)));
        generator(1, 0, 500, new CostCurve.Polynomial(List.of(0.0, 8.0, 0.02)));
        double q = 200 / 3.0;
        double p = 100 - q;
        OpfResult result = solve();

        assertThat(result.costUsdPerHour()).isCloseTo(p * p / 100 + 10 * p + q * q / 50 + 8 * q, within(1e-5));
        assertThat(result.outputs().get(1).mw()).isCloseTo(q, within(0.05));
        assertThat(result.dualityGap()).isLessThanOrEqualTo(1e-8);
        assertThat(result.rounds()).isGreaterThan(1);
    }

    @Test
    void linesOfCostAreMetExactly() {
        bus(1, 3, 30, 0);
        generator(1, 0, 50, new CostCurve.Lines(List.of(0.0, 20.0, 50.0), List.of(100.0, 500.0, 1400.0)));
        OpfResult result = solve();

        assertThat(result.costUsdPerHour()).isCloseTo(800, within(1e-9));
        assertThat(result.prices().get(0).usdPerMwh()).isCloseTo(30, within(1e-9));
        assertThat(result.rounds()).isEqualTo(1);
    }

    /** 10 MW arrive of (10 + 1) / 0.95 sent. */
    @Test
    void aDcLineLosesAtItsFarEnd() {
        bus(1, 3, 0, 0);
        bus(2, 1, 10, 0);
        generator(1, 0, 100, usdPerMwh(20));
        dcLines.add(new DcLine(1, 2, true, -50, 50, 1, 0.05, CostCurve.NOTHING));
        OpfResult result = solve();

        assertThat(result.costUsdPerHour()).isCloseTo(20 * 11 / 0.95, within(1e-9));
        assertThat(result.prices().get(1).usdPerMwh()).isCloseTo(20 / 0.95, within(1e-9));
    }

    @Test
    void limitsThatClashAreNamed() {
        bus(1, 3, 0, 0);
        bus(2, 1, 0, 0);
        bus(3, 1, 90, 0);
        generator(1, 0, 500, usdPerMwh(1));
        line(1, 2, 0, 0.1, 0);
        line(2, 3, 0, 0.1, 70);
        OpfResult result = solve();

        assertThat(result.status()).isEqualTo(LpStatus.INFEASIBLE);
        assertThat(result.costUsdPerHour()).isNaN();
        assertThat(result.clash().buses()).containsExactly(3);
        assertThat(result.clash().branches()).containsExactly("2-3");
        assertThat(result.clash().generators()).isEmpty();
        assertThat(result.clash().irreducible()).isTrue();
    }
}
