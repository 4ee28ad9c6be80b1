package org.kervan.engine.flow;

import java.util.Arrays;

/** Puts flow on the bushes before the first round: shortest-path trees, or the bushes of an earlier solution. */
final class Loading {

    /** Trees that see the same costs. The number never depends on the threads, or the result would. */
    private static final int BLOCK = 16;

    private final State state;
    private final Crew crew;
    private final Trees[] trees;
    private final BushUpdate[] update;

    Loading(State state, Crew crew, BushUpdate[] update) {
        this.state = state;
        this.crew = crew;
        this.update = update;
        this.trees = new Trees[crew.size()];
        for (int worker = 0; worker < trees.length; worker++) {
            trees[worker] = new Trees(state);
        }
    }

    /** Grows trees where a source has no bush yet, block by block at the costs of what is loaded so far. */
    void grow() {
        new Totals(state).rebuild(crew);
        int[] missing = new int[state.bushes.length];
        int count = 0;
        for (int b = 0; b < state.bushes.length; b++) {
            if (state.bushes[b] == null) {
                missing[count++] = b;
            }
        }
        int[] block = new int[BLOCK];
        for (int from = 0; from < count; from += BLOCK) {
            int size = Math.min(BLOCK, count - from);
            System.arraycopy(missing, from, block, 0, size);
            state.freeze(block, size);
            crew.share(0, size, (i, worker) -> {
                Bush bush = trees[worker].grow(block[i]);
                state.bushes[block[i]] = bush;
                update[worker].reload(bush);
            });
            for (int i = 0; i < size; i++) {
                state.addLoad(state.bushes[block[i]]);
            }
            state.pools.refreshAll();
        }
    }

    /**
     * Takes over the bushes of an earlier solution with their proportions. A bush is grown anew if an arc of it was
     * closed since, or a node can be reached that could not.
     */
    void adopt(FlowProblem earlier, Bush[] bushes, double[] unserved) {
        Demands old = earlier.demands();
        int o = 0;
        for (int b = 0; b < state.bushes.length; b++) {
            while (o < bushes.length && precedes(old, o, b)) {
                o++;
            }
            if (o < bushes.length && !precedes(old, o, b) && fits(earlier, bushes[o], b)) {
                state.bushes[b] = new Bush(bushes[o], b);
                if (state.refusable && old.destination == state.demands.destination) {
                    adoptUnserved(old, unserved, b);
                }
                update[0].reload(state.bushes[b]);
            }
        }
    }

    private boolean precedes(Demands old, int o, int b) {
        int byClass = Integer.compare(old.sourceClass[o], state.demands.sourceClass[b]);
        return byClass < 0 || byClass == 0 && old.sourceOrigin[o] < state.demands.sourceOrigin[b];
    }

    private boolean fits(FlowProblem earlier, Bush bush, int b) {
        if (bush.cls != state.demands.sourceClass[b]
                || earlier.demands().sourceOrigin[bush.source] != state.demands.sourceOrigin[b]) {
            return false;
        }
        boolean[] closed = state.problem.closed(bush.cls);
        if (Arrays.equals(closed, earlier.closed(bush.cls))) {
            return true;
        }
        int nodes = 1;
        for (int k = 0; k < bush.arc.length; k++) {
            if (closed[bush.arc[k]]) {
                return false;
            }
            nodes += k == 0 || state.head[bush.arc[k]] != state.head[bush.arc[k - 1]] ? 1 : 0;
        }
        return nodes == trees[0].reach(bush.start, closed);
    }

    private void adoptUnserved(Demands old, double[] unserved, int b) {
        Demands now = state.demands;
        for (int slot = now.firstSlot[b]; slot < now.firstSlot[b + 1]; slot++) {
            double share = old.amount[slot] > 0 ? unserved[slot] / old.amount[slot] : 0;
            state.unserved[slot] = Math.min(now.amount[slot], share * now.amount[slot]);
        }
    }
}
