package org.kervan.io.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All descriptions the program carries. {@code index.csv} lists the tables, because the entries of a jar cannot be
 * listed like a folder. A broken description is a fault of the program, so it is thrown, not reported.
 */
public final class TableDescriptions {
    private static final String RESOURCES = "/org/kervan/io/tables/";

    private final Map<String, TableDescription> byPath = new LinkedHashMap<>();

    private TableDescriptions() {}

    /** The descriptions packed with the program. */
    public static TableDescriptions builtIn() {
        return Holder.BUILT_IN;
    }

    /**
     * Reads descriptions.
     *
     * @param texts gives the text of a file by its path under the descriptions folder, for example
     *     {@code index.csv} or {@code transport/links.csv}
     * @throws IllegalStateException when a description cannot be read or contradicts itself
     */
    public static TableDescriptions read(Function<String, String> texts) {
        TableDescriptions read = new TableDescriptions();
        for (NamedCsvRecord entry : records(texts.apply("index.csv"))) {
            String path = entry.getField("table");
            List<ColumnDescription> columns = new ArrayList<>();
            for (NamedCsvRecord line : records(texts.apply(path))) {
                columns.add(column(path, line));
            }
            Presence presence = Presence.find(entry.getField("needed")).orElseThrow();
            read.byPath.put(path, new TableDescription(path, presence, entry.getField("meaning"), columns));
        }
        return read;
    }

    /** All tables, in the order of the index. */
    public List<TableDescription> all() {
        return List.copyOf(byPath.values());
    }

    /** The description of a table by its path, for example {@code transport/links.csv}. */
    public Optional<TableDescription> find(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** Names of the folders tables lie in, in the order of the index. */
    public List<String> themes() {
        return byPath.values().stream().map(TableDescription::theme).distinct().toList();
    }

    private static List<NamedCsvRecord> records(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static ColumnDescription column(String path, NamedCsvRecord line) {
        String name = line.getField("column");
        try {
            return new ColumnDescription(
                    name,
                    ColumnType.find(line.getField("type")).orElseThrow(),
                    line.getField("unit"),
                    Need.find(line.getField("required")).orElseThrow(),
                    Cells.list(line.getField("allowed")),
                    bound(line.getField("minimum")),
                    bound(line.getField("maximum")),
                    Cells.list(line.getField("references")).stream()
                            .map(TableDescriptions::reference)
                            .toList(),
                    line.getField("meaning"));
        } catch (RuntimeException cause) {
            throw new IllegalStateException("The description of " + path + ", column " + name + " is broken", cause);
        }
    }

    private static @Nullable Double bound(String text) {
        return text.isEmpty() ? null : Double.valueOf(text);
    }

    private static Reference reference(String text) {
        int colon = text.lastIndexOf(':');
        return new Reference(text.substring(0, colon), text.substring(colon + 1));
    }

    private static String resource(String path) {
        try (InputStream in = TableDescriptions.class.getResourceAsStream(RESOURCES + path)) {
            if (in == null) {
                throw new IllegalStateException("The program was packed without the description " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Read on first use, once. */
    private static final class Holder {
        static final TableDescriptions BUILT_IN = read(TableDescriptions::resource);
    }
}
