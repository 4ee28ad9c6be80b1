package org.kervan.study.promise;

import org.kervan.model.ledger.StateEntry;

/** Roles of states in the organisation, as their rows say. */
final class Members {
    private Members() {}

    static boolean isMember(StateEntry state) {
        return state.role().equals("member");
    }

    static boolean isObserver(StateEntry state) {
        return state.role().startsWith("observer");
    }
}
