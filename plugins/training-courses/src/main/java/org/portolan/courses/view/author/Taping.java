package org.portolan.courses.view.author;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.SwingUtilities;
import org.portolan.api.Sandbox;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.command.author.Recording;
import org.portolan.courses.model.author.LessonSource;
import org.portolan.courses.model.author.RecordedStep;
import org.portolan.courses.model.course.SourceName;

/** A recording from its beginning to the steps that it leaves in the lesson. Event thread. */
final class Taping {

    private final Desk desk;
    private final AuthorBoard board;

    Taping(Desk desk, AuthorBoard board) {
        this.desk = desk;
        this.board = board;
    }

    /** Open the sandbox of a lesson, in the state that its last step leaves. */
    void begin(SourceName name) {
        board.course()
                .ifPresent(course -> desk.work(
                        "record",
                        Text.of("courses.author.record.opening"),
                        bench -> Recording.begin(bench, course.folder(), Map.of(), name.language(), name.stem()),
                        recording -> play(course, name, recording),
                        board::tell));
    }

    private void play(OpenCourse course, SourceName name, Recording recording) {
        Recorder recorder = new Recorder(desk, recording);
        desk.play(recording.sandbox(), recorder, () -> over(course, name, recording, recorder));
        board.tell(Text.of("courses.author.record.going"));
        desk.factsChanged();
    }

    private void over(OpenCourse course, SourceName name, Recording recording, Recorder recorder) {
        recorder.look();
        recorder.close();
        List<Sandbox.Ran> wanted = recorder.wanted();
        desk.show("view:courses.author-desk");
        board.tell(Text.of("courses.author.record.writing", wanted.size()));
        desk.work(
                "record",
                Text.of("courses.author.record.writing", wanted.size()),
                bench -> {
                    try (recording) {
                        return wanted.isEmpty()
                                ? new Recording.Result(List.of(), List.of())
                                : recording.steps(bench, wanted);
                    }
                },
                result -> course.open(name.file(), draft -> written(draft, result)),
                board::tell);
    }

    /** The steps stand in the text, unsaved, for the author to look at. */
    private void written(Draft draft, Recording.Result result) {
        if (!result.steps().isEmpty()) {
            String before = LessonSource.withDay(
                    draft.text(), LocalDate.now(desk.bench().clock()));
            draft.replace(RecordedStep.append(before, result.steps()));
            draft.caret(before.stripTrailing().length() + 2);
        }
        board.refresh(Optional.of(draft.file()));
        Text done = Text.of("courses.author.record.done", result.steps().size());
        board.tell(
                result.leftOut().isEmpty()
                        ? done
                        : Text.of(
                                "courses.author.record.partly",
                                done,
                                result.leftOut().get(0)));
        SwingUtilities.invokeLater(board::showCaret);
    }
}
