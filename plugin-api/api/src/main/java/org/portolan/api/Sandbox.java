package org.portolan.api;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;

/**
 * A second workspace beside the open one, with the same plugins, that is thrown away when it is closed: nothing that is
 * done in it reaches the other. Lessons play in one. Never called on the event thread, unless a method says otherwise.
 */
public interface Sandbox extends AutoCloseable {

    /** The workbench of the plugin that opened it, in this workspace. Any thread. */
    Workbench bench();

    /** A folder for files that are needed in it; thrown away with it. Any thread. */
    Path files();

    /**
     * Run a command as {@link Workbench#call(String, Map)} does, for somebody whom this computer's owner need not trust:
     * files that it names are those below {@link #files()}, and no others.
     *
     * @throws Refusal also where it names a file elsewhere
     */
    Report run(String commandId, Map<String, List<String>> entered) throws Exception;

    /** The commands that a person, or {@link #run}, ran here to their end, oldest first. Any thread. */
    List<Ran> ran();

    /**
     * Whether a command was run with what is said here, whatever else was said; compared by value, so that 1.2 kg is 1200 g,
     * with files below {@link #files()}. Any thread.
     *
     * @param since how many of {@link #ran()} to pass over
     * @throws Refusal where there is no such command, or it does not take this
     */
    boolean ran(int since, String commandId, Map<String, List<String>> entered) throws Refusal;

    /**
     * As {@link #run}, without noting it among those that a person ran: for looking at how things stand.
     */
    Report look(String commandId, Map<String, List<String>> entered) throws Exception;

    /**
     * Ask whether a command could be run with this, without running it. Any thread.
     *
     * @throws Refusal where there is no such command, or its form does not take what is entered: in its words
     */
    void takes(String commandId, Map<String, List<String>> entered) throws Refusal;

    /** Remember the state of all data, and of {@link #files()}, under a name; an earlier one of this name is forgotten. */
    void keep(String mark) throws Refusal;

    /**
     * Bring back the state of all data as it was when it was kept, to the byte, and forget the commands run since. Files below
     * {@link #files()} are again as they were; those that came since are erased.
     *
     * @throws Refusal where nothing was kept under this name, or work that goes on or a file in use stands in the way
     */
    void bringBack(String mark) throws Refusal;

    /** Close it and erase all of it. */
    @Override
    void close();

    /**
     * A command that was run.
     *
     * @param entered as a person would enter it, by field, in the order of the form; fields left at nothing are not there
     */
    record Ran(String commandId, Map<String, List<String>> entered, Report report) {
        public Ran {
            entered = Collections.unmodifiableMap(new LinkedHashMap<>(entered));
        }
    }
}
