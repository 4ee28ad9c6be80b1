package org.kervan.study.flow;

/** Flows found, whatever the method; arrays are the solver's own, to be read and never written. */
interface Assigned {
    /** Tonnes a year through each pool. */
    double[] poolTonnes();

    /** Worth of one more tonne of capacity of each pool, USD per tonne; 0 where there is room. */
    double[] capacityUsdPerTonne();

    /** What crowding adds to the cost of each pool, USD per tonne. */
    double[] crowdingUsdPerTonne();

    /** Tonnes a year of a loading on each arc of the flow graph. */
    double[] arcTonnes(Loading loading);

    double unservedTonnes();

    /** Tonnes a year of each trip at its present cost, what is unserved included. */
    double[] tripTonnes();

    /** What an hour is worth to all that pass each pool in a year, together: tonnes times USD per tonne and hour. */
    double[] usdPerHour(Pools pools);

    FlowCertificate certificate();

    /** Shows every way that is used. */
    void forEachWay(Visitor visitor);

    /** What is shown of a way. */
    interface Visitor {
        /**
         * @param trip number of the trip
         * @param arcs arcs from origin to destination
         * @param tonnes a year
         */
        void way(int trip, int[] arcs, double tonnes);
    }
}
