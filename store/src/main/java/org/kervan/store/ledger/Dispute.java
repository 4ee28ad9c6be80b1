package org.kervan.store.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An objection.
 *
 * @param id its id
 * @param target id of the statement or commitment
 * @param by who objects
 * @param text why
 * @param at when
 * @param answer what was answered, empty while nothing was
 * @param answeredAt when, null while nothing was
 */
public record Dispute(
        String id,
        String target,
        String by,
        String text,
        Instant at,
        String answer,
        @Nullable Instant answeredAt) {}
