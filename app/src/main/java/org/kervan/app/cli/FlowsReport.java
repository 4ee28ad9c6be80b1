package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;
import static org.kervan.app.cli.Table.Side.RIGHT;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kervan.app.data.KervanData;
import org.kervan.app.flow.CoordinationDocument;
import org.kervan.app.flow.FlowDocument;
import org.kervan.app.flow.TotalsDocument;
import org.kervan.app.flow.UseDocument;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.model.claim.Basis;
import org.kervan.model.network.Link;
import org.kervan.model.network.Node;

/** Flows for people: totals, where it is full, the busiest links, who uses the link asked for, and the certificate. */
final class FlowsReport {

    private static final int MOST_BOTTLENECKS = 15;
    private static final int MOST_LINKS = 15;
    private static final int MOST_USERS = 12;
    private static final int LONGEST_NAME = 40;
    private static final double MT = 1e6;
    private static final double BILLION = 1e9;

    private final KervanData data;
    private final FlowDocument answer;
    private final StringBuilder text = new StringBuilder();

    FlowsReport(KervanData data, FlowDocument answer) {
        this.data = data;
        this.answer = answer;
        totals();
        if (answer.coordination() != null) {
            coordination(answer.coordination());
        }
        bottlenecks();
        links();
        if (answer.select() != null) {
            users(answer.select());
        }
        text.append(Messages.of("flows.assumptions")).append('\n');
        answer.assumptions()
                .forEach(one ->
                        text.append("  - ").append(Plain.whole(one.text())).append('\n'));
        text.append('\n').append(certificate()).append('\n');
        text.append(Messages.of(
                "flows.footer",
                answer.dataset().substring(0, 12),
                answer.claims(),
                answer.estimatedClaims(),
                Digits.three(answer.seconds())));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void totals() {
        TotalsDocument sums = answer.totals();
        String name = answer.scenarioName() == null ? "" : " (" + Plain.of(answer.scenarioName()) + ")";
        text.append(Messages.of(
                        "flows.heading", answer.year(), answer.scenario() + name, answer.method(), answer.capacity()))
                .append("\n\n");
        Table table = new Table(LEFT, RIGHT, LEFT);
        table.row(Messages.of("flows.total.tonnes"), Digits.three(sums.tonnes() / MT), "Mt");
        if (answer.elasticity() > 0) {
            String change = Digits.three((sums.tonnes() - sums.tonnesAtBaseCost()) / MT);
            table.row(Messages.of("flows.total.answered", answer.elasticity()), change, "Mt");
        }
        table.row(Messages.of("flows.total.unserved"), Digits.three(sums.unservedTonnes() / MT), "Mt");
        table.row(Messages.of("flows.total.teu"), Digits.three(sums.teu() / MT), Messages.of("flows.million") + " TEU");
        table.row(
                Messages.of("flows.total.tonne-km"),
                Digits.three(sums.tonneKm() / BILLION),
                Messages.of("flows.billion") + " tkm");
        table.row(
                Messages.of("flows.total.usd"), Digits.three(sums.usdMillion()), Messages.of("flows.million") + " USD");
        table.row(
                Messages.of("flows.total.delay"),
                Digits.three(sums.delayUsdMillion()),
                Messages.of("flows.million") + " USD");
        if (sums.crowdingTonneHours() != null) {
            table.row(
                    Messages.of("flows.total.lost"),
                    Digits.three(sums.crowdingTonneHours() / MT),
                    Messages.of("flows.million") + " t·h");
        }
        table.row(Messages.of("flows.total.co2"), Digits.three(sums.ktCo2e()), "kt CO2e");
        table.row(Messages.of("flows.total.hours"), Digits.days(sums.meanHours()), Messages.of("flows.days"));
        text.append(table).append('\n');
        if (!answer.periods().isEmpty()) {
            answer.periods().forEach(period -> text.append(PeriodLine.of(period)));
            text.append('\n');
        }
    }

    private void coordination(CoordinationDocument found) {
        text.append(Messages.of(
                        "flows.coordination",
                        Digits.three(found.usdPerYear() / MT),
                        Digits.three(found.usdPerTonne()),
                        Digits.three(found.doubtUsdPerYear() / MT)))
                .append('\n');
        Table sides = new Table(LEFT, RIGHT, RIGHT, RIGHT, LEFT, RIGHT);
        sides.row(Messages.of("flows.coordination-columns").split("\\|"));
        side(sides, "flows.coordination.alone", found.alone());
        side(sides, "flows.coordination.together", found.together());
        text.append(sides).append('\n');
        Table countries = new Table(LEFT, RIGHT);
        countries.row(Messages.of("flows.coordination-country-columns").split("\\|"));
        found.byCountry().stream()
                .limit(MOST_USERS)
                .forEach(one -> countries.row(one.country(), Digits.three(one.savedUsdMillion())));
        text.append(countries).append('\n');
    }

    private static void side(Table table, String key, CoordinationDocument.Side side) {
        table.row(
                Messages.of(key),
                Digits.three(side.usdMillion()),
                Digits.three(side.crowdingUsdMillion()),
                Digits.three(side.unservedTonnes() / MT),
                side.certificate().status(),
                Digits.exponent(side.certificate().relativeGap()));
    }

    private void bottlenecks() {
        if (answer.bottlenecks().isEmpty()) {
            text.append(Messages.of("flows.no-bottlenecks")).append("\n\n");
            return;
        }
        text.append(Messages.of("flows.bottlenecks", answer.bottlenecks().size()))
                .append('\n');
        Table table = new Table(RIGHT, LEFT, LEFT, LEFT, LEFT, RIGHT, RIGHT, LEFT, RIGHT, RIGHT);
        table.row(Messages.of("flows.bottleneck-columns").split("\\|"));
        answer.bottlenecks().stream().limit(MOST_BOTTLENECKS).forEach(place -> {
            String about = place.basis() == Basis.ESTIMATED ? "≈" : "";
            String basis = place.basis().name().toLowerCase(Locale.ROOT);
            table.row(
                    Integer.toString(place.rank()),
                    place.kind(),
                    place.id(),
                    name(place.from()),
                    place.to().equals(place.from()) ? "" : name(place.to()),
                    Digits.three(place.tonnes() / MT),
                    about + Digits.three(place.capacityTonnes() / MT),
                    basis,
                    Digits.whole(100 * place.load()) + "%",
                    Digits.three(place.priceUsdPerTonne()));
        });
        text.append(table);
        double sum = 0;
        double reported = 0;
        for (FlowDocument.Place place : answer.bottlenecks()) {
            sum += place.priceUsdPerTonne();
            reported += place.basis() == Basis.REPORTED ? place.priceUsdPerTonne() : 0;
        }
        text.append(Messages.of("flows.bottleneck-sum", Digits.three(sum), Digits.three(reported)))
                .append("\n\n");
    }

    private void links() {
        List<FlowDocument.Link> busiest = answer.links().stream()
                .sorted(Comparator.comparingDouble(
                                (FlowDocument.Link flow) -> -flow.forwardTonnes() - flow.backwardTonnes())
                        .thenComparing(FlowDocument.Link::id))
                .limit(MOST_LINKS)
                .toList();
        text.append(Messages.of("flows.links", answer.links().size())).append('\n');
        Table table = new Table(LEFT, LEFT, LEFT, RIGHT, RIGHT, RIGHT, RIGHT);
        table.row(Messages.of("flows.link-columns").split("\\|"));
        for (FlowDocument.Link flow : busiest) {
            Link link = data.links().get(flow.id());
            table.row(
                    flow.id(),
                    link == null ? "" : name(link.from()),
                    link == null ? "" : name(link.to()),
                    Digits.three(flow.forwardTonnes() / MT),
                    Digits.three(flow.backwardTonnes() / MT),
                    percent(flow.forwardLoad()),
                    percent(flow.backwardLoad()));
        }
        text.append(table).append('\n');
    }

    private void users(UseDocument use) {
        text.append(Messages.of("flows.users", use.link(), use.direction(), Digits.three(use.tonnes() / MT)))
                .append('\n');
        Table table = new Table(LEFT, LEFT, LEFT, RIGHT);
        table.row(Messages.of("flows.user-columns").split("\\|"));
        use.flows().stream()
                .limit(MOST_USERS)
                .forEach(flow -> table.row(
                        flow.origin(), flow.destination(), flow.commodity(), Digits.three(flow.tonnes() / 1e3)));
        text.append(table).append('\n');
    }

    private String certificate() {
        FlowDocument.Certificate said = answer.certificate();
        String line = Messages.of(
                "flows.certificate." + said.status(),
                Digits.exponent(said.relativeGap()),
                Digits.three(said.conservationTonnes()),
                Digits.three(said.capacityExcessTonnes()),
                said.iterations());
        return said.explanation().isEmpty() ? line : line + " " + Plain.whole(said.explanation());
    }

    private static String percent(@Nullable Double load) {
        return load == null ? "" : Digits.whole(100 * load) + "%";
    }

    private String name(String id) {
        Node node = data.nodes().get(id);
        String name = Plain.of(node == null ? id : node.name());
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
    }
}
