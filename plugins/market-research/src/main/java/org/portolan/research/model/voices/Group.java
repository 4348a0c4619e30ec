package org.portolan.research.model.voices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reviews that belong together: of a variation, of a product, of a month.
 *
 * @param others all reviews that do not belong here
 */
public record Group(String name, List<Heard> reviews, Proportion others) {

    /** Beyond this, in standard errors, a difference is hardly by chance (95 %, two-sided). */
    public static final double SIGNIFICANT = 1.96;

    public Group {
        reviews = List.copyOf(reviews);
    }

    /** Part reviews by a name; those without one are left out; the largest group first. */
    public static List<Group> by(Function<Review, String> name, List<Heard> all) {
        Map<String, List<Heard>> byName = new TreeMap<>();
        for (Heard heard : all) {
            String of = heard.isQuestion() ? "" : name.apply(heard.voice().review());
            if (!of.isEmpty()) {
                byName.computeIfAbsent(of, key -> new ArrayList<>()).add(heard);
            }
        }
        List<Heard> named = byName.values().stream().flatMap(List::stream).toList();
        Proportion whole = blame(named);
        List<Group> groups = new ArrayList<>();
        byName.forEach((key, reviews) -> {
            Proportion own = blame(reviews);
            groups.add(new Group(key, reviews, new Proportion(whole.part() - own.part(), whole.whole() - own.whole())));
        });
        groups.sort(
                Comparator.comparingInt((Group group) -> -group.reviews.size()).thenComparing(Group::name));
        return List.copyOf(groups);
    }

    /** How many of the reviews that judge blame. */
    public static Proportion blame(List<Heard> reviews) {
        return new Proportion(
                reviews.stream().filter(Heard::blames).count(),
                reviews.stream().filter(heard -> heard.praise().isPresent()).count());
    }

    public Proportion blame() {
        return blame(reviews);
    }

    /** Standard errors by which blame is more frequent here than elsewhere. */
    public double worse() {
        return blame().above(others);
    }

    public OptionalDouble meanStars() {
        return reviews.stream()
                .flatMap(heard -> heard.voice().review().stars().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .average();
    }

    /** What is complained of most here. */
    public Optional<String> topComplaint() {
        Map<String, Integer> counts = new HashMap<>();
        reviews.forEach(heard -> heard.complaints().forEach(aspect -> counts.merge(aspect, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
