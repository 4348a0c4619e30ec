package org.portolan.research.view.projects;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.swing.ImageIcon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Answer;
import org.portolan.research.view.Parts;

/** The picture of the sighting that is chosen. */
final class SightingPicture extends JPanel {

    private static final int WIDE = 420;

    private final transient Desk desk;

    SightingPicture(Desk desk) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 4", "[grow, fill]", ""));
        this.desk = desk;
        setOpaque(false);
    }

    void show(Table sightings, int row) {
        removeAll();
        String file = word(sightings, row, "picture");
        if (!file.isEmpty()) {
            String title = word(sightings, row, "title");
            desk.work(
                    "picture",
                    Text.literal(title),
                    bench -> Optional.ofNullable(ImageIO.read(Path.of(file).toFile())),
                    image -> draw(title, file, image),
                    trouble -> draw(title, file, Optional.empty()));
        }
        revalidate();
        repaint();
    }

    private void draw(String title, String file, Optional<BufferedImage> image) {
        removeAll();
        add(Parts.label(title, "strong"), "wmin 0");
        if (image.isPresent()) {
            int width = Math.min(WIDE, image.get().getWidth());
            JLabel label = new JLabel(new ImageIcon(image.get().getScaledInstance(width, -1, Image.SCALE_SMOOTH)));
            label.getAccessibleContext().setAccessibleName(title);
            add(label, "growx 0");
        } else {
            add(Parts.sentence(desk.say(Text.of("research.projects-desk.no-picture", file)), "secondary"), "wmin 0");
        }
        revalidate();
        repaint();
    }

    private static String word(Table table, int row, String column) {
        return Answer.cell(table, row, column).value().map(String::valueOf).orElse("");
    }
}
