package org.kervan.app.flow;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Scenario;
import org.kervan.study.flow.Bottleneck;
import org.kervan.study.flow.FlowCertificate;
import org.kervan.study.flow.FlowResult;
import org.kervan.study.flow.LinkFlow;

/**
 * Who uses what, as {@code kervan flows --json} and {@code /api/v1/flows} give it. Figures are rounded to what can be
 * meant: tonnes and TEU to a hundredth, USD per tonne to a ten-thousandth, loads to a millionth.
 *
 * @param dataset hash of the data the answer rests on
 * @param scenario short hash of the changes, {@code base} for none
 * @param scenarioName its name, null when it has none
 * @param elasticity how demand answers to cost; 0 where it does not
 * @param coordination absent unless asked for
 * @param periods states of the year when the scenario cuts something for a time, each per day; absent otherwise. The rest
 *     is then their mean by days
 * @param addedLinks lines that the scenario adds, as it first states them; absent when none. No other list of links has them
 * @param claims rows of the tables that the answer rests on
 * @param estimatedClaims those of them that are estimates
 */
public record FlowDocument(
        String dataset,
        String scenario,
        @Nullable String scenarioName,
        int year,
        String method,
        String capacity,
        double elasticity,
        Certificate certificate,
        double seconds,
        List<Link> links,
        List<Place> bottlenecks,
        TotalsDocument totals,
        @Nullable UseDocument select,
        @Nullable CoordinationDocument coordination,
        List<Assumption> assumptions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PeriodDocument> periods,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<org.kervan.model.network.Link> addedLinks,
        int claims,
        int estimatedClaims) {
    public FlowDocument {
        links = List.copyOf(links);
        bottlenecks = List.copyOf(bottlenecks);
        assumptions = List.copyOf(assumptions);
        periods = List.copyOf(periods);
        addedLinks = List.copyOf(addedLinks);
    }

    /**
     * What was checked apart from the solver; {@code status} is {@code certified} or {@code not-reached}. The average
     * excess cost is absent where the method knows none, the unsearched share where no search for other ways was asked.
     */
    public record Certificate(
            String status,
            double relativeGap,
            @Nullable Double averageExcessCostUsdPerTonne,
            double conservationTonnes,
            double capacityExcessTonnes,
            double unservedTonnes,
            @Nullable Double unsearchedShare,
            int iterations,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String explanation) {

        /** The document of a certificate. */
        public static Certificate of(FlowCertificate said) {
            return new Certificate(
                    said.certified() ? "certified" : "not-reached",
                    said.relativeGap(),
                    Rounded.known(said.averageExcessCostUsdPerTonne()),
                    said.conservationTonnes(),
                    said.capacityExcessTonnes(),
                    Rounded.tonnes(said.unservedTonnes()),
                    Rounded.known(said.unsearchedShare()),
                    said.iterations(),
                    said.explanation());
        }
    }

    /**
     * A year on a link; forward is from its {@code from} to its {@code to}. Load is absent when no capacity is stated,
     * hours of crowding (a delay for all alike that would cost as much, times the tonnes) when they were not asked for, goods (tonnes of each commodity, forward and backward) when they were not asked for.
     */
    public record Link(
            String id,
            double forwardTonnes,
            double backwardTonnes,
            double forwardTeu,
            double backwardTeu,
            @Nullable Double forwardLoad,
            @Nullable Double backwardLoad,
            double priceUsdPerTonne,
            double forwardPriceUsdPerTonne,
            double backwardPriceUsdPerTonne,
            double forwardCrowdingUsdPerTonne,
            double backwardCrowdingUsdPerTonne,
            @Nullable Double forwardCrowdingTonneHours,
            @Nullable Double backwardCrowdingTonneHours,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, double[]> goods) {

        static Link of(LinkFlow flow) {
            LinkFlow.Direction forward = flow.forward();
            LinkFlow.Direction backward = flow.backward();
            Map<String, double[]> goods = new TreeMap<>();
            flow.goods()
                    .forEach((commodity, tonnes) ->
                            goods.put(commodity, new double[] {Rounded.tonnes(tonnes[0]), Rounded.tonnes(tonnes[1])}));
            return new Link(
                    flow.id(),
                    Rounded.tonnes(forward.tonnes()),
                    Rounded.tonnes(backward.tonnes()),
                    Rounded.tonnes(forward.teu()),
                    Rounded.tonnes(backward.teu()),
                    Rounded.load(forward.load()),
                    Rounded.load(backward.load()),
                    Rounded.price(flow.priceUsdPerTonne()),
                    Rounded.price(forward.priceUsdPerTonne()),
                    Rounded.price(backward.priceUsdPerTonne()),
                    Rounded.price(forward.crowdingUsdPerTonne()),
                    Rounded.price(backward.crowdingUsdPerTonne()),
                    Rounded.tonnesOrNone(forward.crowdingTonneHours()),
                    Rounded.tonnesOrNone(backward.crowdingTonneHours()),
                    goods);
        }
    }

    /** Something at or near its capacity; rank 1 is where one more tonne is worth most. */
    public record Place(
            int rank,
            String kind,
            String id,
            String name,
            @Nullable String direction,
            String from,
            String to,
            String mode,
            double tonnes,
            double capacityTonnes,
            double load,
            double priceUsdPerTonne,
            Basis basis,
            List<String> countries,
            List<String> corridors,
            List<String> sources,
            String note) {
        public Place {
            countries = List.copyOf(countries);
            corridors = List.copyOf(corridors);
            sources = List.copyOf(sources);
        }

        static Place of(int rank, Bottleneck place) {
            return new Place(
                    rank,
                    place.kind(),
                    place.id(),
                    place.name(),
                    place.direction(),
                    place.from(),
                    place.to(),
                    place.mode(),
                    Rounded.tonnes(place.tonnes()),
                    Rounded.tonnes(place.capacityTonnes()),
                    Rounded.six(place.load()),
                    Rounded.price(place.priceUsdPerTonne()),
                    place.basis(),
                    place.countries(),
                    place.corridors(),
                    place.sources(),
                    place.note());
        }
    }

    /** What the answer rests on, in words. */
    public record Assumption(String text) {}

    /** The same with other bottlenecks listed. */
    public FlowDocument withBottlenecks(List<Place> listed) {
        return new FlowDocument(
                dataset,
                scenario,
                scenarioName,
                year,
                method,
                capacity,
                elasticity,
                certificate,
                seconds,
                links,
                listed,
                totals,
                select,
                coordination,
                assumptions,
                periods,
                addedLinks,
                claims,
                estimatedClaims);
    }

    /** The document of an answer. */
    static FlowDocument of(String dataset, Scenario scenario, FlowResult result) {
        List<Place> bottlenecks = new ArrayList<>();
        for (Bottleneck place : result.bottlenecks()) {
            bottlenecks.add(Place.of(bottlenecks.size() + 1, place));
        }
        return new FlowDocument(
                dataset,
                scenario.shortHash(),
                scenario.name().isEmpty() ? null : scenario.name(),
                result.year(),
                result.mode().key(),
                result.hardCapacity() ? "hard" : "soft",
                result.elasticity(),
                Certificate.of(result.certificate()),
                Rounded.six(result.seconds()),
                result.links().stream().map(Link::of).toList(),
                bottlenecks,
                TotalsDocument.of(result.totals()),
                result.select() == null ? null : UseDocument.of(result.select()),
                result.coordination() == null ? null : CoordinationDocument.of(result.coordination()),
                result.assumptions().stream().map(Assumption::new).toList(),
                result.periods().stream().map(PeriodDocument::of).toList(),
                added(scenario),
                result.estimatedRows() + result.reportedRows(),
                result.estimatedRows());
    }

    private static List<org.kervan.model.network.Link> added(Scenario scenario) {
        List<org.kervan.model.network.Link> added = new ArrayList<>();
        for (Change change : scenario.changes()) {
            if (change instanceof Change.AddLink add) {
                added.add(add.link());
            }
        }
        return added;
    }
}
