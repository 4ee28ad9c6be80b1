package org.kervan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kervan.io.appraisal.AppraisalBuilder;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.count.ObservationBuilder;
import org.kervan.io.demand.DemandBuilder;
import org.kervan.io.energy.EnergyBuilder;
import org.kervan.io.ledger.LedgerBuilder;
import org.kervan.io.network.NetworkBuilder;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Limits;
import org.kervan.io.table.Presence;
import org.kervan.io.table.TableDescription;
import org.kervan.io.table.TableDescriptions;
import org.kervan.model.appraisal.AppraisalParameter;
import org.kervan.model.count.Observations;
import org.kervan.model.demand.DemandTables;
import org.kervan.model.energy.EnergyNetwork;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.ledger.LedgerFacts;

/**
 * A folder of tables: a whole package with one sub-folder a theme (transport, energy, trade, ledger), or the tables of
 * one theme. Other files are left alone, and nothing is ever written.
 */
public final class DataFolder {
    private final Path folder;
    private final TableDescriptions descriptions = TableDescriptions.builtIn();
    private final Faults faults = new Faults();
    private final List<TableFile> files = new ArrayList<>();
    private long bytesRead;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads every table of a folder and tells every fault.
     *
     * @param folder a whole package, or the folder of one theme
     * @return the faults, and the dataset when none of them concerns the tables it is built from
     * @throws UnusableDataException when there is no such folder, it cannot be read, or no known table is in it
     */
    public static CheckReport check(Path folder) throws UnusableDataException {
        return open(folder).check(table -> true, Checker.rules());
    }

    /**
     * Reads what the network is built from, and checks no more than that: for a quick question on a package that was
     * checked before. The hash is that of the whole folder all the same.
     *
     * @param folder a whole package, or the folder of one theme
     * @return the faults in these tables, and the dataset when there are none
     * @throws UnusableDataException as {@link #check}
     */
    public static CheckReport read(Path folder) throws UnusableDataException {
        return open(folder).check(table -> NetworkBuilder.TABLES.contains(table.path()), Checker.networkRules());
    }

    /**
     * Reads the freight demand, apart from the network so that a question of routes does not wait for it, and checks no
     * more than the demand rests on.
     *
     * @param folder a whole package, or the folder of one theme
     * @return the faults in these tables, and the demand when there are none
     * @throws UnusableDataException as {@link #check}
     */
    public static PartReport<DemandTables> demand(Path folder) throws UnusableDataException {
        return open(folder).part(DemandBuilder.TABLES, Checker.demandRules(), DemandBuilder::build);
    }

    /**
     * Reads what was observed, apart from the network as {@link #demand}.
     *
     * @param folder a whole package, or the folder of one theme
     * @return the faults in these tables, and the observations when there are none
     * @throws UnusableDataException as {@link #check}
     */
    public static PartReport<Observations> observations(Path folder) throws UnusableDataException {
        return open(folder).part(ObservationBuilder.TABLES, Checker.observationRules(), ObservationBuilder::build);
    }

    /**
     * Reads the energy systems, apart from the network as {@link #demand}.
     *
     * @param folder a whole package, or the folder of one theme
     * @return the faults in these tables, and the systems when there are none
     * @throws UnusableDataException as {@link #check}
     */
    public static PartReport<EnergyNetwork> energy(Path folder) throws UnusableDataException {
        return open(folder).part(EnergyBuilder.TABLES, Checker.energyRules(), EnergyBuilder::build);
    }

    /**
     * Reads what appraisals take for given, apart from the network as {@link #demand}.
     *
     * @param folder a whole package, or the folder of one theme
     * @return the faults in these tables, and the parameters when there are none
     * @throws UnusableDataException as {@link #check}
     */
    public static PartReport<List<AppraisalParameter>> appraisal(Path folder) throws UnusableDataException {
        return open(folder).part(AppraisalBuilder.TABLES, Checker.appraisalRules(), AppraisalBuilder::build);
    }

    /**
     * Reads the ledger: what is said of states, promises and trade, apart from the network as {@link #demand}.
     *
     * @param folder a whole package, or the folder of one theme
     * @param today day on which a folder that states no release is known
     * @return the faults in these tables, and the ledger when there are none
     * @throws UnusableDataException as {@link #check}
     */
    public static PartReport<LedgerFacts> ledger(Path folder, LocalDate today) throws UnusableDataException {
        return open(folder)
                .part(LedgerBuilder.TABLES, Checker.ledgerRules(), tables -> LedgerBuilder.build(tables, today));
    }

