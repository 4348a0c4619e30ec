package org.portolan.research.view.projects;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.FileDrop;
import org.portolan.api.view.Filling;
import org.portolan.research.view.Answer;
import org.portolan.research.view.Choice;
import org.portolan.research.view.Entries;
import org.portolan.research.view.Parts;
import org.portolan.research.view.ReportPart;

/** The trend notebook: what was seen is noted at the left, and counted by month at the right. */
final class NotebookPane extends JPanel {

    private final transient Desk desk;
    private final SightingForm form;
    private final JPanel shown = Parts.column("16");
    private final JComboBox<Choice> tags = new JComboBox<>();
    private final SightingPicture picture;
    private final LastChange last;
    private boolean offering;

    NotebookPane(Desk desk) {
        super(new MigLayout(
                "insets 0, gap 0, fill", "[230lp:270lp:300lp, grow 0][][400lp:900lp:, grow, fill]", "[grow, fill]"));
        this.desk = desk;
        form = new SightingForm(desk, this::note);
        picture = new SightingPicture(desk);
        last = new LastChange(desk);
        JPanel left = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gap 0", "[grow, fill]", ""));
        left.add(form, "wmin 0");
        left.add(last, "wmin 0");
        Parts.sideBySide(this, Filling.scrolled(left), Filling.scrolled(shown));
        FileDrop.on(this, form::take);
        tags.getAccessibleContext().setAccessibleName(desk.say(Text.of("research.sighting.tag.title")));
        tags.addActionListener(event -> {
            if (!offering) {
                look();
            }
        });
        desk.onFactsChanged(this::look);
        look();
    }

    private void look() {
        String tag = tags.getSelectedItem() instanceof Choice chosen ? chosen.value() : "";
        Map<String, List<String>> asked = tag.isEmpty() ? Map.of() : Map.of("tag", List.of(tag));
        desk.call("sightings", "research.sighting", asked, report -> show(report, tag), this::say);
        desk.call("changes", "host.imports", Map.of(), report -> last.show(Imports.of(report)), this::say);
    }

    private void note(Map<String, List<String>> entered) {
        desk.call("note", "research.sighting", entered, this::noted, form::complain);
    }

    private void noted(Report report) {
        form.clear();
        desk.factsChanged();
    }

    private void show(Report report, String tag) {
        shown.removeAll();
        Answer answer = new Answer(report);
        answer.table("sightings").ifPresent(table -> {
            if (table.rows().isEmpty() && tag.isEmpty()) {
                say(Text.of("research.projects-desk.notebook.empty"));
            } else {
                offer(table, tag);
                fill(report, answer, table);
            }
        });
        shown.revalidate();
        shown.repaint();
    }

    private void fill(Report report, Answer answer, Table table) {
        shown.add(ReportPart.head(report, desk), "wmin 0");
        shown.add(tags, "growx 0, wmin 120lp");
        answer.blocks(Chart.class).forEach(chart -> shown.add(desk.chart(chart), "wmin 0, hmin 220lp"));
        Table narrow = Answer.narrow(table, List.of("seen", "title", "country", "tags", "link", "note"));
        shown.add(desk.table(narrow, row -> picture.show(table, row)), "wmin 0, hmin 140lp");
        shown.add(picture, "wmin 0");
    }

    /** All tags can be chosen while all sightings are shown; later ones stay. */
    private void offer(Table table, String tag) {
        if (!tag.isEmpty()) {
            return;
        }
        Set<String> found = new LinkedHashSet<>();
        IntStream.range(0, table.rows().size())
                .forEach(row -> Stream.of(Answer.cell(table, row, "tags")
                                .value()
                                .map(String::valueOf)
                                .orElse("")
                                .split(", "))
                        .filter(one -> !one.isBlank())
                        .forEach(found::add));
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", desk.say(Text.of("research.projects-desk.all-tags"))));
        found.forEach(one -> choices.add(new Choice(one, one)));
        offering = true;
        Entries.offer(tags, choices, "");
        offering = false;
    }

    private void say(Text sentence) {
        shown.removeAll();
        shown.add(Parts.sentence(desk.say(sentence), "dim"), "wmin 0");
        shown.revalidate();
        shown.repaint();
    }
}
