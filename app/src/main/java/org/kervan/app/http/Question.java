package org.kervan.app.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.app.problem.Faults;
import org.kervan.app.route.Numbers;

/**
 * What questions to the ledger have in common.
 *
 * @param knownAt the day whose knowledge is asked for
 * @param limit most rows
 * @param cursor where a page begins, null for the first
 */
record Question(LocalDate knownAt, int limit, @Nullable String cursor) {

    static final QueryParameter KNOWN_AT = QueryParameter.optional("knownAt");
    static final QueryParameter LIMIT = QueryParameter.optional("limit");

    /** It names the last row of a page by its ids, which may be long. */
    static final QueryParameter CURSOR = new QueryParameter("cursor", false, 1, 4_000);

    /** Most rows of a page. */
    static final int MOST = 10_000;

    private static final int USUAL = 1_000;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** Parameters of a list, after its own. */
    static List<QueryParameter> listed(QueryParameter... own) {
        return Stream.concat(Stream.of(own), Stream.of(KNOWN_AT, LIMIT, CURSOR)).toList();
    }

    /** Reads them; what is wrong is added to the faults of the request. */
    static Question read(Request request, LocalDate today) {
        Query query = request.query();
        Faults faults = request.faults();
        LocalDate asked = day(query, "knownAt", faults).orElse(today);
        // it is tomorrow already east of here
        if (asked.isAfter(today.plusDays(1))) {
            faults.add("knownAt", asked.toString(), "fault.future", "knownAt", asked, today);
        }
        LocalDate knownAt = asked.isAfter(today) ? today : asked;
        Integer limit = number(query, "limit", 1, MOST, faults);
        return new Question(knownAt, limit == null ? USUAL : limit, query.first("cursor"));
    }

    /** A whole number, null when it is not given or is none, which is added to the faults. */
    static @Nullable Integer number(Query query, String name, int least, int most, Faults faults) {
        String text = query.first(name);
        if (text == null) {
            return null;
        }
        Integer number = Numbers.parse(text, least, most);
        if (number == null) {
            faults.add(name, text, "fault.number", name, least, most, text);
        }
        return number;
    }

    /** A day, empty when it is not given or is none, which is added to the faults. */
    static Optional<LocalDate> day(Query query, String name, Faults faults) {
        String text = query.first(name);
        if (text == null) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (text.length() == 10 && !day.isBefore(FIRST)) {
                return Optional.of(day);
            }
        } catch (DateTimeException e) {
            // told below
        }
        faults.add(name, text, "fault.day", name, text);
        return Optional.empty();
    }

    /** One of some words, null when it is not given or is none of them, which is added to the faults. */
    static @Nullable String word(Query query, String name, List<String> words, Faults faults) {
        String text = query.first(name);
        if (text != null && !words.contains(text)) {
            faults.add(name, text, "fault.word", name, String.join(", ", words), text);
            return null;
        }
        return text;
    }
}
