package org.kervan.study.promise;

import java.util.ArrayList;
import java.util.List;
import org.kervan.model.ledger.Period;

/** Turnovers of all pairs of a set of states in a year, each once, by the lower and by the higher producer. */
final class PairSums {
    private final List<String> inputs = new ArrayList<>();
    private final List<String> weak = new ArrayList<>();
    private double low;
    private double high;

    PairSums(TradeFigures figures, List<String> states, int year) {
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                add(states.get(i) + "-" + states.get(j), figures.turnover(states.get(i), states.get(j)), year);
            }
        }
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    List<String> inputs() {
        return inputs;
    }

    List<String> weak() {
        return weak;
    }

    /** Figures of the year; else of the years beside it; else of parts of the year, which are a lower bound. */
    private void add(String pair, List<TradeValue> all, int year) {
        List<TradeValue> values = ofYear(all, year);
        if (values.isEmpty()) {
            values = new ArrayList<>(ofYear(all, year - 1));
            values.addAll(ofYear(all, year + 1));
        }
        if (values.isEmpty()) {
            values = all.stream()
                    .filter(one -> Period.ofYear(year).contains(one.period()))
                    .toList();
            values = values.isEmpty() ? values : List.of(values.getLast());
        }
        if (values.isEmpty()) {
            weak.add(pair);
            return;
        }
        low += values.stream().mapToDouble(TradeValue::usdMillion).min().orElse(0);
        high += values.stream().mapToDouble(TradeValue::usdMillion).max().orElse(0);
        values.forEach(one -> inputs.add(one.statement()));
        if (!values.getFirst().period().isSameAs(Period.ofYear(year))) {
            weak.add(pair + " ("
                    + String.join(
                            ", ",
                            values.stream()
                                    .map(one -> one.period().text())
                                    .distinct()
                                    .toList())
                    + ")");
        }
    }

    private static List<TradeValue> ofYear(List<TradeValue> values, int year) {
        return values.stream()
                .filter(one -> one.period().isSameAs(Period.ofYear(year)))
                .toList();
    }
}
