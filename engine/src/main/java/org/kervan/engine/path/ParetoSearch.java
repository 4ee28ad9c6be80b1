package org.kervan.engine.path;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One search for the Pareto set between two nodes: A*pex.
 *
 * <p>Labels leave the queue by apex in criterion 0, so whatever was extended at a node before is at least as good there
 * in criterion 0, and only the other stride need to be compared (Pulido, Mandow, Perez-de-la-Cruz 2015).
 *
 * <p><b>Why the tolerance does not add up along a path.</b> Waiting labels at a node merge into one with the smaller of
 * both apexes per criterion and one of the two real paths, but only while that real path stays within the tolerance of
 * the merged apex, both with the bound to the target included. From there on both grow by the same amounts, so the
 * share between them only falls. A label is dropped for another only on the apex, and for a finished path only if that
 * is within the tolerance of the label's apex. So every path left out has a finished one within the tolerance.
 *
 * <p><b>Timetables.</b> A later arrival may miss a departure, so the real path of a merged label must be the earliest of
 * all it stands for: in criterion 0 merging then has tolerance 0. Dropping a label for a finished path compares with the
 * bound, which leaves out waits, so it keeps its tolerance.
 */
final class ParetoSearch {

    private final Bounds bounds;
    private final Overlay overlay;
    private final @Nullable Departures departures;
    private final int stride;
    private final double start;
    private final int labelLimit;
    /** 1 + tolerance: for merging, and for finished paths. */
    private final double[] mergeFactor;

    private final double[] finishFactor;
    private final double[] weight;
    private final Labels labels;
    private final LabelQueue queue = new LabelQueue();
    private final IntLists waiting;
    private final @Nullable Front[] extended;
    private final Front finished;
    private final List<Integer> found = new ArrayList<>();
    private final double[] candidate;
    private final double[] relaxedApex;
    private boolean complete = true;
    private long settled;
    private long pruned;
    private long merged;

    ParetoSearch(Bounds bounds, @Nullable Departures departures, List<Double> tolerance, ParetoOptions options) {
        this.bounds = bounds;
        this.overlay = bounds.overlay;
        this.departures = departures;
        this.stride = overlay.stride;
        this.start = options.start();
        this.labelLimit = options.labelLimit();
        this.mergeFactor = new double[stride];
        this.finishFactor = new double[stride];
        for (int i = 0; i < stride; i++) {
            finishFactor[i] = i < overlay.criteria ? 1 + tolerance.get(i) : 1;
            mergeFactor[i] = i == 0 && departures != null ? 1 : finishFactor[i];
        }
        this.weight = new double[stride];
        this.labels = new Labels(stride);
        this.waiting = new IntLists(overlay.nodeCount);
        this.extended = new Front[overlay.nodeCount];
        this.finished = new Front(stride - 1);
        this.candidate = new double[2 * stride];
        this.relaxedApex = new double[stride];
    }

    void run(int source) {
        if (bounds.least[source * stride] == Double.POSITIVE_INFINITY) {
            return;
        }
        for (int i = 0; i < stride; i++) {
            double least = bounds.least[source * stride + i];
            candidate[i] = least;
            candidate[stride + i] = least;
            weight[i] = least > 0 ? 1 / least : 1;
        }
        enqueue(labels.add(source, candidate, Labels.NO_PARENT, -1));
        waiting.add(source, 0);
        while (!queue.isEmpty()) {
            int label = queue.leastLabel();
            boolean current = queue.leastVersion() == labels.version(label);
            queue.removeLeast();
            if (current) {
                settle(label);
            }
            if (labels.count() >= labelLimit && !queue.isEmpty()) {
                complete = false;
                return;
            }
        }
    }

    private void settle(int label) {
        int node = labels.node(label);
        waiting.remove(node, label);
        System.arraycopy(labels.value, labels.at(label), candidate, 0, 2 * stride);
        if (isCovered(node)) {
            pruned++;
        } else if (node == bounds.target) {
            finished.add(candidate, stride + 1);
            found.add(label);
        } else {
            settled++;
            Front front = extended[node];
            if (front == null) {
                front = new Front(stride - 1);
                extended[node] = front;
            }
            front.add(candidate, 1);
            extend(label, node);
        }
    }

