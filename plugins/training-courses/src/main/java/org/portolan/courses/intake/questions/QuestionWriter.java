package org.portolan.courses.intake.questions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.portolan.api.text.Text;
import org.portolan.courses.model.question.Question;

/** Writes questions in a format that other tools read, and reads them again, so that what was lost can be said. */
public interface QuestionWriter {

    /** The ending of its files, with the dot. */
    String ending();

    /** Why the format has no words for this question; empty where it has. */
    Optional<Text> cannot(Question question);

    /**
     * Write a file.
     *
     * @param title of the whole
     * @param questions none of which it {@link #cannot} write
     * @param media by their names; a format without media asks for none
     */
    byte[] write(String title, List<Question> questions, Function<String, Optional<byte[]>> media);

    /** Read what was written. */
    Found read(byte[] written);
}
