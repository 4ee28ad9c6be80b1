package org.kervan.store.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON, with their parts in the order of the record and without what is null. */
final class RowJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private RowJson() {}

    static String write(Record row) {
        return JSON.writeValueAsString(row);
    }

    /** @throws JacksonException when the text is none of the type */
    static <R extends Record> R read(String body, Class<R> type) {
        return JSON.readValue(body, type);
    }
}
