package org.kervan.app.compare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.app.flow.FlowDocument;
import org.kervan.app.flow.PeriodDocument;
import org.kervan.app.flow.Rounded;
import org.kervan.app.scenario.CheckedScenario;
import org.kervan.app.settings.Settings;
import org.kervan.model.scenario.Scenario;
import org.kervan.study.compare.Comparison;
import org.kervan.study.compare.Full;
import org.kervan.study.compare.LinkPair;
import org.kervan.study.compare.Part;
import org.kervan.study.compare.Total;
import org.kervan.study.compare.UserCost;
import org.kervan.study.flow.Bottleneck;
import org.kervan.study.flow.FlowResult;
import org.kervan.study.flow.LinkFlow;

/**
 * Two scenarios side by side, as {@code kervan compare --json} and {@code /api/v1/compare} give them. Differences are those
 * of b from a. Figures are rounded as in {@link FlowDocument}.
 *
 * @param dataset hash of the data the answers rest on
 * @param engine version of the program
 * @param a what the first is, and what was checked of it
 * @param b the same of the second
 * @param seconds from question to answer
 * @param byUser what the year costs those who send goods, by region, half where goods begin and half where they end; by
 *     size of the difference
 * @param appeared places full in b only
 * @param vanished places full in a only
 * @param stayed places full in both
 * @param energy the energy systems; absent unless one of the two changes them
 */
