package org.kervan.app.http;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.LedgerException;
import org.kervan.app.ledger.LedgerFormat;
import org.kervan.app.ledger.LedgerView;
import org.kervan.app.ledger.Listing;
import org.kervan.app.ledger.PageCursor;
import org.kervan.app.ledger.Reply;
import org.kervan.store.ledger.Cursor;

/** Lists of the ledger in pages: the same rows in the same order for as long as somebody turns them. */
final class LedgerLists {

    private LedgerLists() {}

    /** A page of a list. */
    static Answer answer(Asked asked, LedgerView view, Listing listing, LedgerFormat format) {
        Question question = asked.question();
        String whole = question(asked, listing.name());
        Optional<Integer> from = position(asked, listing.name())
                .filter(position -> position.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
        if (question.cursor() != null && from.isEmpty()) {
            return badCursor(asked);
        }
        int start = from.orElse(0);
        int end = start + question.limit();
        @Nullable String next = end < listing.rows().size() ? new PageCursor(Integer.toString(end)).text(whole) : null;
        return new Answer.Found(
                format.contentType(),
                () -> Reply.page(listing, start, question.limit(), next, format, view),
                asked.version(),
                next);
    }

    /** Where a list begins that is cut where it is kept; empty when the cursor belongs to another question. */
    static Optional<Cursor> cursor(Asked asked, String name) {
        return asked.question().cursor() == null
                ? Optional.of(Cursor.START)
                : position(asked, name).map(Cursor::new);
    }

    /** A page of a list that was cut where it is kept; {@code next} is null at its end. */
    static Answer page(Asked asked, Listing listing, @Nullable Cursor next, LedgerFormat format)
            throws LedgerException {
        @Nullable
        String cursor = next == null ? null : new PageCursor(next.text()).text(question(asked, listing.name()));
        LocalDate knownAt = asked.knownAt();
        return new Answer.Found(
                format.contentType(), () -> Reply.page(listing, cursor, format, knownAt), asked.version(), cursor);
    }

    static Answer badCursor(Asked asked) {
        String cursor = String.valueOf(asked.question().cursor());
        asked.request().faults().add("cursor", cursor, "fault.cursor");
        return new Answer.Refused(asked.request().faults().toProblem());
    }

    private static Optional<String> position(Asked asked, String name) {
        return Optional.ofNullable(asked.question().cursor())
                .flatMap(cursor -> PageCursor.parse(cursor, question(asked, name)))
                .map(PageCursor::position);
    }

    /** What a cursor belongs to: the list, what narrows it, and the day; not how many rows are wanted. */
    private static String question(Asked asked, String name) {
        StringBuilder text = new StringBuilder(name);
        text.append(' ').append(asked.question().knownAt());
        text.append(' ').append(asked.request().path());
        asked.request().query().values().entrySet().stream()
                .filter(one -> !one.getKey().equals("cursor") && !one.getKey().equals("limit"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> text.append(' ').append(one));
        return text.toString();
    }
}
