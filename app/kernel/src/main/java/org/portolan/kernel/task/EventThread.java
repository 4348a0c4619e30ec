package org.portolan.kernel.task;

/** Keeps work off the thread that draws the window. */
public final class EventThread {

    private EventThread() {}

    /**
     * Refuse to go on where this is the event thread.
     *
     * @throws IllegalStateException there
     */
    public static void refuse(String attempted) {
        // By the class's name, because asking java.awt would start the toolkit, which the command line never needs.
        if (Thread.currentThread().getClass().getName().equals("java.awt.EventDispatchThread")) {
            throw new IllegalStateException(attempted
                    + " was attempted on the event thread, where it would freeze the window: run it on a task");
        }
    }
}
