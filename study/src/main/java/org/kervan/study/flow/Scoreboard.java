package org.kervan.study.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.engine.logit.RouteSets;
import org.kervan.model.count.Count;
import org.kervan.model.count.CountGoods;
import org.kervan.model.count.CountKind;
import org.kervan.model.count.CountScreen;
import org.kervan.model.count.Observations;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Parameter;

/**
 * Puts model values beside counts. Made once for a set of counts and a set of ways; then each set of flows is compared
 * in milliseconds, which is what calibration needs. How each value is computed: {@code count_screens.csv}; units and
 * empties: docs/methods/flows.md.
 */
final class Scoreboard {
    private final FlowNetwork flows;
    private final RouteSets routes;
    private final List<Trips.Market> markets;
    private final Observations observations;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<CountScreen, Integer> screens = new LinkedHashMap<>();
    private final Map<String, Commodity> commodities = new HashMap<>();
    private final Map<String, Double> parameters = new HashMap<>();
    /** For each screen the ways that pass, with sense and form. */
    private final List<List<Passage>> passages = new ArrayList<>();

    /** A way that passes a screen: how often and in which sense and form. */
    private record Passage(int route, int times, int form, boolean byRail) {}

    /** A count that can be compared, with what it asks. */
    private record Entry(Count count, CountScreen screen, CountGoods goods, int number) {}

    Scoreboard(FlowNetwork flows, StochasticModel model, Observations observations) {
        this.flows = flows;
        this.routes = model.routes;
        this.markets = model.trips.markets;
        this.observations = observations;
        flows.network.commodities().forEach(commodity -> commodities.put(commodity.id(), commodity));
        for (Parameter parameter : flows.network.parameters()) {
            parameters.put(parameter.id(), parameter.value());
        }
        for (Count count : observations.counts()) {
            CountScreen screen = observations.screenOf(count).orElse(null);
            CountGoods goods = observations.goodsOf(count).orElse(null);
            if (screen != null && goods != null && whyNot(count, screen, goods) == null) {
                int number = screens.computeIfAbsent(screen, key -> screens.size());
                entries.add(new Entry(count, screen, goods, number));
            }
        }
        screens.keySet().forEach(screen -> passages.add(passages(screen)));
    }

    private List<Passage> passages(CountScreen screen) {
        ScreenArcs arcs = ScreenArcs.of(flows, screen);
        List<Passage> found = new ArrayList<>();
        boolean byRail = screen.modes().equals(List.of(Mode.RAIL));
        int[][] times = new int[ScreenArcs.FORMS][2];
        for (int route = 0; route < routes.routeCount(); route++) {
            Loading loading = markets.get(routes.marketOfRoute(route)).loading();
            boolean any = false;
            for (int i = routes.firstArc(route); i < routes.firstArc(route + 1); i++) {
                int sense = arcs.sense[routes.arcAt(i)];
                if (sense != 0 && !(any && arcs.once)) {
                    times[ScreenArcs.form(flows, loading, routes.arcAt(i))][sense > 0 ? 0 : 1]++;
                    any = true;
                }
            }
            if (any) {
                for (int form = 0; form < ScreenArcs.FORMS; form++) {
                    add(found, route, times[form], form, byRail);
                    Arrays.fill(times[form], 0);
                }
            }
        }
        return found;
    }

    private static void add(List<Passage> found, int route, int[] times, int form, boolean byRail) {
        if (times[0] > 0) {
            found.add(new Passage(route, times[0], form, byRail));
        }
        if (times[1] > 0) {
            found.add(new Passage(route, -times[1], form, byRail));
        }
    }

    /** Why a count cannot be compared, or null when it can. */
    private static @Nullable String whyNot(Count count, CountScreen screen, CountGoods goods) {
        if (screen.kind() == CountKind.NOT_MODELLED) {
            return screen.note();
        }
        if (goods.form().equals("all-traffic")) {
            return FlowWords.of("count.all-traffic");
        }
        if (screen.sense(count.direction()) == CountScreen.Sense.UNKNOWN) {
            return FlowWords.of("count.direction", count.direction());
        }
        return Set.of("tonnes", "teu", "vehicles", "trips", "wagons", "trains").contains(count.unit())
                ? null
                : FlowWords.of("count.unit", count.unit());
    }

    /** Compares flows on these ways with every count, in table order. */
    List<CountComparison> compare(StochasticModel model, StochasticFlows assigned) {
        Amounts amounts = new Amounts(model, new Composition(model.trips), assigned.solution());
        List<CountComparison> compared = new ArrayList<>();
        Map<Count, Entry> byCount = new HashMap<>();
        entries.forEach(entry -> byCount.put(entry.count(), entry));
        for (Count count : observations.counts()) {
            Entry entry = byCount.get(count);
            compared.add(entry == null ? notModelled(count) : compare(entry, amounts));
        }
        return compared;
    }

