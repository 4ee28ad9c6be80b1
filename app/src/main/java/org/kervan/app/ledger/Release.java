package org.kervan.app.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kervan.app.text.Messages;
import org.kervan.io.ledger.StatementCsv;
import org.kervan.io.ledger.StatementNdjson;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.Tier;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.LedgerStore;
import org.kervan.store.ledger.Reader;
import org.kervan.store.ledger.StatementQuery;

/**
 * All that a reader of some tier may see, as one file. The same ledger gives the same bytes.
 *
 * @param reader whose file it is
 * @param format its form
 */
public record Release(Reader reader, ReleaseFormat format) {

    /** Name of the table of statements. */
    public static final String STATEMENTS = "statements.csv";

    /** Name of the table of the documents they name. */
    public static final String SOURCES = "sources.csv";

    private static final LocalDateTime FIRST_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int CHUNK = 1_000;

    /** A copy of a large ledger takes room and time: one at a time. */
    private static final ReentrantLock ONE = new ReentrantLock(true);

    /** Does something with some statements of many. */
    @FunctionalInterface
    private interface Chunk {
        void take(List<Statement> statements) throws IOException;
    }

    /**
     * The release of a name, for example {@code public.sqlite}; empty when there is none, or its tier is above that of the
     * asker. Below the own tier it is what anybody of that tier sees: audiences count only at the own.
     */
    public static Optional<Release> of(String name, Reader asker) {
        for (Tier tier : Tier.values()) {
            for (ReleaseFormat format : ReleaseFormat.values()) {
                if (name.equals(tier.key() + format.ending()) && asker.tier().reaches(tier)) {
                    Set<String> audiences = tier == asker.tier() ? asker.audiences() : Set.of();
                    return Optional.of(new Release(new Reader(tier, audiences, asker.today()), format));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Writes the file.
     *
     * @throws LedgerProblem when the ledger cannot be read or copied; then nothing was written
     */
    public void writeTo(OutputStream out, LedgerService ledger) throws IOException, LedgerException, LedgerProblem {
        LedgerStore store = ledger.store();
        StatementQuery all = StatementQuery.all(ledger.moment(reader.today()));
        switch (format) {
            case SQLITE -> copy(store, out);
            case CSV -> zip(store, all, ledger.book(reader.today()), out);
            case NDJSON -> {
                GZIPOutputStream packed = new GZIPOutputStream(out);
                Writer text = new OutputStreamWriter(packed, StandardCharsets.UTF_8);
                chunks(store, all, some -> StatementNdjson.write(some, text));
                text.flush();
                packed.finish();
            }
        }
    }

    /**
     * Writes the tables of a release into a folder.
     *
     * @param day as the ledger knew it on that day
     * @return statements written
     */
    public static long export(Path folder, Reader reader, LocalDate day, LedgerService ledger)
            throws IOException, LedgerException, LedgerProblem {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(SOURCES), LedgerRows.csv(ledger.book(day).sources()));
        long[] written = new long[1];
        try (Writer text = Files.newBufferedWriter(folder.resolve(STATEMENTS))) {
            StatementCsv.write(List.of(), text, true);
            new Release(reader, ReleaseFormat.CSV)
                    .chunks(ledger.store(), StatementQuery.all(ledger.moment(day)), some -> {
                        StatementCsv.write(some, text, false);
                        written[0] += some.size();
                    });
        }
        return written[0];
    }

    private void copy(LedgerStore store, OutputStream out) throws IOException, LedgerProblem {
        Path folder = Files.createTempDirectory("kervan-release");
        Path file = folder.resolve("release.sqlite");
        ONE.lock();
        try {
            store.release(file, reader);
            Files.copy(file, out);
        } finally {
            ONE.unlock();
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private void zip(LedgerStore store, StatementQuery all, SourceBook book, OutputStream out)
            throws IOException, LedgerProblem {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        begin(zip, "README.txt");
        text.write(Messages.of("ledger.release", Reply.LICENCE) + "\n");
        text.flush();
        begin(zip, SOURCES);
        text.write(LedgerRows.csv(book.sources()));
        text.flush();
        begin(zip, STATEMENTS);
        StatementCsv.write(List.of(), text, true);
        chunks(store, all, some -> StatementCsv.write(some, text, false));
        zip.finish();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_TIME);
        zip.putNextEntry(entry);
    }

    private void chunks(LedgerStore store, StatementQuery all, Chunk chunk) throws IOException, LedgerProblem {
        List<Statement> some = new ArrayList<>(CHUNK);
        try {
            store.forEach(all, reader, one -> {
                some.add(one.statement());
                if (some.size() == CHUNK) {
                    take(some, chunk);
                }
            });
            take(some, chunk);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void take(List<Statement> some, Chunk chunk) {
        try {
            chunk.take(some);
            some.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
