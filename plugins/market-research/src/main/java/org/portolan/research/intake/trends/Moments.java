package org.portolan.research.intake.trends;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.portolan.research.model.demand.Grain;

/**
 * Reads a column of beginnings of periods. Files write ISO days, months and hours; a spreadsheet program that saved one
 * again wrote them in its own order, so the order is chosen for the whole column: the one in which most cells are read and
 * follow one another most evenly.
 */
final class Moments {

    private static final List<DateTimeFormatter> ORDERS = List.of(
            format("yyyy-M-d['T'][ ][HH[:mm[:ss[.SSS]]]][XXX][X]"),
            format("yyyy-M"),
            format("yyyy/M/d[ H:mm[:ss]]"),
            format("yyyy/M"),
            format("M/d/yyyy[ H:mm[:ss]]"),
            format("d/M/yyyy[ H:mm[:ss]]"),
            format("M/d/yy[ H:mm]"),
            format("d/M/yy[ H:mm]"),
            format("d.M.yyyy[ H:mm]"),
            format("d-M-yyyy[ H:mm]"),
            format("MMM-yy"),
            format("MMM yyyy"),
            format("d-MMM-yy"),
            format("MMM d, yyyy[', 'h:mm a][' at 'h:mm a]"),
            format("M/d/yy', 'h:mm a"),
            format("M/d/yyyy[','] h:mm[:ss] a"),
            format("yyyy'年'M'月'd'日'[ H:mm[:ss]]"),
            format("yyyy'年'M'月'"));

    private final DateTimeFormatter order;
    private final Grain grain;

    private Moments(DateTimeFormatter order, Grain grain) {
        this.order = order;
        this.grain = grain;
    }

    /** Choose the order for a column; empty where no order reads three of four of its cells. */
    static Optional<Moments> of(List<String> cells) {
        List<String> filled = cells.stream()
                .map(Moments::plain)
                .filter(cell -> !cell.isEmpty())
                .toList();
        Moments best = null;
        double most = 0;
        for (DateTimeFormatter order : ORDERS) {
            List<LocalDateTime> read =
                    filled.stream().flatMap(cell -> read(order, cell).stream()).toList();
            if (read.isEmpty() || read.size() * 4 < filled.size() * 3) {
                continue;
            }
            double evenness = (double) read.size() / filled.size() * (0.5 + evenness(read));
            if (evenness > most + 1e-9) {
                most = evenness;
                best = new Moments(order, Grain.between(usual(read)));
            }
        }
        return Optional.ofNullable(best);
    }

    Grain grain() {
        return grain;
    }

    /** The beginning that a cell names; empty where it names none. */
    Optional<LocalDateTime> read(String cell) {
        return read(order, plain(cell));
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** No odd blanks, ASCII digits, and of a span its beginning: {@code 2004-01-04 - 2004-01-10}. */
    private static String plain(String cell) {
        String plain = Interest.plain(cell).replaceAll("[\\u00a0\\u202f\\u2009]", " ");
        return plain.split(" [-–—] ", 2)[0].strip();
    }

    private static Optional<LocalDateTime> read(DateTimeFormatter order, String cell) {
        try {
            TemporalAccessor said = order.parse(cell);
            LocalDate day = said.isSupported(ChronoField.DAY_OF_MONTH)
                    ? LocalDate.from(said)
                    : YearMonth.from(said).atDay(1);
            int hour = said.isSupported(ChronoField.HOUR_OF_DAY) ? said.get(ChronoField.HOUR_OF_DAY) : 0;
            int minute = said.isSupported(ChronoField.MINUTE_OF_HOUR) ? said.get(ChronoField.MINUTE_OF_HOUR) : 0;
            return Optional.of(day.atTime(hour, minute));
        } catch (DateTimeException notThis) {
            return Optional.empty();
        }
    }

    /** The share of steps, forward, that are as long as most are; months count as even. */
    private static double evenness(List<LocalDateTime> read) {
        if (read.size() < 2) {
            return 0.5;
        }
        long usual = usual(read);
        long even = 0;
        for (long step : steps(read)) {
            even += step > 0 && Math.abs(step - usual) * 8 <= usual ? 1 : 0;
        }
        return (double) even / (read.size() - 1);
    }

    /** The most frequent step, in minutes; a day where there is one cell only. */
    private static long usual(List<LocalDateTime> read) {
        Map<Long, Integer> counts = new TreeMap<>();
        Arrays.stream(steps(read)).forEach(step -> counts.merge(Math.abs(step), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(ChronoUnit.DAYS.getDuration().toMinutes());
    }

    private static long[] steps(List<LocalDateTime> read) {
        List<Long> steps = new ArrayList<>();
        for (int i = 1; i < read.size(); i++) {
            steps.add(ChronoUnit.MINUTES.between(read.get(i - 1), read.get(i)));
        }
        return steps.stream().mapToLong(Long::longValue).toArray();
    }
}
