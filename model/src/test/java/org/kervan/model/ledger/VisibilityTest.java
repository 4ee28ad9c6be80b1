package org.kervan.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tier, audience and embargo must all allow. */
class VisibilityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void everyoneSeesWhatIsPublic() {
        assertThat(Visibility.PUBLIC.allows(Tier.PUBLIC, Set.of(), TODAY)).isTrue();
    }

    @Test
    void aTierIsAFloor() {
        Visibility observers = new Visibility(Tier.OBSERVER, List.of(), null);
        assertThat(observers.allows(Tier.PARTNER, Set.of(), TODAY)).isFalse();
        assertThat(observers.allows(Tier.OBSERVER, Set.of(), TODAY)).isTrue();
        assertThat(observers.allows(Tier.MEMBER, Set.of(), TODAY)).isTrue();
    }

    @Test
    void anAudienceIsAFilter() {
        Visibility two = new Visibility(Tier.MEMBER, List.of("AZ", "TR"), null);
        assertThat(two.allows(Tier.MEMBER, Set.of("KZ"), TODAY)).isFalse();
        assertThat(two.allows(Tier.MEMBER, Set.of(), TODAY)).isFalse();
        assertThat(two.allows(Tier.MEMBER, Set.of("KZ", "TR"), TODAY)).isTrue();
        assertThat(two.allows(Tier.OBSERVER, Set.of("TR"), TODAY)).isFalse();
    }

    @Test
    void anEmbargoEndsOnItsDay() {
        Visibility later = new Visibility(Tier.PUBLIC, List.of(), TODAY);
        assertThat(later.allows(Tier.MEMBER, Set.of(), TODAY.minusDays(1))).isFalse();
        assertThat(later.allows(Tier.PUBLIC, Set.of(), TODAY)).isTrue();
    }
}
