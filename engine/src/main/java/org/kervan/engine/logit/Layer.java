package org.kervan.engine.logit;

import org.jspecify.annotations.Nullable;

/**
 * One way of using the arcs of a graph: what each arc costs in several attributes (money, hours, ...), which arcs are
 * closed, and by which weightings of the attributes routes are searched. Immutable.
 */
public final class Layer {

    private final double[][] attribute;
    private final boolean[] closed;
    private final double[][] weighting;

    private Layer(double[][] attribute, boolean[] closed, double[][] weighting) {
        this.attribute = attribute;
        this.closed = closed;
        this.weighting = weighting;
    }

    /**
     * A layer. Values are checked where it is used, together with everything else.
     *
     * @param attribute value[k][arc] of each attribute, 0 or more
     * @param closed true for each arc that may not be used; null when all may
     * @param weighting weight[i][k] of each attribute in the i-th kind of search, 0 or more
     */
    public static Layer of(double[][] attribute, boolean @Nullable [] closed, double[][] weighting) {
        int arcs = attribute.length == 0 ? 0 : attribute[0].length;
        return new Layer(copy(attribute), closed == null ? new boolean[arcs] : closed.clone(), copy(weighting));
    }

    /** The same layer with other arcs closed. */
    public Layer withClosed(boolean[] closed) {
        return new Layer(attribute, closed.clone(), weighting);
    }

    /** The same layer with other attributes. */
    public Layer withAttribute(double[][] attribute) {
        return new Layer(copy(attribute), closed, weighting);
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = rows.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] = copy[i].clone();
        }
        return copy;
    }

    /** Number of attributes. */
    public int attributeCount() {
        return attribute.length;
    }

    /** The values of one attribute by arc; not to be changed. */
    double[] attribute(int k) {
        return attribute[k];
    }

    /** The values of all attributes, as a copy. */
    public double[][] attribute() {
        return copy(attribute);
    }

    /** True for each closed arc, as a copy. */
    public boolean[] closedArcs() {
        return closed.clone();
    }

    boolean[] closed() {
        return closed;
    }

    int weightingCount() {
        return weighting.length;
    }

    /** Cost of each arc for a kind of search: the weighted attributes. */
    double[] cost(int i) {
        double[] cost = new double[closed.length];
        for (int k = 0; k < attribute.length; k++) {
            double weight = weighting[i][k];
            for (int a = 0; a < cost.length; a++) {
                cost[a] += weight * attribute[k][a];
            }
        }
        return cost;
    }

    static void check(Layer[] layers, int arcs, Faults faults) {
        if (layers.length == 0) {
            faults.add("no layer is given, expected at least one");
        }
        for (int i = 0; i < layers.length; i++) {
            layers[i].check(i, layers[0].attribute.length, arcs, faults);
        }
    }

    private void check(int number, int attributes, int arcs, Faults faults) {
        String name = "layer " + number + ": ";
        faults.requireLength(name + "closed", closed.length, "arcs", arcs);
        if (attribute.length != attributes || attributes == 0) {
            faults.add(name + "has " + attribute.length + " attributes, expected as many as layer 0 and at least 1");
        }
        for (int k = 0; k < attribute.length; k++) {
            faults.requireLength(name + "attribute " + k, attribute[k].length, "arcs", arcs);
            faults.requireNonNegative(name + "attribute " + k + " of arc", attribute[k]);
        }
        for (int i = 0; i < weighting.length; i++) {
            faults.requireLength(name + "weighting " + i, weighting[i].length, "attributes", attribute.length);
            faults.requireNonNegative(name + "weighting " + i + " of attribute", weighting[i]);
        }
    }
}
