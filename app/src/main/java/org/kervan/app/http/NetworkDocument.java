package org.kervan.app.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.app.data.KervanData;
import org.kervan.model.claim.Basis;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Electrified;
import org.kervan.model.network.GeoPoint;
import org.kervan.model.network.Link;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.model.network.Node;
import org.kervan.model.network.NodeKind;
import org.kervan.store.search.NodeRanks;

/** {@code /network}: links and nodes as a GeoJSON feature collection (RFC 7946), for the map. */
record NetworkDocument(String type, List<Feature> features) {

    record Feature(String type, String id, Geometry geometry, Object properties) {}

    /** Coordinates are longitude and latitude in degrees: one pair for a point, a list of pairs for a line. */
    record Geometry(String type, Object coordinates) {}

    record LinkProperties(
            String kind,
            String id,
            Mode mode,
            String name,
            String from,
            String to,
            LinkStatus status,
            @Nullable Integer opens,
            @Nullable Integer gaugeMm,
            @Nullable Electrified electrified,
            double lengthKm,
            double speedKmh,
            @Nullable Double capacityMtPerYear,
            String operator,
            Basis basis,
            List<String> sources,
            String note) {}

    record NodeProperties(
            String kind,
            String id,
            String name,
            String country,
            NodeKind nodeKind,
            @Nullable String unLocode,
            Basis basis,
            int rank,
            Map<String, String> names,
            List<CrossingProperties> crossings) {}

    record CrossingProperties(
            String id,
            Mode mode,
            String toCountry,
            double dwellHours,
            double dwellHoursLow,
            double dwellHoursHigh,
            Basis basis) {}

    static NetworkDocument of(KervanData data) {
        Network network = data.dataset().network();
        Map<String, Integer> ranks = NodeRanks.of(network);
        List<Feature> features = new ArrayList<>();
        for (Link link : network.links()) {
            features.add(new Feature("Feature", "link:" + link.id(), line(link, data), properties(link)));
        }
        for (Node node : network.nodes()) {
            features.add(new Feature(
                    "Feature",
                    "node:" + node.id(),
                    new Geometry("Point", pair(node.point())),
                    properties(node, ranks.getOrDefault(node.id(), 0), data)));
        }
        return new NetworkDocument("FeatureCollection", features);
    }

    private static Geometry line(Link link, KervanData data) {
        List<double[]> points = new ArrayList<>();
        Node from = data.nodes().get(link.from());
        Node to = data.nodes().get(link.to());
        if (from != null) {
            points.add(pair(from.point()));
        }
        link.shape().forEach(point -> points.add(pair(point)));
        if (to != null) {
            points.add(pair(to.point()));
        }
        return new Geometry("LineString", points);
    }

    private static double[] pair(GeoPoint point) {
        return new double[] {point.lonDegrees(), point.latDegrees()};
    }

    private static LinkProperties properties(Link link) {
        return new LinkProperties(
                "link",
                link.id(),
                link.mode(),
                link.name(),
                link.from(),
                link.to(),
                link.status(),
                link.opens(),
                link.gaugeMm(),
                link.electrified(),
                link.lengthKm(),
                link.speedKmh(),
                link.capacityMtPerYear(),
                link.operator(),
                link.provenance().basis(),
                link.provenance().sources(),
                link.provenance().note());
    }

    private static NodeProperties properties(Node node, int rank, KervanData data) {
        return new NodeProperties(
                "node",
                node.id(),
                node.name(),
                node.country(),
                node.kind(),
                node.unLocode(),
                node.provenance().basis(),
                rank,
                data.namesOf(node.id()),
                data.crossingsOf(node.id()).stream()
                        .map(NetworkDocument::properties)
                        .toList());
    }

    private static CrossingProperties properties(Crossing crossing) {
        return new CrossingProperties(
                crossing.id(),
                crossing.mode(),
                crossing.toCountry(),
                crossing.dwellHours(),
                crossing.dwellHoursLow(),
                crossing.dwellHoursHigh(),
                crossing.provenance().basis());
    }
}
