package org.kervan.app.ledger;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kervan.io.ledger.SdmxCsv;
import org.kervan.model.ledger.Indicator;
import org.kervan.model.ledger.Observation;
import tools.jackson.databind.node.ObjectNode;

/** What was measured of one indicator. */
public final class ObservationList {

    /** Kind of a data message of SDMX 3.0 as CSV. */
    public static final String SDMX = "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8";

    private final Indicator indicator;
    private final List<Observation> observations;
    private final LedgerView view;

    private ObservationList(Indicator indicator, List<Observation> observations, LedgerView view) {
        this.indicator = indicator;
        this.observations = observations;
        this.view = view;
    }

    /**
     * Which observations are wanted; null parts want all.
     *
     * @param producer who measured
     * @param area what was measured
     * @param vintage year, month or day of publication: {@code 2025} takes all of that year
     */
    public record Filter(
            @Nullable String producer,
            @Nullable String area,
            @Nullable String vintage) {

        boolean takes(Observation one) {
            return (producer == null || one.producer().equals(producer))
                    && (area == null || one.area().equals(area))
                    && (vintage == null
                            || one.vintage().equals(vintage)
                            || one.vintage().startsWith(vintage + "-"));
        }
    }

    /** Those of an indicator in order of area, time and producer; null when there is no such indicator. */
    public static @Nullable ObservationList of(String id, Filter filter, LedgerView view) {
        Indicator indicator = view.indicator(id);
        if (indicator == null) {
            return null;
        }
        List<Observation> all = view.facts().observations().stream()
                .filter(one -> one.indicator().equals(id) && filter.takes(one))
                .sorted(Comparator.comparing(Observation::area)
                        .thenComparing(one -> one.period().from())
                        .thenComparing(one -> one.period().to())
                        .thenComparing(Observation::producer)
                        .thenComparing(Observation::statement))
                .toList();
        return new ObservationList(indicator, all, view);
    }

    /** As rows. */
    public Listing listing() {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("indicator", TableRows.of(indicator, view.book()));
        List<ObjectNode> rows = observations.stream().map(this::row).toList();
        return new Listing("observations", "observations of " + indicator.name(), head, rows);
    }

    private ObjectNode row(Observation one) {
        ObjectNode row = TableRows.of(one, view.book());
        row.put("period", one.period().text());
        return row;
    }

    /** The observations, in their order. */
    public List<Observation> observations() {
        return observations;
    }

    /** As SDMX-CSV 2.0. */
    public String sdmx() {
        StringWriter text = new StringWriter();
        try {
            SdmxCsv.write(observations, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string takes everything
        }
        return text.toString();
    }
}
