package org.portolan.research.model.voices;

/**
 * How often praise and blame were told apart.
 *
 * @param praise praise that was called praise
 * @param missedPraise praise that was called blame
 * @param blame blame that was called blame
 * @param missedBlame blame that was called praise
 */
public record Confusion(long praise, long missedPraise, long blame, long missedBlame) {

    static final Confusion NONE = new Confusion(0, 0, 0, 0);

    Confusion plus(boolean actual, boolean called) {
        return new Confusion(
                praise + (actual && called ? 1 : 0),
                missedPraise + (actual && !called ? 1 : 0),
                blame + (!actual && !called ? 1 : 0),
                missedBlame + (!actual && called ? 1 : 0));
    }

    Confusion plus(Confusion other) {
        return new Confusion(
                praise + other.praise,
                missedPraise + other.missedPraise,
                blame + other.blame,
                missedBlame + other.missedBlame);
    }

    public long texts() {
        return praise + missedPraise + blame + missedBlame;
    }

    /** The share that was called right, in 0..1; 0 where there is nothing. */
    public double accuracy() {
        return texts() == 0 ? 0 : (double) (praise + blame) / texts();
    }

    /** The mean of both classes' F1, the harmonic mean of precision and recall: a rare class counts as much as a frequent. */
    public double macroF1() {
        return (f1(praise, missedBlame, missedPraise) + f1(blame, missedPraise, missedBlame)) / 2;
    }

    private static double f1(long right, long wronglyCalled, long missed) {
        return right == 0 ? 0 : 2.0 * right / (2.0 * right + wronglyCalled + missed);
    }
}
