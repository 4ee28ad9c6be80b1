package org.kervan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kervan.io.table.TableDescription;
import org.kervan.io.table.TableDescriptions;

/** Tells of which theme the tables of a folder are; several themes have tables of the same name. */
final class SingleTheme {
    private static final int HEADER_BYTES = 4096;

    private SingleTheme() {}

    /** The theme with most columns met in the headers; of equals the first of the index; empty when no table is there. */
    static Optional<String> of(Path folder, TableDescriptions descriptions) {
        Map<String, Integer> scores = new HashMap<>();
        for (TableDescription table : descriptions.all()) {
            Path path = folder.resolve(table.fileName());
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                scores.merge(table.theme(), 1 + columnsMet(header(path), table), Integer::sum);
            }
        }
        int best = scores.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return descriptions.themes().stream()
                .filter(theme -> scores.getOrDefault(theme, 0) == best && best > 0)
                .findFirst();
    }

    private static int columnsMet(List<String> header, TableDescription table) {
        return (int) header.stream()
                .filter(column -> table.indexOf(column) >= 0)
                .distinct()
                .count();
    }

    private static List<String> header(Path path) {
        if (!Files.isRegularFile(path)) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(path)) {
            String start = new String(in.readNBytes(HEADER_BYTES), StandardCharsets.UTF_8);
            return start.lines()
                    .findFirst()
                    .map(line ->
                            List.of(line.replace("\uFEFF", "").replace("\"", "").split(",")))
                    .orElse(List.of());
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
