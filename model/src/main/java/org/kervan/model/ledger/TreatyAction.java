package org.kervan.model.ledger;

import java.util.List;

/**
 * What a party did with an agreement.
 *
 * @param agreement id of the agreement
 * @param party country code or id of a body
 * @param action {@code signature}, {@code ratification}, {@code accession}, {@code approval}, {@code entry-into-force}
 *     or {@code withdrawal}
 * @param date year, month or day, empty when unknown
 * @param sources ids of sources
 * @param note what a reader must know; may be empty
 */
public record TreatyAction(
        String agreement, String party, String action, String date, List<String> sources, String note) {
    public TreatyAction {
        Checks.id("the agreement", agreement);
        Checks.id("the party", party);
        Checks.id("the action", action);
        Checks.date("the date", date);
        sources = List.copyOf(sources);
    }
}
