package org.portolan.research.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.research.model.terms.Period;

/**
 * The lines above a table, as Amazon's search reports and Opportunity Explorer have them: {@code Brand=["Acme"],Reporting
 * Range=["Weekly"],Select week=["Week 43 | 2026-10-18 - 2026-10-24 2026"]}, {@code Niche Name: yoga mat}. A workbook's
 * are not read.
 */
public record MetadataLine(String text) {

    private static final int BYTES = 8192;
    private static final int LINES = 6;
    private static final int CELLS = 5;
    private static final Pattern NICHE = Pattern.compile("(?m)^\\W*Niche Name\\s*[:：]\\s*\"?([^\"\\r\\n]+?)\"?,*\\s*$");
    private static final Pattern DAY = Pattern.compile("(20\\d\\d)-(\\d\\d)-(\\d\\d)");
    private static final Pattern SPAN = Pattern.compile(DAY + "\\s*[-–~]\\s*" + DAY);
    private static final Pattern UPDATED = Pattern.compile("(?i)last updated on\\W*(\\d{1,2})/(\\d{1,2})/(20\\d\\d)");
    private static final List<String> SUBJECTS =
            List.of("brand", "marke", "marque", "marca", "merk", "ブランド", "品牌", "asin or product", "asin");

    static MetadataLine of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(BYTES);
            if (first.length > 1 && first[0] == 'P' && first[1] == 'K') {
                return new MetadataLine("");
            }
            String text = new String(first, charset(first)).replace("\uFEFF", "");
            return new MetadataLine(String.join(
                    "\n",
                    text.lines().limit(LINES).takeWhile(line -> !isTable(line)).toList()));
        }
    }

    /** A header has many cells; the lines above it have few, or name their values. */
    private static boolean isTable(String line) {
        return !line.contains("=[")
                && line.chars().filter(c -> c == ',' || c == ';' || c == '\t').count() >= CELLS;
    }

    private static Charset charset(byte[] first) {
        boolean little = first.length > 1 && (first[0] & 0xFF) == 0xFF && (first[1] & 0xFF) == 0xFE;
        boolean big = first.length > 1 && (first[0] & 0xFF) == 0xFE && (first[1] & 0xFF) == 0xFF;
        return little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    /** The niche that the lines name; empty where they name none. */
    public String niche() {
        Matcher niche = NICHE.matcher(text);
        return niche.find() ? niche.group(1).strip() : "";
    }

    /** The brand or ASIN that the report is about; empty where it is about all. */
    public String subject() {
        return SUBJECTS.stream().flatMap(key -> value(key).stream()).findFirst().orElse("");
    }

    /** The period that is reported; unknown where no line says it. */
    public Period period() {
        String range = value("reporting range")
                .or(() -> value("berichtszeitraum"))
                .or(() -> value("报告范围"))
                .orElse("");
        // A day that somebody wrote above the report is no part of its span.
        Matcher span = SPAN.matcher(text);
        List<LocalDate> days = DAY.matcher(span.find() ? span.group() : text)
                .results()
                .map(found -> LocalDate.parse(found.group()))
                .toList();
        if (days.size() >= 2) {
            LocalDate starts = days.get(0);
            LocalDate ends = days.get(1);
            return new Period(
                    word(range, ChronoUnit.DAYS.between(starts, ends) + 1), Optional.of(starts), Optional.of(ends));
        }
        Optional<LocalDate> updated = updated();
        if (updated.isPresent()) {
            return new Period("360d", Optional.empty(), updated);
        }
        Optional<Integer> year = number("select year").or(() -> number("选择年份"));
        Optional<Integer> quarter = number("select quarter").or(() -> number("选择季度"));
        if (year.isPresent() && quarter.filter(one -> one >= 1 && one <= 4).isPresent()) {
            LocalDate starts = LocalDate.of(year.get(), 3 * quarter.get() - 2, 1);
            return new Period(
                    "quarter",
                    Optional.of(starts),
                    Optional.of(starts.plusMonths(3).minusDays(1)));
        }
        return new Period(word(range, 0), Optional.empty(), days.stream().findFirst());
    }

    private Optional<LocalDate> updated() {
        Matcher updated = UPDATED.matcher(text);
        if (!updated.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(updated.group(1));
        int second = Integer.parseInt(updated.group(2));
        int year = Integer.parseInt(updated.group(3));
        return Optional.of(first > 12 ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second));
    }

    private Optional<Integer> number(String key) {
        return value(key).filter(value -> value.matches("\\d{1,4}")).map(Integer::parseInt);
    }

    private Optional<String> value(String key) {
        Matcher value = Pattern.compile(
                        "(?:^|[,\"\\s])" + Pattern.quote(key) + "\\s*=\\s*\\[\"*([^\\]]*?)\"*\\]",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE)
                .matcher(text);
        return value.find() ? Optional.of(value.group(1).strip()).filter(found -> !found.isEmpty()) : Optional.empty();
    }

    private static String word(String range, long days) {
        String lower = range.toLowerCase(Locale.ROOT);
        if (lower.startsWith("week") || lower.startsWith("wöchentlich") || lower.equals("每周") || days == 7) {
            return "week";
        }
        if (lower.startsWith("month")
                || lower.startsWith("monat")
                || lower.equals("每月")
                || (days >= 28 && days <= 31)) {
            return "month";
        }
        if (lower.startsWith("quarter")
                || lower.startsWith("viertel")
                || lower.equals("每季度")
                || (days >= 89 && days <= 92)) {
            return "quarter";
        }
        return days > 0 ? days + "d" : lower.startsWith("dai") || lower.equals("每日") ? "day" : "";
    }
}
