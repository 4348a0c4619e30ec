package org.portolan.desktop.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoicesTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_chosen_is_there_at_the_next_start() {
        Choices choices = Choices.in(folder.resolve("new").resolve("portolan"));
        choices.put("workspace", "/数据/EU launch 2027");
        choices.flush();
        assertEquals(
                Optional.of("/数据/EU launch 2027"),
                Choices.in(folder.resolve("new").resolve("portolan")).get("workspace"));
    }

    @Test
    void what_was_never_chosen_is_absent() {
        assertTrue(Choices.in(folder).get("theme").isEmpty());
    }

    @Test
    void a_file_that_cannot_be_read_is_as_good_as_none() throws IOException {
        Files.writeString(folder.resolve("choices.properties"), "theme=\\u00zz\n");
        assertTrue(Choices.in(folder).get("theme").isEmpty());
    }
}
