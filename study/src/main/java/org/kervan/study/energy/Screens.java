package org.kervan.study.energy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.ObservedFlow;
import org.kervan.model.energy.Screen;

/** Puts counted flows beside an answer: of each the last whole year that is not long before the year asked for. */
final class Screens {
    private static final int YEARS_BACK = 2;
    private static final int YEAR_DIGITS = 4;

    private final State state;
    private final Borders borders;
    private final Map<String, LinkResult> links = new HashMap<>();
    private final Map<String, SupplyResult> supplies = new LinkedHashMap<>();
    private final Map<String, BuyerResult> buyers = new HashMap<>();

    Screens(State state, List<LinkResult> links, List<SupplyResult> supplies, List<BuyerResult> buyers) {
        this.state = state;
        borders = new Borders(state, links);
        links.forEach(each -> this.links.put(each.link().id(), each));
        supplies.forEach(each -> this.supplies.put(each.supply().id(), each));
        buyers.forEach(each -> this.buyers.put(each.buyer().id(), each));
    }

    List<Comparison> comparisons() {
        Map<String, ObservedFlow> last = new LinkedHashMap<>();
        for (ObservedFlow each : state.network().observed()) {
            if (each.period().length() == YEAR_DIGITS) {
                int year = Integer.parseInt(each.period());
                if (year <= state.year() && year >= state.year() - YEARS_BACK) {
                    last.merge(each.what(), each, (a, b) -> a.period().compareTo(b.period()) > 0 ? a : b);
                }
            }
        }
        List<Comparison> found = new ArrayList<>();
        for (Screen screen : state.network().screens()) {
            ObservedFlow observed = last.get(screen.what());
            Double computed = observed == null ? null : inUnit(observed.unit(), sum(screen));
            if (observed != null && computed != null) {
                Double miss = observed.value() == 0 ? null : Double.valueOf(computed / observed.value() - 1);
                found.add(new Comparison(observed, carrier(observed.unit()), computed, miss, screen.reading()));
            }
        }
        return found;
    }

    /** A volume of the model in the unit of a count, null for a count that is no volume. */
    private @Nullable Double inUnit(String unit, double volume) {
        return switch (unit) {
            case "bcm", "mt", "GWh" -> volume;
            case "million_barrels" -> volume * state.parameter("energy-oil-barrels-per-tonne-counted");
            default -> null;
        };
    }

    private static Carrier carrier(String unit) {
        return switch (unit) {
            case "bcm" -> Carrier.GAS;
            case "mt", "million_barrels" -> Carrier.OIL;
            default -> Carrier.POWER;
        };
    }

    private double sum(Screen screen) {
        return switch (screen.measure()) {
            case LINKS -> flow(screen.links(), LinkResult::annualFlow) - flow(screen.against(), LinkResult::annualFlow);
            case FORWARD -> flow(screen.links(), LinkResult::forward);
            case BACKWARD -> flow(screen.links(), LinkResult::backward);
            case GENERATION -> generation(screen.country());
            case EXPORT -> borders.power(screen.country(), true);
            case IMPORT -> borders.power(screen.country(), false);
            case SUPPLIES ->
                screen.supplies().stream()
                        .map(supplies::get)
                        .filter(Objects::nonNull)
                        .mapToDouble(SupplyResult::annual)
                        .sum();
            case DELIVERIES -> deliveries(screen.buyers());
        };
    }

    private double flow(List<String> ids, ToDoubleFunction<LinkResult> volume) {
        return ids.stream()
                .map(links::get)
                .filter(Objects::nonNull)
                .mapToDouble(volume)
                .sum();
    }

    private double generation(String country) {
        return supplies.values().stream()
                .filter(each -> each.supply().carrier() == Carrier.POWER)
                .filter(each -> state.places().country(each.supply().node()).equals(country))
                .mapToDouble(SupplyResult::annual)
                .sum();
    }

    private double deliveries(List<String> ids) {
        double sum = 0;
        for (String id : ids) {
            BuyerResult buyer = buyers.get(id);
            Double computed = buyer == null ? null : buyer.computedBcm();
            sum += computed == null ? 0 : computed;
        }
        return sum;
    }
}
