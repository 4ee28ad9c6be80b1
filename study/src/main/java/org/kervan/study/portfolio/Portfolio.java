package org.kervan.study.portfolio;

import java.util.List;
import java.util.Map;

/**
 * The projects a budget should go to. Money is million USD, present values as worth in the first year counted.
 *
 * @param chosen the best set found
 * @param netByPlaceUsdMillion what each country gains or loses by it
 * @param boundUsdMillion no allowed set is worth more, as far as gains do not fall with more projects and no project
 *     adds more than it does alone or as the last one; {@code fallsUsdMillion} and {@code surpriseUsdMillion} tell how far
 *     both were seen broken, which is part of the bound
 * @param gap bound less worth, as a part of the bound; 0 when proven best
 * @param evaluations sets computed
 * @param solved states of the network solved for them
 * @param fallsUsdMillion the most a set seen gained over a larger one
 * @param surpriseUsdMillion the most a project was seen to add beyond what it adds alone or last
 * @param singles each candidate alone, and as the last one beside all others
 * @param shares of the states that bear its cost
 * @param frontier budgets and the best set for each, rising
 * @param futures sets compared under other demand; empty when not asked for
 * @param demandFactor demand sets were compared at, as a multiple of that of the tables
 * @param certified whether every answer it rests on was certified
 */
public record Portfolio(
        Choice chosen,
        Map<String, Double> netByPlaceUsdMillion,
        double boundUsdMillion,
        double gap,
        int evaluations,
        int solved,
        double fallsUsdMillion,
        double surpriseUsdMillion,
        List<Single> singles,
        Sharing shares,
        List<Point> frontier,
        List<Future> futures,
        double demandFactor,
        boolean certified) {
    public Portfolio {
        netByPlaceUsdMillion = Map.copyOf(netByPlaceUsdMillion);
        singles = List.copyOf(singles);
        frontier = List.copyOf(frontier);
        futures = List.copyOf(futures);
    }

    /** A set, with its gain less cost, its gain, and its published cost. */
    public record Choice(List<String> projects, double npvUsdMillion, double gainUsdMillion, double capexUsdMillion) {
        public Choice {
            projects = List.copyOf(projects);
        }
    }

    /** A candidate: gain alone, gain added to all others, present value of its cost. */
    public record Single(
            String id,
            double gainAloneUsdMillion,
            double gainLastUsdMillion,
            double costUsdMillion,
            double capexUsdMillion) {}

    /** The best set for a budget. */
    public record Point(double budgetUsdMillion, Choice best, double boundUsdMillion) {}

    /**
     * A set when demand grows little, middling and much.
     *
     * @param set the set
     * @param npvUsdMillion worth in each future, least demand first
     * @param regretUsdMillion the most it stays behind the best of the sets compared in any future
     */
    public record Future(Choice set, List<Double> npvUsdMillion, double regretUsdMillion) {
        public Future {
            npvUsdMillion = List.copyOf(npvUsdMillion);
        }
    }

    /**
     * How the gain may be shared.
     *
     * @param exact whether every order of the states counts; else orders were drawn
     * @param states by what each adds on average (Shapley), dearest first
     * @param sidePayments what each country gets (above 0) or gives so that none is worse off, in proportion to what the
     *     others gain; empty when together they lose
     */
    public record Sharing(boolean exact, List<Share> states, Map<String, Double> sidePayments) {
        public Sharing {
            states = List.copyOf(states);
            sidePayments = Map.copyOf(sidePayments);
        }
    }

    /** A state: its fair share, the standard error of that, and what it gains as things fall. */
    public record Share(String state, double fairUsdMillion, double errorUsdMillion, double netUsdMillion) {}
}
