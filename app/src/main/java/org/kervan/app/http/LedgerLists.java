package org.kervan.app.http;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.LedgerFormat;
import org.kervan.app.ledger.LedgerView;
import org.kervan.app.ledger.Listing;
import org.kervan.app.ledger.PageCursor;
import org.kervan.app.ledger.Reply;

/** Lists of the ledger in pages: the same rows in the same order for as long as somebody turns them. */
final class LedgerLists {

    private LedgerLists() {}

    /** A page of a list. */
    static Answer answer(Asked asked, LedgerView view, Listing listing, LedgerFormat format) {
        Question question = asked.question();
        String whole = question(asked, listing);
        Optional<Integer> from = position(asked, listing)
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
                asked.version());
    }

    private static Answer badCursor(Asked asked) {
        String cursor = String.valueOf(asked.question().cursor());
        asked.request().faults().add("cursor", cursor, "fault.cursor");
        return new Answer.Refused(asked.request().faults().toProblem());
    }

    private static Optional<String> position(Asked asked, Listing listing) {
        return Optional.ofNullable(asked.question().cursor())
                .flatMap(cursor -> PageCursor.parse(cursor, question(asked, listing)))
                .map(PageCursor::position);
    }

    /** What a cursor belongs to: the list, what narrows it, and the day; not how many rows are wanted. */
    private static String question(Asked asked, Listing listing) {
        StringBuilder text = new StringBuilder(listing.name());
        text.append(' ').append(asked.question().knownAt());
        text.append(' ').append(asked.request().path());
        asked.request().query().values().entrySet().stream()
                .filter(one -> !one.getKey().equals("cursor") && !one.getKey().equals("limit"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> text.append(' ').append(one));
        return text.toString();
    }
}
