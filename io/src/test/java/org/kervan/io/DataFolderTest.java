package org.kervan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kervan.model.issue.Issue;
import org.kervan.model.issue.IssueKind;

/** Folders as they are found on disks: whole packages, single themes, strange files, and none at all. */
class DataFolderTest {
    /** Messages that this class tests. */
    static final Set<String> MESSAGES = Set.of(
            "file.too-large", "file.folder-too-large", "file.not-a-file", "file.unreadable", "file.missing-table");

    @TempDir
    private Path folder;

    @BeforeEach
    void copySmallPackage() throws IOException {
        copy(Path.of("src", "test", "resources", "small"), folder);
    }

    @Test
    void aWholePackageIsRead() throws UnusableDataException {
        CheckReport report = DataFolder.check(folder);
        assertThat(report.faults()).isEmpty();
        assertThat(report.rowsByTable()).containsEntry("transport/links.csv", 7).containsEntry("ledger/claims.csv", 1);
        assertThat(report.dataset()).isNotNull();
    }

    @Test
    void theFolderOfOneThemeIsRead() throws UnusableDataException {
        CheckReport transport = DataFolder.check(folder.resolve("transport"));
        assertThat(transport.faults()).isEmpty();
        assertThat(transport.rowsByTable()).containsEntry("links.csv", 7);
        assertThat(transport.dataset()).isNotNull();
        for (String theme : List.of("energy", "trade", "ledger")) {
            CheckReport report = DataFolder.check(folder.resolve(theme));
            assertThat(report.faults()).as(theme).isEmpty();
            assertThat(report.dataset()).as(theme).isNull();
        }
    }

    @Test
    void faultsOfOneThemeNameFilesOfThatFolder() throws Exception {
        Path links = folder.resolve("energy").resolve("links.csv");
        Files.writeString(links, Files.readString(links).replace(",110,", ",-110,"));
        assertThat(DataFolder.check(folder.resolve("energy")).faults())
                .anyMatch(fault -> fault.file().equals("links.csv") && fault.line() == 2);
    }

    @Test
    void theDatasetIsThereExactlyWhenItsTablesAreClean() throws Exception {
        Path claims = folder.resolve("ledger").resolve("claims.csv");
        Files.writeString(claims, Files.readString(claims).replace("1768", "long"));
        CheckReport elsewhere = DataFolder.check(folder);
        assertThat(elsewhere.faults()).isNotEmpty();
        assertThat(elsewhere.dataset()).isNotNull();

        Path names = folder.resolve("transport").resolve("place_names.csv");
        Files.writeString(names, Files.readString(names).replace(",az,", ",xx,"));
        assertThat(DataFolder.check(folder).dataset()).isNull();
    }

    @Test
    void theHashNamesContentAndNothingElse() throws Exception {
        String before = DataFolder.check(folder).hash();
        Path links = folder.resolve("transport").resolve("links.csv");
        Files.setLastModifiedTime(links, FileTime.fromMillis(0));
        Files.writeString(folder.resolve("transport").resolve("notes.txt"), "not a table");
        Files.writeString(folder.resolve("more.csv"), "a,b\n");
        assertThat(DataFolder.check(folder).hash()).isEqualTo(before);

        Files.writeString(links, Files.readString(links).replace("Horgos branch", "Horgos Branch"));
        String changed = DataFolder.check(folder).hash();
        assertThat(changed).isNotEqualTo(before);

        Files.delete(folder.resolve("transport").resolve("vessels.csv"));
        assertThat(DataFolder.check(folder).hash()).isNotEqualTo(changed).isNotEqualTo(before);
    }

    @Test
    void aMissingTableIsToldWhenOthersNeedIt() throws Exception {
        Files.delete(folder.resolve("transport").resolve("crossings.csv"));
        Files.delete(folder.resolve("transport").resolve("vessels.csv"));
        Files.delete(folder.resolve("trade").resolve("commodities.csv"));
        CheckReport report = DataFolder.check(folder);
        assertThat(report.faults())
                .extracting(Issue::file)
                .containsExactly("trade/commodities.csv", "transport/crossings.csv");
        assertThat(report.faults()).allMatch(fault -> fits(fault, "file.missing-table"));
        assertThat(report.dataset()).isNull();
    }

