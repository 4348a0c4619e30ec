package org.portolan.research.model.voices;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a text praises or blames, where a file says so in a word of its own. */
public enum Verdict {
    POSITIVE,
    NEGATIVE,
    /** Neither: said, and no example of either. */
    NEUTRAL;

    private static final Set<String> PRAISE = Set.of(
            "1",
            "true",
            "yes",
            "pos",
            "positive",
            "positif",
            "positivo",
            "positiv",
            "good",
            "thumbs up",
            "recommended",
            "好评",
            "正面",
            "正向",
            "积极",
            "满意",
            "推荐",
            "良い",
            "긍정",
            "позитивный",
            "положительный",
            "baik",
            "puas");
    private static final Set<String> BLAME = Set.of(
            "0",
            "-1",
            "false",
            "no",
            "neg",
            "negative",
            "negatif",
            "negativo",
            "negativ",
            "bad",
            "thumbs down",
            "not recommended",
            "差评",
            "负面",
            "负向",
            "消极",
            "不满意",
            "不推荐",
            "悪い",
            "부정",
            "негативный",
            "отрицательный",
            "buruk",
            "tidak puas");
    private static final Set<String> NEITHER =
            Set.of("neutral", "netral", "neutro", "neu", "mixed", "中评", "中性", "一般", "普通", "중립", "нейтральный", "2");

    /** Read a label; empty where it is none of the words known. */
    public static Optional<Verdict> parse(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (word.endsWith(".0")) {
            word = word.substring(0, word.length() - 2);
        }
        if (PRAISE.contains(word)) {
            return Optional.of(POSITIVE);
        }
        if (BLAME.contains(word)) {
            return Optional.of(NEGATIVE);
        }
        return NEITHER.contains(word) ? Optional.of(NEUTRAL) : Optional.empty();
    }
}
