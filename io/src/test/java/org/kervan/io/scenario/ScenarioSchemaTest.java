package org.kervan.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kervan.io.json.JsonFaults;
import org.kervan.model.network.Mode;
import org.kervan.model.scenario.Field;
import org.kervan.model.scenario.Target;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the reader say the same: names, words, and what is a scenario and what is not. */
class ScenarioSchemaTest {

    private static final Path FILE = Path.of("..", "data", "_schemas", "scenario.json");

    private static Schema schema;
    private static JsonNode definitions;

    @BeforeAll
    static void read() throws IOException {
        String text = Files.readString(FILE);
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
        definitions = new JsonMapper().readTree(text).get("$defs");
    }

    @Test
    void namesAndWordsAreThoseOfTheReader() {
        assertThat(names("scenario")).isEqualTo(new TreeSet<>(ScenarioReader.SCENARIO));
        assertThat(words(definitions.at("/selection/oneOf/1/properties/modes/items/enum")))
                .isEqualTo(new TreeSet<>(
                        List.of(Mode.values()).stream().map(Mode::key).toList()));
        assertThat(new TreeSet<>(definitions.at("/selection/oneOf/1/properties").propertyNames()))
                .isEqualTo(new TreeSet<>(ScenarioReader.SELECTION));
        assertThat(definitions.at("/change/oneOf").size()).isEqualTo(ScenarioReader.CHANGES.size());
        for (String kind : ScenarioReader.CHANGES) {
            assertThat(names(kind)).as(kind).isEqualTo(new TreeSet<>(ScenarioReader.membersOf(kind)));
            assertThat(definitions.at("/" + kind + "/properties/change/const").asString())
                    .isEqualTo(kind);
        }
        for (JsonNode rule : definitions.at("/fieldOfTarget/oneOf")) {
            Target target = Target.find(rule.at("/required/0").asString()).orElseThrow();
            assertThat(words(rule.at("/properties/field/enum"))).isEqualTo(new TreeSet<>(Field.keys(target)));
        }
    }

    @Test
    void everySampleIsOfTheSchema() {
        for (String sample : Samples.ALL) {
            assertThat(schema.validate(sample, InputFormat.JSON)).as(sample).isEmpty();
        }
    }

    /** Shape only: whether ids exist and numbers fit is seen against the network, which a schema does not know. */
    @Test
    void readerAndSchemaRefuseTheSameShapes() {
        Random random = new Random(20261122);
        List<String> differing = new ArrayList<>();
        int refused = 0;
        for (int i = 0; i < 400; i++) {
            String text = Samples.altered(random);
            JsonFaults faults = new JsonFaults();
            ScenarioDocument.read(text.getBytes(StandardCharsets.UTF_8), faults);
            boolean fits = schema.validate(text, InputFormat.JSON).isEmpty();
            refused += fits ? 0 : 1;
            if (fits != faults.isEmpty()) {
                differing.add(text + " reader: " + faults.sorted());
            }
        }
        assertThat(differing).isEmpty();
        assertThat(refused).isBetween(100, 390);
    }

    private static Set<String> names(String definition) {
        return new TreeSet<>(definitions.at("/" + definition + "/properties").propertyNames());
    }

    private static Set<String> words(JsonNode list) {
        return new TreeSet<>(list.valueStream().map(JsonNode::asString).toList());
    }
}
