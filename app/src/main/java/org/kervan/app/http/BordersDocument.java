package org.kervan.app.http;

import java.util.List;
import org.kervan.app.data.KervanData;
import org.kervan.model.claim.Basis;

/** {@code /borders}: borders that are not seen alike, to be drawn as such. */
record BordersDocument(List<Border> contested) {

    /** One of them, with who says so. */
    record Border(String id, String countryA, String countryB, String statement, Basis basis, List<String> sources) {}

    static BordersDocument of(KervanData data) {
        return new BordersDocument(data.dataset().network().contestedBorders().stream()
                .map(b -> new Border(
                        b.id(),
                        b.countryA(),
                        b.countryB(),
                        b.statement(),
                        b.provenance().basis(),
                        b.provenance().sources()))
                .toList());
    }
}
