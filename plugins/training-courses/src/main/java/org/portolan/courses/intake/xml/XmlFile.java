package org.portolan.courses.intake.xml;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

/** Reads XML. Document types are not read, and a file that declares entities of its own is refused. */
public final class XmlFile {

    /** More than any file of questions that a person would import. */
    public static final long LARGEST = 128L << 20;

    private static final int DEEPEST = 150;
    private static final int MOST_ELEMENTS = 3_000_000;
    private static final int MOST_ATTRIBUTES = 200;
    private static final int LONGEST_ATTRIBUTE = 1 << 20;
    private static final int PROLOG = 64 * 1024;

    /** Stands after the file, so that an error in its last sign is told from the end of the file. */
    private static final String END = " ".repeat(8);

    private static final Pattern ROOT = Pattern.compile("<[A-Za-z_]");

    private final String file;
    private int elements;

    private XmlFile(String file) {
        this.file = file;
    }

    /**
     * Read a file.
     *
     * @param file its name, for sentences
     * @throws Refusal where it is broken, or made to do harm
     */
    public static Node read(byte[] bytes, String file) throws Refusal {
        return new XmlFile(file).root(bytes);
    }

    private Node root(byte[] bytes) throws Refusal {
        if (bytes.length > LARGEST) {
            throw new Refusal(Text.of("courses.questions.refused.large", file, Long.toString(LARGEST >> 20)));
        }
        refuseEntities(bytes);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // Our own bounds are said in words; those of newer Javas are narrower, and only say that a file is broken.
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        factory.setProperty("jdk.xml.elementAttributeLimit", 0);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        String text = XmlText.of(bytes, file);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text + END));
            try {
                return tree(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            throw new Refusal(broken(broken, text), broken);
        }
    }

    /** What is wrong, in the reader's language: the parser speaks that of the machine, if any. */
    private Text broken(XMLStreamException broken, String text) {
        int at = broken.getLocation() == null ? 0 : broken.getLocation().getCharacterOffset();
        int line = broken.getLocation() == null
                ? 0
                : Math.max(0, broken.getLocation().getLineNumber());
        boolean cut = at == text.length() + END.length() || (at >= text.length() && !text.endsWith(">"));
        return Text.of(cut ? "courses.xml.refused.cut" : "courses.xml.refused.broken", file, Integer.toString(line));
    }

    private void refuseEntities(byte[] bytes) throws Refusal {
        String prolog =
                new String(bytes, 0, Math.min(PROLOG, bytes.length), StandardCharsets.ISO_8859_1).replace("\0", "");
        var root = ROOT.matcher(prolog);
        String before = root.find() ? prolog.substring(0, root.start()) : prolog;
        if (before.contains("<!ENTITY") || (before.contains("<!DOCTYPE") && before.length() == prolog.length())) {
            throw new Refusal(Text.of("courses.xml.refused.entities", file));
        }
    }

    private Node tree(XMLStreamReader reader) throws XMLStreamException, Refusal {
        Deque<Node> open = new ArrayDeque<>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(node(reader, open));
                case XMLStreamConstants.END_ELEMENT -> {
                    Node closed = open.pop();
                    if (open.isEmpty()) {
                        rest(reader);
                        return closed;
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    add(open, reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    add(open, Parser.unescapeEntities("&" + reader.getLocalName() + ";", false));
                default -> {
                    // Comments and instructions say nothing about questions.
                }
            }
        }
        throw new Refusal(Text.of("courses.xml.refused.cut", file, "1"));
    }

    private static void rest(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            reader.next();
        }
    }

    private static void add(Deque<Node> open, String text) {
        if (!open.isEmpty()) {
            open.peek().add(text);
        }
    }

    private Node node(XMLStreamReader reader, Deque<Node> open) throws Refusal {
        Map<String, String> attributes = new LinkedHashMap<>();
        boolean large = reader.getAttributeCount() > MOST_ATTRIBUTES;
        for (int i = 0; i < reader.getAttributeCount() && !large; i++) {
            large = reader.getAttributeValue(i).length() > LONGEST_ATTRIBUTE;
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST || large) {
            throw new Refusal(Text.of(
                    "courses.xml.refused.huge",
                    file,
                    Integer.toString(reader.getLocation().getLineNumber())));
        }
        Node node = new Node(reader.getLocalName(), reader.getLocation().getLineNumber(), attributes);
        if (!open.isEmpty()) {
            open.peek().add(node);
        }
        return node;
    }
}
