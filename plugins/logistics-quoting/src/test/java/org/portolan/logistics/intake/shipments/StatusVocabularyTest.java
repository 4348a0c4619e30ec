package org.portolan.logistics.intake.shipments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.logistics.model.shipments.StatusWords;
import org.portolan.logistics.model.shipments.TrackStatus;

class StatusVocabularyTest {

    private static final StatusWords WORDS = StatusVocabulary.read();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Delivered | DELIVERED
                    已签收 | DELIVERED
                    未签收 | OUT_FOR_DELIVERY
                    派送中，预计11月20日签收 | OUT_FOR_DELIVERY
                    not delivered, consignee absent | EXCEPTION
                    11/12 开船；11/28 到港；12/01 海关查验 | CUSTOMS_HOLD
                    海关查验，已放行，派送中 | OUT_FOR_DELIVERY
                    清关中 | IN_TRANSIT
                    清关完成 | CUSTOMS_CLEARED
                    Vessel departed Yantian 2026-11-12, ETA LA 11/28 | IN_TRANSIT
                    Cargo unloaded, awaiting clearance | CUSTOMS_HOLD
                    Customs released, out for delivery | OUT_FOR_DELIVERY
                    已订舱，待装柜 | PENDING
                    船期延误一周 | EXCEPTION
                    派送失败，仓库拒收 | ATTEMPT_FAIL
                    Expected to be delivered 2 Dec, in transit | IN_TRANSIT
                    货物破损 | DAMAGED
                    """)
    void a_forwarders_words_mean_a_state(String words, TrackStatus status) {
        assertEquals(status, WORDS.of(words).orElseThrow(), words);
    }

    @Test
    void words_that_nobody_knows_mean_none() {
        assertTrue(WORDS.of("see mail of Friday").isEmpty());
    }

    @Test
    void every_word_is_listed_once_in_lower_case_and_every_state_has_words() {
        Set<String> seen = new HashSet<>();
        Set<TrackStatus> states = new HashSet<>();
        for (StatusWords.Entry entry : WORDS.entries()) {
            assertTrue(seen.add(entry.words()), entry::toString);
            assertEquals(entry.words().toLowerCase(Locale.ROOT), entry.words());
            states.add(entry.status());
        }
        assertEquals(TrackStatus.values().length, states.size());
    }
}
