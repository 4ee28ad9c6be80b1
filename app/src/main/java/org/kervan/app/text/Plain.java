package org.kervan.app.text;

/** Text from outside, made safe for a terminal: control characters cannot move the cursor or hide anything. */
public final class Plain {

    private static final int LONGEST = 160;

    private Plain() {}

    /** The text, cut when it is long. */
    public static String of(String text) {
        String plain = whole(text);
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "..." : plain;
    }

    /** All of the text. */
    public static String whole(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(letter -> plain.appendCodePoint(Character.isISOControl(letter) ? ' ' : letter));
        return plain.toString();
    }
}
