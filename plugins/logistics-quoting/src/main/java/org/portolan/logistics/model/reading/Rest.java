package org.portolan.logistics.model.reading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence on its way through a reading: what is understood is taken out, what is left is doubtful. */
final class Rest {

    private static final Pattern IDLE = Pattern.compile(
            "[\\s,.;:、。!()\\[\\]\"'+*·/~-]+|加收|另收|收取|收费|按照?|每票|每件|每单|每个?包裹|运费|基础|的|将|为|以上|以下|及|和|与|则|需|另|均|统一|目前|现行|标准|部分|如|有|产生|包裹|期间|自|从|起|至|到|止|执行|生效|地区|"
                    + "订单|票|件|单|所有|全部|国家|额外|\\b(?:is|are|of|the|a|an|on|from|to|until|for|and|per|parcels?|shipments?|pieces?|will|be|applies|apply|charged|added|additional|extra|base|rate|freight|effective|current(?:ly)?|with|in|at|all|each|goods|charge|surcharges?|fees?|plus|between|during|part|exceeding|every|shipping|cost)\\b",
            Pattern.CASE_INSENSITIVE);

    private String text;
    private boolean endsDay;

    Rest(String text, SurchargeWord word) {
        this.text = text.substring(0, word.start()) + " \u0002 " + text.substring(word.end());
    }

    Optional<Matcher> take(Pattern pattern) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        text = text.substring(0, found.start()) + " " + text.substring(found.end());
        return Optional.of(found);
    }

    /** The match that says most about its number: of 30 and 5元/票, the second. */
    Optional<Matcher> takeLongest(Pattern pattern) {
        Matcher best = pattern.matcher(text);
        int start = -1;
        int length = 0;
        while (best.find()) {
            if (best.group().strip().length() > length) {
                length = best.group().strip().length();
                start = best.start();
            }
        }
        if (start < 0) {
            return Optional.empty();
        }
        Matcher found = pattern.matcher(text);
        if (!found.find(start)) {
            return Optional.empty();
        }
        text = text.substring(0, found.start()) + " " + text.substring(found.end());
        return Optional.of(found);
    }

    List<LocalDate> takeDays() {
        List<DayText.Found> days = DayText.in(text);
        StringBuilder left = new StringBuilder(text);
        for (int i = days.size() - 1; i >= 0; i--) {
            left.replace(days.get(i).start(), days.get(i).end(), " ");
        }
        if (days.size() == 1) {
            String before = text.substring(0, days.get(0).start()).strip();
            String after = text.substring(days.get(0).end()).strip();
            endsDay = before.matches("(?is).*(?:至|到|截止|until|till|through|by)$") || after.matches("(?s)^(?:止|前|截止).*");
        }
        text = left.toString();
        return days.stream().map(DayText.Found::day).toList();
    }

    /** True where the one day that was taken is the last. */
    boolean endsDay() {
        return endsDay;
    }

    /** What is left, in pieces that could be names. */
    List<String> words() {
        return Arrays.stream(text.split(
                        "[\\u0002:;,()\\[\\]]|(?<=\\p{IsHan})\\s+|\\s{2,}|\\bto\\b|\\bfor\\b|\\bin\\b|发往|寄往"))
                .map(part -> part.replaceAll("(?:的|地区)$", "").strip())
                .filter(part -> part.length() >= 2)
                .toList();
    }

    void drop(String part) {
        int at = text.indexOf(part);
        if (at >= 0) {
            text = text.substring(0, at) + " " + text.substring(at + part.length());
        }
    }

    /** The words that nobody understood; empty where only idle ones are left. */
    String left() {
        String words = IDLE.matcher(text.replace("\u0002", " ")).replaceAll(" ").strip();
        return words.length() > 1 ? words.replaceAll("\\s+", " ") : "";
    }
}
