package org.portolan.render.paper;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Letters to print with. Of a font file only the letters that are used go into the PDF.
 *
 * @param bold the same as the plain one where the machine has no bold one: then strokes are made thicker
 */
public record Typeface(BaseFont plain, BaseFont bold) {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Helvetica, which every reader of PDF has. */
    static Typeface western() throws IOException {
        return new Typeface(
                BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED),
                BaseFont.createFont(BaseFont.HELVETICA_BOLD, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED));
    }

    /** Helvetica where its letters are enough. */
    static Optional<Typeface> western(String letters) throws IOException {
        return WESTERN.newEncoder().canEncode(letters) ? Optional.of(western()) : Optional.empty();
    }

    /** A font file of this machine; empty where it cannot be embedded or lacks a letter. */
    static Optional<BaseFont> file(Path file, String letters) {
        try {
            BaseFont font = BaseFont.createFont(member(file), BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            return letters.codePoints().allMatch(font::charExists) ? Optional.of(font) : Optional.empty();
        } catch (IOException | RuntimeException unusable) {
            // Damaged, of a kind that the library does not know, or not licensed for embedding: another one will do.
            return Optional.empty();
        }
    }

    /** Of a collection the member for Simplified Chinese, whose letters are drawn as they are on the mainland. */
    private static String member(Path file) throws IOException {
        String name = file.toString();
        if (!name.toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            return name;
        }
        String[] members = BaseFont.enumerateTTCNames(name);
        for (int i = 0; i < members.length; i++) {
            if (members[i].matches(".*(?:CJKsc|CJK SC|SC-|SC$| SC |GB).*")) {
                return name + "," + i;
            }
        }
        return name + ",0";
    }

    /** The letters of strong words, or of plain ones. */
    public BaseFont of(boolean strong) {
        return strong ? bold : plain;
    }

    /** True where strong words need thicker strokes. */
    public boolean thickens() {
        return plain == bold;
    }

    /** Break a text into lines: at blanks, and between Chinese characters. A word wider than a line stays whole. */
    public List<String> lines(String text, boolean strong, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<=\\s)|(?<=[\\u2E80-\\uFFEF])|(?=[\\u2E80-\\u2FFF\\u3040-\\uFEFF])")) {
            // A full stop or comma does not begin a line.
            boolean hangs = word.matches("[，。；：、！？）》”].*");
            if (line.length() > 0 && !hangs && of(strong).getWidthPoint((line + word).strip(), size) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
