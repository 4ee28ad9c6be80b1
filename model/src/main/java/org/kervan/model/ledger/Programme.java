package org.kervan.model.ledger;

import java.util.List;

/**
 * A continuing programme, relief operation or exercise.
 *
 * @param id kebab-case id
 * @param name its name
 * @param kind {@code exchange}, {@code exercise}, {@code relief} and the like
 * @param members states and bodies that take part
 * @param started year, month or day, may be empty
 * @param figures counts in words, as the sources give several; may be empty
 * @param sources ids of sources
 * @param note what a reader must know; may be empty
 * @param locator place in a source, may be empty
 */
public record Programme(
        String id,
        String name,
        String kind,
        List<String> members,
        String started,
        String figures,
        List<String> sources,
        String note,
        String locator) {
    public Programme {
        Checks.id("the id", id);
        Checks.date("the start", started);
        members = List.copyOf(members);
        sources = List.copyOf(sources);
    }
}
