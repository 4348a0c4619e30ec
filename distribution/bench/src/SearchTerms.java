import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes a report of search terms as Amazon's Top Search Terms are: a metadata line, 21 columns, long titles; the same in every run. */
public final class SearchTerms {

    private static final String SYLLABLES = "ba be bi bo ca co da de di do fa fi ga go ha he ja jo ka ki la le li lo ma me mi mo na ne ni no"
            + " pa pe po ra re ri ro sa se si so ta te ti to va ve vi wa we";
    private static final String[] PARTS = SYLLABLES.split(" ");
    private static final String CODE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private SearchTerms() {}

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[1]);
        Random random = new Random(20261122);
        String[] words = new String[6000];
        for (int i = 0; i < words.length; i++) {
            words[i] = word(random);
        }
        try (BufferedWriter report = Files.newBufferedWriter(Path.of(arguments[0]))) {
            report.write("Reporting Range=[\"Weekly\"],Select week=[\"Week 43 | 2026-10-18 - 2026-10-24 2026\"]\n" + header());
            for (int row = 1; row <= rows; row++) {
                StringBuilder line = new StringBuilder().append('"').append(row).append("\",\"").append(text(random, words, 2 + random.nextInt(4)));
                for (int i = 0; i < 3; i++) {
                    line.append("\",\"").append(words[random.nextInt(words.length)]);
                }
                line.append("\",\"Sports\",\"Home\",\"Kitchen");
                for (int i = 0; i < 3; i++) {
                    line.append("\",\"B0").append(code(random)).append("\",\"").append(text(random, words, 14));
                    line.append("\",\"").append(random.nextInt(20)).append('.').append(10 + random.nextInt(90));
                    line.append("\",\"").append(random.nextInt(20)).append('.').append(10 + random.nextInt(90));
                }
                report.write(line.append("\",\"2026-10-24\"\n").toString());
            }
        }
    }

    private static String header() {
        StringBuilder header = new StringBuilder("\"Search Frequency Rank\",\"Search Term\",\"Top Clicked Brand #1\","
                + "\"Top Clicked Brands #2\",\"Top Clicked Brands #3\",\"Top Clicked Category #1\",\"Top Clicked Category #2\","
                + "\"Top Clicked Category #3\"");
        for (int i = 1; i <= 3; i++) {
            for (String fact : new String[] {"ASIN", "Product Title", "Click Share", "Conversion Share"}) {
                header.append(",\"Top Clicked Product #").append(i).append(": ").append(fact).append('"');
            }
        }
        return header.append(",\"Reporting Date\"\n").toString();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            word.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return word.toString();
    }

    private static String text(Random random, String[] words, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
        }
        return text.toString();
    }

    private static String code(Random random) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(CODE.charAt(random.nextInt(CODE.length())));
        }
        return code.toString();
    }
}
