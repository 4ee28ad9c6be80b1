package org.kervan.io.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.issue.IssueKind;

/**
 * Reads the members of an object, each of a kind that is asked for. What is unknown, missing or of another kind is told,
 * and null is given for it. The word null is no value: what is not known is left out.
 */
public final class Members {
    private static final int TEXT_CHARS = 200;

    private final JsonPart.Obj object;
    private final JsonFaults faults;

    private Members(JsonPart.Obj object, JsonFaults faults) {
        this.object = object;
        this.faults = faults;
    }

    /** The members of an object; null, with a fault, when the part is no object. */
    public static @Nullable Members of(JsonPart part, JsonFaults faults) {
        if (part instanceof JsonPart.Obj object) {
            return new Members(object, faults);
        }
        faults.add(part.place(), part.shown(), IssueKind.TYPE, "object", name(part));
        return null;
    }

    /** As {@link #of(JsonPart, JsonFaults)}, of an object in which only some names are known. */
    public static @Nullable Members of(JsonPart part, List<String> known, JsonFaults faults) {
        Members members = of(part, faults);
        if (members != null) {
            members.allow(known);
        }
        return members;
    }

    /** Tells names that are not known. */
    public void allow(List<String> known) {
        object.members().forEach((name, value) -> {
            if (!known.contains(name)) {
                faults.unknown(value.place(), name, IssueKind.HEADER, "unknown", known);
            }
        });
    }

    /** Where the object stands. */
    public Place place() {
        return object.place();
    }

    /** The member, null when it is left out. */
    public @Nullable JsonPart get(String name) {
        return object.members().get(name);
    }

    /** Tells that a member is left out that must be there. */
    public void missing(String name) {
        faults.add(object.place(), "", IssueKind.MISSING, "member", name);
    }

    /** A text of at most 200 characters without control characters. */
    public @Nullable String text(String name, boolean required) {
        return text(name, required, TEXT_CHARS);
    }

    /** A text of at most so many characters without control characters. */
    public @Nullable String text(String name, boolean required, int longest) {
        JsonPart part = part(name, required);
        return part == null ? null : text(part, longest);
    }

    /** A number that a double can hold. */
    public @Nullable Double number(String name, boolean required) {
        JsonPart part = part(name, required);
        if (part == null) {
            return null;
        }
        if (part instanceof JsonPart.Num number && Double.isFinite(number.value())) {
            return number.value();
        }
        String rule = part instanceof JsonPart.Num ? "number-too-large" : "number";
        faults.add(part.place(), part.shown(), IssueKind.TYPE, rule, name, part.shown());
        return null;
    }

    /** A whole number from {@code least} to {@code most}. */
    public @Nullable Integer integer(String name, int least, int most) {
        Double number = number(name, false);
        if (number == null) {
            return null;
        }
        if (number != Math.rint(number) || number < least || number > most) {
            JsonPart part = object.members().get(name);
            faults.add(
                    part == null ? object.place() : part.place(),
                    part == null ? "" : part.shown(),
                    IssueKind.RANGE,
                    "integer",
                    name,
                    least,
                    most);
            return null;
        }
        return number.intValue();
    }

    /** True or false; false when it is left out. */
    public boolean flag(String name) {
        JsonPart part = get(name);
        if (part != null && !(part instanceof JsonPart.Bool)) {
            faults.add(part.place(), part.shown(), IssueKind.TYPE, "flag", name, part.shown());
        }
        return part instanceof JsonPart.Bool flag && flag.value();
    }

    /** One of some words, null when it is left out or none of them. */
    public @Nullable String word(String name, boolean required, List<String> words) {
        JsonPart part = part(name, required);
        String text = part == null ? null : text(part);
        if (part != null && text != null && !words.contains(text)) {
            faults.unknown(part.place(), text, IssueKind.ALLOWED, "word", words);
            return null;
        }
        return text;
    }

    /** A list of texts, empty when it is left out; items that are no text are told and passed over. */
    public List<String> texts(String name) {
        JsonPart part = get(name);
        return part == null ? List.of() : texts(part);
    }

    /** As {@link #texts(String)}, of texts of at most so many characters. */
    public List<String> texts(String name, int longest) {
        JsonPart part = get(name);
        return part == null ? List.of() : texts(part, longest);
    }

    /** The texts of a part that should be a list of them. */
    public List<String> texts(JsonPart part) {
        return texts(part, TEXT_CHARS);
    }

    private List<String> texts(JsonPart part, int longest) {
        if (!(part instanceof JsonPart.Arr list)) {
            faults.add(part.place(), part.shown(), IssueKind.TYPE, "list", name(part));
            return List.of();
        }
        if (list.items().isEmpty()) {
            faults.add(part.place(), "[]", IssueKind.MISSING, "items", name(part));
        }
        List<String> texts = new ArrayList<>();
        for (JsonPart item : list.items()) {
            String text = text(item, longest);
            // a place is kept for what is no text, so that positions stay those of the list
            texts.add(text == null ? "" : text);
        }
        return texts;
    }

    private @Nullable JsonPart part(String name, boolean required) {
        JsonPart part = get(name);
        if (part == null && required) {
            missing(name);
        }
        return part;
    }

    private @Nullable String text(JsonPart part) {
        return text(part, TEXT_CHARS);
    }

    private @Nullable String text(JsonPart part, int longest) {
        if (!(part instanceof JsonPart.Text text)) {
            faults.add(part.place(), part.shown(), IssueKind.TYPE, "text", name(part), part.shown());
            return null;
        }
        String value = text.value();
        boolean readable = value.codePoints().noneMatch(Members::isUnwanted);
        if (value.length() > longest || !readable) {
            faults.add(part.place(), value, IssueKind.TYPE, readable ? "long" : "control", name(part), longest);
            return null;
        }
        return value;
    }

    private static boolean isUnwanted(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }

    /** Name of a part in a message: the end of its pointer. */
    private static String name(JsonPart part) {
        String pointer = part.place().pointer();
        return pointer.isEmpty() ? "the whole" : pointer.substring(1);
    }
}
