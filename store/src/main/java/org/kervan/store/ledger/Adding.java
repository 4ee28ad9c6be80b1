package org.kervan.store.ledger;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.kervan.model.ledger.Recorded;
import org.kervan.model.ledger.Statement;
import org.kervan.store.ledger.Append.Added;
import org.kervan.store.ledger.LedgerProblem.Kind;

/** Adds statements that are new. */
final class Adding {
    private Adding() {}

    /** Adds all or none. Ids that are taken are a conflict. */
    static List<Recorded> all(Handle handle, Iterable<Statement> statements, Writer writer, Instant now)
            throws SQLException, LedgerProblem {
        List<Recorded> added = new ArrayList<>();
        try (Append append = new Append(handle, now)) {
            for (Statement one : statements) {
                added.add(one(append, one, writer.principal()));
            }
        }
        return added;
    }

    /** As {@link #all}, without an answer for each: for a million of them. */
    static long count(Handle handle, Iterable<Statement> statements, Writer writer, Instant now)
            throws SQLException, LedgerProblem {
        long count = 0;
        try (Append append = new Append(handle, now)) {
            for (Statement one : statements) {
                one(append, one, writer.principal());
                count++;
            }
        }
        return count;
    }

    private static Recorded one(Append append, Statement one, String principal) throws SQLException, LedgerProblem {
        check(one);
        Added added = append.add(Entry.of(one, principal), Stream.of(one.visibility()), 1, List.of());
        return recorded(append, one, added);
    }

    /** A statement that was added, and what it names. */
    static Recorded recorded(Append append, Statement one, Added added) throws SQLException {
        mention(append, one, added.sequence());
        return new Recorded(one, added.number(), Entry.instant(added.at()), null, Chain.hex(added.hash()));
    }

    /** Notes the sources a statement names, and the entities its text is a list of. */
    static void mention(Append append, Statement one, long sequence) throws SQLException {
        for (String source : one.sources()) {
            append.mention("source", source, sequence);
        }
        if (one.value() == null) {
            for (String id : Links.of(one.text())) {
                append.link(one.subject(), one.property(), id, sequence);
            }
        }
    }

    /** Refuses characters that one of the databases cannot keep: the two must hold the same. */
    static void check(Statement one) throws LedgerProblem {
        if (one.claimant().chars().anyMatch(Character::isISOControl)) {
            throw Texts.problem(Kind.INVALID, "control", one.id());
        }
        for (String text : List.of(one.id(), one.subject(), one.claimant(), one.text(), one.note(), one.locator())) {
            if (!java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                throw Texts.problem(Kind.INVALID, "surrogate", one.id());
            }
        }
    }
}
