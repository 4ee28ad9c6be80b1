package org.kervan.store.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Statement;

/**
 * One entry of the log.
 *
 * @param number place in its stream
 * @param at microseconds since 1970
 * @param kind what it is
 * @param id what it is about, or its own id
 * @param principal who wrote it
 * @param subject subject of a statement, or what another entry is about
 * @param property property of a statement
 * @param statementKind kind of a statement
 * @param claimant claimant of a statement
 * @param validFrom first day of its time, ISO
 * @param validTo last day
 * @param body JSON
 */
record Entry(
        long number,
        long at,
        String kind,
        String id,
        String principal,
        @Nullable String subject,
        @Nullable String property,
        @Nullable String statementKind,
        @Nullable String claimant,
        @Nullable String validFrom,
        @Nullable String validTo,
        String body) {

    /** Kinds of entries. Rows of the package that are neither have {@link #ROW} and the name of their table. */
    static final String STATEMENT = "statement";

    static final String ENTITY = "entity";
    static final String RETIREMENT = "retirement";
    static final String DISPUTE = "dispute";
    static final String ANSWER = "answer";
    static final String PROPOSAL = "proposal";
    static final String REVIEW = "review";
    static final String GRANT = "grant";
    static final String MERGE = "merge";
    static final String ASSESSMENT = "assessment";
    static final String ROW = "row:";

    /** Times after it are "as known now, whatever now is". */
    private static final Instant LATEST = Instant.parse("+100000-01-01T00:00:00Z");

    /** An entry without a place yet. */
    static Entry of(String kind, String id, String principal, @Nullable String subject, String body) {
        return new Entry(0, 0, kind, id, principal, subject, null, null, null, null, null, body);
    }

    static Entry of(Statement one, String principal) {
        return new Entry(
                0,
                0,
                STATEMENT,
                one.id(),
                principal,
                one.subject(),
                one.property(),
                one.kind().key(),
                one.claimant(),
                one.valid() == null ? null : one.valid().from().toString(),
                one.valid() == null ? null : one.valid().to().toString(),
                StatementJson.write(one));
    }

    Entry placed(long place, long time) {
        return new Entry(
                place, time, kind, id, principal, subject, property, statementKind, claimant, validFrom, validTo, body);
    }

    static long micros(Instant time) {
        return time.isAfter(LATEST) ? Long.MAX_VALUE : ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
