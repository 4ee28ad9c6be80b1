package org.kervan.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kervan.app.data.RealData;
import org.kervan.app.flow.NoDemandException;

/** The scenarios that come with the data, read and tried as those of anybody. */
class ScenarioLibraryTest {
    private static final ScenarioService SERVICE = new ScenarioService(RealData.flows());

    @Test
    void everyScenarioOfTheLibraryIsSoundAndSaysWhatItRestsOn() throws NoDemandException {
        List<String> ids = SERVICE.ids();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(15);
        for (String id : ids) {
            CheckedScenario checked = SERVICE.find(id).orElseThrow();
            assertThat(checked.faults()).as(id).isEmpty();
            ScenarioDocument told = SERVICE.document(checked);
            assertThat(told.name()).as(id).isNotBlank();
            assertThat(told.question()).as(id).endsWith("?");
            assertThat(told.year()).as(id).isNotNull();
            assertThat(told.assumptions()).as(id).hasSizeGreaterThanOrEqualTo(3);
            assertThat(told.surprises()).as(id).isNotEmpty();
            assertThat(told.changes()).as(id).isNotEmpty();
            assertThat(told.changes())
                    .as(id)
                    .allMatch(change -> change.rows() > 0
                            || change.kind().equals("demand")
                            || !change.notes().isEmpty());
            assertThat(told.changes()).as(id).noneMatch(change -> change.text().contains("{"));
        }
        assertThat(SERVICE.list()).extracting(ScenarioDocument.Listed::id).isEqualTo(ids);
        assertThat(SERVICE.list().stream()
                        .map(ScenarioDocument.Listed::scenario)
                        .distinct())
                .hasSameSizeAs(ids);
    }

    @Test
    void everyFaultOfAScenarioIsToldWithItsPlace() throws NoDemandException {
        String text = """
                {"name": "x", "assumptions": [{"text": "a", "sources": ["wb-mc-2032"]}],
                 "changes": [{"change": "project", "id": "tripp-rial"},
                  {"change": "cut", "links": ["rail-gori-khashuri"], "days": 400}]}
                """;
        CheckedScenario checked = SERVICE.check(text.getBytes(StandardCharsets.UTF_8));
        assertThat(checked.isSound()).isFalse();
        assertThat(checked.faults())
                .extracting(fault -> fault.line() + " " + fault.parameter())
                .containsExactly("1 /assumptions/0/sources/0", "2 /changes/0/id", "3 /changes/1/days");
        assertThat(checked.faults().get(1).message()).contains("tripp-rail");
        assertThat(SERVICE.document(checked).valid()).isFalse();
    }

    @Test
    void theDifferenceNamesWhatOnlyOneOfTwoAsks() throws NoDemandException {
        CheckedScenario rail = SERVICE.find("tripp-without-kars-2028").orElseThrow();
        CheckedScenario more = SERVICE.check("""
                {"year": 2028, "changes": [{"change": "project", "id": "tripp-rail"},
                  {"change": "project", "id": "kars-nakhchivan"}]}
                """.getBytes(StandardCharsets.UTF_8));
        ScenarioDifference difference = SERVICE.difference(rail, more);
        assertThat(difference.same()).isFalse();
        assertThat(difference.both()).isEqualTo(1);
        assertThat(difference.onlyA()).hasSize(2).anyMatch(text -> text.contains("horadiz-aghband"));
        assertThat(difference.onlyB()).singleElement().asString().contains("kars-nakhchivan");
        assertThat(SERVICE.difference(rail, rail).same()).isTrue();
    }

    @Test
    void theBaseIsAScenarioToo() throws NoDemandException {
        CheckedScenario base = SERVICE.find("base").orElseThrow();
        assertThat(base.scenario().isBase()).isTrue();
        assertThat(SERVICE.document(base).scenario()).isEqualTo("base");
        assertThat(SERVICE.find("no-such")).isEmpty();
        assertThat(SERVICE.near("red-sea-close")).hasValue("red-sea-closed");
    }
}
