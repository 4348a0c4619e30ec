package org.portolan.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a file is by what it holds, whatever its name says. */
enum FileKind {
    TEXT,
    WORKBOOK,
    EMPTY,
    OLD_WORKBOOK,
    ENCRYPTED_WORKBOOK,
    BINARY_WORKBOOK,
    OPEN_DOCUMENT,
    PDF,
    WEB_PAGE,
    ARCHIVE,
    DAMAGED,
    BINARY;

    /** The key of the sentence that says why a file of this kind is no table, and what to do. */
    String obstacle() {
        return "intake.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FileKind of(Path file, byte[] first) throws IOException {
        String start = new String(first, 0, Math.min(first.length, 1024), StandardCharsets.ISO_8859_1);
        if (first.length == 0) {
            return EMPTY;
        }
        if (start.startsWith("PK\3\4")) {
            return zip(file);
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return compound(file);
        }
        if (start.startsWith("%PDF")) {
            return PDF;
        }
        if (isWebPage(start)) {
            return WEB_PAGE;
        }
        if (isArchive(start)) {
            return ARCHIVE;
        }
        return Binary.is(first) ? BINARY : TEXT;
    }

    private static FileKind zip(Path file) {
        Set<String> names = new HashSet<>();
        try (ZipFile zip = Zips.open(file)) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                names.add(entries.nextElement().getName());
            }
        } catch (IOException cutOff) {
            return DAMAGED;
        }
        if (names.contains("xl/workbook.xml")) {
            return WORKBOOK;
        }
        if (names.contains("xl/workbook.bin")) {
            return BINARY_WORKBOOK;
        }
        return names.contains("content.xml") && names.contains("mimetype") ? OPEN_DOCUMENT : ARCHIVE;
    }

    /** The directory of a compound file names its streams in UTF-16 (Microsoft, MS-CFB 2.6). */
    private static FileKind compound(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(30);
            int sector = 1 << Short.reverseBytes(in.readShort());
            in.seek(48);
            long directory = (long) sector * (1L + Integer.reverseBytes(in.readInt()));
            byte[] names = new byte[4096];
            in.seek(Math.min(Math.max(0, directory), in.length()));
            int length = Math.max(0, in.read(names));
            String streams = new String(names, 0, length, StandardCharsets.UTF_16LE);
            return streams.contains("EncryptedPackage") ? ENCRYPTED_WORKBOOK : OLD_WORKBOOK;
        } catch (EOFException cutOff) {
            return DAMAGED;
        }
    }

    private static boolean isWebPage(String start) {
        String text = start.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "").toLowerCase(Locale.ROOT);
        return text.startsWith("<!doctype")
                || text.startsWith("<html")
                || text.startsWith("<table")
                || text.startsWith("<meta")
                || text.startsWith("<?xml")
                || text.startsWith("mime-version:");
    }

    private static boolean isArchive(String start) {
        return start.startsWith("\u001F\u008B")
                || start.startsWith("7z\u00BC\u00AF")
                || start.startsWith("Rar!")
                || start.startsWith("PK\5\6");
    }
}
