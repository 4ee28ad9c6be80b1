package org.kervan.study.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.kervan.study.flow.Bottleneck;
import org.kervan.study.flow.FlowResult;
import org.kervan.study.flow.FlowTotals;
import org.kervan.study.flow.LinkFlow;

/** Pairs what two answers say of the same thing. */
final class Comparer {
    private static final FlowTotals.Sum NONE = new FlowTotals.Sum("", "", 0, 0);

    private final FlowResult a;
    private final FlowResult b;

    Comparer(FlowResult a, FlowResult b) {
        this.a = a;
        this.b = b;
    }

    Comparison compare() {
        FlowTotals one = a.totals();
        FlowTotals other = b.totals();
        Map<String, Full> full = full();
        return new Comparison(
                a,
                b,
                totals(),
                parts(one.byMode(), other.byMode()),
                parts(one.byCountry(), other.byCountry()),
                parts(one.byCorridor(), other.byCorridor()),
                parts(one.byCommodity(), other.byCommodity()),
                links(),
                full.values().stream()
                        .filter(place -> place.a() == null)
                        .sorted(byWorth(Full::priceDifferenceUsdPerTonne))
                        .toList(),
                full.values().stream()
                        .filter(place -> place.b() == null)
                        .sorted(byWorth(place -> -place.priceDifferenceUsdPerTonne()))
                        .toList(),
                full.values().stream()
                        .filter(place -> place.a() != null && place.b() != null)
                        .sorted(byWorth(place -> Math.abs(place.priceDifferenceUsdPerTonne())))
                        .toList());
    }

    private static Comparator<Full> byWorth(ToDoubleFunction<Full> usdPerTonne) {
        return Comparator.comparingDouble(usdPerTonne).reversed().thenComparing(place -> key(place.place()));
    }

    private List<Total> totals() {
        return List.of(
                total("tonnes", FlowTotals::tonnes),
                total("unservedTonnes", FlowTotals::unservedTonnes),
                total("teu", FlowTotals::teu),
                total("tonneKm", FlowTotals::tonneKm),
                total("usdMillion", FlowTotals::usdMillion),
                total("delayUsdMillion", FlowTotals::delayUsdMillion),
                total("ktCo2e", FlowTotals::ktCo2e),
                total("meanHours", FlowTotals::meanHours));
    }

    private Total total(String id, ToDoubleFunction<FlowTotals> figure) {
        return new Total(id, figure.applyAsDouble(a.totals()), figure.applyAsDouble(b.totals()));
    }

    private static List<Part> parts(List<FlowTotals.Sum> a, List<FlowTotals.Sum> b) {
        Map<String, FlowTotals.Sum> one = byId(a);
        Map<String, FlowTotals.Sum> other = byId(b);
        Set<String> ids = new LinkedHashSet<>(one.keySet());
        ids.addAll(other.keySet());
        List<Part> parts = new ArrayList<>();
        for (String id : ids) {
            FlowTotals.Sum first = one.getOrDefault(id, NONE);
            FlowTotals.Sum second = other.getOrDefault(id, NONE);
            // where tonnes do not add up in one they do not in the other, even if it has nothing of this kind
            boolean additive = !Double.isNaN(first.tonnes()) && !Double.isNaN(second.tonnes());
            parts.add(new Part(
                    id,
                    first == NONE ? second.name() : first.name(),
                    additive ? first.tonnes() : Double.NaN,
                    additive ? second.tonnes() : Double.NaN,
                    first.tonneKm(),
                    second.tonneKm()));
        }
        parts.sort(Comparator.comparingDouble((Part part) -> -Math.abs(part.tonneKmDifference()))
                .thenComparing(Part::id));
        return parts;
    }

    private static Map<String, FlowTotals.Sum> byId(List<FlowTotals.Sum> sums) {
        Map<String, FlowTotals.Sum> byId = new LinkedHashMap<>();
        sums.forEach(sum -> byId.put(sum.id(), sum));
        return byId;
    }

    private List<LinkPair> links() {
        Map<String, LinkFlow> other = new LinkedHashMap<>();
        b.links().forEach(link -> other.put(link.id(), link));
        List<LinkPair> links = new ArrayList<>();
        for (LinkFlow link : a.links()) {
            links.add(new LinkPair(link.id(), link, other.remove(link.id())));
        }
        other.forEach((id, link) -> links.add(new LinkPair(id, null, link)));
        return links;
    }

    private Map<String, Full> full() {
        Map<String, Full> full = new LinkedHashMap<>();
        a.bottlenecks().forEach(place -> full.put(key(place), new Full(place, null)));
        b.bottlenecks()
                .forEach(place -> full.merge(
                        key(place),
                        new Full(null, place),
                        (one, second) -> new Full(Objects.requireNonNull(one.a()), place)));
        return full;
    }

    /** A ferry line is the same place whether its ships or its berths limit it. */
    private static String key(Bottleneck place) {
        String kind = place.kind().equals("transfer") ? "transfer" : "link";
        return kind + " " + place.id() + " " + (place.direction() == null ? "" : place.direction());
    }
}
