package org.kervan.app.http;

import static org.kervan.app.http.QueryParameter.optional;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kervan.app.ledger.LedgerException;
import org.kervan.app.ledger.Release;
import org.kervan.app.ledger.ReleaseFormat;
import org.kervan.app.ledger.Reply;
import org.kervan.app.problem.Problem;
import org.kervan.app.text.Messages;
import org.kervan.model.ledger.Tier;
import org.kervan.store.ledger.ChainReport;
import org.kervan.store.ledger.LedgerProblem;
import org.kervan.store.ledger.LedgerStore;
import org.kervan.store.ledger.LedgerVersion;

/** The whole ledger as files, one for each tier, and what proves that nothing in it was rewritten. */
final class LedgerReleaseRoutes {

    private static final String PATH = Api.ROOT + "/releases";
    private static final List<String> TRUTHS = List.of("true", "false");

    private final LedgerGuard guard;

    LedgerReleaseRoutes(LedgerGuard guard) {
        this.guard = guard;
    }

    /** A file that may be fetched. */
    private record Listed(Tier tier, String name, String format, String address) {}

    List<Route> routes() {
        return List.of(
                new Route(Route.Method.GET, PATH, List.of(), guard.reading(LedgerReleaseRoutes::list)),
                new Route(Route.Method.GET, PATH + "/{id}", List.of(), guard.reading(LedgerReleaseRoutes::file)),
                new Route(
                        Route.Method.GET,
                        Api.ROOT + "/audit",
                        List.of(optional("verify")),
                        guard.reading(LedgerReleaseRoutes::audit)));
    }

    private static Answer list(Asked asked) throws LedgerException {
        List<Listed> files = new ArrayList<>();
        for (Tier tier : Tier.values()) {
            if (asked.reader().tier().reaches(tier)) {
                for (ReleaseFormat format : ReleaseFormat.values()) {
                    String name = tier.key() + format.ending();
                    files.add(new Listed(tier, name, format.contentType(), PATH + "/" + name));
                }
            }
        }
        Map<String, Object> document = Map.of("releases", files);
        var knownAt = asked.knownAt();
        return new Answer.Found(Route.JSON, () -> Reply.document(document, "releases", knownAt), asked.version());
    }

    /** The same answer for a file that is not there and one that is not for the asker. */
    private static Answer file(Asked asked) throws LedgerException, LedgerProblem {
        Optional<Release> release = Release.of(asked.request().id(), asked.reader());
        if (release.isEmpty()) {
            return LedgerGuard.notFound(asked.request());
        }
        return new Answer.File(
                release.get().format().contentType(),
                "kervan-ledger-" + asked.request().id(),
                out -> write(release.get(), asked, out),
                asked.version());
    }

    private static void write(Release release, Asked asked, OutputStream out) throws IOException, RefusedException {
        try {
            release.writeTo(out, asked.ledger());
        } catch (LedgerProblem | LedgerException e) {
            throw new RefusedException(LedgerGuard.unusable(e));
        }
    }

    /**
     * Ends of the chains the asker sees: who wrote one down can tell later that nothing before it was changed. The whole log
     * is walked only for who keeps it; anybody else fetches a release and verifies that, without having to believe us.
     */
    private static Answer audit(Asked asked) throws LedgerException, LedgerProblem {
        String verify = Question.word(
                asked.request().query(), "verify", TRUTHS, asked.request().faults());
        if (!asked.request().faults().isEmpty()) {
            return new Answer.Refused(asked.request().faults().toProblem());
        }
        boolean whole = "true".equals(verify);
        if (whole && !asked.reader().keeper()) {
            return new Answer.Refused(Problem.of("not-allowed", 403, Messages.of("problem.verify.detail")));
        }
        LedgerStore store = asked.ledger().store();
        LedgerVersion version = store.version(asked.reader());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("entries", version.sequence());
        document.put("hash", version.hash());
        if (version.changedAt() != null) {
            document.put("changedAt", version.changedAt().toString());
        }
        document.put("heads", store.heads(asked.reader()));
        if (whole) {
            ChainReport report = store.verify();
            document.put("intact", report.intact());
            document.put("walked", report.entries());
            document.put("faults", report.faults());
        }
        return new Answer.Done(200, document);
    }
}
