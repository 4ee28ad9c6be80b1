package org.kervan.app.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.app.data.KervanData;
import org.kervan.model.network.GeoPoint;
import org.kervan.model.network.Link;
import org.kervan.model.network.Node;

/**
 * A link and direction with what passes it, and which answer it is taken from, so that a file speaks for itself.
 *
 * @param fields names and values in their order; the same names in every row
 * @param shape the line, in the direction of the flow
 */
record FlowRow(List<Field> fields, List<GeoPoint> shape) {

    /** A named value: a number or a text, null when nothing is known. */
    record Field(String name, boolean number, @Nullable Object value) {

        static Field of(String name, String value) {
            return new Field(name, false, value);
        }

        static Field of(String name, @Nullable Double value) {
            return new Field(name, true, value);
        }
    }

    FlowRow {
        fields = List.copyOf(fields);
        shape = List.copyOf(shape);
    }

    /** Two rows for each link of an answer, forward and backward. A link that may be used one way only has one. */
    static List<FlowRow> rows(FlowDocument document, KervanData data) {
        List<FlowRow> rows = new ArrayList<>();
        Map<String, Link> added = new HashMap<>();
        document.addedLinks().forEach(link -> added.put(link.id(), link));
        for (FlowDocument.Link flow : document.links()) {
            Link link = data.links().getOrDefault(flow.id(), added.get(flow.id()));
            if (link != null) {
                rows.add(row(document, flow, link, true, data));
                if (!link.directed()) {
                    rows.add(row(document, flow, link, false, data));
                }
            }
        }
        return rows;
    }

    private static FlowRow row(
            FlowDocument document, FlowDocument.Link flow, Link link, boolean forward, KervanData data) {
        List<Field> fields = List.of(
                Field.of("link", link.id()),
                Field.of("name", link.name()),
                Field.of("mode", link.mode().key()),
                Field.of("direction", forward ? "forward" : "backward"),
                Field.of("from", forward ? link.from() : link.to()),
                Field.of("to", forward ? link.to() : link.from()),
                Field.of("length_km", link.lengthKm()),
                Field.of("tonnes", forward ? flow.forwardTonnes() : flow.backwardTonnes()),
                Field.of("teu", forward ? flow.forwardTeu() : flow.backwardTeu()),
                Field.of("load", forward ? flow.forwardLoad() : flow.backwardLoad()),
                Field.of(
                        "price_usd_per_tonne",
                        forward ? flow.forwardPriceUsdPerTonne() : flow.backwardPriceUsdPerTonne()),
                Field.of(
                        "crowding_usd_per_tonne",
                        forward ? flow.forwardCrowdingUsdPerTonne() : flow.backwardCrowdingUsdPerTonne()),
                Field.of(
                        "crowding_tonne_hours",
                        forward ? flow.forwardCrowdingTonneHours() : flow.backwardCrowdingTonneHours()),
                Field.of("year", (double) document.year()),
                Field.of("method", document.method()),
                Field.of("capacity", document.capacity()),
                Field.of("certificate", document.certificate().status()),
                Field.of("relative_gap", document.certificate().relativeGap()),
                Field.of("scenario", document.scenario()),
                Field.of("dataset", document.dataset()));
        return new FlowRow(fields, line(link, forward, data));
    }

    private static List<GeoPoint> line(Link link, boolean forward, KervanData data) {
        List<GeoPoint> points = new ArrayList<>();
        Node from = data.nodes().get(link.from());
        Node to = data.nodes().get(link.to());
        if (from != null) {
            points.add(from.point());
        }
        points.addAll(link.shape());
        if (to != null) {
            points.add(to.point());
        }
        if (!forward) {
            Collections.reverse(points);
        }
        return points;
    }
}
