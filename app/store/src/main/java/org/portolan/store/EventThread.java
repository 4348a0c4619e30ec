package org.portolan.store;

/** Keeps the disk away from the thread that paints. */
final class EventThread {

    /** The class of Swing's thread. Asking {@code EventQueue} itself would start a toolkit, and a screen may be missing. */
    private static final String DISPATCHER = "java.awt.EventDispatchThread";

    private EventThread() {}

    /** Go on, unless this is the event thread. */
    static void refuse(String what) {
        if (Thread.currentThread().getClass().getName().equals(DISPATCHER)) {
            throw new IllegalStateException(
                    what + " was called on the event thread, which must never wait for the disk:"
                            + " run it on a task and show what comes back");
        }
    }
}
