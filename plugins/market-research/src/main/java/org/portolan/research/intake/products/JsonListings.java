package org.portolan.research.intake.products;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Source;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.research.intake.FileFacts;
import org.portolan.research.intake.ReportBook;
import org.portolan.research.model.terms.Period;

/**
 * Listings in JSON: an array of objects, wherever in the file it stands, or one object a line. Read as they come, so that
 * memory does not grow with the file. The first object is row 1.
 */
final class JsonListings {

    private static final JsonFactory JSON = new JsonFactory();

    private static final Pattern WRAPPED = Pattern.compile(
            "^\\s*\\{[^\\[{]*\"(products|items|data|results|listings|records|hits|result)\"\\s*:\\s*[\\[{]");

    private JsonListings() {}

    static boolean isJson(byte[] first) {
        String start = new String(first, 0, Math.min(first.length, 64), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip();
        return start.startsWith("{") || start.matches("(?s)\\[\\s*\\{.*");
    }

    /** The members of the first object of the array, in the order of the file; none where the beginning holds no whole one. */
    static List<String> firstKeys(byte[] first) {
        return List.copyOf(first(first).keySet());
    }

    /** The first object; empty where the beginning holds no whole one. */
    static Map<String, String> first(byte[] first) {
        try (JsonParser json = JSON.createParser(first)) {
            return toFirst(json, isWrapped(first)) ? JsonObject.read(json) : Map.of();
        } catch (IOException cutOff) {
            return Map.of();
        }
    }

    static void read(ProductLayout layout, Source source, Intake intake) throws IOException, Refusal {
        FileFacts facts = FileFacts.of(source);
        ProductReader reader = new ProductReader(layout, facts);
        ProductWriter writer = new ProductWriter(
                intake.batch(), layout.source(), source.answer("search").orElse(""), facts);
        long number = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(source.file()));
                JsonParser json = JSON.createParser(in)) {
            boolean more = toFirst(json, isWrapped(FileColumns.first(source.file())));
            while (more) {
                number++;
                intake.progress().check();
                MapCells cells =
                        new MapCells(layout.columns(), JsonObject.read(json), Place.row(facts.name(), "", number));
                take(reader, writer, cells, number, intake);
                more = json.nextToken() == JsonToken.START_OBJECT;
            }
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            Text reason = Text.of(
                    "research.reject.json", facts.name(), String.valueOf(number + 1), broken.getOriginalMessage());
            if (number == 0) {
                throw new Refusal(reason, broken);
            }
            intake.rejected(
                    "",
                    Finding.error(
                            Place.row(facts.name(), "", number + 1), reason, Text.of("research.reject.json.remedy")));
        }
        new ReportBook(layout.id(), facts.marketplace(), "", Period.UNKNOWN.ending(facts.day()))
                .close(intake, facts, writer.written());
    }

    private static void take(ProductReader reader, ProductWriter writer, MapCells cells, long number, Intake intake) {
        Optional<String> id = ProductId.of(cells);
        if (id.isEmpty()) {
            intake.rejected(
                    cells.toString(),
                    Finding.error(
                            cells.place(),
                            Text.of("research.reject.product", String.valueOf(number)),
                            Text.of("research.reject.product.remedy")));
            return;
        }
        String marketplace = reader.marketplace(cells);
        writer.write(number, marketplace, reader.read(cells, id.get(), marketplace));
        intake.stored();
    }

    /**
     * Go to the first object of the array. Where the file is an object around one, its members before the array are passed;
     * all others are products themselves, one a line.
     */
    private static boolean toFirst(JsonParser json, boolean wrapped) throws IOException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.START_ARRAY) {
            return json.nextToken() == JsonToken.START_OBJECT;
        }
        while (wrapped && token != null) {
            token = json.nextToken();
            if (token == JsonToken.START_ARRAY && json.nextToken() == JsonToken.START_OBJECT) {
                return true;
            }
        }
        return token == JsonToken.START_OBJECT;
    }

    private static boolean isWrapped(byte[] first) {
        return WRAPPED.matcher(new String(first, 0, Math.min(first.length, 1024), StandardCharsets.UTF_8))
                .find();
    }
}
