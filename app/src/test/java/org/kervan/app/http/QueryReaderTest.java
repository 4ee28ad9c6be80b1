package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.app.problem.Faults;

/** What is typed behind an address is read as it was meant, or refused. */
class QueryReaderTest {

    private static final List<QueryParameter> KNOWN = List.of(QueryParameter.optional("q"));

    @ParameterizedTest
    @ValueSource(strings = {"q=Bak%C4%B1+%D0%91", "q=Bak\u0131+\u0411", "q=Bak\u0131%20%D0%91"})
    void lettersMayBeSentAsTheyAre(String raw) {
        Faults faults = new Faults();
        assertThat(QueryReader.read(raw, KNOWN, faults).first("q")).isEqualTo("Bak\u0131 \u0411");
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void whatIsNoLetterIsRefused() {
        for (String raw : List.of("q=%C4", "q=a\uFFFDb", "q=%4", "q=%ED%A0%80")) {
            Faults faults = new Faults();
            assertThat(QueryReader.read(raw, KNOWN, faults).first("q")).as(raw).isNull();
            assertThat(faults.isEmpty()).as(raw).isFalse();
        }
    }
}
