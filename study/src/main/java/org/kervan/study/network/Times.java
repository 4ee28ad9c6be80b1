package org.kervan.study.network;

import org.kervan.model.network.Crossing;
import org.kervan.model.network.Link;
import org.kervan.model.network.Service;
import org.kervan.model.network.Transfer;

/**
 * Hours and their spread, step by step. Spreads are standard deviations and add as variances, taking steps as
 * independent; weak points: docs/methods/network.md.
 */
final class Times {
    /** 10th to 90th percentile of a normal distribution is 2 x 1.2816 standard deviations. */
    static final double P10_TO_P90_IN_SIGMAS = 2.5631031310892007;

    private final Parameters parameters;

    Times(Parameters parameters) {
        this.parameters = parameters;
    }

    Figure haul(Link link) {
        double hours = link.lengthKm() / link.speedKmh();
        return Figure.of("hours", hours, "transport/links.csv", link.id(), link.provenance())
                .because("length over commercial speed");
    }

    double haulSpreadHours(Link link) {
        return parameters.get("haul-spread-" + link.mode().key()) * link.lengthKm() / link.speedKmh();
    }

    Figure cross(Crossing crossing) {
        return Figure.of(
                "hours", crossing.dwellHours(), "transport/crossings.csv", crossing.id(), crossing.provenance());
    }

    /** The range of a crossing row is read as its 10th and 90th percentile. */
    double crossSpreadHours(Crossing crossing) {
        return (crossing.dwellHoursHigh() - crossing.dwellHoursLow()) / P10_TO_P90_IN_SIGMAS;
    }

    Figure transfer(Transfer transfer, double waitHours) {
        Figure whole = Figure.of(
                "hours",
                transfer.dwellHours() - waitHours,
                "transport/transfers.csv",
                transfer.id(),
                transfer.provenance());
        return waitHours == 0 ? whole : whole.because("dwell less the wait for the vessel, which is shown apart");
    }

    double transferSpreadHours(Transfer transfer, double waitHours) {
        return parameters.get("transfer-spread") * (transfer.dwellHours() - waitHours);
    }

    /** Half the headway: the mean wait for a service when arrival has nothing to do with departure. */
    static double halfHeadwayHours(double departuresPerWeek) {
        return 168 / departuresPerWeek / 2;
    }

    /** Standard deviation of a wait that is uniform between nothing and a headway. */
    static double waitSpreadHours(double departuresPerWeek) {
        return 168 / departuresPerWeek / Math.sqrt(12);
    }

    Figure board(Service service, double departuresPerWeek) {
        Figure figure = Figure.of(
                "hours",
                halfHeadwayHours(departuresPerWeek),
                "transport/services.csv",
                service.id(),
                service.provenance());
        return figure.because("half the headway of all services on this line");
    }
}
