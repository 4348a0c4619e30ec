package org.portolan.logistics.view.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portolan.logistics.model.reading.Mapping;
import org.portolan.logistics.model.reading.Pointing;

class CorrectionsTest {

    private final Corrections corrections = new Corrections(Mapping.NONE);
    private final Pointing weight = Pointing.column("", 2, "weight");
    private final Pointing price = Pointing.column("", 3, "price-per-kg");

    @Test
    void the_last_word_on_a_part_takes_the_place_of_the_one_before() {
        corrections.say(List.of(weight, price));
        corrections.say(List.of(Pointing.column("", 2, "country")));

        assertEquals(
                List.of(price, Pointing.column("", 2, "country")),
                corrections.now().pointings());
    }

    @Test
    void every_step_can_be_taken_back_and_again_until_another_is_made() {
        corrections.say(List.of(weight));
        corrections.say(List.of(price));
        corrections.undo();
        assertEquals(List.of(weight), corrections.now().pointings());
        corrections.redo();
        assertEquals(List.of(weight, price), corrections.now().pointings());
        corrections.undo();
        corrections.takeBack(weight);
        assertFalse(corrections.canRedo());
        assertTrue(corrections.canUndo());
    }

    @Test
    void saying_the_same_again_is_no_step() {
        corrections.say(List.of(weight));
        corrections.say(List.of(weight));
        corrections.undo();

        assertFalse(corrections.canUndo());
    }
}
