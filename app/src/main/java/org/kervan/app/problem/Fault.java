package org.kervan.app.problem;

/**
 * One thing wrong with what was asked.
 *
 * @param parameter name of the parameter or option
 * @param value what was given, shortened when long; empty when nothing was given
 * @param message what was expected
 */
public record Fault(String parameter, String value, String message) {

    private static final int LONGEST_VALUE = 200;

    public Fault {
        value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "..." : value;
    }
}
