package org.portolan.courses.model.memory;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A learner's real log, which lies beside the project's folder where it is worked on. */
final class RealLog {

    /** One answer. */
    record Answer(Rating rating, long at) {}

    private RealLog() {}

    /** The answers of each card in their order; a test that asks for them is left out where there are none. */
    static Map<String, List<Answer>> cards() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared/data/trn_fsrs"))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "the published logs are not on this machine: ../shared/data/trn_fsrs");
        List<Path> logs;
        try (Stream<Path> files = Files.walk(folder.resolve("shared/data/trn_fsrs"))) {
            logs = files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        assumeTrue(!logs.isEmpty(), "there is no log of reviews in ../shared/data/trn_fsrs");
        Map<String, List<Answer>> cards = new TreeMap<>();
        for (Path log : logs) {
            List<String> lines = Files.readAllLines(log);
            List<String> header = Arrays.asList(lines.get(0).split(","));
            int card = header.indexOf("card_id");
            int rating = header.indexOf("review_rating");
            int time = header.contains("review_datetime")
                    ? header.indexOf("review_datetime")
                    : header.indexOf("review_time");
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",");
                long at = OffsetDateTime.parse(cells[time].replace(' ', 'T'))
                        .toInstant()
                        .toEpochMilli();
                cards.computeIfAbsent(cells[card], unseen -> new ArrayList<>())
                        .add(new Answer(Rating.of(Integer.parseInt(cells[rating])), at));
            }
        }
        cards.values().forEach(answers -> answers.sort(Comparator.comparingLong(Answer::at)));
        return cards;
    }
}
