package org.kervan.engine.flow;

import java.util.Arrays;

/** Puts flow on the bushes before the first round: shortest-path trees, or the bushes of an earlier solution. */
final class Loading {

    /** Trees that see the same costs. The number never depends on the threads, or the result would. */
    private static final int BLOCK = 16;

    private final State state;
    private final Crew crew;
    private final Trees[] trees;
    private final Reload[] reload;
    /** By source: its bush has to be repaired, or grown. */
    private final boolean[] broken;

    Loading(State state, Crew crew) {
        this.state = state;
        this.crew = crew;
        this.broken = new boolean[state.bushes.length];
        this.trees = new Trees[crew.size()];
        this.reload = new Reload[crew.size()];
        for (int worker = 0; worker < trees.length; worker++) {
            trees[worker] = new Trees(state);
            reload[worker] = new Reload(state);
        }
        Arrays.fill(broken, true);
    }

    /** Grows or repairs bushes where that is needed, block by block at the costs of what is loaded so far. */
    void grow() {
        new Totals(state).rebuild(crew);
        int[] block = new int[BLOCK];
        for (int b = 0; b < broken.length; ) {
            int size = 0;
            for (; b < broken.length && size < BLOCK; b++) {
                if (broken[b]) {
                    block[size++] = b;
                }
            }
            if (size > 0) {
                grow(block, size);
            }
        }
    }

    private void grow(int[] block, int size) {
        for (int i = 0; i < size; i++) {
            if (state.bushes[block[i]] != null) {
                state.addLoad(state.bushes[block[i]], -1);
            }
        }
        state.pools.refreshAll();
        state.freeze(block, size);
        crew.share(0, size, (i, worker) -> {
            int source = block[i];
            if (state.bushes[source] == null) {
                state.bushes[source] = trees[worker].grow(source);
            } else {
                trees[worker].repair(state.bushes[source]);
            }
            reload[worker].run(state.bushes[source]);
        });
        for (int i = 0; i < size; i++) {
            state.addLoad(state.bushes[block[i]], 1);
        }
        state.pools.refreshAll();
    }

    /** Takes over the bushes of an earlier solution with their proportions, where there is one for a source. */
    void adopt(FlowProblem earlier, Bush[] bushes, double[] unserved) {
        Changes[] changes = new Changes[state.problem.classCount()];
        for (int cls = 0; cls < changes.length; cls++) {
            changes[cls] = new Changes(state, earlier.closed(cls), state.problem.closed(cls));
        }
        Demands old = earlier.demands();
        int o = 0;
        for (int b = 0; b < state.bushes.length; b++) {
            while (o < bushes.length && compare(old, o, b) < 0) {
                o++;
            }
            if (o < bushes.length && compare(old, o, b) == 0) {
                Bush bush = new Bush(bushes[o], b);
                state.bushes[b] = bush;
                broken[b] = changes[bush.cls].touch(bush);
                if (state.refusable && old.destination == state.demands.destination) {
                    adoptUnserved(old, unserved, b);
                }
                bush.moved = !sameDemand(old, o, b);
                if (bush.moved) {
                    reload[0].run(bush);
                }
            }
        }
    }

    private int compare(Demands old, int o, int b) {
        int byClass = Integer.compare(old.sourceClass[o], state.demands.sourceClass[b]);
        return byClass != 0 ? byClass : Integer.compare(old.sourceOrigin[o], state.demands.sourceOrigin[b]);
    }

    /** True if what the earlier bush carries is, to the last bit, what the new one is to carry. */
    private boolean sameDemand(Demands old, int o, int b) {
        Demands now = state.demands;
        return old.destination == now.destination
                && Arrays.equals(
                        old.amount,
                        old.firstSlot[o],
                        old.firstSlot[o + 1],
                        now.amount,
                        now.firstSlot[b],
                        now.firstSlot[b + 1]);
    }

    private void adoptUnserved(Demands old, double[] unserved, int b) {
        Demands now = state.demands;
        for (int slot = now.firstSlot[b]; slot < now.firstSlot[b + 1]; slot++) {
            double share = old.amount[slot] > 0 ? unserved[slot] / old.amount[slot] : 0;
            state.unserved[slot] = Math.min(now.amount[slot], share * now.amount[slot]);
        }
    }
}
