package org.kervan.study.flow;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Provenance;

/**
 * How sure the capacity of a row is. The basis of a row speaks of the figures that matter most in it (lengths, times),
 * not of its capacity; where the capacity is from a source, the note says so, by the rules of
 * data/transport/README.md: {@code capacity 10 Mt reported (2024)}, or in words that name the capacity. A capacity of
 * which the note says nothing is an estimate, whatever the row's basis.
 */
final class CapacityBasis {
    private static final Pattern SAID =
            Pattern.compile("capacity [0-9][0-9., ]*(?:mt|teu|t) (reported|derived|estimated)");
    private static final Pattern NAMED = Pattern.compile("capacity|mt a year|teu a year");
    private static final Pattern SUPPOSED = Pattern.compile("scenario supposes (?:capacity|departures)");

    private CapacityBasis() {}

    static Basis of(Provenance row) {
        String note = row.note().toLowerCase(Locale.ROOT);
        if (SUPPOSED.matcher(note).find()) {
            return Basis.ESTIMATED;
        }
        Matcher said = SAID.matcher(note);
        if (said.find()) {
            return Basis.valueOf(said.group(1).toUpperCase(Locale.ROOT));
        }
        return NAMED.matcher(note).find() ? row.basis() : Basis.ESTIMATED;
    }
}
