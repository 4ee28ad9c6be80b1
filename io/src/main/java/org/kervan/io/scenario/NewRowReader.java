package org.kervan.io.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kervan.io.json.JsonFaults;
import org.kervan.io.json.JsonPart;
import org.kervan.io.json.Members;
import org.kervan.model.issue.IssueKind;
import org.kervan.model.network.Basin;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Electrified;
import org.kervan.model.network.Link;
import org.kervan.model.network.LinkStatus;
import org.kervan.model.network.Mode;
import org.kervan.model.network.Service;
import org.kervan.model.network.Transfer;
import org.kervan.model.scenario.AddedRows;
import org.kervan.model.scenario.Change;

/** Reads rows that a scenario adds. Whether they fit the network is seen when they are applied. */
final class NewRowReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final List<String> MODES =
            Arrays.stream(Mode.values()).map(Mode::key).toList();
    private static final List<String> BASINS =
            Arrays.stream(Basin.values()).map(Basin::key).toList();
    private static final List<String> ELECTRIFIED =
            Arrays.stream(Electrified.values()).map(Electrified::key).toList();
    private static final int NARROWEST_MM = 500;
    private static final int WIDEST_MM = 2_000;

    private final Members members;
    private final JsonFaults faults;

    NewRowReader(Members members, JsonFaults faults) {
        this.members = members;
        this.faults = faults;
    }

    /** Names that are known in a change that adds a row, beside its kind. */
    static List<String> membersOf(String kind) {
        return switch (kind) {
            case "add-link" ->
                List.of(
                        "id",
                        "from",
                        "to",
                        "mode",
                        "name",
                        "lengthKm",
                        "gaugeMm",
                        "electrified",
                        "speedKmh",
                        "capacityMtPerYear",
                        "directed",
                        "basin");
            case "add-crossing" ->
                List.of(
                        "id",
                        "node",
                        "fromCountry",
                        "toCountry",
                        "mode",
                        "dwellHours",
                        "dwellHoursLow",
                        "dwellHoursHigh",
                        "feeUsdPerVehicle",
                        "trucksPerDay");
            case "add-transfer" ->
                List.of(
                        "id",
                        "node",
                        "fromMode",
                        "fromGaugeMm",
                        "toMode",
                        "toGaugeMm",
                        "dwellHours",
                        "handlingUsdPerTeu",
                        "handlingUsdPerTonne",
                        "capacityMtPerYear",
                        "capacityTeuPerYear");
            case "add-demand" -> List.of("from", "to", "commodity", "tonnesPerYear");
            case "add-service" ->
                List.of(
                        "id",
                        "name",
                        "from",
                        "to",
                        "mode",
                        "departuresPerWeek",
                        "capacityTonnes",
                        "capacityTeu",
                        "transitHours");
            default -> List.of();
        };
    }

    /** The change, null when something of it cannot be read. */
    @Nullable
    Change read(String kind) {
        return switch (kind) {
            case "add-link" -> link();
            case "add-crossing" -> crossing();
            case "add-transfer" -> transfer();
            case "add-demand" -> demand();
            default -> service();
        };
    }

    private @Nullable Change link() {
        String id = id();
        String from = members.text("from", true);
        String to = members.text("to", true);
        Mode mode = mode("mode");
        String name = members.text("name", false);
        Double lengthKm = members.number("lengthKm", true);
        Integer gaugeMm = gauge("gaugeMm");
        String electrified = members.word("electrified", false, ELECTRIFIED);
        Double speedKmh = members.number("speedKmh", true);
        Double capacity = members.number("capacityMtPerYear", false);
        boolean directed = members.flag("directed");
        String basin = members.word("basin", false, BASINS);
        if (id == null || from == null || to == null || mode == null || lengthKm == null || speedKmh == null) {
            return null;
        }
        return new Change.AddLink(new Link(
                id,
                from,
                to,
                mode,
                name == null ? "" : name,
                lengthKm,
                gaugeMm,
                electrified == null ? null : Electrified.find(electrified).orElse(null),
                speedKmh,
                capacity,
                LinkStatus.OPEN,
                null,
                "",
                directed,
                basin == null ? null : Basin.find(basin).orElse(null),
                null,
                List.of(),
                AddedRows.PROVENANCE));
    }

    private @Nullable Change crossing() {
        String id = id();
        String node = members.text("node", true);
        String from = members.text("fromCountry", true);
        String to = members.text("toCountry", true);
        Mode mode = mode("mode");
        Double dwell = members.number("dwellHours", true);
        Double low = members.number("dwellHoursLow", false);
        Double high = members.number("dwellHoursHigh", false);
        Double fee = members.number("feeUsdPerVehicle", false);
        Double trucks = members.number("trucksPerDay", false);
        if (id == null || node == null || from == null || to == null || mode == null || dwell == null) {
            return null;
        }
        return new Change.AddCrossing(new Crossing(
                id,
                node,
                from,
                to,
                mode,
                dwell,
                low == null ? dwell : low,
                high == null ? dwell : high,
                fee,
                trucks,
                AddedRows.PROVENANCE));
    }

    private @Nullable Change transfer() {
        String id = id();
        String node = members.text("node", true);
        Mode from = mode("fromMode");
        Integer fromGaugeMm = gauge("fromGaugeMm");
        Mode to = mode("toMode");
        Integer toGaugeMm = gauge("toGaugeMm");
        Double dwell = members.number("dwellHours", true);
        Double perTeu = members.number("handlingUsdPerTeu", false);
        Double perTonne = members.number("handlingUsdPerTonne", false);
        Double capacityMt = members.number("capacityMtPerYear", false);
        Double capacityTeu = members.number("capacityTeuPerYear", false);
        if (id == null || node == null || from == null || to == null || dwell == null) {
            return null;
        }
        return new Change.AddTransfer(new Transfer(
                id,
                node,
                from,
                fromGaugeMm,
                to,
                toGaugeMm,
                dwell,
                perTeu,
                perTonne,
                capacityMt,
                capacityTeu,
                AddedRows.PROVENANCE));
    }

    private @Nullable Change demand() {
        String from = members.text("from", true);
        String to = members.text("to", true);
        String commodity = members.text("commodity", true);
        Double tonnes = members.number("tonnesPerYear", true);
        return from == null || to == null || commodity == null || tonnes == null
                ? null
                : new Change.AddDemand(from, to, commodity, tonnes);
    }

    private @Nullable Change service() {
        String id = id();
        String name = members.text("name", false);
        String from = members.text("from", true);
        String to = members.text("to", true);
        Mode mode = mode("mode");
        Double departures = members.number("departuresPerWeek", false);
        Double tonnes = members.number("capacityTonnes", false);
        Double teu = members.number("capacityTeu", false);
        Double transit = members.number("transitHours", true);
        if (id == null || from == null || to == null || mode == null || transit == null) {
            return null;
        }
        return new Change.AddService(new Service(
                id,
                name == null ? id : name,
                from,
                to,
                mode,
                departures,
                tonnes,
                teu,
                transit,
                true,
                List.of(),
                AddedRows.PROVENANCE));
    }

    private @Nullable String id() {
        String id = members.text("id", true);
        JsonPart part = members.get("id");
        if (id != null && part != null && !ID.matcher(id).matches()) {
            faults.add(part.place(), id, IssueKind.TYPE, "id", id);
            return null;
        }
        return id;
    }

    private @Nullable Mode mode(String name) {
        String word = members.word(name, true, MODES);
        return word == null ? null : Mode.find(word).orElse(null);
    }

    private @Nullable Integer gauge(String name) {
        return members.integer(name, NARROWEST_MM, WIDEST_MM);
    }
}
