package org.kervan.app.ledger;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kervan.app.settings.Logs;
import org.kervan.app.text.Failures;
import org.kervan.app.text.Messages;
import org.kervan.io.UnusableDataException;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.store.ledger.Grant;
import org.kervan.store.ledger.LedgerPlace;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.LedgerStore;
import org.kervan.store.ledger.LedgerVersion;
import org.kervan.store.ledger.Reader;
import org.kervan.store.ledger.Right;

/**
 * Answers questions to one ledger, into which the rows of a data package were brought. It is opened beside what else goes
 * on, so that the map does not wait for it. Safe for many threads.
 */
public final class LedgerService implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 2_000;
    private static final int KEPT_VIEWS = 16;
    private static final int KEPT_FACTS = 4;

    private static final System.Logger LOG = System.getLogger(LedgerService.class.getName());

    private final LedgerPlace place;
    private final Path folder;
    private final InstantSource clock;
    private final FutureTask<Opened> opening;
    private final Rater rater = new Rater();
    private volatile boolean closed;
    private final Kept<FactsKey, LedgerFacts> facts = new Kept<>(KEPT_FACTS);
    private final Kept<FactsKey, SourceBook> books = new Kept<>(KEPT_FACTS);
    private final Kept<ViewKey, LedgerView> views = new Kept<>(KEPT_VIEWS);

    /** What a reader sees of a version at a time; the same for all times after the last change. */
    private record FactsKey(Reader reader, String hash, Instant known) {}

    private record ViewKey(FactsKey facts, LocalDate asOf) {}

    /** The ledger, and the day on which it began to hold anything. */
    private record Opened(LedgerStore store, LocalDate began) {}

    /**
     * A ledger, not opened yet.
     *
     * @param place where it is kept
     * @param folder the data package, whose rows are brought into it
     * @param clock what time it is
     */
    public LedgerService(LedgerPlace place, Path folder, InstantSource clock) {
        this.place = place;
        this.folder = folder;
        this.clock = clock;
        opening = new FutureTask<>(this::open);
    }

    /** Opens it beside what else goes on, and reads what searching needs. */
    public void prepare() {
        Thread.ofPlatform()
                .daemon()
                .name("open-ledger")
                .priority(Thread.MIN_PRIORITY)
                .start(() -> {
                    opening.run();
                    try {
                        store().prepareSearch();
                    } catch (LedgerException | LedgerProblem e) {
                        if (!closed) {
                            LOG.log(Level.WARNING, e.getMessage());
                        }
                    }
                });
    }

    /** The time, by the clock of the world. */
    public Instant now() {
        return clock.instant();
    }

    /** The day, by the clock of the world. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    /** The ledger itself, opened when it is not yet. */
    public LedgerStore store() throws LedgerException {
        return opened().store();
    }

    /** What a principal may see on a day; everybody sees what is public. */
    public Reader reader(String principal, LocalDate today) throws LedgerException, LedgerProblem {
        return principal.isEmpty() ? Reader.everyone(today) : store().readerOf(principal, today);
    }

    /** What a principal may write on a day. */
    public Set<Right> rights(String principal, LocalDate today) throws LedgerException, LedgerProblem {
        return principal.isEmpty()
                ? Set.of()
                : store().grantOf(principal, today)
                        .map(Grant::rights)
                        .map(Set::copyOf)
                        .orElse(Set.of());
    }

    /** Something written. */
    @FunctionalInterface
    public interface Writing<T> {
        T run(LedgerStore store) throws LedgerProblem;
    }

    /**
     * Writes, and keeps how promises stand beside other work when what everyone sees has changed by it. What only some
     * readers see leaves no trace in what others see: not even the time at which ratings were kept.
     */
    public <T> T write(Writing<T> writing) throws LedgerException, LedgerProblem {
        LedgerStore store = store();
        Reader everyone = Reader.everyone(today());
        LedgerVersion before = store.version(everyone);
        T written = writing.run(store);
        if (!store.version(everyone).equals(before)) {
            rater.rate(() -> Ratings.keep(store, view(everyone, everyone.today()), now()));
        }
        return written;
    }

    /** Names the state of the ledger as a reader sees it; the same for as long as no answer to the reader changes. */
    public String version(Reader reader) throws LedgerException, LedgerProblem {
        List<String> audiences = reader.audiences().stream().sorted().toList();
        return store().version(reader).hash() + " " + reader.tier() + " " + audiences + " " + reader.keeper() + " "
                + reader.today();
    }

    /**
     * The last moment of a day, in the time of the ledger. Of today it is later than any: what was recorded is known, also
     * when the clock was set back since.
     */
    public Instant moment(LocalDate day) throws LedgerException {
        return day.isBefore(today()) ? endOf(knownOn(day)) : Instant.MAX;
    }

    /**
     * The day whose knowledge an answer for a day is. Of days before anything was recorded it is the first with a record: what
     * the ledger knew first is the least it can answer from.
     */
    public LocalDate knownOn(LocalDate day) throws LedgerException {
        LocalDate began = opened().began();
        return day.isBefore(began) ? began : day;
    }

    /** What a reader could know on a day. */
    public LedgerView view(Reader reader, LocalDate asOf) throws LedgerException, LedgerProblem {
        LedgerStore store = store();
        FactsKey key = key(reader, asOf);
        return views.get(
                new ViewKey(key, asOf),
                () -> new LedgerView(facts.get(key, () -> store.facts(reader, key.known())), asOf));
    }

    /** What explained statements on a day; open to everyone. */
    public SourceBook book(LocalDate day) throws LedgerException, LedgerProblem {
        LedgerStore store = store();
        FactsKey key = key(Reader.everyone(today()), day);
        return books.get(key, () -> new SourceBook(store.tables(key.reader(), key.known())));
    }

    private FactsKey key(Reader reader, LocalDate day) throws LedgerException, LedgerProblem {
        LedgerVersion version = store().version(reader);
        Instant asked = moment(day);
        Instant changed = Objects.requireNonNullElse(version.changedAt(), now());
        return new FactsKey(reader, version.hash(), changed.isBefore(asked) ? changed : asked);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1_000);
    }

    private Opened opened() throws LedgerException {
        opening.run();
        try {
            return opening.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stillOpening();
        } catch (TimeoutException | CancellationException e) {
            throw stillOpening();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LedgerException || e.getCause() instanceof LedgerProblem
                    ? new LedgerException(String.valueOf(e.getCause().getMessage()))
                    : new LedgerException(Messages.of("ledger.unusable", Failures.describe(e)));
        }
    }

    private static LedgerException stillOpening() {
        return new LedgerException(Messages.of("ledger.opening"), true);
    }

    private Opened open() throws LedgerException, LedgerProblem, UnusableDataException {
        Logs.quieten();
        LedgerStore store = LedgerStore.open(place);
        try {
            boolean changed = PackageSync.run(store, folder, today());
            LocalDate began = LocalDate.ofInstant(store.began().orElse(now()), ZoneOffset.UTC);
            if (changed) {
                rate(store);
            }
            return new Opened(store, began);
        } catch (LedgerException | LedgerProblem | UnusableDataException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Keeps how promises stand by what the package says, as of the day of its last record: the same in every ledger of it. */
    private void rate(LedgerStore store) throws LedgerProblem {
        Reader everyone = Reader.everyone(today());
        Instant changed = store.version(everyone).changedAt();
        if (changed != null) {
            LocalDate asOf = LocalDate.ofInstant(changed, ZoneOffset.UTC);
            Ratings.keep(store, new LedgerView(store.facts(everyone, changed), asOf), changed);
        }
    }

    @Override
    public void close() {
        closed = true;
        rater.close();
        if (!opening.cancel(true) && opening.state() == Future.State.SUCCESS) {
            opening.resultNow().store().close();
        }
    }
}