public record ComparisonDocument(
        String dataset,
        String engine,
        Side a,
        Side b,
        double seconds,
        List<Sum> totals,
        List<Share> byMode,
        List<Share> byCountry,
        List<Share> byCorridor,
        List<Share> byCommodity,
        List<User> byUser,
        List<Link> links,
        List<Place> appeared,
        List<Place> vanished,
        List<Place> stayed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable EnergyComparison energy) {
    public ComparisonDocument {
        totals = List.copyOf(totals);
        byMode = List.copyOf(byMode);
        byCountry = List.copyOf(byCountry);
        byCorridor = List.copyOf(byCorridor);
        byCommodity = List.copyOf(byCommodity);
        byUser = List.copyOf(byUser);
        links = List.copyOf(links);
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
        stayed = List.copyOf(stayed);
    }

    /**
     * One of the two.
     *
     * @param id id in the library, {@code base} for the base; absent for a scenario of somebody's own
     * @param scenario short hash of the changes, {@code base} for none
     * @param year year of the network
     * @param surprises differences from the base that a planner would not expect, as the scenario explains them
     * @param periods states of the year when it cuts something for a time; absent otherwise
     */
    public record Side(
            @Nullable String id,
            String scenario,
            @Nullable String name,
            int year,
            FlowDocument.Certificate certificate,
            List<String> surprises,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PeriodDocument> periods) {
        public Side {
            surprises = List.copyOf(surprises);
            periods = List.copyOf(periods);
        }

        private static Side of(CheckedScenario asked, FlowResult result) {
            Scenario scenario = asked.scenario();
            return new Side(
                    asked.id(),
                    scenario.shortHash(),
                    scenario.name().isEmpty() ? null : scenario.name(),
                    result.year(),
                    FlowDocument.Certificate.of(result.certificate()),
                    asked.text().surprises(),
                    result.periods().stream().map(PeriodDocument::of).toList());
        }
    }

    /** A sum: tonnes, unservedTonnes, teu, tonneKm, usdMillion, delayUsdMillion, ktCo2e or meanHours. */
    public record Sum(String id, double a, double b, double difference) {
        private static Sum of(Total total) {
            return new Sum(
                    total.id(), Rounded.price(total.a()), Rounded.price(total.b()), Rounded.price(total.difference()));
        }
    }

    /** A part of a sum; tonnes are absent where they do not add up. */
    public record Share(
            String id,
            String name,
            @Nullable Double aTonnes,
            @Nullable Double bTonnes,
            double aTonneKm,
            double bTonneKm,
            double tonneKmDifference) {
        private static Share of(Part part) {
            return new Share(
                    part.id(),
                    part.name(),
                    Rounded.known(Rounded.tonnes(part.aTonnes())),
                    Rounded.known(Rounded.tonnes(part.bTonnes())),
                    Rounded.tonnes(part.aTonneKm()),
                    Rounded.tonnes(part.bTonneKm()),
                    Rounded.tonnes(part.tonneKmDifference()));
        }
    }

    /**
     * What a region pays: money, time at its worth, crowding and prices of full places.
     *
     * @param differenceUsdMillion what the same goods cost more in b
     * @param goodsUsdMillion the rest of the difference: more goods are sent, or fewer
     */
    public record User(
            String id, double aUsdMillion, double bUsdMillion, double differenceUsdMillion, double goodsUsdMillion) {
        private static List<User> of(Map<String, UserCost> byRegion) {
            return byRegion.entrySet().stream()
                    .map(each -> of(each.getKey(), each.getValue()))
                    .sorted(Comparator.comparingDouble((User user) -> -Math.abs(user.differenceUsdMillion()))
                            .thenComparing(User::id))
                    .toList();
        }

        private static User of(String id, UserCost cost) {
            double goods = cost.bUsdMillion() - cost.aUsdMillion() - cost.sameGoodsUsdMillion();
            return new User(
                    id,
                    Rounded.price(cost.aUsdMillion()),
                    Rounded.price(cost.bUsdMillion()),
                    Rounded.price(cost.sameGoodsUsdMillion()),
                    Rounded.price(goods));
        }
    }

    /** What passes a link a year; forward is from its {@code from} to its {@code to}; load absent where no limit is known. */
    public record Link(
            String id,
            double aForwardTonnes,
            double aBackwardTonnes,
            double bForwardTonnes,
            double bBackwardTonnes,
            double forwardDifferenceTonnes,
            double backwardDifferenceTonnes,
            @Nullable Double aLoad,
            @Nullable Double bLoad) {
        private static Link of(LinkPair pair) {
            LinkFlow a = pair.a();
            LinkFlow b = pair.b();
            return new Link(
                    pair.id(),
                    a == null ? 0 : Rounded.tonnes(a.forward().tonnes()),
                    a == null ? 0 : Rounded.tonnes(a.backward().tonnes()),
                    b == null ? 0 : Rounded.tonnes(b.forward().tonnes()),
                    b == null ? 0 : Rounded.tonnes(b.backward().tonnes()),
                    Rounded.tonnes(pair.forwardDifferenceTonnes()),
                    Rounded.tonnes(pair.backwardDifferenceTonnes()),
                    Rounded.load(load(a)),
                    Rounded.load(load(b)));
        }

        /** Load of the fuller direction. */
        private static @Nullable Double load(@Nullable LinkFlow flow) {
            if (flow == null) {
                return null;
            }
            Double forward = flow.forward().load();
            Double backward = flow.backward().load();
            return forward == null
                    ? backward
                    : backward == null ? forward : Double.valueOf(Math.max(forward, backward));
        }
    }

    /** A place at or near its limit; load and worth of one more tonne are absent where it has room. */
    public record Place(
            String kind,
            String id,
            String name,
            @Nullable String direction,
            String from,
            String to,
            String mode,
            List<String> countries,
            @Nullable Double aLoad,
            @Nullable Double bLoad,
            @Nullable Double aPriceUsdPerTonne,
            @Nullable Double bPriceUsdPerTonne) {
        public Place {
            countries = List.copyOf(countries);
        }

        private static Place of(Full full) {
            Bottleneck place = full.place();
            Bottleneck a = full.a();
            Bottleneck b = full.b();
            return new Place(
                    place.kind(),
                    place.id(),
                    place.name(),
                    place.direction(),
                    place.from(),
                    place.to(),
                    place.mode(),
                    place.countries(),
                    a == null ? null : Double.valueOf(Rounded.six(a.load())),
                    b == null ? null : Double.valueOf(Rounded.six(b.load())),
                    a == null ? null : Double.valueOf(Rounded.price(a.priceUsdPerTonne())),
                    b == null ? null : Double.valueOf(Rounded.price(b.priceUsdPerTonne())));
        }
    }

    static ComparisonDocument of(
            String dataset,
            CheckedScenario a,
            CheckedScenario b,
            Comparison comparison,
            Map<String, UserCost> byRegion,
            @Nullable EnergyComparison energy,
            double seconds) {
        return new ComparisonDocument(
                dataset,
                Settings.version(),
                Side.of(a, comparison.a()),
                Side.of(b, comparison.b()),
                Rounded.six(seconds),
                comparison.totals().stream().map(Sum::of).toList(),
                comparison.byMode().stream().map(Share::of).toList(),
                comparison.byCountry().stream().map(Share::of).toList(),
                comparison.byCorridor().stream().map(Share::of).toList(),
                comparison.byCommodity().stream().map(Share::of).toList(),
                User.of(byRegion),
                comparison.links().stream().map(Link::of).toList(),
                comparison.appeared().stream().map(Place::of).toList(),
                comparison.vanished().stream().map(Place::of).toList(),
                comparison.stayed().stream().map(Place::of).toList(),
                energy);
    }
}
