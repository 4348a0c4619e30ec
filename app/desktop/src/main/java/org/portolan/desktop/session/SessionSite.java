package org.portolan.desktop.session;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JOptionPane;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.desktop.report.ReportSite;
import org.portolan.desktop.words.Words;

/** What stands around a report in an open workspace: the drawer, the imports, tasks that write files. */
public final class SessionSite implements ReportSite {

    private final Session session;

    public SessionSite(Session session) {
        this.session = session;
    }

    @Override
    public Words words() {
        return session.words();
    }

    @Override
    public void show(Trace trace) {
        session.shell().show(trace);
    }

    @Override
    public void showImport(String importId) {
        session.shell().showImport(importId);
    }

    @Override
    public void announce(String sentence) {
        session.shell().announce(sentence);
    }

    @Override
    public void write(Path file, Writing writing) {
        session.background()
                .run(
                        () -> Files.exists(file),
                        exists -> {
                            if (!exists || mayReplace(file)) {
                                start(file, writing);
                            }
                        },
                        this::complain);
    }

    private boolean mayReplace(Path file) {
        int answer = JOptionPane.showConfirmDialog(
                session.shell().window(),
                words().say("export.replace", String.valueOf(file.getFileName())),
                words().say("export"),
                JOptionPane.OK_CANCEL_OPTION,
                JOptionPane.WARNING_MESSAGE);
        return answer == JOptionPane.OK_OPTION;
    }

    private void start(Path file, Writing writing) {
        session.run(
                Text.of("desktop.export.task", String.valueOf(file.getFileName())),
                progress -> {
                    writing.to(file, progress);
                    return file;
                },
                done -> announce(words().say("export.done", done.toString())),
                this::complain);
    }

    private void complain(Throwable trouble) {
        Text sentence = Session.said(trouble);
        session.host().messages().post(Finding.error(Place.NOWHERE, sentence, Text.EMPTY));
        announce(words().say(sentence));
    }
}
