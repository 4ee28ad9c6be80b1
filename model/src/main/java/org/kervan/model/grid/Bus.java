package org.kervan.model.grid;

/**
 * A bus.
 *
 * @param number its number in the file, 1 or more
 * @param type 1 load, 2 voltage held, 3 reference, 4 isolated
 * @param loadMw active demand, MW
 * @param loadMvar reactive demand, MVAr
 * @param shuntMw active power taken by the shunt at 1 per unit of voltage, MW
 * @param shuntMvar reactive power given by the shunt at 1 per unit of voltage, MVAr
 * @param area area number
 * @param voltagePu voltage of the state in the file, per unit
 * @param angleDegrees angle of the state in the file
 * @param baseKv base voltage, kV
 * @param zone loss zone
 * @param maxVoltagePu greatest voltage, per unit
 * @param minVoltagePu least voltage, per unit
 */
public record Bus(
        int number,
        int type,
        double loadMw,
        double loadMvar,
        double shuntMw,
        double shuntMvar,
        int area,
        double voltagePu,
        double angleDegrees,
        double baseKv,
        int zone,
        double maxVoltagePu,
        double minVoltagePu) {

    /** Type of the bus whose angle is 0. */
    public static final int REFERENCE = 3;

    /** Type of a bus that is cut off from the grid. */
    public static final int ISOLATED = 4;
}
