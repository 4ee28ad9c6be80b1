package org.kervan.study.appraise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kervan.model.appraisal.AppraisalParameter;
import org.kervan.model.appraisal.Term;
import org.kervan.study.flow.FlowQuestion;

/** Values what was measured: worth, who gains, years, what it hangs on, draws. */
final class Verdict {
    private final AppraisalQuestion question;
    private final TermTable table;
    private final Terms terms;
    private final Measured measured;
    private final int firstYear;
    private final int threads;

    Verdict(AppraisalQuestion question, TermTable table, Measured measured, int firstYear, int threads) {
        this.question = question;
        this.table = table;
        this.terms = table.terms(question.set());
        this.measured = measured;
        this.firstYear = firstYear;
        this.threads = threads;
    }

    Appraisal appraisal() {
        Valuer valuer = valuer();
        List<CashYear> years = CashFlow.of(valuer, question.works(), firstYear, terms);
        valuer.presentValues(terms);
        double benefit = valuer.benefit();
        double cost = 0 - valuer.of(Party.BUILDERS);
        boolean known = question.isCostKnown();
        List<Double> rates = known ? InternalRate.of(CashFlow.net(years)) : List.of();
        int payback = known ? CashFlow.payback(years) : 0;
        return new Appraisal(
                firstYear,
                question,
                terms,
                benefit,
                cost,
                known ? Double.valueOf(benefit - cost) : null,
                known && cost > 0 ? Double.valueOf(benefit / cost) : null,
                rates.size() == 1 ? rates.getFirst() : null,
                known ? rates.size() : -1,
                payback > 0 ? Integer.valueOf(payback) : null,
                breakEven(benefit - cost),
                valuer.ruleOfHalf(terms),
                parties(valuer),
                places(valuer),
                years,
                measured.partings(),
                tornado(valuer),
                MonteCarlo.run(
                        this::valuer,
                        table.rows(),
                        terms,
                        List.copyOf(question.set().keySet()),
                        known,
                        threads),
                measured.solved());
    }

    private Valuer valuer() {
        return new Valuer(
                firstYear, FlowQuestion.BASE_YEAR, measured.responses(), question.works(), measured.elasticities());
    }

    private @Nullable Double breakEven(double netUsdMillion) {
        List<Work> unknown = question.withoutCost();
        if (unknown.isEmpty()) {
            return null;
        }
        double perDollar = 0;
        for (Work work : unknown) {
            for (int index = 0; index < Valuer.years(terms); index++) {
                perDollar += Valuer.discount(terms, index)
                        * Spending.of(work, firstYear, terms, index).net()
                        / unknown.size();
            }
        }
        return perDollar > 0 ? Double.valueOf(netUsdMillion / perDollar) : null;
    }

    private static Map<Party, Double> parties(Valuer valuer) {
        Map<Party, Double> parties = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            parties.put(party, valuer.of(party));
        }
        return parties;
    }

    private static Map<String, double[]> places(Valuer valuer) {
        Map<String, double[]> places = new TreeMap<>();
        for (int place = 0; place < valuer.places().size(); place++) {
            places.put(valuer.places().get(place), valuer.value[place].clone());
        }
        return places;
    }

    private List<Swing> tornado(Valuer valuer) {
        List<Swing> swings = new ArrayList<>();
        for (Term term : Term.values()) {
            AppraisalParameter row = table.row(term);
            if (row != null
                    && row.low() < row.high()
                    && !term.isOfSimulation()
                    && !question.set().containsKey(term)) {
                swings.add(new Swing(
                        term,
                        row.low(),
                        row.high(),
                        net(valuer, terms.with(term, row.low())),
                        net(valuer, terms.with(term, row.high()))));
            }
        }
        swings.sort(Comparator.comparingDouble((Swing swing) -> -swing.width()).thenComparing(Swing::term));
        return swings;
    }

    private static double net(Valuer valuer, Terms terms) {
        valuer.presentValues(terms);
        return valuer.benefit() + valuer.of(Party.BUILDERS);
    }
}
