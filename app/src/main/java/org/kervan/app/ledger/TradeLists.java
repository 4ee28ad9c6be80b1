package org.kervan.app.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Guideline;
import org.kervan.study.promise.Assessment;
import org.kervan.study.promise.Status;
import org.kervan.study.promise.TradeBetween;
import org.kervan.study.promise.TradeMatrix;

/** Trade between states, as each of them counts it. */
public final class TradeLists {

    private static final String UNIT = "usd-million";
    private static final String TURNOVER = "trade-turnover";
    private static final int FIRST_YEAR = 1990;

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private TradeLists() {}

    /** Whether a text is the code of a state or territory that the ledger knows. */
    public static boolean isCountry(String code, LedgerView view) {
        return COUNTRY.matcher(code).matches() && view.entity(code) != null;
    }

    /** A year in which producers stand apart: the least and the largest figure, and by how many percent. */
    public record Gap(int year, TradeFigure low, TradeFigure high, double percent) {}

    /** What it takes from the last whole year of a producer to a target; no growth when it is reached or too late. */
    public record Road(
            @Nullable String commitment,
            String producer,
            String label,
            double fromUsdMillion,
            int fromYear,
            double targetUsdMillion,
            int toYear,
            @Nullable Double percentPerYear) {

        static Road of(TradeBetween.Need need) {
            return new Road(
                    need.commitment(),
                    need.from().producer(),
                    need.from().label(),
                    TradeFigure.rounded(need.from().usdMillion()),
                    need.from().period().year(),
                    need.targetUsdMillion(),
                    need.toYear(),
                    Numbers.rounded(need.percentPerYear()));
        }
    }

    /** What ten percent more for oil and gas do to the exports of one side, and to the turnover by the same producer. */
    public record Energy(
            String from,
            String to,
            String label,
            String period,
            double energyShare,
            double changeUsdMillion,
            @Nullable Double changePercent,
            String reason) {

        static Energy of(TradeBetween.EnergyEffect effect) {
            String[] ends = effect.exports().area().split(">", -1);
            return new Energy(
                    ends[0],
                    ends[1],
                    effect.exports().label(),
                    effect.exports().period().text(),
                    TradeFigure.rounded(effect.energyShare()),
                    TradeFigure.rounded(effect.changeUsdMillion()),
                    Numbers.rounded(effect.changePercent()),
                    effect.reason());
        }
    }

    /** A figure of a flow or, with {@code bothWays}, of the turnover of a pair. */
    public record Cell(
            String from,
            String to,
            boolean bothWays,
            @JsonUnwrapped TradeFigure figure) {}

    /**
     * Trade of two states: every figure of the turnover and of the exports each way, and before them the promises about
     * it, what they would take, what was claimed, and why the sides differ.
     *
     * @param byYear year by which targets are to be reached, null for that of each promise
     * @param targetUsdMillion a target besides the promised ones, null for none
     */
    public static Listing between(
            String a, String b, @Nullable Integer byYear, @Nullable Double targetUsdMillion, LedgerView view) {
        TradeBetween trade = view.study().trade(a, b, byYear, targetUsdMillion);
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("a", trade.a());
        head.put("b", trade.b());
        head.put("unit", UNIT);
        head.put("promises", promises(trade.a() + "-" + trade.b(), view));
        head.put("need", trade.needed().stream().map(Road::of).toList());
        head.put("claims", JudgedClaim.all(trade.claimed(), view));
        head.put("gaps", gaps(trade, view));
        head.put("energy", trade.energy().stream().map(Energy::of).toList());
        head.put("whyDiffer", trade.whyDiffer());
        List<TradeFigure> rows = Stream.concat(trade.series().stream(), trade.flows().stream())
                .flatMap(series -> TradeFigure.of(series.values(), view).stream())
                .toList();
        String title = "trade of " + view.name(trade.a()) + " and " + view.name(trade.b());
        return new Listing("figures", title, head, rows);
    }

    private static List<Gap> gaps(TradeBetween trade, LedgerView view) {
        return trade.gaps().stream()
                .map(gap -> new Gap(
                        gap.year(),
                        TradeFigure.of(gap.low(), view),
                        TradeFigure.of(gap.high(), view),
                        TradeFigure.rounded(gap.percent())))
                .toList();
    }

    /** Promises about the trade of the pair: those still open first, of those the largest target first. */
    private static List<CommitmentRow> promises(String pair, LedgerView view) {
        Set<String> about = view.facts().guidelines().stream()
                .filter(one -> one.indicator().equals(TURNOVER) && one.area().equals(pair))
                .map(Guideline::commitment)
                .collect(Collectors.toSet());
        return view.study().assessments().stream()
                .filter(rating -> about.contains(rating.commitment()))
                .sorted(Comparator.comparing((Assessment rating) -> !isOpen(rating.status()))
                        .thenComparing(rating -> target(view.promise(rating.commitment())), Comparator.reverseOrder()))
                .map(rating -> CommitmentRow.of(rating, view))
                .toList();
    }

    private static boolean isOpen(Status status) {
        return switch (status) {
            case ON_TRACK, BEHIND, NO_PROGRESS, OPEN_ENDED, NO_DATA -> true;
            default -> false;
        };
    }

    private static double target(Commitment promise) {
        return promise.target() == null ? 0 : promise.target().doubleValue();
    }

    /**
     * Who sells how much to whom in a year, every producer's figure in a row of its own.
     *
     * @param year the year; null for the newest for which exports of a whole year are known
     */
    public static Listing matrix(@Nullable Integer year, LedgerView view) {
        List<TradeMatrix> known = IntStream.rangeClosed(FIRST_YEAR, view.asOf().getYear())
                .mapToObj(one -> view.study().matrix(one))
                .filter(one -> !one.cells().isEmpty())
                .toList();
        int shown = year == null ? newest(known, view.asOf().getYear()) : year;
        TradeMatrix matrix = view.study().matrix(shown);
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("year", shown);
        head.put("years", known.stream().map(TradeMatrix::year).toList());
        head.put("unit", UNIT);
        head.put("states", matrix.states());
        List<Cell> rows = new ArrayList<>();
        for (TradeMatrix.Cell cell : matrix.cells()) {
            TradeFigure.of(cell.values(), view)
                    .forEach(figure -> rows.add(new Cell(cell.from(), cell.to(), cell.bothWays(), figure)));
        }
        return new Listing("cells", "trade among members and observers in " + shown, head, rows);
    }

    private static int newest(List<TradeMatrix> known, int otherwise) {
        return known.stream()
                .filter(matrix -> matrix.cells().stream()
                        .anyMatch(cell ->
                                !cell.bothWays() && cell.values().stream().anyMatch(value -> !value.partial())))
                .mapToInt(TradeMatrix::year)
                .max()
                .orElse(otherwise);
    }
}
