package org.kervan.model.ledger;

/**
 * A name form of an entity. Who uses it is part of it, for names are contested too.
 *
 * @param language ISO 639-1 code
 * @param text the form
 * @param claimant who uses it
 */
public record Name(String language, String text, String claimant) {
    public Name {
        Checks.id("the language", language);
        Checks.filled("the name", text);
        Checks.filled("the claimant", claimant);
    }
}
