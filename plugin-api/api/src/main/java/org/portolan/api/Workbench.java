package org.portolan.api;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
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
     * @throws Exception what the command throws; {@link org.portolan.api.command.Refusal} where there is none of this id
     */
    Report call(String commandId, Record input) throws Exception;
}
