package org.kervan.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.kervan.io.ledger.LedgerBuilder;
import org.kervan.io.table.Faults;
import org.kervan.io.table.TableDescription;
import org.kervan.io.table.TableDescriptions;
import org.kervan.model.ledger.LedgerFacts;

/**
 * A package held in memory, of which single tables can be replaced: unchanged tables are read once, so that thousands of
 * copies with one fault each are checked in seconds. What it does not share with {@link DataFolder} is the walk through
 * the folder alone.
 */
final class TestPackage {
    /** A small valid package with every table and hardly a row too many. */
    static final TestPackage SMALL = read(Path.of("src", "test", "resources", "small"));

    private final Map<String, byte[]> bytes = new TreeMap<>();
    private final Map<String, Checker.Read> reads = new TreeMap<>();

    private TestPackage() {}

    static TestPackage read(Path folder) {
        TestPackage read = new TestPackage();
        for (TableDescription table : TableDescriptions.builtIn().all()) {
            Path path = folder.resolve(table.path());
            if (Files.exists(path)) {
                try {
                    read.put(table.path(), Files.readAllBytes(path));
                } catch (IOException cause) {
                    throw new UncheckedIOException(cause);
                }
            }
        }
        return read;
    }

    List<String> paths() {
        return List.copyOf(bytes.keySet());
    }

    byte[] bytes(String path) {
        return Objects.requireNonNull(bytes.get(path), path).clone();
    }

    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The same package with another table in the place of one. */
    TestPackage with(String path, byte[] table) {
        TestPackage copy = new TestPackage();
        copy.bytes.putAll(bytes);
        copy.reads.putAll(reads);
        copy.put(path, table);
        return copy;
    }

    TestPackage with(String path, String table) {
        return with(path, table.getBytes(StandardCharsets.UTF_8));
    }

    TestPackage without(String path) {
        TestPackage copy = new TestPackage();
        copy.bytes.putAll(bytes);
        copy.reads.putAll(reads);
        copy.bytes.remove(path);
        copy.reads.remove(path);
        return copy;
    }

    CheckReport check() {
        Hash hash = new Hash();
        bytes.forEach(hash::add);
        return Checker.check(new ArrayList<>(reads.values()), new Faults(), Checker.rules(), path -> path, hash.hex());
    }

    PartReport<LedgerFacts> ledger() {
        List<Checker.Read> read = LedgerBuilder.TABLES.stream()
                .map(reads::get)
                .filter(Objects::nonNull)
                .toList();
        LocalDate today = LocalDate.of(2026, 11, 22);
        return Checker.part(
                read,
                new Faults(),
                Checker.ledgerRules(),
                LedgerBuilder.TABLES,
                tables -> LedgerBuilder.build(tables, today),
                "");
    }

    private void put(String path, byte[] table) {
        TableDescription description = TableDescriptions.builtIn().find(path).orElseThrow();
        bytes.put(path, table);
        reads.put(path, Checker.read(new TableFile(description, path, table)));
    }
}
