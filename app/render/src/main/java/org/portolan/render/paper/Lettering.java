package org.portolan.render.paper;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.portolan.api.intake.DataFile;

/**
 * Letters for words of any scripts: each letter from the first typeface that has it. What none has is said to be missing
 * instead of being printed as a box.
 */
public final class Lettering {

    /** Stands for letters that no typeface has. */
    public static final String MISSING = "[?]";

    /** How joined Arabic letters look, which is drawn with letters of their own: a font without them is of no use. */
    private static final int JOINED_ALEF = 0xFE8E;

    private static final BitSet WESTERN = western();
    private static final int BEYOND_LATIN = 0x2000;

    private final List<Typeface> typefaces;
    private final Map<Integer, Integer> chosen;
    private final BitSet missing;

    private Lettering(List<Typeface> typefaces, Map<Integer, Integer> chosen, BitSet missing) {
        this.typefaces = List.copyOf(typefaces);
        this.chosen = Map.copyOf(chosen);
        this.missing = missing;
    }

    /**
     * A part of a text with letters of one typeface.
     *
     * @param typeface of {@link #MISSING} too
     */
    public record Run(String text, Typeface typeface) {}

    static Lettering of(BitSet letters, boolean chinese, Typefaces machine) throws IOException {
        List<Typeface> typefaces = new ArrayList<>(List.of(Typeface.western()));
        Map<Integer, Integer> chosen = new HashMap<>();
        BitSet open = (BitSet) letters.clone();
        // In Chinese, quotation marks and dashes are as wide as its own letters, where a font has these.
        choose(open, chosen, 0, letter -> (letter < BEYOND_LATIN || !chinese) && WESTERN.get(letter));
        for (DataFile.Line known : machine.known(Scripts.of(open))) {
            if (Scripts.of(open).stream().noneMatch(Set.of(known.text("scripts").split(" "))::contains)) {
                continue;
            }
            Optional<Typeface> typeface = machine.open(known);
            if (typeface.isPresent()) {
                int before = open.cardinality();
                choose(open, chosen, typefaces.size(), letter -> has(typeface.get(), letter));
                if (open.cardinality() < before) {
                    typefaces.add(typeface.get());
                }
            }
        }
        choose(open, chosen, 0, WESTERN::get);
        // Any other font of the machine: opening them all takes long, and for symbols it is not worth it.
        Iterator<Typeface> others = machine.others().iterator();
        while (open.stream().anyMatch(Lettering::isWorthLooking) && others.hasNext()) {
            Typeface other = others.next();
            if (open.stream().filter(Lettering::isWorthLooking).anyMatch(letter -> has(other, letter))) {
                choose(open, chosen, typefaces.size(), letter -> has(other, letter));
                typefaces.add(other);
            }
        }
        return new Lettering(typefaces, chosen, open);
    }

    private interface Test {
        boolean has(int letter);
    }

    private static void choose(BitSet open, Map<Integer, Integer> chosen, int typeface, Test test) {
        open.stream().filter(test::has).forEach(letter -> chosen.put(letter, typeface));
        chosen.keySet().forEach(open::clear);
    }

    private static BitSet western() {
        CharsetEncoder encoder = Charset.forName("windows-1252").newEncoder();
        BitSet western = new BitSet();
        IntStream.rangeClosed(' ', Character.MAX_VALUE)
                .filter(letter -> encoder.canEncode((char) letter))
                .forEach(western::set);
        return western;
    }

    private static boolean has(Typeface typeface, int letter) {
        boolean joined = UnicodeScript.of(letter) != UnicodeScript.ARABIC
                || typeface.plain().charExists(JOINED_ALEF);
        return joined && Scripts.isDrawn(letter) && typeface.plain().charExists(letter);
    }

    private static boolean isWorthLooking(int letter) {
        return Scripts.isDrawn(letter) && !Scripts.areSymbols(Scripts.name(letter));
    }

    /** Names of the scripts of which letters are missing, as data files name them. */
    public Set<String> missing() {
        return Scripts.of(missing);
    }

    /** Cut a text where the typeface changes. Letters that were not announced are missing, but for western ones. */
    public List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int current = 0;
        boolean gap = false;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            int typeface = chosen.getOrDefault(letter, otherwise(letter, current));
            if (typeface < 0 && gap) {
                continue;
            }
            gap = typeface < 0;
            int next = Math.max(typeface, 0);
            if (next != current && !run.isEmpty()) {
                runs.add(new Run(run.toString(), typefaces.get(current)));
                run.setLength(0);
            }
            current = next;
            if (gap) {
                run.append(MISSING);
            } else {
                run.appendCodePoint(letter);
            }
        }
        if (!run.isEmpty()) {
            runs.add(new Run(run.toString(), typefaces.get(current)));
        }
        return runs;
    }

    private static int otherwise(int letter, int current) {
        if (Character.isWhitespace(letter)) {
            return current;
        }
        return WESTERN.get(letter) ? 0 : -1;
    }

    /** How wide a text is, in points. */
    public float width(String text, boolean strong, float size) {
        float width = 0;
        for (Run run : runs(text)) {
            width += run.typeface().of(strong).getWidthPoint(run.text(), size);
        }
        return width;
    }
}
