package org.kervan.study.network;

import org.jspecify.annotations.Nullable;
import org.kervan.model.network.LoadForm;
import org.kervan.model.network.Mode;

/**
 * How goods stand in a place: the mode they are on, the gauge for rail, and on a ferry the form in which they
 * boarded, because a lorry that boards as a lorry leaves as a lorry and pays a lorry's price.
 */
record Standing(
        Mode mode, @Nullable Integer gaugeMm, @Nullable LoadForm form) {

    static Standing of(Mode mode, @Nullable Integer gaugeMm) {
        return new Standing(mode, mode == Mode.RAIL ? gaugeMm : null, null);
    }

    static Standing ferry(LoadForm form) {
        return new Standing(Mode.FERRY, null, form);
    }

    /** For messages: {@code rail 1520 mm}, {@code road}, {@code ferry}. */
    String words() {
        return gaugeMm == null ? mode.key() : mode.key() + " " + gaugeMm + " mm";
    }
}
