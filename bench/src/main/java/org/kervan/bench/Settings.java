package org.kervan.bench;

import java.nio.file.Path;

/**
 * What the command line asks for.
 *
 * @param part part of the names of the cases to run; empty for all
 * @param update whether to put the counts on record instead of comparing them
 * @param baseline the file with the counts of record
 * @param data a data package
 * @param graphs folder of public road graphs, which are no part of the repository
 */
record Settings(String part, boolean update, Path baseline, Path data, Path graphs) {

    static final String USAGE = """
            bench [NAME] [--update] [--baseline FILE] [--data DIR] [--graphs DIR]
              NAME        run only the cases with this in their name
              --update    put the work counts on record instead of comparing them
              --baseline  counts of record (bench/baseline.csv)
              --data      data package (data)
              --graphs    public road graphs (../shared/bench/graphs)""";

    /** Reads the arguments. Fails with a message for the user. */
    static Settings of(String... arguments) {
        Settings settings = new Settings(
                "", false, Path.of("bench/baseline.csv"), Path.of("data"), Path.of("../shared/bench/graphs"));
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--update")) {
                settings = new Settings(settings.part, true, settings.baseline, settings.data, settings.graphs);
            } else if (argument.startsWith("--")) {
                if (i + 1 == arguments.length) {
                    throw new IllegalArgumentException(argument + " needs a value\n" + USAGE);
                }
                settings = settings.with(argument, Path.of(arguments[++i]));
            } else {
                settings = new Settings(argument, settings.update, settings.baseline, settings.data, settings.graphs);
            }
        }
        return settings;
    }

    private Settings with(String option, Path value) {
        return switch (option) {
            case "--baseline" -> new Settings(part, update, value, data, graphs);
            case "--data" -> new Settings(part, update, baseline, value, graphs);
            case "--graphs" -> new Settings(part, update, baseline, data, value);
            default -> throw new IllegalArgumentException("unknown option " + option + "\n" + USAGE);
        };
    }
}
