package org.portolan.courses.model.cards;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Readings above characters, written as Anki does: {@code 日本[にほん]}, a blank before each word that has one. */
final class Furigana {

    private static final Pattern WORD = Pattern.compile(" ?([^ >\\[\\]]{1,200})\\[([^\\[\\]]{1,200})]");

    private Furigana() {}

    /** The characters with their readings above. */
    static String ruby(String html) {
        return each(html, "<ruby>$1<rt>$2</rt></ruby>");
    }

    /** Only the readings. */
    static String kana(String html) {
        return each(html, "$2");
    }

    /** Only the characters. */
    static String kanji(String html) {
        return each(html, "$1");
    }

    private static String each(String html, String by) {
        Matcher word = WORD.matcher(html.replace("&nbsp;", " "));
        StringBuilder result = new StringBuilder();
        while (word.find()) {
            boolean sound = word.group(2).startsWith("sound:");
            word.appendReplacement(result, sound ? Matcher.quoteReplacement(word.group()) : by);
        }
        return word.appendTail(result).toString();
    }
}
