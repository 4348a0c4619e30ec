package org.portolan.desktop.dock;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which tabs stand where, written in one line: {@code t a,*b} are two tabs, the second in front;
 * {@code h 0.400 t *a t *b} has two groups beside each other, {@code v} one above the other.
 */
sealed interface Arrangement {

    /** All tabs in it. */
    List<String> ids();

    /** What is left of it with these tabs only. */
    Optional<Arrangement> only(Predicate<String> wanted);

    String written();

    /** Tabs in one group. */
    record Tabs(List<String> ids, String front) implements Arrangement {
        public Tabs {
            ids = List.copyOf(ids);
        }

        @Override
        public Optional<Arrangement> only(Predicate<String> wanted) {
            List<String> left = ids.stream().filter(wanted).toList();
            return left.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Tabs(left, left.contains(front) ? front : left.get(0)));
        }

        @Override
        public String written() {
            return "t "
                    + String.join(
                            ",",
                            ids.stream()
                                    .map(id -> (id.equals(front) ? "*" : "")
                                            + URLEncoder.encode(id, StandardCharsets.UTF_8)
                                                    .replace("*", "%2A"))
                                    .toList());
        }
    }

    /**
     * Two groups.
     *
     * @param beside true where the second is at the right of the first, false where it is below
     * @param share of the first, 0..1
     */
    record Split(boolean beside, double share, Arrangement first, Arrangement second) implements Arrangement {
        @Override
        public List<String> ids() {
            List<String> all = new ArrayList<>(first.ids());
            all.addAll(second.ids());
            return all;
        }

        @Override
        public Optional<Arrangement> only(Predicate<String> wanted) {
            Optional<Arrangement> left = first.only(wanted);
            Optional<Arrangement> right = second.only(wanted);
            if (left.isPresent() && right.isPresent()) {
                return Optional.of(new Split(beside, share, left.get(), right.get()));
            }
            return left.or(() -> right);
        }

        @Override
        public String written() {
            return (beside ? "h " : "v ") + Math.round(share * 1000) / 1000.0 + " " + first.written() + " "
                    + second.written();
        }
    }

    /** Read one; empty where it is none, as from another version: then the window starts without tabs. */
    static Optional<Arrangement> parse(String written) {
        Deque<String> words = new ArrayDeque<>(Arrays.asList(written.strip().split(" ")));
        try {
            Arrangement read = next(words);
            return words.isEmpty() ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException | NoSuchElementException strange) {
            return Optional.empty();
        }
    }

    private static Arrangement next(Deque<String> words) {
        String word = words.removeFirst();
        if (word.equals("t")) {
            return tabs(words.removeFirst());
        }
        if (!word.equals("h") && !word.equals("v")) {
            throw new IllegalArgumentException(word);
        }
        double share = Double.parseDouble(words.removeFirst());
        Arrangement first = next(words);
        return new Split(word.equals("h"), share, first, next(words));
    }

    private static Tabs tabs(String list) {
        List<String> ids = new ArrayList<>();
        String front = "";
        for (String coded : list.split(",")) {
            boolean isFront = coded.startsWith("*");
            String id = URLDecoder.decode(isFront ? coded.substring(1) : coded, StandardCharsets.UTF_8);
            ids.add(id);
            front = isFront ? id : front;
        }
        return new Tabs(ids, front.isEmpty() ? ids.get(0) : front);
    }
}
