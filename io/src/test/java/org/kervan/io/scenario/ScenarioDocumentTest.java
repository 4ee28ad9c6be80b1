package org.kervan.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kervan.io.json.JsonFault;
import org.kervan.io.json.JsonFaults;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Network;
import org.kervan.model.scenario.Change;
import org.kervan.model.scenario.Field;
import org.kervan.model.scenario.Scenario;
import org.kervan.model.scenario.ScenarioContext;
import org.kervan.model.scenario.Selection;
import org.kervan.model.scenario.Target;

/** From text to changes, and from faults back to their places in the text. */
class ScenarioDocumentTest {

    private static final Network NETWORK = RealNetwork.get();

    private static Scenario read(String text) {
        JsonFaults faults = new JsonFaults();
        ScenarioDocument document = ScenarioDocument.read(text.getBytes(StandardCharsets.UTF_8), faults);
        assertThat(faults.sorted()).isEmpty();
        return Objects.requireNonNull(document).scenario();
    }

    private static List<String> faultsOf(String text) {
        JsonFaults faults = new JsonFaults();
        ScenarioDocument document = ScenarioDocument.read(text.getBytes(StandardCharsets.UTF_8), faults);
        if (document != null) {
            document.applyTo(NETWORK, new ScenarioContext(Set.of("KZ", "AZ"), List.of()), faults);
        }
        return faults.sorted().stream().map(ScenarioDocumentTest::line).toList();
    }

    private static String line(JsonFault fault) {
        return fault.place().line() + ":" + fault.place().column() + " "
                + fault.place().pointer() + " [" + fault.value() + "] " + fault.message();
    }

    @Test
    void everyKindOfChangeIsRead() {
        Scenario scenario = read("""
                {"name": "Slower ferries", "year": 2027, "changes": [
                  {"change": "close", "links": ["rail-xian-lanzhou"]},
                  {"change": "open", "services": {"modes": ["ferry"]}},
                  {"change": "set", "crossings": {"countries": ["KZ"], "modes": ["rail"]}, "field": "dwellHours", "value": 12},
                  {"change": "scale", "transfers": {"corridor": "middle"}, "field": "capacityMtPerYear", "factor": 1.5e0},
                  {"change": "demand", "origins": ["CN"], "commodities": ["grain"], "factor": 1.2},
                  {"change": "add-demand", "from": "xian", "to": "baku", "commodity": "grain", "tonnesPerYear": 5e5},
                  {"change": "parameter", "id": "co2-price", "value": 50}]}
                """);
        assertThat(scenario)
                .isEqualTo(new Scenario(
                        "Slower ferries",
                        2027,
                        List.of(
                                new Change.Close(Selection.of(Target.LINKS, "rail-xian-lanzhou")),
                                new Change.Open(new Selection(
                                        Target.SERVICES, List.of(), List.of(), List.of(Mode.FERRY), null)),
                                new Change.SetValue(
                                        new Selection(
                                                Target.CROSSINGS, List.of(), List.of("KZ"), List.of(Mode.RAIL), null),
                                        Field.CROSSING_DWELL,
                                        12),
                                new Change.Scale(
                                        new Selection(Target.TRANSFERS, List.of(), List.of(), List.of(), "middle"),
                                        Field.TRANSFER_CAPACITY,
                                        1.5),
                                new Change.ScaleDemand(List.of("CN"), List.of(), List.of("grain"), 1.2),
                                new Change.AddDemand("xian", "baku", "grain", 5e5),
                                new Change.SetParameter("co2-price", 50))));
    }

    @Test
    void aBareListOfChangesIsAScenario() {
        assertThat(read("[]")).isEqualTo(Scenario.BASE);
        assertThat(read("\uFEFF[{\"change\":\"close\",\"links\":[\"a\"]}]").changes())
                .hasSize(1);
    }

