package org.portolan.logistics.intake.landed;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Question;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;

/**
 * The Harmonized Tariff Schedule of the United States, as the International Trade Commission exports it: one row a line,
 * its place in the hierarchy by indent, rates in prose on the lines of eight digits; and its flat table of those lines alone.
 */
public final class TariffSchedule implements TableFormat<TariffRow> {

    static final String EDITION = "edition";

    private static final Pattern CODE = Pattern.compile("(?:\\d\\d){1,5}");
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>");
    private static final Pattern UNIT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Header HEADER = Header.of(
            required("HTS Number", "htsno", "hts code", "hts no", "heading/subheading", "hts8"),
            required("Description", "article description", "brief_description"),
            required("General Rate of Duty", "general", "general rate", "mfn_text_rate"),
            required("Column 2 Rate of Duty", "other", "column 2", "column 2 rate", "col2_text_rate"),
            optional("Indent"),
            optional("Special Rate of Duty", "special", "special rate", "col1_special_text"),
            optional("Unit of Quantity", "units", "unit", "quantity_1_code"),
            optional("Quota Quantity", "quotaQuantity"),
            optional("Additional Duties", "additionalDuties"));

    @Override
    public String id() {
        return "logistics.hts";
    }

    @Override
    public Header header() {
        return HEADER;
    }

    /** Asks for the date of the edition where the file's name does not give it. */
    @Override
    public List<Question> questions(Sample sample) {
        return EditionDate.in(sample.fileName()).isPresent()
                ? List.of()
                : List.of(new Question(EDITION, Text.of("logistics.question.edition", sample.fileName()), List.of()));
    }

    @Override
    public Optional<TariffRow> row(Row row) {
        String code = row.text("HTS Number").replaceAll("[.\\s]", "");
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            row.reject(
                    "HTS Number",
                    Text.of("logistics.reject.hts", row.text("HTS Number")),
                    Text.of("logistics.reject.hts.remedy"));
        }
        Optional<Integer> indent = indent(row);
        if (row.rejected() || indent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TariffRow(
                code,
                indent.get(),
                MARKUP.matcher(row.text("Description")).replaceAll("").replaceAll("\\s+", " "),
                units(row.text("Unit of Quantity")),
                row.text("General Rate of Duty"),
                row.text("Special Rate of Duty"),
                row.text("Column 2 Rate of Duty"),
                row.text("Additional Duties")));
    }

    /** A person's answer comes first, then the file's name; an edition without a date counts as of the oldest day. */
    @Override
    public Writer<TariffRow> writer(Batch batch, Source source) {
        LocalDate edition = source.answer(EDITION)
                .flatMap(EditionDate::in)
                .or(() -> EditionDate.in(source.fileName()))
                .orElse(LocalDate.EPOCH);
        return new TariffWriter(batch, source.fileName(), edition);
    }

    /** A table without indents has no hierarchy: each of its lines has rates of its own. */
    private static Optional<Integer> indent(Row row) {
        if (!row.has("Indent")) {
            return Optional.of(0);
        }
        String written = row.required("Indent");
        if (!written.isEmpty() && !written.matches("\\d{1,2}(\\.0)?")) {
            row.reject(
                    "Indent", Text.of("logistics.reject.indent", written), Text.of("logistics.reject.indent.remedy"));
            return Optional.empty();
        }
        return written.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(written.replace(".0", "")));
    }

    /** {@code ["doz.","<u>kg</u>"]} is {@code doz.,kg}; a plain cell is itself. */
    private static String units(String cell) {
        if (!cell.startsWith("[")) {
            return MARKUP.matcher(cell).replaceAll("").strip();
        }
        Matcher unit = UNIT.matcher(cell);
        StringBuilder units = new StringBuilder();
        while (unit.find()) {
            String plain = unit.group(1).replace("\\/", "/").replace("\\n", "").replace("\\\"", "\"");
            plain = MARKUP.matcher(plain).replaceAll("").strip();
            if (!plain.isEmpty()) {
                units.append(units.isEmpty() ? "" : ",").append(plain);
            }
        }
        return units.toString();
    }
}
