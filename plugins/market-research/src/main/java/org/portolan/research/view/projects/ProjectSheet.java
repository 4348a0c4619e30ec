package org.portolan.research.view.projects;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Unreadable;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Answer;
import org.portolan.research.view.Folded;
import org.portolan.research.view.Parts;
import org.portolan.research.view.ReportPart;

/** The chosen project: its question, what speaks for and against each hypothesis, what was decided and on what. */
final class ProjectSheet extends JPanel {

    /** @param change says the question anew */
    ProjectSheet(Report report, Listed project, Desk desk, Runnable change) {
        super(new MigLayout("insets 16, fillx, wrap 1, gapy 12, hidemode 3", "[grow, fill]", ""));
        Answer answer = new Answer(report);
        add(ReportPart.head(report, desk), "wmin 0");
        JPanel question = new JPanel(new MigLayout("insets 0, fillx", "[grow, fill]8[]", "[top]"));
        question.setOpaque(false);
        question.add(Parts.sentence(project.question(), ""), "wmin 0");
        question.add(Parts.iconButton(desk, "research.projects-desk.anew", "pencil-outline", change));
        add(question, "wmin 0");
        String about = about(project, desk);
        if (!about.isEmpty()) {
            add(Parts.sentence(about, "secondary"), "wmin 0");
        }
        report.findings().stream()
                .filter(Finding::needsAttention)
                .forEach(finding -> add(Parts.finding(finding, desk), "wmin 0"));
        decisions(answer, project, desk);
        List<Table> hypotheses = answer.blocks(Table.class)
                .filter(table -> table.key().startsWith("evidence"))
                .toList();
        if (hypotheses.isEmpty()) {
            add(Parts.sentence(desk.say(Text.of("research.projects-desk.no-evidence")), "dim"), "wmin 0");
        }
        hypotheses.forEach(table -> add(new HypothesisPart(table, desk), "wmin 0"));
        answer.table("known").filter(known -> !known.rows().isEmpty()).ifPresent(known -> {
            String line = desk.say(known.title());
            add(new Folded(line, desk.table(known, row -> {}), desk), "wmin 0");
        });
        report.findings().stream()
                .filter(finding -> !finding.needsAttention())
                .forEach(finding -> add(Parts.finding(finding, desk), "wmin 0"));
    }

    private static String about(Listed project, Desk desk) {
        String country = "";
        try {
            country = project.market().isEmpty()
                    ? ""
                    : CountryCode.of(project.market()).displayName(desk.bench().locale());
        } catch (Unreadable other) {
            country = project.market();
        }
        return Stream.of(country, desk.say(Text.of("research.projects-desk.pieces", project.evidence())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The last decision stands open, those before it are folded. */
    private void decisions(Answer answer, Listed project, Desk desk) {
        List<Note> decisions =
                answer.blocks(Note.class).filter(note -> !note.text().literal()).toList();
        if (decisions.isEmpty()) {
            return;
        }
        JPanel line = new JPanel(new MigLayout("insets 0, fillx", "[pref!]8[grow, fill]", "[top]"));
        line.setOpaque(false);
        line.add(Parts.label(project.decision(), "figure"));
        line.add(
                Parts.sentence(desk.say(decisions.get(decisions.size() - 1).text()), "secondary"),
                "wmin 0, aligny center");
        add(line, "wmin 0");
        if (decisions.size() > 1) {
            JPanel before = Parts.column("0");
            decisions
                    .subList(0, decisions.size() - 1)
                    .forEach(note -> before.add(Parts.sentence(desk.say(note.text()), "secondary"), "wmin 0"));
            String words =
                    desk.say(Text.of("research.projects-desk.decided-before", Integer.toString(decisions.size() - 1)));
            add(new Folded(words, before, desk), "wmin 0");
        }
    }
}
