package org.portolan.courses.store.memory;

import org.portolan.courses.model.memory.Rating;

/** All answers of a card in one text, each as its moment and its rating: {@code 1700000000000:3,…}. */
final class AnswerText {

    /** The expression that makes it, in a query over {@code courses_answer AS a} that groups by card. */
    static final String OF_CARD = "group_concat(a.at || ':' || a.rating, ',' ORDER BY a.at, a.no)";

    private AnswerText() {}

    /** Takes an answer. */
    @FunctionalInterface
    interface Taker {
        void take(Rating rating, long at);
    }

    static void read(String text, Taker taker) {
        long at = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                taker.take(Rating.of(text.charAt(++i) - '0'), at);
                at = 0;
            } else if (c != ',') {
                at = at * 10 + (c - '0');
            }
        }
    }
}
