package org.kervan.app.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.app.problem.Faults;

/**
 * Reads a raw query strictly: broken escapes, text that is not UTF-8, control characters, unknown, doubled, missing and
 * too long parameters are all told, and told at once. Servlet containers mend or drop such input in silence.
 */
final class QueryReader {

    private static final char UNREADABLE = '\uFFFD';

    private final List<QueryParameter> known;
    private final Faults faults;
    private final Set<String> mentioned = new HashSet<>();

    private QueryReader(List<QueryParameter> known, Faults faults) {
        this.known = known;
        this.faults = faults;
    }

    /** The readable part of {@code raw}; everything wrong with it is added to {@code faults}. */
    static Query read(@Nullable String raw, List<QueryParameter> known, Faults faults) {
        return new QueryReader(known, faults).read(raw == null ? "" : raw);
    }

    private Query read(String raw) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : raw.split("&", -1)) {
            if (!pair.isEmpty()) {
                int sign = pair.indexOf('=');
                String name = decode(pair, sign < 0 ? pair : pair.substring(0, sign));
                String value = decode(pair, sign < 0 ? "" : pair.substring(sign + 1));
                mentioned.add(sign < 0 ? pair : pair.substring(0, sign));
                if (name != null && value != null) {
                    take(name, value, values);
                }
            }
        }
        for (QueryParameter parameter : known) {
            check(parameter, values.getOrDefault(parameter.name(), List.of()));
        }
        return new Query(values);
    }

    private void take(String name, String value, Map<String, List<String>> values) {
        mentioned.add(name);
        Optional<QueryParameter> parameter =
                known.stream().filter(p -> p.name().equals(name)).findFirst();
        if (parameter.isEmpty()) {
            String names = known.stream().map(QueryParameter::name).collect(Collectors.joining(", "));
            faults.add(name, value, names.isEmpty() ? "fault.parameter.none" : "fault.parameter.unknown", name, names);
        } else if (value.codePoints().anyMatch(QueryReader::isUnwanted)) {
            faults.add(name, value, "fault.parameter.control", name);
        } else if (value.length() > parameter.get().longest()) {
            faults.add(
                    name, value, "fault.parameter.long", name, parameter.get().longest(), value.length());
        } else {
            values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
    }

    private void check(QueryParameter parameter, List<String> given) {
        if (given.size() > parameter.most()) {
            faults.add(
                    parameter.name(),
                    given.get(parameter.most()),
                    "fault.parameter.often",
                    parameter.name(),
                    parameter.most(),
                    given.size());
        } else if (parameter.required() && !mentioned.contains(parameter.name())) {
            faults.add(parameter.name(), "", "fault.parameter.missing", parameter.name());
        }
    }

    private static boolean isUnwanted(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }

    /**
     * Percent-decodes UTF-8; null, with a fault, when that cannot be done without guessing. Letters that were sent as they
     * are, as programs in a terminal do, are read too; the server has put U+FFFD in the place of bytes that are no letter.
     */
    private @Nullable String decode(String pair, String text) {
        if (text.indexOf(UNREADABLE) >= 0) {
            faults.add("query", pair, "fault.query.utf8", pair);
            return null;
        }
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] != '%') {
                bytes.put(raw[i] == '+' ? (byte) ' ' : raw[i]);
                continue;
            }
            int high = i + 2 <= raw.length - 1 ? Character.digit(raw[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
            if (high < 0 || low < 0) {
                faults.add("query", pair, "fault.query.escape", pair);
                return null;
            }
            bytes.put((byte) (high << 4 | low));
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            faults.add("query", pair, "fault.query.utf8", pair);
            return null;
        }
    }
}
