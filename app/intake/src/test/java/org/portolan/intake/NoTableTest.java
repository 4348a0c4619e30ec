package org.portolan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.command.Refusal;

/** What a file that is no table is: said by what is in it, whatever its name. */
class NoTableTest {

    @TempDir
    Path folder;

    private final Rates rates = new Rates();

    @ParameterizedTest
    @CsvSource({
        "'%PDF-1.7 x', pdf",
        "'<html><table></table></html>', web-page",
        "'  <!DOCTYPE html>', web-page",
        "'<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>', web-page",
        "'Rar!xxxx', archive",
        "'\u0001\u0002\u0003\u0004\u0005\u0006picture', binary",
        "'PK\u0003\u0004cut off', damaged",
        "'\u00D0\u00CF\u0011\u00E0', damaged",
    })
    void what_is_no_table_says_why(String content, String kind) throws Exception {
        Path file = Files.write(folder.resolve("rates.xlsx"), content.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "intake.kind." + kind,
                TableFiles.sample(file).obstacle().orElseThrow().key());
        assertEquals(List.of(), TableFiles.sample(file).grids());
        assertThrows(Refusal.class, () -> Desk.read(file, rates));
    }

    @ParameterizedTest
    @CsvSource({"word/document.xml, archive", "xl/workbook.bin, binary-workbook", "xl/workbook.xml, damaged"})
    void an_archive_is_told_by_what_is_in_it(String entry, String kind) throws Exception {
        Path file = Fixture.zip(folder.resolve("rates.xlsx"), Map.of(entry, "<broken"));
        assertEquals(
                "intake.kind." + kind,
                TableFiles.sample(file).obstacle().orElseThrow().key());
        assertThrows(Refusal.class, () -> Desk.read(file, rates));
    }

    @Test
    void an_archive_shows_what_is_in_it_and_how_it_begins() throws Exception {
        Path file = Fixture.zip(folder.resolve("course.zip"), Map.of("imsmanifest.xml", "<manifest/>"));
        assertEquals(List.of("imsmanifest.xml"), TableFiles.sample(file).entries());
        assertEquals(
                "<manifest/>",
                new String(TableFiles.sample(file).entry("imsmanifest.xml").orElseThrow(), StandardCharsets.UTF_8));
        assertEquals(Optional.empty(), TableFiles.sample(file).entry("index.html"));
    }

    @ParameterizedTest
    @CsvSource({"Workbook, old-workbook", "EncryptedPackage, encrypted-workbook"})
    void a_compound_file_is_told_by_its_directory(String stream, String kind) throws Exception {
        byte[] file = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, file, 0, 4);
        file[30] = 9;
        file[48] = 1;
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        Path path = Files.write(folder.resolve("rates.csv"), file);
        assertEquals(
                "intake.kind." + kind,
                TableFiles.sample(path).obstacle().orElseThrow().key());
    }
}
