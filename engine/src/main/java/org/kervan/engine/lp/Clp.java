package org.kervan.engine.lp;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The C interface of CLP (its header {@code Clp_C_Interface.h}), as far as one solve needs it. */
final class Clp {

    private final MethodHandle create;
    private final MethodHandle destroy;
    final MethodHandle setLogLevel;
    final MethodHandle setSeconds;
    final MethodHandle load;
    final MethodHandle solve;
    final MethodHandle status;
    final MethodHandle columnValues;
    final MethodHandle rowDuals;

    private Clp() throws IOException {
        NativeFunctions clp = new NativeFunctions(NativeLibraries.load("Clp.1", "Osi.0", "CoinUtils.2", "z.1"));
        create = clp.find("Clp_newModel", "p");
        destroy = clp.find("Clp_deleteModel", "vp");
        setLogLevel = clp.find("Clp_setLogLevel", "vpi");
        setSeconds = clp.find("Clp_setMaximumSeconds", "vpd");
        load = clp.find("Clp_loadProblem", "vpiipppppppp");
        solve = clp.find("Clp_initialDualSolve", "ip");
        status = clp.find("Clp_status", "ip");
        columnValues = clp.find("Clp_primalColumnSolution", "pp");
        rowDuals = clp.find("Clp_dualRowSolution", "pp");
    }

    /** Loaded when first asked for; why it cannot be is kept and told each time. */
    private static final class Holder {
        private static final Loaded<Clp> CLP = Loaded.of(Clp::new);
    }

    /** @throws IOException if there is no CLP for this platform */
    static Clp get() throws IOException {
        return Holder.CLP.get();
    }

    MemorySegment create() {
        try {
            return (MemorySegment) create.invokeExact();
        } catch (Throwable e) {
            throw NativeFunctions.broken(e);
        }
    }

    void destroy(MemorySegment model) {
        try {
            destroy.invokeExact(model);
        } catch (Throwable e) {
            throw NativeFunctions.broken(e);
        }
    }
}
