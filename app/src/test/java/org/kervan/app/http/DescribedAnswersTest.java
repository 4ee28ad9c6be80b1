package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kervan.app.appraise.AppraisalDocument;
import org.kervan.app.portfolio.PortfolioDocument;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API names every field of the answers about decisions, and none that there is not. */
class DescribedAnswersTest {

    @ParameterizedTest
    @CsvSource({"Appraisal", "Portfolio"})
    void everyFieldIsDescribedAndNoOther(String name) throws IOException {
        Class<?> type = name.equals("Appraisal") ? AppraisalDocument.class : PortfolioDocument.class;
        check(schema(name), type, name);
    }

    private static JsonNode schema(String name) throws IOException {
        try (InputStream in = Api.class.getResourceAsStream("openapi.yaml")) {
            JsonNode document = new JsonMapper().valueToTree(new Yaml().load(in));
            return document.at("/components/schemas/" + name);
        }
    }

    private static void check(JsonNode schema, Class<?> type, String path) {
        JsonNode properties = schema.path("properties");
        Set<String> described = new TreeSet<>();
        properties.propertyNames().forEach(described::add);
        Set<String> told = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).as(path).isEqualTo(told);
        schema.path("required")
                .valueStream()
                .forEach(required -> assertThat(told).as("%s requires", path).contains(required.asString()));
        for (RecordComponent component : type.getRecordComponents()) {
            check(properties.get(component.getName()), component.getGenericType(), path + "." + component.getName());
        }
    }

    private static void check(JsonNode schema, Type type, String path) {
        if (type instanceof Class<?> plain && plain.isRecord()) {
            check(schema, plain, path);
        } else if (type instanceof ParameterizedType many) {
            boolean isList = many.getActualTypeArguments().length == 1;
            Type each = many.getActualTypeArguments()[isList ? 0 : 1];
            JsonNode inner = schema.path(isList ? "items" : "additionalProperties");
            assertThat(inner.isObject()).as("%s says what it holds", path).isTrue();
            check(inner, each, path);
        }
    }
}
