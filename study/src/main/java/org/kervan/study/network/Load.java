package org.kervan.study.network;

import org.kervan.model.network.Commodity;
import org.kervan.model.network.LoadForm;

/**
 * What a vehicle carries of one commodity; turns prices per TEU, lorry or wagon into prices per tonne.
 * Rules and their weak points: docs/methods/network.md.
 *
 * @param tonnesPerTeu net load of a TEU; bulk without one takes the parameter {@code tonnes-per-teu-bulk}
 * @param lorryTonnes net load of a lorry
 * @param fullLorryTonnes load to which prices per tonne by lorry are quoted
 * @param wagonTonnes net load of a wagon
 * @param containerised whether the goods travel in containers
 */
record Load(
        double tonnesPerTeu, double lorryTonnes, double fullLorryTonnes, double wagonTonnes, boolean containerised) {

    static Load of(Commodity commodity, Parameters parameters) {
        Double stated = commodity.tonnesPerTeu();
        double tonnesPerTeu = stated != null ? stated : parameters.get("tonnes-per-teu-bulk");
        double full = parameters.get("lorry-load-t");
        double lorry = Math.min(full, parameters.get("lorry-teu") * tonnesPerTeu);
        double wagon =
                commodity.containerised() ? parameters.get("wagon-teu") * tonnesPerTeu : parameters.get("wagon-load-t");
        return new Load(tonnesPerTeu, lorry, full, wagon, commodity.containerised());
    }

    /** The form in which goods that are not on a lorry board a ferry. */
    LoadForm liftedForm() {
        return containerised ? LoadForm.CONTAINER : LoadForm.WAGON;
    }
}
