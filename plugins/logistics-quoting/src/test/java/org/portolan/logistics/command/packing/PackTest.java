package org.portolan.logistics.command.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.logistics.command.InWorkspace;
import org.portolan.testkit.Answer;

class PackTest extends InWorkspace {

    PackTest() {
        super(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1 20x15x8cm 0.35kg x12",
                "A1: 20×15×8厘米 350g 12件",
                "A1 200*150*80mm 350克 12 pcs",
                "A1 x12 20x15x8cm 0.35kg",
                "A1 20 x 15 x 8 cm 0.35 kg × 12 upright",
                "A1；20x15x8cm；0.35公斤；12个；不可倒置"
            })
    void an_item_is_read_in_the_words_people_use(String words) throws Exception {
        Answer answer = run("logistics.pack", "item", words, "box", "60x40x40cm 0.9kg");
        assertEquals(12, answer.table("placements").rows().size());
        assertEquals("5.1 kg", answer.figure("gross_weight").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "20x15x8cm x12", "20x15x8cm 0.35kg x12 blue", "20x15x8 0.35kg", "20x15x8cm 0kg x0"})
    void words_that_say_no_item_are_refused(String words) {
        assertEquals("logistics.pack.item.unreadable", refused("logistics.pack", "item", words, "box", "60x40x40cm"));
    }

    @Test
    void without_items_or_boxes_there_is_nothing_to_pack() {
        assertEquals("logistics.pack.no-items", refused("logistics.pack", "box", "60x40x40cm"));
        assertEquals("logistics.pack.no-boxes", refused("logistics.pack", "item", "A 1x1x1cm 1g"));
        assertEquals(
                "logistics.pack.box.unreadable", refused("logistics.pack", "item", "A 1x1x1cm 1g", "box", "60x40cm"));
        assertEquals(
                "logistics.pack.length.unreadable",
                refused("logistics.pack", "item", "A 1x1x1cm 1g", "box", "60x40x40cm", "max-side", "long"));
    }

    @Test
    void tables_of_items_and_boxes_are_read_with_chinese_headers() throws Exception {
        Path items = file("items.csv", "货号,长(cm),宽(cm),高(cm),单重,数量\nA1,20,15,8,0.35,40\nB2,0,1,1,1,1\n");
        Path boxes = file("boxes.csv", "箱型,长,宽,高,箱重,限重\n大箱,60,40,40,0.9,22.5\n");
        Answer answer = run("logistics.pack", "items", items.toString(), "boxes", boxes.toString());
        assertEquals(1, answer.figure("cartons"));
        assertEquals("100%", answer.figure("fill").toString());
        assertEquals(
                List.of("items.csv 3 长(cm)"),
                answer.report().findings().stream()
                        .map(finding -> finding.place().toString())
                        .toList());
    }

    @Test
    void a_services_limits_rule_out_boxes_and_limit_the_weight() throws Exception {
        Answer answer = run(
                "logistics.pack",
                "item",
                "A1 20x15x8cm 1kg x40",
                "box",
                "60x40x40cm 1kg",
                "box",
                "130x20x20cm 1kg",
                "max-side",
                "120cm",
                "max-weight",
                "22kg");
        assertEquals(2, answer.figure("cartons"));
        assertEquals(List.of("logistics.pack.box-exceeds.side"), answer.findings());
    }

    @Test
    void an_item_that_fits_no_box_is_an_error_that_names_it() throws Exception {
        Answer answer = run("logistics.pack", "item", "pole 150x5x5cm 1kg x2", "box", "60x40x40cm");
        assertEquals(0, answer.figure("cartons"));
        assertEquals("logistics.pack.unpacked", answer.findings().get(0));
    }
}
