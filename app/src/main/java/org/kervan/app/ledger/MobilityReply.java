package org.kervan.app.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.ledger.MobilityRule;
import org.kervan.study.promise.MobilityAnswer;
import org.kervan.study.promise.Stay;
import tools.jackson.databind.node.ObjectNode;

/** May somebody enter, and how many days are left. */
public final class MobilityReply {

    private MobilityReply() {}

    /**
     * Who wants to travel.
     *
     * @param from citizenship, country code
     * @param to country code
     * @param document key of a document
     * @param on day of entry
     * @param stays earlier stays in the country
     */
    public record Journey(String from, String to, String document, LocalDate on, List<Stay> stays) {
        public Journey {
            stays = List.copyOf(stays);
        }
    }

    /** Documents for which the ledger holds rules. */
    public static List<String> documents(LedgerView view) {
        return view.facts().mobility().stream()
                .map(MobilityRule::document)
                .distinct()
                .sorted()
                .toList();
    }

    /** Codes of the states and territories that the ledger knows. */
    public static List<String> states(LedgerView view) {
        return view.facts().states().stream().map(one -> one.code()).toList();
    }

    /** The answer, before the rules that it rests on. */
    public static Listing of(Journey journey, LedgerView view) {
        MobilityAnswer answer =
                view.study().mobility(journey.from(), journey.to(), journey.document(), journey.on(), journey.stays());
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("from", journey.from());
        head.put("to", journey.to());
        head.put("document", journey.document());
        head.put("on", journey.on().toString());
        head.put("entry", answer.entry());
        put(head, "daysLeft", answer.daysLeft());
        put(head, "leaveBy", answer.leaveBy());
        head.put("daysUsed", answer.daysUsed());
        put(head, "windowFrom", answer.windowFrom());
        head.put("otherDocuments", answer.otherDocuments());
        head.put("reason", answer.reason());
        List<ObjectNode> rules = TableRows.of(answer.rules(), view);
        return new Listing("rules", "entry of citizens of " + view.name(journey.from()), head, rules);
    }

    private static void put(Map<String, Object> head, String name, @Nullable Object value) {
        if (value != null) {
            head.put(name, value instanceof LocalDate day ? day.toString() : value);
        }
    }
}
