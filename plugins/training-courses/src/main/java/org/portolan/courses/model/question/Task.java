package org.portolan.courses.model.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a learner does to answer, and what is right. Shares are percent of the question's points: 100 is wholly right, 0
 * wrong; what lies below 0 takes points away.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Task.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Task.TrueFalse.class, name = "true-false"),
    @JsonSubTypes.Type(value = Task.ShortText.class, name = "short-text"),
    @JsonSubTypes.Type(value = Task.Numeric.class, name = "numeric"),
    @JsonSubTypes.Type(value = Task.Ordering.class, name = "ordering"),
    @JsonSubTypes.Type(value = Task.Matching.class, name = "matching"),
    @JsonSubTypes.Type(value = Task.Cloze.class, name = "cloze"),
    @JsonSubTypes.Type(value = Task.Essay.class, name = "essay"),
    @JsonSubTypes.Type(value = Task.Description.class, name = "description")
})
public sealed interface Task {

    /** Choose one, or several where {@code several}. */
    record Choice(List<Option> options, boolean several, boolean shuffled) implements Task {

        public Choice {
            options = List.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException("a choice has no options");
            }
        }
    }

    /** One thing to choose. */
    record Option(Prose text, BigDecimal share, Prose feedback) {

        public static Option right(Prose text) {
            return new Option(text, BigDecimal.valueOf(100), Prose.NONE);
        }

        public static Option wrong(Prose text) {
            return new Option(text, BigDecimal.ZERO, Prose.NONE);
        }
    }

    /** Say whether it is so. */
    record TrueFalse(boolean truth, Prose whenTrue, Prose whenFalse) implements Task {}

    /**
     * Write a word or a phrase.
     *
     * @param accepted the first that fits counts
     */
    record ShortText(List<Accepted> accepted, boolean caseMatters) implements Task {

        public ShortText {
            accepted = List.copyOf(accepted);
        }
    }

    /**
     * A text that is taken.
     *
     * @param pattern what is written; {@code *} stands for anything, {@code \*} for the star itself
     */
    record Accepted(String pattern, BigDecimal share, Prose feedback) {}

    /**
     * Write a number.
     *
     * @param unit said behind the field; empty for none
     */
    record Numeric(List<Range> ranges, String unit) implements Task {

        public Numeric {
            ranges = List.copyOf(ranges);
        }
    }

    /** Numbers from {@code low} to {@code high}, both included. */
    record Range(BigDecimal low, BigDecimal high, BigDecimal share, Prose feedback) {

        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("no number lies from " + low + " to " + high);
            }
        }
    }

    /** Put into order. */
    record Ordering(List<Prose> inOrder) implements Task {

        public Ordering {
            inOrder = List.copyOf(inOrder);
        }
    }

    /** Find the right side of each left side; {@code more} are right sides that belong to none. */
    record Matching(List<Pair> pairs, List<Prose> more) implements Task {

        public Matching {
            pairs = List.copyOf(pairs);
            more = List.copyOf(more);
        }

        /** All that a learner may choose from, each once: the right sides in the order of their pairs, then the others. */
        public List<Prose> rights() {
            return Stream.concat(pairs.stream().map(Pair::right), more.stream())
                    .distinct()
                    .toList();
        }
    }

    /** Two that belong together. */
    record Pair(Prose left, Prose right) {}

    /** Fill the gaps of a text. */
    record Cloze(List<Part> parts) implements Task {

        public Cloze {
            parts = List.copyOf(parts);
        }

        /** The gaps, in the order of the text. */
        public List<Gap> gaps() {
            return parts.stream()
                    .filter(Gap.class::isInstance)
                    .map(Gap.class::cast)
                    .toList();
        }
    }

    /** A piece of text with gaps. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Words.class, name = "words"),
        @JsonSubTypes.Type(value = Gap.class, name = "gap")
    })
    sealed interface Part {}

    /** What stands there. */
    record Words(Prose text) implements Part {}

    /**
     * What is to be filled in.
     *
     * @param task a {@link Choice}, {@link ShortText} or {@link Numeric}
     * @param weight of this gap among the others
     */
    record Gap(Task task, BigDecimal weight) implements Part {

        public Gap {
            if (!(task instanceof Choice || task instanceof ShortText || task instanceof Numeric)) {
                throw new IllegalArgumentException(
                        "a gap cannot be a " + task.getClass().getSimpleName());
            }
        }
    }

    /** Write freely; a person judges it. */
    record Essay(Prose sample) implements Task {}

    /** Nothing to answer. */
    record Description() implements Task {}
}
