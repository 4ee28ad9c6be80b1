package org.kervan.app.route;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.app.data.KervanData;
import org.kervan.app.problem.Faults;
import org.kervan.app.problem.Suggestion;
import org.kervan.model.network.Basin;
import org.kervan.model.network.Corridor;
import org.kervan.model.network.Mode;
import org.kervan.store.search.PlaceMatch;
import org.kervan.store.search.Resolution;

/** Turns typed places, links, corridors and countries into ids; what cannot be told apart becomes a fault with suggestions. */
final class PlaceReader {

    private static final int SUGGESTIONS = 5;

    private final KervanData data;
    private final Faults faults;

    PlaceReader(KervanData data, Faults faults) {
        this.data = data;
        this.faults = faults;
    }

    /** Id of the place; empty, with a fault, when none or several fit. That nothing was given is told by who asked. */
    String place(String parameter, @Nullable String typed) {
        if (typed == null) {
            return "";
        }
        if (typed.isBlank()) {
            faults.add(parameter, "", "fault.place.missing", parameter);
            return "";
        }
        Resolution resolution = data.places().resolve(typed);
        if (resolution.node() != null) {
            return resolution.node().id();
        }
        List<Suggestion> meant = resolution.suggestions().stream()
                .limit(SUGGESTIONS)
                .map(PlaceMatch::node)
                .map(node -> new Suggestion(node.id(), node.name(), node.country()))
                .toList();
        if (meant.isEmpty()) {
            faults.add(parameter, typed, "fault.place.unknown", typed);
        } else {
            String list = meant.stream()
                    .map(place -> place.id() + " (" + place.name() + ", " + place.country() + ")")
                    .collect(Collectors.joining("; "));
            faults.add(parameter, typed, "fault.place.unclear", typed, list);
            faults.suggest(meant);
        }
        return "";
    }

    /** Id of a link, place or corridor, key of a mode or basin, or ISO code of a country; exact ids go before names. */
    String thing(String parameter, String typed) {
        String text = typed.strip();
        boolean exact = data.links().containsKey(text) || data.nodes().containsKey(text);
        if (exact || Mode.find(text).isPresent() || Basin.find(text).isPresent()) {
            return text;
        }
        for (Corridor corridor : data.dataset().network().corridors()) {
            if (corridor.id().equals(text) || corridor.name().equalsIgnoreCase(text)) {
                return corridor.id();
            }
        }
        Set<String> countries = data.places().countries(text);
        return countries.size() == 1 ? countries.iterator().next() : place(parameter, typed);
    }
}
