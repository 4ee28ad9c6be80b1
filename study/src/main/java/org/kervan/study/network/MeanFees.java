package org.kervan.study.network;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kervan.model.claim.Basis;
import org.kervan.model.network.Crossing;
import org.kervan.model.network.Mode;

/** What a border costs where no charge is published: the mean of the mode's published ones, marked as an estimate. */
final class MeanFees {
    private MeanFees() {}

    /** USD per vehicle by mode, for the modes that have crossings; 0 with a note where not one charge is published. */
    static Map<Mode, Figure> of(List<Crossing> crossings) {
        Map<Mode, Figure> means = new EnumMap<>(Mode.class);
        for (Mode mode : Mode.values()) {
            means.put(mode, mean(mode, crossings));
        }
        return means;
    }

    private static Figure mean(Mode mode, List<Crossing> crossings) {
        double sum = 0;
        int count = 0;
        for (Crossing crossing : crossings) {
            Double fee = crossing.feeUsdPerVehicle();
            if (crossing.mode() == mode && fee != null) {
                sum += fee;
                count++;
            }
        }
        String note = count == 0
                ? "no border charge is published for this mode: not in the price"
                : "charge not published: mean of " + count + " published " + mode.key() + " charges";
        return new Figure(
                "usdPerTonne",
                count == 0 ? 0 : sum / count,
                Basis.ESTIMATED,
                "transport/crossings.csv",
                "",
                List.of(),
                note);
    }
}
