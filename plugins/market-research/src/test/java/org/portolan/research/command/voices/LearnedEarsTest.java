package org.portolan.research.command.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.portolan.research.model.voices.AspectLexicon;
import org.portolan.research.model.voices.Ear;
import org.portolan.research.model.voices.Words;

class LearnedEarsTest {

    private final AtomicInteger learned = new AtomicInteger();

    private Ear learn() {
        learned.incrementAndGet();
        return Ear.of("xx", new Words(Map.of()), Optional.empty(), AspectLexicon.EMPTY, List.of(), Ear.JUDGES);
    }

    @Test
    void the_same_reviews_are_learned_from_once() {
        Ear first = LearnedEars.of("xx-once", List.of(), this::learn);
        assertSame(first, LearnedEars.of("xx-once", List.of(), this::learn));
        assertNotSame(first, LearnedEars.of("xx-other", List.of(), this::learn));
        assertEquals(2, learned.get());
    }
}
