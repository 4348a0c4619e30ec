package org.portolan.logistics.model.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Unreadable;
import org.portolan.logistics.model.SizeLimit;

/** The limits of size that a sheet states in its notes, or in columns. */
final class Limits {

    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(\\p{L}+)?");

    private Limits() {}

    static SizeLimit of(Scope scope) {
        Optional<Dimensions> box = scope.said(Topic.SIZE).flatMap(Limits::box);
        Optional<Length> longest = scope.said(Topic.LONGEST).flatMap(Limits::length);
        return new SizeLimit(
                longest.or(() -> box.map(Dimensions::longest)),
                box.map(Dimensions::median),
                box.map(Dimensions::shortest),
                scope.said(Topic.SUM).flatMap(Limits::length),
                scope.said(Topic.GIRTH).flatMap(Limits::length));
    }

    /** The limits of a row, where it has some of its own. */
    static SizeLimit of(Page page, Block block, int row, SizeLimit sheet) {
        Optional<Length> length = cell(page, block, row, Role.MAX_LENGTH);
        Optional<Length> width = cell(page, block, row, Role.MAX_WIDTH);
        Optional<Length> height = cell(page, block, row, Role.MAX_HEIGHT);
        Optional<Dimensions> box =
                block.column(Role.SIZE).map(column -> page.line(row, column)).flatMap(Limits::box);
        if (length.isEmpty() && width.isEmpty() && height.isEmpty() && box.isEmpty()) {
            return sheet;
        }
        return new SizeLimit(
                length.or(() -> box.map(Dimensions::longest)),
                width.or(() -> box.map(Dimensions::median)),
                height.or(() -> box.map(Dimensions::shortest)),
                sheet.sum(),
                sheet.girth());
    }

    private static Optional<Length> cell(Page page, Block block, int row, Role role) {
        return block.column(role).map(column -> page.line(row, column)).flatMap(Limits::length);
    }

    private static Optional<Dimensions> box(String text) {
        try {
            return Optional.of(Dimensions.parse(text.replace('*', 'x').replaceAll("\\s", "")));
        } catch (Unreadable noBox) {
            return Optional.empty();
        }
    }

    private static Optional<Length> length(String text) {
        Matcher length = LENGTH.matcher(text);
        if (!length.find()) {
            return Optional.empty();
        }
        try {
            String unit = Optional.ofNullable(length.group(2)).orElse("cm");
            return Optional.of(Length.of(length.group(1), LengthUnit.parse(unit)))
                    .filter(side -> side.value().signum() > 0);
        } catch (Unreadable noUnit) {
            return Optional.empty();
        }
    }
}