    private CountComparison notModelled(Count count) {
        CountScreen screen = observations.screenOf(count).orElse(null);
        CountGoods goods = observations.goodsOf(count).orElse(null);
        String why = screen == null
                ? FlowWords.of("count.no-screen", count.place())
                : goods == null ? FlowWords.of("count.no-goods", count.goods()) : whyNot(count, screen, goods);
        return new CountComparison(count, count.valuePerYear(), null, why == null ? "" : why);
    }

    private CountComparison compare(Entry entry, Amounts amounts) {
        double positive = 0;
        double negative = 0;
        for (Passage passage : passages.get(entry.number())) {
            double amount = amount(entry, passage, amounts);
            if (passage.times() > 0) {
                positive += passage.times() * amount;
            } else {
                negative -= passage.times() * amount;
            }
        }
        CountScreen.Sense sense = entry.screen().sense(entry.count().direction());
        double stronger = Math.max(positive, negative);
        double value = switch (sense) {
            case POSITIVE -> entry.screen().empties() ? stronger : positive;
            case NEGATIVE -> entry.screen().empties() ? stronger : negative;
            case BOTH, TRANSIT, UNKNOWN ->
                entry.screen().empties() && isEmpty(entry) ? 2 * stronger : positive + negative;
        };
        return new CountComparison(entry.count(), entry.count().valuePerYear(), value, "");
    }

    /** Empties weigh on counts of boxes, lorries and wagons, not on tonnes. */
    private static boolean isEmpty(Entry entry) {
        return !entry.count().unit().equals("tonnes");
    }

    private double amount(Entry entry, Passage passage, Amounts amounts) {
        if (!fits(entry.goods().form(), passage.form(), entry)) {
            return 0;
        }
        double sum = 0;
        for (Amounts.Goods goods : amounts.on(passage.route())) {
            if (fits(entry, goods.share())) {
                sum += goods.tonnes()
                        * unitsPerTonne(entry, goods.share(), passage.form())
                        * boxed(entry, passage, amounts);
            }
        }
        return sum;
    }

    private static boolean fits(String form, int standing, Entry entry) {
        return switch (form) {
            case "container", "train" -> standing == ScreenArcs.LIFTED;
            case "loose" -> standing == ScreenArcs.IN_WAGON;
            case "lorry" -> standing == ScreenArcs.ON_LORRY;
            case "wagon" -> standing == ScreenArcs.IN_WAGON;
            default -> !entry.count().unit().equals("teu") || standing == ScreenArcs.LIFTED;
        };
    }

    private static boolean fits(Entry entry, Composition.Share share) {
        CountScreen screen = entry.screen();
        List<String> wanted = entry.goods().commodities();
        if (!wanted.isEmpty() && !wanted.contains(share.commodity())) {
            return false;
        }
        boolean from = screen.countries().contains(share.fromRegion());
        boolean to = screen.countries().contains(share.toRegion());
        boolean kind = switch (screen.kind()) {
            case COUNTRY_TRANSIT -> !from && !to;
            case COUNTRY_IMPORT -> !from && to;
            case COUNTRY_EXPORT -> from && !to;
            default -> screen.sense(entry.count().direction()) != CountScreen.Sense.TRANSIT || (!from && !to);
        };
        return kind && (ends(screen, share.fromRegion(), share.toRegion()) || reversed(screen, share));
    }

    private static boolean ends(CountScreen screen, String from, String to) {
        return (screen.origins().isEmpty() || screen.origins().contains(from))
                && (screen.destinations().isEmpty() || screen.destinations().contains(to));
    }

    /** A flow the other way between the two sets is the negative direction, which only screen lines tell. */
    private static boolean reversed(CountScreen screen, Composition.Share share) {
        return screen.kind() == CountKind.LINK_SUM && ends(screen, share.toRegion(), share.fromRegion());
    }

    /** By rail some goods fit for containers go in wagons; where boxes or their trains are counted, the others count. */
    private static double boxed(Entry entry, Passage passage, Amounts amounts) {
        boolean boxes = entry.count().unit().equals("teu")
                || entry.count().unit().equals("trains")
                || entry.goods().form().equals("container");
        return boxes && passage.byRail() ? amounts.railContainerShare() : 1;
    }

    private double unitsPerTonne(Entry entry, Composition.Share share, int form) {
        Commodity commodity = java.util.Objects.requireNonNull(commodities.get(share.commodity()));
        return switch (entry.count().unit()) {
            case "tonnes" -> 1;
            case "teu" -> Composition.teuPerTonne(commodity);
            case "vehicles", "trips" -> 1 / parameters.getOrDefault("count-lorry-load", 18.0);
            case "wagons" -> 1 / parameters.getOrDefault("wagon-load-t", 60.0);
            case "trains" ->
                form == ScreenArcs.LIFTED
                        ? Composition.teuPerTonne(commodity) / parameters.getOrDefault("container-train-teu", 110.0)
                        : 0;
            default -> 0;
        };
    }
}
