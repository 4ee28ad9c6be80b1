package org.kervan.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.app.ledger.Release;
import org.kervan.app.text.Messages;
import org.kervan.app.text.Plain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledger export}: statements and their sources as tables. */
@Command(
        name = "export",
        description = "Writes statements.csv and sources.csv into a folder: what stands and the reader may see. Safe to"
                + " open in a spreadsheet; ledger import reads it back.",
        mixinStandardHelpOptions = true)
final class LedgerExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder to write to; made when it is not there.")
    private Path folder = Path.of("");

    @Mixin
    private final LedgerOptions ledger = new LedgerOptions();

    @Override
    public Integer call() throws Failure {
        for (String name : List.of(Release.STATEMENTS, Release.SOURCES)) {
            if (Files.exists(folder.resolve(name))) {
                throw ledger.refused(Messages.of(
                        "ledger.there", Plain.of(folder.resolve(name).toString())));
            }
        }
        return ledger.with(service -> {
            LocalDate day = ledger.day(service);
            long written;
            try {
                written = Release.export(folder, ledger.reader(service), day, service);
            } catch (IOException e) {
                throw ledger.refused(Messages.of("flows.unwritable", Plain.of(folder.toString())));
            }
            ledger.print(
                    spec,
                    Map.of("folder", folder.toString(), "statements", written),
                    Messages.of("ledger.exported", written, Plain.of(folder.toString())));
            return 0;
        });
    }
}
