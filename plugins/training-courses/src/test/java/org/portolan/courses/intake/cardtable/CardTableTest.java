package org.portolan.courses.intake.cardtable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portolan.courses.InWorkspace;
import org.portolan.courses.store.cards.StoredCards;
import org.portolan.kernel.Imports;

/** Tables that people write themselves. */
class CardTableTest extends InWorkspace {

    private List<String> faces() {
        return StoredCards.inDeck(store(), "").stream()
                .map(kept -> kept.card().deck() + "|" + kept.face().line() + "|"
                        + String.join(" ", kept.note().tags()))
                .toList();
    }

    @Test
    void a_table_in_chinese_is_known_by_its_header() throws Exception {
        Imports.Result result = bench.importing(file("cards.csv", "正面,背面,标签,牌组\n抛重,按体积算的重量,物流、计费,运营\n首重,最低计费重,,\n"));
        assertEquals("courses.card-table", result.format());
        assertEquals(2, result.stored());
        assertEquals(List.of("cards|首重|", "运营|抛重|物流 计费"), faces());
    }

    @Test
    void rows_without_a_front_or_a_back_and_rows_that_come_again_are_rejected() throws Exception {
        Imports.Result result =
                bench.importing(file("c.tsv", "Front\tBack\na\t1\n\t2\nb\t\na\t3\n{{c1::gap}} here\t\n"));
        assertEquals(2, result.stored());
        assertEquals(3, result.rejected());
        assertEquals(List.of("c|a|", "c|[...] here|"), faces());
    }

    @Test
    void what_looks_like_markup_is_text() throws Exception {
        bench.importing(file("c.csv", "front,back\na < b,<b>\n"));
        assertEquals(List.of("c|a < b|"), faces());
    }
}
