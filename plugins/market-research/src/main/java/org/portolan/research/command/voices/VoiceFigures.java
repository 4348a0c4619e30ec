package org.portolan.research.command.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.text.Text;
import org.portolan.research.model.voices.CrossValidation;
import org.portolan.research.model.voices.Ear;
import org.portolan.research.model.voices.Group;
import org.portolan.research.model.voices.Heard;
import org.portolan.research.model.voices.Proportion;
import org.portolan.research.model.voices.Theme;

/** The voices in a few figures, and how far their understanding can be trusted. */
final class VoiceFigures {

    private VoiceFigures() {}

    static Figures of(Hearing hearing) {
        List<Heard> reviews = hearing.reviews();
        Group whole = new Group("", reviews, new Proportion(0, 0));
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("reviews", VoiceCells.count("reviews", reviews), languages(hearing)));
        int questions = hearing.heard().size() - reviews.size();
        if (questions > 0) {
            figures.add(figure("questions", Cell.of(questions), Text.EMPTY));
        }
        if (whole.meanStars().isPresent()) {
            figures.add(
                    figure("mean_stars", VoiceCells.meanStars("mean_stars", whole.meanStars(), reviews), Text.EMPTY));
        }
        List<Heard> blaming = reviews.stream().filter(Heard::blames).toList();
        figures.add(figure(
                "negative_share",
                VoiceCells.share("negative_share", whole.blame(), VoiceCells.voices(blaming)),
                Text.of(
                        "research.voices.figure.range",
                        VoiceCells.percent(whole.blame().low()).toString(),
                        VoiceCells.percent(whole.blame().high()).toString())));
        ThemeTables.complained(hearing).stream().findFirst().ifPresent(theme -> figures.add(top(theme)));
        quality(hearing.ears().get(0), figures);
        return new Figures(figures);
    }

    private static Figure top(Theme theme) {
        return figure(
                "top_complaint",
                Cell.of(VoiceCells.aspect(theme.aspect())),
                Text.of(
                        "research.voices.figure.top_complaint.note",
                        String.valueOf(theme.complaints().size()),
                        VoiceCells.percent(theme.complaining().share()).toString()));
    }

    private static void quality(Ear ear, List<Figure> figures) {
        if (ear.quality().isEmpty()) {
            figures.add(figure(
                    "polarity_method",
                    Cell.of(Text.of("research.voices.method." + (ear.known() ? "lexicon" : "stars"))),
                    QualityTable.why(ear)));
            return;
        }
        CrossValidation quality = ear.quality().get();
        figures.add(figure(
                "polarity_accuracy",
                QualityTable.accuracy(quality),
                Text.of(
                        "research.voices.figure.polarity.note",
                        ear.language(),
                        VoiceCells.percent(quality.majority().accuracy()).toString(),
                        VoiceCells.percent(quality.bayes().accuracy()).toString())));
        figures.add(figure("polarity_f1", QualityTable.macroF1(quality), QualityTable.why(ear)));
    }

    private static Text languages(Hearing hearing) {
        return Text.literal(hearing.ears().stream().map(Ear::language).collect(Collectors.joining(", ")));
    }

    private static Figure figure(String name, Cell value, Text note) {
        return Figure.of("research.voices.figure." + name, value, note);
    }
}
