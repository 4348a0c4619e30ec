package org.portolan.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that tests read. */
final class Fixture {

    private Fixture() {}

    static Path text(Path folder, String content) throws IOException {
        return text(folder, content, StandardCharsets.UTF_8);
    }

    static Path text(Path folder, String content, Charset charset) throws IOException {
        return Files.write(folder.resolve("rates.csv"), content.getBytes(charset));
    }

    /** An archive of these entries. */
    static Path zip(Path file, Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(file, bytes.toByteArray());
    }

    /** A workbook of one sheet, written by hand, with cells that no writer library makes. */
    static Path workbook(Path file, String sheetData, boolean since1904) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String types = "http://schemas.openxmlformats.org/package/2006/content-types";
        String sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        return zip(
                file,
                Map.of(
                        "[Content_Types].xml",
                        "<Types xmlns='" + types
                                + "'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                                + "<Override PartName='/xl/workbook.xml' ContentType='" + sheet + ".sheet.main+xml'/>"
                                + "<Override PartName='/xl/styles.xml' ContentType='" + sheet + ".styles+xml'/>"
                                + "<Override PartName='/xl/sharedStrings.xml' ContentType='" + sheet
                                + ".sharedStrings+xml'/>"
                                + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + sheet
                                + ".worksheet+xml'/></Types>",
                        "_rels/.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='"
                                + relations + "/officeDocument' Target='xl/workbook.xml'/></Relationships>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='"
                                + relations + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
                        "xl/workbook.xml",
                        "<workbook xmlns='" + main + "' xmlns:r='" + relations + "'><workbookPr date1904='" + since1904
                                + "'/><sheets><sheet name='Rates' sheetId='1' r:id='rId1'/></sheets></workbook>",
                        "xl/styles.xml",
                        "<styleSheet xmlns='" + main
                                + "'><numFmts count='1'><numFmt numFmtId='164' formatCode='yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;'/></numFmts>"
                                + "<cellXfs count='5'><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='22'/><xf numFmtId='164'/><xf numFmtId='10'/></cellXfs></styleSheet>",
                        "xl/sharedStrings.xml",
                        "<sst xmlns='" + main
                                + "'><si><t>service</t></si><si><r><t>pri</t></r><r><t>ce</t></r></si><si><t>day</t></si></sst>",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns='" + main + "'><sheetData>" + sheetData + "</sheetData></worksheet>"));
    }
}
