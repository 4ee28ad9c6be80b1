package org.kervan.study.appraise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kervan.model.appraisal.AppraisalParameter;
import org.kervan.model.appraisal.Distribution;
import org.kervan.model.appraisal.Term;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;

/**
 * The valuation against {@code spreadsheet.csv}, whose second line states the formula of each column as a spreadsheet
 * would have it and whose other lines are their values, worked out apart from this code. A cent is 1e-8 million USD.
 */
class SpreadsheetTest {
    private static final double CENT = 1e-8;

    static final Terms TERMS = Terms.of(SmallCase.values());
    private static final List<Work> WORKS = List.of(new Work("w", "a line", 200.0, 2029, Map.of("AZ", 0.7, "AM", 0.3)));
    private static final Responses RESPONSES =
            new Responses(List.of(2029), new double[] {1.05, 1.15}, List.of(List.of(low(), high())), null, null);

    private static Effect low() {
        return effect(30, 4, 10, -3, 1, 20);
    }

    private static Effect high() {
        return effect(50, 6, 12, -5, 1.5, 24);
    }

    /** Million USD, and thousand tonnes of CO2e less. */
    private static Effect effect(
            double users, double spread, double carried, double scarcity, double carbonPaid, double ktLess) {
        Effect effect = new Effect();
        effect.add("AZ", Item.USERS_FROM, users * 1e6);
        effect.add("TR", Item.USERS_TO, users * 1e6);
        effect.add("AZ", Item.HALF_FROM, users * 1.1e6);
        effect.add("TR", Item.HALF_TO, users * 1.1e6);
        effect.add("KZ", Item.SPREAD_FROM, spread * 1e6);
        effect.add("AZ", Item.SPREAD_TO, spread * 1e6);
        effect.add("AM", Item.CARRIED, carried * 1e6);
        effect.add("GE", Item.SCARCITY, scarcity * 1e6);
        effect.add("RU", Item.CARBON_PAID, carbonPaid * 1e6);
        effect.add(Effects.WORLD, Item.KG_CO2E, ktLess * 1e6);
        return effect;
    }

    private static Valuer valuer() {
        return new Valuer(2026, 2023, RESPONSES, WORKS, new double[] {0.5, 0.5, 0.5});
    }

