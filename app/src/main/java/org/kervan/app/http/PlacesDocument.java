package org.kervan.app.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.kervan.model.network.Node;
import org.kervan.model.network.NodeKind;
import org.kervan.store.search.PlaceMatch;

/** {@code /places}: places that fit what was typed, best first. */
record PlacesDocument(List<Place> places) {

    /** A place with the name form that fitted; no language for ids, codes and countries. */
    record Place(
            String id,
            String name,
            String country,
            NodeKind kind,
            double lat,
            double lon,
            String matched,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String language) {}

    static PlacesDocument of(List<PlaceMatch> matches) {
        return new PlacesDocument(matches.stream().map(PlacesDocument::place).toList());
    }

    private static Place place(PlaceMatch match) {
        Node node = match.node();
        return new Place(
                node.id(),
                node.name(),
                node.country(),
                node.kind(),
                node.point().latDegrees(),
                node.point().lonDegrees(),
                match.matched(),
                match.language());
    }
}
