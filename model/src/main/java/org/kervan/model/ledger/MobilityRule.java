package org.kervan.model.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may travel where with which document.
 *
 * @param from citizenship, country code
 * @param to country that is entered
 * @param document {@code passport}, {@code id-card} and the like
 * @param visaFree whether no visa is needed
 * @param maxStayDays days of one stay, or within the window when there is one; null when unknown
 * @param windowDays length of the moving window in days; null when there is none or it is unknown
 * @param since first day of the rule, empty when unknown
 * @param sources ids of sources
 * @param note conditions; may be empty
 * @param locator place in a source, may be empty
 */
public record MobilityRule(
        String from,
        String to,
        String document,
        boolean visaFree,
        @Nullable Integer maxStayDays,
        @Nullable Integer windowDays,
        String since,
        List<String> sources,
        String note,
        String locator) {
    public MobilityRule {
        Checks.id("the citizenship", from);
        Checks.id("the country", to);
        Checks.id("the document", document);
        Checks.date("the first day", since);
        sources = List.copyOf(sources);
    }
}
