package org.portolan.logistics.model.landed;

import java.util.Optional;
import org.portolan.api.text.Text;

/**
 * What came of reading the words of a rate.
 *
 * @param text as the tariff has it
 * @param obstacle why it was not read; empty where it was
 */
public record DutyReading(String text, Optional<DutyRate> rate, Text obstacle) {

    static DutyReading of(String text, DutyRate rate) {
        return new DutyReading(text, Optional.of(rate), Text.EMPTY);
    }

    static DutyReading unread(String text, Text obstacle) {
        return new DutyReading(text, Optional.empty(), obstacle);
    }
}
