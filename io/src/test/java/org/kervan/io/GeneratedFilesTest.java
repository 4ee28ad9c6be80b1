package org.kervan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kervan.io.table.Reference;
import org.kervan.io.table.TableDescription;
import org.kervan.io.table.TableDescriptions;

/**
 * Files that are written from the table descriptions and committed. {@code -Dkervan.rewrite=true} writes them anew:
 * {@code ./mvnw -pl io -am test -Dtest=GeneratedFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Dkervan.rewrite=true}.
 */
class GeneratedFilesTest {
    private static final Path DATA = Path.of("..", "data");

    @Test
    void theDataPackageFileIsUpToDate() throws IOException {
        assertUpToDate(DATA.resolve("datapackage.json"), DataPackageJson.of(TableDescriptions.builtIn()));
    }

    @Test
    void thePageOfTheTablesIsUpToDate() throws IOException {
        assertUpToDate(Path.of("..", "docs", "tables.md"), TablesPage.of(TableDescriptions.builtIn()));
    }

    /** The index cannot be written from the descriptions, because it says more; but it must name each of them. */
    @Test
    void theIndexNamesEveryDescriptionAndEveryTable() throws IOException {
        List<String> indexed = TableDescriptions.builtIn().all().stream()
                .map(TableDescription::path)
                .sorted()
                .toList();
        assertThat(indexed).isEqualTo(csvFiles(DATA.resolve("_tables")));
        assertThat(indexed).isEqualTo(csvFiles(DATA));
    }

    @Test
    void everyReferenceLeadsToAColumn() {
        TableDescriptions descriptions = TableDescriptions.builtIn();
        for (TableDescription table : descriptions.all()) {
            for (var column : table.columns()) {
                for (Reference reference : column.references()) {
                    assertThat(descriptions.find(reference.table()).map(t -> t.indexOf(reference.column())))
                            .as("%s %s -> %s", table.path(), column.name(), reference)
                            .hasValueSatisfying(index -> assertThat(index).isNotNegative());
                }
            }
        }
    }

    private static List<String> csvFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.map(folder::relativize)
                    .filter(path -> path.getNameCount() == 2 && path.toString().endsWith(".csv"))
                    .map(path -> path.toString().replace('\\', '/'))
                    .filter(path -> !path.startsWith("_"))
                    .sorted()
                    .toList();
        }
    }

    private static void assertUpToDate(Path file, String text) throws IOException {
        if (Boolean.getBoolean("kervan.rewrite")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file).as("written by this test, see its comment").exists();
        assertThat(Files.readString(file)).isEqualTo(text);
    }
}
