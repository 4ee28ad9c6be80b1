package org.kervan.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kervan.app.energy.EnergyDocument;
import org.kervan.model.energy.Carrier;

/**
 * The energy systems of two scenarios side by side; differences are those of b from a.
 *
 * @param year of both
 * @param aCostUsdMillion cost of the year, null where the systems have no answer
 * @param unserved what is asked for and not delivered, where either has any
 * @param byCountry countries for which something differs, those first whose users' bill differs most
 * @param links lines whose flow differs, by the size of the difference in parts of what they carry
 */
public record EnergyComparison(
        int year,
        @Nullable Double aCostUsdMillion,
        @Nullable Double bCostUsdMillion,
        @Nullable Double differenceUsdMillion,
        List<Unserved> unserved,
        List<Country> byCountry,
        List<Link> links) {
    /** GWh times USD per MWh are thousands of USD. */
    private static final double THOUSANDS_PER_MILLION = 1e3;

    private static final double LEAST_FLOW = 1e-3;

    public EnergyComparison {
        unserved = List.copyOf(unserved);
        byCountry = List.copyOf(byCountry);
        links = List.copyOf(links);
    }

    /** What a country goes without of a carrier. */
    public record Unserved(Carrier carrier, String unit, String country, double a, double b, double difference) {}

    /**
     * A country. A users' bill is what they use at the mean price; its difference is that of the prices, times the mean of
     * what is used in both. Prices are null without use.
     *
     * @param aRentUsdMillion half of what congestion is worth on the lines that end there
     */
    public record Country(
            String country,
            @Nullable Double aPowerUsdPerMwh,
            @Nullable Double bPowerUsdPerMwh,
            double aPowerNetExportGwh,
            double bPowerNetExportGwh,
            @Nullable Double powerBillDifferenceUsdMillion,
            @Nullable Double aGasUsdPer1000m3,
            @Nullable Double bGasUsdPer1000m3,
            double aGasNetExportBcm,
            double bGasNetExportBcm,
            @Nullable Double gasBillDifferenceUsdMillion,
            double aRentUsdMillion,
            double bRentUsdMillion,
            double co2DifferenceKt) {
        private double weight() {
            return Math.abs(orZero(powerBillDifferenceUsdMillion)) + Math.abs(orZero(gasBillDifferenceUsdMillion));
        }

        private boolean differs() {
            return weight() > 0
                    || aPowerNetExportGwh != bPowerNetExportGwh
                    || aGasNetExportBcm != bGasNetExportBcm
                    || aRentUsdMillion != bRentUsdMillion
                    || co2DifferenceKt != 0;
        }
    }

    /** What a line carries in the year, net, in its unit. */
    public record Link(
            String id,
            String name,
            Carrier carrier,
            String unit,
            double a,
            double b,
            double difference,
            @Nullable Double aLoad,
            @Nullable Double bLoad) {
        private double size() {
            return Math.abs(difference) / Math.max(Math.abs(a), Math.max(Math.abs(b), LEAST_FLOW));
        }
    }

    static EnergyComparison of(EnergyDocument a, EnergyDocument b) {
        Double costA = a.costUsdMillion();
        Double costB = b.costUsdMillion();
        return new EnergyComparison(
                b.year(),
                costA,
                costB,
                costA == null || costB == null ? null : Double.valueOf(four(costB - costA)),
                unserved(a, b),
                countries(a, b),
                links(a, b));
    }

    private static List<Unserved> unserved(EnergyDocument a, EnergyDocument b) {
        List<Unserved> rows = new ArrayList<>();
        for (Carrier carrier : Carrier.values()) {
            EnergyDocument.Unserved one = a.unserved().get(carrier.key());
            EnergyDocument.Unserved other = b.unserved().get(carrier.key());
            if (one == null || other == null) {
                continue;
            }
            TreeSet<String> countries = new TreeSet<>(one.byCountry().keySet());
            countries.addAll(other.byCountry().keySet());
            for (String country : countries) {
                double before = one.byCountry().getOrDefault(country, 0.0);
                double after = other.byCountry().getOrDefault(country, 0.0);
                rows.add(new Unserved(carrier, one.unit(), country, before, after, four(after - before)));
            }
        }
        return rows;
    }

    private static List<Country> countries(EnergyDocument a, EnergyDocument b) {
        Map<String, EnergyDocument.Country> others = new TreeMap<>(b.byCountry());
        List<Country> rows = new ArrayList<>();
        a.byCountry().forEach((id, one) -> {
            EnergyDocument.Country other = others.get(id);
            if (other != null) {
                Country row = country(id, one, other);
                if (row.differs()) {
                    rows.add(row);
                }
            }
        });
        rows.sort(Comparator.comparingDouble(Country::weight).reversed().thenComparing(Country::country));
        return rows;
    }

    private static Country country(String id, EnergyDocument.Country a, EnergyDocument.Country b) {
        EnergyDocument.Power powerA = a.power();
        EnergyDocument.Power powerB = b.power();
        EnergyDocument.Gas gasA = a.gas();
        EnergyDocument.Gas gasB = b.gas();
        Double power =
                bill(powerA.priceUsdPerMwh(), powerB.priceUsdPerMwh(), (powerA.usedGwh() + powerB.usedGwh()) / 2);
        return new Country(
                id,
                powerA.priceUsdPerMwh(),
                powerB.priceUsdPerMwh(),
                four(powerA.exportedGwh() - powerA.importedGwh()),
                four(powerB.exportedGwh() - powerB.importedGwh()),
                power == null ? null : Double.valueOf(four(power / THOUSANDS_PER_MILLION)),
                gasA.priceUsdPer1000m3(),
                gasB.priceUsdPer1000m3(),
                four(gasA.exportedBcm() - gasA.importedBcm()),
                four(gasB.exportedBcm() - gasB.importedBcm()),
                bill(gasA.priceUsdPer1000m3(), gasB.priceUsdPer1000m3(), (gasA.usedBcm() + gasB.usedBcm()) / 2),
                a.congestionRentUsdMillion(),
                b.congestionRentUsdMillion(),
                four(powerB.co2Kt() - powerA.co2Kt()));
    }

    private static @Nullable Double bill(@Nullable Double before, @Nullable Double after, double used) {
        return before == null || after == null ? null : Double.valueOf(four(used * (after - before)));
    }

    private static List<Link> links(EnergyDocument a, EnergyDocument b) {
        Map<String, EnergyDocument.Link> others = new HashMap<>();
        b.links().forEach(link -> others.put(link.id(), link));
        List<Link> rows = new ArrayList<>();
        for (EnergyDocument.Link one : a.links()) {
            EnergyDocument.Link other = Objects.requireNonNull(others.get(one.id()));
            double difference = four(other.annualFlow() - one.annualFlow());
            if (difference != 0) {
                rows.add(new Link(
                        one.id(),
                        one.name(),
                        one.carrier(),
                        one.unit(),
                        one.annualFlow(),
                        other.annualFlow(),
                        difference,
                        one.load(),
                        other.load()));
            }
        }
        rows.sort(Comparator.comparingDouble(Link::size).reversed().thenComparing(Link::id));
        return rows;
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }

    private static double four(double value) {
        return Math.rint(value * 1e4) / 1e4 + 0.0;
    }
}
