package org.portolan.courses.store.packages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.portolan.courses.model.cards.NoteType;

/** The tables and JSON of a collection of Anki 2.0 (schema 11), which every later Anki reads. */
final class AnkiSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private AnkiSchema() {}

    static final List<String> TABLES = List.of(
            """
            CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
                ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
                models text not null, decks text not null, dconf text not null, tags text not null)
            """,
            """
            CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
                usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
                flags integer not null, data text not null)
            """,
            """
            CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
                mod integer not null, usn integer not null, type integer not null, queue integer not null,
                due integer not null, ivl integer not null, factor integer not null, reps integer not null,
                lapses integer not null, left integer not null, odue integer not null, odid integer not null,
                flags integer not null, data text not null)
            """,
            """
            CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
                ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,
                type integer not null)
            """,
            "CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null)",
            "CREATE INDEX ix_notes_usn ON notes (usn)",
            "CREATE INDEX ix_cards_usn ON cards (usn)",
            "CREATE INDEX ix_revlog_usn ON revlog (usn)",
            "CREATE INDEX ix_cards_nid ON cards (nid)",
            "CREATE INDEX ix_cards_sched ON cards (did, queue, due)",
            "CREATE INDEX ix_revlog_cid ON revlog (cid)",
            "CREATE INDEX ix_notes_csum ON notes (csum)");

    static String conf() {
        return JSON.createObjectNode()
                .put("nextPos", 1)
                .put("estTimes", true)
                .put("sortType", "noteFld")
                .put("timeLim", 0)
                .put("sortBackwards", false)
                .put("addToCur", true)
                .put("curDeck", 1)
                .put("newSpread", 0)
                .put("dueCounts", true)
                .put("collapseTime", 1200)
                .put("schedVer", 2)
                .<ObjectNode>set("activeDecks", JSON.createArrayNode().add(1))
                .toString();
    }

    static String deckOptions() {
        ObjectNode fresh = JSON.createObjectNode()
                .put("bury", true)
                .put("initialFactor", 2500)
                .put("order", 1)
                .put("perDay", 20)
                .put("separate", true);
        fresh.putArray("delays").add(1).add(10);
        fresh.putArray("ints").add(1).add(4).add(7);
        ObjectNode forgotten = JSON.createObjectNode()
                .put("leechAction", 0)
                .put("leechFails", 8)
                .put("minInt", 1)
                .put("mult", 0);
        forgotten.putArray("delays").add(10);
        ObjectNode review = JSON.createObjectNode()
                .put("bury", true)
                .put("ease4", 1.3)
                .put("fuzz", 0.05)
                .put("ivlFct", 1)
                .put("maxIvl", 36500)
                .put("minSpace", 1)
                .put("perDay", 200);
        ObjectNode options = JSON.createObjectNode()
                .put("id", 1)
                .put("name", "Default")
                .put("autoplay", true)
                .put("maxTaken", 60)
                .put("mod", 0)
                .put("replayq", true)
                .put("timer", 0)
                .put("usn", 0)
                .put("dyn", false);
        options.set("new", fresh);
        options.set("lapse", forgotten);
        options.set("rev", review);
        return JSON.createObjectNode().<ObjectNode>set("1", options).toString();
    }

    /** Decks by their names; {@code seconds} since 1970 is when they changed. */
    static String decks(Map<String, Long> ids, long seconds) {
        ObjectNode decks = JSON.createObjectNode();
        ids.forEach((name, id) -> {
            ObjectNode deck = decks.putObject(Long.toString(id))
                    .put("id", id)
                    .put("name", name)
                    .put("desc", "")
                    .put("dyn", 0)
                    .put("collapsed", false)
                    .put("conf", 1)
                    .put("extendNew", 10)
                    .put("extendRev", 50)
                    .put("mod", seconds)
                    .put("usn", -1);
            for (String day : List.of("newToday", "revToday", "lrnToday", "timeToday")) {
                deck.putArray(day).add(0).add(0);
            }
        });
        return decks.toString();
    }

    static String models(Map<NoteType, Long> ids, long seconds) {
        ObjectNode models = JSON.createObjectNode();
        ids.forEach((type, id) -> {
            ObjectNode model = models.putObject(Long.toString(id))
                    .put("id", id)
                    .put("name", type.name())
                    .put("type", type.cloze() ? 1 : 0)
                    .put("css", type.css())
                    .put("did", 1)
                    .put("mod", seconds)
                    .put("usn", -1)
                    .put("sortf", 0)
                    .put("latexPre", "")
                    .put("latexPost", "");
            model.putArray("tags");
            model.putArray("vers");
            fields(model.putArray("flds"), type);
            templates(model.putArray("tmpls"), type);
        });
        return models.toString();
    }

    private static void fields(ArrayNode fields, NoteType type) {
        for (int i = 0; i < type.fields().size(); i++) {
            fields.addObject()
                    .put("name", type.fields().get(i).name())
                    .put("ord", i)
                    .put("sticky", false)
                    .put("rtl", type.fields().get(i).rightToLeft())
                    .put("font", "Arial")
                    .put("size", 20)
                    .putArray("media");
        }
    }

    private static void templates(ArrayNode templates, NoteType type) {
        for (int i = 0; i < type.templates().size(); i++) {
            templates
                    .addObject()
                    .put("name", type.templates().get(i).name())
                    .put("ord", i)
                    .put("qfmt", type.templates().get(i).front())
                    .put("afmt", type.templates().get(i).back())
                    .put("bqfmt", "")
                    .put("bafmt", "")
                    .putNull("did");
        }
    }

    /** The list of media of a package: names by their numbers. */
    static String media(Collection<String> names) {
        ObjectNode list = JSON.createObjectNode();
        int number = 0;
        for (String name : names) {
            list.put(Integer.toString(number++), name);
        }
        return list.toString();
    }
}
