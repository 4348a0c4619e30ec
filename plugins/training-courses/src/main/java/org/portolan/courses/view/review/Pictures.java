package org.portolan.courses.view.review;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads pictures of cards, no larger than a card can show. Not on the event thread. */
final class Pictures {

    /** Pictures with more points than this are not read: they would fill the memory. */
    private static final long MOST_POINTS = 40_000_000;

    private static final int WIDEST = 560;

    private Pictures() {}

    static Map<String, Image> of(Map<String, byte[]> files) {
        Map<String, Image> pictures = new HashMap<>();
        files.forEach((name, bytes) -> read(bytes).ifPresent(picture -> pictures.put(name, picture)));
        return pictures;
    }

    /** Empty where it is no picture, too large or damaged: its name then stands in its place. */
    private static Optional<Image> read(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                    return Optional.empty();
                }
                return Optional.of(fitted(reader.read(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static Image fitted(BufferedImage picture) {
        return picture.getWidth() <= WIDEST ? picture : picture.getScaledInstance(WIDEST, -1, Image.SCALE_SMOOTH);
    }
}
