package org.kervan.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kervan.model.issue.Issue;

/**
 * Every rule against a small valid package with one fault in it. {@code seeds/seeds.csv} says which text of which table
 * is replaced and which message must come; {@code seeds/faults.txt} keeps every fault that comes, word by word, and is
 * written anew with {@code -Dkervan.rewrite=true}: read the difference before committing it.
 */
class SeededFaultsTest {
    private static final Path SEEDS = Path.of("src", "test", "resources", "seeds");
    private static final Path FAULTS = SEEDS.resolve("faults.txt");

    private record Seed(String message, String table, String find, String replace) {
        TestPackage sow() {
            String text = TestPackage.SMALL.text(table);
            assertThat(text).as("%s holds the text to replace", table).contains(find.equals("$") ? "" : find);
            String changed = find.equals("$") ? text + replace : text.replaceFirst(Pattern.quote(find), quoted());
            return TestPackage.SMALL.with(table, changed);
        }

        private String quoted() {
            return java.util.regex.Matcher.quoteReplacement(replace);
        }
    }

    @Test
    void theSmallPackageHasNoFault() {
        assertThat(TestPackage.SMALL.check().faults()).isEmpty();
        assertThat(TestPackage.SMALL.check().dataset()).isNotNull();
    }

    @Test
    void everySeedGivesTheFaultsOnRecord() throws IOException {
        StringBuilder found = new StringBuilder();
        for (Seed seed : seeds()) {
            found.append("# %s: %s -> %s%n".formatted(seed.table, shown(seed.find), shown(seed.replace)));
            for (Issue fault : seed.sow().check().faults()) {
                found.append("%s %s:%d %s [%s] %s%n"
                        .formatted(
                                fault.kind().key(),
                                fault.file(),
                                fault.line(),
                                fault.column(),
                                fault.value(),
                                fault.message()));
            }
        }
        if (Boolean.getBoolean("kervan.rewrite")) {
            Files.writeString(FAULTS, found);
        }
        assertThat(found.toString()).isEqualTo(Files.readString(FAULTS));
    }

    @Test
    void everySeedGivesTheMessageItIsFor() throws IOException {
        for (Seed seed : seeds()) {
            String kind = seed.message.substring(0, seed.message.indexOf('.'));
            Pattern text = Pattern.compile(MessageTexts.asPattern(seed.message), Pattern.DOTALL);
            assertThat(seed.sow().check().faults())
                    .as("%s in %s", seed.message, seed.table)
                    .anyMatch(fault -> fault.kind().key().equals(kind)
                            && text.matcher(fault.message()).matches());
        }
    }

    /** A new message without a seed, or without a test of its own in the two classes named here, is told. */
    @Test
    void everyMessageHasASeed() throws IOException {
        Set<String> untested = new TreeSet<>(MessageTexts.keys());
        seeds().forEach(seed -> untested.remove(seed.message));
        untested.removeAll(DataFolderTest.MESSAGES);
        untested.removeAll(BrokenFilesTest.MESSAGES);
        assertThat(untested).isEmpty();
    }

    @Test
    void everyRuleHasANameOfItsOwn() {
        List<String> names = Checker.rules().stream().map(rule -> rule.name()).toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    private static List<Seed> seeds() throws IOException {
        List<Seed> seeds = new ArrayList<>();
        for (NamedCsvRecord line : CsvReader.builder().ofNamedCsvRecord(SEEDS.resolve("seeds.csv"))) {
            seeds.add(new Seed(
                    line.getField("message"), line.getField("table"), line.getField("find"), line.getField("replace")));
        }
        return seeds;
    }

    private static String shown(String text) {
        return text.replace("\n", "\\n");
    }
}
