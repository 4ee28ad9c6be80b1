package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kervan.model.claim.Basis;
import org.kervan.model.demand.DemandRow;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.demand.Zone;
import org.kervan.model.demand.ZoneShare;
import org.kervan.model.network.Node;
import org.kervan.model.scenario.Change;

/**
 * Brings the rows of {@code freight_od.csv} from regions to places. Which rows are loaded, and why: "Rows to load" and
 * "Oil" in data/transport/BASE-YEAR.md. Reported rows are partial views of the estimated ones and would count twice.
 */
final class Shipments {
    /** The year the demand rows describe. */
    static final int YEAR = 2023;

    /**
     * Parts of a row smaller than this go with its larger parts: two thirds of the pairs of places hold about two per
     * cent of the tonnes.
     */
    private static final double LEAST_TONNES = 3000;

    /** Oil products of other countries go by pipeline and deep-sea tanker; these have tank wagons and Caspian tankers. */
    private static final List<String> TANK_WAGON_COUNTRIES =
            List.of("KZ", "KG", "UZ", "TM", "TJ", "AF", "AZ", "GE", "AM");

    /** Both ends of a region in {@code zones_by_commodity.csv}; the other regions' rows say where goods are made. */
    private static final String BOTH_ENDS = "AZ";

    private record Place(String node, double share) {}

    private final Map<String, List<Place>> zones = new HashMap<>();
    private final Map<String, List<Place>> zonesOfGoods = new HashMap<>();
    private final DemandTables tables;

    private Shipments(DemandTables tables) {
        this.tables = tables;
        for (Zone zone : tables.zones()) {
            zones.computeIfAbsent(zone.region(), key -> new ArrayList<>()).add(new Place(zone.node(), zone.share()));
        }
        for (ZoneShare share : tables.zoneShares()) {
            zonesOfGoods
                    .computeIfAbsent(share.region() + " " + share.commodity(), key -> new ArrayList<>())
                    .add(new Place(share.node(), share.share()));
        }
    }

    /** All shipments of the base year, in table order; behind them those that a scenario adds, between countries. */
    static List<Shipment> of(DemandTables tables, List<Change.AddDemand> added, List<Node> nodes) {
        List<Shipment> shipments = of(tables);
        Map<String, String> countryOf = new HashMap<>();
        nodes.forEach(node -> countryOf.put(node.id(), node.country()));
        for (Change.AddDemand each : added) {
            shipments.add(new Shipment(
                    each.from(),
                    each.to(),
                    countryOf.getOrDefault(each.from(), ""),
                    countryOf.getOrDefault(each.to(), ""),
                    each.commodity(),
                    each.tonnesPerYear(),
                    Shipment.ADDED));
        }
        return shipments;
    }

    /** All shipments of the base year, in table order. */
    static List<Shipment> of(DemandTables tables) {
        Shipments maker = new Shipments(tables);
        List<Shipment> shipments = new ArrayList<>();
        for (int row = 0; row < tables.rows().size(); row++) {
            maker.add(row, shipments);
        }
        return shipments;
    }

    private void add(int number, List<Shipment> into) {
        DemandRow row = tables.rows().get(number);
        Double tonnes = row.tonnes();
        if (row.year() != YEAR || tonnes == null || tonnes == 0) {
            return;
        }
        if (row.commodity().equals("crude-oil")) {
            addCrude(number, row, tonnes, into);
        } else if (isLoaded(row)) {
            List<Place> from = origins(row);
            List<Place> to = destinations(row);
            addParts(number, row, tonnes, from, to, into);
        }
    }

    private static boolean isLoaded(DemandRow row) {
        if (row.provenance().basis() == Basis.REPORTED || row.modeObserved().equals("pipeline")) {
            return false;
        }
        boolean oil = row.modeObserved().equals("mixed-incl-pipeline");
        return !oil || TANK_WAGON_COUNTRIES.contains(row.origin()) || TANK_WAGON_COUNTRIES.contains(row.destination());
    }

    /**
     * Of crude oil only what is reported by ship from Aktau is loaded, begun at the port; all other crude goes by
     * pipeline or deep-sea tanker and is no use of railways or the Caspian fleet.
     */
    private static void addCrude(int number, DemandRow row, double tonnes, List<Shipment> into) {
        boolean byShip =
                row.provenance().basis() == Basis.REPORTED && row.modeObserved().equals("sea");
        if (byShip && row.origin().equals("KZ")) {
            String landing = row.destination().equals("AZ") ? "alat-port" : "makhachkala";
            into.add(new Shipment(
                    "aktau-port", landing, row.origin(), row.destination(), row.commodity(), tonnes, number));
        }
    }

    private List<Place> origins(DemandRow row) {
        List<Place> byGoods = zonesOfGoods.get(row.origin() + " " + row.commodity());
        return byGoods != null ? byGoods : zones.getOrDefault(row.origin(), List.of());
    }

    private List<Place> destinations(DemandRow row) {
        List<Place> byGoods =
                row.destination().equals(BOTH_ENDS) ? zonesOfGoods.get(BOTH_ENDS + " " + row.commodity()) : null;
        return byGoods != null ? byGoods : zones.getOrDefault(row.destination(), List.of());
    }

    /** Splits a row over pairs of places; what falls to very small pairs is shared out over the others. */
    private static void addParts(
            int number, DemandRow row, double tonnes, List<Place> from, List<Place> to, List<Shipment> into) {
        double largest = 0;
        for (Place a : from) {
            for (Place b : to) {
                largest = a.node().equals(b.node()) ? largest : Math.max(largest, a.share() * b.share());
            }
        }
        double least = Math.min(largest, LEAST_TONNES / tonnes);
        double kept = 0;
        for (Place a : from) {
            for (Place b : to) {
                kept += isKept(a, b, least) ? a.share() * b.share() : 0;
            }
        }
        for (Place a : from) {
            for (Place b : to) {
                if (isKept(a, b, least)) {
                    double part = tonnes * a.share() * b.share() / kept;
                    into.add(new Shipment(
                            a.node(), b.node(), row.origin(), row.destination(), row.commodity(), part, number));
                }
            }
        }
    }

    private static boolean isKept(Place a, Place b, double leastShare) {
        return !a.node().equals(b.node()) && a.share() * b.share() >= leastShare;
    }
}
