package org.kervan.engine.flow;

import java.util.List;

/** Tells everything that is wrong in one message; long lists are cut off with a count. */
final class FaultList {

    private static final int SHOWN = 50;

    private FaultList() {}

    static void throwIfAny(String what, List<String> faults) {
        if (faults.isEmpty()) {
            return;
        }
        String shown = String.join("; ", faults.subList(0, Math.min(SHOWN, faults.size())));
        String more = faults.size() > SHOWN ? "; and " + (faults.size() - SHOWN) + " more" : "";
        throw new IllegalArgumentException(what + " cannot be used, " + faults.size()
                + (faults.size() == 1 ? " fault: " : " faults: ") + shown + more);
    }
}
