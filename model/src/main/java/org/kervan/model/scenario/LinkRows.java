package org.kervan.model.scenario;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;
import org.kervan.model.network.Electrified;
import org.kervan.model.network.Link;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.Mode;

final class LinkRows implements RowKind<Link> {

    @Override
    public String id(Link link) {
        return link.id();
    }

    @Override
    public boolean isIn(Link link, Set<String> countries, Places places) {
        return countries.contains(places.country(link.from())) || countries.contains(places.country(link.to()));
    }

    @Override
    public boolean isOf(Link link, Set<Mode> modes) {
        return modes.contains(link.mode());
    }

    @Override
    public boolean isOn(Link link, Places.Way corridor) {
        return corridor.links().contains(link.id());
    }

    @Override
    public @Nullable Double get(Link link, Field field) {
        return switch (field) {
            case LINK_CAPACITY -> link.capacityMtPerYear();
            case LINK_SPEED -> link.speedKmh();
            case LINK_LENGTH -> link.lengthKm();
            case LINK_ELECTRIFIED -> part(link.electrified());
            default -> throw new IllegalArgumentException(field + " is no field of a link");
        };
    }

    private static @Nullable Double part(@Nullable Electrified electrified) {
        if (electrified == null) {
            return null;
        }
        return switch (electrified) {
            case YES -> 1.0;
            case PARTIAL -> 0.5;
            case NO -> 0.0;
        };
    }

    private static Electrified electrified(double part) {
        return part == 1 ? Electrified.YES : part == 0 ? Electrified.NO : Electrified.PARTIAL;
    }

    @Override
    public boolean has(Link link, Field field) {
        return field != Field.LINK_ELECTRIFIED || link.mode() == Mode.RAIL;
    }

    @Override
    public Link with(Link link, Field field, double value) {
        Provenance said = RowKind.supposed(link.provenance(), field.key(), get(link, field), value);
        return copy(
                link,
                field == Field.LINK_LENGTH ? value : link.lengthKm(),
                field == Field.LINK_SPEED ? value : link.speedKmh(),
                field == Field.LINK_CAPACITY ? Double.valueOf(value) : link.capacityMtPerYear(),
                field == Field.LINK_ELECTRIFIED ? electrified(value) : link.electrified(),
                link.status(),
                link.opens(),
                said);
    }

    @Override
    public Link opened(Link link, boolean open) {
        LinkStatus status = open ? LinkStatus.OPEN : LinkStatus.DISUSED;
        Provenance said =
                RowKind.supposed(link.provenance(), "status", link.status().key(), status.key());
        return status == link.status()
                ? link
                : copy(
                        link,
                        link.lengthKm(),
                        link.speedKmh(),
                        link.capacityMtPerYear(),
                        link.electrified(),
                        status,
                        null,
                        said);
    }

    private static Link copy(
            Link link,
            double lengthKm,
            double speedKmh,
            @Nullable Double capacityMtPerYear,
            @Nullable Electrified electrified,
            LinkStatus status,
            @Nullable Integer opens,
            Provenance said) {
        return new Link(
                link.id(),
                link.from(),
                link.to(),
                link.mode(),
                link.name(),
                lengthKm,
                link.gaugeMm(),
                electrified,
                speedKmh,
                capacityMtPerYear,
                status,
                opens,
                link.operator(),
                link.directed(),
                link.basin(),
                link.headhaulTo(),
                link.shape(),
                said);
    }
}
