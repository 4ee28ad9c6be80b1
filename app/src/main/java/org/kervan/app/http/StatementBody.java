package org.kervan.app.http;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kervan.app.problem.Faults;
import org.kervan.app.text.Messages;
import org.kervan.io.json.JsonPart;
import org.kervan.io.json.Members;
import org.kervan.io.ledger.StatementParts;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;

/** A statement in a JSON body, named as figures are in answers. */
final class StatementBody implements StatementParts {

    /** Names that are known in it. */
    static final List<String> NAMES = List.of(
            "subject",
            "property",
            "value",
            "text",
            "unit",
            "bound",
            "period",
            "kind",
            "basis",
            "flag",
            "claimant",
            "claimedOn",
            "sources",
            "locator",
            "rank",
            "note",
            "tier",
            "audience",
            "embargoUntil",
            "supersedes");

    /** What people may say; what is derived or assessed is computed. */
    static final List<StatementKind> KINDS =
            List.of(StatementKind.CLAIM, StatementKind.PROMISE, StatementKind.MEASUREMENT);

    private static final Set<String> REQUIRED = Set.of("subject", "property", "claimant");
    private static final Set<String> LONG = Set.of("text", "locator", "note");

    private final Members members;
    private final Faults faults;

    private StatementBody(Members members, Faults faults) {
        this.members = members;
        this.faults = faults;
    }

    /**
     * Reads a statement; null, with faults, when anything is wrong with it.
     *
     * @param id the id it gets
     */
    static @Nullable Statement read(Members members, String id, Faults faults) {
        return new StatementBody(members, faults).statement(id, KINDS);
    }

    @Override
    public String text(String name) {
        boolean required = REQUIRED.contains(name);
        String text = LONG.contains(name)
                ? members.text(name, required, Statement.LONGEST_TEXT)
                : members.text(name, required);
        return Objects.requireNonNullElse(text, "");
    }

    @Override
    public List<String> texts(String name) {
        return members.texts(name);
    }

    @Override
    public @Nullable BigDecimal value() {
        JsonPart part = members.get("value");
        if (part instanceof JsonPart.Num number && number.shown().length() <= 2 * Statement.MOST_DIGITS) {
            return new BigDecimal(number.shown());
        }
        if (part != null) {
            wrong(part, "fault.statement.value");
        }
        return null;
    }

    @Override
    public <T> @Nullable T parsed(String name, Function<String, @Nullable T> parse) {
        String text = text(name);
        try {
            return text.isEmpty() ? null : parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            JsonPart part = members.get(name);
            if (part != null) {
                wrong(part, "fault.statement.time");
            }
            return null;
        }
    }

    @Override
    public <T> T word(String name, List<T> allowed, Function<T, String> key, T usual) {
        String word = members.word(name, false, allowed.stream().map(key).toList());
        return allowed.stream()
                .filter(one -> key.apply(one).equals(word))
                .findFirst()
                .orElse(usual);
    }

    /** Members tell their faults to the body; each part that can still be read is, so that all of them are told at once. */
    @Override
    public boolean isSpoilt() {
        return false;
    }

    @Override
    public void refuse(String why) {
        faults.at("", 0, 0, "", why);
    }

    private void wrong(JsonPart part, String key) {
        faults.at(
                part.place().pointer(),
                part.place().line(),
                part.place().column(),
                part.shown(),
                Messages.of(key, part.shown()));
    }
}
