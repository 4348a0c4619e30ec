package org.portolan.courses.store.packages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.intake.archive.Damaged;
import org.portolan.courses.intake.archive.ProtoMessage;
import org.portolan.courses.model.cards.CardTemplate;
import org.portolan.courses.model.cards.NoteField;
import org.portolan.courses.model.cards.NoteType;

/**
 * Kinds of notes and names of decks as Anki 2.1.28 and later keep them: in tables of their own, with a message of Protocol
 * Buffers in each row ({@code proto/anki/notetypes.proto} and {@code decks.proto} of Anki).
 */
final class AnkiTables {

    private AnkiTables() {}

    static Map<Long, NoteType> types(ForeignDatabase database, String file) throws Refusal {
        Map<Long, TreeMap<Integer, NoteField>> fields = new HashMap<>();
        database.each(
                "SELECT ntid, ord, name, config FROM fields NOT INDEXED",
                row -> fields.computeIfAbsent(row.getLong("ntid"), first -> new TreeMap<>())
                        .put(
                                row.getInt("ord"),
                                new NoteField(
                                        ForeignDatabase.name(row, "Field"),
                                        message(row.getBytes("config"), file).number(2) != 0)));
        Map<Long, TreeMap<Integer, CardTemplate>> templates = new HashMap<>();
        database.each("SELECT ntid, ord, name, config FROM templates NOT INDEXED", row -> {
            ProtoMessage config = message(row.getBytes("config"), file);
            templates
                    .computeIfAbsent(row.getLong("ntid"), first -> new TreeMap<>())
                    .put(
                            row.getInt("ord"),
                            new CardTemplate(ForeignDatabase.name(row, "Anki"), config.text(1), config.text(2)));
        });
        Map<Long, NoteType> types = new HashMap<>();
        database.each("SELECT id, name, config FROM notetypes NOT INDEXED", row -> {
            long id = row.getLong("id");
            ProtoMessage config = message(row.getBytes("config"), file);
            List<NoteField> named =
                    new ArrayList<>(fields.getOrDefault(id, new TreeMap<>()).values());
            List<CardTemplate> shown =
                    new ArrayList<>(templates.getOrDefault(id, new TreeMap<>()).values());
            if (!named.isEmpty() && !shown.isEmpty()) {
                types.put(
                        id,
                        new NoteType(
                                "anki:" + id,
                                ForeignDatabase.name(row, "Anki"),
                                config.number(1) == 1,
                                named,
                                shown,
                                config.text(3)));
            }
        });
        return types;
    }

    /** A deck's name parts its levels by a control character; a filtered one is of the second kind. */
    static Map<Long, AnkiTypes.Deck> decks(ForeignDatabase database, String file) throws Refusal {
        Map<Long, AnkiTypes.Deck> decks = new HashMap<>();
        database.each(
                "SELECT id, name, kind FROM decks NOT INDEXED",
                row -> decks.put(
                        row.getLong("id"),
                        new AnkiTypes.Deck(
                                ForeignDatabase.text(row, "name").replace("\u001F", "::"),
                                message(row.getBytes("kind"), file).has(2))));
        return decks;
    }

    private static ProtoMessage message(byte[] config, String file) throws Refusal {
        try {
            return ProtoMessage.parse(config == null ? new byte[0] : config);
        } catch (Damaged broken) {
            throw new Refusal(Text.of("courses.anki.refused.kinds", file), broken);
        }
    }
}
