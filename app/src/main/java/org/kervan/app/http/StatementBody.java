package org.kervan.app.http;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.app.problem.Faults;
import org.kervan.app.text.Messages;
import org.kervan.io.json.JsonPart;
import org.kervan.io.json.Members;
import org.kervan.model.claim.Basis;
import org.kervan.model.ledger.Bound;
import org.kervan.model.ledger.Period;
import org.kervan.model.ledger.Rank;
import org.kervan.model.ledger.Statement;
import org.kervan.model.ledger.StatementKind;
import org.kervan.model.ledger.Tier;
import org.kervan.model.ledger.Visibility;

/** A statement in a JSON body, named as figures are in answers. */
final class StatementBody {

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
        return new StatementBody(members, faults).statement(id);
    }

    private @Nullable Statement statement(String id) {
        String subject = text("subject", true);
        String property = text("property", true);
        String claimant = text("claimant", true);
        BigDecimal value = value();
        Period period = parsed("period", Period::parse);
        LocalDate embargo = parsed("embargoUntil", LocalDate::parse);
        Bound bound = word("bound", Stream.of(Bound.values()), Bound::key, Bound.EXACT);
        StatementKind kind = word("kind", KINDS.stream(), StatementKind::key, StatementKind.CLAIM);
        Basis basis = word("basis", Stream.of(Basis.values()), Basis::key, Basis.REPORTED);
        Rank rank = word("rank", Stream.of(Rank.values()), Rank::key, Rank.NORMAL);
        Tier tier = word("tier", Stream.of(Tier.values()), Tier::key, Tier.PUBLIC);
        String text = longText("text");
        String locator = longText("locator");
        String note = longText("note");
        String superseded = text("supersedes", false);
        List<String> audience = members.texts("audience");
        List<String> sources = members.texts("sources");
        try {
            return new Statement(
                    id,
                    subject,
                    property,
                    value,
                    text,
                    text("unit", false),
                    bound,
                    period,
                    kind,
                    basis,
                    text("flag", false),
                    claimant,
                    text("claimedOn", false),
                    sources,
                    locator,
                    rank,
                    note,
                    new Visibility(tier, audience, embargo),
                    superseded.isEmpty() ? null : superseded);
        } catch (IllegalArgumentException wrong) {
            faults.at("", 0, 0, "", String.valueOf(wrong.getMessage()));
            return null;
        }
    }

    private String text(String name, boolean required) {
        return Objects.requireNonNullElse(members.text(name, required), "");
    }

    private String longText(String name) {
        return Objects.requireNonNullElse(members.text(name, false, Statement.LONGEST_TEXT), "");
    }

    /** The number as it is written, not the nearest that a double can hold. */
    private @Nullable BigDecimal value() {
        JsonPart part = members.get("value");
        if (part instanceof JsonPart.Num number && number.shown().length() <= 2 * Statement.MOST_DIGITS) {
            return new BigDecimal(number.shown());
        }
        if (part != null) {
            wrong(part, "fault.statement.value");
        }
        return null;
    }

    private <T> @Nullable T parsed(String name, Function<String, @Nullable T> parse) {
        String text = text(name, false);
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

    private void wrong(JsonPart part, String key) {
        faults.at(
                part.place().pointer(),
                part.place().line(),
                part.place().column(),
                part.shown(),
                Messages.of(key, part.shown()));
    }

    private <T> T word(String name, Stream<T> all, Function<T, String> key, T usual) {
        List<T> words = all.toList();
        String word = members.word(name, false, words.stream().map(key).toList());
        return words.stream()
                .filter(one -> key.apply(one).equals(word))
                .findFirst()
                .orElse(usual);
    }
}
