package org.portolan.kernel.plugin;

import java.lang.reflect.InvocationTargetException;
import java.util.ServiceConfigurationError;
import org.pf4j.PluginRuntimeException;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;

/** Says what keeps a plugin from running. Each has a sentence {@code kernel.plugin.<key>} and a remedy {@code ….remedy}. */
final class Problem {

    private Problem() {}

    /** Say this of a file; the file's name is argument 0 of both sentences, the others follow. */
    static Finding of(String key, String file, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = file;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        String full = "kernel.plugin." + key;
        return Finding.error(Place.file(file), Text.of(full, all), Text.of(full + ".remedy", all));
    }

    /** What was thrown, as people read it: its own sentence where it has one. */
    static Finding thrown(String key, String file, Throwable thrown) {
        return thrown instanceof Said said
                ? Finding.error(Place.file(file), said.text(), Text.EMPTY)
                : of(key, file, reason(thrown));
    }

    /** The name and message of what went wrong, without the wrappings that reflection and service loading add. */
    static String reason(Throwable thrown) {
        Throwable inner = thrown;
        while (inner.getCause() != null
                && (inner instanceof ServiceConfigurationError
                        || inner instanceof InvocationTargetException
                        || inner instanceof PluginRuntimeException
                        || inner instanceof ExceptionInInitializerError)) {
            inner = inner.getCause();
        }
        String name = inner.getClass().getSimpleName();
        return inner.getMessage() == null ? name : name + ": " + inner.getMessage();
    }
}
