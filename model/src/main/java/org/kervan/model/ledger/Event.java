package org.kervan.model.ledger;

import java.util.List;

/**
 * Something that happened, or is planned.
 *
 * @param id kebab-case id
 * @param date year, month or day
 * @param title what, in a few words
 * @param kind {@code summit}, {@code signing}, {@code opening} and the like
 * @param place town, may be empty
 * @param country country code, may be empty
 * @param participants states and bodies
 * @param related ids of agreements, projects and other entities it belongs to
 * @param sources ids of sources
 * @param note what a reader must know, plans are marked here; may be empty
 * @param locator place in a source, may be empty
 */
public record Event(
        String id,
        String date,
        String title,
        String kind,
        String place,
        String country,
        List<String> participants,
        List<String> related,
        List<String> sources,
        String note,
        String locator) {
    public Event {
        Checks.id("the id", id);
        Checks.date("the date", date);
        participants = List.copyOf(participants);
        related = List.copyOf(related);
        sources = List.copyOf(sources);
    }
}
