package org.kervan.app.energy;

import java.util.List;
import org.kervan.app.text.Messages;
import org.kervan.model.claim.Provenance;
import org.kervan.model.energy.Carrier;
import org.kervan.model.energy.EnergyLink;
import org.kervan.model.energy.EnergyNode;
import org.kervan.model.energy.GasBuyer;
import org.kervan.model.energy.LinkShape;
import org.kervan.study.energy.Assumption;
import org.kervan.study.energy.BuyerResult;
import org.kervan.study.energy.LinkResult;
import org.kervan.study.energy.NodeResult;

/** The rows of the document of an answer, one for each thing that is told of. */
final class Rows {
    private Rows() {}

    static List<double[]> pairs(LinkShape shape) {
        return shape.points().stream()
                .map(point -> new double[] {point.lonDegrees(), point.latDegrees()})
                .toList();
    }

    static EnergyDocument.Link link(LinkResult result, List<double[]> shape) {
        EnergyLink link = result.link();
        Provenance said = link.provenance();
        return new EnergyDocument.Link(
                link.id(),
                link.name(),
                link.system(),
                link.carrier(),
                link.from(),
                link.to(),
                result.usable(),
                link.opens(),
                link.lengthKm(),
                link.capacity(),
                link.carrier().capacityUnit(),
                Digits.four(result.annualFlow()),
                link.carrier().volumeUnit(),
                Digits.four(result.forward()),
                Digits.four(result.backward()),
                Digits.known(result.load()),
                Digits.known(result.peakLoad()),
                Digits.four(result.marginalValue()),
                "million USD/year per " + link.carrier().capacityUnit(),
                Digits.four(result.rentUsdMillion()),
                said.basis(),
                said.sources(),
                said.note(),
                Digits.two(result.netByPeriod()),
                shape);
    }

    static EnergyDocument.Node node(EnergyNode node) {
        return new EnergyDocument.Node(
                node.id(),
                node.name(),
                node.country(),
                node.kind().key(),
                node.carrier(),
                node.point().latDegrees(),
                node.point().lonDegrees());
    }

    static EnergyDocument.Price price(NodeResult result) {
        EnergyNode node = result.node();
        return new EnergyDocument.Price(
                node.id(),
                node.country(),
                node.carrier(),
                node.carrier() == Carrier.POWER ? "USD/MWh" : "USD/1000m3",
                Digits.known(result.meanPrice()),
                Digits.two(result.priceByPeriod()));
    }

    static EnergyDocument.Buyer buyer(BuyerResult result) {
        GasBuyer buyer = result.buyer();
        Provenance said = buyer.provenance();
        return new EnergyDocument.Buyer(
                buyer.id(),
                buyer.name(),
                buyer.country(),
                buyer.node(),
                buyer.since(),
                buyer.contractBcmPerYear(),
                Digits.known(result.deliveredBcm()),
                Digits.known(result.computedBcm()),
                said.basis(),
                said.sources(),
                said.note());
    }

    static EnergyDocument.Assumed assumed(Assumption assumption) {
        Object[] details = assumption.details().toArray();
        return new EnergyDocument.Assumed(
                assumption.kind().key(),
                Messages.of("energy.assumption." + assumption.kind().key(), details));
    }
}
