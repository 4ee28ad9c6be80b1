package org.kervan.io.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Valid scenarios on the real network, and ways to spoil them. */
final class Samples {
    private static final JsonMapper JSON = new JsonMapper();

    static final List<String> ALL = List.of("[]", "{\"changes\": []}", """
            [{"change": "close", "links": ["rail-xian-lanzhou", "rail-lanzhou-wuwei"]},
             {"change": "open", "links": ["rail-xian-lanzhou"]}]""", """
            {"name": "Faster borders", "year": 2026, "changes": [
              {"change": "set", "crossings": {"countries": ["KZ"], "modes": ["rail"]}, "field": "dwellHours", "value": 12},
              {"change": "scale", "crossings": {"modes": ["road", "rail"]}, "field": "dwellHours", "factor": 0.5}]}""", """
            {"year": 2030, "changes": [
              {"change": "scale", "services": {"modes": ["ferry"]}, "field": "departuresPerWeek", "factor": 2},
              {"change": "set", "links": ["rail-xian-lanzhou"], "field": "capacityMtPerYear", "value": 60.5},
              {"change": "set", "transfers": {"countries": ["AZ", "GE"]}, "field": "handlingUsdPerTeu", "value": 0}]}""", """
            [{"change": "demand", "origins": ["CN"], "destinations": ["TR"], "commodities": ["grain"], "factor": 1.2},
             {"change": "demand", "factor": 0},
             {"change": "parameter", "id": "lorry-load-t", "value": 22}]""", """
            {"name": "A cut", "question": "Where do the tonnes go?", "assumptions": [
              {"text": "It lasts a month.", "sources": ["https://example.org/a"]}, {"text": "All else stays."}],
             "surprises": ["Aktau gains."], "changes": [
              {"change": "cut", "links": ["rail-tbilisi-gori"], "days": 30},
              {"change": "cut", "services": {"modes": ["ferry"]}, "days": 5},
              {"change": "project", "id": "tripp-rail"}]}""", """
            [{"change": "add-link", "id": "rail-xian-baku", "from": "xian", "to": "baku", "mode": "rail",
              "lengthKm": 6000, "gaugeMm": 1435, "electrified": "no", "speedKmh": 40.5, "capacityMtPerYear": 5},
             {"change": "add-crossing", "id": "x-xian-az-rail", "node": "xian", "fromCountry": "CN", "toCountry": "AZ",
              "mode": "rail", "dwellHours": 12, "dwellHoursHigh": 24},
             {"change": "add-transfer", "id": "t-baku-new", "node": "baku", "fromMode": "rail", "fromGaugeMm": 1435,
              "toMode": "road", "dwellHours": 6, "capacityMtPerYear": 2},
             {"change": "add-service", "id": "xian-express", "from": "xian", "to": "baku", "mode": "rail",
              "departuresPerWeek": 2, "transitHours": 200},
             {"change": "add-demand", "from": "xian", "to": "baku", "commodity": "grain", "tonnesPerYear": 250000}]""");

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "\"\"",
            "\"links\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[1]",
            "0",
            "2026",
            "2026.5",
            "{\"ids\":[]}",
            "{\"ids\":[\"a\"]}",
            "[\"a\"]",
            "{\"modes\":[\"sea\"]}",
            "{\"modes\":\"sea\"}",
            "\"set\"");
    private static final List<String> NAMES = List.of(
            "change", "links", "crossings", "field", "value", "factor", "ids", "modes", "corridor", "x", "name");

    private Samples() {}

    /** A sample with one to three of its parts replaced, taken out or put in; still JSON. */
    static String altered(Random random) {
        JsonNode root = JSON.readTree(ALL.get(random.nextInt(ALL.size())));
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<JsonNode> inner = new ArrayList<>();
            collect(root, inner);
            alter(inner.get(random.nextInt(inner.size())), random);
        }
        return root.toString();
    }

    private static void alter(JsonNode node, Random random) {
        JsonNode value = JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
        if (node instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            String own = names.isEmpty() ? "x" : names.get(random.nextInt(names.size()));
            switch (random.nextInt(3)) {
                case 0 -> object.remove(own);
                case 1 -> object.set(own, value);
                default -> object.set(NAMES.get(random.nextInt(NAMES.size())), value);
            }
        } else if (node instanceof ArrayNode list) {
            if (list.isEmpty() || random.nextBoolean()) {
                list.add(value);
            } else if (random.nextBoolean()) {
                list.set(random.nextInt(list.size()), value);
            } else {
                list.remove(random.nextInt(list.size()));
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> inner) {
        if (node.isContainer()) {
            inner.add(node);
            node.forEach(child -> collect(child, inner));
        }
    }
}
