package org.portolan.logistics.intake.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.portolan.api.intake.Grid;

/**
 * A sheet as a test writes it down: lines of cells with bars between, {@code <} for a cell joined to the left and {@code ^}
 * for one joined to the one above; then the quotes that it must lead to, and what must be found.
 */
record SheetFile(
        String name,
        String file,
        Charset charset,
        Map<String, List<String>> sheets,
        List<String> quotes,
        List<String> findings) {

    static SheetFile read(Path text) throws IOException {
        String file = "";
        Charset charset = StandardCharsets.UTF_8;
        Map<String, List<String>> sheets = new LinkedHashMap<>();
        List<String> quotes = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        List<String> into = rows;
        for (String line : Files.readAllLines(text)) {
            if (line.startsWith("file: ")) {
                file = line.substring(6);
            } else if (line.startsWith("charset: ")) {
                charset = Charset.forName(line.substring(9));
            } else if (line.startsWith("== ")) {
                into = new ArrayList<>();
                sheets.put(line.substring(3), into);
            } else if (line.equals("quotes:")) {
                into = quotes;
            } else if (line.equals("findings:")) {
                into = findings;
            } else {
                into.add(line);
            }
        }
        if (sheets.isEmpty()) {
            sheets.put("", rows);
        }
        quotes.removeIf(String::isBlank);
        findings.removeIf(String::isBlank);
        return new SheetFile(text.getFileName().toString(), file, charset, sheets, quotes, findings);
    }

    /** Write the file that is meant. */
    Path write(Path folder) throws IOException {
        Path path = folder.resolve(file);
        if (file.endsWith(".csv")) {
            return Files.write(path, String.join("\r\n", sheets.get("")).getBytes(charset));
        }
        try (OutputStream out = Files.newOutputStream(path);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            StringBuilder names = new StringBuilder();
            StringBuilder parts = new StringBuilder();
            int number = 0;
            for (Map.Entry<String, List<String>> sheet : sheets.entrySet()) {
                number++;
                boolean hidden = sheet.getKey().endsWith(" (hidden)");
                names.append("<sheet name=\"")
                        .append(escaped(sheet.getKey().replace(" (hidden)", "")))
                        .append("\" sheetId=\"")
                        .append(number)
                        .append(hidden ? "\" state=\"hidden" : "")
                        .append("\" r:id=\"r")
                        .append(number)
                        .append("\"/>");
                parts.append("<Relationship Id=\"r")
                        .append(number)
                        .append(
                                "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet")
                        .append(number)
                        .append(".xml\"/>");
                put(zip, "xl/worksheets/sheet" + number + ".xml", worksheet(sheet.getValue()));
            }
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                            + names + "</sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + parts
                            + "</Relationships>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"w\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>");
            put(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs><xf numFmtId=\"0\"/></cellXfs></styleSheet>");
        }
        return path;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String worksheet(List<String> lines) {
        StringBuilder rows = new StringBuilder();
        List<int[]> merges = new ArrayList<>();
        List<String[]> cells =
                lines.stream().map(line -> line.split("\\s*\\|\\s*", -1)).toList();
        for (int row = 0; row < cells.size(); row++) {
            rows.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < cells.get(row).length; column++) {
                String cell = cells.get(row)[column].strip();
                if (cell.equals("<") || cell.equals("^")) {
                    join(merges, row, column, cell.equals("<"));
                } else if (cell.matches("-?\\d+(\\.\\d+)?")) {
                    rows.append("<c r=\"")
                            .append(Grid.cell(row + 1, column + 1))
                            .append("\"><v>")
                            .append(cell)
                            .append("</v></c>");
                } else if (!cell.isEmpty()) {
                    rows.append("<c r=\"")
                            .append(Grid.cell(row + 1, column + 1))
                            .append("\" t=\"inlineStr\"><is><t>")
                            .append(escaped(cell))
                            .append("</t></is></c>");
                }
            }
            rows.append("</row>");
        }
        StringBuilder joined = new StringBuilder();
        merges.forEach(merge -> joined.append("<mergeCell ref=\"")
                .append(Grid.cell(merge[0] + 1, merge[1] + 1))
                .append(":")
                .append(Grid.cell(merge[2] + 1, merge[3] + 1))
                .append("\"/>"));
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData>" + (merges.isEmpty() ? "" : "<mergeCells>" + joined + "</mergeCells>") + "</worksheet>";
    }

    private static void join(List<int[]> merges, int row, int column, boolean left) {
        int fromRow = left ? row : row - 1;
        int fromColumn = left ? column - 1 : column;
        for (int[] merge : merges) {
            if (merge[0] <= fromRow && fromRow <= merge[2] && merge[1] <= fromColumn && fromColumn <= merge[3]) {
                merge[2] = Math.max(merge[2], row);
                merge[3] = Math.max(merge[3], column);
                return;
            }
        }
        merges.add(new int[] {fromRow, fromColumn, row, column});
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
