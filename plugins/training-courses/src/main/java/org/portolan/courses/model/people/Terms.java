package org.portolan.courses.model.people;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Words of one meaning in several languages, so that 北京 and Beijing are one city. */
public record Terms(List<Term> terms) {

    public Terms {
        terms = List.copyOf(terms);
    }

    /** What a term is of. */
    public enum Kind {
        CITY,
        PLATFORM,
        LANGUAGE,
        ROLE
    }

    /**
     * One meaning.
     *
     * @param key its English word
     * @param also other words for it
     */
    public record Term(Kind kind, String key, String chinese, List<String> also) {

        public Term {
            also = List.copyOf(also);
        }

        boolean isCalled(String word) {
            return fold(key).equals(word)
                    || fold(chinese).equals(word)
                    || also.stream().anyMatch(one -> fold(one).equals(word));
        }

        /** The longest of its words that stands within a text; 0 where none does. */
        private int within(String text) {
            return Stream.concat(Stream.of(key, chinese), also.stream())
                    .map(Terms::fold)
                    .filter(word -> word.length() > 1 && text.contains(word))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }

    /** The key of what a person wrote; a word that nobody knows is its own key. */
    public String key(Kind kind, String written) {
        String word = fold(written);
        return find(kind, word).map(Term::key).orElse(written.strip());
    }

    /**
     * As {@link #key}, for a text in which the word stands among others: a job’s title says the role.
     */
    public String keyWithin(Kind kind, String written) {
        String text = fold(written);
        return find(kind, text)
                .or(() -> terms.stream()
                        .filter(term -> term.kind() == kind && term.within(text) > 0)
                        .max(Comparator.comparingInt((Term term) -> term.within(text))))
                .map(Term::key)
                .orElse(written.strip());
    }

    /** What a key is called in a language. */
    public String called(Kind kind, String key, Locale locale) {
        return locale.getLanguage().equals("zh")
                ? find(kind, fold(key)).map(Term::chinese).orElse(key)
                : key;
    }

    private Optional<Term> find(Kind kind, String word) {
        return terms.stream()
                .filter(term -> term.kind() == kind && term.isCalled(word))
                .findFirst();
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
