package org.kervan.engine.path;

import java.util.Arrays;

/**
 * All labels of a search in a few growing arrays. A label stands at a node for some paths from the source: it knows the
 * least they could cost in each criterion once completed (its apex) and one real path among them, with what that path
 * would cost at least.
 */
final class Labels {

    static final int NO_PARENT = -1;

    private final int width;
    private int count;
    /** Apex, then real path, each with as many values as criteria (or more, see {@link Overlay#stride}): [label * 2 * width + ...]. */
    double[] value = new double[0];

    private int[] node = new int[0];
    private int[] parent = new int[0];
    private int[] position = new int[0];
    private int[] version = new int[0];

    Labels(int width) {
        this.width = width;
        grow(4096);
    }

    int count() {
        return count;
    }

    /** First of a label's values: the apex; the real path follows after as many values. */
    int at(int label) {
        return label * 2 * width;
    }

    int node(int label) {
        return node[label];
    }

    int parent(int label) {
        return parent[label];
    }

    /** Position of the hop by which the real path arrived. */
    int position(int label) {
        return position[label];
    }

    int version(int label) {
        return version[label];
    }

    /** Old entries of the queue become void. */
    int nextVersion(int label) {
        return ++version[label];
    }

    int add(int newNode, double[] values, int newParent, int newPosition) {
        if (count == node.length) {
            grow(2 * count);
        }
        int label = count++;
        node[label] = newNode;
        set(label, values, newParent, newPosition);
        return label;
    }

    void set(int label, double[] values, int newParent, int newPosition) {
        System.arraycopy(values, 0, value, at(label), 2 * width);
        parent[label] = newParent;
        position[label] = newPosition;
    }

    private void grow(int room) {
        value = Arrays.copyOf(value, room * 2 * width);
        node = Arrays.copyOf(node, room);
        parent = Arrays.copyOf(parent, room);
        position = Arrays.copyOf(position, room);
        version = Arrays.copyOf(version, room);
    }
}
