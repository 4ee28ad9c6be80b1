package org.kervan.app.http;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kervan.app.problem.Faults;
import org.kervan.io.json.JsonFault;
import org.kervan.io.json.JsonFaults;
import org.kervan.io.json.JsonPart;
import org.kervan.io.json.JsonText;
import org.kervan.io.json.Members;

/** Bodies that are one JSON object: read whole, everything wrong told at once and where it stands. */
final class JsonBody {

    private static final int LONGEST_REASON = 4_000;

    private JsonBody() {}

    /** A body that only says why. */
    static Optional<String> reason(Request request) {
        return read(request, List.of("reason"), JsonBody::reason);
    }

    /**
     * What a body says; empty, with faults, when anything is wrong with it.
     *
     * @param known names that are known in the object
     * @param reader takes what it needs from the members
     */
    static <T> Optional<T> read(Request request, List<String> known, Function<Members, @Nullable T> reader) {
        JsonFaults faults = new JsonFaults();
        JsonPart whole = JsonText.read(Objects.requireNonNull(request.body()), faults);
        @Nullable Members members = whole == null ? null : Members.of(whole, known, faults);
        @Nullable T read = members == null ? null : reader.apply(members);
        tell(faults, request.faults());
        return faults.isEmpty() && request.faults().isEmpty() ? Optional.ofNullable(read) : Optional.empty();
    }

    /** Why something is changed; null, with a fault, when nothing is said. */
    static @Nullable String reason(Members members) {
        String reason = members.text("reason", true, LONGEST_REASON);
        if (reason != null && reason.isBlank()) {
            members.missing("reason");
            return null;
        }
        return reason;
    }

    private static void tell(JsonFaults from, Faults to) {
        for (JsonFault fault : from.sorted()) {
            to.at(
                    fault.place().pointer(),
                    fault.place().line(),
                    fault.place().column(),
                    fault.value(),
                    fault.message());
        }
    }
}
