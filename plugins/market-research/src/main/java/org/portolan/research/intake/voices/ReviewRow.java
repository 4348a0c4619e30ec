package org.portolan.research.intake.voices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portolan.api.intake.Row;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.research.model.voices.LanguageGuess;
import org.portolan.research.model.voices.LanguageRecogniser;
import org.portolan.research.model.voices.Review;
import org.portolan.research.model.voices.Stars;
import org.portolan.research.model.voices.Verdict;
import org.portolan.research.model.voices.WrittenDay;

/** Reads one row as a review. A row is kept as long as it says anything: words, stars, or a label. */
final class ReviewRow {

    private static final int LONGEST_DATE = 20;
    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/][^<>]{0,200}>");

    private final LanguageRecogniser recogniser;

    ReviewRow(LanguageRecogniser recogniser) {
        this.recogniser = recogniser;
    }

    Optional<Review> read(Row row) {
        String body = words(row.text(ReviewHeader.BODY));
        Optional<BigDecimal> stars = stars(row);
        Optional<Verdict> label = Verdict.parse(row.text(ReviewHeader.LABEL));
        boolean ownTitle = row.has(ReviewHeader.REVIEW_TITLE);
        String plainTitle = words(row.text(ReviewHeader.PLAIN_TITLE));
        String title = ownTitle ? words(row.text(ReviewHeader.REVIEW_TITLE)) : plainTitle;
        if (body.isEmpty() && title.isEmpty() && stars.isEmpty() && label.isEmpty() && !row.rejected()) {
            row.reject(
                    ReviewHeader.BODY,
                    Text.of("research.voices.reject.empty", String.valueOf(row.number())),
                    Text.of("research.voices.reject.empty.remedy"));
        }
        Optional<LocalDate> written = written(row);
        String name = row.text(ReviewHeader.PRODUCT);
        if (name.isEmpty() && ownTitle) {
            name = plainTitle;
        }
        String id = row.text(ReviewHeader.PRODUCT_ID);
        Review review = new Review(
                kind(row),
                given(row.text(ReviewHeader.ID)),
                language(row, title, body),
                id.isEmpty() ? name : id,
                id.isEmpty() ? "" : name,
                row.text(ReviewHeader.VARIATION),
                row.text(ReviewHeader.CATEGORY),
                written,
                stars,
                label.filter(verdict -> verdict != Verdict.NEUTRAL).map(verdict -> verdict == Verdict.POSITIVE),
                verified(row),
                title,
                body);
        return row.rejected() ? Optional.empty() : Optional.of(review);
    }

    private static Review.Kind kind(Row row) {
        boolean asks = row.has(ReviewHeader.ANSWER) && !row.has(ReviewHeader.STARS) && !row.has(ReviewHeader.LABEL);
        return asks ? Review.Kind.QUESTION : Review.Kind.REVIEW;
    }

    private static Optional<BigDecimal> stars(Row row) {
        String written = row.text(ReviewHeader.STARS);
        Optional<BigDecimal> stars = Stars.parse(written);
        // A rating of 0 is how some platforms say that there is none.
        if (stars.isEmpty() && !written.isEmpty() && !written.matches("0([.,]0+)?")) {
            row.reject(
                    ReviewHeader.STARS,
                    Text.of("research.voices.reject.stars", String.valueOf(row.number()), written),
                    Text.of("research.voices.reject.stars.remedy"));
        }
        return stars;
    }

    /** A day of the usual forms is read by the column's own order of day and month; one in a sentence is looked for. */
    private static Optional<LocalDate> written(Row row) {
        String text = row.text(ReviewHeader.DATE);
        Optional<LocalDate> found = WrittenDay.find(text);
        if (found.isPresent() || text.isEmpty()) {
            return found;
        }
        if (text.length() <= LONGEST_DATE && Character.isDigit(text.charAt(0)) && text.matches(".*[-/.].*")) {
            return row.date(ReviewHeader.DATE);
        }
        row.finding(Finding.warning(
                row.place().column(ReviewHeader.DATE),
                Text.of("research.voices.finding.date", String.valueOf(row.number()), text),
                Text.of("research.voices.finding.date.remedy")));
        return Optional.empty();
    }

    private LanguageGuess language(Row row, String title, String body) {
        String said = row.text(ReviewHeader.LANGUAGE).toLowerCase(Locale.ROOT);
        if (said.matches("[a-z]{2,3}([-_].*)?")) {
            return new LanguageGuess(said.split("[-_]", -1)[0], 1);
        }
        return recogniser.guess(title + " " + body);
    }

    private static Optional<Boolean> verified(Row row) {
        String said = row.text(ReviewHeader.VERIFIED);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        boolean not = said.matches("(?i)(0|0\\.0|false|no|n|否|tidak|nein|non)")
                || said.toLowerCase(Locale.ROOT).contains("not ");
        return Optional.of(!not);
    }

    /** What a person reads: exports keep the page's line breaks and tags, and doubled quotation marks around a text. */
    private static String words(String text) {
        String plain = text;
        if (plain.indexOf('<') >= 0) {
            plain = TAG.matcher(LINE_BREAK.matcher(plain).replaceAll("\n")).replaceAll(" ");
        }
        if (plain.length() > 1 && plain.startsWith("\"") && plain.endsWith("\"")) {
            plain = plain.substring(1, plain.length() - 1);
        }
        return plain.replace("\"\"", "\"")
                .replace("&amp;", "&")
                .replace("&quot;", "\"")
                .replace("&#39;", "’")
                .replace("&#34;", "\"")
                .replace("\uFEFF", "")
                .strip();
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
