package org.kervan.io.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.model.issue.IssueKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON (RFC 8259, UTF-8, no extensions) from bytes that may hold anything. */
public final class JsonText {
    /** Most bytes of a text. */
    public static final int BYTES = 1 << 20;

    private static final int DEPTH = 16;
    private static final int TEXT_CHARS = 4_000;
    private static final int NUMBER_CHARS = 60;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(TEXT_CHARS)
                    .maxNameLength(TEXT_CHARS)
                    .maxNumberLength(NUMBER_CHARS)
                    .build())
            .build();

    private final JsonFaults faults;

    private JsonText(JsonFaults faults) {
        this.faults = faults;
    }

    /** The tree, or null when the bytes are no JSON or too large; then a fault says so. Doubled names are faults too. */
    public static @Nullable JsonPart read(byte[] bytes, JsonFaults faults) {
        if (bytes.length > BYTES) {
            faults.add(Place.WHOLE, "", IssueKind.FILE, "too-large", bytes.length, BYTES);
            return null;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            faults.add(Place.WHOLE, "", IssueKind.FILE, "not-utf8");
            return null;
        }
        // a byte order mark is allowed to be ignored (RFC 8259, section 8.1)
        return new JsonText(faults).read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private @Nullable JsonPart read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                faults.add(Place.WHOLE, "", IssueKind.FILE, "empty");
                return null;
            }
            TokenStreamLocation at = parser.currentTokenLocation();
            JsonPart whole = part(parser, first, new Place("", at.getLineNr(), at.getColumnNr()));
            if (parser.nextToken() != null) {
                TokenStreamLocation more = parser.currentTokenLocation();
                faults.add(new Place("", more.getLineNr(), more.getColumnNr()), "", IssueKind.FILE, "more");
            }
            return whole;
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            Place place = at == null ? Place.WHOLE : new Place("", at.getLineNr(), at.getColumnNr());
            switch (broken) {
                case StreamConstraintsException limit ->
                    faults.add(place, "", IssueKind.FILE, "limit", DEPTH, TEXT_CHARS, NUMBER_CHARS);
                case UnexpectedEndOfInputException end -> faults.add(place, "", IssueKind.FILE, "ends");
                default -> faults.add(place, "", IssueKind.FILE, "no-json");
            }
            return null;
        }
    }

    private JsonPart part(JsonParser parser, JsonToken token, Place place) {
        return switch (token) {
            case START_OBJECT -> object(parser, place);
            case START_ARRAY -> list(parser, place);
            case VALUE_STRING -> new JsonPart.Text(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String written = parser.getString();
                yield new JsonPart.Num(place, Double.parseDouble(written), written);
            }
            case VALUE_TRUE -> new JsonPart.Bool(place, true);
            case VALUE_FALSE -> new JsonPart.Bool(place, false);
            case VALUE_NULL -> new JsonPart.Null(place);
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private JsonPart object(JsonParser parser, Place place) {
        Map<String, JsonPart> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            TokenStreamLocation at = parser.currentTokenLocation();
            JsonPart value = part(parser, token, place.member(name, at.getLineNr(), at.getColumnNr()));
            JsonPart earlier = members.putIfAbsent(name, value);
            if (earlier != null) {
                faults.add(
                        value.place(),
                        name,
                        IssueKind.DUPLICATE,
                        "name",
                        name,
                        earlier.place().line());
            }
        }
        return new JsonPart.Obj(place, members);
    }

    private JsonPart list(JsonParser parser, Place place) {
        List<JsonPart> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            TokenStreamLocation at = parser.currentTokenLocation();
            items.add(part(parser, token, place.item(items.size(), at.getLineNr(), at.getColumnNr())));
        }
        return new JsonPart.Arr(place, items);
    }
}
