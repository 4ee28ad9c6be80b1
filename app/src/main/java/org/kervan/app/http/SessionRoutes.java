package org.kervan.app.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kervan.app.access.Access;
import org.kervan.app.access.AccessException;
import org.kervan.app.access.Session;
import org.kervan.app.ledger.LedgerException;
import org.kervan.app.problem.Problem;
import org.kervan.app.text.Messages;
import org.kervan.io.json.Members;
import org.kervan.store.ledger.LedgerProblem;

/** Signing in, who one is, and signing out. A password that does not fit and a name nobody has get the same answer. */
final class SessionRoutes {

    private static final String PATH = Api.ROOT + "/session";

    private final Access access;
    private final LedgerGuard guard;

    SessionRoutes(Access access, LedgerGuard guard) {
        this.access = access;
        this.guard = guard;
    }

    /** Name and password as they were sent. */
    private record Credentials(String name, String password) {

        /** Never the password: whatever is logged can be read. */
        @Override
        public String toString() {
            return "Credentials of " + name;
        }
    }

    List<Route> routes() {
        return List.of(
                new Route(Route.Method.GET, PATH, List.of(), guard.reading(SessionRoutes::tell)),
                new Route(Route.Method.POST, PATH, List.of(), this::begin),
                new Route(Route.Method.POST, PATH + "/end", List.of(), guard.writing(this::end)));
    }

    private static Answer tell(Asked asked) throws LedgerException, LedgerProblem {
        var writer = asked.ledger().rights(asked.principal(), asked.reader().today());
        return new Answer.Done(
                200,
                Map.of(
                        "principal", asked.principal(),
                        "tier", asked.reader().tier(),
                        "audiences",
                                asked.reader().audiences().stream().sorted().toList(),
                        "rights", writer.stream().sorted().toList()));
    }

    private Answer begin(Request request) {
        Optional<Credentials> read = JsonBody.read(request, List.of("name", "password"), SessionRoutes::credentials);
        if (read.isEmpty()) {
            return new Answer.Refused(request.faults().toProblem());
        }
        Credentials credentials = read.get();
        Caller caller = request.caller();
        String address = access.address(caller.address(), caller.forwardedFor());
        long wait = access.signInWaitSeconds(address, credentials.name());
        if (wait > 0) {
            return new Answer.Refused(
                    Problem.of("too-often", 429, Messages.of("problem.too-often.detail", wait)), wait);
        }
        try {
            Optional<Session> session = access.signIn(credentials.name(), credentials.password());
            return session.isPresent()
                    ? new Answer.Done(201, session.get())
                    : new Answer.Refused(Problem.of("credentials", 401, Messages.of("problem.credentials.detail")));
        } catch (AccessException e) {
            return LedgerGuard.unusable(e);
        }
    }

    private static Credentials credentials(Members members) {
        return new Credentials(
                Objects.requireNonNullElse(members.text("name", true), ""),
                Objects.requireNonNullElse(members.text("password", true), ""));
    }

    private Answer end(Asked asked) {
        access.signOut(Objects.requireNonNullElse(asked.request().caller().authorization(), ""));
        return new Answer.Done(200, Map.of("principal", ""));
    }
}
