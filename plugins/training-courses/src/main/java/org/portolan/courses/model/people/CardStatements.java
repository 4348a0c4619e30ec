package org.portolan.courses.model.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.portolan.courses.model.people.Statement.Activity;
import org.portolan.courses.model.people.Statement.Result;
import org.portolan.courses.model.people.Statement.Verb;

/** The reviews of cards as statements: each is a question that was answered. They hold neither side of the card. */
public final class CardStatements {

    private CardStatements() {}

    /**
     * One review.
     *
     * @param deck in which the card is; empty where it is in none any more
     * @param recalled whether it was known, however hard it was
     * @param took zero where it is not known
     */
    public record Review(String card, String deck, Instant at, boolean recalled, Duration took) {}

    /**
     * Tell them.
     *
     * @param base the IRI below which cards are named
     * @param language of the window, as a tag: that of the card is not known
     */
    public static List<Statement> of(Statement.Agent actor, String base, String language, List<Review> reviews) {
        String cards = base.replaceAll("/+$", "") + "/cards/";
        return reviews.stream()
                .map(review -> {
                    Activity card = new Activity(
                            cards + URLEncoder.encode(review.card(), StandardCharsets.UTF_8),
                            "question",
                            review.deck().isEmpty() ? review.card() : review.deck());
                    Result result = new Result(
                            Optional.of(review.recalled()),
                            Optional.empty(),
                            review.recalled() ? 1 : 0,
                            1,
                            Optional.of(review.took()).filter(took -> !took.isZero() && !took.isNegative()));
                    return new Statement(
                            actor.uuid(Verb.ANSWERED.word() + "|" + card.id() + "|" + review.at()),
                            actor,
                            Verb.ANSWERED,
                            card,
                            result,
                            List.of(),
                            language,
                            actor.uuid("registration|cards"),
                            review.at());
                })
                .toList();
    }
}