    /**
     * Names the version of a folder without reading its tables: SHA-256 over names and bytes of them all, as in the reports.
     *
     * @param folder a whole package, or the folder of one theme
     * @throws UnusableDataException as {@link #check}
     */
    public static String hash(Path folder) throws UnusableDataException {
        DataFolder opened = open(folder);
        opened.find();
        return Hash.of(opened.files);
    }

    private static DataFolder open(Path folder) throws UnusableDataException {
        if (!Files.exists(folder)) {
            throw new UnusableDataException("There is no folder " + folder + ".");
        }
        if (!Files.isDirectory(folder)) {
            throw new UnusableDataException(folder + " is no folder; the folder that holds the tables was expected.");
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new UnusableDataException("The folder " + folder + " cannot be read.");
        }
        return new DataFolder(folder);
    }

    private CheckReport check(Predicate<TableDescription> wanted, List<Rule> rules) throws UnusableDataException {
        String only = find();
        // The hash is as much work as the reading, so both go on at once, and tables beside one another.
        CompletableFuture<String> hash = CompletableFuture.supplyAsync(() -> Hash.of(files));
        return Checker.check(reads(wanted), faults, rules, path -> nameOf(path, only), hash.join());
    }

    private <T> PartReport<T> part(List<String> paths, List<Rule> rules, Function<Tables, T> build)
            throws UnusableDataException {
        String only = find();
        CompletableFuture<String> hash = CompletableFuture.supplyAsync(() -> Hash.of(files));
        List<Checker.Read> reads = reads(table -> paths.contains(table.path()));
        List<String> names = paths.stream().map(path -> nameOf(path, only)).toList();
        return Checker.part(reads, faults, rules, names, build, hash.join());
    }

    private List<Checker.Read> reads(Predicate<TableDescription> wanted) {
        return files.parallelStream()
                .filter(file -> file.bytes() != null && wanted.test(file.description()))
                .map(Checker::read)
                .toList();
    }

    /** Finds the files; gives the one theme whose folder this is, null for a whole package. */
    private @Nullable String find() throws UnusableDataException {
        Set<String> themes = new HashSet<>();
        for (TableDescription table : descriptions.all()) {
            if (isThere(folder.resolve(table.path()))) {
                themes.add(table.theme());
            }
        }
        String only = themes.isEmpty() ? singleTheme() : null;
        for (TableDescription table : descriptions.all().stream()
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .toList()) {
            boolean ours = only == null ? themes.contains(table.theme()) : only.equals(table.theme());
            String name = nameOf(table.path(), only);
            if (isThere(folder.resolve(name)) && ours) {
                files.add(new TableFile(table, name, bytes(folder.resolve(name), name)));
            } else if ((ours && table.presence() != Presence.NO)
                    || (only == null && table.presence() == Presence.PACKAGE)) {
                faults.atFile(name, IssueKind.FILE, "missing-table", table.meaning());
            }
        }
        return only;
    }

    /** The theme whose columns the tables of a folder without sub-folders have most of. */
    private String singleTheme() throws UnusableDataException {
        Optional<String> theme = SingleTheme.of(folder, descriptions);
        return theme.orElseThrow(() ->
                new UnusableDataException(folder + " holds no table of a data package; expected was one of the folders "
                        + String.join(", ", descriptions.themes()) + ", or the tables of one of them."));
    }

    private static String nameOf(String path, @Nullable String onlyTheme) {
        return onlyTheme != null && path.startsWith(onlyTheme + "/") ? path.substring(onlyTheme.length() + 1) : path;
    }

    /** Whether anything has this name, a link that leads nowhere included: it must be told, not passed over. */
    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private byte @Nullable [] bytes(Path path, String name) {
        if (!Files.isRegularFile(path)) {
            faults.atFile(name, IssueKind.FILE, "not-a-file");
            return null;
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) Limits.FILE_BYTES + 1);
            bytesRead += bytes.length;
            if (bytes.length > Limits.FILE_BYTES) {
                faults.atFile(name, IssueKind.FILE, "too-large", Files.size(path), Limits.FILE_BYTES);
            } else if (bytesRead > Limits.FOLDER_BYTES) {
                faults.atFile(name, IssueKind.FILE, "folder-too-large", Limits.FOLDER_BYTES);
            } else {
                return bytes;
            }
        } catch (IOException unreadable) {
            faults.atFile(name, IssueKind.FILE, "unreadable");
        }
        return null;
    }
}
