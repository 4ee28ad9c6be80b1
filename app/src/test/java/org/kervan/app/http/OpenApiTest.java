package org.kervan.app.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kervan.app.data.RealData;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** openapi.yaml and the routes served say the same: paths, methods, parameters, how often each, and which must be given. */
class OpenApiTest {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    @Test
    void describesExactlyWhatIsServed() throws IOException {
        assertThat(described()).isEqualTo(served());
    }

    /** One line for a path and method, with its parameters in alphabetical order. */
    private static Map<String, String> served() {
        Map<String, String> served = new TreeMap<>();
        for (Route route : new Api(RealData.services()).routes()) {
            Stream<String> query =
                    route.parameters().stream().map(p -> line("query", p.name(), p.required(), p.most()));
            Stream<String> path =
                    NAME.matcher(route.path()).results().map(name -> line("path", name.group(1), true, 1));
            served.put(
                    route.method().name().toLowerCase(Locale.ROOT) + " " + route.path(),
                    sorted(Stream.concat(query, path)));
        }
        return served;
    }

    private static Map<String, String> described() throws IOException {
        try (InputStream in = Api.class.getResourceAsStream("openapi.yaml")) {
            JsonNode document = new JsonMapper().valueToTree(new Yaml().load(in));
            Map<String, String> described = new TreeMap<>();
            document.get("paths")
                    .properties()
                    .forEach(path -> resolve(document, path.getValue())
                            .properties()
                            .forEach(operation -> {
                                Stream<JsonNode> parameters =
                                        operation.getValue().path("parameters").valueStream();
                                described.put(
                                        operation.getKey() + " " + path.getKey(),
                                        sorted(parameters.map(parameter -> describe(resolve(document, parameter)))));
                            }));
            return described;
        }
    }

    private static String describe(JsonNode parameter) {
        JsonNode schema = parameter.get("schema");
        boolean repeatable = schema.get("type").asString().equals("array");
        return line(
                parameter.get("in").asString(),
                parameter.get("name").asString(),
                parameter.path("required").asBoolean(false),
                repeatable ? schema.get("maxItems").asInt() : 1);
    }

    private static JsonNode resolve(JsonNode document, JsonNode part) {
        return part.has("$ref") ? document.at(part.get("$ref").asString().substring(1)) : part;
    }

    private static String line(String in, String name, boolean required, int most) {
        return in + " " + name + (required ? " required" : "") + " at most " + most;
    }

    private static String sorted(Stream<String> lines) {
        return String.join("; ", new TreeSet<>(lines.toList()));
    }
}
