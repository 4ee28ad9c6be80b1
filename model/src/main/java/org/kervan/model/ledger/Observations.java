package org.kervan.model.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Source;

/** The view of measurements as observations. */
final class Observations {
    private Observations() {}

    /** What is measured or derived, with a number and a period; the vintage is the day of the claim, else of its first source. */
    static List<Observation> of(List<Statement> statements, List<Source> sources) {
        Map<String, String> published = new HashMap<>();
        sources.forEach(source -> published.put(source.id(), source.published()));
        return statements.stream()
                .filter(one -> isNumber(one) && one.valid() != null)
                .map(one -> observation(one, published))
                .toList();
    }

    private static boolean isNumber(Statement one) {
        return one.value() != null
                && (one.kind() == StatementKind.MEASUREMENT || one.kind() == StatementKind.DERIVATION);
    }

    private static Observation observation(Statement one, Map<String, String> published) {
        Period period = Objects.requireNonNull(one.valid());
        String vintage =
                one.claimedOn().isEmpty() ? published.getOrDefault(one.sources().getFirst(), "") : one.claimedOn();
        return new Observation(
                one.property(),
                one.subject(),
                period,
                Objects.requireNonNull(one.value()),
                one.unit(),
                one.claimant(),
                one.basis(),
                vintage,
                flag(one, period),
                one.id());
    }

    private static String flag(Statement one, Period period) {
        if (!one.flag().isEmpty()) {
            return one.flag();
        }
        if (one.basis() != Basis.REPORTED) {
            return one.basis().key();
        }
        return period.isYear() || period.isDay() ? "" : "partial";
    }
}
