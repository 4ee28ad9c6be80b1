package org.kervan.model.demand;

import org.kervan.model.claim.Basis;

/**
 * Freight of a year between two nodes: a part of a demand row, ready to be loaded.
 *
 * @param origin id of the node where it starts
 * @param destination id of the node where it ends
 * @param commodity id of the commodity
 * @param tonnes weight a year in tonnes, above 0
 * @param basis how sure the row is
 * @param row place of the row in {@link DemandTables#rows}, from 0
 */
public record Flow(String origin, String destination, String commodity, double tonnes, Basis basis, int row) {}
