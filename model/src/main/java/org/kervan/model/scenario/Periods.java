package org.kervan.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Splits a year with cuts into its states. */
final class Periods {
    static final int DAYS_OF_YEAR = 365;

    private Periods() {}

    static List<ScenarioPeriod> of(Scenario scenario) {
        TreeSet<Integer> lengths = new TreeSet<>();
        for (Change change : scenario.changes()) {
            if (change instanceof Change.Cut cut) {
                lengths.add(Math.clamp(cut.days(), 1, DAYS_OF_YEAR));
            }
        }
        if (lengths.isEmpty()) {
            return List.of(new ScenarioPeriod(DAYS_OF_YEAR, scenario));
        }
        lengths.add(DAYS_OF_YEAR);
        List<ScenarioPeriod> periods = new ArrayList<>();
        int gone = 0;
        for (int length : lengths) {
            periods.add(new ScenarioPeriod(length - gone, after(scenario, gone)));
            gone = length;
        }
        return periods;
    }

    /** The changes that hold when so many days of all cuts have gone. */
    private static Scenario after(Scenario scenario, int daysGone) {
        List<Change> changes = new ArrayList<>();
        for (Change change : scenario.changes()) {
            switch (change) {
                case Change.Cut cut when cut.days() > daysGone -> changes.add(new Change.Close(cut.selection()));
                case Change.Cut over -> {}
                default -> changes.add(change);
            }
        }
        return new Scenario(scenario.name(), scenario.year(), changes);
    }
}
