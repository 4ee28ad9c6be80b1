package org.kervan.model;

import java.util.Map;
import org.kervan.model.claim.Source;
import org.kervan.model.network.Network;

/**
 * A data package as read: one immutable version, named by the hash of its files.
 *
 * @param hash SHA-256 over names and bytes of the tables, 64 hexadecimal digits
 * @param network the transport network
 * @param sources every source by id
 * @param rowsByTable number of rows of each table, by its path, for example {@code transport/links.csv}
 */
public record Dataset(String hash, Network network, Map<String, Source> sources, Map<String, Integer> rowsByTable) {
    public Dataset {
        sources = Map.copyOf(sources);
        rowsByTable = Map.copyOf(rowsByTable);
    }
}
