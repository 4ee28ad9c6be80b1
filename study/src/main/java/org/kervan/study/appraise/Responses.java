package org.kervan.study.appraise;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Effects solved for, between which an appraisal interpolates: by stage and level of demand, and at one level for a
 * lower and a higher elasticity of demand.
 *
 * @param stages first year of each stage, rising
 * @param levels demand as a multiple of that of the tables, rising
 * @param effects effects[stage][level] at the elasticity of the table
 * @param lowElasticity by stage, what the low elasticity changes at the middle level; null when not solved
 * @param highElasticity the same for the high one
 */
record Responses(
        List<Integer> stages,
        double[] levels,
        List<List<Effect>> effects,
        @Nullable List<Effect> lowElasticity,
        @Nullable List<Effect> highElasticity) {
    Responses {
        stages = List.copyOf(stages);
        effects = List.copyOf(effects);
    }

    int middle() {
        return levels.length / 2;
    }

    /** Every place met, in order; that of the climate included. */
    List<String> places() {
        TreeSet<String> places = new TreeSet<>();
        places.add(Effects.WORLD);
        effects.forEach(ofStage -> ofStage.forEach(effect -> places.addAll(effect.places())));
        return new ArrayList<>(places);
    }

    /** Stage in use in a year, -1 before the first. */
    int stageIn(int year) {
        int stage = -1;
        while (stage + 1 < stages.size() && stages.get(stage + 1) <= year) {
            stage++;
        }
        return stage;
    }

    /** Where a level lies: the number of the one below or at it and the part of the way to the next; ends hold beyond. */
    double position(double level) {
        int last = levels.length - 1;
        if (level <= levels[0] || last == 0) {
            return 0;
        }
        for (int i = 0; i < last; i++) {
            if (level < levels[i + 1]) {
                return i + (level - levels[i]) / (levels[i + 1] - levels[i]);
            }
        }
        return last;
    }
}
