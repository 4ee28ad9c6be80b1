package org.kervan.engine.lp;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/**
 * C functions of a library as method handles. A signature is written in letters, the result first: {@code i} int,
 * {@code d} double, {@code p} pointer, {@code v} nothing.
 */
record NativeFunctions(SymbolLookup library) {

    MethodHandle find(String name, String signature) {
        MemoryLayout[] arguments =
                signature.substring(1).chars().mapToObj(NativeFunctions::layout).toArray(MemoryLayout[]::new);
        FunctionDescriptor descriptor = signature.charAt(0) == 'v'
                ? FunctionDescriptor.ofVoid(arguments)
                : FunctionDescriptor.of(layout(signature.charAt(0)), arguments);
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), descriptor);
    }

    private static MemoryLayout layout(int letter) {
        return switch (letter) {
            case 'i' -> JAVA_INT;
            case 'd' -> JAVA_DOUBLE;
            case 'p' -> ADDRESS;
            default -> throw new IllegalArgumentException("no layout for " + (char) letter);
        };
    }

    /** What a native call threw can only be a fault of its binding. */
    static IllegalStateException broken(Throwable cause) {
        return new IllegalStateException("a call of a solver's library failed", cause);
    }
}
