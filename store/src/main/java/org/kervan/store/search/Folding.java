package org.kervan.store.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Brings names to a form in which spellings of the same place agree: small Latin letters, digits and single spaces.
 * Diacritics and apostrophes fall away, Cyrillic (Russian, Kazakh, Kyrgyz and their neighbours) and Georgian letters
 * become Latin ones, and spellings that only differ by romanisation (kh/h, q/k, w/v) become one. Letters of other
 * scripts stay as they are.
 */
public final class Folding {

    private static final Map<Integer, String> LATIN = new HashMap<>();

    static {
        put(
                "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh");
        put("щ shch ъ - ы y ь - э e ю yu я ya");
        put("ә a ғ g қ k ң n ө o ұ u ү u һ h і i ї i є e ґ g ҷ j ҳ h ӯ u ӣ i ў u җ j");
        put("ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ g ყ k შ sh");
        put("ჩ ch ც ts ძ dz წ ts ჭ ch ხ h ჯ j ჰ h");
        put("ı i ə a ø o đ d ł l ß ss æ ae œ oe þ th ð d ŋ n");
        put("' - ’ - ‘ - ʼ - ʻ - ` - ´ - ʹ - ′ -");
    }

    private Folding() {}

    private static void put(String pairs) {
        String[] words = pairs.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            LATIN.put(words[i].codePointAt(0), words[i + 1].equals("-") ? "" : words[i + 1]);
        }
    }

    /** The folded form; empty when {@code text} has neither letters nor digits. */
    public static String fold(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder latin = new StringBuilder(composed.length() + 8);
        composed.codePoints().forEach(letter -> {
            String replaced = LATIN.get(letter);
            if (replaced == null) {
                latin.appendCodePoint(letter);
            } else {
                latin.append(replaced);
            }
        });
        return romanised(words(Normalizer.normalize(latin, Normalizer.Form.NFKD)));
    }

    /** Letters and digits, everything else a single space; combining marks vanish. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter)) {
                words.appendCodePoint(Character.toLowerCase(letter));
            } else if (!isMark(letter) && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.toString().stripTrailing();
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private static String romanised(String folded) {
        return folded.replace("kh", "h").replace('q', 'k').replace('w', 'v');
    }
}
