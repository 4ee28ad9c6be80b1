package org.kervan.engine.lp;

/** A solver with its settings. */
interface Backend {

    /** Name of the solver and its method. */
    String name();

    /** Solves within a time. Whatever goes wrong is a {@link Raw} that says so. */
    Raw run(LinearProgram program, double seconds);
}
