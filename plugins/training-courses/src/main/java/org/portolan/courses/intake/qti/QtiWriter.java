package org.portolan.courses.intake.qti;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.questions.Found;
import org.portolan.courses.intake.questions.QuestionWriter;
import org.portolan.courses.intake.xml.Markup;
import org.portolan.courses.intake.xml.XmlFile;
import org.portolan.courses.model.question.Question;

/** Writes questions as a package of QTI 2.1: an item each, a test with a section for each folder, the pictures. */
public final class QtiWriter implements QuestionWriter {

    private static final String SPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";

    @Override
    public String ending() {
        return ".zip";
    }

    @Override
    public Optional<Text> cannot(Question question) {
        return Optional.empty();
    }

    @Override
    public byte[] write(String title, List<Question> questions, Function<String, Optional<byte[]>> media) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder resources = new StringBuilder();
        Map<String, byte[]> pictures = new TreeMap<>();
        int number = 0;
        for (Question question : questions) {
            String id = "q" + ++number;
            String path = id + ".xml";
            files.put(path, ItemText.of(question, id).getBytes(StandardCharsets.UTF_8));
            sections.computeIfAbsent(question.category(), key -> new StringBuilder())
                    .append("<assessmentItemRef identifier=\"")
                    .append(id)
                    .append("\" href=\"")
                    .append(path)
                    .append("\"/>\n");
            resources.append("<resource identifier=\"r").append(id);
            resources
                    .append("\" type=\"imsqti_item_xmlv2p1\" href=\"")
                    .append(path)
                    .append("\"><file href=\"");
            resources.append(path).append("\"/>");
            for (String name : question.media()) {
                media.apply(name).ifPresent(bytes -> {
                    pictures.put(name, bytes);
                    resources.append("<file href=\"").append(attribute(name)).append("\"/>");
                });
            }
            resources.append("</resource>\n");
        }
        files.put("test.xml", test(sections).getBytes(StandardCharsets.UTF_8));
        files.putAll(pictures);
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("imsmanifest.xml", manifest(title, resources.toString()).getBytes(StandardCharsets.UTF_8));
        all.putAll(files);
        return zip(all);
    }

    private static String attribute(String text) {
        return Markup.escape(text).replace("\"", "&quot;");
    }

    private static String test(Map<String, StringBuilder> sections) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<assessmentTest xmlns=\"")
                .append(SPACE)
                .append(
                        "\" identifier=\"test\" title=\"\">\n<testPart identifier=\"part\" navigationMode=\"nonlinear\"")
                .append(" submissionMode=\"individual\">\n");
        int number = 0;
        for (Map.Entry<String, StringBuilder> section : sections.entrySet()) {
            xml.append("<assessmentSection identifier=\"s").append(++number).append("\" title=\"");
            xml.append(attribute(section.getKey()))
                    .append("\" visible=\"true\">\n")
                    .append(section.getValue());
            xml.append("</assessmentSection>\n");
        }
        return xml.append("</testPart>\n</assessmentTest>\n").toString();
    }

    private static String manifest(String title, String resources) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" identifier=\"manifest\">\n"
                + "<metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>\n"
                + "<organizations/>\n<!-- " + Markup.escape(title.replace("--", "- -")) + " -->\n<resources>\n"
                + "<resource identifier=\"rtest\" type=\"imsqti_test_xmlv2p1\" href=\"test.xml\">"
                + "<file href=\"test.xml\"/></resource>\n"
                + resources + "</resources>\n</manifest>\n";
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                // The same questions make the same bytes.
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException("Packing questions in memory failed", inMemory);
        }
        return bytes.toByteArray();
    }

    @Override
    public Found read(byte[] written) {
        Found found = new Found();
        QtiFile reader = new QtiFile(found);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
            Map<String, String> items =
                    reader.read(XmlFile.read(files.getOrDefault("test.xml", new byte[0]), "test.xml"), "");
            for (Map.Entry<String, String> item : items.entrySet()) {
                byte[] bytes = files.getOrDefault(item.getKey(), new byte[0]);
                reader.read(XmlFile.read(bytes, item.getKey()), item.getValue());
            }
        } catch (IOException | Refusal ownFault) {
            throw new IllegalStateException("A package that was just written cannot be read", ownFault);
        }
        return found;
    }
}
