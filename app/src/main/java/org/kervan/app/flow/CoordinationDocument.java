package org.kervan.app.flow;

import java.util.List;
import org.kervan.study.flow.Coordination;

/**
 * What it would be worth if all were led together, in USD a year and for each tonne of demand.
 *
 * @param doubtUsdPerYear what the gaps of both certificates leave open
 * @param alone each its own cheapest way (user equilibrium)
 * @param together all led to the least cost (system optimum)
 * @param byCountry where the costs arise, largest difference first; {@code sea} for ships under way
 */
public record CoordinationDocument(
        double usdPerYear,
        double usdPerTonne,
        double doubtUsdPerYear,
        Side alone,
        Side together,
        List<Part> byCountry) {
    public CoordinationDocument {
        byCountry = List.copyOf(byCountry);
    }

    /** One of the two; costs in USD million a year. */
    public record Side(
            double usdMillion,
            double crowdingUsdMillion,
            double unservedTonnes,
            double unservedUsdMillion,
            FlowDocument.Certificate certificate) {
        static Side of(Coordination.Side side) {
            return new Side(
                    Rounded.price(side.usd() / USD_PER_MILLION),
                    Rounded.price(side.crowdingUsd() / USD_PER_MILLION),
                    Rounded.tonnes(side.unservedTonnes()),
                    Rounded.price(side.unservedUsd() / USD_PER_MILLION),
                    FlowDocument.Certificate.of(side.certificate()));
        }
    }

    /** A country; {@code savedUsdMillion} is below 0 where being led costs more there. */
    public record Part(String country, double aloneUsdMillion, double togetherUsdMillion, double savedUsdMillion) {}

    private static final double USD_PER_MILLION = 1e6;

    static CoordinationDocument of(Coordination found) {
        return new CoordinationDocument(
                Rounded.tonnes(found.usdPerYear()),
                Rounded.six(found.usdPerTonne()),
                Rounded.tonnes(found.doubtUsd()),
                Side.of(found.alone()),
                Side.of(found.together()),
                found.byCountry().stream()
                        .map(one -> new Part(
                                one.id(),
                                Rounded.price(one.aloneUsd() / USD_PER_MILLION),
                                Rounded.price(one.togetherUsd() / USD_PER_MILLION),
                                Rounded.price(one.savedUsd() / USD_PER_MILLION)))
                        .toList());
    }

    /** Whether both sides are certified. */
    public boolean certified() {
        return alone.certificate().status().equals("certified")
                && together.certificate().status().equals("certified");
    }
}
