package org.portolan.intake.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateColumnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-01 | 2026-11-01
                    2026-11-01T13:45:00Z | 2026-11-01
                    2026-11-01T13:45:00+01:00 | 2026-11-01
                    2026-11-01 13:45:00 UTC | 2026-11-01
                    2026/11/1 | 2026-11-01
                    2026.11.01 | 2026-11-01
                    20261101 | 2026-11-01
                    20261101134500 | 2026-11-01
                    2026年11月1日 | 2026-11-01
                    2026年11月1日 13时45分 | 2026-11-01
                    2026년 11월 1일 | 2026-11-01
                    01.11.2026 | 2026-11-01
                    1.11.26 | 2026-11-01
                    01.11.2026 13:45:00 UTC | 2026-11-01
                    25/12/2026 08:00 | 2026-12-25
                    12/25/2026 8:00 PM | 2026-12-25
                    12/25/26 | 2026-12-25
                    04/04/2026 | 2026-04-04
                    01 Nov 2026 13:45 | 2026-11-01
                    1-Nov-26 | 2026-11-01
                    31-Jul-18 | 2018-07-31
                    13 April 2026 | 2026-04-13
                    1. November 2026 | 2026-11-01
                    1 févr. 2026 | 2026-02-01
                    1 dic 2026 | 2026-12-01
                    Nov 1, 2026 | 2026-11-01
                    Nov 1, 2026 12:00:15 AM PST | 2026-11-01
                    November 1st, 2026 | 2026-11-01
                    Sun, 01 Nov 2026 13:45:00 GMT | 2026-11-01
                    Sunday, November 1, 2026 | 2026-11-01
                    2026-Nov-01 | 2026-11-01
                    29/02/2028 | 2028-02-29
                    ２０２６／１１／０１ | 2026-11-01
                    """)
    void a_date_is_read_however_a_country_writes_it(String text, LocalDate date) {
        assertEquals(Optional.of(date), new DateColumn().read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29/02/2027",
                "2027-02-29",
                "31.04.2026",
                "2026-13-01",
                "2026-00-10",
                "32 Nov 2026",
                "1 Foo 2026",
                "tomorrow",
                "12",
                "12/2026",
                "2026-11",
                "1/2",
                "20261301",
                "0026-01-01",
                "2026-11-015",
                "2026-11-0",
                "12.5",
                "7-14",
                "2026-11-01-DE-4",
                "Nov 2026",
                "1/2/3/4",
                "Sun",
                "1,2,2026"
            })
    void what_is_no_day_of_the_calendar_is_none(String text) {
        assertEquals(Optional.empty(), new DateColumn().read(text));
    }
}
