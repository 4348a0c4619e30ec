package org.portolan.logistics.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.testkit.TestWorkbench;

/** Amounts on cards are never broken in two. */
class CardRowsTest {

    @TempDir
    Path folder;

    @Test
    void as_many_cards_stand_in_a_row_as_show_their_amounts_in_one_line() throws Exception {
        try (TestWorkbench bench = TestWorkbench.open(folder, MethodHandles.lookup(), LocalDate.of(2026, 11, 22))) {
            HeadlessDesk desk = new HeadlessDesk(bench);
            Card card = card(desk);
            int one = card.widthOfValue();
            CardRows rows = new CardRows(
                    3, IntStream.range(0, 6).mapToObj(i -> card(desk)).toList());
            rows.setBounds(0, 0, 4 * one, 100);
            assertEquals(3, rows.columns());
            rows.setBounds(0, 0, 2 * one + 8, 100);
            assertEquals(2, rows.columns());
            rows.setBounds(0, 0, one / 2, 100);
            assertEquals(1, rows.columns());
        }
    }

    private static Card card(HeadlessDesk desk) {
        return new Card(Figure.of("logistics.figure.total", Cell.of(Money.of("48618.97", "USD")), Text.EMPTY), desk);
    }
}
