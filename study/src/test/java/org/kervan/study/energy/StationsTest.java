package org.kervan.study.energy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StationsTest {

    /** E6: TANAP has two stations for 16.2 bcm a year; published are 24 with four and 31 with six. */
    @Test
    void theLawComesWithinATenthOfWhatIsPublishedForTanap() {
        assertThat(Stations.capacity(16.2, 2, 4)).isCloseTo(24, within(2.4));
        assertThat(Stations.capacity(16.2, 2, 6)).isCloseTo(31, within(3.1));
        assertThat(Stations.capacity(16.2, 2, 4)).isCloseTo(22.9, within(0.05));
        assertThat(Stations.capacity(16.2, 2, 2)).isEqualTo(16.2);
    }

    @Test
    void nothingIsNoLine() {
        assertThatThrownBy(() -> Stations.capacity(0, 2, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stations.capacity(16.2, 0, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
