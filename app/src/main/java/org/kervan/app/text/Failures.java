package org.kervan.app.text;

/** Failures inside the program in one line: enough to report them, no stack trace. */
public final class Failures {

    private Failures() {}

    /** Kind of the first cause and the place in our own code, for example {@code NullPointerException at Api.java:88}. */
    public static String describe(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        for (StackTraceElement frame : first.getStackTrace()) {
            if (frame.getClassName().startsWith("org.kervan.")) {
                return first.getClass().getSimpleName() + " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return first.getClass().getSimpleName();
    }
}
