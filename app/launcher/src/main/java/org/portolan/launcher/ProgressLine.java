package org.portolan.launcher;

import org.portolan.api.text.Text;
import org.portolan.kernel.Tasks;

/** How far the work is: one line on stderr that is drawn over and over, only where a person looks, gone at the end. */
final class ProgressLine {

    private static final String CLEAR = "\r\u001b[K";

    private final Session session;
    private boolean shown;

    ProgressLine(Session session) {
        this.session = session;
    }

    void follow(Tasks tasks) {
        if (session.console().terminal()) {
            tasks.onChange(() -> draw(tasks));
        }
    }

    synchronized void show() {
        shown = session.console().terminal();
    }

    synchronized void clear() {
        if (shown) {
            shown = false;
            print(CLEAR);
        }
    }

    private synchronized void draw(Tasks tasks) {
        if (shown) {
            tasks.running().stream().findFirst().ifPresent(task -> print(CLEAR + session.say(words(task))));
        }
    }

    private void print(String line) {
        session.console().err().print(line);
        session.console().err().flush();
    }

    private static Text words(Tasks.Task<?> task) {
        Text what = task.doing().isEmpty() ? task.title() : task.doing();
        if (task.total() > 0) {
            return Text.of("launcher.progress.of", what, 100 * task.done() / task.total());
        }
        return task.done() > 0 ? Text.of("launcher.progress.at", what, task.done()) : what;
    }
}
