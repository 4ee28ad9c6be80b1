package org.kervan.study.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kervan.study.appraise.AppraisalStudy;
import org.kervan.study.appraise.AppraisalWatch;
import org.kervan.study.appraise.SetAppraiser;

/** Chooses projects under limits by appraising sets of them. Method: docs/methods/appraisal.md. */
public final class PortfolioStudy {
    private static final int MOST_COMPARED = 8;
    private static final double MIDDLE = 0.5;

    private final PortfolioQuestion question;
    private final AppraisalStudy appraisals;
    private final AppraisalWatch watch;
    private final List<Candidate> candidates;
    private final SetAppraiser appraiser;
    private final SetWorths worths;
    private final Evaluated evaluated;
    private final Map<String, Integer> number = new HashMap<>();

    private PortfolioStudy(PortfolioQuestion question, AppraisalStudy appraisals, AppraisalWatch watch) {
        this.question = question;
        this.appraisals = appraisals;
        this.watch = watch;
        this.candidates = question.candidates();
        this.appraiser = appraiser(MIDDLE);
        this.worths = worths(appraiser);
        for (int i = 0; i < candidates.size(); i++) {
            number.put(candidates.get(i).id(), i);
        }
        this.evaluated = new Evaluated(worths);
    }

    private SetAppraiser appraiser(double part) {
        return appraisals.sets(question.set(), part, SetWorths.stages(candidates, appraisals.firstYear()));
    }

    private SetWorths worths(SetAppraiser by) {
        return new SetWorths(
                candidates, appraisals.firstYear(), by, appraisals.threads(), watch, question.mostEvaluations());
    }

    /**
     * The best set.
     *
     * @throws java.util.concurrent.CancellationException when nobody waits any more
     */
    public static Portfolio choose(PortfolioQuestion question, AppraisalStudy appraisals, AppraisalWatch watch) {
        return new PortfolioStudy(question, appraisals, watch).choose();
    }

    private Portfolio choose() {
        Problem problem = problem(question.budgetUsdMillion());
        Search.Settings settings = new Search.Settings(true, question.mostEvaluations());
        Search.Found found = Search.run(problem, evaluated, settings);
        SetAppraiser.Worth worth = worths.worth(found.set());
        List<Portfolio.Point> frontier = new ArrayList<>();
        for (double budget : budgets()) {
            Problem other = problem(budget);
            Search.Found best = Search.run(other, evaluated, settings);
            frontier.add(new Portfolio.Point(budget, choice(other, best.set()), best.bound()));
        }
        List<Portfolio.Future> futures = question.futures() ? futures(problem) : List.of();
        double gap = found.bound() > 0 ? Math.max(0, (found.bound() - found.worth()) / found.bound()) : 0;
        return new Portfolio(
                choice(problem, found.set()),
                worth.netByPlace(),
                found.bound(),
                gap,
                evaluated.count(),
                appraiser.solved(),
                evaluated.falls(),
                found.surprise(),
                singles(problem),
                Sharings.of(
                        worths.candidates(found.set()), found.set(), evaluated, problem, worth.netByPlace(), number),
                frontier,
                futures,
                appraiser.demandFactor(),
                appraiser.certified());
    }

