package org.kervan.study.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The search against full enumeration, and shares against every order of players. */
class SearchTest {
    private static final int CASES = 200;

    /** A random choice of projects: some eat each other, some help each other, some need or exclude each other. */
    private record Case(Problem problem, Gains gains) {
        static Case of(long seed, boolean complements) {
            return of(seed, complements ? 3 : 0, false);
        }

        /** Nothing is served by one project that another serves too; triples gain only as a whole. */
        static Case helping(long seed) {
            return of(seed, 4, true);
        }

        private static Case of(long seed, int bonusCount, boolean alone) {
            SplittableRandom random = new SplittableRandom(seed);
            int count = 3 + random.nextInt(10);
            int places = 4 + random.nextInt(12);
            double[] traffic = new double[places];
            long[] serves = new long[places];
            for (int place = 0; place < places; place++) {
                traffic[place] = 10 * random.nextDouble();
                for (int i = 0; i < count; i++) {
                    serves[place] |= random.nextInt(3) == 0 ? 1L << i : 0;
                }
                serves[place] = alone ? Long.highestOneBit(serves[place]) : serves[place];
            }
            List<double[]> bonuses = new ArrayList<>();
            for (int k = 0; k < bonusCount; k++) {
                long together = 0;
                for (int member = 0; member < 3; member++) {
                    together |= 1L << random.nextInt(count);
                }
                bonuses.add(new double[] {together, 25 * random.nextDouble()});
            }
            Gains gains = set -> {
                double sum = 0;
                for (int place = 0; place < places; place++) {
                    sum += (serves[place] & set) != 0 ? traffic[place] : 0;
                }
                for (double[] bonus : bonuses) {
                    sum += ((long) bonus[0] & ~set) == 0 ? bonus[1] : 0;
                }
                return sum;
            };
            return new Case(problem(random, count), gains);
        }

        private static Problem problem(SplittableRandom random, int count) {
            double[] cost = new double[count];
            double[] capex = new double[count];
            double[] abroad = new double[count];
            double sum = 0;
            for (int i = 0; i < count; i++) {
                cost[i] = 1 + 9 * random.nextDouble();
                capex[i] = cost[i] * (0.7 + 0.6 * random.nextDouble());
                abroad[i] = random.nextBoolean() ? capex[i] : 0;
                sum += capex[i];
            }
            long[] needs = new long[count];
            long[] excludes = new long[count];
            int a = random.nextInt(count);
            int b = random.nextInt(count);
            if (a != b) {
                excludes[a] |= 1L << b;
                excludes[b] |= 1L << a;
            }
            int c = random.nextInt(count);
            int d = random.nextInt(count);
            if (c != d && (excludes[c] & 1L << d) == 0) {
                needs[c] |= 1L << d;
            }
            double share = 0.2 + 0.6 * random.nextDouble();
            return new Problem(
                    cost,
                    needs,
                    excludes,
                    List.of(new Limit("all", capex, share * sum), new Limit("abroad", abroad, 0.4 * sum)));
        }

        double best() {
            double best = 0;
            for (long set = 0; set <= problem.all(); set++) {
                best = problem.allows(set) ? Math.max(best, gains.of(set) - problem.cost(set)) : best;
            }
            return best;
        }
    }

    private static Search.Settings settings(boolean marginals) {
        return new Search.Settings(marginals, Integer.MAX_VALUE);
    }

    @Test
    void itIsTheBestOfAllSetsWhereverMoreNeverGainsLess() {
        int asked = 0;
        int sets = 0;
        for (int i = 0; i < CASES; i++) {
            Case one = Case.of(i, true);
            Search.Found found = Search.run(one.problem, new Evaluated(one.gains), settings(false));
            double best = one.best();
            assertThat(found.worth()).as("case %s", i).isCloseTo(best, within(1e-9));
            assertThat(one.problem.allows(found.set())).isTrue();
            assertThat(found.bound()).isCloseTo(best, within(1e-9));
            asked += found.evaluations();
            sets += (int) one.problem.all();
        }
        assertThat(asked).as("of %s sets", sets).isLessThan(sets / 2);
    }

    @Test
    void projectsThatOnlyEatEachOtherSpareMostSets() {
        int asked = 0;
        int sets = 0;
        for (int i = 0; i < CASES; i++) {
            Case one = Case.of(1000 + i, false);
            Search.Found found = Search.run(one.problem, new Evaluated(one.gains), settings(true));
            assertThat(found.worth()).as("case %s", i).isCloseTo(one.best(), within(1e-9));
            assertThat(found.bound()).isCloseTo(found.worth(), within(1e-9));
            assertThat(found.surprise()).as("seen to be what it is taken for").isLessThan(1e-9);
            asked += found.evaluations();
            sets += (int) one.problem.all();
        }
        assertThat(asked).as("of %s sets", sets).isLessThan(sets / 5);
    }

