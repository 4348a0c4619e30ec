package org.portolan.courses.intake.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

/**
 * Turns the bytes of an XML file into text: by their first bytes, else by what the declaration names, else as UTF-8. A
 * file of two bytes a character may name any encoding, for many a program writes UTF-16 and leaves “utf-8” standing.
 */
final class XmlText {

    private static final Pattern NAMED = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final int DECLARATION = 400;

    private XmlText() {}

    /** Its text, without blanks at either end. */
    static String of(byte[] bytes, String file) throws Refusal {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        Charset charset = charset(bytes, file);
        var end = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(left, text, true);
        text.flip();
        if (end.isError()) {
            long line = text.chars().filter(sign -> sign == '\n').count() + 1;
            throw new Refusal(
                    Text.of("courses.xml.refused.encoding", file, Long.toString(line), charset.displayName()));
        }
        String all = text.toString();
        return (all.startsWith("\uFEFF") ? all.substring(1) : all).strip();
    }

    private static Charset charset(byte[] bytes, String file) throws Refusal {
        int first = bytes.length > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
        if (first == 0xFFFE || first == 0x3C00) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xFEFF || first == 0x003C) {
            return StandardCharsets.UTF_16BE;
        }
        Matcher named =
                NAMED.matcher(new String(bytes, 0, Math.min(DECLARATION, bytes.length), StandardCharsets.ISO_8859_1)
                        .replace("\u00EF\u00BB\u00BF", ""));
        if (!named.find() || named.group(1).regionMatches(true, 0, "utf-16", 0, 6)) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(named.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new Refusal(Text.of("courses.xml.refused.encoding", file, "1", named.group(1)), unknown);
        }
    }
}
