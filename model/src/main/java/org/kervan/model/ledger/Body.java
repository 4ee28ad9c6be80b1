package org.kervan.model.ledger;

import java.util.List;

/**
 * An organisation, council, fund, company or mechanism.
 *
 * @param id kebab-case id
 * @param name its name
 * @param shortName abbreviation, may be empty
 * @param kind {@code organisation}, {@code council}, {@code fund} and the like
 * @param parent id of the body it belongs to, may be empty
 * @param founded year, month or day, may be empty
 * @param seatCity town of its seat, may be empty
 * @param seatCountry country code of its seat, may be empty
 * @param members states and bodies, empty when unknown
 * @param purpose what it is for
 * @param sources ids of sources
 * @param note what a reader must know; may be empty
 * @param locator place in a source, may be empty
 */
public record Body(
        String id,
        String name,
        String shortName,
        String kind,
        String parent,
        String founded,
        String seatCity,
        String seatCountry,
        List<String> members,
        String purpose,
        List<String> sources,
        String note,
        String locator) {
    public Body {
        Checks.id("the id", id);
        Checks.date("the founding", founded);
        members = List.copyOf(members);
        sources = List.copyOf(sources);
    }
}
