package org.portolan.render.paper;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What letters belong to, and whether they can be written one after the other. */
public final class Scripts {

    /** Those whose letters change their form or place beside others, which is not done here: they stay unread rather than wrong. */
    private static final Set<UnicodeScript> SHAPED = Set.of(
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.SYRIAC);

    private static final Map<UnicodeScript, String> CODES = codes(
            "Arab Hebr Thai Deva Beng Taml Telu Gujr Guru Knda Mlym Orya Sinh Khmr Mymr Laoo Geor Armn Ethi Tibt Mong"
                    + " Syrc Hani Hira Kana Hang Bopo Grek Cyrl Latn");

    private Scripts() {}

    private static Map<UnicodeScript, String> codes(String known) {
        Map<UnicodeScript, String> codes = new EnumMap<>(UnicodeScript.class);
        for (String code : known.split(" ")) {
            codes.put(UnicodeScript.forName(code), code);
        }
        return codes;
    }

    /** Those of letters, as data files name them; {@code Common} for symbols and marks of all scripts. */
    public static Set<String> of(BitSet letters) {
        return letters.stream().mapToObj(Scripts::name).collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean isDrawn(int letter) {
        return !SHAPED.contains(UnicodeScript.of(letter));
    }

    /** The name in data files: {@code Han}; {@code Common} for symbols and marks of all scripts. */
    static String name(int letter) {
        UnicodeScript script = isWide(letter) ? UnicodeScript.HAN : UnicodeScript.of(letter);
        String name = script == UnicodeScript.INHERITED ? "COMMON" : script.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Stops and marks as wide as a Chinese letter, which are of no script to Unicode. */
    private static boolean isWide(int letter) {
        return UnicodeScript.of(letter) == UnicodeScript.COMMON
                && ((letter >= 0x3000 && letter <= 0x303F) || (letter >= 0xFF00 && letter <= 0xFFEF));
    }

    /** True for a name that stands for symbols, such as emoji, and for no script. */
    public static boolean areSymbols(String name) {
        return name.equals("Common");
    }

    /** Say a script's name in a language: {@code Arabic}, {@code 阿拉伯文}. */
    public static String say(String name, Locale locale) {
        String code = CODES.get(UnicodeScript.forName(name));
        return code == null
                ? name
                : new Locale.Builder().setScript(code).build().getDisplayScript(locale);
    }
}
