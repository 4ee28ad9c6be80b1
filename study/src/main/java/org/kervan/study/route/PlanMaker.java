package org.kervan.study.route;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.network.Commodity;
import org.kervan.study.network.CompiledNetwork;
import org.kervan.study.network.Step;

/** Tells a path in words: legs with their rows, totals as sums of legs. */
final class PlanMaker {
    /** Legs of a kind matter for how sure a route is when they hold over this share of its time or price. */
    private static final double MATTERS = 0.1;

    private final CompiledNetwork network;
    private final Corridors corridors;
    private final Clock clock;
    private final Commodity commodity;

    PlanMaker(CompiledNetwork network, Corridors corridors, Clock clock, Commodity commodity) {
        this.network = network;
        this.corridors = corridors;
        this.clock = clock;
        this.commodity = commodity;
    }

    RoutePlan plan(Candidate candidate, List<String> labels) {
        List<Leg> legs = legs(candidate);
        double km = 0;
        double hours = 0;
        double hoursP90 = 0;
        double usd = 0;
        double co2 = 0;
        for (Leg leg : legs) {
            km += leg.km();
            hours += leg.hours();
            hoursP90 += leg.hoursP90();
            usd += leg.usdPerTonne();
            co2 += leg.kgCo2ePerTonne();
        }
        List<String> countries = corridors.passed(candidate.arcs()).stream()
                .filter(Corridors::isCountry)
                .distinct()
                .toList();
        return new RoutePlan(
                corridors.name(candidate.arcs()),
                labels,
                corridors.named(candidate.arcs()),
                countries,
                km,
                hours,
                hoursP90,
                usd,
                perTeu(usd),
                co2,
                basis(legs, hours, usd),
                legs);
    }

    private @Nullable Double perTeu(double usdPerTonne) {
        return commodity.tonnesPerTeu() == null ? null : usdPerTonne * commodity.tonnesPerTeu();
    }

    private List<Leg> legs(Candidate candidate) {
        double[][] walked = clock.walk(candidate.arcs());
        double sigma = Math.sqrt(candidate.variance());
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i < candidate.arcs().length; i++) {
            Step step = network.step(candidate.arcs()[i]);
            if (step != null) {
                legs.add(Leg.of(step, walked[0][i], walked[1][i], sigma));
            }
        }
        return legs;
    }

    /** A sum is as sure as the weakest kind whose legs together make over a tenth of its time or its price. */
    private static Basis basis(List<Leg> legs, double hours, double usd) {
        for (Basis weak : List.of(Basis.ESTIMATED, Basis.DERIVED)) {
            double hoursOfIt = 0;
            double usdOfIt = 0;
            for (Leg leg : legs) {
                boolean counts = leg.basis().compareTo(weak) >= 0;
                hoursOfIt += counts ? leg.hours() : 0;
                usdOfIt += counts ? leg.usdPerTonne() : 0;
            }
            if (hoursOfIt > MATTERS * hours || usdOfIt > MATTERS * usd) {
                return weak;
            }
        }
        return Basis.REPORTED;
    }
}
