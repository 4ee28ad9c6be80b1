package org.kervan.io.ledger;

import java.io.IOException;
import java.io.Writer;
import org.kervan.model.ledger.Statement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Statements as lines of JSON: one object a line, parts that are empty left out, numbers as written. */
public final class StatementNdjson {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private StatementNdjson() {}

    /**
     * Writes statements as they come.
     *
     * @throws IOException when the writer does
     */
    public static void write(Iterable<Statement> statements, Writer out) throws IOException {
        for (Statement one : statements) {
            try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
                write(one, json);
            }
            out.write('\n');
        }
        out.flush();
    }

    private static void write(Statement one, JsonGenerator json) {
        json.writeStartObject();
        text(json, "id", one.id());
        text(json, "subject", one.subject());
        text(json, "property", one.property());
        if (one.value() != null) {
            json.writeName("value");
            json.writeNumber(one.value());
        }
        text(json, "text", one.text());
        text(json, "unit", one.unit());
        text(json, "bound", one.bound().key());
        text(json, "period", one.valid() == null ? "" : one.valid().text());
        text(json, "kind", one.kind().key());
        text(json, "basis", one.basis().key());
        text(json, "flag", one.flag());
        text(json, "claimant", one.claimant());
        text(json, "claimedOn", one.claimedOn());
        texts(json, "sources", one.sources());
        text(json, "locator", one.locator());
        text(json, "rank", one.rank().key());
        text(json, "note", one.note());
        text(json, "tier", one.visibility().tier().key());
        texts(json, "audience", one.visibility().audience());
        text(
                json,
                "embargoUntil",
                one.visibility().embargoUntil() == null
                        ? ""
                        : one.visibility().embargoUntil().toString());
        text(json, "supersedes", one.supersedes() == null ? "" : one.supersedes());
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String text) {
        if (!text.isEmpty()) {
            json.writeName(name);
            json.writeString(text);
        }
    }

    private static void texts(JsonGenerator json, String name, Iterable<String> texts) {
        if (texts.iterator().hasNext()) {
            json.writeName(name);
            json.writeStartArray();
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
    }
}
