package org.kervan.model.energy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What may be added up in a year: rows that speak of the same thing are counted once, and of each place the demand of
 * the year nearest before. Figures of supplies that only lose a part to another row are lowered; other rows are the
 * very instances of the tables.
 *
 * @param supplies supplies, those that do not run yet included
 * @param demands one demand a node and carrier, those with unknown volume left out; no buyers of Azerbaijani gas
 * @param deliveries what each buyer of Azerbaijani gas gets, in bcm; buyers whose deliveries are not known are not in it
 */
public record Counted(List<Supply> supplies, List<EnergyDemand> demands, Map<String, Double> deliveries) {
    public Counted {
        supplies = List.copyOf(supplies);
        demands = List.copyOf(demands);
        deliveries = Map.copyOf(deliveries);
    }

    /**
     * Counts a network.
     *
     * @param year the year asked for
     */
    public static Counted of(EnergyNetwork network, int year) {
        return new Counter(network, year).count();
    }

    /** One counting. */
    private static final class Counter {
        private final EnergyNetwork network;
        private final int year;
        private final Set<String> leftOut = new HashSet<>();
        private final Map<String, List<String>> lowered = new HashMap<>();

        Counter(EnergyNetwork network, int year) {
            this.network = network;
            this.year = year;
            for (Overlap overlap : network.overlaps()) {
                switch (overlap.use()) {
                    case WHOLE -> leftOut.addAll(overlap.parts());
                    case PARTS -> leftOut.add(overlap.whole());
                    case REST -> lowered.put(overlap.whole(), overlap.parts());
                }
            }
        }

        Counted count() {
            List<Supply> supplies = network.supplies().stream()
                    .filter(supply -> !leftOut.contains(supply.id()))
                    .map(this::lowered)
                    .toList();
            return new Counted(supplies, demands(), deliveries());
        }

        private Supply lowered(Supply supply) {
            List<String> parts = lowered.get(supply.id());
            if (parts == null) {
                return supply;
            }
            List<Supply> inside = network.supplies().stream()
                    .filter(part -> parts.contains(part.id()) && part.status() == EnergyStatus.OPEN)
                    .toList();
            return new Supply(
                    supply.id(),
                    supply.node(),
                    supply.carrier(),
                    supply.technology(),
                    less(supply.capacity(), sum(inside, Supply::capacity)),
                    less(supply.annualOutput(), sum(inside, Counter::output)),
                    supply.year(),
                    supply.marginalCost(),
                    supply.co2KgPerMwh(),
                    supply.status(),
                    supply.opens(),
                    supply.provenance());
        }

        /** Output of a year; of a gas field that states none its capacity, which is a volume of a year too. */
        private static @Nullable Double output(Supply supply) {
            return supply.annualOutput() == null && supply.carrier() == Carrier.GAS
                    ? supply.capacity()
                    : supply.annualOutput();
        }

        private static @Nullable Double less(@Nullable Double whole, double parts) {
            return whole == null ? null : Double.valueOf(Math.max(0, whole - parts));
        }

        /** Sum of what is known. */
        private static <T> double sum(List<T> rows, Function<T, @Nullable Double> figure) {
            double sum = 0;
            for (T row : rows) {
                Double known = figure.apply(row);
                sum += known == null ? 0 : known;
            }
            return sum;
        }

        private List<EnergyDemand> demands() {
            Set<String> ofBuyers = network.buyers().stream()
                    .flatMap(buyer -> {
                        List<String> rows = new ArrayList<>(buyer.contracts());
                        rows.addAll(buyer.deliveries());
                        return rows.stream();
                    })
                    .collect(Collectors.toSet());
            Map<String, List<EnergyDemand>> byNode = new LinkedHashMap<>();
            for (EnergyDemand demand : network.demands()) {
                if (demand.annual() != null && !leftOut.contains(demand.id()) && !ofBuyers.contains(demand.id())) {
                    byNode.computeIfAbsent(demand.node(), node -> new ArrayList<>())
                            .add(demand);
                }
            }
            return byNode.values().stream()
                    .map(this::nearest)
                    .map(this::lowered)
                    .toList();
        }

        /** The last of the rows up to the year, or the first after it when there is none. */
        private EnergyDemand nearest(List<EnergyDemand> rows) {
            EnergyDemand best = rows.getFirst();
            for (EnergyDemand row : rows) {
                boolean better =
                        best.year() > year ? row.year() < best.year() : row.year() <= year && row.year() > best.year();
                best = better ? row : best;
            }
            return best;
        }

        private EnergyDemand lowered(EnergyDemand demand) {
            List<String> parts = lowered.get(demand.id());
            if (parts == null) {
                return demand;
            }
            List<EnergyDemand> inside = network.demands().stream()
                    .filter(part -> parts.contains(part.id()))
                    .toList();
            return new EnergyDemand(
                    demand.id(),
                    demand.node(),
                    demand.carrier(),
                    demand.year(),
                    less(demand.annual(), sum(inside, EnergyDemand::annual)),
                    demand.peakMw(),
                    demand.provenance());
        }

        private Map<String, Double> deliveries() {
            Map<String, EnergyDemand> rows = new HashMap<>();
            network.demands().forEach(row -> rows.put(row.id(), row));
            Map<String, Double> gross = new HashMap<>();
            for (GasBuyer buyer : network.buyers()) {
                List<EnergyDemand> known = buyer.deliveries().stream()
                        .map(rows::get)
                        .filter(Objects::nonNull)
                        .filter(row -> row.annual() != null)
                        .toList();
                if (!known.isEmpty() && buyer.since() <= year) {
                    gross.put(buyer.id(), Objects.requireNonNull(nearest(known).annual()));
                }
            }
            Map<String, Double> net = new HashMap<>(gross);
            for (GasBuyer buyer : network.buyers()) {
                Double whole = gross.get(buyer.id());
                Double left = less(whole, sum(buyer.less(), gross::get));
                if (left != null && !buyer.less().isEmpty()) {
                    net.put(buyer.id(), left);
                }
            }
            return net;
        }
    }
}
