package org.portolan.research.model.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What buyers say about one aspect.
 *
 * @param sentences all that name it
 * @param mentions reviews that name it
 * @param complaints reviews that blame it
 * @param questions questions that name it
 * @param starsLost stars short of five in the complaints, each review's shared among all that it complains of
 * @param rated how many of all reviews have stars
 * @param reviews how many reviews there are in all
 */
public record Theme(
        String aspect,
        List<Sentence> sentences,
        List<Heard> mentions,
        List<Heard> complaints,
        int questions,
        double starsLost,
        int rated,
        int reviews) {

    public Theme {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        complaints = List.copyOf(complaints);
    }

    /** One for each aspect that is named; those that cost most stars first, then those complained of most. */
    public static List<Theme> of(List<Heard> all) {
        Map<String, List<Heard>> byAspect = new LinkedHashMap<>();
        for (Heard heard : all) {
            Set<String> aspects = new TreeSet<>();
            heard.sentences().forEach(sentence -> aspects.addAll(sentence.aspects()));
            aspects.forEach(aspect ->
                    byAspect.computeIfAbsent(aspect, key -> new ArrayList<>()).add(heard));
        }
        List<Heard> reviews = all.stream().filter(heard -> !heard.isQuestion()).toList();
        int rated = (int) reviews.stream()
                .filter(heard -> heard.voice().review().stars().isPresent())
                .count();
        List<Theme> themes = new ArrayList<>();
        byAspect.forEach((aspect, named) -> themes.add(of(aspect, named, rated, reviews.size())));
        themes.sort(Comparator.comparingDouble((Theme theme) -> -theme.starsLost)
                .thenComparing(theme -> -theme.complaints.size())
                .thenComparing(Theme::aspect));
        return List.copyOf(themes);
    }

    private static Theme of(String aspect, List<Heard> named, int rated, int reviews) {
        List<Heard> mentions =
                named.stream().filter(heard -> !heard.isQuestion()).toList();
        return new Theme(
                aspect,
                named.stream()
                        .flatMap(heard -> heard.sentences().stream())
                        .filter(sentence -> sentence.aspects().contains(aspect))
                        .toList(),
                mentions,
                mentions.stream()
                        .filter(heard -> heard.complaints().contains(aspect))
                        .toList(),
                named.size() - mentions.size(),
                mentions.stream().mapToDouble(heard -> heard.lostBy(aspect)).sum(),
                rated,
                reviews);
    }

    public List<Sentence> sentences(Feeling feeling) {
        return sentences.stream()
                .filter(sentence -> sentence.feeling() == feeling)
                .toList();
    }

    /** How many of all reviews complain of it. */
    public Proportion complaining() {
        return new Proportion(complaints.size(), reviews);
    }

    /** How many of the sentences that judge it blame it. */
    public Proportion blame() {
        int negative = sentences(Feeling.NEGATIVE).size();
        return new Proportion(negative, negative + sentences(Feeling.POSITIVE).size());
    }

    /** How far the mean of all stars would rise at most, were nobody to complain of it. */
    public double ratingPoints() {
        return rated == 0 ? 0 : starsLost / rated;
    }
}
