package org.kervan.store.ledger;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Rank;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;
import org.kervan.model.ledger.Tier;
import org.kervan.model.ledger.Visibility;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * A statement as JSON, always with the same bytes: fixed order, nothing that is empty or usual, numbers as texts so
 * that 6.10 stays 6.10. Written by hand and not from the record, for what is sealed must not change when the record
 * gains a part.
 */
final class StatementJson {
    private static final JsonFactory JSON = new JsonFactory();

    private StatementJson() {}

    static String write(Statement one) {
        StringWriter out = new StringWriter(300);
        try (JsonGenerator json = JSON.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            text(json, "id", one.id());
            text(json, "subject", one.subject());
            text(json, "property", one.property());
            text(json, "value", one.value() == null ? "" : one.value().toString());
            text(json, "text", one.text());
            text(json, "unit", one.unit());
            text(json, "bound", one.bound() == Bound.EXACT ? "" : one.bound().key());
            if (one.valid() != null) {
                text(json, "valid", one.valid().text());
                text(json, "from", one.valid().from().toString());
                text(json, "to", one.valid().to().toString());
            }
            text(json, "kind", one.kind().key());
            text(json, "basis", one.basis().key());
            text(json, "flag", one.flag());
            text(json, "claimant", one.claimant());
            text(json, "claimedOn", one.claimedOn());
            list(json, "sources", one.sources());
            text(json, "locator", one.locator());
            text(json, "rank", one.rank() == Rank.NORMAL ? "" : one.rank().key());
            text(json, "note", one.note());
            text(
                    json,
                    "tier",
                    one.visibility().tier() == Tier.PUBLIC
                            ? ""
                            : one.visibility().tier().key());
            list(json, "audience", one.visibility().audience());
            LocalDate embargo = one.visibility().embargoUntil();
            text(json, "embargoUntil", embargo == null ? "" : embargo.toString());
            text(json, "supersedes", one.supersedes() == null ? "" : one.supersedes());
            json.writeEndObject();
        }
        return out.toString();
    }

    static Statement read(String body) {
        Map<String, String> texts = new HashMap<>();
        Map<String, List<String>> lists = new HashMap<>();
        try (JsonParser json = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), body)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.START_ARRAY) {
                    List<String> list = new ArrayList<>();
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        list.add(json.getString());
                    }
                    lists.put(name, list);
                } else {
                    texts.put(name, json.getString());
                }
            }
        }
        return statement(texts, lists);
    }

    private static Statement statement(Map<String, String> texts, Map<String, List<String>> lists) {
        String value = texts.get("value");
        return new Statement(
                texts.getOrDefault("id", ""),
                texts.getOrDefault("subject", ""),
                texts.getOrDefault("property", ""),
                value == null ? null : new BigDecimal(value),
                texts.getOrDefault("text", ""),
                texts.getOrDefault("unit", ""),
                Bound.find(texts.getOrDefault("bound", "exact")).orElseThrow(),
                period(texts),
                StatementKind.find(texts.getOrDefault("kind", "")).orElseThrow(),
                Basis.find(texts.getOrDefault("basis", "")).orElseThrow(),
                texts.getOrDefault("flag", ""),
                texts.getOrDefault("claimant", ""),
                texts.getOrDefault("claimedOn", ""),
                lists.getOrDefault("sources", List.of()),
                texts.getOrDefault("locator", ""),
                Rank.find(texts.getOrDefault("rank", "normal")).orElseThrow(),
                texts.getOrDefault("note", ""),
                visibility(texts, lists),
                texts.get("supersedes"));
    }

    private static @Nullable Period period(Map<String, String> texts) {
        String from = texts.get("from");
        String to = texts.get("to");
        return from == null || to == null
                ? null
                : new Period(texts.getOrDefault("valid", ""), LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Visibility visibility(Map<String, String> texts, Map<String, List<String>> lists) {
        String tier = texts.get("tier");
        String embargo = texts.get("embargoUntil");
        List<String> audience = lists.getOrDefault("audience", List.of());
        return tier == null && embargo == null && audience.isEmpty()
                ? Visibility.PUBLIC
                : new Visibility(
                        Tier.find(tier == null ? "public" : tier).orElseThrow(),
                        audience,
                        embargo == null ? null : LocalDate.parse(embargo));
    }

    private static void text(JsonGenerator json, String name, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    private static void list(JsonGenerator json, String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeArrayPropertyStart(name);
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    }
}
