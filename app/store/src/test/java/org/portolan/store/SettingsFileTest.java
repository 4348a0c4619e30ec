package org.portolan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void settings_are_there_after_reopening_whatever_they_hold() throws Exception {
        String[] values = {"", "zh-CN", "a=b", "x\\=y\\\\", "line\nline\r\n", "运价表 ✓", " # blank ", "\\n"};
        try (SettingsFile settings = file()) {
            for (String value : values) {
                settings.put("tides." + value, value);
            }
            settings.put("tides.gone", "x");
            settings.remove("tides.gone");
        }
        try (SettingsFile settings = file()) {
            for (String value : values) {
                assertEquals(Optional.of(value), settings.get("tides." + value));
            }
            assertEquals(Optional.empty(), settings.get("tides.gone"));
        }
    }

    @Test
    void the_file_is_plain_text_in_order_of_keys() throws Exception {
        try (SettingsFile settings = file()) {
            settings.put("tides.b", "涨");
            settings.put("tides.a", "1");
        }
        assertEquals("tides.a=1\ntides.b=涨\n", Files.readString(folder.resolve("settings.properties")));
        assertFalse(Files.exists(folder.resolve("settings.properties.new")));
    }

    @Test
    void a_broken_line_costs_no_other_line() throws Exception {
        byte[] noise = new byte[200];
        new Random(7).nextBytes(noise);
        Path path = folder.resolve("settings.properties");
        Files.writeString(path, "tides.a=1\nnothing here\n");
        Files.write(path, noise, java.nio.file.StandardOpenOption.APPEND);
        Files.writeString(path, "\ntides.b=2", java.nio.file.StandardOpenOption.APPEND);
        try (SettingsFile settings = file()) {
            assertEquals(Optional.of("1"), settings.get("tides.a"));
            assertEquals(Optional.of("2"), settings.get("tides.b"));
        }
    }

    private SettingsFile file() throws Exception {
        return SettingsFile.open(folder.resolve("settings.properties"));
    }
}
