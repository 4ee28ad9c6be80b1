package org.kervan.io.appraisal;

import static org.kervan.io.network.Typed.number;
import static org.kervan.io.network.Typed.provenance;
import static org.kervan.io.network.Typed.word;

import java.util.List;
import org.kervan.io.check.Tables;
import org.kervan.io.table.Row;
import org.kervan.model.appraisal.AppraisalParameter;
import org.kervan.model.appraisal.Distribution;

/** Builds the parameters of appraisals from a table in which the checks found no fault. */
public final class AppraisalBuilder {
    private static final String PARAMETERS = "transport/appraisal.csv";

    /** Paths of the tables the parameters are built from, and of those their references lead to. */
    public static final List<String> TABLES = List.of(PARAMETERS, "transport/sources.csv");

    private AppraisalBuilder() {}

    /** The parameters, in table order; none when the folder has no such table. */
    public static List<AppraisalParameter> build(Tables tables) {
        return tables.rows(PARAMETERS).stream().map(AppraisalBuilder::parameter).toList();
    }

    private static AppraisalParameter parameter(Row row) {
        return new AppraisalParameter(
                row.text("id"),
                number(row, "value"),
                number(row, "low"),
                number(row, "high"),
                word(row, "distribution", Distribution::find),
                row.text("unit"),
                row.text("meaning"),
                provenance(row));
    }
}