    private static List<Map<String, Double>> sheet() throws IOException {
        List<Map<String, Double>> rows = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SpreadsheetTest.class.getResourceAsStream("spreadsheet.csv")),
                StandardCharsets.UTF_8))) {
            String[] names = in.readLine().split(",");
            assertThat(in.readLine()).as("the formulas").startsWith("=2026");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",");
                Map<String, Double> row = new java.util.HashMap<>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], Double.valueOf(cells[i]));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void everyYearIsThatOfTheSpreadsheetToTheCent() throws IOException {
        List<Map<String, Double>> sheet = sheet();
        List<CashYear> years = CashFlow.of(valuer(), WORKS, 2026, TERMS);
        assertThat(years).hasSameSizeAs(sheet).hasSize(8);
        for (int i = 0; i < years.size(); i++) {
            CashYear year = years.get(i);
            Map<String, Double> row = sheet.get(i);
            check(row, "year", year.year());
            check(row, "demand_factor", year.demandFactor());
            check(row, "users", year.users());
            check(row, "reliability", year.reliability());
            check(row, "carriers", year.carriers());
            check(row, "scarcity", year.scarcity());
            check(row, "treasuries", year.treasuries());
            check(row, "climate", year.climate());
            check(row, "capex", year.capex());
            check(row, "upkeep", year.upkeep());
            check(row, "residual", year.residual());
            check(row, "net", year.net());
            check(row, "discounted", year.discounted());
            check(row, "cumulative", year.cumulative());
        }
    }

    private static void check(Map<String, Double> row, String column, double value) {
        assertThat(value)
                .as("%s of %s", column, row.get("year"))
                .isCloseTo(Objects.requireNonNull(row.get(column)), within(CENT));
    }

    @Test
    void presentValuesAreTheSumsOfTheSpreadsheet() throws IOException {
        double last = Objects.requireNonNull(sheet().getLast().get("cumulative"));
        Valuer valuer = valuer();
        valuer.presentValues(TERMS);
        assertThat(valuer.benefit() + valuer.of(Party.BUILDERS)).isCloseTo(last, within(CENT));
        double byPlace = 0;
        for (int place = 0; place < valuer.places().size(); place++) {
            byPlace += valuer.at(place);
        }
        assertThat(byPlace).as("countries add up to the whole").isCloseTo(last, within(CENT));
        double users = valuer.of(Party.USERS);
        assertThat(valuer.ruleOfHalf(TERMS)).isCloseTo(1.1 * users, within(CENT));
        int az = valuer.places().indexOf("AZ");
        assertThat(valuer.value[az][Party.USERS.ordinal()]).isCloseTo(0.25 * users, within(CENT));
    }

    @Test
    void theInternalRateMakesTheSumNothingAndPaybackIsTheLastYear() {
        List<CashYear> years = CashFlow.of(valuer(), WORKS, 2026, TERMS);
        double[] net = CashFlow.net(years);
        assertThat(InternalRate.of(net)).hasSize(1).first().satisfies(rate -> {
            assertThat(rate).isBetween(0.06, 0.2);
            double sum = 0;
            for (int i = 0; i < net.length; i++) {
                sum += net[i] / Math.pow(1 + rate, i);
            }
            assertThat(sum).isCloseTo(0, within(1e-9));
        });
        assertThat(CashFlow.payback(years)).isEqualTo(8);
        assertThat(InternalRate.of(new double[] {5, 1, 2}))
                .as("never paid for anything")
                .isEmpty();
        assertThat(InternalRate.of(new double[] {-100, 230, -132}))
                .as("10 and 20 per cent")
                .hasSize(2);
    }

    @Test
    void drawsDoNotDependOnTheNumberOfThreads() {
        Map<Term, AppraisalParameter> table = new EnumMap<>(Term.class);
        table.put(Term.CO2_VALUE, row(Term.CO2_VALUE, 65, 40, 100, Distribution.TRIANGULAR));
        table.put(Term.CAPEX_FACTOR, row(Term.CAPEX_FACTOR, 1, 0.9, 1.83, Distribution.TRIANGULAR));
        table.put(Term.DEMAND_GROWTH, row(Term.DEMAND_GROWTH, 0.02, 0.01, 0.03, Distribution.UNIFORM));
        Simulation one = run(table, List.of(), 1);
        assertThat(run(table, List.of(), 2)).isEqualTo(one);
        assertThat(run(table, List.of(), 4)).isEqualTo(one);
        assertThat(one.netUsdMillion().p5()).isLessThan(one.netUsdMillion().p95());
        assertThat(run(table, List.of(Term.CAPEX_FACTOR, Term.CO2_VALUE, Term.DEMAND_GROWTH), 1)
                        .netUsdMillion()
                        .p5())
                .as("what is set is not drawn")
                .isCloseTo(45.2192722442, within(1e-6));
    }

    @Test
    void drawsFollowTheirDistribution() {
        Map<Term, AppraisalParameter> table =
                Map.of(Term.CO2_VALUE, row(Term.CO2_VALUE, 65, 40, 100, Distribution.TRIANGULAR));
        double sum = 0;
        double squares = 0;
        int draws = 20_000;
        for (int draw = 0; draw < draws; draw++) {
            double value = MonteCarlo.drawn(TERMS, table, List.of(), 7, draw).get(Term.CO2_VALUE);
            assertThat(value).isBetween(40.0, 100.0);
            sum += value;
            squares += value * value;
        }
        double mean = sum / draws;
        assertThat(mean).isCloseTo((40 + 65 + 100) / 3.0, within(0.5));
        double variance = (40 * 40 + 65 * 65 + 100 * 100 - 40 * 65 - 40 * 100 - 65 * 100) / 18.0;
        assertThat(squares / draws - mean * mean).isCloseTo(variance, within(0.05 * variance));
    }

    private static Simulation run(Map<Term, AppraisalParameter> table, List<Term> set, int threads) {
        return MonteCarlo.run(SpreadsheetTest::valuer, table, TERMS, set, true, threads);
    }

    private static AppraisalParameter row(Term term, double value, double low, double high, Distribution drawn) {
        return new AppraisalParameter(
                term.key(), value, low, high, drawn, "1", "", new Provenance(Basis.ESTIMATED, List.of(), ""));
    }

    @Test
    void whatIsEarnedAndLostAgainIsNotPaidBackYet() {
        List<CashYear> years = new ArrayList<>();
        for (double cumulative : new double[] {-5, 1, -1, 2, 3}) {
            years.add(new CashYear(2026 + years.size(), 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, cumulative));
        }
        assertThat(CashFlow.payback(years)).isEqualTo(4);
    }

    @Test
    void ofAWorkThatIsNotPaidInFullOnlyTheRestIsLeft() {
        Work late = new Work("w", "opens after the last year", 100.0, 2035, Map.of("AZ", 1.0));
        double capex = 0;
        double residual = 0;
        for (int index = 0; index < 8; index++) {
            Spending spent = Spending.of(late, 2026, TERMS, index);
            capex += spent.capex();
            residual += spent.residual();
        }
        assertThat(capex).as("three years of four").isCloseTo(0.75, within(1e-12));
        assertThat(residual).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void aRangeHoldsNineInTenDraws() {
        double[] draws = new double[101];
        for (int i = 0; i < draws.length; i++) {
            draws[i] = (37 * i) % 101;
        }
        assertThat(Range.of(draws)).isEqualTo(new Range(5, 50, 95, 50));
    }
}
