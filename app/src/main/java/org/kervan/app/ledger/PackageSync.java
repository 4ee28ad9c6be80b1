package org.kervan.app.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.kervan.app.text.Messages;
import org.kervan.io.DataFolder;
import org.kervan.io.PartReport;
import org.kervan.io.UnusableDataException;
import org.kervan.model.issue.Issue;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.Statement;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.LedgerStore;

/** Brings the rows of a data package into the ledger, unless the same program brought the same package last. */
final class PackageSync {

    private PackageSync() {}

    /**
     * Brings a package in.
     *
     * @param today day on which a folder that states no release is known
     * @return whether anything was written
     */
    static boolean run(LedgerStore store, Path folder, LocalDate today)
            throws LedgerException, LedgerProblem, UnusableDataException {
        String program = program();
        String name = program.isEmpty() ? "" : DataFolder.hash(folder) + " " + program;
        if (!name.isEmpty() && name.equals(store.synced())) {
            return false;
        }
        PartReport<LedgerFacts> report = DataFolder.ledger(folder, today);
        LedgerFacts facts = report.part();
        if (facts == null) {
            Issue first = report.faults().getFirst();
            throw new LedgerException(
                    Messages.of("ledger.faults", report.faults().size(), first.file(), first.line(), first.message()));
        }
        return store.sync(facts, facts.knownOn().atStartOfDay(ZoneOffset.UTC).toInstant(), name) > 0;
    }

    /**
     * SHA-256 over the parts of the program that make statements of rows, since another build may make others of the same
     * rows; empty when they are not built as files and may change unseen.
     */
    private static String program() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> part : List.of(Statement.class, DataFolder.class, LedgerStore.class)) {
                CodeSource source = part.getProtectionDomain().getCodeSource();
                Path file = source == null
                        ? Path.of("")
                        : Path.of(source.getLocation().toURI());
                if (!Files.isRegularFile(file)) {
                    return "";
                }
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IllegalStateException("every JDK has SHA-256, and knows its files", e);
        }
    }
}
