package org.portolan.courses.intake.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.InWorkspace;
import org.portolan.kernel.Imports;
import org.portolan.testkit.Answer;

/** Files of questions as a person imports them, and as he writes them for another tool. */
class ImportsTest extends InWorkspace {

    private static final Path FILES = Path.of("src/test/resources/questions").toAbsolutePath();

    private Answer run(String command, String... options) throws Exception {
        return new Answer(bench.run(command, options));
    }

    private Path zip(String name, Map<String, String> files) throws IOException {
        Path zip = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> one : files.entrySet()) {
                packed.putNextEntry(new ZipEntry(one.getKey()));
                packed.write(one.getValue().getBytes(StandardCharsets.UTF_8));
                packed.closeEntry();
            }
        }
        return zip;
    }

    private List<String> questions() throws Exception {
        return run("courses.questions").rows("questions", "kind", "name", "right");
    }

    @Nested
    class Gift {

        @Test
        void categories_names_and_right_answers_are_listed_and_a_broken_question_is_named() throws Exception {
            Imports.Result result = bench.importing(file("week one.gift", """
                    $CATEGORY: $course$/top/Orders

                    // [id:q-1] [tag:duty]
                    ::Duty::Who pays under DDP? {=The seller#Yes. ~The buyer ~%50%Both}

                    ::Broken::How many? {#three}
                    """));
            assertEquals(1, result.stored());
            assertEquals(1, result.rejected());
            assertEquals(6, result.findings().get(0).place().row());
            assertEquals(
                    List.of("week one|Orders|4|The seller | Both|id:q-1, duty"),
                    run("courses.questions").rows("questions", "bank", "category", "line", "right", "tags"));
        }

        @Test
        void the_same_file_twice_is_there_once_and_undone_it_is_gone() throws Exception {
            Path gift = file("a.gift", "True? {T}\n");
            String first = bench.importing(gift).importId();
            assertTrue(bench.importing(gift).alreadyImported());
            assertEquals(1, questions().size());
            bench.host().workspace().batches().undo(first);
            assertEquals(List.of(), questions());
        }
    }

    @Nested
    class OldQti {

        @Test
        void canvas_items_of_each_kind_are_understood() throws Exception {
            Imports.Result result = bench.importing(FILES.resolve("canvas.xml"));
            assertEquals(
                    List.of(
                            "courses.kind.single[]|Duty|The seller",
                            "courses.kind.true-false[]|Truth|false",
                            "courses.kind.several[]|Several|air | rail",
                            "courses.kind.short-text[]|Short|fob | free on board",
                            "courses.kind.matching[]|Pairs|DE = 19 % | FR = 20 %",
                            "courses.kind.cloze[]|Blanks|red | crimson; blue",
                            "courses.kind.cloze[]|Lists|sea",
                            "courses.kind.numeric[]|Number|41.5–42.5",
                            "courses.kind.numeric[]|Calculated|6.9–7.1",
                            "courses.kind.essay[]|Essay|",
                            "courses.kind.description[]|Text|"),
                    questions(),
                    () -> result.findings().toString());
            assertEquals(1, result.rejected());
        }

        @Test
        void a_blackboard_pool_and_its_package_are_read() throws Exception {
            Map<String, String> files = new LinkedHashMap<>();
            files.put("imsmanifest.xml", """
                    <manifest><resources><resource identifier="r1" type="assessment/x-bb-qti-pool" file="res1.dat"/>
                    </resources></manifest>
                    """);
            files.put("res1.dat", Files.readString(FILES.resolve("blackboard.dat")));
            files.put("csfiles/box__xid-12_1.png", "not really a picture");
            Imports.Result result = bench.importing(zip("pool.zip", files));
            assertEquals("courses.qti-package", result.format());
            assertEquals(
                    List.of(
                            "courses.kind.single[]|Q1|4 pieces",
                            "courses.kind.matching[]|Q2|LCL = part of a box | FCL = a whole box",
                            "courses.kind.ordering[]|Q3|pick → pack → ship"),
                    questions(),
                    () -> result.findings().toString());
            assertTrue(result.findings().stream()
                    .anyMatch(finding -> finding.message().key().equals("courses.questions.media")));
        }
    }

    @Nested
    class Moodle {

        @Test
        void each_type_that_can_be_asked_is_asked_and_the_others_are_named() throws Exception {
            Imports.Result result = bench.importing(FILES.resolve("moodle.xml"));
            assertEquals(
                    List.of(
                            "courses.kind.single[]|One|Yes",
                            "courses.kind.several[]|Several|a | b",
                            "courses.kind.true-false[]|Truth|true",
                            "courses.kind.short-text[]|Short|Paris | Lutetia",
                            "courses.kind.numeric[]|Number|41.5–42.5 kg",
                            "courses.kind.numeric[]|Calculated|11.88–12.12",
                            "courses.kind.matching[]|Pairs|DE = Berlin",
                            "courses.kind.ordering[]|Order|pick → pack → ship",
                            "courses.kind.cloze[]|Cloze|Rome | Roma; 3.9–4.1; red",
                            "courses.kind.cloze[]|Dragged|cat",
                            "courses.kind.essay[]|Essay|Look for costs.",
                            "courses.kind.description[]|Text|"),
                    questions(),
                    () -> result.findings().toString());
            assertEquals(
                    List.of("courses.moodle.not.coderunner", "courses.moodle.not.server", "courses.moodle.not.picture"),
                    result.findings().stream()
                            .filter(finding -> finding.message().key().equals("courses.questions.untaken"))
                            .map(finding ->
                                    ((Text) finding.message().arguments().get(1)).key())
                            .toList());
        }
    }

    @Nested
    class Hostile {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz>&x;</quiz>",
                    "<!DOCTYPE quiz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><quiz>&b;</quiz>",
                    "<!DOCTYPE quiz [<!ENTITY % x SYSTEM \"http://127.0.0.1/x\"> %x;]><quiz/>"
                })
        void entities_are_refused(String xml) throws Exception {
            Path quiz = file("quiz.xml", xml);
            Refusal refusal = assertThrows(Refusal.class, () -> bench.importing(quiz));
            assertEquals("courses.xml.refused.entities", refusal.text().key());
        }

        @Test
        void depth_without_end_is_refused() throws Exception {
            Path quiz = file("quiz.xml", "<quiz>" + "<a>".repeat(5000) + "</a>".repeat(5000) + "</quiz>");
            assertEquals(
                    "courses.xml.refused.huge",
                    assertThrows(Refusal.class, () -> bench.importing(quiz))
                            .text()
                            .key());
        }

        @Test
        void a_broken_file_is_named_with_its_line() throws Exception {
            Path quiz = file("quiz.xml", "<quiz>\n<question type=\"essay\">\n</quiz>");
            Refusal refusal = assertThrows(Refusal.class, () -> bench.importing(quiz));
            assertEquals("courses.xml.refused.broken", refusal.text().key());
            assertEquals("3", refusal.text().arguments().get(1));
        }

        @Test
        void a_file_that_was_cut_off_is_told_from_one_that_is_wrong() throws Exception {
            for (String cut : List.of("<quiz>\n<question type=\"essay\">\n", "<quiz>\n<question type=\"ess")) {
                Path file = file("half.xml", cut);
                Refusal refusal = assertThrows(Refusal.class, () -> bench.importing(file));
                assertEquals("courses.xml.refused.cut", refusal.text().key());
            }
        }

        @Test
        void bytes_that_are_not_of_the_encoding_named_are_refused_with_their_line() throws Exception {
            Path quiz = folder.resolve("quiz.xml");
            Files.write(quiz, "<quiz>\n<question type=\"essay\"/>海运</quiz>".getBytes(Charset.forName("GB18030")));
            Refusal refusal = assertThrows(Refusal.class, () -> bench.importing(quiz));
            assertEquals("courses.xml.refused.encoding", refusal.text().key());
            assertEquals("2", refusal.text().arguments().get(1));
        }

        @Test
        void two_bytes_a_character_are_read_whatever_the_declaration_says() throws Exception {
            Path quiz = folder.resolve("quiz.xml");
            String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz><question type=\"essay\"><name><text>海运"
                    + "</text></name><questiontext><text>海运?</text></questiontext></question></quiz>";
            Files.write(quiz, text.getBytes(StandardCharsets.UTF_16));
            assertEquals(1, bench.importing(quiz).stored());
        }

        @Test
        void a_package_that_leaves_its_folder_is_refused() throws Exception {
            Path zip = zip(
                    "evil.zip",
                    Map.of("imsmanifest.xml", "<m t=\"imsqti_item_xmlv2p1\"/>", "../../x.xml", "<assessmentItem/>"));
            assertThrows(Refusal.class, () -> bench.importing(zip));
            assertFalse(Files.exists(folder.resolve("../x.xml")));
        }

        @Test
        void an_item_beside_other_files_takes_no_picture_from_outside_of_its_folder() throws Exception {
            Files.createDirectories(folder.resolve("items"));
            file("secret.png", "secret");
            Path item = file("items/item.xml", """
                    <assessmentItem identifier="i" title="Out" adaptive="false"><itemBody>
                    <p><img src="../secret.png" alt=""/> Look.</p></itemBody></assessmentItem>
                    """);
            Imports.Result result = bench.importing(item);
            assertEquals(1, result.stored());
            assertEquals(
                    "courses.questions.no-media",
                    result.findings().get(0).message().key());
        }
    }

    @Nested
    class Commands {

        @Test
        void a_folder_with_a_manifest_is_one_package() throws Exception {
            Path unpacked = Files.createDirectories(folder.resolve("quiz"));
            Files.writeString(unpacked.resolve("imsmanifest.xml"), "<m t=\"imsqti_xmlv1p2\"/>");
            Files.copy(FILES.resolve("canvas.xml"), unpacked.resolve("canvas.xml"));
            Answer answer = run("courses.import", "files", unpacked.toString());
            assertEquals(
                    List.of("quiz.zip|courses.qti-package|11|1"),
                    answer.rows("files", "file", "format", "stored", "rejected"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"gift", "moodle-xml", "qti", "liascript", "csv"})
        void what_is_exported_is_imported_again(String format) throws Exception {
            String first = bench.importing(FILES.resolve("moodle.xml")).importId();
            List<String> before = questions();
            Path file =
                    folder.resolve("out" + (format.equals("qti") ? ".zip" : format.equals("moodle-xml") ? ".xml" : ""));
            run("courses.export", "format", format, "to", file.toString());
            bench.host().workspace().batches().undo(first);
            Path written;
            try (Stream<Path> files = Files.list(folder)) {
                written = files.filter(path -> path.getFileName().toString().startsWith("out"))
                        .findFirst()
                        .orElseThrow();
            }
            bench.importing(written);
            int lost = format.equals("gift") ? 3 : format.equals("liascript") ? 1 : 0;
            assertEquals(before.size() - lost, questions().size());
        }

        @Test
        void an_export_says_what_it_leaves_out_and_replaces_nothing_unasked() throws Exception {
            bench.importing(FILES.resolve("moodle.xml"));
            Path file = folder.resolve("out.gift");
            Answer answer = run("courses.export", "format", "gift", "to", file.toString());
            assertTrue(answer.findings().contains("courses.export.left-out"));
            Refusal refusal =
                    assertThrows(Refusal.class, () -> run("courses.export", "format", "gift", "to", file.toString()));
            assertEquals("courses.export.exists", refusal.text().key());
        }

        @Test
        void a_table_of_questions_is_read_in_chinese() throws Exception {
            Imports.Result result = bench.importing(file("题库.csv", """
                    题型,题目,选项A,选项B,选项C,答案,解析
                    单选题,谁承担关税？,买方,卖方,平台,B,DDP
                    多选题,哪些是运输方式？,空运,海运,发票,AB,
                    判断题,FOB 含运费。,,,,错,
                    填空题,DDP 是什么的缩写？,,,,完税后交货|Delivered Duty Paid,
                    ,重量？,,,,5±0.5 kg,
                    单选题,坏题,甲,乙,,Z,
                    """));
            assertEquals("courses.question-table", result.format());
            assertEquals(5, result.stored());
            assertEquals(1, result.rejected());
            assertEquals(
                    List.of("卖方", "空运 | 海运", "false", "完税后交货 | Delivered Duty Paid", "4.5–5.5 kg"),
                    run("courses.questions").rows("questions", "right"));
        }
    }
}
