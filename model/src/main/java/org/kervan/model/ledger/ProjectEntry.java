package org.kervan.model.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;

/**
 * Something that is built, or the sum of many such things.
 *
 * @param id kebab-case id
 * @param name its name
 * @param domain id of the field of cooperation
 * @param countries country codes
 * @param started year, month or day, may be empty
 * @param completed year, month or day, may be empty
 * @param valueUsdMillion cost or value in millions of US dollars, nominal as stated; null when unknown
 * @param status {@code planned}, {@code construction}, {@code operating} and the like
 * @param networkLinks ids of links, nodes or systems of the networks
 * @param lead who leads it, may be empty
 * @param sources ids of sources
 * @param note what a reader must know; may be empty
 * @param basis how the row is known
 * @param locator place in a source, may be empty
 */
public record ProjectEntry(
        String id,
        String name,
        String domain,
        List<String> countries,
        String started,
        String completed,
        @Nullable BigDecimal valueUsdMillion,
        String status,
        List<String> networkLinks,
        String lead,
        List<String> sources,
        String note,
        Basis basis,
        String locator) {
    public ProjectEntry {
        Checks.id("the id", id);
        Checks.date("the start", started);
        Checks.date("the completion", completed);
        countries = List.copyOf(countries);
        networkLinks = List.copyOf(networkLinks);
        sources = List.copyOf(sources);
    }
}
