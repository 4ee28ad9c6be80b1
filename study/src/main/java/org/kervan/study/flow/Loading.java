package org.kervan.study.flow;

import java.util.List;
import org.kervan.model.claim.Provenance;
import org.kervan.model.network.Commodity;
import org.kervan.model.network.LoadForm;
import org.kervan.model.network.Network;

/**
 * How goods are loaded, which is all that decides their prices: goods of one loading share their costs per tonne and
 * differ only in what time is worth to them.
 */
enum Loading {
    /** Containers that fill before they are heavy, up to 11 t in a TEU: a lorry takes two of them. */
    LIGHT,
    /** Containers of heavier goods: weight limits the lorry. */
    HEAVY,
    /** Dry goods in wagons, holds and tippers. */
    BULK,
    /** Oil in tank wagons and tankers; by road only in the last miles, which are not modelled. */
    LIQUID;

    private static final double LIGHT_UP_TO_TONNES_PER_TEU = 11;

    static Loading of(Commodity commodity) {
        if (commodity.id().equals("crude-oil") || commodity.id().equals("oil-products")) {
            return LIQUID;
        }
        if (!commodity.containerised()) {
            return BULK;
        }
        Double tonnesPerTeu = commodity.tonnesPerTeu();
        return tonnesPerTeu == null || tonnesPerTeu <= LIGHT_UP_TO_TONNES_PER_TEU ? LIGHT : HEAVY;
    }

    boolean inContainers() {
        return this == LIGHT || this == HEAVY;
    }

    boolean mayUseRoads() {
        return this != LIQUID;
    }

    /** Whether goods of this loading board a ferry in a form. */
    boolean boardsAs(LoadForm form) {
        return switch (form) {
            case TRUCK -> mayUseRoads();
            case CONTAINER -> inContainers();
            case WAGON -> !inContainers();
        };
    }

    /** A commodity that stands for all of this loading in prices: its TEU holds the plain mean of its members'. */
    Commodity representative(Network network) {
        List<Commodity> members = network.commodities().stream()
                .filter(commodity -> of(commodity) == this)
                .toList();
        double tonnes = 0;
        int stated = 0;
        for (Commodity member : members) {
            Double tonnesPerTeu = member.tonnesPerTeu();
            if (tonnesPerTeu != null) {
                tonnes += tonnesPerTeu;
                stated++;
            }
        }
        // A package may have no goods of this loading; the graph is compiled for it all the same.
        Provenance provenance =
                (members.isEmpty() ? network.commodities() : members).getFirst().provenance();
        String id = name().toLowerCase(java.util.Locale.ROOT);
        boolean containers = inContainers();
        Double mean = containers && stated > 0 ? Double.valueOf(tonnes / stated) : null;
        return new Commodity(id, id, "", null, null, containers, mean, provenance);
    }
}
