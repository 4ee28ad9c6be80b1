package org.kervan.app.appraise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.study.appraise.CashYear;
import org.kervan.study.appraise.Parting;
import org.kervan.study.appraise.Range;
import org.kervan.study.appraise.Solved;

/**
 * Whether a change is worth its cost, as {@code kervan appraise --json} and {@code /api/v1/appraise} give it. Money is
 * million USD, to the cent, as worth in the first year; gains are above zero.
 *
 * @param dataset hash of the data the answer rests on
 * @param scenario short hash of the changes, {@code base} for none
 * @param scenarioName its name, null when it has none
 * @param engine version of the program
 * @param npvUsdMillion null when a cost is not known: {@code reasons} says which
 * @param bcr gains over cost, null when a cost is not known or is nothing
 * @param irr a year, null when there is none or more than one: {@code reasons} says so
 * @param paybackYears null when the cost is not earned back in the years counted, or is not known
 * @param benefitUsdMillion present value of all gains and losses but the cost of the works
 * @param costUsdMillion present value of the costs that are known, less what is left in the end
 * @param breakEvenUsdMillion what the works without a known cost may cost together; null when every cost is known
 * @param reasons why a figure is missing, in words
 * @param byParty present value by who gains or pays
 * @param byCountry present value by country; {@code ships} stands for flags nobody knows, {@code world} for the climate,
 *     {@code unnamed} for who bears a cost that nobody is known to bear
 * @param energy what the changes to the energy systems are worth, valued apart; absent without such changes
 */
public record AppraisalDocument(
        String dataset,
        String scenario,
        @Nullable String scenarioName,
        String engine,
        int firstYear,
        int lastYear,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double npvUsdMillion,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double bcr,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double irr,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer paybackYears,
        double benefitUsdMillion,
        double costUsdMillion,
        @Nullable Double breakEvenUsdMillion,
        List<String> reasons,
        UserBenefit userBenefit,
        Map<String, Double> byParty,
        Map<String, Country> byCountry,
        List<CashYear> cashflow,
        List<Bar> tornado,
        Simulation simulation,
        List<WorkRow> works,
        List<StageRow> stages,
        List<SolvedRow> solved,
        Certificate certificate,
        List<Parameter> parameters,
        List<String> assumptions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable EnergyWorth energy) {
    /** Stands for who bears a cost that nobody is known to bear. */
    static final String UNNAMED = "unnamed";

    public AppraisalDocument {
        reasons = List.copyOf(reasons);
        cashflow = List.copyOf(cashflow);
        tornado = List.copyOf(tornado);
        works = List.copyOf(works);
        stages = List.copyOf(stages);
        solved = List.copyOf(solved);
        parameters = List.copyOf(parameters);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * Gain of users measured both ways.
     *
     * @param partsUsdMillion rule of a half less exact
     * @param largest streams of the last solved year in which they part most
     */
    public record UserBenefit(
            double exactUsdMillion, double ruleOfHalfUsdMillion, double partsUsdMillion, List<Stream> largest) {
        public UserBenefit {
            largest = List.copyOf(largest);
        }
    }

    /** Streams between two regions. */
    public record Stream(String from, String to, double exactUsdMillion, double ruleOfHalfUsdMillion) {
        static Stream of(Parting parting) {
            return new Stream(
                    parting.from(),
                    parting.to(),
                    Cents.of(parting.exactUsdMillion()),
                    Cents.of(parting.ruleOfHalfUsdMillion()));
        }
    }

    /** A country: all it gains and loses, where drawn values lie, and by party. */
    public record Country(
            double netUsdMillion, double p5UsdMillion, double p95UsdMillion, Map<String, Double> byParty) {}

    /** How far one parameter moves the answer. */
    public record Bar(
            String id,
            String meaning,
            String unit,
            double low,
            double high,
            double atLowUsdMillion,
            double atHighUsdMillion) {}

    /** Where drawn values lie. */
    public record Spread(double p5, double p50, double p95, double mean) {
        static Spread of(Range range) {
            return new Spread(
                    Cents.of(range.p5()), Cents.of(range.p50()), Cents.of(range.p95()), Cents.of(range.mean()));
        }
    }

    /** Draws; the chance is null when a cost is not known. */
    public record Simulation(
            int draws,
            long seed,
            Spread netUsdMillion,
            Spread benefitUsdMillion,
            @Nullable Double chanceOfGain) {}

    /** What is built. */
    public record WorkRow(
            String id, String name, @Nullable Double capexUsdMillion, int opens, Map<String, Double> shareByCountry) {}

    /** What is in use from a year on. */
    public record StageRow(int from, int changes) {}

    /** A pair of answers interpolated between. */
    public record SolvedRow(
            int stage,
            double demandFactor,
            double elasticity,
            double relativeGapWithout,
            double relativeGapWith,
            double unservedTonnesWithout,
            double unservedTonnesWith,
            double usersUsdMillion,
            double ruleOfHalfUsdMillion) {
        static SolvedRow of(Solved one) {
            return new SolvedRow(
                    one.stage(),
                    Math.rint(one.demandFactor() * 1e6) / 1e6,
                    one.elasticity(),
                    one.without().relativeGap(),
                    one.with().relativeGap(),
                    Math.rint(one.unservedTonnesWithout()),
                    Math.rint(one.unservedTonnesWith()),
                    Cents.of(one.usersUsdMillion()),
                    Cents.of(one.ruleOfHalfUsdMillion()));
        }
    }

    /** Whether every answer it rests on was certified, and the widest gap of them. */
    public record Certificate(String status, double relativeGap, int answers) {}

    /** A parameter as used; {@code set} when who asks gave the value. */
    public record Parameter(
            String id,
            double value,
            double low,
            double high,
            String distribution,
            String unit,
            String meaning,
            Basis basis,
            List<String> sources,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String note,
            boolean set) {
        public Parameter {
            sources = List.copyOf(sources);
        }
    }
}
