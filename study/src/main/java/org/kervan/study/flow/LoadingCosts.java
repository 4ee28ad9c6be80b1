package org.kervan.study.flow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Basin;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Link;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.study.network.CompiledNetwork;
import org.kervan.study.network.LegKind;

/**
 * Money, hours and emissions of each arc of the flow graph for one loading: the priced arcs of the compiled network,
 * with the ends of the journey charged.
 *
 * <p>Rail and ships are not door to door. Both ends of a journey by rail or ship are charged as dearly as the change
 * between road and that mode in the same place; else goods would start on a free lorry and change in the same yard.
 */
final class LoadingCosts {
    /** Where a place has no row for a change from the road: engineering estimates of data/transport/BASE-YEAR.md. */
    private static final double ACCESS_USD_PER_TEU = 100;

    private static final double ACCESS_USD_PER_TONNE = 3;
    private static final double ACCESS_HOURS = 30;

    final double[] usd;
    final double[] hours;
    final double[] kgCo2e;

    private LoadingCosts(double[] usd, double[] hours, double[] kgCo2e) {
        this.usd = usd;
        this.hours = hours;
        this.kgCo2e = kgCo2e;
    }

    static LoadingCosts of(
            Network base, Network network, CompiledNetwork compiled, FlowGraph graph, Loading loading, Choice choice) {
        double[] usd = compiled.usdPerTonne().clone();
        double[] hours = compiled.hours().clone();
        chargeAccess(compiled, loading, usd, hours);
        Map<String, Crossing> crossings = new HashMap<>();
        network.crossings().forEach(crossing -> crossings.put(crossing.id(), crossing));
        for (int arc = 0; arc < usd.length; arc++) {
            LegKind kind = compiled.kindOf(arc);
            if (kind == LegKind.HAUL) {
                usd[arc] *= factor(network.links().get(compiled.rowOf(arc)), choice)
                        * risk(compiled.nodeOf(compiled.heads()[arc]).country(), choice);
            } else if (kind == LegKind.CROSS && !loading.inContainers()) {
                Crossing crossing =
                        crossings.get(base.crossings().get(compiled.rowOf(arc)).id());
                hours[arc] = crossing == null ? hours[arc] : wagonHours(crossing);
            }
        }
        return new LoadingCosts(graph.spread(usd), graph.spread(hours), graph.spread(compiled.kgCo2ePerTonne()));
    }

    private static double factor(Link link, Choice choice) {
        return switch (link.mode()) {
            case ROAD -> choice.roadMoney();
            case RAIL -> choice.railMoney();
            case SEA, FERRY, INLAND_WATERWAY -> afloat(link.basin(), choice);
        };
    }

    private static double afloat(@Nullable Basin basin, Choice choice) {
        return switch (basin) {
            case DEEP_SEA -> choice.deepSeaMoney();
            case CASPIAN -> choice.caspianMoney();
            case BLACK_SEA, MEDITERRANEAN -> choice.shortSeaMoney();
            case null, default -> 1;
        };
    }

    private static double risk(String country, Choice choice) {
        return switch (country) {
            case "RU", "BY" -> choice.russiaMoney();
            case "IR" -> choice.iranMoney();
            default -> 1;
        };
    }

    /** The base time between China and Kazakhstan is that of container block trains; wagons stand longer. */
    private static double wagonHours(Crossing crossing) {
        boolean chinese =
                crossing.fromCountry().equals("CN") || crossing.toCountry().equals("CN");
        return crossing.mode() == Mode.RAIL && chinese
                ? (crossing.dwellHours() + crossing.dwellHoursHigh()) / 2
                : crossing.dwellHours();
    }

    private static void chargeAccess(CompiledNetwork compiled, Loading loading, double[] usd, double[] hours) {
        double[] inUsd = known(compiled.vertexCount());
        double[] inHours = known(compiled.vertexCount());
        double[] outUsd = known(compiled.vertexCount());
        double[] outHours = known(compiled.vertexCount());
        for (int arc = 0; arc < usd.length; arc++) {
            if (compiled.kindOf(arc) == LegKind.TRANSFER) {
                int from = compiled.tails()[arc];
                int to = compiled.heads()[arc];
                if (compiled.modeAt(from) == Mode.ROAD) {
                    keepLeast(inUsd, inHours, to, usd[arc], hours[arc]);
                } else if (compiled.modeAt(to) == Mode.ROAD) {
                    keepLeast(outUsd, outHours, from, usd[arc], hours[arc]);
                }
            }
        }
        double elseUsd = loading.inContainers() ? ACCESS_USD_PER_TEU / compiled.tonnesPerTeu() : ACCESS_USD_PER_TONNE;
        for (int arc = 0; arc < usd.length; arc++) {
            if (compiled.kindOf(arc) == null) {
                int from = compiled.tails()[arc];
                int to = compiled.heads()[arc];
                boolean begins = compiled.modeAt(from) == null;
                Mode mode = compiled.modeAt(begins ? to : from);
                double least = begins ? inUsd[to] : outUsd[from];
                if (mode != Mode.ROAD) {
                    usd[arc] = Double.isNaN(least) ? elseUsd : Math.max(least, elseUsd);
                    hours[arc] = Double.isNaN(least) ? ACCESS_HOURS : begins ? inHours[to] : outHours[from];
                }
            }
        }
    }

    private static double[] known(int size) {
        double[] values = new double[size];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    private static void keepLeast(double[] usd, double[] hours, int vertex, double thisUsd, double thisHours) {
        if (Double.isNaN(usd[vertex]) || thisUsd < usd[vertex]) {
            usd[vertex] = thisUsd;
            hours[vertex] = thisHours;
        }
    }
}
