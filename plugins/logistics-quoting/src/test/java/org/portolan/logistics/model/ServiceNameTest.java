package org.portolan.logistics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceNameTest {

    @ParameterizedTest
    @CsvSource({
        "Harbour Lines, Priority, Harbour Lines Priority",
        "Harbour Lines, Harbour Lines Priority, Harbour Lines Priority",
        "HARBOUR LINES, Harbour Lines Priority, Harbour Lines Priority",
        "UPS, UPSTREAM Saver, UPS UPSTREAM Saver",
        "云途, 云途专线, 云途专线",
        "云途, 专线, 云途 专线",
        "DHL, DHL, DHL",
        "Yun, '', Yun",
    })
    void a_carrier_is_said_once(String carrier, String service, String said) {
        assertEquals(said, ServiceName.of(carrier, service));
    }
}