    private Problem problem(double budget) {
        int count = candidates.size();
        double[] cost = new double[count];
        double[] capex = new double[count];
        long[] needs = new long[count];
        long[] excludes = new long[count];
        for (int i = 0; i < count; i++) {
            Candidate each = candidates.get(i);
            capex[i] = each.capexUsdMillion();
            cost[i] = capex[i] * appraiser.costPerDollar(each.work());
            needs[i] = bits(each.needs());
            excludes[i] = bits(each.excludes());
        }
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < count; j++) {
                excludes[i] |= (excludes[j] & 1L << i) != 0 ? 1L << j : 0;
            }
        }
        return new Problem(cost, needs, excludes, limits(capex, budget));
    }

    private List<Limit> limits(double[] capex, double budget) {
        List<Limit> limits = new ArrayList<>();
        limits.add(new Limit("budget", capex, budget));
        Double perYear = question.perYearUsdMillion();
        if (perYear != null) {
            TreeMap<Integer, double[]> byYear = new TreeMap<>();
            for (int i = 0; i < capex.length; i++) {
                int project = i;
                appraiser
                        .paidByYear(candidates.get(i).work())
                        .forEach(
                                (year, part) -> byYear.computeIfAbsent(year, key -> new double[capex.length])[project] =
                                        part * capex[project]);
            }
            byYear.forEach((year, use) -> limits.add(new Limit(Integer.toString(year), use, perYear)));
        }
        new TreeMap<>(question.perCountryUsdMillion()).forEach((country, most) -> {
            double[] use = new double[capex.length];
            for (int i = 0; i < use.length; i++) {
                use[i] = capex[i] * candidates.get(i).work().shareByCountry().getOrDefault(country, 0.0);
            }
            limits.add(new Limit(country, use, most));
        });
        return limits;
    }

    private long bits(Iterable<String> ids) {
        long bits = 0;
        for (String id : ids) {
            Integer i = number.get(id);
            bits |= i == null ? 0 : 1L << i;
        }
        return bits;
    }

    private Portfolio.Choice choice(Problem problem, long set) {
        double gain = evaluated.gain(set);
        double capex = 0;
        for (Candidate each : worths.candidates(set)) {
            capex += each.capexUsdMillion();
        }
        List<String> ids = worths.candidates(set).stream().map(Candidate::id).toList();
        return new Portfolio.Choice(ids, gain - problem.cost(set), gain, capex);
    }

    private List<Portfolio.Single> singles(Problem problem) {
        List<Portfolio.Single> singles = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            long bit = 1L << i;
            singles.add(new Portfolio.Single(
                    candidates.get(i).id(),
                    evaluated.gain(bit),
                    evaluated.gain(problem.all()) - evaluated.gain(problem.all() & ~bit),
                    problem.cost()[i],
                    candidates.get(i).capexUsdMillion()));
        }
        return singles;
    }

    /** Budgets between the cheapest project and all of them, even in the logarithm. */
    private List<Double> budgets() {
        double least = Double.POSITIVE_INFINITY;
        double all = 0;
        for (Candidate each : candidates) {
            least = Math.min(least, each.capexUsdMillion());
            all += each.capexUsdMillion();
        }
        TreeSet<Double> budgets = new TreeSet<>();
        int count = question.frontier();
        for (int i = 0; i < count; i++) {
            budgets.add(Math.rint(least * Math.pow(all / least, count == 1 ? 1 : (double) i / (count - 1))));
        }
        return List.copyOf(budgets);
    }

    private List<Portfolio.Future> futures(Problem problem) {
        List<SetWorths> worlds = List.of(worths(appraiser(0)), worths, worths(appraiser(1)));
        List<Long> sets = evaluated.all().keySet().stream()
                .filter(problem::allows)
                .sorted(Comparator.comparingDouble((Long set) -> problem.cost(set) - evaluated.gain(set)))
                .limit(MOST_COMPARED)
                .toList();
        double[][] net = new double[sets.size()][worlds.size()];
        double[] best = new double[worlds.size()];
        for (int world = 0; world < worlds.size(); world++) {
            worlds.get(world).prepare(sets);
            best[world] = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < sets.size(); i++) {
                net[i][world] = worlds.get(world).of(sets.get(i)) - problem.cost(sets.get(i));
                best[world] = Math.max(best[world], net[i][world]);
            }
        }
        List<Portfolio.Future> futures = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            double regret = 0;
            List<Double> each = new ArrayList<>();
            for (int world = 0; world < worlds.size(); world++) {
                regret = Math.max(regret, best[world] - net[i][world]);
                each.add(net[i][world]);
            }
            futures.add(new Portfolio.Future(choice(problem, sets.get(i)), each, regret));
        }
        futures.sort(Comparator.comparingDouble(Portfolio.Future::regretUsdMillion));
        return futures;
    }
}
