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
 * @param tntp folder of public assignment instances, which are no part of it either
 */
record Settings(String part, boolean update, Path baseline, Path data, Path graphs, Path tntp) {

    static final String USAGE = """
        bench [NAME] [--update] [--baseline FILE] [--data DIR] [--graphs DIR] [--tntp DIR]
          NAME        run only the cases with this in their name
          --update    put the work counts on record instead of comparing them
          --baseline  counts of record (bench/baseline.csv)
          --data      data package (data)
          --graphs    public road graphs (../shared/bench/graphs)
          --tntp      public assignment instances (../shared/bench/tntp)\
        """;

    /** Reads the arguments. Fails with a message for the user. */
    static Settings of(String... arguments) {
        Settings settings = new Settings(
                "",
                false,
                Path.of("bench/baseline.csv"),
                Path.of("data"),
                Path.of("../shared/bench/graphs"),
                Path.of("../shared/bench/tntp"));
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--update")) {
                settings = new Settings(
                        settings.part, true, settings.baseline, settings.data, settings.graphs, settings.tntp);
            } else if (argument.startsWith("--")) {
                if (i + 1 == arguments.length) {
                    throw new IllegalArgumentException(argument + " needs a value\n" + USAGE);
                }
                settings = settings.with(argument, Path.of(arguments[++i]));
            } else {
                settings = new Settings(
                        argument, settings.update, settings.baseline, settings.data, settings.graphs, settings.tntp);
            }
        }
        return settings;
    }

    private Settings with(String option, Path value) {
        return switch (option) {
            case "--baseline" -> new Settings(part, update, value, data, graphs, tntp);
            case "--data" -> new Settings(part, update, baseline, value, graphs, tntp);
            case "--graphs" -> new Settings(part, update, baseline, data, value, tntp);
            case "--tntp" -> new Settings(part, update, baseline, data, graphs, value);
            default -> throw new IllegalArgumentException("unknown option " + option + "\n" + USAGE);
        };
    }
}
