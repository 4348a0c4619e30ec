package org.portolan.courses.intake.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.courses.InWorkspace;
import org.portolan.kernel.Imports;
import org.portolan.testkit.Answer;

/** QTI as systems write it that have their own ways: Brightspace, ILIAS, OLAT, and version 3.0. */
class OtherSystemsTest extends InWorkspace {

    private static final Path FILES = Path.of("src/test/resources/questions").toAbsolutePath();

    @TempDir
    private Path own;

    private List<String> questions() throws Exception {
        return new Answer(bench.run("courses.questions")).rows("questions", "kind", "name", "right");
    }

    @Test
    void brightspace_counts_right_and_wrong_in_variables_and_calls_fields_by_their_labels() throws Exception {
        Imports.Result result = bench.importing(FILES.resolve("brightspace.xml"));
        assertEquals(
                List.of(
                        "courses.kind.several[]|Terms|FOB | DDP",
                        "courses.kind.matching[]|Pairs|sea = slow | rail = faster | road = slow",
                        "courses.kind.ordering[]|Steps|book → load → clear",
                        "courses.kind.short-text[]|Plural|indices | indexes",
                        "courses.kind.cloze[]|Blanks|red; Blue",
                        "courses.kind.essay[]|Long|the key"),
                questions(),
                () -> result.findings().toString());
        assertEquals(1, result.rejected());
        assertTrue(new Answer(bench.run("courses.questions"))
                .rows("questions", "points").stream().allMatch(points -> points.startsWith("2")));
    }

    @Test
    void ilias_names_choices_of_a_gap_by_their_words_and_places_by_an_index() throws Exception {
        Imports.Result result = bench.importing(FILES.resolve("ilias.xml"));
        assertEquals(
                List.of(
                        "courses.kind.ordering[]|Order|first → second → third",
                        "courses.kind.matching[]|Match|Term A = Two | Term B = One",
                        "courses.kind.cloze[]|Cloze|sat | sits; mat; 9–11"),
                questions(),
                () -> result.findings().toString());
    }

    @Test
    void a_kprim_of_olat_has_its_right_statements() throws Exception {
        bench.importing(file("kprim.xml", """
                <questestinterop><item ident="QTIEDIT:KPRIM:5" title="Kprim"><presentation>
                <material><mattext>Which hold?</mattext></material>
                <response_lid ident="K" rcardinality="Multiple"><render_choice>
                <response_label ident="1"><material><mattext>one</mattext></material></response_label>
                <response_label ident="2"><material><mattext>two</mattext></material></response_label>
                <response_label ident="3"><material><mattext>three</mattext></material></response_label>
                </render_choice></response_lid></presentation><resprocessing>
                <respcondition title="Mastery"><conditionvar><and><varequal respident="K">1:correct</varequal>
                <varequal respident="K">2:wrong</varequal><varequal respident="K">3:correct</varequal></and></conditionvar>
                <setvar varname="SCORE" action="Set">1</setvar></respcondition></resprocessing></item></questestinterop>
                """));
        assertEquals(List.of("courses.kind.several[]|Kprim|one | three"), questions());
    }

    @Test
    void version_3_is_read_as_version_2_is() throws Exception {
        bench.importing(file("three.xml", """
                <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="w" title="Water">
                <qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="identifier">
                <qti-correct-response><qti-value>H</qti-value><qti-value>O</qti-value></qti-correct-response>
                <qti-mapping default-value="0"><qti-map-entry map-key="H" mapped-value="1"/>
                <qti-map-entry map-key="O" mapped-value="1"/></qti-mapping></qti-response-declaration>
                <qti-item-body><qti-choice-interaction response-identifier="RESPONSE" max-choices="0">
                <qti-prompt>What is in it?</qti-prompt><qti-simple-choice identifier="H">hydrogen</qti-simple-choice>
                <qti-simple-choice identifier="C">carbon</qti-simple-choice>
                <qti-simple-choice identifier="O">oxygen</qti-simple-choice></qti-choice-interaction></qti-item-body>
                <qti-response-processing
                template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/map_response.xml"/></qti-assessment-item>
                """));
        assertEquals(List.of("courses.kind.several[]|Water|hydrogen | oxygen"), questions());
    }

    @Test
    void an_item_that_a_pattern_judges_or_that_prints_a_drawn_number_is_named_and_left_out() throws Exception {
        Imports.Result pattern = bench.importing(file("pattern.xml", """
                <assessmentItem identifier="p" title="Pattern">
                <responseDeclaration identifier="R" cardinality="single" baseType="string"/>
                <itemBody><p>Say <textEntryInteraction responseIdentifier="R"/></p></itemBody><responseProcessing>
                <responseCondition><responseIf><patternMatch pattern="a+"><variable identifier="R"/></patternMatch>
                <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue>
                </responseIf></responseCondition></responseProcessing></assessmentItem>
                """));
        Imports.Result drawn = bench.importing(file("drawn.xml", """
                <assessmentItem identifier="d" title="Drawn">
                <responseDeclaration identifier="R" cardinality="single" baseType="integer">
                <correctResponse><value>1</value></correctResponse></responseDeclaration>
                <templateDeclaration identifier="A" cardinality="single" baseType="integer"/>
                <itemBody><p><printedVariable identifier="A"/> + 1 = <textEntryInteraction responseIdentifier="R"/></p>
                </itemBody></assessmentItem>
                """));
        assertEquals(1, pattern.rejected());
        assertEquals(1, drawn.rejected());
        assertEquals(List.of(), questions());
    }

    @Test
    void a_test_in_a_package_finds_its_items_by_their_addresses_and_names_those_it_lacks() throws Exception {
        Path zip = own.resolve("test.zip");
        Map<String, String> files = Map.of(
                "imsmanifest.xml",
                "<manifest><resource type=\"imsqti_test_xmlv2p1\" href=\"t/test.xml\"/></manifest>",
                "t/test.xml",
                """
                <assessmentTest identifier="T" title="Exam"><assessmentSection identifier="S" title="Part">
                <assessmentItemRef identifier="a" href="../items/one%20item.xml"/>
                <assessmentItemRef identifier="b" href="../items/gone.xml"/></assessmentSection></assessmentTest>
                """,
                "items/one item.xml",
                """
                <assessmentItem identifier="i" title="Item"><responseDeclaration identifier="R" cardinality="single"
                baseType="string"><correctResponse><value>x</value></correctResponse></responseDeclaration>
                <itemBody><p>Say x: <textEntryInteraction responseIdentifier="R"/></p></itemBody></assessmentItem>
                """);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> one : files.entrySet()) {
                packed.putNextEntry(new ZipEntry(one.getKey()));
                packed.write(one.getValue().getBytes(StandardCharsets.UTF_8));
                packed.closeEntry();
            }
        }
        Imports.Result result = bench.importing(zip);
        assertEquals(
                List.of("Exam/Part|Item"),
                new Answer(bench.run("courses.questions")).rows("questions", "category", "name"));
        assertTrue(result.findings().stream()
                .anyMatch(finding -> finding.message().key().equals("courses.qti.no-item")));
    }
}
