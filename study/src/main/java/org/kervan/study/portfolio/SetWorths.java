package org.kervan.study.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Scenario;
import org.kervan.study.appraise.AppraisalWatch;
import org.kervan.study.appraise.SetAppraiser;
import org.kervan.study.appraise.Stage;
import org.kervan.study.appraise.Work;

/** What sets of candidates are worth, each computed once. Sets that are known to be asked for can be computed side by side. */
final class SetWorths implements Gains {
    private final List<Candidate> candidates;
    private final int firstYear;
    private final SetAppraiser appraiser;
    private final int threads;
    private final AppraisalWatch watch;
    private final int most;
    private final Map<Long, SetAppraiser.Worth> known = new ConcurrentHashMap<>();

    /**
     * @param firstYear first year counted
     * @param appraiser at one level of demand
     * @param threads sets computed side by side
     * @param watch who waits
     * @param most sets that will be computed at most
     */
    SetWorths(
            List<Candidate> candidates,
            int firstYear,
            SetAppraiser appraiser,
            int threads,
            AppraisalWatch watch,
            int most) {
        this.candidates = candidates;
        this.firstYear = firstYear;
        this.appraiser = appraiser;
        this.threads = threads;
        this.watch = watch;
        this.most = most;
    }

    /** What is in use from which year on when some candidates are built. */
    static List<Stage> stages(List<Candidate> built, int firstYear) {
        TreeMap<Integer, List<Change>> opening = new TreeMap<>();
        for (Candidate each : built) {
            int from = Math.max(each.work().opens(), firstYear);
            opening.computeIfAbsent(from, key -> new ArrayList<>()).addAll(each.changes());
        }
        List<Stage> stages = new ArrayList<>();
        List<Change> there = new ArrayList<>();
        opening.forEach((year, changes) -> {
            there.addAll(changes);
            stages.add(new Stage(year, new Scenario("", null, there)));
        });
        return stages;
    }

    /** The candidates of a set. */
    List<Candidate> candidates(long set) {
        List<Candidate> some = new ArrayList<>();
        for (long rest = set; rest != 0; rest &= rest - 1) {
            some.add(candidates.get(Long.numberOfTrailingZeros(rest)));
        }
        return some;
    }

    SetAppraiser.Worth worth(long set) {
        SetAppraiser.Worth worth = known.get(set);
        if (worth == null) {
            watch.check();
            List<Candidate> built = candidates(set);
            List<Work> works = built.stream().map(Candidate::work).toList();
            worth = appraiser.worth(stages(built, firstYear), works);
            known.put(set, worth);
            tell();
        }
        return worth;
    }

    private synchronized void tell() {
        watch.progress().accept(new AppraisalWatch.Step(known.size(), most));
    }

    @Override
    public double of(long set) {
        return worth(set).gain();
    }

    @Override
    public void prepare(List<Long> sets) {
        if (threads == 1 || sets.size() < 2) {
            return;
        }
        try (ExecutorService side = Executors.newFixedThreadPool(threads)) {
            try {
                List<Future<SetAppraiser.Worth>> asked =
                        sets.stream().map(set -> side.submit(() -> worth(set))).toList();
                for (Future<SetAppraiser.Worth> each : asked) {
                    each.get();
                }
            } finally {
                side.shutdownNow();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
