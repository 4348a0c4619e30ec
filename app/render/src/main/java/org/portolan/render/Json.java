package org.portolan.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;

/**
 * The JSON that scripts rely on. Money is {@code {"amount":"12.34","currency":"EUR"}}, a weight
 * {@code {"value":"0.35","unit":"kg"}}, a percentage its fraction as a number, a date ISO, what is blank {@code null}; all
 * decimals are exact and plain. Only texts depend on the language.
 */
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Json() {}

    /** Begin pretty JSON in UTF-8 with Unix line ends; closing the generator flushes the stream and leaves it open. */
    public static JsonGenerator begin(OutputStream out) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        // Over a writer, which replaces half a surrogate pair from a broken file where the generator would fail.
        return FACTORY.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
    }

    /** Write a finding: {@code {"severity","message","place":{"file","sheet","row","column"},"remedy"}}. */
    public static void write(Finding finding, Texts texts, Locale locale, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("message", texts.say(finding.message(), locale));
        json.writeFieldName("place");
        place(finding.place(), json);
        json.writeStringField("remedy", texts.say(finding.remedy(), locale));
        json.writeEndObject();
    }

    /** Write the parts of a place that apply. */
    static void place(Place place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        part("file", place.file(), json);
        part("sheet", place.sheet(), json);
        if (place.row() > 0) {
            json.writeNumberField("row", place.row());
        }
        part("column", place.column(), json);
        json.writeEndObject();
    }

    private static void part(String name, String value, JsonGenerator json) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    /** Write a value of a class that some {@link org.portolan.api.report.Kind} takes. */
    static void value(Object value, Texts texts, Locale locale, JsonGenerator json) throws IOException {
        if (value instanceof Money money) {
            json.writeStartObject();
            json.writeStringField("amount", money.written());
            json.writeStringField("currency", money.currency().getCurrencyCode());
            json.writeEndObject();
        } else if (value instanceof Weight weight) {
            json.writeStartObject();
            json.writeStringField("value", weight.value().toPlainString());
            json.writeStringField("unit", weight.unit().symbol());
            json.writeEndObject();
        } else if (value instanceof Percent percent) {
            json.writeNumber(percent.fraction());
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Text text) {
            json.writeString(texts.say(text, locale));
        } else {
            json.writeString(value.toString());
        }
    }
}
