package org.kervan.io.tntp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    private static double parse(String text) {
        byte[] bytes = (" " + text + ";").getBytes(StandardCharsets.UTF_8);
        return Decimal.parse(bytes, 1, bytes.length - 1);
    }

    @Test
    void givesTheNearestDouble() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            String text = i % 3 == 0
                    ? random.nextLong(1L << random.nextInt(1, 62)) + "." + random.nextLong(1L << random.nextInt(1, 62))
                    : i % 3 == 1 ? String.format(java.util.Locale.ROOT, "%.6f", random.nextDouble() * 1e5) : value + "";
            if (Double.isFinite(Double.parseDouble(text))) {
                assertThat(parse(text)).as(text).isEqualTo(Double.parseDouble(text));
            }
        }
        assertThat(parse("-0.0")).isEqualTo(-0.0);
        assertThat(parse("+5.")).isEqualTo(5);
        assertThat(parse("1.08333333333330000000")).isEqualTo(1.0833333333333);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "NaN",
                "Infinity",
                "1e",
                "1e+",
                "1.2.3",
                "0x1",
                "1d",
                "1,5",
                "1e99999",
                "1e400",
                "٣"
            })
    void refusesEverythingElse(String text) {
        assertThat(parse(text)).isNaN();
    }
}
