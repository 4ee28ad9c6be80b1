package org.kervan.study.flow;

import java.util.Locale;

/** How shippers are taken to choose their ways. */
public enum FlowMode {
    /** Each its own cheapest way; those who value time alike use only ways that cost the same. */
    UE,
    /** As a planner would lead them, to the least total cost. */
    SO,
    /** Each by its own taste: cheaper ways are likelier. The method the base year is estimated with. */
    STOCHASTIC;

    /** The word used on the wire. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
