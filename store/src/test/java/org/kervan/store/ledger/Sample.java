package org.kervan.store.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.claim.Source;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Commitment;
import org.kervan.model.ledger.Entity;
import org.kervan.model.ledger.EntityKind;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.MobilityRule;
import org.kervan.model.ledger.Name;
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

    /** A small package: states, a corridor with names in several scripts, a commitment. */
    static LedgerFacts facts(List<Statement> statements) {
        return new LedgerFacts(
                TODAY,
                List.of(
                        entity("AZ", EntityKind.STATE, List.of(), "en Azerbaijan", "ru Азербайджан"),
                        entity("TR", EntityKind.STATE, List.of(), "en Türkiye", "ru Турция", "kk Түркия"),
                        entity("baku", EntityKind.PLACE, List.of("place-baku"), "en Baku", "az Bakı", "ru Баку"),
                        entity("baki", EntityKind.PLACE, List.of(), "az Bakı şəhəri"),
                        entity(
                                "zangezur",
                                EntityKind.PROJECT,
                                List.of(),
                                "en Zangezur Corridor",
                                "tr Zengezur Koridoru"),
                        entity("AZ-TR", EntityKind.PAIR, List.of(), "en Azerbaijan - Türkiye")),
                statements,
                List.of(new Commitment(
                        "tr-az-trade-15bn",
                        "Bilateral trade of USD 15 billion",
                        "",
                        List.of("AZ", "TR"),
                        "2020-02-25",
                        "Raise trade",
                        "trade-turnover",
                        new BigDecimal("2.30"),
                        "2016",
                        new BigDecimal("15"),
                        "",
                        "usd-billion",
                        "in-progress",
                        "",
                        List.of("founding-1"),
                        "",
                        Basis.REPORTED,
                        "",
                        null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new MobilityRule(
                        "AZ", "TR", "id-card", true, 90, null, "2021-04-01", List.of("founding-1"), "", "")),
                List.of(new Source("founding-1", "Article", "a publisher", "2026-01-14", "", "2026-11-21", "")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Entity entity(String id, EntityKind kind, List<String> aliases, String... names) {
        return new Entity(
                id,
                kind,
                Arrays.stream(names)
                        .map(name -> new Name(name.substring(0, 2), name.substring(3), "data set"))
                        .toList(),
                aliases);
    }
}
