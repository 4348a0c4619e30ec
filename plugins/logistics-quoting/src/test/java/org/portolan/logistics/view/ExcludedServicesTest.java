package org.portolan.logistics.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ExcludedServicesTest {

    private static final String REASON = "logistics.reason.";

    @Test
    void every_reason_has_a_short_word_for_the_line_that_counts_them() throws IOException {
        Properties words = new Properties();
        try (InputStream bundle = Objects.requireNonNull(
                ExcludedServices.class.getModule().getResourceAsStream("META-INF/portolan/i18n/messages.properties"))) {
            words.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
        }
        List<String> missing = words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(REASON))
                .map(key -> "logistics.desk.reason."
                        + key.substring(REASON.length()).replaceFirst("\\..*", ""))
                .filter(key -> !words.containsKey(key))
                .sorted()
                .toList();
        assertEquals(List.of(), missing);
    }
}
