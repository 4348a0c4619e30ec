package org.portolan.kernel.message;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.portolan.api.report.Finding;
import org.portolan.kernel.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the newest messages, so that a plugin that talks without end fills no memory. */
public final class MessageList implements Messages {

    static final int KEPT = 500;

    private static final Logger LOG = LoggerFactory.getLogger(MessageList.class);

    private final Clock clock;
    private final Deque<Message> messages = new ArrayDeque<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public MessageList(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Message> list() {
        synchronized (messages) {
            return List.copyOf(messages);
        }
    }

    @Override
    public void post(Finding finding) {
        synchronized (messages) {
            messages.addFirst(new Message(clock.instant(), finding));
            if (messages.size() > KEPT) {
                messages.removeLast();
            }
        }
        tell();
    }

    @Override
    public void clear() {
        synchronized (messages) {
            messages.clear();
        }
        tell();
    }

    @Override
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException broken) {
                LOG.error("A listener of messages failed", broken);
            }
        }
    }
}
