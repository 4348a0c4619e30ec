package org.portolan.courses.command.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.courses.command.cards.NamedDeck;
import org.portolan.courses.model.memory.Rating;
import org.portolan.courses.model.memory.Standing;
import org.portolan.courses.store.memory.Session;
import org.portolan.courses.store.memory.Standings;
import org.portolan.courses.store.memory.Standings.Mark;

/** Shows the card that is due next, keeps an answer to it, or takes one back. */
public final class ReviewCommand implements Command<ReviewCommand.Input> {

    /**
     * What to do.
     *
     * @param deck whose cards are asked, with those below it; empty for all
     * @param card that something is done with; without it, the next one is shown
     * @param answer what the learner typed; without a rating it is rated by whether it is right
     * @param show whether the back is shown too
     * @param tag only cards with this tag are asked
     * @param addTag a tag that the card is given
     * @param removeTag a tag that is taken from it
     * @param tookMs how long the answer took, in milliseconds
     */
    public record Input(
            @Param(example = "Logistics::Terms") Optional<String> deck,
            @Param(remembered = false) Optional<String> card,
            @Param(remembered = false) Optional<Rating> rating,
            @Param(remembered = false) Optional<String> answer,
            @Param(remembered = false) boolean show,
            @Param(remembered = false) boolean undo,
            @Param(remembered = false) boolean suspend,
            @Param(remembered = false) boolean unsuspend,
            @Param(remembered = false) boolean bury,

            @Param(example = "hard-words") Optional<String> tag,

            @Param(remembered = false, example = "hard-words")
            Optional<String> addTag,

            @Param(remembered = false) Optional<String> removeTag,

            @Param(byDefault = "0", min = "0", max = "3600000", remembered = false)
            int tookMs) {

        boolean acts() {
            return rating.isPresent()
                    || answer.isPresent()
                    || suspend
                    || unsuspend
                    || bury
                    || addTag.isPresent()
                    || removeTag.isPresent();
        }
    }

    @Override
    public String id() {
        return "courses.review";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        NamedDeck.of(bench, input.deck());
        Standings.refresh(bench);
        Session session = new Session(bench);
        List<Block> blocks = new ArrayList<>();
        if (input.undo()) {
            blocks.add(new Note(Text.of("courses.review.taken-back", session.takeBack())));
        }
        if (input.acts()) {
            act(input, session, bench, blocks);
            return new NextCard(bench, input).report(Optional.empty(), blocks);
        }
        Optional<Standing> asked = input.card().isPresent()
                ? Optional.of(known(session, input.card().get()))
                : Optional.empty();
        return new NextCard(bench, input).report(asked, blocks);
    }

    private static void act(Input input, Session session, Workbench bench, List<Block> blocks) throws Refusal {
        if (input.card().isEmpty()) {
            throw new Refusal(Text.of("courses.review.no-card"));
        }
        Standing card = known(session, input.card().get());
        mark(input, session, card.card(), blocks);
        Optional<Rating> rating = input.rating();
        if (input.answer().isPresent()) {
            Typed typed = Typed.of(bench, card, input.answer().get());
            blocks.addAll(typed.blocks());
            rating = rating.or(() -> Optional.of(typed.comparison().right() ? Rating.GOOD : Rating.AGAIN));
        }
        if (rating.isPresent()) {
            Standing after = session.answer(card.card(), rating.get(), input.tookMs());
            blocks.add(Answered.figures(after, rating.get(), bench));
        }
    }

    private static void mark(Input input, Session session, String card, List<Block> blocks) throws Refusal {
        if (input.suspend()) {
            session.mark(card, Mark.SUSPEND, "");
            blocks.add(new Note(Text.of("courses.review.suspended", card)));
        }
        if (input.unsuspend()) {
            session.mark(card, Mark.UNSUSPEND, "");
            blocks.add(new Note(Text.of("courses.review.unsuspended", card)));
        }
        if (input.bury()) {
            session.mark(card, Mark.BURY, String.valueOf(session.tomorrow()));
            blocks.add(new Note(Text.of("courses.review.buried", card)));
        }
        if (input.addTag().isPresent()) {
            session.mark(card, Mark.TAG, word(input.addTag().get()));
            blocks.add(new Note(
                    Text.of("courses.review.tagged", card, word(input.addTag().get()))));
        }
        if (input.removeTag().isPresent()) {
            session.mark(card, Mark.UNTAG, word(input.removeTag().get()));
            blocks.add(new Note(Text.of(
                    "courses.review.untagged", card, word(input.removeTag().get()))));
        }
    }

    private static String word(String tag) throws Refusal {
        String word = tag.strip();
        if (word.isEmpty() || word.contains(" ")) {
            throw new Refusal(Text.of("courses.review.no-tag", tag));
        }
        return word;
    }

    private static Standing known(Session session, String card) throws Refusal {
        return session.standing(card).orElseThrow(() -> new Refusal(Text.of("courses.review.unknown", card)));
    }
}
