package org.kervan.io.check.transport;

import java.util.List;
import org.kervan.io.check.Ascending;
import org.kervan.io.check.Rule;
import org.kervan.io.check.TwoDifferent;

/** The rules of the transport tables. */
public final class TransportRules {
    private TransportRules() {}

    /** Those without which no network can be compiled from the tables. */
    public static List<Rule> needed() {
        return List.of(new RailAttributes(), new WaterAttributes(), new ModelNeeds(), new DefaultCommodity());
    }

    /** Those without which no freight can be loaded on the network. */
    public static List<Rule> ofDemand() {
        return List.of(new ZoneShares(), new ZoneRegions(), new BaseYear());
    }

    /** Those without which nothing can be appraised. */
    public static List<Rule> ofAppraisal() {
        return List.of(new Ascending(Paths.APPRAISAL, List.of("low", "value", "high")), new AppraisalTerms());
    }

    /** All of them, in no particular order. */
    public static List<Rule> all() {
        return List.of(
                new TwoDifferent(Paths.LINKS, "from", "to"),
                new TwoDifferent(Paths.SERVICES, "from", "to"),
                new TwoDifferent(Paths.TARIFFS, "from", "to"),
                new TwoDifferent("transport/contested_borders.csv", "country_a", "country_b"),
                new Ascending(Paths.CROSSINGS, List.of("dwell_hours_low", "dwell_hours", "dwell_hours_high")),
                new Ascending("transport/weather_closures.csv", List.of("first_day", "last_day")),
                new Ascending("transport/weather_closures.csv", List.of("days_closed", "days_observed")),
                new Ascending(Paths.APPRAISAL, List.of("low", "value", "high")),
                new AppraisalTerms(),
                new CountryBoxes(),
                new LinkTwice(),
                new RailAttributes(),
                new OpeningYears(),
                new LinkLengths(),
                new LinkShapes(),
                new LinkSpeeds(),
                new WaterAttributes(),
                new LonelyNodes(),
                new CrossingCountries(),
                new CrossingsComplete(),
                new TransferEnds(),
                new GaugeBreaks(),
                new ZoneShares(),
                new ZoneRegions(),
                new DepartureEnds(),
                new Tariffs(),
                new EmissionRows(),
                new ProjectEffects(),
                new BaseYear(),
                new Reachable(),
                new ModelNeeds(),
                new DefaultCommodity(),
                new ExpectedConnectivity(),
                new ExpectedLengths());
    }
}
