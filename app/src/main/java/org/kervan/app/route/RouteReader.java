package org.kervan.app.route;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.app.data.KervanData;
import org.kervan.app.problem.Faults;
import org.kervan.app.settings.Settings;
import org.kervan.model.network.Commodity;
import org.kervan.study.route.Criterion;
import org.kervan.study.route.RouteQuestion;

/** Turns what was typed into a route question. Everything wrong with it is told at once. */
public final class RouteReader {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_ROUTES = 20;

    private final KervanData data;
    private final PlaceReader places;
    private final Faults faults;

    private RouteReader(KervanData data, Faults faults) {
        this.data = data;
        this.faults = faults;
        places = new PlaceReader(data, faults);
    }

    /** The question, or null when anything is wrong with it, or was already; what is wrong is added to {@code faults}. */
    public static @Nullable RouteQuestion read(RouteRequest request, KervanData data, Faults faults) {
        return new RouteReader(data, faults).question(request);
    }

    private @Nullable RouteQuestion question(RouteRequest request) {
        String from = places.place("from", request.from());
        String to = places.place("to", request.to());
        String commodity = commodity(request.commodity());
        LocalDate depart = date(request.depart());
        int year = year(request.year(), depart);
        List<String> via = new ArrayList<>();
        request.via().forEach(place -> via.add(places.place("via", place)));
        List<String> avoid = new ArrayList<>();
        request.avoid().forEach(thing -> avoid.add(places.thing("avoid", thing)));
        Criterion optimise = criterion(request.optimise());
        int max = max(request.max());
        return faults.isEmpty()
                ? new RouteQuestion(from, to, commodity, year, depart, via, avoid, optimise, max)
                : null;
    }

    private String commodity(@Nullable String typed) {
        String wanted = typed == null ? Settings.COMMODITY : typed.strip();
        Optional<Commodity> found = data.commodities().values().stream()
                .filter(c -> c.id().equalsIgnoreCase(wanted) || c.name().equalsIgnoreCase(wanted))
                .findFirst();
        if (found.isEmpty()) {
            String known = data.commodities().keySet().stream().sorted().collect(Collectors.joining(", "));
            faults.add("commodity", wanted, "fault.commodity", wanted, known);
        }
        return found.map(Commodity::id).orElse("");
    }

    private @Nullable LocalDate date(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below, like a date out of range
        }
        faults.add("depart", typed, "fault.depart", typed, FIRST_YEAR, LAST_YEAR);
        return null;
    }

    private int year(@Nullable String typed, @Nullable LocalDate depart) {
        if (typed == null) {
            return depart == null ? data.year() : depart.getYear();
        }
        int year = number("year", typed, FIRST_YEAR, LAST_YEAR, data.year());
        if (depart != null && depart.getYear() != year) {
            faults.add("depart", depart.toString(), "fault.depart.year", depart, typed);
        }
        return year;
    }

    private Criterion criterion(@Nullable String typed) {
        Optional<Criterion> found = typed == null ? Optional.of(Criterion.TIME) : Criterion.find(typed);
        if (found.isEmpty()) {
            String known = Arrays.stream(Criterion.values()).map(Criterion::key).collect(Collectors.joining(", "));
            faults.add("optimise", String.valueOf(typed), "fault.optimise", typed == null ? "" : typed, known);
        }
        return found.orElse(Criterion.TIME);
    }

    private int max(@Nullable String typed) {
        return typed == null ? Settings.ROUTES : number("max", typed, 1, MOST_ROUTES, Settings.ROUTES);
    }

    private int number(String parameter, String typed, int least, int most, int otherwise) {
        Integer number = Numbers.parse(typed, least, most);
        if (number == null) {
            faults.add(parameter, typed, "fault.number", parameter, least, most, typed);
            return otherwise;
        }
        return number;
    }
}
