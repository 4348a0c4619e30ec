package org.portolan.api.command;

import org.pf4j.ExtensionPoint;
import org.portolan.api.Workbench;
import org.portolan.api.report.Report;

/**
 * One thing that Portolan can do: a record comes in, a report goes out. The window draws a form from the record, the
 * command line a verb with an option per component, and both run the same {@link #run}.
 *
 * <p>A module names its commands by {@code provides Command with …}; the class needs a public constructor without
 * parameters, which is called once and must not do work. Words are found by key in the module's messages:
 * {@code <id>.title}, {@code <id>.help}, and for each component {@code <id>.<component>.title} and, where it helps,
 * {@code <id>.<component>.help}.
 *
 * @param <I> what comes in: a record whose components are {@link Param parameters} of the types that {@link Param} lists
 */
public interface Command<I extends Record> extends ExtensionPoint {

    /** Name this command for ever: the plugin's namespace, a dot, a verb in kebab case, such as {@code logistics.quote}. */
    String id();

    /** The class of the record that comes in. */
    Class<I> input();

    /**
     * Do it. Called on a task's thread, never on the event thread; several calls may run at once.
     *
     * <p>A long run tells {@code bench.progress()} how far it is and calls {@code check()} there, so that a person can
     * cancel it.
     *
     * @throws Refusal where it cannot be done, in a sentence for people
     * @throws java.util.concurrent.CancellationException where a person cancelled
     * @throws Exception a broken promise: reported as this plugin's fault, and the host goes on
     */
    Report run(I input, Workbench bench) throws Exception;
}
