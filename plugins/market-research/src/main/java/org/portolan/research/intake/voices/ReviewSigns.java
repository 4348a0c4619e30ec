package org.portolan.research.intake.voices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;

/** Tells a file of reviews from other tables that have a column of that name. */
final class ReviewSigns {

    private static final Set<String> BESIDE = Set.of(ReviewHeader.STARS, ReviewHeader.LABEL, ReviewHeader.ANSWER);
    private static final int FEW_LETTERS = 2;
    private static final double HALF = 0.5;

    private ReviewSigns() {}

    /** A column of words alone may be anything: stars, a label or an answer must stand beside it. */
    static Recognition in(Sample sample) {
        Recognition found = sample.recognise(ReviewHeader.COLUMNS);
        if (!found.fits()) {
            return found;
        }
        boolean rated = ReviewHeader.COLUMNS.fields().stream()
                .filter(field -> BESIDE.contains(field.name()))
                .flatMap(ReviewSigns::names)
                .anyMatch(found.understood()::contains);
        if (!rated) {
            return new Recognition(HALF, found.understood(), List.of(ReviewHeader.STARS));
        }
        return sample.grids().stream().anyMatch(ReviewSigns::holdsWords) ? found : Recognition.NONE;
    }

    /** Listings have a column Reviews too, and count there. */
    private static boolean holdsWords(Sample.Grid grid) {
        List<String> names = names(ReviewHeader.TEXT).toList();
        for (int row = 0; row < grid.rows().size(); row++) {
            List<String> cells =
                    grid.rows().get(row).stream().map(Header::normalise).toList();
            Optional<String> name = names.stream().filter(cells::contains).findFirst();
            if (name.isPresent()) {
                int column = cells.indexOf(name.get());
                List<String> below = grid.rows().subList(row + 1, grid.rows().size()).stream()
                        .filter(line ->
                                line.size() > column && !line.get(column).isBlank())
                        .map(line -> line.get(column))
                        .toList();
                return below.stream().filter(ReviewSigns::isSaid).count() >= HALF * below.size();
            }
        }
        return false;
    }

    private static boolean isSaid(String cell) {
        return !cell.startsWith("http")
                && cell.codePoints()
                                .filter(Character::isLetter)
                                .limit(FEW_LETTERS)
                                .count()
                        == FEW_LETTERS;
    }

    private static Stream<String> names(Header.Field field) {
        return Stream.concat(Stream.of(field.name()), field.aliases().stream()).map(Header::normalise);
    }
}
