package org.kervan.io.tntp;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.kervan.io.table.Faults;
import org.kervan.model.issue.IssueKind;

/**
 * The lines of a file one after another as bytes in one array that is used again, so that a file of any size needs the
 * memory of its longest line. A file packed with gzip is told by its first bytes, not by its name. What makes reading on
 * impossible goes to the faults and ends the lines.
 */
final class Lines implements Closeable {
    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final String file;
    private final Faults faults;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int end;
    private long bytes;
    private boolean over;
    private boolean broken;
    private boolean skipLineFeed;

    private byte[] text = new byte[256];
    private int length;
    private int number;
    private boolean ended;

    private Lines(InputStream in, String file, Faults faults) {
        this.in = in;
        this.file = file;
        this.faults = faults;
    }

    /** Opens a file; one that cannot be read, or is no text, gives a fault and no lines. */
    static Lines open(Path path, Faults faults) {
        String name = path.toString();
        if (!Files.isRegularFile(path)) {
            faults.atFile(name, IssueKind.FILE, Files.exists(path) ? "not-a-file" : "none");
            return none(name, faults);
        }
        try {
            return open(Files.newInputStream(path), name, faults);
        } catch (IOException unreadable) {
            faults.atFile(name, IssueKind.FILE, "unreadable");
            return none(name, faults);
        }
    }

    private static Lines none(String name, Faults faults) {
        Lines lines = new Lines(InputStream.nullInputStream(), name, faults);
        lines.over = true;
        lines.broken = true;
        return lines;
    }

    /** Reads from a stream, which is closed with the lines. */
    static Lines open(InputStream stream, String name, Faults faults) {
        BufferedInputStream plain = new BufferedInputStream(stream, CHUNK);
        try {
            plain.mark(4);
            byte[] start = plain.readNBytes(4);
            plain.reset();
            boolean packed = start.length >= 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
            Lines lines = new Lines(packed ? new GZIPInputStream(plain, CHUNK) : plain, name, faults);
            lines.fill();
            lines.checkText();
            return lines;
        } catch (IOException broken) {
            faults.atFile(name, IssueKind.FILE, broken instanceof EOFException ? "packed-cut" : "packed-broken");
            return none(name, faults);
        }
    }

    /** UTF-16, archives, pictures and spreadsheets hold zero bytes early; a UTF-8 mark is passed over. */
    private void checkText() {
        for (int i = 0; i < Math.min(end, 4096); i++) {
            if (chunk[i] == 0) {
                faults.atFile(file, IssueKind.FILE, "not-text");
                over = true;
                broken = true;
                return;
            }
        }
        if (end >= 3 && (chunk[0] & 0xFF) == 0xEF && (chunk[1] & 0xFF) == 0xBB && (chunk[2] & 0xFF) == 0xBF) {
            at = 3;
        }
    }

    /** Goes to the next line; false when there is none. */
    boolean next() {
        length = 0;
        if (over) {
            return false;
        }
        boolean any = false;
        while (true) {
            if (at == end && !refill()) {
                any &= !broken;
                number += any ? 1 : 0;
                return any;
            }
            if (skipLineFeed && chunk[at] == '\n') {
                at++;
                skipLineFeed = false;
                continue;
            }
            skipLineFeed = false;
            int from = at;
            while (at < end && chunk[at] != '\n' && chunk[at] != '\r') {
                at++;
            }
            any = true;
            ended = false;
            if (!keep(from)) {
                return false;
            }
            if (at < end) {
                skipLineFeed = chunk[at++] == '\r';
                number++;
                ended = true;
                return true;
            }
        }
    }

    private boolean keep(int from) {
        int more = at - from;
        if (length + more > TntpLimits.LINE_BYTES) {
            faults.add(file, number + 1, "", "", IssueKind.FILE, "long-line", TntpLimits.LINE_BYTES);
            stop();
            return false;
        }
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
        }
        System.arraycopy(chunk, from, text, length, more);
        length += more;
        return true;
    }

    private boolean refill() {
        try {
            return fill();
        } catch (EOFException cut) {
            faults.add(file, number + 1, "", "", IssueKind.FILE, "packed-cut");
        } catch (ZipException broken) {
            faults.add(file, number + 1, "", "", IssueKind.FILE, "packed-broken");
        } catch (IOException unreadable) {
            faults.add(file, number + 1, "", "", IssueKind.FILE, "unreadable");
        }
        over = true;
        broken = true;
        return false;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(chunk, 0, CHUNK));
        bytes += end;
        if (bytes > TntpLimits.BYTES) {
            faults.add(file, number + 1, "", "", IssueKind.FILE, "too-large", bytes, TntpLimits.BYTES);
            end = 0;
            broken = true;
        }
        over = end == 0;
        return !over;
    }

    /** Gives up on the rest of the file. */
    void stop() {
        over = true;
        broken = true;
        at = end;
    }

    /** Whether the end of the file was not reached. */
    boolean broken() {
        return broken;
    }

    /** Bytes of the line, valid up to {@link #length} until the next line. */
    byte[] text() {
        return text;
    }

    int length() {
        return length;
    }

    /** Number of the line, the first is 1. */
    int number() {
        return number;
    }

    /** Whether the last line there was has an end; that of a file cut off, and of some others, has none. */
    boolean ended() {
        return ended;
    }

    String file() {
        return file;
    }

    /** A part of the line as text; files of this kind hold ASCII, and comments that nobody reads. */
    String part(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException nothingMoreToRead) {
            over = true;
        }
    }
}
