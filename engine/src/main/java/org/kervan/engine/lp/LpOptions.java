package org.kervan.engine.lp;

/**
 * How to solve.
 *
 * @param secondsAllowed wall time for each attempt of a solver, more than 0
 */
public record LpOptions(double secondsAllowed) {

    /** Ten minutes. */
    public static final LpOptions DEFAULT = new LpOptions(600);

    /** Checks the time. */
    public LpOptions {
        if (!(secondsAllowed > 0)) {
            throw new IllegalArgumentException("seconds allowed " + secondsAllowed + ", expected more than 0");
        }
    }
}
