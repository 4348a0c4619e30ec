package org.portolan.logistics.model.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads postcodes as sheets list them into the notation of the tariff: {@code 8、9开头} is {@code 8*, 9*}, {@code
 * 90001~90899} is {@code 90001-90899}, {@code 邮编967,968} is {@code 967, 968}.
 */
final class PostcodeText {

    private static final Pattern CODE = Pattern.compile(
            "[A-Z]{1,2}\\d[A-Z\\d]?(?: ?\\d[A-Z]{2})?|\\d{1,6}(?:-\\d{3,4})?|[A-Z]{1,2}|[A-Z]\\d[A-Z](?: ?\\d[A-Z]\\d)?");
    private static final Pattern RANGE =
            Pattern.compile("(?<from>[A-Z]{0,2}\\d{1,6})\\s*(?:-|~|至|到|TO)\\s*(?<to>[A-Z]{0,2}\\d{1,6})");

    private static final Set<String> EVERYWHERE = Set.of(
            "全境",
            "全国",
            "全部",
            "全部地区",
            "全区",
            "所有",
            "所有地区",
            "所有邮编",
            "不限",
            "任意",
            "all",
            "all areas",
            "all zones",
            "any",
            "nationwide",
            "whole country",
            "*");

    private PostcodeText() {}

    /** True where the cell says that it is for all of a country. */
    static boolean isEverywhere(String cell) {
        return EVERYWHERE.contains(Plain.lower(cell));
    }

    /** The cell of a row's postcodes; of a range with a column for each end, both. */
    static String cell(Page page, Block block, int row) {
        String from = block.column(Role.POSTCODE)
                .map(column -> page.text(row, column))
                .orElse("");
        String to = block.column(Role.POSTCODE_TO)
                .map(column -> page.line(row, column))
                .orElse("");
        return to.isEmpty() || to.equals(from) ? from : from + "-" + to;
    }

    /** The list; empty where some part of the text is no postcode. */
    static Optional<String> read(String cell) {
        String text = Plain.lines(cell).toUpperCase(Locale.ROOT);
        boolean prefix = text.matches("(?s).*(开头|起始|打头|STARTING|BEGIN|PREFIX|首位).*");
        String bare = text.replaceAll(
                        "邮政编码|邮编|邮区|开头的?|起始|打头|首位|为|以|ZIP ?CODES?|ZIPS?|POST ?CODES?|POSTAL CODES?|STARTING WITH|BEGINNING WITH|STARTS? WITH|PREFIX(?:ES)?|地区|[:()]",
                        " ")
                .strip();
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        List<String> codes = new ArrayList<>();
        for (String part : bare.split("\\s*[,、;/|\\n]\\s*")) {
            Optional<String> code = one(part.strip(), prefix);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            codes.add(code.get());
        }
        return Optional.of(String.join(", ", codes));
    }

    private static Optional<String> one(String part, boolean prefix) {
        Matcher range = RANGE.matcher(part.replace("*", ""));
        if (range.matches() && range.group("from").length() == range.group("to").length()) {
            return Optional.of(range.group("from") + "-" + range.group("to"));
        }
        if (part.endsWith("*") || part.endsWith("X")) {
            String start = part.replaceAll("[*X]+$", "");
            return CODE.matcher(start).matches() ? Optional.of(start + "*") : Optional.empty();
        }
        if (!CODE.matcher(part).matches()) {
            return Optional.empty();
        }
        // Nobody's postcode has so few characters: it is how postcodes begin.
        return Optional.of(prefix || part.length() <= 2 ? part + "*" : part);
    }
}
