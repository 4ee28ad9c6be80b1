package org.kervan.study.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kervan.model.network.Basin;
import org.kervan.model.network.Corridor;
import org.kervan.model.network.Link;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.study.network.CompiledNetwork;

/** Tells which corridor a path runs on: named corridors by their links, and the countries and waters in order. */
final class Corridors {
    private final Network base;
    private final CompiledNetwork network;

    Corridors(Network base, CompiledNetwork network) {
        this.base = base;
        this.network = network;
    }

    /** Named corridors all of whose links are used, in table order. */
    List<Corridor> named(int[] arcs) {
        Set<String> used = new HashSet<>();
        for (int arc : arcs) {
            Link link = network.linkOf(arc);
            if (link != null) {
                used.add(link.id());
            }
        }
        return base.corridors().stream()
                .filter(corridor -> used.containsAll(corridor.links()))
                .toList();
    }

    /** Countries passed on land and waters sailed, in order, each run once; waters by the key of their basin. */
    List<String> passed(int[] arcs) {
        List<String> passed = new ArrayList<>();
        for (int arc : arcs) {
            Link link = network.linkOf(arc);
            if (link == null) {
                continue;
            }
            Basin basin = link.basin();
            if (basin != null) {
                append(passed, basin.key());
            } else {
                append(passed, network.nodeOf(network.tails()[arc]).country());
                append(passed, network.nodeOf(network.heads()[arc]).country());
            }
        }
        return passed;
    }

    /** Countries and waters passed, without the countries of the ends. */
    Set<String> between(int[] arcs) {
        Set<String> between = new HashSet<>(passed(arcs));
        between.removeAll(ends(arcs));
        return between;
    }

    /** Countries stand among the things passed by their code in capitals, waters by their key. */
    static boolean isCountry(String place) {
        return Character.isUpperCase(place.charAt(0));
    }

    private static void append(List<String> passed, String place) {
        if (passed.isEmpty() || !passed.getLast().equals(place)) {
            passed.add(place);
        }
    }

    /** The mode on which most of the way is made. */
    Mode mainMode(int[] arcs) {
        double[] km = new double[Mode.values().length];
        for (int arc : arcs) {
            Link link = network.linkOf(arc);
            if (link != null) {
                km[link.mode().ordinal()] += link.lengthKm();
            }
        }
        int most = 0;
        for (int mode = 1; mode < km.length; mode++) {
            most = km[mode] > km[most] ? mode : most;
        }
        return Mode.values()[most];
    }

    /** Two paths with one signature run on one corridor: same places in order, same main mode. */
    String signature(int[] arcs) {
        return mainMode(arcs).key() + ":" + String.join(",", new LinkedHashSet<>(passed(arcs)));
    }

    /**
     * The corridor in words, in the order of the journey: named corridors, and between them the countries and waters that
     * none of them touches; those of origin and destination go without saying.
     */
    String name(int[] arcs) {
        List<Corridor> named = named(arcs);
        Set<String> covered = new HashSet<>(ends(arcs));
        Map<String, String> wordByLink = new HashMap<>();
        for (Corridor corridor : named) {
            corridor.links().forEach(link -> wordByLink.put(link, corridor.name()));
        }
        for (int arc : arcs) {
            Link link = network.linkOf(arc);
            if (link != null && wordByLink.containsKey(link.id())) {
                covered.addAll(passed(new int[] {arc}));
                covered.addAll(ends(new int[] {arc}));
            }
        }
        Set<String> words = new LinkedHashSet<>();
        for (int arc : arcs) {
            Link link = network.linkOf(arc);
            String word = link == null ? null : wordByLink.get(link.id());
            if (word != null) {
                words.add(word);
            }
            passed(new int[] {arc}).stream()
                    .filter(place -> !covered.contains(place))
                    .map(Corridors::word)
                    .forEach(words::add);
        }
        return Words.of("mode." + mainMode(arcs).key(), words.isEmpty() ? Words.of("local") : String.join(", ", words));
    }

    /** Countries in which a path begins and ends. */
    private List<String> ends(int[] arcs) {
        return List.of(
                network.nodeOf(network.tails()[arcs[0]]).country(),
                network.nodeOf(network.heads()[arcs[arcs.length - 1]]).country());
    }

    private static String word(String place) {
        return isCountry(place) ? Words.country(place) : Words.of("water." + place);
    }
}
