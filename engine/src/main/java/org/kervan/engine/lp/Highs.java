package org.kervan.engine.lp;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The C interface of HiGHS 1.12 (its header {@code highs_c_api.h}), as far as linear programmes need it. */
final class Highs {

    private final MethodHandle create;
    private final MethodHandle destroy;
    private final MethodHandle setBool;
    private final MethodHandle setInt;
    private final MethodHandle setDouble;
    private final MethodHandle setString;
    private final MethodHandle intInfo;
    final MethodHandle passLp;
    final MethodHandle run;
    final MethodHandle status;
    final MethodHandle solution;
    final MethodHandle columnBounds;
    final MethodHandle rowBounds;
    final MethodHandle columnCosts;
    final MethodHandle addRows;
    final MethodHandle zeroClocks;

    private Highs() throws IOException {
        NativeFunctions highs = new NativeFunctions(NativeLibraries.load("highs.1"));
        create = highs.find("Highs_create", "p");
        destroy = highs.find("Highs_destroy", "vp");
        setBool = highs.find("Highs_setBoolOptionValue", "ippi");
        setInt = highs.find("Highs_setIntOptionValue", "ippi");
        setDouble = highs.find("Highs_setDoubleOptionValue", "ippd");
        setString = highs.find("Highs_setStringOptionValue", "ippp");
        intInfo = highs.find("Highs_getIntInfoValue", "ippp");
        passLp = highs.find("Highs_passLp", "ipiiiiidpppppppp");
        run = highs.find("Highs_run", "ip");
        status = highs.find("Highs_getModelStatus", "ip");
        solution = highs.find("Highs_getSolution", "ippppp");
        columnBounds = highs.find("Highs_changeColsBoundsBySet", "ipippp");
        rowBounds = highs.find("Highs_changeRowsBoundsBySet", "ipippp");
        columnCosts = highs.find("Highs_changeColsCostBySet", "ipipp");
        addRows = highs.find("Highs_addRows", "ipippippp");
        zeroClocks = highs.find("Highs_zeroAllClocks", "ip");
        checkIntegers(highs);
    }

    private static void checkIntegers(NativeFunctions highs) throws IOException {
        try {
            int bytes = (int) highs.find("Highs_getSizeofHighsInt", "ip").invokeExact(MemorySegment.NULL);
            if (bytes != Integer.BYTES) {
                throw new IOException("this library of HiGHS counts with " + bytes + " bytes, expected 4");
            }
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            throw NativeFunctions.broken(e);
        }
    }

    /** Loaded when first asked for; why it cannot be is kept and told each time. */
    private static final class Holder {
        private static final Loaded<Highs> HIGHS = Loaded.of(Highs::new);
    }

    /** @throws IOException if there is no HiGHS for this platform */
    static Highs get() throws IOException {
        return Holder.HIGHS.get();
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

    /** Sets an option to a Boolean, Integer, Double or String. */
    void option(MemorySegment model, String name, Object value) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment key = arena.allocateFrom(name);
            int code = switch (value) {
                case Boolean b -> (int) setBool.invokeExact(model, key, b ? 1 : 0);
                case Integer i -> (int) setInt.invokeExact(model, key, (int) i);
                case Double d -> (int) setDouble.invokeExact(model, key, (double) d);
                default -> (int) setString.invokeExact(model, key, arena.allocateFrom(value.toString()));
            };
            if (code != 0) {
                throw new IllegalStateException("HiGHS does not take " + name + " = " + value);
            }
        } catch (Throwable e) {
            throw NativeFunctions.broken(e);
        }
    }

    int intInfo(MemorySegment model, String name) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment answer = arena.allocate(8);
            int code = (int) intInfo.invokeExact(model, arena.allocateFrom(name), answer);
            return code == 0 ? answer.get(JAVA_INT, 0) : -1;
        } catch (Throwable e) {
            throw NativeFunctions.broken(e);
        }
    }
}
