package org.portolan.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a real process at random moments of opening, importing, undoing, migrating and taking snapshots, and looks at
 * what is left. {@code -Dportolan.kills=200} for more, {@code -Dportolan.seed=…} for others.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("portolan.kills", 24);
    private static final long SEED = Long.getLong("portolan.seed", 20_261_122);

    /** So many kills meet the same workspace, which keeps what survived the one before. */
    private static final int KILLS_IN_ONE = 20;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void a_killed_process_loses_nothing_that_was_committed_and_leaves_no_half() throws Exception {
        Random random = new Random(SEED);
        Map<String, Integer> phases = new TreeMap<>();
        KillRecord record = new KillRecord();
        for (int kill = 0; kill < KILLS; kill++) {
            Path workspace = Files.createDirectories(folder.resolve("w" + kill / KILLS_IN_ONE));
            if (kill % KILLS_IN_ONE == 0) {
                record = record.next();
            }
            String phase = kill(workspace, random, kill, record);
            phases.merge(phase, 1, Integer::sum);
            record.check(workspace);
        }
        System.out.println("killed " + KILLS + " times, seed " + SEED + ", in " + phases + ": " + record);
        assertTrue(KILLS < 20 || record.survived() > 0, "something was committed at all");
    }

    /** Run a child, kill it after some steps and a moment more, and take down what it said. */
    private static String kill(Path workspace, Random random, int kill, KillRecord record) throws Exception {
        String phase = "start";
        try (Child child = Child.start(Worker.class, workspace.toString(), String.valueOf(random.nextLong()))) {
            boolean atStart = kill % 6 == 5;
            int steps = atStart ? 0 : 1 + random.nextInt(8);
            int micros =
                    atStart ? 100_000 + random.nextInt(900_000) : random.nextInt(random.nextBoolean() ? 4_000 : 60_000);
            for (int begun = 0; begun < steps; ) {
                String line = child.output().readLine();
                assertTrue(line != null, "the child ended by itself in " + phase);
                record.said(line);
                if (line.startsWith("begin ")) {
                    phase = line.substring("begin ".length());
                    begun++;
                }
            }
            child.process().waitFor(micros, TimeUnit.MICROSECONDS);
            child.kill();
            for (String line = child.output().readLine();
                    line != null;
                    line = child.output().readLine()) {
                record.said(line);
            }
        }
        return phase;
    }
}
