package org.kervan.study.flow;

/**
 * Tonnes a year of one commodity between two places.
 *
 * @param from id of the node where it begins
 * @param to id of the node where it ends
 * @param fromRegion region of {@code freight_od.csv} it begins in, a country for most
 * @param toRegion region it ends in
 * @param commodity id
 * @param tonnes a year
 * @param row number of the demand row it comes from, {@link #ADDED} for none
 */
record Shipment(String from, String to, String fromRegion, String toRegion, String commodity, double tonnes, int row) {
    /** Row of what no demand row has. */
    static final int ADDED = -1;

    Shipment times(double factor) {
        return new Shipment(from, to, fromRegion, toRegion, commodity, tonnes * factor, row);
    }
}
