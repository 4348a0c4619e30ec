package org.portolan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

class SecondProcessIT {

    @TempDir
    Path folder;

    @Test
    void a_second_process_is_refused_until_the_first_is_gone_however_it_went() throws Exception {
        try (Child holder = Child.start(Holder.class, folder.toString())) {
            assertEquals("open", holder.output().readLine());
            Text said = assertThrows(Refusal.class, () -> Workspace.open(folder, Tides.NOON))
                    .text();
            String pid = String.valueOf(holder.process().pid());
            assertEquals(Text.of("store.workspace.held", folder.toString(), pid, Tides.noonOnTheWall()), said);
            holder.kill();
        }
        try (Workspace workspace = Tides.open(folder)) {
            assertEquals(10, Tides.count(workspace, "tides_reading"), "what the killed one committed is there");
            try (Child second = Child.start(Holder.class, folder.toString())) {
                assertEquals("store.workspace.held", second.output().readLine());
            }
            Tides.importing(workspace, "neap", 5);
            assertEquals(15, Tides.count(workspace, "tides_reading"));
        }
    }

    /** Opens a workspace, says so, and stays. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            try (Workspace workspace = Tides.open(Path.of(arguments[0]))) {
                Tides.importing(workspace, "spring", 10);
                say("open");
                if (System.in.read() < 0) {
                    throw new IOException("the test has gone");
                }
            } catch (Refusal refusal) {
                say(refusal.text().key());
            }
        }

        private static void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
