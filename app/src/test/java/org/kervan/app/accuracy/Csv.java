package org.kervan.app.accuracy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rows of the small tables of this test and of the data package. */
final class Csv {
    private Csv() {}

    static List<NamedCsvRecord> resource(String name) throws IOException {
        try (var in = Csv.class.getResourceAsStream("/accuracy/" + name)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static List<NamedCsvRecord> file(Path path) throws IOException {
        return parse(Files.readString(path));
    }

    private static List<NamedCsvRecord> parse(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    /** The values of a list column; none when it is empty. */
    static List<String> list(NamedCsvRecord row, String column) {
        String value = row.getField(column);
        return value.isEmpty() ? List.of() : List.of(value.split(";"));
    }
}
