package org.kervan.study.flow;

import org.kervan.model.claim.Basis;
import org.kervan.model.demand.DemandRow;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.network.Link;
import org.kervan.model.network.Network;

/** How many rows of demand and of limits an answer rests on, by how sure they are. */
record Rows(int estimated, int reported) {
    static Rows of(DemandTables demand, Network network) {
        int estimated = 0;
        int reported = 0;
        for (DemandRow row : demand.rows()) {
            if (row.year() == Shipments.YEAR && row.tonnes() != null) {
                estimated += row.provenance().basis() == Basis.ESTIMATED ? 1 : 0;
                reported += row.provenance().basis() == Basis.ESTIMATED ? 0 : 1;
            }
        }
        for (Link link : network.links()) {
            if (link.capacityMtPerYear() != null) {
                estimated += link.provenance().basis() == Basis.ESTIMATED ? 1 : 0;
                reported += link.provenance().basis() == Basis.ESTIMATED ? 0 : 1;
            }
        }
        return new Rows(estimated, reported);
    }
}
