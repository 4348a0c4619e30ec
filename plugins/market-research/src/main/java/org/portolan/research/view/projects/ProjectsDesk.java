package org.portolan.research.view.projects;

import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.View;
import org.portolan.research.view.Parts;

/** The screen on which a question is kept with its evidence and its decision; on its second page, the trend notebook. */
public final class ProjectsDesk implements View {

    private static final String PAGE = "research.projects-desk.page";

    @Override
    public String id() {
        return "research.projects-desk";
    }

    @Override
    public JComponent open(Desk desk) {
        JTabbedPane pages = Parts.pages();
        pages.addTab(desk.say(Text.of("research.projects-desk.page.projects")), new ProjectsPane(desk));
        pages.addTab(desk.say(Text.of("research.projects-desk.page.notebook")), new NotebookPane(desk));
        pages.setSelectedIndex(
                desk.bench().settings().get(PAGE).filter("1"::equals).isPresent() ? 1 : 0);
        pages.addChangeListener(event -> desk.bench().settings().put(PAGE, Integer.toString(pages.getSelectedIndex())));
        return pages;
    }
}
