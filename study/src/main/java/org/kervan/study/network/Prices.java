package org.kervan.study.network;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.network.Basin;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Link;
import org.kervan.model.network.LoadForm;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.model.network.Parameter;
import org.kervan.model.network.Tariff;
import org.kervan.model.network.TariffUse;
import org.kervan.model.network.Transfer;

/**
 * USD per tonne of each step for one commodity, with the row it rests on. Prices on land go by country, on water by
 * basin, on a water link with a quoted rate by that rate. Formulas, fall-backs, weak points: docs/methods/network.md.
 */
final class Prices {
    private static final String TARIFFS = "transport/tariffs.csv";
    private static final String USD_PER_TONNE_KM = "usdPerTonneKm";

    private final Load load;
    private final Parameter backhaul;
    private final Map<Mode, RateTable> landRates = new EnumMap<>(Mode.class);
    private final Map<WaterKey, Figure> waterRates = new HashMap<>();
    private final Map<LinkKey, Figure> linkRates = new HashMap<>();
    private final Map<Mode, Figure> meanFees;

    private record WaterKey(
            Mode mode, @Nullable Basin basin, @Nullable LoadForm form) {}

    private record LinkKey(
            Mode mode, String from, String to, @Nullable LoadForm form) {}

    Prices(Network network, Load load, Parameters parameters, Map<String, String> groupOf) {
        this.load = load;
        this.backhaul = parameters.row("deep-sea-backhaul-factor");
        for (Mode mode : Mode.values()) {
            landRates.put(mode, new RateTable(groupOf));
        }
        network.tariffs().stream().filter(row -> row.mode() != null).forEach(this::put);
        meanFees = MeanFees.of(network.crossings());
    }

    private void put(Tariff row) {
        Mode mode = java.util.Objects.requireNonNull(row.mode());
        if (row.use() == TariffUse.LINK_RATE && row.from() != null && row.to() != null) {
            linkRates.put(new LinkKey(mode, row.from(), row.to(), row.form()), perTonne(row, "usdPerTonne"));
        } else if (row.use() == TariffUse.UNIT_COST
                && (row.basin() != null || mode == Mode.SEA || mode == Mode.FERRY)) {
            waterRates.put(new WaterKey(mode, row.basin(), row.form()), perTonne(row, USD_PER_TONNE_KM));
        } else if (row.use() == TariffUse.UNIT_COST) {
            java.util.Objects.requireNonNull(landRates.get(mode)).put(row.country(), perTonne(row, USD_PER_TONNE_KM));
        }
    }

    /** Turns the row's unit into USD per tonne (per km): prices per TEU are spread over the load of a TEU. */
    private Figure perTonne(Tariff row, String quantity) {
        boolean byLorry = row.mode() == Mode.ROAD || row.form() == LoadForm.TRUCK;
        double usdPerTonne = switch (row.unit()) {
            case USD_PER_TEU, USD_PER_TEU_KM -> row.value() / load.tonnesPerTeu();
            case USD_PER_FEU -> row.value() / (2 * load.tonnesPerTeu());
            case USD_PER_TONNE, USD_PER_TKM ->
                byLorry ? row.value() * load.fullLorryTonnes() / load.lorryTonnes() : row.value();
        };
        String how = row.value() + " " + row.unit().key() + " of " + row.year();
        return Figure.of(quantity, usdPerTonne, TARIFFS, row.id(), row.provenance())
                .because(how);
    }

    /** Price of moving a tonne along a link. */
    Figure haul(Link link, boolean forward, Standing standing, String fromCountry, String toCountry) {
        if (link.basin() == null) {
            RateTable rates = java.util.Objects.requireNonNull(landRates.get(link.mode()));
            return usd(rates.between(fromCountry, toCountry), link.lengthKm());
        }
        String from = forward ? link.from() : link.to();
        String to = forward ? link.to() : link.from();
        Figure quoted = quoted(link.mode(), from, to, standing.form());
        return quoted != null ? quoted : byBasin(link, standing, to);
    }

    private @Nullable Figure quoted(Mode mode, String from, String to, @Nullable LoadForm form) {
        LoadForm asked = form != null ? form : load.liftedForm();
        Figure there = linkRates.get(new LinkKey(mode, from, to, asked));
        if (there != null) {
            return there;
        }
        Figure back = linkRates.get(new LinkKey(mode, to, from, asked));
        return back == null ? null : back.because("quoted for the other direction");
    }

    private Figure byBasin(Link link, Standing standing, String to) {
        Figure rate = waterRate(link.mode(), link.basin(), standing.form());
        Figure price = usd(rate, link.lengthKm());
        if (link.headhaulTo() == null || link.headhaulTo().equals(to)) {
            return price;
        }
        return price.times(backhaul.value())
                .because("backhaul, times " + backhaul.value() + " (" + backhaul.id() + ")");
    }

    /** The row of the mode, basin and form; else without the form, else without the basin; else of the sister mode. */
    private Figure waterRate(Mode mode, @Nullable Basin basin, @Nullable LoadForm form) {
        Mode sister = mode == Mode.SEA ? Mode.FERRY : Mode.SEA;
        for (Mode asked : new Mode[] {mode, sister}) {
            for (WaterKey key : new WaterKey[] {
                new WaterKey(asked, basin, form), new WaterKey(asked, basin, null),
                new WaterKey(asked, null, form), new WaterKey(asked, null, null)
            }) {
                Figure rate = waterRates.get(key);
                if (rate != null) {
                    return asked == mode ? rate : rate.because("no row for " + mode.key() + ", that of " + asked.key());
                }
            }
        }
        throw new IllegalStateException("transport/tariffs.csv has no unit cost for " + mode.key() + " in " + basin);
    }

    private static Figure usd(Figure perKm, double lengthKm) {
        return new Figure(
                "usdPerTonne",
                perKm.value() * lengthKm,
                perKm.basis(),
                perKm.table(),
                perKm.row(),
                perKm.sources(),
                perKm.note());
    }

    /** Border charges spread over what the vehicle carries; an unpublished one takes the mean of the mode's known ones. */
    Figure cross(Crossing crossing) {
        double tonnes = crossing.mode() == Mode.ROAD ? load.lorryTonnes() : load.wagonTonnes();
        if (crossing.feeUsdPerVehicle() == null) {
            Figure mean = java.util.Objects.requireNonNull(meanFees.get(crossing.mode()));
            return mean.times(1 / tonnes);
        }
        return Figure.of(
                "usdPerTonne",
                crossing.feeUsdPerVehicle() / tonnes,
                "transport/crossings.csv",
                crossing.id(),
                crossing.provenance());
    }

    /** Handling: by the TEU for goods in containers, by the tonne for others; the other unit where one is missing. */
    Figure transfer(Transfer transfer) {
        Double perTeu = transfer.handlingUsdPerTeu();
        Double perTonne = transfer.handlingUsdPerTonne();
        boolean byTeu = perTeu != null && (load.containerised() || perTonne == null);
        if (perTeu == null && perTonne == null) {
            return new Figure(
                    "usdPerTonne",
                    0,
                    Basis.ESTIMATED,
                    "transport/transfers.csv",
                    transfer.id(),
                    transfer.provenance().sources(),
                    "handling not published: not in the price");
        }
        double value = byTeu && perTeu != null ? perTeu / load.tonnesPerTeu() : perTonne == null ? 0 : perTonne;
        return Figure.of("usdPerTonne", value, "transport/transfers.csv", transfer.id(), transfer.provenance());
    }
}
