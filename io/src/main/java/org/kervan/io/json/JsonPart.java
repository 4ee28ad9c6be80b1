package org.kervan.io.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part of a JSON text and where it stands. */
public sealed interface JsonPart {

    /** Where it stands. */
    Place place();

    /** The part as people would quote it: text and numbers as they stand, else what it is. */
    String shown();

    /** An object; names in their order, the first of doubled ones. */
    record Obj(Place place, Map<String, JsonPart> members) implements JsonPart {
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        @Override
        public String shown() {
            return "{...}";
        }
    }

    /** A list. */
    record Arr(Place place, List<JsonPart> items) implements JsonPart {
        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public String shown() {
            return "[...]";
        }
    }

    /** A text. */
    record Text(Place place, String value) implements JsonPart {
        @Override
        public String shown() {
            return value;
        }
    }

    /**
     * A number.
     *
     * @param value nearest double; infinite when it is too large for one
     * @param shown as it is written
     */
    record Num(Place place, double value, String shown) implements JsonPart {}

    /** True or false. */
    record Bool(Place place, boolean value) implements JsonPart {
        @Override
        public String shown() {
            return Boolean.toString(value);
        }
    }

    /** The word null. */
    record Null(Place place) implements JsonPart {
        @Override
        public String shown() {
            return "null";
        }
    }
}
