package org.kervan.app.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;
import org.kervan.model.network.Corridor;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.GeoPoint;
import org.kervan.model.network.Link;
import org.kervan.model.network.Node;
import org.kervan.model.network.Transfer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** Writes every document of the program, for the command line and HTTP alike. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(
                    new AnnotationIntrospectorPair(new EnumsByKey(), new JacksonAnnotationIntrospector()))
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addMixIn(Link.class, Row.class)
            .addMixIn(Node.class, PlacedRow.class)
            .addMixIn(Crossing.class, Row.class)
            .addMixIn(Transfer.class, Row.class)
            .addMixIn(GeoPoint.class, Point.class)
            .addMixIn(Corridor.class, NamedCorridor.class)
            .build();

    private Json() {}

    /** The document as UTF-8. */
    public static byte[] toBytes(Object document) {
        return MAPPER.writeValueAsBytes(document);
    }

    /** The document as text. */
    public static String toText(Object document) {
        return MAPPER.writeValueAsString(document);
    }

    /** The document in parts. */
    public static JsonNode toTree(Object document) {
        return MAPPER.valueToTree(document);
    }

    /** A table row shows its basis, sources and note beside its other columns, as the table does. */
    private interface Row {
        @JsonUnwrapped
        Provenance provenance();
    }

    private interface PlacedRow extends Row {
        @JsonUnwrapped
        GeoPoint point();
    }

    private interface Point {
        @JsonProperty("lat")
        double latDegrees();

        @JsonProperty("lon")
        double lonDegrees();
    }

    @JsonIncludeProperties({"id", "name", "alsoKnownAs"})
    private interface NamedCorridor {}

    /** Takes {@code key()} of an enum as its word, so that model and study need no annotation of a library. */
    private static final class EnumsByKey extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedMethod method
                            && method.getName().equals("key")
                            && method.getParameterCount() == 0
                            && method.getDeclaringClass().isEnum()
                    ? Boolean.TRUE
                    : null;
        }
    }
}
