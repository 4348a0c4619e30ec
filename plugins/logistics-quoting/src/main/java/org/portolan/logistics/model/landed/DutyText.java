package org.portolan.logistics.model.landed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.text.Text;

/**
 * Reads duty rates from the prose of tariffs: {@code Free}, {@code 3.4%}, {@code 6.8¢/kg + 5%}, {@code $1.50 each + 6.25%
 * on the case}, {@code 12.8% but not less than 20¢/kg}. Written for the Harmonized Tariff Schedule of the United States,
 * whose rates are in dollars and cents; amounts with another currency's code are read as well.
 */
public final class DutyText {

    private static final Pattern FREE = Pattern.compile("(?i)free\\b[\\s,]*(?<condition>.*)", Pattern.DOTALL);
    private static final Pattern LIMIT = Pattern.compile(
            "(?i)[,\\s]+(?:but (?:in no case )?)?(?:(?<least>not less than|min\\.?|minimum)|(?<most>not (?:more than|to exceed|in excess of)|max\\.?|maximum))\\s+");
    /** A clause that changes the duty in a way that its words alone do not let anybody compute. */
    private static final Pattern CLAUSE = Pattern.compile("(?i),\\s+(?<clause>but if\\b.*|if entered\\b.*|under\\b.*)");

    private DutyText() {}

    /** Read the words of a rate; blank words are none and are not read. */
    public static DutyReading read(String text) {
        String words = DutyWords.plain(text);
        if (words.isEmpty()) {
            return DutyReading.unread(text, Text.of("logistics.duty.unread.empty"));
        }
        if (words.toLowerCase(Locale.ROOT).matches("no additional dut(?:y|ies)")) {
            return DutyReading.of(text, DutyRate.FREE);
        }
        Matcher free = FREE.matcher(words);
        if (free.matches()) {
            String condition = free.group("condition").strip();
            return DutyReading.of(text, new DutyRate(List.of(), List.of(), List.of(), condition));
        }
        return DutyTerm.read(words)
                .filter(DutyPart.Sliding.class::isInstance)
                .map(sliding -> DutyReading.of(text, DutyRate.of(List.of(sliding))))
                .orElseGet(() -> limited(text, words));
    }

    private static DutyReading limited(String text, String words) {
        if (words.toLowerCase(Locale.ROOT).matches("an? duty\\b.*")) {
            return sums(text, words, "", "", "");
        }
        String condition = "";
        Matcher clause = CLAUSE.matcher(words);
        String rest = words;
        if (clause.find()) {
            condition = clause.group("clause");
            rest = words.substring(0, clause.start());
        }
        String least = "";
        String most = "";
        Matcher limit = LIMIT.matcher(rest);
        List<int[]> cuts = new ArrayList<>();
        while (limit.find()) {
            cuts.add(new int[] {limit.start(), limit.end(), limit.group("least") == null ? 1 : 0});
        }
        for (int i = 0; i < cuts.size(); i++) {
            int end = i + 1 < cuts.size() ? cuts.get(i + 1)[0] : rest.length();
            String sum = rest.substring(cuts.get(i)[1], end);
            least = cuts.get(i)[2] == 0 ? sum : least;
            most = cuts.get(i)[2] == 1 ? sum : most;
        }
        String first = cuts.isEmpty() ? rest : rest.substring(0, cuts.get(0)[0]);
        return sums(text, first, least, most, condition);
    }

    private static DutyReading sums(String text, String first, String least, String most, String condition) {
        List<String> unread = new ArrayList<>();
        List<DutyPart> parts = sum(first, unread);
        List<DutyPart> atLeast = sum(least, unread);
        List<DutyPart> atMost = sum(most, unread);
        return unread.isEmpty() && !parts.isEmpty()
                ? DutyReading.of(text, new DutyRate(parts, atLeast, atMost, condition))
                : DutyReading.unread(text, Text.of("logistics.duty.unread.term", String.join("; ", unread)));
    }

    private static List<DutyPart> sum(String words, List<String> unread) {
        List<DutyPart> parts = new ArrayList<>();
        if (words.isBlank()) {
            return parts;
        }
        boolean described = words.strip().toLowerCase(Locale.ROOT).matches("an? duty\\b.*");
        String joined = words.replaceAll("(?i)\\s+(?:minus|less)\\s+(?=[\\d.,]+(?:\\s+\\d+/\\d+)?%)", " + -");
        for (String term : described ? new String[] {words} : joined.split("\\+", -1)) {
            Optional<DutyPart> part = DutyTerm.read(term);
            part.ifPresent(parts::add);
            if (part.isEmpty()) {
                unread.add(term.strip());
            }
        }
        return parts;
    }
}
