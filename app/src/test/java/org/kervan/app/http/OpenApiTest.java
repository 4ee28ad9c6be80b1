package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kervan.app.data.RealData;
import org.yaml.snakeyaml.Yaml;

/** openapi.yaml and the routes served say the same: paths, methods, parameters, how often each, and which must be given. */
class OpenApiTest {

    @Test
    void describesExactlyWhatIsServed() throws IOException {
        assertThat(described()).isEqualTo(served());
    }

    /** One line for a path and method, with its parameters in alphabetical order. */
    private static Map<String, String> served() {
        Map<String, String> served = new TreeMap<>();
        for (Route route : new Api(RealData.get()).routes()) {
            Stream<String> query = route.parameters().stream()
                    .map(p -> line("query", p.name(), p.required(), p.most()));
            Stream<String> path =
                    route.path().contains("{id}") ? Stream.of(line("path", "id", true, 1)) : Stream.empty();
            served.put("get " + route.path(), sorted(Stream.concat(query, path)));
        }
        return served;
    }

    private static Map<String, String> described() throws IOException {
        try (InputStream in = Api.class.getResourceAsStream("openapi.yaml")) {
            Map<?, ?> document = new Yaml().load(in);
            Map<String, String> described = new TreeMap<>();
            map(document.get("paths")).forEach((path, item) -> map(item).forEach((method, operation) -> {
                List<?> parameters = map(operation).get("parameters") instanceof List<?> list ? list : List.of();
                described.put(
                        method + " " + path,
                        sorted(parameters.stream().map(p -> describe(resolve(document, map(p))))));
            }));
            return described;
        }
    }

    private static String describe(Map<?, ?> parameter) {
        Map<?, ?> schema = map(parameter.get("schema"));
        int most = schema.get("type").equals("array") ? (Integer) schema.get("maxItems") : 1;
        return line(
                parameter.get("in").toString(),
                parameter.get("name").toString(),
                Boolean.TRUE.equals(parameter.get("required")),
                most);
    }

    private static Map<?, ?> resolve(Map<?, ?> document, Map<?, ?> parameter) {
        if (!(parameter.get("$ref") instanceof String reference)) {
            return parameter;
        }
        Object found = document;
        for (String step : reference.substring("#/".length()).split("/")) {
            found = map(found).get(step);
        }
        return map(found);
    }

    private static String line(String in, String name, boolean required, int most) {
        return in + " " + name + (required ? " required" : "") + " at most " + most;
    }

    private static String sorted(Stream<String> lines) {
        return String.join("; ", new TreeSet<>(lines.toList()));
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }
}
