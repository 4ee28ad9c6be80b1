package org.kervan.study.compare;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.ScenarioPeriod;
import org.kervan.study.flow.FlowMode;
import org.kervan.study.flow.FlowQuestion;
import org.kervan.study.flow.FlowStudy;
import org.kervan.study.flow.FlowWelfare;

/**
 * What a year costs those who send goods: money, time at its worth, crowding and the prices of full places, as the
 * expected cost over the ways of each shipment (the logsum). Half of it is counted where goods begin, half where they
 * end. Where two scenarios differ in demand, the difference is parted stream by stream: what a tonne costs more, times
 * the mean of the tonnes, is what the same goods cost more (the indicator of Bennet, 1920); the rest is more or fewer
 * goods.
 */
public final class UserCosts {
    private static final double USD_PER_MILLION = 1e6;
    private static final Amount NOTHING = new Amount(0, 0);

    private static final Comparator<Stream> ORDER =
            Comparator.comparing(Stream::from).thenComparing(Stream::to).thenComparing(Stream::commodity);

    private final Map<Stream, Amount> streams = new TreeMap<>(ORDER);

    /** Goods of one kind between two regions. */
    private record Stream(String from, String to, String commodity) {}

    private record Amount(double tonnes, double usdMillion) {
        Amount plus(Amount other) {
            return new Amount(tonnes + other.tonnes, usdMillion + other.usdMillion);
        }
    }

    private UserCosts() {}

    /**
     * Costs of a year; of one with cuts the mean of its states by days.
     *
     * @param year year of the network
     * @throws IllegalArgumentException when the scenario does not fit the network
     */
    public static UserCosts of(FlowStudy study, Scenario scenario, int year) {
        UserCosts costs = new UserCosts();
        double days = scenario.periods().stream().mapToInt(ScenarioPeriod::days).sum();
        for (ScenarioPeriod period : scenario.periods()) {
            FlowQuestion question = new FlowQuestion(
                    period.scenario(), year, FlowMode.STOCHASTIC, true, null, false, false, false, 0, false);
            costs.add(study.welfare(question), period.days() / days);
        }
        return costs;
    }

    private void add(FlowWelfare state, double weight) {
        for (FlowWelfare.Part part : state.parts()) {
            double tonnes = weight * state.tripTonnes()[part.trip()] * part.share();
            double usdMillion = tonnes * state.tripUsdPerTonne()[part.trip()] / USD_PER_MILLION;
            Stream stream = new Stream(part.fromRegion(), part.toRegion(), part.commodity());
            streams.merge(stream, new Amount(tonnes, usdMillion), Amount::plus);
        }
    }

    /** These costs beside those of another scenario, by region, a country for most. */
    public Map<String, UserCost> beside(UserCosts other) {
        Map<String, UserCost> byRegion = new TreeMap<>();
        Set<Stream> all = new TreeSet<>(ORDER);
        all.addAll(streams.keySet());
        all.addAll(other.streams.keySet());
        for (Stream stream : all) {
            Amount a = streams.getOrDefault(stream, NOTHING);
            Amount b = other.streams.getOrDefault(stream, NOTHING);
            UserCost half = new UserCost(a.usdMillion / 2, b.usdMillion / 2, sameGoods(a, b) / 2);
            byRegion.merge(stream.from, half, UserCost::plus);
            byRegion.merge(stream.to, half, UserCost::plus);
        }
        return byRegion;
    }

    /** Nothing where only one of them sends such goods: there is no other price to set beside. */
    private static double sameGoods(Amount a, Amount b) {
        if (a.tonnes <= 0 || b.tonnes <= 0) {
            return 0;
        }
        double dearer = b.usdMillion / b.tonnes - a.usdMillion / a.tonnes;
        return dearer * (a.tonnes + b.tonnes) / 2;
    }
}
