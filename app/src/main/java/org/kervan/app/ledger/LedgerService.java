package org.kervan.app.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.kervan.app.text.Failures;
import org.kervan.app.text.Messages;
import org.kervan.io.DataFolder;
import org.kervan.io.PartReport;
import org.kervan.io.UnusableDataException;
import org.kervan.model.issue.Issue;
import org.kervan.model.ledger.LedgerFacts;
import org.kervan.model.ledger.Statement;
import org.kervan.store.ledger.LedgerPlace;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.Reader;
import org.kervan.store.ledger.Right;

/**
 * Answers questions to the ledger of one data package. It is opened beside what else goes on, so that the map does not wait
 * for it; who asks for it earlier waits. Safe for many threads.
 */
public final class LedgerService implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;
    private static final int KEPT_VIEWS = 16;

    private final Path folder;
    private final InstantSource clock;
    private final FutureTask<LedgerFacts> opening;
    private final Map<Key, LedgerView> views = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, LedgerView> eldest) {
            return size() > KEPT_VIEWS;
        }
    };

    private record Key(Reader reader, LocalDate asOf) {}

    /**
     * A ledger, not opened yet.
     *
     * @param place where it is kept
     * @param folder the data package, whose rows are brought into it
     * @param clock what time it is
     */
    public LedgerService(LedgerPlace place, Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        opening = new FutureTask<>(this::open);
    }

    /** Opens it beside what else goes on, so that the first question finds it open. */
    public void prepare() {
        Thread.ofPlatform()
                .daemon()
                .name("open-ledger")
                .priority(Thread.MIN_PRIORITY)
                .start(opening);
    }

    /** The time, by the clock of the world. */
    public Instant now() {
        return clock.instant();
    }

    /** The day, by the clock of the world. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZoneOffset.UTC);
    }

    /** What a principal may see on a day; everybody sees what is public. */
    public Reader reader(String principal, LocalDate today) throws LedgerException, LedgerProblem {
        return Reader.everyone(today);
    }

    /** What a principal may write on a day. */
    public Set<Right> rights(String principal, LocalDate today) throws LedgerException, LedgerProblem {
        return Set.of();
    }

    /** Names the state of the ledger as a reader sees it; the same for as long as no answer to the reader changes. */
    public String version(Reader reader) throws LedgerException, LedgerProblem {
        List<String> audiences = reader.audiences().stream().sorted().toList();
        return opened().knownOn() + " " + reader.tier() + " " + audiences + " " + reader.keeper() + " "
                + reader.today();
    }

    /**
     * What a reader could know on a day. Of days before anything was recorded it rates by what the first release knew.
     */
    public LedgerView view(Reader reader, LocalDate asOf) throws LedgerException, LedgerProblem {
        LedgerFacts all = opened();
        synchronized (views) {
            return views.computeIfAbsent(new Key(reader, asOf), key -> view(all, key));
        }
    }

    private static LedgerView view(LedgerFacts all, Key key) {
        Reader reader = key.reader();
        List<Statement> seen = all.statements().stream()
                .filter(one -> one.visibility().allows(reader.tier(), reader.audiences(), reader.today()))
                .toList();
        return new LedgerView(all.with(all.knownOn(), seen), key.asOf());
    }

    private LedgerFacts opened() throws LedgerException {
        opening.run();
        try {
            return opening.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LedgerException(Messages.of("ledger.opening"));
        } catch (TimeoutException | CancellationException e) {
            throw new LedgerException(Messages.of("ledger.opening"));
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LedgerException || e.getCause() instanceof LedgerProblem
                    ? new LedgerException(String.valueOf(e.getCause().getMessage()))
                    : new LedgerException(Messages.of("ledger.unusable", Failures.describe(e)));
        }
    }

    private LedgerFacts open() throws LedgerException, LedgerProblem, UnusableDataException {
        PartReport<LedgerFacts> report = DataFolder.ledger(folder, today());
        LedgerFacts facts = report.part();
        if (facts == null) {
            Issue first = report.faults().getFirst();
            throw new LedgerException(
                    Messages.of("ledger.faults", report.faults().size(), first.file(), first.line(), first.message()));
        }
        return facts;
    }

    @Override
    public void close() {
        opening.cancel(true);
    }
}
