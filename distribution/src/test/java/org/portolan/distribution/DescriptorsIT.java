package org.portolan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The front page of each delivered module, as it is meant to be: whoever changes one changes the other. */
class DescriptorsIT {

    static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.walk(Image.FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("portolan-.*\\.jar"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void a_module_requires_exports_and_provides_what_its_text_says(Path jar) throws IOException {
        String name = jar.getFileName().toString().replaceFirst("-[0-9.]+\\.jar", "") + ".txt";
        try (InputStream expected = DescriptorsIT.class.getResourceAsStream("/descriptors/" + name)) {
            assertNotNull(expected, () -> "There is no src/test/resources/descriptors/" + name + ": " + described(jar));
            assertEquals(new String(expected.readAllBytes(), StandardCharsets.UTF_8), described(jar));
        }
    }

    /** What {@code jar --describe-module} says, without the version, the place of the file, and what is nobody's concern. */
    private static String described(Path jar) {
        StringWriter out = new StringWriter();
        int code = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(new PrintWriter(out), new PrintWriter(out), "--describe-module", "--file", jar.toString());
        assertEquals(0, code, out::toString);
        return out.toString()
                .lines()
                .filter(line -> !line.startsWith("contains "))
                .map(line -> line.replaceFirst("@.* jar:file:.*", ""))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
