package org.portolan.kernel;

import java.time.Instant;
import java.util.List;
import org.portolan.api.report.Finding;

/** What the host and plugins told the person since the start, newest first. Any thread may call it. */
public interface Messages {

    List<Message> list();

    void post(Finding finding);

    void clear();

    /**
     * Be told when something came, on the thread that posted it.
     *
     * @return what to run in order to be told no more
     */
    Runnable onChange(Runnable listener);

    record Message(Instant at, Finding finding) {}
}
