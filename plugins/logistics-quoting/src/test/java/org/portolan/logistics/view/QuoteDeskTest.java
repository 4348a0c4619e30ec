package org.portolan.logistics.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.portolan.testkit.view.Shown.all;
import static org.portolan.testkit.view.Shown.onScreen;
import static org.portolan.testkit.view.Shown.words;
import static org.portolan.testkit.view.Shown.write;

import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.portolan.api.report.Report;
import org.portolan.api.trade.Weight;

/** The quote desk as a person meets it, without a screen. */
class QuoteDeskTest extends AtDesk {

    QuoteDeskTest() {
        super(LocalDate.of(2026, 4, 15));
    }

    @Test
    void quotes_follow_typing() throws Exception {
        importSheet();
        JComponent view = view();
        write(view, "To", "de");
        write(view, "Weight", "0.35 kg");

        Report report = answer();

        assertEquals("logistics.quote.report", report.title().key());
        List<String> shown = words(view);
        assertTrue(shown.contains("table services 1"), shown::toString);
        assertTrue(shown.contains("price_days"), shown::toString);
        assertTrue(shown.contains("trace"), shown::toString);
        assertTrue(shown.contains("Services excluded (1): too heavy (1)"), shown::toString);
        assertTrue(shown.stream().anyMatch(words -> words.contains("9.90")), shown::toString);
    }

    @Test
    void what_is_not_readable_is_said_below_its_field_and_gone_when_mended() throws Exception {
        List<String> before = onScreen(() -> {
            Entry<Weight> entry =
                    new Entry<>(desk, "logistics.quote", "logistics.desk", "weight", "0.35kg", Weight::parse, () -> {});
            entry.field().setText("350");
            entry.read();
            String said = entry.field().getAccessibleContext().getAccessibleDescription();
            boolean wrong = entry.isFine();
            entry.field().setText("350g");
            return List.of(said, wrong + " " + entry.read().orElseThrow() + " " + entry.isFine());
        });
        assertTrue(before.get(0).contains("350"), before::toString);
        assertEquals("false 350 g true", before.get(1));
    }

    @Test
    void without_a_sheet_it_says_what_to_do() throws Exception {
        JComponent view = view();
        write(view, "To", "DE");
        write(view, "Weight", "1kg");
        answer();

        assertTrue(words(view).contains("No rate sheet yet"));
        onScreen(() -> {
            buttons(view).forEach(AbstractButton::doClick);
            return null;
        });
        assertTrue(desk.imports >= 2, "both buttons lead to the import");
    }

    @Test
    void an_import_while_it_is_open_is_quoted_at_once() throws Exception {
        JComponent view = view();
        write(view, "To", "DE");
        write(view, "Weight", "0.35kg");
        answer();

        importSheet();
        onScreen(() -> {
            desk.factsChanged();
            return null;
        });
        answer();

        assertTrue(words(view).contains("table services 1"));
    }

    @Test
    void what_was_typed_last_is_there_again() throws Exception {
        importSheet();
        JComponent view = view();
        write(view, "To", "DE");
        write(view, "Weight", "0.35kg");
        answer();

        JComponent again = view();

        answer();
        assertEquals("DE", onScreen(() -> field(again, "To").getText()));
        assertTrue(words(again).contains("table services 1"));
    }

    @Test
    void every_part_that_a_person_can_use_has_a_name() throws Exception {
        importSheet();
        JComponent view = view();
        write(view, "To", "DE");
        write(view, "Weight", "0.35kg");
        answer();
        List<String> names = onScreen(() -> all(view)
                .filter(part -> part instanceof JTextField || part instanceof AbstractButton)
                .filter(Component::isFocusable)
                .map(part -> String.valueOf(part.getAccessibleContext().getAccessibleName()))
                .toList());
        assertFalse(names.isEmpty());
        assertTrue(names.stream().noneMatch(name -> name.isBlank() || name.equals("null")), names::toString);
    }

    private void importSheet() throws Exception {
        Path file = folder.resolve("samplepost.csv");
        Files.writeString(file, """
                service_code,service_name,country_codes,min_weight,max_weight,rate,currency,transit_days
                A,Parcel,DE,0,2,9.90,EUR,5-8
                B,Letter,DE,0,0.1,1.90,EUR,5-8
                """);
        bench.importing(file);
    }

    private JComponent view() throws Exception {
        return opened(new QuoteDesk());
    }

    private static List<AbstractButton> buttons(JComponent view) {
        return all(view)
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .filter(button -> button.getText() != null && button.getText().startsWith("Import"))
                .toList();
    }
}
