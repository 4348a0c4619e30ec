package org.portolan.research.command.voices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Percent;
import org.portolan.research.model.voices.Heard;
import org.portolan.research.model.voices.Proportion;
import org.portolan.research.model.voices.Sentence;
import org.portolan.research.model.voices.Voice;

/** Cells of the reports on voices, each with the rows that it was counted from. */
final class VoiceCells {

    /** A trace of thousands of rows helps nobody: the count says how many there are. */
    static final int SOURCES = 20;

    private VoiceCells() {}

    static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    }

    static Percent percent(double share) {
        return new Percent(rounded(share, 4));
    }

    static Text aspect(String key) {
        return Text.of("research.voices.aspect." + key);
    }

    static Text title(String name) {
        return Text.of("research.voices.column." + name);
    }

    static Trace.Part part(String name, Object value) {
        return new Trace.Part(Text.of("research.voices.part." + name), value, Text.of("research.voices.why." + name));
    }

    static Cell count(String column, Collection<Heard> reviews) {
        return Cell.of(reviews.size(), trace(column, List.of(part("reviews", reviews.size())), voices(reviews)));
    }

    /** A share with its parts and the range in which it probably lies. */
    static Cell share(String column, Proportion share, List<Voice> from) {
        return Cell.of(
                percent(share.share()),
                trace(
                        column,
                        List.of(
                                part("part", share.part()),
                                part("whole", share.whole()),
                                part("low", percent(share.low())),
                                part("high", percent(share.high()))),
                        from));
    }

    static Cell meanStars(String column, OptionalDouble mean, List<Heard> reviews) {
        if (mean.isEmpty()) {
            return Cell.BLANK;
        }
        List<Voice> rated = voices(reviews).stream()
                .filter(voice -> voice.review().stars().isPresent())
                .toList();
        BigDecimal sum = rated.stream()
                .flatMap(voice -> voice.review().stars().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Cell.of(
                rounded(mean.getAsDouble(), 2),
                trace(column, List.of(part("stars", sum), part("rated", rated.size())), rated));
    }

    /** How a sentence was judged: the parts of it that weigh most, and what its words come to. */
    static Cell sentence(Sentence sentence, Map<String, Double> heaviest) {
        List<Trace.Part> parts = new ArrayList<>();
        parts.add(part("positive", percent(sentence.positive())));
        heaviest.forEach((words, weight) -> parts.add(new Trace.Part(
                Text.literal("“" + words + "”"), rounded(weight, 3), Text.of("research.voices.why.weight"))));
        sentence.voice().review().stars().ifPresent(stars -> parts.add(part("own_stars", stars)));
        return Cell.of(sentence.text(), trace("sentence", parts, List.of(sentence.voice())));
    }

    static Trace trace(String column, List<Trace.Part> parts, List<Voice> from) {
        List<Trace.Part> all = new ArrayList<>(parts);
        if (from.size() > SOURCES) {
            all.add(part("shown", SOURCES));
        }
        return new Trace(
                title(column),
                all,
                from.stream()
                        .limit(SOURCES)
                        .map(voice -> new Trace.Source(voice.importId(), voice.place()))
                        .toList());
    }

    static List<Voice> voices(Collection<Heard> reviews) {
        return reviews.stream().map(Heard::voice).toList();
    }
}
