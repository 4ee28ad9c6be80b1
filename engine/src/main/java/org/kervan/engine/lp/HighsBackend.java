package org.kervan.engine.lp;

import java.io.IOException;

/** HiGHS from nothing, by simplex or interior point. */
record HighsBackend(boolean interior, boolean presolve) implements Backend {

    @Override
    public String name() {
        return "HiGHS " + (interior ? "interior point" : "simplex") + (presolve ? "" : " without presolve");
    }

    @Override
    public Raw run(LinearProgram program, double seconds) {
        try (HighsModel model = new HighsModel(program, interior, presolve)) {
            return model.run(seconds);
        } catch (IOException | IllegalStateException e) {
            return Raw.without(LpStatus.FAILED, String.valueOf(e.getMessage()));
        }
    }
}
