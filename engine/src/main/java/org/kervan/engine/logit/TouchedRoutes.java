package org.kervan.engine.logit;

/** Which routes lie on arcs that differ between the layers of two problems, and in what. */
final class TouchedRoutes {

    private static final int LAST_BIT = 5;
    private static final byte CLOSED = 64;

    private final byte[] bits;
    private boolean any;

    private TouchedRoutes(byte[] bits) {
        this.bits = bits;
    }

    static TouchedRoutes between(RouteSets sets, Layer[] before, Layer[] after) {
        TouchedRoutes touched = new TouchedRoutes(new byte[sets.routeCount()]);
        for (int layer = 0; layer < after.length; layer++) {
            for (int arc = 0; arc < sets.graph().arcCount(); arc++) {
                byte differs = differs(before[layer], after[layer], arc);
                if (differs != 0) {
                    touched.mark(sets, arc, layer, differs);
                }
            }
        }
        return touched;
    }

    /** A bit for each attribute that differs at an arc, the last for all beyond the fifth; one for being closed. */
    private static byte differs(Layer before, Layer after, int arc) {
        int bits = before.closed()[arc] == after.closed()[arc] ? 0 : CLOSED;
        for (int k = 0; k < after.attributeCount(); k++) {
            bits |= before.attribute(k)[arc] == after.attribute(k)[arc] ? 0 : bit(k);
        }
        return (byte) bits;
    }

    private static int bit(int attribute) {
        return 1 << Math.min(attribute, LAST_BIT);
    }

    private void mark(RouteSets sets, int arc, int layer, byte differs) {
        RoutesOfArc routes = sets.routesOfArc();
        for (int i = routes.first(arc); i < routes.first(arc + 1); i++) {
            int route = routes.route(i);
            if (sets.layer(sets.marketOfRoute(route)) == layer) {
                bits[route] |= differs;
                any = true;
            }
        }
    }

    boolean none() {
        return !any;
    }

    /** Whether anything differs for a route of a range. */
    boolean anyOf(int from, int to) {
        for (int route = from; route < to; route++) {
            if (bits[route] != 0) {
                return true;
            }
        }
        return false;
    }

    boolean in(int route, int attribute) {
        return (bits[route] & bit(attribute)) != 0;
    }

    boolean inClosing(int route) {
        return (bits[route] & CLOSED) != 0;
    }
}
