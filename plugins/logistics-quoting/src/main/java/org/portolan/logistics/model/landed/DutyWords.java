package org.portolan.logistics.model.landed;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the words of a rate into plain form: without markup, line ends, words broken by hyphens, printer's slips. */
final class DutyWords {

    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final Pattern RAISED = Pattern.compile("m<sup[^<>]*>\\s*([23])");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");
    /** A word that the printed tariff broke at the end of a line: {@code thou- sand}, {@code appli- cable}. */
    private static final Pattern BROKEN = Pattern.compile("(?<=[a-z])-\\s+(?=[a-z])");
    /** Words that lost the blank between them: {@code thebattery}, {@code inthe}. */
    private static final Pattern GLUED =
            Pattern.compile("\\b(the)(?=(?:case|battery|strap|movement)\\b)|\\b(in|or)(?=the\\b)");

    private DutyWords() {}

    static String plain(String text) {
        String words = RAISED.matcher(text).replaceAll("m$1 ");
        words = MARKUP.matcher(words).replaceAll("");
        words = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replace('−', '-')
                .replace('–', '-')
                .replace('⁄', '/')
                .replace('＋', '+')
                .replace('％', '%');
        words = BLANKS.matcher(words).replaceAll(" ").strip();
        words = BROKEN.matcher(words).replaceAll("");
        words = GLUED.matcher(words).replaceAll("$0 ");
        words = words.replaceAll("(?i)\\bper\\s?cent(?:um)?\\b", "%").replaceAll("\\s+%", "%");
        words = words.replaceAll("(?i)\\s+plus\\s+(?=[\\d$.])", " + ");
        words = words.replaceAll("\\s*/\\s*", "/").replaceAll("\\s+¢", "¢");
        return trimmed(words);
    }

    /** Stray marks at the end mean nothing, but the point of an abbreviation does: {@code 35¢/doz.}. */
    private static String trimmed(String words) {
        String without = words.replaceAll("[\\s;:/]+$", "").strip();
        boolean abbreviation =
                without.toLowerCase(Locale.ROOT).matches(".*\\b(doz|pr|prs|lb|lbs|oz|gal|bbl|no|ft)\\.$");
        return abbreviation ? without : without.replaceAll("[.\\s]+$", "");
    }
}
