package org.portolan.launcher;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;

/**
 * The two streams of the command line, in UTF-8 whatever the system thinks: the answer alone goes to {@code out}, all that
 * is said about it to {@code err}.
 *
 * @param terminal whether a person looks at {@code err}, so that progress may be drawn there
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {

    private static final int BUFFER = 1 << 16;

    /** The streams of this process. Only the start script can tell whether {@code err} is a terminal. */
    static Console ofProcess() {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Console(out, err, Boolean.getBoolean("portolan.terminal"));
    }

    /** Say a sentence about the run. */
    void tell(Text sentence, Texts texts, Locale locale) {
        err.println("portolan: " + texts.say(sentence, locale));
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
