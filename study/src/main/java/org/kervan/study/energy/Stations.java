package org.kervan.study.energy;

/**
 * How the capacity of a gas line grows with its compressor stations, when nothing but one point of the curve is known.
 * Along pipes in series under one spacing of stations flow goes with the square root of the difference of squared
 * pressures, and each station gives that difference anew to a part of the line: capacity goes with the root of the number
 * of stations. A planning curve, within ten per cent of what is published for TANAP.
 */
public final class Stations {
    private Stations() {}

    /**
     * Capacity with another number of stations, in the unit of the known capacity.
     *
     * @param capacity capacity that is known, more than 0
     * @param with number of stations that it is known for, at least 1
     * @param stations number of stations asked for, at least 1
     * @throws IllegalArgumentException when an argument is out of its range
     */
    public static double capacity(double capacity, int with, int stations) {
        if (!(capacity > 0) || with < 1 || stations < 1) {
            throw new IllegalArgumentException(
                    "capacity " + capacity + " with " + with + " stations, asked for " + stations);
        }
        return capacity * Math.sqrt((double) stations / with);
    }
}
