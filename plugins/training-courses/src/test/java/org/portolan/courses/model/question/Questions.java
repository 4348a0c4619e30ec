package org.portolan.courses.model.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Questions of every kind, drawn from a seed. */
public final class Questions {

    private static final List<String> WORDS = List.of(
            "parcel",
            "duty paid",
            "a = b",
            "50 % off",
            "运费",
            "关税 起征点",
            "C:\\path",
            "#1 seller",
            "{curly}",
            "~tilde",
            "x -> y",
            "“quoted”",
            "*star*",
            "[link]",
            "(bracket)",
            "a|b",
            "<b>bold</b>",
            "5 < 6 & 7",
            "line_under",
            "مرحبا");

    private Questions() {}

    /** A task of one of nine kinds. */
    public static Task task(Random random, int kind) {
        return switch (kind) {
            case 0 -> new Task.Choice(options(random, false), false, random.nextBoolean());
            case 1 -> new Task.Choice(options(random, true), true, random.nextBoolean());
            case 2 -> new Task.TrueFalse(random.nextBoolean(), feedback(random), feedback(random));
            case 3 -> new Task.ShortText(accepted(random), random.nextBoolean());
            case 4 -> numeric(random);
            case 5 -> new Task.Ordering(distinct(random, 2 + random.nextInt(4)));
            case 6 -> matching(random);
            case 7 -> cloze(random);
            default -> new Task.Essay(Prose.NONE);
        };
    }

    public static List<Prose> distinct(Random random, int count) {
        List<Prose> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(Prose.plain(word(random) + " " + i));
        }
        return texts;
    }

    public static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static Prose feedback(Random random) {
        return random.nextInt(3) == 0 ? Prose.NONE : Prose.plain("Said: " + word(random));
    }

    private static List<Task.Option> options(Random random, boolean several) {
        List<Prose> texts = distinct(random, 2 + random.nextInt(4));
        int rights = several ? 1 + random.nextInt(texts.size()) : 1;
        List<Task.Option> options = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            BigDecimal share = i < rights ? BigDecimal.valueOf(100) : BigDecimal.valueOf(several ? -50 : 0);
            options.add(new Task.Option(texts.get(i), share, feedback(random)));
        }
        return options;
    }

    private static List<Task.Accepted> accepted(Random random) {
        List<Task.Accepted> accepted = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            BigDecimal share = i == 0 ? BigDecimal.valueOf(100) : BigDecimal.valueOf(50);
            accepted.add(new Task.Accepted("answer " + i, share, feedback(random)));
        }
        return accepted;
    }

    private static Task numeric(Random random) {
        BigDecimal middle = BigDecimal.valueOf(random.nextInt(-9999, 9999), 2);
        BigDecimal slack = BigDecimal.valueOf(random.nextInt(500), 2);
        return new Task.Numeric(
                List.of(new Task.Range(
                        middle.subtract(slack), middle.add(slack), BigDecimal.valueOf(100), feedback(random))),
                "");
    }

    private static Task matching(Random random) {
        List<Prose> texts = distinct(random, 6);
        return new Task.Matching(
                List.of(
                        new Task.Pair(texts.get(0), texts.get(1)),
                        new Task.Pair(texts.get(2), texts.get(3)),
                        new Task.Pair(texts.get(4), texts.get(1))),
                List.of(texts.get(5)));
    }

    private static Task cloze(Random random) {
        return new Task.Cloze(List.of(
                new Task.Words(Prose.plain("The parcel weighs ")),
                new Task.Gap(numeric(random), BigDecimal.ONE),
                new Task.Words(Prose.plain(" and goes to ")),
                new Task.Gap(new Task.ShortText(accepted(random), false), BigDecimal.TEN),
                new Task.Words(Prose.plain(" by ")),
                new Task.Gap(new Task.Choice(options(random, false), false, false), BigDecimal.ONE),
                new Task.Words(Prose.plain("."))));
    }
}
