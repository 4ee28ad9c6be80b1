package org.kervan.app.appraise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.app.settings.Settings;
import org.kervan.app.text.Messages;
import org.kervan.model.appraisal.AppraisalParameter;
import org.kervan.model.appraisal.Term;
import org.kervan.model.claim.Basis;
import org.kervan.study.appraise.Appraisal;
import org.kervan.study.appraise.CashYear;
import org.kervan.study.appraise.Parting;
import org.kervan.study.appraise.Party;
import org.kervan.study.appraise.Range;
import org.kervan.study.appraise.Solved;
import org.kervan.study.appraise.Stage;
import org.kervan.study.appraise.Swing;
import org.kervan.study.appraise.Terms;
import org.kervan.study.appraise.Work;

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
        List<String> assumptions) {
    /** Stands for who bears a cost that nobody is known to bear. */
    static final String UNNAMED = "unnamed";

    private static final double LEAST_USD_MILLION = 0.005;

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

    static AppraisalDocument of(
            String dataset, AppraisalAsked asked, Appraisal found, Map<Term, AppraisalParameter> table) {
        Map<String, Double> parties = new LinkedHashMap<>();
        for (Party party : Party.values()) {
            parties.put(party.key(), Cents.of(found.byParty().getOrDefault(party, 0.0)));
        }
        double users = found.byParty().getOrDefault(Party.USERS, 0.0);
        return new AppraisalDocument(
                dataset,
                asked.scenario().shortHash(),
                asked.scenario().name().isEmpty() ? null : asked.scenario().name(),
                Settings.version(),
                found.firstYear(),
                found.years().getLast().year(),
                Cents.orNone(found.npvUsdMillion()),
                found.bcr(),
                found.irr(),
                found.paybackYears(),
                Cents.of(found.benefitUsdMillion()),
                Cents.of(found.knownCostUsdMillion()),
                Cents.orNone(found.breakEvenUsdMillion()),
                reasons(found),
                new UserBenefit(
                        Cents.of(users),
                        Cents.of(found.ruleOfHalfUsdMillion()),
                        Cents.of(found.ruleOfHalfUsdMillion() - users),
                        found.partings().stream().map(Stream::of).toList()),
                parties,
                countries(found),
                found.years().stream().map(AppraisalDocument::rounded).toList(),
                found.tornado().stream().map(swing -> bar(swing, table)).toList(),
                new Simulation(
                        found.simulation().draws(),
                        found.simulation().seed(),
                        Spread.of(found.simulation().netUsdMillion()),
                        Spread.of(found.simulation().benefitUsdMillion()),
                        found.simulation().chanceOfGain()),
                found.question().works().stream().map(AppraisalDocument::row).toList(),
                found.question().stages().stream().map(AppraisalDocument::row).toList(),
                found.solved().stream().map(SolvedRow::of).toList(),
                certificate(found),
                parameters(found.terms(), asked, table),
                assumptions(found));
    }

    private static List<String> reasons(Appraisal found) {
        List<String> reasons = new ArrayList<>();
        List<Work> unknown = found.question().withoutCost();
        if (found.question().stages().isEmpty()) {
            reasons.add(Messages.of("appraise.reason.nothing"));
        } else if (!unknown.isEmpty()) {
            String names = String.join("; ", unknown.stream().map(Work::name).toList());
            reasons.add(Messages.of("appraise.reason.cost", unknown.size(), names));
        } else if (!found.question().costStated()) {
            reasons.add(Messages.of("appraise.reason.no-works"));
        } else if (found.irr() == null) {
            reasons.add(Messages.of(found.irrCount() > 1 ? "appraise.reason.irr-many" : "appraise.reason.irr"));
        }
        if (found.npvUsdMillion() != null && found.paybackYears() == null) {
            reasons.add(Messages.of("appraise.reason.payback"));
        }
        return reasons;
    }

    private static Map<String, Country> countries(Appraisal found) {
        List<Map.Entry<String, Country>> rows = new ArrayList<>();
        found.byPlace().forEach((place, parties) -> {
            Map<String, Double> byParty = new LinkedHashMap<>();
            double net = 0;
            for (Party party : Party.values()) {
                net += parties[party.ordinal()];
                if (Math.abs(parties[party.ordinal()]) >= LEAST_USD_MILLION) {
                    byParty.put(party.key(), Cents.of(parties[party.ordinal()]));
                }
            }
            Range range = found.simulation().byPlaceUsdMillion().get(place);
            if (range != null && !byParty.isEmpty()) {
                rows.add(Map.entry(
                        place, new Country(Cents.of(net), Cents.of(range.p5()), Cents.of(range.p95()), byParty)));
            }
        });
        rows.sort(Comparator.comparingDouble(
                        (Map.Entry<String, Country> row) -> -row.getValue().netUsdMillion())
                .thenComparing(Map.Entry::getKey));
        Map<String, Country> countries = new LinkedHashMap<>();
        rows.forEach(row -> countries.put(row.getKey(), row.getValue()));
        return countries;
    }

    private static CashYear rounded(CashYear year) {
        return new CashYear(
                year.year(),
                Math.rint(year.demandFactor() * 1e6) / 1e6,
                Cents.of(year.users()),
                Cents.of(year.reliability()),
                Cents.of(year.carriers()),
                Cents.of(year.scarcity()),
                Cents.of(year.treasuries()),
                Cents.of(year.climate()),
                Cents.of(year.capex()),
                Cents.of(year.upkeep()),
                Cents.of(year.residual()),
                Cents.of(year.net()),
                Cents.of(year.discounted()),
                Cents.of(year.cumulative()));
    }

    private static Bar bar(Swing swing, Map<Term, AppraisalParameter> table) {
        AppraisalParameter row = table.get(swing.term());
        return new Bar(
                swing.term().key(),
                row == null ? "" : row.meaning(),
                row == null ? "" : row.unit(),
                swing.low(),
                swing.high(),
                Cents.of(swing.atLowUsdMillion()),
                Cents.of(swing.atHighUsdMillion()));
    }

    private static WorkRow row(Work work) {
        Map<String, Double> shares = new LinkedHashMap<>();
        work.shareByCountry().keySet().stream()
                .sorted()
                .forEach(country -> shares.put(country, work.shareByCountry().getOrDefault(country, 0.0)));
        return new WorkRow(work.id(), work.name(), work.capexUsdMillion(), work.opens(), shares);
    }

    private static StageRow row(Stage stage) {
        return new StageRow(stage.from(), stage.with().changes().size());
    }

    private static Certificate certificate(Appraisal found) {
        double widest = 0;
        for (Solved one : found.solved()) {
            widest = Math.max(
                    widest, Math.max(one.without().relativeGap(), one.with().relativeGap()));
        }
        return new Certificate(
                found.certified() ? "certified" : "not-reached",
                widest,
                2 * found.solved().size());
    }

    private static List<Parameter> parameters(Terms terms, AppraisalAsked asked, Map<Term, AppraisalParameter> table) {
        List<Parameter> rows = new ArrayList<>();
        for (Term term : Term.values()) {
            AppraisalParameter row = table.get(term);
            if (row != null) {
                rows.add(new Parameter(
                        row.id(),
                        terms.get(term),
                        row.low(),
                        row.high(),
                        row.distribution().key(),
                        row.unit(),
                        row.meaning(),
                        row.provenance().basis(),
                        row.provenance().sources(),
                        row.provenance().note(),
                        asked.set().containsKey(term)));
            }
        }
        return rows;
    }

    private static List<String> assumptions(Appraisal found) {
        List<String> texts = new ArrayList<>();
        for (String key : List.of("reference", "years", "users", "carriers", "scarcity", "cost", "draws", "standing")) {
            texts.add(Messages.of("appraise.assumption." + key, found.firstYear()));
        }
        return texts;
    }
}
