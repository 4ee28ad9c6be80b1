package org.kervan.app.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.Agreement;
import org.kervan.model.ledger.Event;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.TreatyAction;
import tools.jackson.databind.node.ObjectNode;

/** The tables of the ledger as lists: agreements, events, programmes, projects, bodies, states, indicators. */
public final class LedgerTables {

    private static final List<String> INVESTMENT = List.of("investment-", "companies-", "contractor-");

    private LedgerTables() {}

    /**
     * Which events are wanted; null parts want all.
     *
     * @param from first day
     * @param to last day
     * @param kind kind of event
     * @param country place or participant
     */
    public record EventFilter(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String kind,
            @Nullable String country) {

        boolean takes(Event event) {
            return (from == null || !Period.lastDay(event.date()).isBefore(from))
                    && (to == null || !Period.firstDay(event.date()).isAfter(to))
                    && (kind == null || event.kind().equals(kind))
                    && (country == null
                            || event.country().equals(country)
                            || event.participants().contains(country));
        }
    }

    /** Events in order of time; those after the day of the question are marked as planned. */
    public static Listing timeline(LedgerView view, EventFilter filter) {
        List<ObjectNode> rows = view.facts().events().stream()
                .filter(event -> !event.date().isEmpty() && filter.takes(event))
                .sorted(Comparator.comparing((Event event) -> Period.firstDay(event.date()))
                        .thenComparing(Event::id))
                .map(event -> event(event, view.book(), view.asOf()))
                .toList();
        return new Listing("events", "timeline of events", rows);
    }

    static ObjectNode event(Event event, SourceBook book, LocalDate asOf) {
        ObjectNode row = TableRows.of(event, book);
        String precision = event.date().length() == 4 ? "year" : event.date().length() == 7 ? "month" : "day";
        row.put("datePrecision", precision);
        if (Period.firstDay(event.date()).isAfter(asOf)) {
            row.put("planned", true);
        }
        return row;
    }

    /** Agreements with what each party did; {@code domain} and {@code party} narrow them when not null. */
    public static Listing agreements(LedgerView view, @Nullable String domain, @Nullable String party) {
        Predicate<Agreement> wanted = one -> (domain == null || one.domain().equals(domain))
                && (party == null || one.parties().contains(party));
        List<ObjectNode> rows = new ArrayList<>();
        for (Agreement agreement :
                view.facts().agreements().stream().filter(wanted).toList()) {
            ObjectNode row = TableRows.of(agreement, view.book());
            List<TreatyAction> actions = view.facts().treatyActions().stream()
                    .filter(action -> action.agreement().equals(agreement.id()))
                    .toList();
            if (!actions.isEmpty()) {
                row.putArray("actions").addAll(TableRows.of(actions, view));
            }
            rows.add(row);
        }
        return new Listing("agreements", "agreements", rows);
    }

    /** Programmes. */
    public static Listing programmes(LedgerView view) {
        return new Listing("programmes", "programmes", TableRows.of(view.facts().programmes(), view));
    }

    /** Projects. */
    public static Listing projects(LedgerView view) {
        return new Listing("projects", "projects", TableRows.of(view.facts().projects(), view));
    }

    /** Bodies. */
    public static Listing bodies(LedgerView view) {
        return new Listing("bodies", "bodies", TableRows.of(view.facts().bodies(), view));
    }

    /** States and territories. */
    public static Listing states(LedgerView view) {
        return new Listing("states", "states", TableRows.of(view.facts().states(), view));
    }

    /** Fields of cooperation. */
    public static Listing domains(LedgerView view) {
        return new Listing(
                "domains", "fields of cooperation", TableRows.of(view.facts().domains(), view));
    }

    /** Indicators with their definitions. */
    public static Listing indicators(LedgerView view) {
        return new Listing("indicators", "indicators", TableRows.of(view.facts().indicators(), view));
    }

    /** Everything said of investment, companies and contractors, by whoever says it. */
    public static Listing investment(LedgerView view) {
        List<Figure> rows = view.facts().statements().stream()
                .filter(statement -> INVESTMENT.stream().anyMatch(statement.property()::startsWith))
                .map(statement -> Figure.of(statement, view.book()))
                .toList();
        return new Listing("figures", "investment and companies", rows);
    }
}
