package org.portolan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static Properties bundle(String name) throws IOException {
        Properties bundle = new Properties();
        try (InputStream in =
                MessagesTest.class.getResourceAsStream("/META-INF/portolan/i18n/" + name + ".properties")) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return bundle;
    }

    @Test
    void both_languages_say_the_same_things_with_the_same_arguments() throws IOException {
        Properties english = bundle("messages");
        Properties chinese = bundle("messages_zh_CN");
        assertEquals(english.keySet(), chinese.keySet());
        for (String key : english.stringPropertyNames()) {
            assertFalse((english.getProperty(key) + chinese.getProperty(key)).contains("'"), key);
            assertEquals(
                    new MessageFormat(english.getProperty(key), Locale.ROOT).getFormatsByArgumentIndex().length,
                    new MessageFormat(chinese.getProperty(key), Locale.ROOT).getFormatsByArgumentIndex().length,
                    key);
        }
    }

    @Test
    void every_kind_of_file_that_is_no_table_has_its_sentence() throws IOException {
        Properties english = bundle("messages");
        for (FileKind kind : FileKind.values()) {
            if (kind != FileKind.TEXT && kind != FileKind.WORKBOOK) {
                assertTrue(english.containsKey(kind.obstacle()), kind::obstacle);
            }
        }
    }

    @Test
    void the_module_shows_nothing_but_its_front() {
        Module module = TableFiles.class.getModule();
        assertEquals("org.portolan.intake", module.getName());
        assertTrue(module.isExported("org.portolan.intake"));
        assertFalse(module.isExported("org.portolan.intake.text"));
        assertFalse(module.isExported("org.portolan.intake.value"));
    }
}
