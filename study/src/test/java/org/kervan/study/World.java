package org.kervan.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.Dataset;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;
import org.kervan.model.network.*;

/**
 * Builds small networks by hand, with round numbers so that answers follow from arithmetic: every land and water link
 * runs 100 km/h at the price and emissions of one rate table; rail 10 t a TEU.
 */
public final class World {
    public static final Provenance SAID = new Provenance(Basis.REPORTED, List.of("test"), "");

    private final List<Node> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Crossing> crossings = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();
    private final List<Tariff> tariffs = new ArrayList<>();
    private final List<EmissionFactor> factors = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Corridor> corridors = new ArrayList<>();
    private final List<CountryGroup> groups = new ArrayList<>();
    private final Commodity boxes =
            new Commodity("containers-general", "General goods", "18", 4500.0, 24.0, true, 10.0, SAID);
    private final Commodity crude = new Commodity("crude-oil", "Crude oil", "02", 560.0, 0.0, false, null, SAID);
    private final Commodity grain = new Commodity("grain", "Grain", "01", 240.0, 0.0, false, null, SAID);

    public World() {
        unitCost("rail", Mode.RAIL, null, null, null, TariffUnit.USD_PER_TEU_KM, 1);
        unitCost("road", Mode.ROAD, null, null, null, TariffUnit.USD_PER_TKM, 0.3);
        unitCost("sea", Mode.SEA, null, Basin.DEEP_SEA, null, TariffUnit.USD_PER_TEU_KM, 0.5);
        unitCost("caspian", Mode.FERRY, null, Basin.CASPIAN, null, TariffUnit.USD_PER_TEU_KM, 2);
        factor(Mode.RAIL, true, null, null, 10);
        factor(Mode.RAIL, false, null, null, 30);
        factor(Mode.ROAD, null, null, null, 80);
        factor(Mode.SEA, null, null, null, 5);
        factor(Mode.FERRY, null, null, null, 50);
        parameter("tonnes-per-teu-bulk", 20);
        parameter("lorry-load-t", 20);
        parameter("lorry-teu", 2);
        parameter("wagon-load-t", 60);
        parameter("wagon-teu", 2);
        parameter("transfer-spread", 0.5);
        parameter("deep-sea-backhaul-factor", 0.25);
        for (Mode mode : Mode.values()) {
            parameter("haul-spread-" + mode.key(), 0.1);
        }
    }

    public World place(String id, String country) {
        nodes.add(new Node(id, id, country, new GeoPoint(40, 50), NodeKind.CITY, null, SAID));
        return this;
    }

    public World places(String country, String... ids) {
        for (String id : ids) {
            place(id, country);
        }
        return this;
    }

    public World rail(String from, String to, double km) {
        return rail(from, to, km, 1520, LinkStatus.OPEN, null);
    }

    public World rail(String from, String to, double km, int gauge, LinkStatus status, @Nullable Integer opens) {
        return link("rail-" + from + "-" + to, from, to, Mode.RAIL, km, gauge, status, opens, null, null);
    }

    public World rail(String from, String to, double km, Electrified electrified) {
        links.add(new Link(
                "rail-" + from + "-" + to,
                from,
                to,
                Mode.RAIL,
                from + " - " + to,
                km,
                1520,
                electrified,
                100,
                null,
                LinkStatus.OPEN,
                null,
                "",
                false,
                null,
                null,
                List.of(),
                SAID));
        return this;
    }

    public World road(String from, String to, double km) {
        return link("road-" + from + "-" + to, from, to, Mode.ROAD, km, null, LinkStatus.OPEN, null, null, null);
    }

    public World sea(String from, String to, double km, @Nullable String headhaulTo) {
        return link(
                "sea-" + from + "-" + to,
                from,
                to,
                Mode.SEA,
                km,
                null,
                LinkStatus.OPEN,
                null,
                Basin.DEEP_SEA,
                headhaulTo);
    }

    public World ferry(String from, String to, double km) {
        return link(
                "ferry-" + from + "-" + to, from, to, Mode.FERRY, km, null, LinkStatus.OPEN, null, Basin.CASPIAN, null);
    }

