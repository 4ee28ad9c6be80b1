package org.kervan.model.ledger;

import java.util.List;

/**
 * A treaty, declaration, memorandum or decision.
 *
 * @param id kebab-case id
 * @param title its title
 * @param kind {@code treaty}, {@code declaration}, {@code protocol} and the like
 * @param parties states and bodies
 * @param signed year, month or day, may be empty
 * @param place where it was signed, may be empty
 * @param inForce year, month or day of entry into force, empty when unknown
 * @param domain id of the field of cooperation
 * @param url address of its text or of the first source, may be empty
 * @param sources ids of sources
 * @param note what a reader must know; may be empty
 * @param locator place in a source, may be empty
 */
public record Agreement(
        String id,
        String title,
        String kind,
        List<String> parties,
        String signed,
        String place,
        String inForce,
        String domain,
        String url,
        List<String> sources,
        String note,
        String locator) {
    public Agreement {
        Checks.id("the id", id);
        Checks.date("the date of signature", signed);
        Checks.date("the date of entry into force", inForce);
        parties = List.copyOf(parties);
        sources = List.copyOf(sources);
    }
}