    @Test
    void everyFaultIsToldAtOnceAndWhereItStands() {
        List<String> told = faultsOf("""
                {"name": 7, "yaer": 2026, "year": 1999.5, "changes": [
                  {"change": "clsoe", "links": ["x"]},
                  {"change": "close", "links": ["rail-xian-lanzho", 5]},
                  {"change": "close"},
                  {"change": "close", "links": ["rail-xian-lanzhou"], "services": {"modes": ["rial"]}},
                  {"change": "set", "crossings": {"modes": ["rial"], "countrys": ["KZ"]}, "field": "dwelHours", "value": "12"},
                  {"change": "scale", "links": {"modes": ["rail"]}, "field": "speedKmh", "factor": 1e999},
                  {"change": "demand", "origins": [], "destinations": ["ZK"], "factor": -1},
                  {"change": "parameter", "id": "lorry-load", "id": "x", "value": 1},
                  3]}
                """);
        assertThat(told)
                .containsExactly(
                        "1:10 /name [7] name is 7; a text in quotation marks was expected.",
                        "1:21 /yaer [yaer] There is no yaer here; known are name, year, question, assumptions, surprises, changes. Did you mean year?",
                        "1:35 /year [1999.5] year must be a whole number from 2000 to 2100.",
                        "2:14 /changes/0/change [clsoe] clsoe is none of the words known here:"
                                + " open, close, cut, set, scale, demand, parameter, project, energy-project, add-link, add-crossing, add-transfer, add-service, add-demand. Did you mean close?",
                        "3:33 /changes/1/links/0 [rail-xian-lanzho] There is nothing of the id rail-xian-lanzho among"
                                + " the links. Did you mean rail-xian-lanzhou?",
                        "3:53 /changes/1/links/1 [5] changes/1/links/1 is 5; a text in quotation marks was expected.",
                        "4:3 /changes/2 [] The change names nothing that it is about; one of"
                                + " links, crossings, transfers, services, energyLinks, supplies, demands was expected.",
                        "5:3 /changes/3 [] The change is about links, services at once; make a change of its own for each.",
                        "6:45 /changes/4/crossings/modes/0 [rial] rial is none of the words known here:"
                                + " rail, road, sea, ferry, inland-waterway. Did you mean rail?",
                        "6:66 /changes/4/crossings/countrys [countrys] There is no countrys here; known are"
                                + " ids, countries, modes, corridor. Did you mean countries?",
                        "6:84 /changes/4/field [dwelHours] There is no field dwelHours that could be changed here; these can:"
                                + " dwellHours, feeUsdPerVehicle, trucksPerDay. Did you mean dwellHours?",
                        "6:106 /changes/4/value [12] value is 12; a number (without quotation marks) was expected.",
                        "7:84 /changes/5/factor [1e999] factor is 1e999, which is too large.",
                        "8:35 /changes/6/origins [[]] changes/6/origins is a list without items; leave it out, or name at least one.",
                        "8:56 /changes/6/destinations/0 [ZK] There is no region ZK in the demand. Did you mean KZ?",
                        "8:73 /changes/6/factor [-1] The factor is -1; a number from 0 to 1000 was expected.",
                        "9:33 /changes/7/id [lorry-load] There is no parameter lorry-load. Did you mean lorry-load-t?",
                        "9:53 /changes/7/id [id] The name id stands here twice, first in line 9.",
                        "10:3 /changes/8 [3] changes/8 is no object in braces.");
    }

    @Test
    void whatIsNoJsonIsToldWithItsPlace() {
        assertThat(faultsOf("")).singleElement().asString().contains("There is nothing");
        assertThat(faultsOf("[\n{\"change\" \"close\"}]"))
                .singleElement()
                .asString()
                .startsWith("2:")
                .contains("no JSON");
        assertThat(faultsOf("[{\"change\":")).singleElement().asString().contains("ends before");
        assertThat(faultsOf("[] []")).singleElement().asString().contains("follows");
        assertThat(faultsOf("[".repeat(100_000))).singleElement().asString().contains("limit");
        assertThat(faultsOf("[" + "9".repeat(500) + "]"))
                .singleElement()
                .asString()
                .contains("limit");
        assertThat(faultsOf("\"changes\"")).singleElement().asString().contains("list of changes");
        assertThat(faultsOf("{\"changes\":[],\"year\":null}"))
                .singleElement()
                .asString()
                .contains("year is null");
        assertThat(faultsOf("{\"changes\":{}}")).singleElement().asString().contains("list of changes");
        assertThat(faultsOf("[" + "{},".repeat(1_000) + "{}]"))
                .singleElement()
                .asString()
                .contains("1000 are the most");
        assertThat(faultsOf("[" + " ".repeat(1 << 20) + "]"))
                .singleElement()
                .asString()
                .contains("1048576 are the most");
        JsonFaults faults = new JsonFaults();
        assertThat(ScenarioDocument.read(new byte[] {'[', (byte) 0xE4, ']'}, faults))
                .isNull();
        assertThat(faults.sorted())
                .singleElement()
                .extracting(JsonFault::message)
                .isEqualTo("This is not UTF-8.");
    }
}
