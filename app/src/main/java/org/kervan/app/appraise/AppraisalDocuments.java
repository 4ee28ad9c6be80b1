package org.kervan.app.appraise;

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
import org.kervan.study.appraise.Appraisal;
import org.kervan.study.appraise.CashYear;
import org.kervan.study.appraise.Party;
import org.kervan.study.appraise.Range;
import org.kervan.study.appraise.Solved;
import org.kervan.study.appraise.Stage;
import org.kervan.study.appraise.Swing;
import org.kervan.study.appraise.Terms;
import org.kervan.study.appraise.Work;

/** Writes appraisals as documents: rounded to the cent, with the reasons why a figure is missing. */
final class AppraisalDocuments {
    private static final double LEAST_USD_MILLION = 0.005;

    private AppraisalDocuments() {}

    /**
     * @param estimated names of works whose cost is an estimate of the tables that nobody published
     */
    static AppraisalDocument of(
            String dataset,
            AppraisalAsked asked,
            Appraisal found,
            Map<Term, AppraisalParameter> table,
            List<String> estimated,
            @Nullable EnergyWorth energy) {
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
                new AppraisalDocument.UserBenefit(
                        Cents.of(users),
                        Cents.of(found.ruleOfHalfUsdMillion()),
                        Cents.of(found.ruleOfHalfUsdMillion() - users),
                        found.partings().stream()
                                .map(AppraisalDocument.Stream::of)
                                .toList()),
                parties,
                countries(found),
                found.years().stream().map(AppraisalDocuments::rounded).toList(),
                found.tornado().stream().map(swing -> bar(swing, table)).toList(),
                new AppraisalDocument.Simulation(
                        found.simulation().draws(),
                        found.simulation().seed(),
                        AppraisalDocument.Spread.of(found.simulation().netUsdMillion()),
                        AppraisalDocument.Spread.of(found.simulation().benefitUsdMillion()),
                        found.simulation().chanceOfGain()),
                found.question().works().stream().map(AppraisalDocuments::row).toList(),
                found.question().stages().stream().map(AppraisalDocuments::row).toList(),
                found.solved().stream().map(AppraisalDocument.SolvedRow::of).toList(),
                certificate(found),
                parameters(found.terms(), asked, table),
                assumptions(found, estimated),
                energy);
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

    private static Map<String, AppraisalDocument.Country> countries(Appraisal found) {
        List<Map.Entry<String, AppraisalDocument.Country>> rows = new ArrayList<>();
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
                        place,
                        new AppraisalDocument.Country(
                                Cents.of(net), Cents.of(range.p5()), Cents.of(range.p95()), byParty)));
            }
        });
        rows.sort(Comparator.comparingDouble((Map.Entry<String, AppraisalDocument.Country> row) ->
                        -row.getValue().netUsdMillion())
                .thenComparing(Map.Entry::getKey));
        Map<String, AppraisalDocument.Country> countries = new LinkedHashMap<>();
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

    private static AppraisalDocument.Bar bar(Swing swing, Map<Term, AppraisalParameter> table) {
        AppraisalParameter row = table.get(swing.term());
        return new AppraisalDocument.Bar(
                swing.term().key(),
                row == null ? "" : row.meaning(),
                row == null ? "" : row.unit(),
                swing.low(),
                swing.high(),
                Cents.of(swing.atLowUsdMillion()),
                Cents.of(swing.atHighUsdMillion()));
    }

    private static AppraisalDocument.WorkRow row(Work work) {
        Map<String, Double> shares = new LinkedHashMap<>();
        work.shareByCountry().keySet().stream()
                .sorted()
                .forEach(country -> shares.put(country, work.shareByCountry().getOrDefault(country, 0.0)));
        return new AppraisalDocument.WorkRow(work.id(), work.name(), work.capexUsdMillion(), work.opens(), shares);
    }

    private static AppraisalDocument.StageRow row(Stage stage) {
        return new AppraisalDocument.StageRow(
                stage.from(), stage.with().changes().size());
    }

    private static AppraisalDocument.Certificate certificate(Appraisal found) {
        double widest = 0;
        for (Solved one : found.solved()) {
            widest = Math.max(
                    widest, Math.max(one.without().relativeGap(), one.with().relativeGap()));
        }
        return new AppraisalDocument.Certificate(
                found.certified() ? "certified" : "not-reached",
                widest,
                2 * found.solved().size());
    }

    private static List<AppraisalDocument.Parameter> parameters(
            Terms terms, AppraisalAsked asked, Map<Term, AppraisalParameter> table) {
        List<AppraisalDocument.Parameter> rows = new ArrayList<>();
        for (Term term : Term.values()) {
            AppraisalParameter row = table.get(term);
            if (row != null) {
                rows.add(new AppraisalDocument.Parameter(
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

    private static List<String> assumptions(Appraisal found, List<String> estimated) {
        List<String> texts = new ArrayList<>();
        for (String key : List.of("reference", "years", "users", "carriers", "scarcity", "cost", "draws", "standing")) {
            texts.add(Messages.of("appraise.assumption." + key, found.firstYear()));
        }
        if (!estimated.isEmpty()) {
            texts.add(Messages.of("appraise.assumption.estimated", String.join("; ", estimated)));
        }
        return texts;
    }
}
