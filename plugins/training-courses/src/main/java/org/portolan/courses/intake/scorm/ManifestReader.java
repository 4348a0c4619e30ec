package org.portolan.courses.intake.scorm;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

/**
 * Reads {@code imsmanifest.xml} (ADL, SCORM 1.2 Content Aggregation Model, 2.3; SCORM 2004 CAM, 3.4). A document type, and so
 * entities of its own, are refused. One manifest each.
 */
final class ManifestReader {

    private static final Pattern VERSION = Pattern.compile("1\\.2|1\\.3|CAM 1\\.3|(ADL )?(SCORM )?2004( .*)?");
    private static final Pattern SCHEME = Pattern.compile("(ADL )?SCORM[ _]?(1\\.2|CAM.*|2004.*)|ADLv1\\.0");
    private static final int DEEPEST = 100;
    private static final int MOST = 20_000;

    private final String file;
    private final XMLStreamReader xml;
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<String> bases = new ArrayDeque<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Manifest.Item> items = new ArrayList<>();
    private final Map<String, Manifest.Resource> resources = new LinkedHashMap<>();
    private final List<String> files = new ArrayList<>();
    private String resource = "";
    private String href = "";
    private String title = "";
    private String schema = "";
    private String version = "";
    private String scheme = "";

    private ManifestReader(String file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /**
     * Read a manifest.
     *
     * @throws Refusal where it is none, or not one of SCORM
     */
    static Manifest read(byte[] bytes, String file) throws Refusal {
        if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
            throw new Refusal(Text.of("courses.scorm.refused.empty", file));
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            ManifestReader reader = new ManifestReader(file, xml);
            reader.read();
            return reader.manifest();
        } catch (XMLStreamException broken) {
            // Newer Javas stop by themselves where nesting goes too deep.
            if (String.valueOf(broken.getMessage()).contains("JAXP0001")) {
                throw new Refusal(Text.of("courses.scorm.refused.absurd", file), broken);
            }
            throw new Refusal(
                    Text.of(
                            "courses.scorm.refused.not-well-formed",
                            file,
                            Integer.toString(Math.max(
                                    1,
                                    broken.getLocation() == null
                                            ? 1
                                            : broken.getLocation().getLineNumber()))),
                    broken);
        }
    }

    private void read() throws XMLStreamException, Refusal {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw new Refusal(Text.of("courses.scorm.refused.dtd", file));
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    text(xml.getText().strip());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {
                    // Comments and the like say nothing here.
                }
            }
        }
    }

    private void start(String name) throws Refusal {
        if (path.isEmpty() && !name.equals("manifest")) {
            throw new Refusal(Text.of("courses.scorm.refused.no-manifest-element", file, name));
        }
        if (path.size() >= DEEPEST || items.size() > MOST || resources.size() > MOST || files.size() > 5 * MOST) {
            throw new Refusal(Text.of("courses.scorm.refused.absurd", file));
        }
        bases.push(base() + attribute("base"));
        path.push(name);
        switch (name) {
            case "item" -> {
                items.add(new Manifest.Item(
                        open.size(),
                        "",
                        attribute("identifierref"),
                        "",
                        xml.getLocation().getLineNumber()));
                open.push(items.size() - 1);
            }
            case "resource" -> {
                resource = attribute("identifier");
                href = attribute("href").isBlank() ? "" : base() + attribute("href");
                files.clear();
            }
            case "file" -> files.add(base() + attribute("href"));
            default -> {
                // Sequencing, metadata of files and the like are for a run-time.
            }
        }
    }

    private void text(String text) throws Refusal {
        String name = path.isEmpty() ? "" : path.getFirst();
        if (text.isEmpty() || path.size() < 2) {
            return;
        }
        String parent = path.stream().skip(1).findFirst().orElse("");
        switch (name) {
            case "schema" -> schema = parent.equals("metadata") && path.size() == 3 ? text : schema;
            case "schemaversion" -> version = parent.equals("metadata") && path.size() == 3 ? text : version;
            case "metadatascheme" -> scheme = text;
            case "title" -> title(parent, text);
            case "masteryscore" ->
                replace(item -> new Manifest.Item(item.level(), item.title(), item.resource(), text, item.line()));
            default -> {
                // Nothing that is kept.
            }
        }
        if (name.equals("masteryscore")) {
            checkMastery(text);
        }
    }

    private void title(String parent, String text) {
        if (parent.equals("item")) {
            replace(item -> new Manifest.Item(item.level(), text, item.resource(), item.mastery(), item.line()));
        } else if (parent.equals("organization") && title.isEmpty()) {
            title = text;
        }
    }

    private void replace(UnaryOperator<Manifest.Item> by) {
        if (!open.isEmpty()) {
            items.set(open.getFirst(), by.apply(items.get(open.getFirst())));
        }
    }

    private void end(String name) {
        path.pop();
        if (name.equals("resource")) {
            Manifest.Resource before = resources.get(resource);
            if (before == null || before.href().isEmpty()) {
                resources.put(resource, new Manifest.Resource(href, files));
            }
        } else if (name.equals("item")) {
            open.pop();
        }
        bases.pop();
    }

    private void checkMastery(String text) throws Refusal {
        try {
            BigDecimal score = new BigDecimal(text);
            if (score.signum() < 0 || score.compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new Refusal(Text.of("courses.scorm.refused.mastery-range", file, text));
            }
        } catch (NumberFormatException none) {
            throw new Refusal(Text.of("courses.scorm.refused.mastery", file, text), none);
        }
    }

    private Manifest manifest() throws Refusal {
        if (schema.isEmpty() && version.isEmpty() && scheme.isEmpty()) {
            throw new Refusal(Text.of("courses.scorm.refused.no-schema", file));
        }
        if (!schema.isEmpty() && !schema.equalsIgnoreCase("ADL SCORM")) {
            throw new Refusal(Text.of("courses.scorm.refused.schema", file, schema));
        }
        if (!version.isEmpty() && !VERSION.matcher(version).matches()) {
            throw new Refusal(Text.of("courses.scorm.refused.version", file, version));
        }
        if (schema.isEmpty() && version.isEmpty() && !SCHEME.matcher(scheme).matches()) {
            throw new Refusal(Text.of("courses.scorm.refused.scheme", file, scheme));
        }
        if (items.isEmpty() && resources.isEmpty()) {
            throw new Refusal(Text.of("courses.scorm.refused.nothing", file));
        }
        if (resources.values().stream().allMatch(one -> one.href().isEmpty())) {
            throw new Refusal(Text.of("courses.scorm.refused.no-page", file));
        }
        return new Manifest(title, version.isEmpty() ? scheme : version, items, resources);
    }

    private String base() {
        return bases.isEmpty() ? "" : bases.getFirst();
    }

    private String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i).strip();
            }
        }
        return "";
    }
}
