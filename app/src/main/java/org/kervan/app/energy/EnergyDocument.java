package org.kervan.app.energy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.energy.Carrier;

/**
 * Oil, gas and power of a year, as {@code kervan energy --json} and {@code /api/v1/energy} give it. Figures are rounded to
 * a ten-thousandth of their unit, those by hour or season to a hundredth.
 *
 * @param dataset hash of the data the answer rests on
 * @param scenario short hash of the changes, {@code base} for none
 * @param scenarioName its name, null when it has none
 * @param engine version of the program
 * @param plants able or observed
 * @param carrier what alone is told of, null for all
 * @param status optimal, or why there is no answer
 * @param dualityGap cost against the bound that the prices prove, relative; null without an answer
 * @param costUsdMillion cost of the year; null without an answer
 * @param unserved what is asked for and not delivered, by carrier
 * @param hours which hours the lists by period of power stand for
 * @param byCountry sums by country
 * @param dispatch power plants by country and technology
 * @param buyers who buys Azerbaijani gas, contracted and delivered apart
 * @param observed counted flows beside computed ones
 * @param states when something is cut for some days: the states of the year, of which all figures are the mean
 * @param oilByTransport what railways and ships make of oil without a pipeline; absent unless asked for
 * @param notes what the model does not know of the changes
 */
public record EnergyDocument(
        String dataset,
        String scenario,
        @Nullable String scenarioName,
        String engine,
        int year,
        String plants,
        @Nullable Carrier carrier,
        String status,
        @Nullable Double dualityGap,
        @Nullable Double costUsdMillion,
        Certificate certificate,
        double seconds,
        Map<String, Unserved> unserved,
        Hours hours,
        List<Link> links,
        List<Node> nodes,
        List<Price> prices,
        Map<String, Country> byCountry,
        List<Dispatch> dispatch,
        List<Buyer> buyers,
        List<Book> books,
        List<Observed> observed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<State> states,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable OilDocument oilByTransport,
        List<String> notes,
        List<Assumed> assumptions) {

    /** What was checked apart from the solver; infeasibilities and differences are relative. */
    public record Certificate(
            @Nullable Double dualityGap,
            @Nullable Double primalInfeasibility,
            @Nullable Double dualInfeasibility,
            @Nullable Double bookDifference,
            String solver,
            String explanation) {}

    /** What a carrier falls short of: in all, and by country where there is any. */
    public record Unserved(String unit, double total, Map<String, Double> byCountry) {}

    /**
     * Periods of power; gas has the four seasons in order, oil the year.
     *
     * @param clock clock of {@code hourOfDay}
     * @param weight hours of the year that each stands for
     */
    public record Hours(String clock, List<String> season, int[] hourOfDay, double[] weight) {}

    /**
     * A link. Volumes are in {@code unit} and counted where they enter; rates by period are in {@code capacityUnit} and
     * negative when they run backward.
     *
     * @param open whether it can be used in the year
     * @param annualFlow net volume of the year
     * @param load volume both ways over what the capacity would carry, null when it cannot be used
     * @param marginalValue million USD a year that one more unit of capacity would save
     * @param shape how it runs from end to end, as pairs of longitude and latitude in degrees, for drawing only; empty when
     *     a straight line will do
     */
    public record Link(
            String id,
            String name,
            String system,
            Carrier carrier,
            String from,
            String to,
            boolean open,
            @Nullable Integer opens,
            @Nullable Double lengthKm,
            double capacity,
            String capacityUnit,
            double annualFlow,
            String unit,
            double forward,
            double backward,
            @Nullable Double load,
            @Nullable Double peakLoad,
            double marginalValue,
            String marginalUnit,
            double rentUsdMillion,
            Basis basis,
            List<String> sources,
            String note,
            double[] byPeriod,
            List<double[]> shape) {}

    /** A node, for the map. */
    public record Node(String id, String name, String country, String kind, Carrier carrier, double lat, double lon) {}

    /** Price of one more unit at a node: mean of the year, and by hour (power) or season (gas). */
    public record Price(
            String node,
            String country,
            Carrier carrier,
            String unit,
            @Nullable Double mean,
            double[] byPeriod) {}

    /** Sums of a country. */
    public record Country(Power power, Gas gas, double oilProducedMt, double congestionRentUsdMillion) {}

    /** Power of a country; transit is neither import nor export. */
    public record Power(
            double usedGwh,
            double producedGwh,
            double importedGwh,
            double exportedGwh,
            double unservedGwh,
            @Nullable Double priceUsdPerMwh,
            double co2Kt) {}

    /** Gas of a country; transit is both import and export. */
    public record Gas(
            double usedBcm,
            double producedBcm,
            double importedBcm,
            double exportedBcm,
            double unservedBcm,
            @Nullable Double priceUsdPer1000m3) {}

    /** What the plants of one technology in a country give: GWh of the year, and MW by hour. */
    public record Dispatch(String country, String technology, double annualGwh, double[] mw) {}

    /** A buyer; null is not published. {@code computedBcm} is what the model delivers of {@code deliveredBcm}. */
    public record Buyer(
            String id,
            String name,
            String country,
            String node,
            int since,
            @Nullable Double contractBcmPerYear,
            @Nullable Double deliveredBcm,
            @Nullable Double computedBcm,
            Basis basis,
            List<String> sources,
            String note) {}

    /** Books of a carrier: what comes in goes out. */
    public record Book(
            Carrier carrier, String unit, double supplied, double used, double sold, double lost, double difference) {}

    /** A count beside the same in the answer. */
    public record Observed(
            String what,
            String period,
            double observed,
            double computed,
            String unit,
            @Nullable Double relativeMiss,
            Basis basis,
            List<String> sources,
            String reading) {}

    /**
     * A state that holds for some days of the year; figures at the rate of a whole year.
     *
     * @param days how long
     */
    public record State(int days, @Nullable Double costUsdMillionPerYear, Map<String, Unserved> unservedPerYear) {}

    /** What the answer rests on. */
    public record Assumed(String kind, String text) {}
}