    @Test
    void thingsNamedLikeTablesAreTold() throws Exception {
        Path transport = folder.resolve("transport");
        replaceByFolder(transport.resolve("vessels.csv"));
        replaceByLink(transport.resolve("news.csv"), transport.resolve("nowhere"));
        replaceByLink(transport.resolve("departures.csv"), transport.resolve("departures.csv"));
        replaceByLink(transport.resolve("evidence.csv"), Path.of("/dev/zero"));
        CheckReport report = DataFolder.check(folder);
        Files.delete(transport.resolve("evidence.csv"));
        assertThat(report.faults())
                .extracting(Issue::file)
                .containsExactly(
                        "transport/departures.csv",
                        "transport/evidence.csv",
                        "transport/news.csv",
                        "transport/vessels.csv");
        assertThat(report.faults()).allMatch(fault -> fits(fault, "file.not-a-file") && fault.line() == 0);
    }

    @Test
    void aLinkToAFileIsRead() throws Exception {
        Path vessels = folder.resolve("transport").resolve("vessels.csv");
        Path elsewhere = folder.resolve("ships");
        Files.move(vessels, elsewhere);
        Files.createSymbolicLink(vessels, elsewhere);
        assertThat(DataFolder.check(folder).faults()).isEmpty();
    }

    @Test
    void filesTooLargeAreNotRead() throws Exception {
        for (String theme : List.of("vessels", "news", "zones", "evidence")) {
            Path path = folder.resolve("transport").resolve(theme + ".csv");
            try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                file.setLength(theme.equals("vessels") ? 1L << 30 : 60L << 20);
            }
        }
        List<Issue> faults = DataFolder.check(folder).faults();
        assertThat(faults).anyMatch(fault -> fault.file().endsWith("vessels.csv") && fits(fault, "file.too-large"));
        assertThat(faults)
                .anyMatch(fault -> fault.file().endsWith("zones.csv") && fits(fault, "file.folder-too-large"));
    }

    /** Cannot be seen by a user who may read everything (root); passed over then. */
    @Test
    void aFileThatMayNotBeReadIsTold() throws Exception {
        Path vessels = folder.resolve("transport").resolve("vessels.csv");
        Files.setPosixFilePermissions(vessels, Set.of());
        assumeFalse(Files.isReadable(vessels));
        assertThat(DataFolder.check(folder).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fits(fault, "file.unreadable")).isTrue());
    }

    @Test
    void aQuickReadGivesTheSameDataset() throws Exception {
        Path claims = folder.resolve("ledger").resolve("claims.csv");
        Files.writeString(claims, Files.readString(claims).replace("1768", "long"));
        CheckReport quick = DataFolder.read(folder);
        CheckReport full = DataFolder.check(folder);
        assertThat(quick.faults()).isEmpty();
        assertThat(quick.hash()).isEqualTo(full.hash());
        assertThat(Objects.requireNonNull(quick.dataset()).network())
                .isEqualTo(Objects.requireNonNull(full.dataset()).network());
    }

    @Test
    void aFolderIsNotChanged() throws Exception {
        List<String> before = contents();
        DataFolder.check(folder);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void whatIsNoFolderOfTablesIsRefusedInWords() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> DataFolder.check(folder.resolve("nowhere")))
                .isInstanceOf(UnusableDataException.class)
                .hasMessageContaining("There is no folder")
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> DataFolder.check(empty))
                .isInstanceOf(UnusableDataException.class)
                .hasMessageContaining("no table")
                .hasMessageContaining("transport, energy, trade, ledger");
        assertThatThrownBy(() -> DataFolder.check(folder.resolve("ledger").resolve("claims.csv")))
                .isInstanceOf(UnusableDataException.class)
                .hasMessageContaining("is no folder");
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted()
                    .map(path -> path + " " + path.toFile().length() + " "
                            + path.toFile().lastModified())
                    .toList();
        }
    }

    private static boolean fits(Issue fault, String message) {
        return fault.kind() == IssueKind.FILE && fault.message().matches("(?s)" + MessageTexts.asPattern(message));
    }

    private static void replaceByFolder(Path path) throws IOException {
        Files.delete(path);
        Files.createDirectory(path);
    }

    private static void replaceByLink(Path path, Path target) throws IOException {
        Files.delete(path);
        Files.createSymbolicLink(path, target);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path path : files.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
