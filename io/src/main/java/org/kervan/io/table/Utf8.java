package org.kervan.io.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kervan.model.issue.IssueKind;

/** Bytes to text, strictly: a byte that is no UTF-8 is told with its line and replaced, and reading goes on. */
final class Utf8 {
    private static final int LOOK_AHEAD = 4096;

    private Utf8() {}

    /** The text without a byte order mark, or null when the file is no text at all (then one fault says so). */
    static @Nullable CharBuffer decode(byte[] bytes, String file, Faults faults) {
        if (looksBinary(bytes)) {
            faults.atFile(file, IssueKind.FILE, "not-text");
            return null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            in.position(3);
        }
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        Lines lines = new Lines();
        for (CoderResult result = decoder.decode(in, out, true);
                !result.isUnderflow();
                result = decoder.decode(in, out, true)) {
            int line = lines.lineAt(out.array(), out.position());
            String hex = "%02X".formatted(bytes[in.position()]);
            faults.add(file, line, "", hex, IssueKind.FILE, "not-utf8");
            out.put('\uFFFD');
            in.position(in.position() + result.length());
        }
        return out.flip();
    }

    /** UTF-16 and other forms with zero bytes, archives, pictures: no use in telling every line. */
    private static boolean looksBinary(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return true;
        }
        for (int i = 0; i < Math.min(bytes.length, LOOK_AHEAD); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Counts line ends in growing text, each character once. */
    private static final class Lines {
        private int line = 1;
        private int counted;

        int lineAt(char[] text, int length) {
            for (; counted < length; counted++) {
                if (LineEnds.endsAt(text, length, counted)) {
                    line++;
                }
            }
            return line;
        }
    }
}
