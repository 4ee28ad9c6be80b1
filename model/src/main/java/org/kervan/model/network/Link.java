package org.kervan.model.network;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.model.claim.Provenance;

/**
 * Infrastructure between two nodes. Usable both ways unless {@code directed}.
 *
 * @param id kebab-case id
 * @param from id of one end
 * @param to id of the other end
 * @param mode how goods move on it
 * @param name name of the line or service; may be empty
 * @param lengthKm running length, over 0
 * @param gaugeMm track gauge for rail, null otherwise
 * @param electrified for rail, null otherwise
 * @param speedKmh commercial average while moving, without border or terminal time
 * @param capacityMtPerYear both directions together, null when none is stated
 * @param status whether it can be used
 * @param opens opening year of a link that is not open, null otherwise
 * @param operator who runs it; may be empty
 * @param directed true when it can be used from {@code from} to {@code to} only
 * @param basin waters of a sea or ferry link, null on land
 * @param headhaulTo for deep-sea links the end towards which the full price is paid, null when both ways cost the same
 * @param shape points between the two ends, in order from {@code from}; may be empty
 * @param provenance who says so
 */
public record Link(
        String id,
        String from,
        String to,
        Mode mode,
        String name,
        double lengthKm,
        @Nullable Integer gaugeMm,
        @Nullable Electrified electrified,
        double speedKmh,
        @Nullable Double capacityMtPerYear,
        LinkStatus status,
        @Nullable Integer opens,
        String operator,
        boolean directed,
        @Nullable Basin basin,
        @Nullable String headhaulTo,
        List<GeoPoint> shape,
        Provenance provenance) {
    public Link {
        shape = List.copyOf(shape);
    }

    /** Whether goods can move on it in a year: open links always, others from their opening year. */
    public boolean isUsableIn(int year) {
        return switch (status) {
            case OPEN -> true;
            case CONSTRUCTION, PLANNED -> opens != null && opens <= year;
            case DISUSED -> false;
        };
    }
}
