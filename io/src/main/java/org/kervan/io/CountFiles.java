package org.kervan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.io.check.Tables;
import org.kervan.io.count.ObservationBuilder;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Limits;
import org.kervan.io.table.Table;
import org.kervan.io.table.TableDescription;
import org.kervan.io.table.TableDescriptions;
import org.kervan.model.count.CountPlace;
import org.kervan.model.count.Observations;
import org.kervan.model.issue.Issue;

/**
 * Counts of somebody's own, in the form of the table of the package. What they name need not be known to the package:
 * a place or word that is not is for the comparison to say, count by count.
 */
public final class CountFiles {
    private static final String COUNTS = "trade/counts.csv";
    private static final String PLACES = "trade/count_places.csv";

    private CountFiles() {}

    /**
     * Reads counts in place of those of a package.
     *
     * @param counts file of the form of {@code trade/counts.csv}
     * @param places file of the form of {@code trade/count_places.csv}, or null; its places go before those of the package
     * @param known the observations of the package
     * @return the faults in the files, and the observations when there are none
     * @throws UnusableDataException when a file cannot be read
     */
    public static PartReport<Observations> read(Path counts, @Nullable Path places, Observations known)
            throws UnusableDataException {
        Faults faults = new Faults();
        Observations own = build(counts, COUNTS, faults);
        Observations ownPlaces = places == null ? null : build(places, PLACES, faults);
        List<Issue> issues = faults.sorted();
        if (own == null || !issues.isEmpty()) {
            return new PartReport<>(issues, "", null);
        }
        List<CountPlace> all = new ArrayList<>(ownPlaces == null ? List.of() : ownPlaces.places());
        all.addAll(known.places());
        return new PartReport<>(
                List.of(),
                "",
                new Observations(own.counts(), all, known.screens(), known.goods(), known.rates(), known.ratePlaces()));
    }

    private static @Nullable Observations build(Path file, String path, Faults faults) throws UnusableDataException {
        TableDescription description = TableDescriptions.builtIn().all().stream()
                .filter(table -> table.path().equals(path))
                .findFirst()
                .orElseThrow();
        Checker.Read read = Checker.read(new TableFile(description, file.toString(), bytes(file)));
        faults.addAll(read.faults());
        Table table = read.table();
        return read.faults().sorted().isEmpty() ? ObservationBuilder.build(new Tables(Map.of(path, table))) : null;
    }

    private static byte[] bytes(Path file) throws UnusableDataException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) Limits.FILE_BYTES + 1);
            if (bytes.length > Limits.FILE_BYTES) {
                throw new UnusableDataException(
                        file + " is larger than " + Limits.FILE_BYTES + " bytes, the most that is read.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnusableDataException("The file " + file + " cannot be read.");
        }
    }
}
