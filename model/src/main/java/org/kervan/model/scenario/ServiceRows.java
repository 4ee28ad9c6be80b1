package org.kervan.model.scenario;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Service;

final class ServiceRows implements RowKind<Service> {

    @Override
    public String id(Service service) {
        return service.id();
    }

    @Override
    public boolean isIn(Service service, Set<String> countries, Places places) {
        return countries.contains(places.country(service.from())) || countries.contains(places.country(service.to()));
    }

    @Override
    public boolean isOf(Service service, Set<Mode> modes) {
        Mode mode = service.mode();
        return mode != null && modes.contains(mode);
    }

    @Override
    public boolean isOn(Service service, Places.Way corridor) {
        return corridor.nodes().contains(service.from()) && corridor.nodes().contains(service.to());
    }

    @Override
    public @Nullable Double get(Service service, Field field) {
        return switch (field) {
            case SERVICE_DEPARTURES -> service.departuresPerWeek();
            case SERVICE_TRANSIT -> service.transitHours();
            case SERVICE_TONNES -> service.capacityTonnes();
            case SERVICE_TEU -> service.capacityTeu();
            default -> throw new IllegalArgumentException(field + " is no field of a service");
        };
    }

    @Override
    public Service with(Service service, Field field, double value) {
        Double now = value;
        boolean often = field == Field.SERVICE_DEPARTURES;
        return new Service(
                service.id(),
                service.name(),
                service.from(),
                service.to(),
                service.mode(),
                often ? now : service.departuresPerWeek(),
                field == Field.SERVICE_TONNES ? now : service.capacityTonnes(),
                field == Field.SERVICE_TEU ? now : service.capacityTeu(),
                field == Field.SERVICE_TRANSIT ? value : service.transitHours(),
                service.open(),
                // a published timetable does not hold for another number of departures
                often ? List.of() : service.departures(),
                RowKind.supposed(service.provenance(), field.key(), get(service, field), value));
    }

    @Override
    public Service opened(Service service, boolean open) {
        if (service.open() == open) {
            return service;
        }
        Provenance said = RowKind.supposed(service.provenance(), "status", word(service.open()), word(open));
        return new Service(
                service.id(),
                service.name(),
                service.from(),
                service.to(),
                service.mode(),
                service.departuresPerWeek(),
                service.capacityTonnes(),
                service.capacityTeu(),
                service.transitHours(),
                open,
                service.departures(),
                said);
    }

    private static String word(boolean open) {
        return open ? "open" : "closed";
    }
}
