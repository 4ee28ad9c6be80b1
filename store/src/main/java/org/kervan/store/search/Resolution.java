package org.kervan.store.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.network.Node;

/**
 * What a typed place stands for.
 *
 * @param node the one place it can only be, null when none or several fit
 * @param suggestions when {@code node} is null, the places that come nearest, best first; may be empty
 */
public record Resolution(@Nullable Node node, List<PlaceMatch> suggestions) {
    public Resolution {
        suggestions = List.copyOf(suggestions);
    }
}
