package org.portolan.courses.store.packages;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.portolan.api.command.Refusal;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.anki.AnkiTextWriter;
import org.portolan.courses.intake.archive.TemporaryFolder;
import org.portolan.courses.model.cards.Card;
import org.portolan.courses.model.cards.Html;
import org.portolan.courses.store.cards.StoredCards;
import org.portolan.courses.store.cards.StoredCards.Kept;
import org.portolan.courses.store.cards.StoredReviews;

/** Writes decks for Anki: a package with media and past answers, or text with header lines. */
public final class DeckExport {

    private DeckExport() {}

    /**
     * How much was written.
     *
     * @param missing names of media that notes refer to and that are not here
     */
    public record Done(long notes, long cards, long reviews, long media, List<String> missing) {

        public Done {
            missing = List.copyOf(missing);
        }
    }

    /**
     * Write a package.
     *
     * @param deck with the decks below it; empty for all
     * @param answers whether past answers and days on which cards are due go along
     * @throws Refusal where there is nothing to write
     */
    public static Done toPackage(Store store, String deck, Path target, boolean answers, Clock clock)
            throws IOException, Refusal {
        List<Kept> cards = cards(store, deck, target);
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Path collection = folder.file("collection.anki2");
            AnkiWriter.Written written = AnkiWriter.write(
                    collection,
                    answers ? cards : cards.stream().map(DeckExport::unseen).toList(),
                    answers ? StoredReviews.byCard(store) : Map.of(),
                    clock);
            Map<String, String> media = media(cards);
            Map<String, byte[]> found = new LinkedHashMap<>();
            Path packed = folder.file("packed");
            try (OutputStream out = Files.newOutputStream(packed);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("collection.anki2"));
                Files.copy(collection, zip);
                for (Map.Entry<String, String> name : media.entrySet()) {
                    Optional<byte[]> bytes = StoredCards.media(store, name.getValue(), name.getKey());
                    if (bytes.isPresent()) {
                        zip.putNextEntry(new ZipEntry(Integer.toString(found.size())));
                        zip.write(bytes.get());
                        found.put(name.getKey(), new byte[0]);
                    }
                }
                zip.putNextEntry(new ZipEntry("media"));
                zip.write(AnkiSchema.media(found.keySet()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            Files.copy(packed, target);
            List<String> missing = media.keySet().stream()
                    .filter(name -> !found.containsKey(name))
                    .toList();
            return new Done(written.notes(), written.cards(), written.reviews(), found.size(), missing);
        } catch (SQLException broken) {
            throw new IllegalStateException("Writing a collection for " + target + " failed", broken);
        }
    }

    /** Write text with header lines; it has no media and no past answers. As {@link #toPackage}. */
    public static Done toText(Store store, String deck, Path target) throws IOException, Refusal {
        List<Kept> cards = cards(store, deck, target);
        Map<String, Kept> notes = new LinkedHashMap<>();
        cards.forEach(kept -> notes.putIfAbsent(kept.note().id(), kept));
        AnkiTextWriter writer = new AnkiTextWriter();
        notes.values()
                .forEach(kept ->
                        writer.note(kept.note(), kept.type(), kept.card().deck()));
        Files.writeString(target, writer.text());
        return new Done(notes.size(), cards.size(), 0, 0, List.of());
    }

    private static List<Kept> cards(Store store, String deck, Path target) throws Refusal {
        List<Kept> cards = StoredCards.inDeck(store, deck);
        if (cards.isEmpty()) {
            throw new Refusal(
                    deck.isEmpty()
                            ? Text.of("courses.export-cards.refused.none")
                            : Text.of("courses.export-cards.refused.deck", deck));
        }
        if (Files.exists(target)) {
            throw new Refusal(Text.of("courses.export-cards.refused.there", target.toString()));
        }
        return cards;
    }

    private static Kept unseen(Kept kept) {
        return new Kept(
                Card.unseen(
                        kept.note(),
                        kept.card().template(),
                        kept.card().deck(),
                        kept.card().position()),
                kept.note(),
                kept.type());
    }

    /** Names that notes refer to, each with a card of it. */
    private static Map<String, String> media(List<Kept> cards) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Kept kept : cards) {
            for (String field : kept.note().fields()) {
                Html.media(field)
                        .forEach(name -> names.putIfAbsent(name, kept.card().id()));
            }
        }
        return names;
    }
}
