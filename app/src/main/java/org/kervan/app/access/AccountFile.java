package org.kervan.app.access;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of local accounts and tokens: hashes only, readable by its owner only, replaced as a whole. It is apart from
 * the ledger, since nothing can ever be taken out of that. Safe for many threads and for the command line beside a server.
 */
final class AccountFile {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path file;
    private volatile Loaded loaded = new Loaded(FileTime.fromMillis(-1), Content.EMPTY);

    AccountFile(Path file) {
        this.file = file;
    }

    /**
     * What the file holds.
     *
     * @param passwords kept form of the password of each local account
     * @param tokens tokens, the newest last
     */
    record Content(Map<String, String> passwords, List<Token> tokens) {
        static final Content EMPTY = new Content(Map.of(), List.of());

        Content {
            passwords = Map.copyOf(passwords);
            tokens = List.copyOf(tokens);
        }
    }

    private record Loaded(FileTime at, Content content) {}

    /** What the file holds now; nothing when there is none. */
    Content read() throws AccessException {
        try {
            if (!Files.exists(file)) {
                return Content.EMPTY;
            }
            FileTime now = Files.getLastModifiedTime(file);
            Loaded known = loaded;
            if (!known.at().equals(now)) {
                known = new Loaded(now, MAPPER.readValue(Files.readAllBytes(file), Content.class));
                loaded = known;
            }
            return known.content();
        } catch (IOException | JacksonException e) {
            throw new AccessException("access.unreadable", file);
        }
    }

    /** Changes what the file holds; the whole of it is replaced, or none. */
    void change(UnaryOperator<Content> change) throws AccessException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path lock = file.resolveSibling(file.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                write(change.apply(read()));
            }
        } catch (IOException e) {
            throw new AccessException("access.unwritable", file);
        }
    }

    private void write(Content content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(fresh, MAPPER.writeValueAsBytes(content));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        loaded = new Loaded(FileTime.fromMillis(-1), Content.EMPTY);
    }
}
