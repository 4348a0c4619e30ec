package org.portolan.courses.intake.scorm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.courses.InWorkspace;
import org.portolan.courses.RealData;
import org.portolan.kernel.Imports;

/** SCORM packages: those of a parser's own tests, and small ones made here. */
class ScormTest extends InWorkspace {

    private static final String HEAD = """
        <?xml version="1.0"?>
        <manifest identifier="m" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
            xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
        <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
        """;

    private static final String COURSE = HEAD + """
        <organizations default="o"><organization identifier="o"><title>Packing</title>
        <item identifier="a"><title>Boxes</title>
          <item identifier="b" identifierref="r1"><title>Sizes</title><adlcp:masteryscore>80</adlcp:masteryscore></item>
          <item identifier="c" identifierref="r2"><title>Gone</title></item>
        </item></organization></organizations>
        <resources xml:base="pages/">
          <resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="sizes%20all.html?start=1">
            <file href="sizes all.html"/><file href="more.htm"/></resource>
          <resource identifier="r2" type="webcontent" adlcp:scormtype="asset" href="gone.html"/>
        </resources></manifest>
        """;

    private Path zip(String name, Map<String, String> entries) throws Exception {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private Map<String, String> course(String manifest) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "pages/sizes all.html",
                "<html><head><title>t</title><script>run()</script></head><body onload=run()><h1>Sizes</h1>"
                        + "<p>A box is <b>small</b>.<img src='../img/box.png'></p></body></html>");
        entries.put("pages/more.htm", "<title>More sizes</title><p>Large ones.</p>");
        entries.put("img/box.png", "png");
        entries.put("inner.zip", "PK");
        entries.put("imsmanifest.xml", manifest);
        return entries;
    }

    private void assertCourse(Imports.Result result) {
        assertEquals("courses.scorm", result.format());
        assertEquals(2, result.stored());
        assertEquals(1, result.rejected());
        assertEquals(
                List.of(
                        "Packing|0||Boxes||",
                        "Packing|1|pages/sizes all.html|Sizes|80|<h1>Sizes</h1><p>A box is <b>small</b>.<img"
                                + " src=\"img/box.png\"></p>",
                        "Packing|2|pages/more.htm|More sizes||<p>Large ones.</p>"),
                rows("SELECT package, level, path, title, mastery, body FROM courses_page ORDER BY rowid"));
        assertEquals(List.of("img/box.png"), rows("SELECT name FROM courses_media"));
        assertEquals(
                List.of(
                        "courses.scorm.reject.missing",
                        "courses.scorm.taken",
                        "courses.scorm.missing",
                        "courses.scorm.scripted"),
                findings(result));
    }

    @Test
    void pages_come_in_as_their_contents_order_them() throws Exception {
        assertCourse(bench.importing(zip("course.zip", course(COURSE))));
    }

    @Test
    void names_in_gbk_as_a_chinese_windows_packs_them_are_understood() throws Exception {
        Path file = folder.resolve("gbk.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("GB18030"))) {
            zip.putNextEntry(new ZipEntry("imsmanifest.xml"));
            zip.write(COURSE.replace("sizes%20all.html?start=1", "尺寸.html")
                    .replace("sizes all.html", "尺寸.html")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("pages/尺寸.html"));
            zip.write("<p>抛重</p>".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("courses.scorm", bench.importing(file).format());
        assertEquals(List.of("pages/尺寸.html|<p>抛重</p>"), rows("SELECT path, body FROM courses_page WHERE path <> ''"));
    }

    @Test
    void a_folder_comes_in_by_its_manifest() throws Exception {
        for (Map.Entry<String, String> entry : course(COURSE).entrySet()) {
            Path target = folder.resolve("unpacked").resolve(entry.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, entry.getValue());
        }
        assertCourse(bench.importing(folder.resolve("unpacked/imsmanifest.xml")));
    }

    @Test
    void a_folder_that_was_packed_as_such_is_found_one_below() throws Exception {
        Map<String, String> below = new LinkedHashMap<>();
        course(COURSE).forEach((name, content) -> below.put("course/" + name, content));
        assertCourse(bench.importing(zip("course.zip", below)));
    }

    @Test
    void a_manifest_by_itself_gives_the_contents_and_says_so() throws Exception {
        Imports.Result result = bench.importing(file("imsmanifest.xml", COURSE));
        assertEquals(3, result.stored());
        assertEquals(List.of("courses.scorm.taken", "courses.scorm.bare"), findings(result));
    }

    @Test
    void a_manifest_reaches_no_file_outside_of_its_folder() throws Exception {
        Files.writeString(folder.resolve("secret.html"), "secret");
        Files.createDirectories(folder.resolve("course"));
        Files.writeString(folder.resolve("course/ok.html"), "ok");
        Path manifest = Files.writeString(
                folder.resolve("course/imsmanifest.xml"),
                COURSE.replace("xml:base=\"pages/\"", "")
                        .replace("sizes%20all.html?start=1", "../secret.html")
                        .replace("gone.html", "ok.html"));
        Imports.Result result = bench.importing(manifest);
        assertTrue(findings(result).contains("courses.scorm.reject.elsewhere"), () -> findings(result) + "");
        assertEquals(List.of("ok"), rows("SELECT body FROM courses_page WHERE body <> ''"));
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
            <manifest                                | not-well-formed
            <course xmlns:adlcp='x'/>                | no-manifest-element
            <manifest><metadata/></manifest>         | no-schema
            <!DOCTYPE manifest [<!ENTITY a "b">]><manifest>&a;</manifest> | dtd
            """)
        void what_is_no_manifest_of_scorm(String content, String why) throws Exception {
            assertEquals("courses.scorm.refused." + why, refusal(file("imsmanifest.xml", content)));
        }

        @Test
        void entities_that_grow() throws Exception {
            String bomb = "<!DOCTYPE m [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><manifest xmlns:adlcp='x'>&c;</manifest>";
            assertEquals("courses.scorm.refused.dtd", refusal(zip("b.zip", Map.of("imsmanifest.xml", bomb))));
        }

        @Test
        void contents_deeper_than_any_course() throws Exception {
            String deep = HEAD + "<organizations><organization>" + "<item>".repeat(5000) + "</item>".repeat(5000)
                    + "</organization></organizations></manifest>";
            assertEquals("courses.scorm.refused.absurd", refusal(file("imsmanifest.xml", deep)));
        }

        @Test
        void a_manifest_of_questions_is_not_taken_for_one() throws Exception {
            Path qti = zip(
                    "qti.zip",
                    Map.of(
                            "imsmanifest.xml",
                            "<manifest><resources><resource type='imsqti_item_xmlv2p1'/></resources></manifest>"));
            assertTrue(!refusal(qti).startsWith("courses.scorm"));
        }
    }

    @Nested
    class Real {

        private Path real(String name) {
            return RealData.folder("trn_scorm_parser_fixtures").resolve(name);
        }

        @ParameterizedTest
        @CsvSource({
            "valid-multi-sco, 22",
            "valid-no-mastery-score, 1",
            "valid-only-schema-version, 1",
            "valid-only-scheme, 1",
            "valid-schema-and-version, 1",
            "valid-schema-version-and-scheme, 1",
            "valid-single-sco, 1",
            "valid-two-resources, 1"
        })
        void valid_manifests_give_their_items(String name, int items) throws Exception {
            Imports.Result result = bench.importing(real("valid/directory/" + name + "/imsmanifest.xml"));
            String text = Files.readString(real("valid/directory/" + name + "/imsmanifest.xml"));
            assertEquals(text.split("<item ", -1).length - 1, items, "items counted in the text of the file");
            assertEquals(items, result.stored() + result.rejected());
            assertEquals(items, result.stored());
        }

        @ParameterizedTest
        @CsvSource({
            "directory/invalid-empty-href/imsmanifest.xml, courses.scorm.refused.no-page",
            "directory/invalid-empty/imsmanifest.xml, courses.scorm.refused.empty",
            "directory/invalid-mastery-score-is-string/imsmanifest.xml, courses.scorm.refused.mastery",
            "directory/invalid-mastery-score-too-large/imsmanifest.xml, courses.scorm.refused.mastery-range",
            "directory/invalid-mastery-score-too-small/imsmanifest.xml, courses.scorm.refused.mastery-range",
            "directory/invalid-no-manifest-file/meow.xml, ",
            "directory/invalid-no-schema-no-scheme/imsmanifest.xml, courses.scorm.refused.no-schema",
            "directory/invalid-not-well-formed/imsmanifest.xml, courses.scorm.refused.not-well-formed",
            "directory/invalid-random-string/imsmanifest.xml, courses.scorm.refused.not-well-formed",
            "directory/invalid-schema-value/imsmanifest.xml, courses.scorm.refused.schema",
            "directory/invalid-schema-version-value/imsmanifest.xml, courses.scorm.refused.version",
            "directory/invalid-scheme-value/imsmanifest.xml, courses.scorm.refused.scheme",
            "zip/invalid-zip-corrupt.zip, ",
            "zip/invalid-zip-no-manifest.zip, kernel.import.nearest",
            "zip/invalid-zip-no-schema.zip, courses.scorm.refused.no-schema"
        })
        void invalid_ones_are_refused_each_with_its_own_sentence(String name, String key) {
            String refused = refusal(real("invalid/" + name));
            if (key != null) {
                assertEquals(key, refused);
            }
        }

        @Test
        void the_valid_zip_gives_its_page() throws Exception {
            Imports.Result result = bench.importing(real("valid/zip/valid-zip.zip"));
            assertEquals(1, result.stored());
            assertTrue(findings(result).contains("courses.scorm.scripted"));
        }
    }
}
