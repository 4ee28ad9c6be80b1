package org.kervan.study.appraise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kervan.model.appraisal.AppraisalParameter;
import org.kervan.model.appraisal.Distribution;
import org.kervan.model.appraisal.Term;

/** Draws terms and values them. Each draw has a stream of random numbers of its own, so threads do not matter. */
final class MonteCarlo {
    /** Spreads the numbers of the draws over all seeds: 2^64 over the golden ratio. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private MonteCarlo() {}

    /**
     * @param table rows to draw from; terms that were set by who asks are not drawn
     * @param set terms that are not drawn
     */
    static Simulation run(
            Supplier<Valuer> valuers,
            Map<Term, AppraisalParameter> table,
            Terms terms,
            List<Term> set,
            boolean costKnown,
            int threads) {
        int draws = terms.whole(Term.DRAWS);
        long seed = terms.whole(Term.SEED);
        double[] net = new double[draws];
        double[] benefit = new double[draws];
        List<String> places = valuers.get().places();
        double[][] byPlace = new double[places.size()][draws];
        IntStream.range(0, threads).parallel().forEach(thread -> {
            Valuer valuer = valuers.get();
            int from = (int) ((long) draws * thread / threads);
            int to = (int) ((long) draws * (thread + 1) / threads);
            for (int draw = from; draw < to; draw++) {
                valuer.presentValues(drawn(terms, table, set, seed, draw));
                benefit[draw] = valuer.benefit();
                net[draw] = valuer.benefit() + valuer.of(Party.BUILDERS);
                for (int place = 0; place < byPlace.length; place++) {
                    byPlace[place][draw] = valuer.at(place);
                }
            }
        });
        Map<String, Range> ranges = new HashMap<>();
        for (int place = 0; place < byPlace.length; place++) {
            ranges.put(places.get(place), Range.of(byPlace[place]));
        }
        double above = 0;
        for (double each : net) {
            above += each > 0 ? 1 : 0;
        }
        return new Simulation(
                draws,
                seed,
                Range.of(net),
                Range.of(benefit),
                costKnown ? Double.valueOf(above / draws) : null,
                ranges);
    }

    static Terms drawn(Terms terms, Map<Term, AppraisalParameter> table, List<Term> set, long seed, int draw) {
        SplittableRandom random = new SplittableRandom(seed * GOLDEN ^ (draw + 1) * GOLDEN);
        Terms drawn = terms;
        for (Term term : Term.values()) {
            AppraisalParameter row = table.get(term);
            if (row == null || row.distribution() == Distribution.FIXED) {
                continue;
            }
            // drawn whether used or not, so that setting one term leaves the draws of the others as they are
            double part = random.nextDouble();
            if (!set.contains(term)) {
                drawn = drawn.with(term, row.distribution().at(part, row.low(), row.value(), row.high()));
            }
        }
        return drawn;
    }
}
