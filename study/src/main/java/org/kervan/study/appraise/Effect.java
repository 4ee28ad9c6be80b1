package org.kervan.study.appraise;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a change does in one year at one level of demand: amounts by place and {@link Item}. */
final class Effect {
    private final Map<String, double[]> byPlace = new TreeMap<>();

    void add(String place, Item item, double amount) {
        byPlace.computeIfAbsent(place, key -> new double[Item.COUNT])[item.ordinal()] += amount;
    }

    double get(String place, Item item) {
        double[] amounts = byPlace.get(place);
        return amounts == null ? 0 : amounts[item.ordinal()];
    }

    double sum(Item item) {
        double sum = 0;
        for (double[] amounts : byPlace.values()) {
            sum += amounts[item.ordinal()];
        }
        return sum;
    }

    Set<String> places() {
        return new TreeSet<>(byPlace.keySet());
    }

    /** Adds a part of another. */
    void add(Effect other, double part) {
        other.byPlace.forEach((place, amounts) -> {
            for (Item item : Item.values()) {
                add(place, item, part * amounts[item.ordinal()]);
            }
        });
    }

    /** This less another. */
    Effect less(Effect other) {
        Effect difference = new Effect();
        difference.add(this, 1);
        difference.add(other, -1);
        return difference;
    }
}
