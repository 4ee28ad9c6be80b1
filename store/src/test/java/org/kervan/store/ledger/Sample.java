package org.kervan.store.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Rank;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;
import org.kervan.model.ledger.Tier;
import org.kervan.model.ledger.Visibility;

/** Statements, readers and times for tests. */
final class Sample {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Writer KEEPER = new Writer("secretariat", Set.of(Right.KEEP));
    static final Reader PUBLIC = Reader.everyone(TODAY);
    static final Reader MEMBER = new Reader(Tier.MEMBER, Set.of("AZ"), TODAY);
    static final Visibility MEMBERS = new Visibility(Tier.MEMBER, List.of(), null);

    private Sample() {}

    static Statement trade(String id, String value) {
        return trade(id, value, Visibility.PUBLIC, null);
    }

    static Statement trade(String id, String value, Visibility visibility, @Nullable String supersedes) {
        return of(id, "AZ-TR", "trade-turnover", new BigDecimal(value), "", "TurkStat", visibility, supersedes);
    }

    static Statement text(String id, String subject, String property, String text) {
        return of(id, subject, property, null, text, "founding-1 author", Visibility.PUBLIC, null);
    }

    static Statement of(
            String id,
            String subject,
            String property,
            @Nullable BigDecimal value,
            String text,
            String claimant,
            Visibility visibility,
            @Nullable String supersedes) {
        return new Statement(
                id,
                subject,
                property,
                value,
                text,
                value == null ? "text" : "usd-billion",
                Bound.ABOUT,
                Period.parse("2024"),
                StatementKind.MEASUREMENT,
                Basis.REPORTED,
                "",
                claimant,
                "2025-02",
                List.of("founding-1", "turkstat-2025"),
                "founding-1: intro, para 2",
                Rank.NORMAL,
                "a note",
                visibility,
                supersedes);
    }
}
