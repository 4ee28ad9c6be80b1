package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;
import static org.kervan.app.cli.Table.Side.RIGHT;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kervan.app.compare.ComparisonDocument;
import org.kervan.app.compare.EnergyComparison;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;

/** A comparison for people: totals, then where it shows most. */
final class CompareReport {
    private static final int MOST = 12;
    private static final double MT = 1e6;
    private static final double LEAST_USD_MILLION = 0.01;
    private static final double BILLION = 1e9;

    private final ComparisonDocument answer;
    private final StringBuilder text = new StringBuilder();

    CompareReport(ComparisonDocument answer) {
        this.answer = answer;
        text.append("A  ").append(side(answer.a())).append('\n');
        text.append("B  ").append(side(answer.b())).append("\n\n");
        totals();
        shares("compare.corridors", answer.byCorridor());
        shares("compare.countries", answer.byCountry());
        users();
        links();
        places("compare.appeared", answer.appeared());
        places("compare.vanished", answer.vanished());
        answer.b().periods().forEach(period -> text.append(PeriodLine.of(period)));
        EnergyComparison energy = answer.energy();
        if (energy != null) {
            text.append('\n').append(new EnergyCompareReport(energy));
        }
        for (String surprise : answer.b().surprises()) {
            text.append("  - ").append(Plain.whole(surprise)).append('\n');
        }
        text.append(Messages.of("compare.footer", answer.dataset().substring(0, 12), Digits.three(answer.seconds())));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String side(ComparisonDocument.Side side) {
        String name = side.name() == null ? "" : ": " + Plain.of(side.name());
        return Messages.of(
                        "compare.side",
                        side.id() == null ? side.scenario() : side.id(),
                        side.year(),
                        side.certificate().status())
                + name;
    }

    private void totals() {
        Table table = new Table(LEFT, RIGHT, RIGHT, RIGHT, LEFT);
        table.row(Messages.of("compare.total-columns").split("\\|"));
        for (ComparisonDocument.Sum sum : answer.totals()) {
            double unit = unit(sum.id());
            table.row(
                    Messages.of("compare.total." + sum.id()),
                    Digits.three(sum.a() / unit),
                    Digits.three(sum.b() / unit),
                    signed(sum.difference() / unit),
                    Messages.of("compare.unit." + sum.id()));
        }
        text.append(table).append('\n');
    }

    private static double unit(String id) {
        return switch (id) {
            case "tonnes", "unservedTonnes", "teu" -> MT;
            case "tonneKm" -> BILLION;
            case "meanHours" -> 24;
            default -> 1;
        };
    }

    private void shares(String key, List<ComparisonDocument.Share> shares) {
        Table table = new Table(LEFT, RIGHT, RIGHT, RIGHT);
        table.row(Messages.of(key).split("\\|"));
        shares.stream()
                .filter(share -> Math.abs(share.tonneKmDifference()) >= MT)
                .limit(MOST)
                .forEach(share -> table.row(
                        Plain.of(share.name()),
                        Digits.three(share.aTonneKm() / BILLION),
                        Digits.three(share.bTonneKm() / BILLION),
                        signed(share.tonneKmDifference() / BILLION)));
        text.append(table).append('\n');
    }

    private void users() {
        Table table = new Table(LEFT, RIGHT, RIGHT);
        table.row(Messages.of("compare.users").split("\\|"));
        answer.byUser().stream()
                .filter(user -> Math.max(Math.abs(user.differenceUsdMillion()), Math.abs(user.goodsUsdMillion()))
                        >= LEAST_USD_MILLION)
                .limit(MOST)
                .forEach(user ->
                        table.row(user.id(), signed(user.differenceUsdMillion()), signed(user.goodsUsdMillion())));
        text.append(table).append('\n');
    }

    private void links() {
        Table table = new Table(LEFT, RIGHT, RIGHT, RIGHT);
        table.row(Messages.of("compare.links").split("\\|"));
        answer.links().stream()
                .sorted(Comparator.comparingDouble(CompareReport::size)
                        .reversed()
                        .thenComparing(ComparisonDocument.Link::id))
                .limit(MOST)
                .forEach(link -> table.row(
                        link.id(),
                        Digits.three((link.aForwardTonnes() + link.aBackwardTonnes()) / MT),
                        Digits.three((link.bForwardTonnes() + link.bBackwardTonnes()) / MT),
                        signed((link.forwardDifferenceTonnes() + link.backwardDifferenceTonnes()) / MT)));
        text.append(table).append('\n');
    }

    private static double size(ComparisonDocument.Link link) {
        return Math.abs(link.forwardDifferenceTonnes()) + Math.abs(link.backwardDifferenceTonnes());
    }

    private void places(String key, List<ComparisonDocument.Place> places) {
        if (places.isEmpty()) {
            return;
        }
        text.append(Messages.of(key, places.size())).append('\n');
        Table table = new Table(LEFT, LEFT, RIGHT, RIGHT);
        table.row(Messages.of("compare.places").split("\\|"));
        places.stream()
                .limit(MOST)
                .forEach(place -> table.row(
                        place.id() + (place.direction() == null ? "" : " " + place.direction()),
                        Plain.of(place.name()),
                        price(place.aPriceUsdPerTonne()),
                        price(place.bPriceUsdPerTonne())));
        text.append(table).append('\n');
    }

    private static String price(@Nullable Double usdPerTonne) {
        return usdPerTonne == null ? "" : Digits.three(usdPerTonne);
    }

    private static String signed(double value) {
        String shown = Digits.three(value);
        return value > 0 && shown.chars().anyMatch(digit -> digit > '0' && digit <= '9')
                ? "+" + shown
                : shown.matches("-[0.]+") ? shown.substring(1) : shown.toUpperCase(Locale.ROOT);
    }
}
