package org.portolan.research.command.voices;

import java.util.List;
import java.util.Random;

/** Reviews of a made-up lamp, many enough to learn from. */
final class Reviews {

    private static final List<String> PRAISE = List.of(
            "Bright and easy to set up, I love it.",
            "The battery lasts all week. Great lamp!",
            "Arrived fast and well packed.",
            "Lovely colour, it looks great on my desk.");
    private static final List<String> BLAME = List.of(
            "The battery died after two days.",
            "It came broken, the box was torn and the packaging was thin.",
            "Battery does not charge at all. Very disappointed.",
            "Terrible smell of plastic, I sent it back for a refund.");

    private Reviews() {}

    /** A file of Helium 10's kind: its name says the product. */
    static String lamp(int count) {
        Random random = new Random(5);
        StringBuilder file = new StringBuilder("Date,Author,Verified,Helpful,Title,Body,Rating,Variation\n");
        for (int i = 0; i < count; i++) {
            boolean praise = random.nextInt(10) < 6;
            List<String> texts = praise ? PRAISE : BLAME;
            String text = texts.get(random.nextInt(texts.size())) + " Number " + i;
            // The black one is worse.
            String variation = praise == (random.nextInt(10) < 7) ? "White" : "Black";
            file.append("2026-%02d-%02d".formatted(1 + i % 9, 1 + i % 28))
                    .append(",A. Buyer,true,0,")
                    .append(praise ? "Happy" : "Not happy")
                    .append(",\"")
                    .append(text)
                    .append("\",")
                    .append(praise ? 4 + random.nextInt(2) : 1 + random.nextInt(2))
                    .append(',')
                    .append(variation)
                    .append('\n');
        }
        return file.toString();
    }
}
