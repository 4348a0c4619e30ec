package org.portolan.courses.command.questions;

import java.util.function.Supplier;
import org.portolan.courses.intake.cardtext.AnkiTextWriter;
import org.portolan.courses.intake.gift.GiftWriter;
import org.portolan.courses.intake.liascript.LiaWriter;
import org.portolan.courses.intake.moodle.MoodleWriter;
import org.portolan.courses.intake.qti.QtiWriter;
import org.portolan.courses.intake.questions.QuestionWriter;
import org.portolan.courses.intake.table.TableWriter;

/** The formats that questions are written in. */
public enum ExportFormat {
    GIFT(GiftWriter::new),
    MOODLE_XML(MoodleWriter::new),
    QTI(QtiWriter::new),
    LIASCRIPT(LiaWriter::new),
    CSV(TableWriter::new),
    ANKI(AnkiTextWriter::new);

    private final Supplier<QuestionWriter> writer;

    ExportFormat(Supplier<QuestionWriter> writer) {
        this.writer = writer;
    }

    QuestionWriter writer() {
        return writer.get();
    }
}
