package org.kervan.app.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with what was asked.
 *
 * @param parameter name of the parameter or option, or JSON pointer (RFC 6901) of the part of the body
 * @param value what was given, shortened when long; empty when nothing was given
 * @param message what was expected
 * @param line line in the body, from 1; null for parameters
 * @param column column in the body, from 1; null for parameters
 */
public record Fault(
        String parameter,
        String value,
        String message,
        @Nullable Integer line,
        @Nullable Integer column) {

    private static final int LONGEST_VALUE = 200;

    public Fault {
        value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "..." : value;
    }
}
