package org.kervan.store.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Tier;
import org.kervan.model.ledger.Visibility;

/**
 * Entries that the same readers may see: one chain. Who may see an entry is decided by its stream and nowhere else.
 *
 * @param name canonical text of the visibility, part of what is sealed
 * @param visibility who may see it; null for what only keepers of the ledger see
 */
record Stream(String name, @Nullable Visibility visibility) {
    /** Grants and proposals. */
    static final Stream KEEPER = new Stream("keeper", null);

    static final Stream PUBLIC = of(Visibility.PUBLIC);

    static Stream of(Visibility visibility) {
        List<String> audience =
                visibility.audience().stream().distinct().sorted().toList();
        String name = visibility.tier().key() + "/"
                + audience.stream().map(one -> URLEncoder.encode(one, UTF_8)).collect(Collectors.joining(",")) + "/"
                + (visibility.embargoUntil() == null ? "" : visibility.embargoUntil());
        return new Stream(name, new Visibility(visibility.tier(), audience, visibility.embargoUntil()));
    }

    static Stream named(String name) {
        if (name.equals(KEEPER.name)) {
            return KEEPER;
        }
        String[] parts = name.split("/", -1);
        List<String> audience = parts[1].isEmpty()
                ? List.of()
                : List.of(parts[1].split(",")).stream()
                        .map(one -> URLDecoder.decode(one, UTF_8))
                        .toList();
        return new Stream(
                name,
                new Visibility(
                        Tier.find(parts[0]).orElseThrow(),
                        audience,
                        parts[2].isEmpty() ? null : LocalDate.parse(parts[2])));
    }

    boolean isVisibleTo(Reader reader) {
        return visibility == null
                ? reader.keeper()
                : reader.keeper() || visibility.allows(reader.tier(), reader.audiences(), reader.today());
    }

    /** Whether everyone who sees the other sees this one too, on every day. */
    boolean isSeenByAllOf(Stream other) {
        if (other.visibility == null || visibility == null) {
            return other.visibility == null;
        }
        Visibility mine = visibility;
        Visibility theirs = other.visibility;
        return theirs.tier().reaches(mine.tier())
                && (mine.audience().isEmpty()
                        || (!theirs.audience().isEmpty()
                                && new HashSet<>(mine.audience()).containsAll(theirs.audience())))
                && (mine.embargoUntil() == null
                        || (theirs.embargoUntil() != null
                                && !theirs.embargoUntil().isBefore(mine.embargoUntil())));
    }
}
