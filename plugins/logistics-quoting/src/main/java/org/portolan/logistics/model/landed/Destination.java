package org.portolan.logistics.model.landed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules of one destination on one day.
 *
 * <p>Of several rules of a kind that are in force, a person's own goes before one of an imported table of tax rates, and
 * that before one that comes with Portolan; then the
 * narrower one counts (more digits of the code, then the origin, then the buyer), then the country's before its
 * union's, then the one that began later, and last the one that stands later in its file.
 *
 * @param areas the country's code and those of the unions it is in on that day
 * @param rules all rules of these areas that are in force on that day, in the order of their files
 */
public record Destination(String country, Set<String> areas, LocalDate day, List<DestinationRule> rules) {

    public Destination {
        areas = Set.copyOf(areas);
        rules = List.copyOf(rules);
    }

    /** Keep, of all rules, those of a country and its unions on a day. */
    public static Destination of(String country, Set<String> areas, LocalDate day, List<DestinationRule> all) {
        return new Destination(
                country,
                areas,
                day,
                all.stream()
                        .filter(rule -> rule.area().equals(country) || areas.contains(rule.area()))
                        .filter(rule -> rule.validity().holds(day))
                        .toList());
    }

    /** The rule of a kind that counts for these goods. */
    public Optional<DestinationRule> rule(RuleKind kind, GoodsKind goods) {
        return fitting(kind, goods).max(order());
    }

    /** True where some rule is for goods of one origin only. */
    public boolean asksForOrigin() {
        return rules.stream().anyMatch(rule -> !rule.scope().from().isEmpty());
    }

    /** All rules of a kind that are for these goods, for duties and fees that are charged beside one another. */
    public List<DestinationRule> every(RuleKind kind, GoodsKind goods) {
        return fitting(kind, goods).toList();
    }

    private Stream<DestinationRule> fitting(RuleKind kind, GoodsKind goods) {
        return rules.stream().filter(rule -> rule.kind() == kind && goods.fits(rule));
    }

    private Comparator<DestinationRule> order() {
        return Comparator.<DestinationRule, DestinationRule.Rank>comparing(
                        rule -> rule.origin().rank())
                .thenComparing(rule -> rule.scope().width())
                .thenComparing(rule -> rule.area().equals(country))
                .thenComparing(rule -> rule.validity().from().orElse(LocalDate.MIN))
                .thenComparing(rules::indexOf);
    }
}
