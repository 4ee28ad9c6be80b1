package org.kervan.app.cli;

import static org.kervan.app.cli.Table.Side.LEFT;
import static org.kervan.app.cli.Table.Side.RIGHT;

import java.util.ArrayList;
import java.util.List;
import org.kervan.app.data.KervanData;
import org.kervan.app.route.RouteDocument;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import org.kervan.model.claim.Basis;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.Node;
import org.kervan.study.network.Figure;
import org.kervan.study.route.Leg;
import org.kervan.study.route.Reason;
import org.kervan.study.route.RoutePlan;

/** Routes for people: a line for each, then the first one leg by leg. What rests on an estimate bears a ≈. */
final class RouteReport {

    private static final int LONGEST_NAME = 34;
    private static final int LONGEST_ROUTE = 64;

    private final KervanData data;
    private final RouteDocument answer;
    private final StringBuilder text = new StringBuilder();

    RouteReport(KervanData data, RouteDocument answer) {
        this.data = data;
        this.answer = answer;
        heading();
        if (answer.routes().isEmpty()) {
            text.append(Messages.of("route.none")).append('\n');
        } else {
            routes();
            legs(answer.routes().getFirst());
        }
        lines("route.because", answer.because().stream().map(Reason::text).toList());
        lines("route.assumptions", answer.assumptions());
        text.append(Messages.of("route.footer", answer.dataset().substring(0, 12)));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void heading() {
        Commodity commodity = data.commodities().get(answer.commodity());
        String what = commodity == null ? answer.commodity() : commodity.name();
        Double tonnes = answer.tonnesPerTeu();
        text.append(Messages.of("route.heading", place(answer.from()), place(answer.to())))
                .append('\n')
                .append(Messages.of(
                        "route.question", what, answer.year(), answer.optimise().key()));
        if (answer.depart() != null) {
            text.append(Messages.of("route.depart", answer.depart()));
        }
        if (tonnes != null) {
            text.append(Messages.of("route.load", Digits.three(tonnes)));
        }
        text.append("\n\n");
    }

    private void routes() {
        Table table = new Table(RIGHT, LEFT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, RIGHT, LEFT);
        table.row(Messages.of("route.columns").split("\\|"));
        for (int i = 0; i < answer.routes().size(); i++) {
            RoutePlan route = answer.routes().get(i);
            String about = route.basis() == Basis.ESTIMATED ? "≈" : "";
            Double perTeu = route.usdPerTeu();
            table.row(
                    Integer.toString(i + 1),
                    cut(route.name(), LONGEST_ROUTE),
                    about + Digits.days(route.hours()),
                    about + Digits.days(route.hoursP90()),
                    perTeu == null ? "" : about + Digits.three(perTeu),
                    about + Digits.three(route.usdPerTonne()),
                    about + Digits.three(route.kgCo2ePerTonne()),
                    Digits.whole(route.km()),
                    String.join(", ", route.labels()));
        }
        text.append(table).append('\n');
    }

    private void legs(RoutePlan route) {
        text.append(Messages.of("route.legs", route.name())).append('\n');
        Table table = new Table(LEFT, LEFT, LEFT, LEFT, RIGHT, RIGHT, RIGHT, RIGHT, LEFT);
        table.row(Messages.of("route.leg-columns").split("\\|"));
        for (Leg leg : route.legs()) {
            table.row(
                    leg.kind().key(),
                    cut(name(leg.from()), LONGEST_NAME),
                    leg.to().equals(leg.from()) ? "" : cut(name(leg.to()), LONGEST_NAME),
                    cut(Plain.of(leg.name()), LONGEST_NAME),
                    leg.km() == 0 ? "" : Digits.whole(leg.km()),
                    number(leg, "hours", Digits.hours(leg.hours())),
                    number(leg, "usdPerTonne", Digits.three(leg.usdPerTonne())),
                    number(leg, "kgCo2ePerTonne", Digits.three(leg.kgCo2ePerTonne())),
                    sources(leg.sources()));
        }
        text.append(table).append('\n');
    }

    /** The number with a ≈ when a row behind it is an estimate, and nothing when no row is behind it. */
    private static String number(Leg leg, String quantity, String shown) {
        List<Basis> bases = leg.figures().stream()
                .filter(figure -> figure.quantity().equals(quantity))
                .map(Figure::basis)
                .toList();
        return bases.isEmpty() ? "" : bases.contains(Basis.ESTIMATED) ? "≈" + shown : shown;
    }

    private static String sources(List<String> ids) {
        return switch (ids.size()) {
            case 0 -> "";
            case 1 -> ids.getFirst();
            default -> ids.getFirst() + " +" + (ids.size() - 1);
        };
    }

    private void lines(String key, List<String> sentences) {
        if (!sentences.isEmpty()) {
            List<String> lines = new ArrayList<>();
            lines.add(Messages.of(key));
            sentences.forEach(sentence -> lines.add("  - " + Plain.whole(sentence)));
            text.append(String.join("\n", lines)).append("\n\n");
        }
    }

    private String place(String id) {
        Node node = data.nodes().get(id);
        return node == null ? id : Plain.of(node.name()) + ", " + node.country() + " (" + id + ")";
    }

    private String name(String id) {
        Node node = data.nodes().get(id);
        return Plain.of(node == null ? id : node.name());
    }

    private static String cut(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest - 1) + "…";
    }
}
