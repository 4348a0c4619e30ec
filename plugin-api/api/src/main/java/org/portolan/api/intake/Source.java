package org.portolan.api.intake;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The file that is imported. */
public interface Source {

    Path file();

    /** The file's name without folders. */
    default String fileName() {
        return String.valueOf(file().getFileName());
    }

    /** What a person answered to the format's {@link FileFormat#questions questions}. */
    Map<String, String> answers();

    default Optional<String> answer(String key) {
        return Optional.ofNullable(answers().get(key));
    }
}
