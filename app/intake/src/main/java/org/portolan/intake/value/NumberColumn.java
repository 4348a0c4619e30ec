package org.portolan.intake.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.intake.table.Cells;

/**
 * How one column writes numbers. A number that speaks for itself is read for what it says; one that could be two
 * ({@code 1,234}) is read as the column's other numbers are written, else as the file's; else it is a guess, and said so.
 */
public final class NumberColumn {

    private static final int PLAIN = 18;

    private final Votes votes = new Votes();
    private char guess = '.';
    private boolean guessed;
    private boolean said;

    /** Learn from a cell of the sample how this column writes numbers. */
    void learn(Numeral numeral) {
        if (numeral.sign() == Numeral.Sign.POINT) {
            votes.first();
        } else if (numeral.sign() == Numeral.Sign.COMMA) {
            votes.second();
        }
    }

    Votes votes() {
        return votes;
    }

    /** Take the file's other columns as this column's own evidence. */
    void follow(Votes others) {
        votes.add(others);
    }

    /** Guess, where nothing at all was learned. */
    void guess(char fraction) {
        this.guess = fraction;
    }

    /** True where the last reading was a guess and the first of this column: it must be said. */
    public boolean mustSay() {
        boolean say = guessed;
        guessed = false;
        return say;
    }

    /** What stands before the fraction, as far as is known. */
    public char fraction() {
        return votes.areNone() ? guess : votes.areForSecond() ? ',' : '.';
    }

    /** Read digits with at most one point, without making text of them; empty where there is more to it. */
    public Optional<BigDecimal> plain(Cells cells, int cell) {
        char[] chars = cells.chars();
        int start = cells.start(cell);
        int end = cells.end(cell);
        int length = end - start;
        if (length == 0 || length > PLAIN) {
            return Optional.empty();
        }
        boolean pointsAreFractions = cells.isTyped(cell) || votes.areForFirst();
        boolean negative = chars[start] == '-';
        long unscaled = 0;
        int point = -1;
        for (int i = negative ? start + 1 : start; i < end; i++) {
            char c = chars[i];
            if (c >= '0' && c <= '9') {
                unscaled = unscaled * 10 + (c - '0');
            } else if (c == '.' && point < 0 && i > start && i + 1 < end && pointsAreFractions) {
                point = i;
            } else {
                return Optional.empty();
            }
        }
        if (negative && length == 1) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(negative ? -unscaled : unscaled, point < 0 ? 0 : end - 1 - point));
    }

    /** Read a number however it is written; empty where it is none, or not as this column writes them. */
    public Optional<BigDecimal> read(String text, boolean typed) {
        return Numeral.of(text).flatMap(numeral -> typed ? numeral.value('.') : read(numeral));
    }

    private Optional<BigDecimal> read(Numeral numeral) {
        boolean speaks = numeral.sign() == Numeral.Sign.POINT || numeral.sign() == Numeral.Sign.COMMA;
        if (votes.areMixed() || votes.areNone()) {
            if (speaks) {
                learn(numeral);
                return numeral.value(numeral.sign() == Numeral.Sign.POINT ? '.' : ',');
            }
            if (numeral.sign() == Numeral.Sign.EITHER && votes.areMixed()) {
                return Optional.empty();
            }
        }
        if (numeral.sign() == Numeral.Sign.EITHER && votes.areNone()) {
            guessed = !said;
            said = true;
        }
        return numeral.value(fraction());
    }
}
