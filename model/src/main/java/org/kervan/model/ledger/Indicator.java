package org.kervan.model.ledger;

import java.util.List;

/**
 * Something that can be measured. Its definition decides what can be compared.
 *
 * @param id kebab-case id, the property of the statements that measure it
 * @param name name in a few words
 * @param domain id of the field of cooperation
 * @param unit unit in which its measurements are given
 * @param definition what is counted and what is not
 * @param better which way it gets better
 * @param producers who may measure it, the preferred first; a measurement of anyone else does not rate a promise
 * @param scope what a reader must know before comparing; may be empty
 */
public record Indicator(
        String id,
        String name,
        String domain,
        String unit,
        String definition,
        Direction better,
        List<String> producers,
        String scope) {
    public Indicator {
        Checks.id("the id", id);
        Checks.filled("the name", name);
        Checks.filled("the unit", unit);
        Checks.filled("the definition", definition);
        producers = List.copyOf(producers);
    }
}
