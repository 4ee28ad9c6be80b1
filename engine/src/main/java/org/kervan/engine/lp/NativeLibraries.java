package org.kervan.engine.lp;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Takes solver libraries for this platform out of the class path and loads them. They are written once into the user's
 * cache, in a folder named by their content, so that an other version never meets old files; where that cannot be written,
 * into a temporary folder.
 */
final class NativeLibraries {

    /** What the jars of OR-Tools call this platform: the folder inside the jar. */
    private static final String PLATFORM = platform();

    private NativeLibraries() {}

    /**
     * Loads a library.
     *
     * @param library its name without {@code lib} and ending, with the version of its binary interface, such as
     *     {@code highs.1}
     * @param needed libraries it needs beside itself
     * @throws IOException if there is none for this platform or it cannot be written
     */
    static SymbolLookup load(String library, String... needed) throws IOException {
        List<String> names = Stream.concat(Stream.of(library), Arrays.stream(needed))
                .map(NativeLibraries::fileName)
                .toList();
        byte[][] contents = new byte[names.size()][];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = read(names.get(i));
        }
        Path folder = folder(hash(contents));
        for (int i = 0; i < contents.length; i++) {
            writeOnce(folder.resolve(names.get(i)), contents[i]);
        }
        return SymbolLookup.libraryLookup(folder.resolve(names.getFirst()), Arena.global());
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = NativeLibraries.class.getResourceAsStream("/" + PLATFORM + "/" + name)) {
            if (in == null) {
                throw new IOException("no " + PLATFORM + "/" + name + " on the class path");
            }
            return in.readAllBytes();
        }
    }

    private static Path folder(String hash) throws IOException {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path home =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        try {
            return Files.createDirectories(home.resolve("kervan").resolve(hash));
        } catch (IOException e) {
            return Files.createTempDirectory("kervan-solver");
        }
    }

    /** Another process may write the same at once: each moves a whole file into place, and the first one stays. */
    private static void writeOnce(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && Files.size(file) == content.length) {
            return;
        }
        Path part = Files.createTempFile(file.getParent(), "new", ".part");
        try {
            Files.write(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            // a system whose moves do not replace: the file of the other process is as good
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String hash(byte[][] contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] content : contents) {
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String platform() {
        String arch = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86-64";
            case "aarch64", "arm64" -> "aarch64";
            case String other -> other;
        };
        return "ortools-" + system() + "-" + arch;
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.startsWith("windows") ? "win32" : "linux";
    }

    private static String fileName(String library) {
        int dot = library.indexOf('.');
        return switch (system()) {
            case "darwin" -> "lib" + library + ".dylib";
            case "win32" -> library.substring(0, dot) + ".dll";
            default -> "lib" + library.substring(0, dot) + ".so" + library.substring(dot);
        };
    }
}
