package org.portolan.courses.model.question;

import java.util.List;
import java.util.Set;

/** What a learner answered. */
public sealed interface Answer {

    /** Options of a {@link Task.Choice}, counted from 0. */
    record Chosen(Set<Integer> options) implements Answer {

        public Chosen {
            options = Set.copyOf(options);
        }

        public static Chosen of(Integer... options) {
            return new Chosen(Set.of(options));
        }
    }

    /** To a {@link Task.TrueFalse}. */
    record Said(boolean truth) implements Answer {}

    /** To a {@link Task.ShortText}, a {@link Task.Numeric} or a {@link Task.Essay}, as it was typed. */
    record Written(String text) implements Answer {}

    /** Items of a {@link Task.Ordering} as they were put, each as its place in the right order, from 0. */
    record Arranged(List<Integer> places) implements Answer {

        public Arranged {
            places = List.copyOf(places);
        }
    }

    /** For each pair of a {@link Task.Matching} one of its {@link Task.Matching#rights()}, from 0; -1 where none was chosen. */
    record Matched(List<Integer> rights) implements Answer {

        public Matched {
            rights = List.copyOf(rights);
        }
    }

    /** One answer for each gap of a {@link Task.Cloze}, in their order. */
    record Filled(List<Answer> gaps) implements Answer {

        public Filled {
            gaps = List.copyOf(gaps);
        }
    }

    /** Nothing was answered. */
    record Nothing() implements Answer {}
}