    public World link(
            String id,
            String from,
            String to,
            Mode mode,
            double km,
            @Nullable Integer gauge,
            LinkStatus status,
            @Nullable Integer opens,
            @Nullable Basin basin,
            @Nullable String headhaulTo) {
        links.add(new Link(
                id,
                from,
                to,
                mode,
                id,
                km,
                gauge,
                mode == Mode.RAIL ? Electrified.YES : null,
                100,
                null,
                status,
                opens,
                "",
                false,
                basin,
                headhaulTo,
                List.of(),
                SAID));
        return this;
    }

    /** A border both ways with the same range; 10th to 90th percentile as stated. */
    public World border(String a, String b, Mode mode, double low, double hours, double high, @Nullable Double feeUsd) {
        crossing(a, country(a), country(b), mode, low, hours, high, feeUsd);
        return crossing(b, country(b), country(a), mode, low, hours, high, feeUsd);
    }

    public World crossing(
            String node,
            String from,
            String to,
            Mode mode,
            double low,
            double hours,
            double high,
            @Nullable Double feeUsd) {
        crossings.add(new Crossing(
                "x-" + mode.key() + "-" + node + "-" + to, node, from, to, mode, hours, low, high, feeUsd, null, SAID));
        return this;
    }

    public World transfer(
            String node,
            Mode from,
            @Nullable Integer fromGauge,
            Mode to,
            @Nullable Integer toGauge,
            double hours,
            double usdPerTeu) {
        transfers.add(new Transfer(
                "t-" + node + "-" + transfers.size(),
                node,
                from,
                fromGauge,
                to,
                toGauge,
                hours,
                usdPerTeu,
                usdPerTeu / 20,
                null,
                null,
                SAID));
        return this;
    }

    public World service(
            String id, String from, String to, Mode mode, double perWeek, Service.Departure... departures) {
        services.add(new Service(id, id, from, to, mode, perWeek, null, null, 1, true, List.of(departures), SAID));
        return this;
    }

    public World unitCost(
            String id,
            Mode mode,
            @Nullable String country,
            @Nullable Basin basin,
            @Nullable LoadForm form,
            TariffUnit unit,
            double value) {
        tariffs.add(
                new Tariff(id, mode, country, null, null, basin, form, TariffUse.UNIT_COST, unit, value, 2024, SAID));
        return this;
    }

    public World rate(String id, Mode mode, String from, String to, LoadForm form, TariffUnit unit, double value) {
        tariffs.add(new Tariff(id, mode, null, from, to, null, form, TariffUse.LINK_RATE, unit, value, 2024, SAID));
        return this;
    }

    public World factor(
            Mode mode, @Nullable Boolean electric, @Nullable String country, @Nullable Basin basin, double grams) {
        factors.add(new EmissionFactor(mode, mode.key() + factors.size(), electric, country, basin, true, grams, SAID));
        return this;
    }

    public World corridor(String id, String name, String... corridorLinks) {
        corridors.add(new Corridor(id, name, List.of(), List.of(corridorLinks), SAID));
        return this;
    }

    public World group(String group, String country) {
        groups.add(new CountryGroup(group, country, SAID));
        return this;
    }

    public World parameter(String id, double value) {
        parameters.add(new Parameter(id, value, "1", id, SAID));
        return this;
    }

    private String country(String node) {
        return nodes.stream()
                .filter(n -> n.id().equals(node))
                .findFirst()
                .orElseThrow()
                .country();
    }

    public Commodity boxes() {
        return boxes;
    }

    public Commodity grain() {
        return grain;
    }

    public Network network() {
        return new Network(
                nodes,
                links,
                crossings,
                transfers,
                services,
                tariffs,
                factors,
                List.of(boxes, grain, crude),
                parameters,
                corridors,
                List.of(),
                List.of(),
                groups);
    }

    public Dataset dataset() {
        return new Dataset("test", network(), Map.of(), Map.of());
    }
}
