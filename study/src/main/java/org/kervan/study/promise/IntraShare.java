package org.kervan.study.promise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Basis;

/**
 * Trade inside the organisation as a share, by every definition in use.
 *
 * @param definitions definitions with their numbers, by year
 * @param said shares and amounts that somebody said, each with the definitions that give it
 */
public record IntraShare(List<Definition> definitions, List<Said> said) {
    public IntraShare {
        definitions = List.copyOf(definitions);
        said = List.copyOf(said);
    }

    /** Whose trade. */
    public enum Scope {
        /** Members only. */
        MEMBERS,
        /** Members and observers, without the Turkish Republic of Northern Cyprus, for which nobody has figures. */
        WITH_OBSERVERS;

        /** The word used on the wire. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How often a flow inside is counted, and against what. */
    public enum Counting {
        /** Exports among them, of all their exports. */
        EXPORTS,
        /** Each flow once, of exports plus imports. */
        ONCE_OF_TURNOVER,
        /** Each flow twice, as export and as import, of exports plus imports. */
        TWICE_OF_TURNOVER;

        /** The word used on the wire. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One definition in one year.
     *
     * @param scope whose trade
     * @param counting how it is counted
     * @param year the year
     * @param insideLowUsdMillion trade inside by the lower of the producers, each flow once
     * @param insideHighUsdMillion by the higher
     * @param wholeUsdMillion what it is a share of
     * @param wholeClaimed who said the whole; empty when it is computed from trade tables
     * @param lowPercent the share by the lower figures
     * @param highPercent the share by the higher figures
     * @param basis how sure it is
     * @param weak pairs without a figure of that whole year, each with what stands in for it, or with nothing
     * @param inputs ids of the statements
     */
    public record Definition(
            Scope scope,
            Counting counting,
            int year,
            double insideLowUsdMillion,
            double insideHighUsdMillion,
            double wholeUsdMillion,
            String wholeClaimed,
            double lowPercent,
            double highPercent,
            Basis basis,
            List<String> weak,
            List<String> inputs) {
        public Definition {
            weak = List.copyOf(weak);
            inputs = List.copyOf(inputs);
        }

        /** Names it among all, for example {@code members/once-of-turnover/2024}. */
        public String key() {
            return scope.key() + "/" + counting.key() + "/" + year;
        }
    }

    /**
     * A share or an amount that somebody said.
     *
     * @param statement id of the claim
     * @param claimant who said it
     * @param period time as written, may be empty
     * @param value the share in percent, or the amount
     * @param unit {@code percent} or a unit of money
     * @param year year of the definitions it is compared with; null when there are none
     * @param givenBy definitions of that year that give it, within half a percentage point or a twentieth of the amount
     * @param nearest the definition of that year whose number is nearest, null when there are none
     * @param percentOfWhole an amount in percent of all trade that somebody said of that year, else null
     * @param reason in a sentence which definitions give it, or which comes nearest
     */
    public record Said(
            String statement,
            String claimant,
            String period,
            BigDecimal value,
            String unit,
            @Nullable Integer year,
            List<Definition> givenBy,
            @Nullable Definition nearest,
            @Nullable Double percentOfWhole,
            String reason) {
        public Said {
            givenBy = List.copyOf(givenBy);
        }
    }
}