    @Test
    void projectsThatOnlyHelpEachOtherAreWholeWorks() {
        for (int i = 0; i < CASES; i++) {
            Case one = Case.helping(5000 + i);
            Search.Found found = Search.run(one.problem, new Evaluated(one.gains), settings(true));
            assertThat(found.worth()).as("case %s", i).isCloseTo(one.best(), within(1e-9));
            assertThat(found.bound()).isCloseTo(found.worth(), within(1e-9));
        }
    }

    /** Nothing is proven there, as the answer says; what is seen widens the bound and the search goes on. */
    @Test
    void whereBothMixTheBestIsNearlyAlwaysFound() {
        int best = 0;
        int surprises = 0;
        for (int i = 0; i < CASES; i++) {
            Case one = Case.of(9000 + i, true);
            Search.Found found = Search.run(one.problem, new Evaluated(one.gains), settings(true));
            best += found.worth() >= one.best() - 1e-9 ? 1 : 0;
            surprises += found.surprise() > 0 ? 1 : 0;
            assertThat(found.bound())
                    .as("what was left aside is taken up again")
                    .isCloseTo(found.worth(), within(1e-9));
        }
        assertThat(best).as("of %s best sets found", CASES).isGreaterThanOrEqualTo(CASES * 95 / 100);
        assertThat(surprises).as("bounds seen broken").isPositive();
    }

    @Test
    void whenComputationsRunOutTheGapIsTold() {
        Case one = Case.of(77, true);
        Search.Found found = Search.run(one.problem, new Evaluated(one.gains), new Search.Settings(false, 5));
        assertThat(found.bound()).isGreaterThanOrEqualTo(one.best());
    }

    /** Too many works get in each other's way: what was seen of it is part of the bound. */
    @Test
    void whereGainsFallTheBoundNearlyAlwaysHolds() {
        int holds = 0;
        int seen = 0;
        for (int i = 0; i < CASES; i++) {
            Case one = Case.of(3000 + i, false);
            Gains crowded = set -> one.gains.of(set) - Math.max(0, Long.bitCount(set) - 2) * 4.0;
            Case falling = new Case(one.problem, crowded);
            Search.Found found = Search.run(one.problem, new Evaluated(crowded), new Search.Settings(false, 40));
            holds += found.bound() >= falling.best() - 1e-9 ? 1 : 0;
            seen += found.falls() > 0 ? 1 : 0;
        }
        assertThat(seen).isPositive();
        assertThat(holds).isGreaterThanOrEqualTo(CASES * 95 / 100);
    }

    @Test
    void gainsThatFallWidenTheBound() {
        Gains gains = set -> set == 3 ? 1 : Long.bitCount(set) * 5.0;
        Problem problem = new Problem(new double[] {1, 1}, new long[2], new long[2], List.of());
        Search.Found found = Search.run(problem, new Evaluated(gains), settings(false));
        assertThat(found.falls()).isEqualTo(4);
        assertThat(found.worth()).isEqualTo(4);
    }

    @Test
    void sharesAreThoseOfEveryOrder() {
        for (int seed = 0; seed < 20; seed++) {
            Case one = Case.of(seed, true);
            int players = Math.min(6, one.problem.count());
            Shapley exact = Shapley.exact(players, one.gains::of);
            double[] brute = new double[players];
            int[] orders = new int[1];
            permute(new ArrayList<>(), players, one.gains, brute, orders);
            double sum = 0;
            for (int i = 0; i < players; i++) {
                assertThat(exact.shares()[i]).isCloseTo(brute[i] / orders[0], within(1e-9));
                sum += exact.shares()[i];
            }
            assertThat(sum).isCloseTo(one.gains.of((1L << players) - 1), within(1e-9));
            Shapley drawn = Shapley.sampled(players, one.gains::of, 400, 3);
            for (int i = 0; i < players; i++) {
                assertThat(drawn.shares()[i]).isCloseTo(exact.shares()[i], within(5 * drawn.errors()[i] + 1e-9));
            }
        }
    }

    private static void permute(List<Integer> order, int players, Gains gains, double[] sums, int[] orders) {
        if (order.size() == players) {
            orders[0]++;
            long set = 0;
            for (int player : order) {
                sums[player] += gains.of(set | 1L << player) - gains.of(set);
                set |= 1L << player;
            }
        }
        for (int i = 0; i < players; i++) {
            if (!order.contains(i)) {
                order.add(i);
                permute(order, players, gains, sums, orders);
                order.removeLast();
            }
        }
    }
}
