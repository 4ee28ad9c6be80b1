package org.kervan.io.check.transport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kervan.io.check.Rule;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Faults;
import org.kervan.io.table.Row;
import org.kervan.model.issue.IssueKind;

/**
 * A transfer joins two ways of standing in its node that exist there: modes with links, gauges with tracks. Gauges are
 * stated for rail only, and a transfer that changes nothing is none. Each is stated once.
 */
final class TransferEnds implements Rule {
    @Override
    public String name() {
        return "transfer-ends";
    }

    @Override
    public List<String> needs() {
        return List.of(Paths.LINKS, Paths.TRANSFERS);
    }

    @Override
    public boolean needsEveryRow() {
        return true;
    }

    @Override
    public void check(Tables tables, Faults faults) {
        Ways ways = new Ways(tables);
        Map<List<String>, Row> met = new HashMap<>();
        for (Row transfer : tables.rows(Paths.TRANSFERS)) {
            end(transfer, "from_mode", "from_gauge", ways, faults);
            end(transfer, "to_mode", "to_gauge", ways, faults);
            List<String> from = List.of(transfer.text("from_mode"), transfer.text("from_gauge"));
            List<String> to = List.of(transfer.text("to_mode"), transfer.text("to_gauge"));
            if (from.equals(to)) {
                faults.at(transfer, "to_mode", IssueKind.CONSISTENCY, "transfer-to-itself");
            }
            List<String> key = List.of(transfer.text("node"), from.get(0), from.get(1), to.get(0), to.get(1));
            Row first = met.putIfAbsent(key, transfer);
            if (first != null) {
                faults.at(transfer, "node", IssueKind.DUPLICATE, "transfer", first.line());
            }
        }
    }

    private static void end(Row transfer, String mode, String gauge, Ways ways, Faults faults) {
        String node = transfer.text("node");
        boolean rail = transfer.text(mode).equals("rail");
        if (!ways.hasNode(node)) {
            return;
        }
        if (!ways.modesAt(node).contains(transfer.text(mode))) {
            faults.at(transfer, mode, IssueKind.CONNECTIVITY, "transfer-mode", node);
        } else if (rail && transfer.isEmpty(gauge)) {
            faults.at(transfer, gauge, IssueKind.MISSING, "of-railway");
        } else if (!rail && !transfer.isEmpty(gauge)) {
            faults.at(transfer, gauge, IssueKind.CONSISTENCY, "railway-only", transfer.text(mode));
        } else if (rail && !ways.gaugesAt(node).contains(transfer.text(gauge))) {
            faults.at(transfer, gauge, IssueKind.CONNECTIVITY, "transfer-gauge", node);
        }
    }
}
