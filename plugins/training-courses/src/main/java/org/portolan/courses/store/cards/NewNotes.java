package org.portolan.courses.store.cards;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.portolan.courses.model.cards.Card;
import org.portolan.courses.model.cards.CardsOfNote;
import org.portolan.courses.model.cards.Html;
import org.portolan.courses.model.cards.Note;
import org.portolan.courses.model.cards.NoteType;

/** Notes that come as rows: one that is known by its guid or its first field is that note anew, and keeps its cards. */
public final class NewNotes {

    private final CardIntake into;
    private final StoredNotes stored;
    private final Set<String> kinds = new HashSet<>();
    private long position;

    public NewNotes(CardIntake into, StoredNotes stored) {
        this.into = into;
        this.stored = stored;
    }

    /**
     * Keep a note and its cards.
     *
     * @param fields HTML
     * @param guid empty for none
     * @param deck empty for the one where the note lies, or else the file's name
     * @param row of the file
     * @return false where no card can be made of it; it is not kept then
     */
    public boolean add(NoteType type, List<String> fields, String guid, List<String> tags, String deck, long row) {
        Optional<StoredNotes.Known> known =
                guid.isEmpty() ? stored.withFirst(type.name(), fields.get(0)) : stored.withGuid(guid);
        String own = known.map(StoredNotes.Known::guid)
                .filter(there -> !there.isEmpty())
                .orElse(guid.isEmpty() ? guid(type, fields.get(0)) : guid);
        Note note = new Note(known.map(StoredNotes.Known::id).orElse("anki:" + own), own, type.id(), fields, tags);
        List<Integer> cards = CardsOfNote.of(type, note);
        if (cards.isEmpty()) {
            return false;
        }
        if (kinds.add(type.id())) {
            into.type(type);
        }
        into.note(note, row);
        String there = known.map(StoredNotes.Known::deck).orElse("");
        String home = !deck.isEmpty() ? deck : !there.isEmpty() ? there : stem(into.file());
        for (int template : cards) {
            into.card(stored.card(Card.id(note.id(), template))
                    .map(before -> new Card(
                            before.id(),
                            note.id(),
                            template,
                            home,
                            before.position(),
                            before.due(),
                            before.suspended(),
                            before.flag()))
                    .orElseGet(() -> Card.unseen(note, template, home, position)));
            position++;
        }
        return true;
    }

    private static String guid(NoteType type, String first) {
        String key = type.name() + "\u001F" + Html.words(first);
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, 20);
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }
}