    /** Whether the candidate's apex brings nothing that the labels extended at the node or the finished paths lack. */
    private boolean isCovered(int node) {
        for (int i = 0; i < stride; i++) {
            relaxedApex[i] = candidate[i] * finishFactor[i];
        }
        if (finished.covers(relaxedApex, 1)) {
            return true;
        }
        Front front = extended[node];
        return front != null && front.covers(candidate, 1);
    }

    private void extend(int label, int node) {
        int parent = labels.parent(label);
        int cameFrom = parent == Labels.NO_PARENT ? -1 : labels.node(parent);
        double[] added = bounds.added;
        for (int p = overlay.firstOut[node]; p < overlay.firstOut[node + 1]; p++) {
            int head = overlay.head[p];
            if (head == cameFrom || added[p * stride] == Double.POSITIVE_INFINITY) {
                continue;
            }
            int from = labels.at(label);
            for (int i = 0; i < stride; i++) {
                candidate[i] = labels.value[from + i] + added[p * stride + i];
                candidate[stride + i] = labels.value[from + stride + i] + added[p * stride + i];
            }
            wait(node, p, labels.value[from]);
            if (isCovered(head)) {
                pruned++;
            } else if (!merge(head, label, p)) {
                int made = labels.add(head, candidate, label, p);
                waiting.add(head, made);
                enqueue(made);
            }
        }
    }

    /** Adds the wait for the departure of a hop; with timetables apex and real path agree in criterion 0. */
    private void wait(int node, int position, double reached) {
        double[] times = departures == null ? null : overlay.timesAt(position);
        if (departures != null && times != null) {
            double sinceStart = reached - bounds.least[node * stride];
            double wait = departures.waiting(times, start + Math.max(0, sinceStart));
            candidate[0] += wait;
            candidate[stride] += wait;
        }
    }

    /** Lets a waiting label at the node take the candidate over, or the candidate the label, within the tolerance. */
    private boolean merge(int node, int parent, int position) {
        for (int i = 0; i < waiting.size(node); i++) {
            int other = waiting.get(node, i);
            int at = labels.at(other);
            if (staysWithin(labels.value, at + stride, at)) {
                merged++;
                if (lowerApex(at)) {
                    enqueueAgain(other);
                }
                return true;
            }
            if (staysWithin(candidate, stride, at)) {
                merged++;
                for (int c = 0; c < stride; c++) {
                    candidate[c] = Math.min(candidate[c], labels.value[at + c]);
                }
                labels.set(other, candidate, parent, position);
                enqueueAgain(other);
                return true;
            }
        }
        return false;
    }

    /** Whether a real path is within the tolerance of the common apex of the candidate and the label at {@code apex}. */
    private boolean staysWithin(double[] real, int from, int apex) {
        for (int i = 0; i < stride; i++) {
            if (real[from + i] > mergeFactor[i] * Math.min(candidate[i], labels.value[apex + i])) {
                return false;
            }
        }
        return true;
    }

    private boolean lowerApex(int at) {
        boolean lowered = false;
        for (int i = 0; i < stride; i++) {
            if (candidate[i] < labels.value[at + i]) {
                labels.value[at + i] = candidate[i];
                lowered = true;
            }
        }
        return lowered;
    }

    private void enqueueAgain(int label) {
        labels.nextVersion(label);
        enqueue(label);
    }

    private void enqueue(int label) {
        int at = labels.at(label);
        double sum = 0;
        for (int i = 1; i < stride; i++) {
            sum += weight[i] * labels.value[at + i];
        }
        queue.add(labels.value[at], sum, label, labels.version(label));
    }

    /** The finished paths as the caller's arc numbers. */
    List<int[]> foundPaths() {
        List<int[]> paths = new ArrayList<>();
        for (int label : found) {
            int length = 0;
            for (int at = label; labels.parent(at) != Labels.NO_PARENT; at = labels.parent(at)) {
                length += overlay.hops.arcCountOf(overlay.hop[labels.position(at)]);
            }
            int[] arcs = new int[length];
            for (int at = label; labels.parent(at) != Labels.NO_PARENT; at = labels.parent(at)) {
                int hop = overlay.hop[labels.position(at)];
                length -= overlay.hops.arcCountOf(hop);
                overlay.hops.unpack(hop, arcs, length);
            }
            paths.add(arcs);
        }
        return paths;
    }

    boolean isComplete() {
        return complete;
    }

    long labelsMade() {
        return labels.count();
    }

    long labelsSettled() {
        return settled;
    }

    long labelsPruned() {
        return pruned;
    }

    long labelsMerged() {
        return merged;
    }
}
