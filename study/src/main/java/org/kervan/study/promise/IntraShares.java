package org.kervan.study.promise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Observation;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.StateEntry;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;

/** Computes the share of trade inside the organisation by each definition, and sets beside them what was said. */
final class IntraShares {
    private static final String WHOLE = "external-trade";
    private static final int FIRST_YEAR = 2015;

    private final LedgerIndex index;
    private final TradeFigures figures;
    private final int lastYear;

    IntraShares(LedgerIndex index, TradeFigures figures, int lastYear) {
        this.index = index;
        this.figures = figures;
        this.lastYear = lastYear;
    }

    IntraShare all() {
        List<IntraShare.Definition> definitions = new ArrayList<>();
        List<String> members = codes(false);
        List<String> all = codes(true);
        for (int year = FIRST_YEAR; year <= lastYear; year++) {
            definitions.addAll(fromMatrix(IntraShare.Scope.MEMBERS, members, year));
            definitions.addAll(fromMatrix(IntraShare.Scope.WITH_OBSERVERS, all, year));
            definitions.addAll(fromPairs(IntraShare.Scope.MEMBERS, members, year));
        }
        return new IntraShare(definitions, said(definitions));
    }

    private List<String> codes(boolean observers) {
        return index.facts().states().stream()
                .filter(one -> Members.isMember(one) || (observers && Members.isObserver(one)))
                .map(StateEntry::code)
                .sorted()
                .toList();
    }

    /** All flows of the matrix: exports and mirror imports of the states are the whole. */
    private List<IntraShare.Definition> fromMatrix(IntraShare.Scope scope, List<String> states, int year) {
        Set<String> inside = new HashSet<>(states);
        double exports = 0;
        double imports = 0;
        double among = 0;
        List<String> inputs = new ArrayList<>();
        for (Observation one : index.observations(TradeFigures.EXPORTS)) {
            String[] ends = one.area().split(">", -1);
            boolean counts =
                    one.producer().equals(TradeFigures.MATRIX) && one.period().isSameAs(Period.ofYear(year));
            if (!counts
                    || ends.length != 2
                    || ends[0].equals(TradeFigures.WORLD)
                    || ends[1].equals(TradeFigures.WORLD)) {
                continue;
            }
            boolean from = inside.contains(ends[0]);
            boolean to = inside.contains(ends[1]);
            double value = one.value().doubleValue();
            exports += from ? value : 0;
            imports += to ? value : 0;
            among += from && to ? value : 0;
            if (from && to) {
                inputs.add(one.statement());
            }
        }
        if (among <= 0) {
            return List.of();
        }
        double turnover = exports + imports;
        return List.of(
                definition(scope, IntraShare.Counting.EXPORTS, year, among, among, exports, "", 1, inputs, List.of()),
                definition(
                        scope,
                        IntraShare.Counting.ONCE_OF_TURNOVER,
                        year,
                        among,
                        among,
                        turnover,
                        "",
                        1,
                        inputs,
                        List.of()),
                definition(
                        scope,
                        IntraShare.Counting.TWICE_OF_TURNOVER,
                        year,
                        among,
                        among,
                        turnover,
                        "",
                        2,
                        inputs,
                        List.of()));
    }

    /** Turnovers of the pairs, lower and higher producer, against the total trade that somebody said. */
    private List<IntraShare.Definition> fromPairs(IntraShare.Scope scope, List<String> states, int year) {
        Statement whole = whole(year);
        BigDecimal usd = whole == null || whole.value() == null
                ? null
                : Units.convert(whole.value(), whole.unit(), TradeFigures.UNIT);
        if (whole == null || usd == null) {
            return List.of();
        }
        PairSums sums = new PairSums(figures, states, year);
        double low = sums.low();
        double high = sums.high();
        List<String> inputs = new ArrayList<>(List.of(whole.id()));
        inputs.addAll(sums.inputs());
        List<String> missing = sums.weak();
        if (high <= 0) {
            return List.of();
        }
        double total = usd.doubleValue();
        String by = whole.claimant();
        return List.of(
                definition(scope, IntraShare.Counting.ONCE_OF_TURNOVER, year, low, high, total, by, 1, inputs, missing),
                definition(
                        scope, IntraShare.Counting.TWICE_OF_TURNOVER, year, low, high, total, by, 2, inputs, missing));
    }

    private @Nullable Statement whole(int year) {
        for (Statement one : index.facts().statements()) {
            Period valid = one.valid();
            if (one.property().equals(WHOLE) && valid != null && valid.isSameAs(Period.ofYear(year))) {
                return one;
            }
        }
        return null;
    }

    private static IntraShare.Definition definition(
            IntraShare.Scope scope,
            IntraShare.Counting counting,
            int year,
            double low,
            double high,
            double whole,
            String claimed,
            int times,
            List<String> inputs,
            List<String> missing) {
        return new IntraShare.Definition(
                scope,
                counting,
                year,
                low,
                high,
                whole,
                claimed,
                low * times / whole * 100,
                high * times / whole * 100,
                claimed.isEmpty() ? Basis.DERIVED : Basis.ESTIMATED,
                missing,
                inputs);
    }

    /** Every claim of a share or an amount, beside the definitions of its year, or of the nearest year before it. */
    private List<IntraShare.Said> said(List<IntraShare.Definition> definitions) {
        List<IntraShare.Said> said = new ArrayList<>();
        for (Statement one : index.facts().statements()) {
            BigDecimal value = one.value();
            if (value == null || one.kind() != StatementKind.CLAIM || !isShareOrAmount(one)) {
                continue;
            }
            Period valid = one.valid();
            Integer year = nearest(definitions, valid == null ? lastYear : valid.year());
            List<IntraShare.Definition> sameYear = definitions.stream()
                    .filter(each -> year != null && each.year() == year)
                    .toList();
            said.add(new SaidShares(sameYear).said(one, value, year));
        }
        return said;
    }

    /** What is said of trade inside the whole organisation; a promise's own columns are told with the promise. */
    private static boolean isShareOrAmount(Statement one) {
        boolean all = one.subject().startsWith("ots") || one.subject().startsWith("OTS");
        return one.property().startsWith("intra-") && all && !one.id().startsWith("commitments:");
    }

    private static @Nullable Integer nearest(List<IntraShare.Definition> definitions, int year) {
        Integer found = null;
        for (IntraShare.Definition one : definitions) {
            if (Math.abs(one.year() - year) <= 1 && one.year() <= year && (found == null || one.year() > found)) {
                found = one.year();
            }
        }
        return found;
    }
}
