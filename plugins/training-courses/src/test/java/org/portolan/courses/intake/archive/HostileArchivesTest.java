package org.portolan.courses.intake.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.command.Refusal;

/** Archives that are made to do harm. */
class HostileArchivesTest {

    private static final Limits SMALL = new Limits(50, 4 << 20, 2 << 20, 100, 64 << 10);

    @TempDir
    Path folder;

    @FunctionalInterface
    private interface Entries {
        void into(ZipOutputStream zip) throws Exception;
    }

    private Path zip(Entries entries) throws Exception {
        Path file = folder.resolve("course.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entries.into(zip);
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String refusal(Path file, String entry) {
        Refusal refusal = assertThrows(Refusal.class, () -> {
            try (Archive archive = Archive.open(file, SMALL)) {
                archive.bytes(entry);
            }
        });
        return refusal.text().key().replace("courses.archive.refused.", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "/etc/x", "C:\\x", "..\\x", "\\\\host\\x"})
    void a_name_that_leads_out_of_the_archive(String name) throws Exception {
        Path file = zip(zip -> entry(zip, name, new byte[1]));
        assertEquals("outside", refusal(file, name));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void zeros_that_grow_hundredfold() throws Exception {
        assertEquals("bomb", refusal(zip(zip -> entry(zip, "a", new byte[1 << 20])), "a"));
    }

    @Test
    void more_bytes_than_the_limit_whatever_they_pack_to() throws Exception {
        byte[] noise = new byte[3 << 20];
        new java.util.Random(1).nextBytes(noise);
        assertEquals("large", refusal(zip(zip -> entry(zip, "a", noise)), "a"));
    }

    @Test
    void more_bytes_in_all_than_the_limit() throws Exception {
        byte[] noise = new byte[1 << 20];
        new java.util.Random(1).nextBytes(noise);
        Path file = zip(zip -> {
            for (int i = 0; i < 6; i++) {
                entry(zip, "a" + i, noise);
            }
        });
        assertEquals("large", refusal(file, "a0"));
    }

    @Test
    void more_files_than_the_limit() throws Exception {
        Path file = zip(zip -> {
            for (int i = 0; i < 60; i++) {
                entry(zip, "a" + i, new byte[1]);
            }
        });
        assertEquals("many", refusal(file, "a0"));
    }

    @Test
    void a_size_that_is_a_lie_is_counted_and_not_believed() throws Exception {
        byte[] noise = new byte[3 << 20];
        new java.util.Random(1).nextBytes(noise);
        Path file = zip(zip -> entry(zip, "a", noise));
        byte[] bytes = Files.readAllBytes(file);
        // The size in the central directory, 24 bytes after its mark, says 10.
        for (int i = bytes.length - 100; i < bytes.length - 4; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 24] = 10;
                bytes[i + 25] = 0;
                bytes[i + 26] = 0;
                bytes[i + 27] = 0;
            }
        }
        Files.write(file, bytes);
        assertEquals("large", refusal(file, "a"));
    }

    @Test
    void an_archive_in_an_archive_is_a_file_like_others() throws Exception {
        Path file = zip(zip -> entry(zip, "inner.zip", new byte[] {'P', 'K', 3, 4}));
        try (Archive archive = Archive.open(file, SMALL)) {
            assertEquals(4, archive.bytes("inner.zip").length);
        }
    }

    @Test
    void an_archive_that_was_cut_off_or_is_empty_or_none() throws Exception {
        Path file = zip(zip -> entry(zip, "a", new byte[1000]));
        byte[] bytes = Files.readAllBytes(file);
        assertEquals("damaged", refusal(Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2)), "a"));
        assertEquals("empty", refusal(Files.write(file, new byte[0]), "a"));
        assertEquals("damaged", refusal(Files.writeString(file, "no archive at all"), "a"));
    }

    @Test
    void an_entry_that_was_changed() throws Exception {
        byte[] noise = new byte[1000];
        new java.util.Random(1).nextBytes(noise);
        Path file = zip(zip -> {
            ZipEntry stored = new ZipEntry("a");
            stored.setMethod(ZipEntry.STORED);
            stored.setSize(noise.length);
            CRC32 crc = new CRC32();
            crc.update(noise);
            stored.setCrc(crc.getValue());
            zip.putNextEntry(stored);
            zip.write(noise);
            zip.closeEntry();
            entry(zip, "b", noise);
        });
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 1100; i < 1500; i++) {
            bytes[i] = (byte) 0xFF;
        }
        Files.write(file, bytes);
        assertEquals("entry", refusal(file, "b"));
    }
}
