package org.portolan.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.portolan.api.intake.Grid;

/** Finds the cells that a worksheet joins: {@code <mergeCell ref="A2:A5"/>} (ECMA-376, part 1, 18.3.1.54). */
final class MergedCells {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final XMLInputFactory XML = factory();

    private MergedCells() {}

    /** The joined cells of the sheet of this name, from top to bottom: files list them in any order. */
    static List<Grid.Merge> of(Path file, String sheet) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<Grid.Merge> merges = new ArrayList<>();
            Optional<String> part = part(zip, sheet);
            if (part.isPresent()) {
                each(
                        zip,
                        part.get(),
                        "mergeCell",
                        element -> merge(attribute(element, "", "ref")).ifPresent(merges::add));
            }
            merges.sort(Comparator.comparing(Grid.Merge::firstRow).thenComparing(Grid.Merge::firstColumn));
            return merges;
        }
    }

    /** Where in the workbook a sheet lies: its name leads to a relation, which leads to a file. */
    private static Optional<String> part(ZipFile zip, String sheet) throws IOException {
        Map<String, String> relations = new LinkedHashMap<>();
        each(zip, "xl/workbook.xml", "sheet", element -> {
            String id = attribute(element, RELATIONS, "id");
            relations.put(attribute(element, "", "name"), id.isEmpty() ? attribute(element, STRICT, "id") : id);
        });
        Map<String, String> targets = new LinkedHashMap<>();
        each(
                zip,
                "xl/_rels/workbook.xml.rels",
                "Relationship",
                element -> targets.put(attribute(element, "", "Id"), attribute(element, "", "Target")));
        return Optional.ofNullable(relations.get(sheet))
                .map(targets::get)
                .map(target -> target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }

    private static void each(ZipFile zip, String part, String element, Consumer<XMLStreamReader> use)
            throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader reader = XML.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals(element)) {
                    use.accept(reader);
                }
            }
            reader.close();
        } catch (XMLStreamException broken) {
            throw new IOException("the part " + part + " is no XML: " + broken.getMessage(), broken);
        }
    }

    private static String attribute(XMLStreamReader element, String namespace, String name) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String own = Optional.ofNullable(element.getAttributeNamespace(i)).orElse("");
            if (element.getAttributeLocalName(i).equals(name) && own.equals(namespace)) {
                return element.getAttributeValue(i);
            }
        }
        return "";
    }

    private static Optional<Grid.Merge> merge(String reference) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int firstRow = Integer.parseInt(parts.group(2));
        int lastRow = Integer.parseInt(parts.group(4));
        int firstColumn = column(parts.group(1));
        int lastColumn = column(parts.group(3));
        return firstRow < 1 || lastRow < firstRow || lastColumn < firstColumn
                ? Optional.empty()
                : Optional.of(new Grid.Merge(firstRow, firstColumn, lastRow, lastColumn));
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
    }

    /** A workbook comes from anywhere: it must not make the reader fetch other files. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
