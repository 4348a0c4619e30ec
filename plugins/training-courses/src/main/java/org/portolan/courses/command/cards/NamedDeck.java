package org.portolan.courses.command.cards;

import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.store.cards.StoredCards;

/** The deck that a command was asked about. */
public final class NamedDeck {

    private NamedDeck() {}

    /**
     * Its name; empty for all decks.
     *
     * @throws Refusal where there are decks, and neither it nor one below it: an answer would look as if nothing were due
     */
    public static String of(Workbench bench, Optional<String> entered) throws Refusal {
        String name = entered.orElse("").strip();
        if (name.isEmpty()) {
            return name;
        }
        List<String> decks = StoredCards.decks(bench.store()).stream()
                .map(StoredCards.Deck::name)
                .toList();
        if (!decks.isEmpty() && decks.stream().noneMatch(deck -> deck.equals(name) || deck.startsWith(name + "::"))) {
            throw new Refusal(Text.of("courses.cards.deck.unknown", name));
        }
        return name;
    }
}
