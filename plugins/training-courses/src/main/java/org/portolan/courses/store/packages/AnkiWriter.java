package org.portolan.courses.store.packages;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portolan.courses.model.cards.Card;
import org.portolan.courses.model.cards.Html;
import org.portolan.courses.model.cards.Note;
import org.portolan.courses.model.cards.NoteType;
import org.portolan.courses.store.cards.StoredCards.Kept;
import org.portolan.courses.store.cards.StoredReviews.Review;

/** Writes a collection of Anki 2.0 with cards, their answers and when they are due. */
final class AnkiWriter {

    private static final long DAY = 86_400;
    private static final int USUAL_EASE = 2500;

    private final Connection connection;
    private final Map<String, List<Review>> reviews;
    private final AnkiPlan plan;
    private final long now;
    private final long created;
    private final Map<String, Long> decks = new LinkedHashMap<>(Map.of("Default", 1L));
    private final Map<NoteType, Long> types = new LinkedHashMap<>();
    private final Map<String, Long> notes = new LinkedHashMap<>();
    private final Set<Long> answered = new HashSet<>();
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private long cards;
    private long answers;

    private AnkiWriter(Connection connection, Map<String, List<Review>> reviews, Clock clock) {
        this.connection = connection;
        this.reviews = reviews;
        this.now = clock.millis();
        this.plan = new AnkiPlan(LocalDate.now(clock));
        this.created = Math.floorDiv(now / 1000, DAY) * DAY - 365 * DAY;
    }

    /** How much was written. */
    record Written(long notes, long cards, long reviews) {}

    /** Write to a file that does not exist yet. */
    static Written write(Path file, List<Kept> cards, Map<String, List<Review>> reviews, Clock clock)
            throws SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + file.toUri().toASCIIString())) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                for (String table : AnkiSchema.TABLES) {
                    statement.execute(table);
                }
            }
            AnkiWriter writer = new AnkiWriter(connection, reviews, clock);
            for (Kept kept : cards) {
                writer.card(kept);
            }
            writer.collection();
            for (PreparedStatement statement : writer.statements.values()) {
                statement.close();
            }
            connection.commit();
            return new Written(writer.notes.size(), cards.size(), writer.answers);
        }
    }

    private void card(Kept kept) throws SQLException {
        Long note = notes.get(kept.note().id());
        if (note == null) {
            note = now + notes.size();
            notes.put(kept.note().id(), note);
            note(note, kept.note(), kept.type());
        }
        Card card = kept.card();
        long id = now + cards++;
        List<Review> own = reviews.getOrDefault(card.id(), List.of());
        Card.Due due = plan.of(card, own);
        long days = due.isNew() ? 0 : Math.floorDiv(due.at() / 1000 - created, DAY);
        boolean learning = !due.isNew() && due.days() == 0;
        int type = due.isNew() ? 0 : learning ? 1 : 2;
        insert(
                "cards",
                id,
                note,
                decks.computeIfAbsent(card.deck(), missing -> now + decks.size()),
                card.template(),
                now / 1000,
                -1,
                type,
                card.suspended() ? -1 : type,
                due.isNew() ? card.position() : learning ? due.at() / 1000 : days,
                due.days(),
                due.isNew() ? 0 : USUAL_EASE,
                own.size(),
                own.stream().filter(review -> review.rating() == 1).count(),
                0,
                0,
                0,
                card.flag(),
                "");
        for (Review review : own) {
            answer(id, review);
        }
    }

    private void note(long id, Note note, NoteType type) throws SQLException {
        String first = note.fields().isEmpty() ? "" : Html.words(note.fields().get(0));
        String tags = note.tags().isEmpty() ? "" : " " + String.join(" ", note.tags()) + " ";
        insert(
                "notes",
                id,
                note.guid().isEmpty() ? note.id() : note.guid(),
                types.computeIfAbsent(type, missing -> type(missing)),
                now / 1000,
                -1,
                tags,
                String.join("\u001F", note.fields(type).values()),
                first,
                checksum(first),
                0,
                "");
    }

    /** The number it had in Anki; one of our own is made of its name, so that it stays the same. */
    private static long type(NoteType type) {
        return type.id().matches("anki:\\d{1,18}")
                ? Long.parseLong(type.id().substring(5))
                : 1_000_000_000_000L + checksum(type.id());
    }

    private void answer(long card, Review review) throws SQLException {
        long id = review.at();
        while (!answered.add(id)) {
            id++;
        }
        insert("revlog", id, card, -1, review.rating(), 0, 0, USUAL_EASE, review.tookMs(), 1);
        answers++;
    }

    private void collection() throws SQLException {
        insert(
                "col",
                1,
                created,
                now,
                now,
                11,
                0,
                0,
                0,
                AnkiSchema.conf(),
                AnkiSchema.models(types, now / 1000),
                AnkiSchema.decks(decks, now / 1000),
                AnkiSchema.deckOptions(),
                "{}");
    }

    private void insert(String table, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(table);
        if (statement == null) {
            String marks = "?" + ", ?".repeat(values.length - 1);
            statement = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")");
            statements.put(table, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    /** The first eight digits of SHA-1, by which Anki finds notes of the same first field. */
    private static long checksum(String first) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(first.getBytes(StandardCharsets.UTF_8));
            return (hash[0] & 0xFFL) << 24 | (hash[1] & 0xFFL) << 16 | (hash[2] & 0xFFL) << 8 | (hash[3] & 0xFFL);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException("This Java lacks SHA-1", everyJavaHasIt);
        }
    }
}
