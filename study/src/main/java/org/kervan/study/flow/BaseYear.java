package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.List;
import org.kervan.model.demand.BaseYearChange;
import org.kervan.model.network.Link;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.Network;

/**
 * The network as it stood in an earlier year: projects completed since are undone, field by field, as
 * {@code base_year.csv} says. The tables themselves describe late 2026.
 */
final class BaseYear {
    private BaseYear() {}

    /** The network of a year; the same instance when nothing is undone. */
    static Network of(Network network, List<BaseYearChange> changes, int year) {
        List<BaseYearChange> undone = changes.stream()
                .filter(change -> change.year() >= year && change.table().equals("links"))
                .toList();
        if (undone.isEmpty()) {
            return network;
        }
        List<Link> links = new ArrayList<>(network.links());
        for (int i = 0; i < links.size(); i++) {
            for (BaseYearChange change : undone) {
                if (change.row().equals(links.get(i).id())) {
                    links.set(i, changed(links.get(i), change));
                }
            }
        }
        return with(network, links);
    }

    private static Link changed(Link link, BaseYearChange change) {
        return switch (change.field()) {
            case "capacity_mt_per_year" ->
                with(link, link.speedKmh(), Double.valueOf(change.value()), link.status(), link.opens());
            case "speed_kmh" ->
                with(link, Double.parseDouble(change.value()), link.capacityMtPerYear(), link.status(), link.opens());
            case "status" ->
                with(
                        link,
                        link.speedKmh(),
                        link.capacityMtPerYear(),
                        LinkStatus.find(change.value()).orElseThrow(),
                        link.opens());
            case "opens" ->
                with(
                        link,
                        link.speedKmh(),
                        link.capacityMtPerYear(),
                        link.status(),
                        change.value().isEmpty() ? null : Integer.valueOf(change.value()));
            default -> link;
        };
    }

    private static Link with(
            Link link,
            double speedKmh,
            @org.jspecify.annotations.Nullable Double capacityMtPerYear,
            LinkStatus status,
            @org.jspecify.annotations.Nullable Integer opens) {
        return new Link(
                link.id(),
                link.from(),
                link.to(),
                link.mode(),
                link.name(),
                link.lengthKm(),
                link.gaugeMm(),
                link.electrified(),
                speedKmh,
                capacityMtPerYear,
                status,
                opens,
                link.operator(),
                link.directed(),
                link.basin(),
                link.headhaulTo(),
                link.shape(),
                link.provenance());
    }

    private static Network with(Network network, List<Link> links) {
        return new Network(
                network.nodes(),
                links,
                network.crossings(),
                network.transfers(),
                network.services(),
                network.tariffs(),
                network.emissionFactors(),
                network.commodities(),
                network.parameters(),
                network.corridors(),
                network.placeNames(),
                network.contestedBorders(),
                network.countryGroups());
    }
}
