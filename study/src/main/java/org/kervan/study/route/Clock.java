package org.kervan.study.route;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.study.network.CompiledNetwork;

/**
 * Time along a path. With a departure date a boarding with a published timetable waits for the next departure and has no
 * spread of its own; every other boarding waits half the headway.
 */
final class Clock {
    /** Timetables repeat weekly. */
    static final double WEEK_HOURS = 168;

    private final CompiledNetwork network;
    private final @Nullable LocalDate depart;

    Clock(CompiledNetwork network, @Nullable LocalDate depart) {
        this.network = network;
        this.depart = depart;
    }

    /** Whether timetables make a difference to this question. */
    boolean dated() {
        return depart != null && !network.timetables().isEmpty();
    }

    /** Hour of the week at which the journey begins: 00:00 UTC of the day asked, 0 on a Monday. */
    double startHour() {
        return depart == null ? 0 : 24 * (depart.getDayOfWeek().getValue() - 1);
    }

    /** Hours and variance of each arc of a path. */
    double[][] walk(int[] arcs) {
        double[] hours = new double[arcs.length];
        double[] variance = new double[arcs.length];
        Map<Integer, double[]> timetables = dated() ? network.timetables() : Map.of();
        double now = startHour();
        for (int i = 0; i < arcs.length; i++) {
            double[] departures = timetables.get(arcs[i]);
            hours[i] = departures == null ? network.hours()[arcs[i]] : wait(now, departures);
            variance[i] = departures == null ? network.hoursVariance()[arcs[i]] : 0;
            now += hours[i];
        }
        return new double[][] {hours, variance};
    }

    private static double wait(double now, double[] departures) {
        double hourOfWeek = now % WEEK_HOURS;
        return Arrays.stream(departures)
                        .filter(departure -> departure >= hourOfWeek)
                        .findFirst()
                        .orElse(departures[0] + WEEK_HOURS)
                - hourOfWeek;
    }

    Candidate candidate(int[] arcs) {
        double[][] walked = walk(arcs);
        double usd = 0;
        double co2 = 0;
        for (int arc : arcs) {
            usd += network.usdPerTonne()[arc];
            co2 += network.kgCo2ePerTonne()[arc];
        }
        return new Candidate(
                arcs, Arrays.stream(walked[0]).sum(), Arrays.stream(walked[1]).sum(), usd, co2);
    }
}
