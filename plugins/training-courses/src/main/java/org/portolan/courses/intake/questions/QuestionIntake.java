package org.portolan.courses.intake.questions;

import java.util.Comparator;
import java.util.Map;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Source;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.courses.model.question.Task;
import org.portolan.courses.store.cards.KeptMedia;
import org.portolan.courses.store.questions.QuestionRows;

/** Takes what was found in a file into an import. */
public final class QuestionIntake {

    private QuestionIntake() {}

    /** The bank that a file's questions belong to: the file's name without its ending. */
    public static String bank(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    public static void store(Found found, String bank, Source source, Intake intake) {
        QuestionRows rows = new QuestionRows(intake.batch(), bank);
        for (Found.Taken taken : found.questions()) {
            rows.add(taken.line(), taken.question());
            intake.stored();
            if (!hasRight(taken.question().task())) {
                intake.finding(Finding.warning(
                        Place.row(source.fileName(), "", taken.line()),
                        Text.of("courses.questions.none-right", taken.question().name()),
                        Text.of("courses.questions.none-right.do")));
            }
        }
        KeptMedia media = new KeptMedia(intake.batch());
        found.media().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(one -> media.keep(one.getKey(), one.getValue()));
        for (Found.Untaken untaken : found.untaken()) {
            Place place = Place.row(source.fileName(), "", untaken.line());
            Text message = Text.of("courses.questions.untaken", untaken.name(), untaken.reason());
            intake.rejected(untaken.raw(), Finding.warning(place, message, Text.EMPTY));
        }
        found.findings().forEach(finding -> intake.finding(placed(finding, source.fileName())));
        if (!found.media().isEmpty()) {
            intake.finding(Finding.info(
                    Place.file(source.fileName()),
                    Text.of(
                            "courses.questions.media",
                            Integer.toString(found.media().size()))));
        }
    }

    /** False where whatever is answered would be wrong. */
    private static boolean hasRight(Task task) {
        if (task instanceof Task.Choice choice) {
            return choice.options().stream().anyMatch(one -> one.share().signum() > 0);
        }
        if (task instanceof Task.ShortText text) {
            return text.accepted().stream().anyMatch(one -> one.share().signum() > 0);
        }
        if (task instanceof Task.Numeric number) {
            return number.ranges().stream().anyMatch(one -> one.share().signum() > 0);
        }
        return !(task instanceof Task.Cloze cloze)
                || cloze.parts().stream().allMatch(part -> !(part instanceof Task.Gap gap) || hasRight(gap.task()));
    }

    private static Finding placed(Finding finding, String file) {
        Place place = finding.place();
        return place.file().isEmpty()
                ? new Finding(
                        finding.severity(),
                        finding.message(),
                        new Place(file, place.sheet(), place.row(), place.column()),
                        finding.remedy())
                : finding;
    }
}
