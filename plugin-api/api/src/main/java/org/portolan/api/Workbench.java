package org.portolan.api;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Tables;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Report;
import org.portolan.api.store.Store;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Texts;

/**
 * What the host gives to a plugin: one per open workspace, and a process can hold several. An object, never a global.
 * Any thread may call it, unless a method says otherwise.
 */
public interface Workbench {

    Store store();

    /** Tables in files that a command is given; nothing of them is stored. */
    Tables tables();

    /** What was chosen last, in this workspace. */
    Settings settings();

    Texts texts();

    /** The language of whoever asked. */
    Locale locale();

    /** Today and now, also in a lesson that plays on another day. */
    Clock clock();

    /** The progress of the command that runs with this workbench; a silent one elsewhere. */
    Progress progress();

    /** Tell the person something that belongs to no report. */
    void post(Finding message);

    /** Find what another plugin offers; empty where none is installed, which every caller must work with. */
    <S> Optional<S> find(Class<S> service);

    /**
     * Run a command of any plugin, within the task that runs.
     *
     * @throws Exception what the command throws; {@link Refusal} where there is none of this id
     */
    Report call(String commandId, Record input) throws Exception;

    /**
     * Run a command by what a person would enter in its form, by field: {@code Map.of("files", List.of("rates.csv"))}. The
     * way to commands whose input is another module's class.
     *
     * @throws Exception what the command throws; {@link Refusal} where there is none of this id,
     *     or its form does not take what was entered
     */
    Report call(String commandId, Map<String, List<String>> entered) throws Exception;

    /** The files that running plugins ship under {@code META-INF/portolan/<folder>}: by plugin, then by path. */
    List<Shipped> shipped(String folder);

    /**
     * Open a sandbox. Never called on the event thread.
     *
     * @param copy true to begin with a copy of this workspace's data, false to begin with none
     * @param clock today and now in it
     */
    Sandbox sandbox(boolean copy, Clock clock) throws Refusal;
}
