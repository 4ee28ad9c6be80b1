package org.kervan.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.app.data.KervanData;
import org.kervan.model.network.GeoPoint;
import org.kervan.model.network.Link;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Node;
import org.kervan.study.flow.FlowResult;
import org.kervan.study.flow.LinkFlow;

/**
 * A map as SVG, drawn from the network: what changes, wide by tonnes; the rest thin. Longitudes are drawn shorter by the
 * cosine of the middle latitude, which is fair for a region.
 */
final class ReportMap {
    private static final double WIDTH = 900;
    private static final double LEAST_TONNES = 20_000;
    private static final double MARGIN_DEGREES = 3;
    private static final double WIDEST = 12;
    private static final int MOST_NAMES = 24;

    private final KervanData data;
    private final Map<String, Double> change = new HashMap<>();
    private final Set<String> works;
    private double west = 180;
    private double east = -180;
    private double south = 90;
    private double north = -90;
    private double scaleX;
    private double scaleY;

    /** @param works ids of the links the works are about */
    ReportMap(KervanData data, FlowResult before, FlowResult after, Set<String> works) {
        this.data = data;
        this.works = works;
        before.links().forEach(flow -> change.merge(flow.id(), -tonnes(flow), Double::sum));
        after.links().forEach(flow -> change.merge(flow.id(), tonnes(flow), Double::sum));
        change.values().removeIf(tonnes -> Math.abs(tonnes) < LEAST_TONNES);
    }

    private static double tonnes(LinkFlow flow) {
        return flow.forward().tonnes() + flow.backward().tonnes();
    }

    /** The drawing; empty when nothing changes anywhere. */
    String svg() {
        double most = 1;
        Set<String> frame = new HashSet<>(works);
        for (Map.Entry<String, Double> each : change.entrySet()) {
            most = Math.max(most, Math.abs(each.getValue()));
        }
        if (frame.isEmpty()) {
            for (Map.Entry<String, Double> each : change.entrySet()) {
                if (Math.abs(each.getValue()) > most / 4) {
                    frame.add(each.getKey());
                }
            }
        }
        frame.forEach(id -> include(data.links().get(id)));
        if (west > east) {
            return "";
        }
        west -= MARGIN_DEGREES;
        east += MARGIN_DEGREES;
        south -= MARGIN_DEGREES;
        north += MARGIN_DEGREES;
        scaleX = WIDTH / (east - west);
        scaleY = scaleX / Math.cos(Math.toRadians((south + north) / 2));
        double height = Math.min(700, (north - south) * scaleY);
        return draw(height, most);
    }

    private void include(@Nullable Link link) {
        if (link != null) {
            for (double[] point : points(link)) {
                west = Math.min(west, point[0]);
                east = Math.max(east, point[0]);
                south = Math.min(south, point[1]);
                north = Math.max(north, point[1]);
            }
        }
    }

    private String draw(double height, double most) {
        Html html = new Html();
        html.raw("<svg viewBox=\"0 0 " + Html.at(WIDTH) + " " + Html.at(height) + "\" role=\"img\">");
        for (Link link : data.dataset().network().links()) {
            if (link.mode() != Mode.SEA) {
                html.raw(line(link, "net", 0.6));
            }
        }
        for (Link link : data.dataset().network().links()) {
            Double tonnes = change.get(link.id());
            if (tonnes != null) {
                double width = 1 + (WIDEST - 1) * Math.sqrt(Math.abs(tonnes) / most);
                html.raw(line(link, tonnes > 0 ? "more" : "less", width));
            }
            if (works.contains(link.id())) {
                html.raw(line(link, "work", 1.6));
            }
        }
        names(html, height);
        return html.raw("</svg>\n").toString();
    }

    private void names(Html html, double height) {
        Set<String> named = new HashSet<>();
        for (Link link : data.dataset().network().links()) {
            if (works.contains(link.id()) && named.size() < MOST_NAMES) {
                named.add(link.from());
                named.add(link.to());
            }
        }
        named.stream().sorted().forEach(id -> {
            Node node = data.nodes().get(id);
            if (node != null) {
                double y = (north - node.point().latDegrees()) * scaleY;
                double x = (node.point().lonDegrees() - west) * scaleX;
                if (y > 0 && y < height) {
                    html.raw("<text x=\"" + Html.at(x + 4) + "\" y=\"" + Html.at(y - 4) + "\">")
                            .say(node.name())
                            .raw("</text>");
                }
            }
        });
    }

    private String line(Link link, String kind, double width) {
        StringBuilder points = new StringBuilder();
        for (double[] point : points(link)) {
            points.append(Html.at((point[0] - west) * scaleX))
                    .append(',')
                    .append(Html.at((north - point[1]) * scaleY))
                    .append(' ');
        }
        return "<polyline class=\"" + kind + "\" stroke-width=\"" + Html.at(width) + "\" points=\"" + points + "\"/>";
    }

    private List<double[]> points(Link link) {
        List<double[]> points = new ArrayList<>();
        add(points, data.nodes().get(link.from()));
        for (GeoPoint point : link.shape()) {
            points.add(new double[] {point.lonDegrees(), point.latDegrees()});
        }
        add(points, data.nodes().get(link.to()));
        return points;
    }

    private static void add(List<double[]> points, @Nullable Node node) {
        if (node != null) {
            points.add(new double[] {node.point().lonDegrees(), node.point().latDegrees()});
        }
    }
}
