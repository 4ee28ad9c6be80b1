package org.kervan.model.scenario;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;
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
            default -> throw new IllegalArgumentException(field + " is no field of a link");
        };
    }

    @Override
    public Link with(Link link, Field field, double value) {
        Provenance said = RowKind.supposed(link.provenance(), field.key(), get(link, field), value);
        return copy(
                link,
                field == Field.LINK_LENGTH ? value : link.lengthKm(),
                field == Field.LINK_SPEED ? value : link.speedKmh(),
                field == Field.LINK_CAPACITY ? Double.valueOf(value) : link.capacityMtPerYear(),
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
                : copy(link, link.lengthKm(), link.speedKmh(), link.capacityMtPerYear(), status, null, said);
    }

    private static Link copy(
            Link link,
            double lengthKm,
            double speedKmh,
            @Nullable Double capacityMtPerYear,
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
                said);
    }
}
