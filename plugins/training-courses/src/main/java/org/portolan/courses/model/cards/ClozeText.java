package org.portolan.courses.model.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A text with gaps as Anki writes them, {@code {{c1::answer::hint}}}: gaps may lie in one another, and one may be asked by
 * several cards ({@code {{c1,2::…}}}).
 */
public final class ClozeText {

    private final List<Gap> parts;

    private ClozeText(List<Gap> parts) {
        this.parts = List.copyOf(parts);
    }

    public static ClozeText parse(String html) {
        return new ClozeText(GapReader.read(html));
    }

    /** True for places in a picture that Anki covers (image occlusion), which are no text. */
    public static boolean isOcclusion(String html) {
        return html.contains("::image-occlusion:");
    }

    /** The numbers of its gaps: each is a card. */
    public SortedSet<Integer> numbers() {
        SortedSet<Integer> numbers = new TreeSet<>();
        collect(parts, numbers);
        return numbers;
    }

    /** With the gaps of this number closed; empty where it has none, since nothing is asked then. */
    public String front(int number) {
        return side(number, true);
    }

    /** With all gaps filled, those of this number marked; empty where it has none. */
    public String back(int number) {
        return side(number, false);
    }

    /** Only what belongs into the gaps of this number. */
    public String answer(int number) {
        List<String> answers = new ArrayList<>();
        answers(parts, number, answers);
        return String.join(", ", answers);
    }

    private String side(int number, boolean closed) {
        if (!numbers().contains(number)) {
            return "";
        }
        StringBuilder html = new StringBuilder();
        write(parts, number, closed, html);
        return html.toString();
    }

    private static void write(List<Gap> parts, int number, boolean closed, StringBuilder html) {
        for (Gap part : parts) {
            if (part instanceof Gap.Words words) {
                html.append(words.html());
            } else if (part instanceof Gap.Hidden gap) {
                boolean asked = gap.numbers().contains(number);
                html.append(asked ? "<span class=\"cloze\">" : "<span class=\"cloze-inactive\">");
                if (asked && closed) {
                    html.append('[')
                            .append(gap.hint() == null ? "..." : gap.hint())
                            .append(']');
                } else {
                    write(gap.inside(), number, closed, html);
                }
                html.append("</span>");
            }
        }
    }

    private static void collect(List<Gap> parts, SortedSet<Integer> numbers) {
        for (Gap part : parts) {
            if (part instanceof Gap.Hidden gap) {
                numbers.addAll(gap.numbers());
                collect(gap.inside(), numbers);
            }
        }
    }

    private static void answers(List<Gap> parts, int number, List<String> answers) {
        for (Gap part : parts) {
            if (part instanceof Gap.Hidden gap) {
                if (gap.numbers().contains(number)) {
                    answers.add(words(gap.inside()));
                } else {
                    answers(gap.inside(), number, answers);
                }
            }
        }
    }

    private static String words(List<Gap> parts) {
        StringBuilder html = new StringBuilder();
        for (Gap part : parts) {
            if (part instanceof Gap.Words words) {
                html.append(words.html());
            } else if (part instanceof Gap.Hidden gap) {
                html.append(words(gap.inside()));
            }
        }
        return html.toString();
    }
}
