package org.portolan.research.model.demand;

/**
 * Locally weighted regression at equally spaced positions 0, 1, 2 … (Cleveland 1979; as used in Cleveland, Cleveland,
 * McRae and Terpenning, STL, Journal of Official Statistics 6(1), 1990, section 2).
 *
 * @param span how many neighbours weigh in, q of the paper; above the number of values the weights grow flatter
 * @param degree 0 for a local mean, 1 for a local line
 * @param step how many positions lie between two that are fitted; those between are interpolated
 */
record Loess(int span, int degree, int step) {

    /** Of a neighbourhood's width: nearer than this is as near as can be, farther than the rest does not count. */
    private static final double NEAR = 0.001;

    private static final double FAR = 0.999;

    Loess {
        if (span < 2 || degree < 0 || degree > 1 || step < 1) {
            throw new IllegalArgumentException("loess cannot smooth with span " + span + ", degree " + degree
                    + " and step " + step + ": give a span of 2 or more, degree 0 or 1, a step of 1 or more");
        }
    }

    /**
     * Smooth all values, and go on one position before the first and one after the last.
     *
     * @param weights one a value, 0 for a value that is not known
     * @return two values more than came in
     */
    double[] smoothBeyond(double[] values, double[] weights) {
        double[] inside = smooth(values, weights);
        double[] all = new double[values.length + 2];
        System.arraycopy(inside, 0, all, 1, inside.length);
        int right = Math.min(span, values.length) - 1;
        double before = at(values, weights, -1, 0, right);
        all[0] = Double.isNaN(before) ? inside[0] : before;
        double after = at(values, weights, values.length, Math.max(0, values.length - span), values.length - 1);
        all[all.length - 1] = Double.isNaN(after) ? inside[inside.length - 1] : after;
        return all;
    }

    /** Smooth all values; where no neighbour weighs anything, the value itself stays. */
    double[] smooth(double[] values, double[] weights) {
        int n = values.length;
        double[] smooth = new double[n];
        int half = (Math.min(span, n) + 1) / 2;
        for (int i = 0; i < n; i += step) {
            smooth[i] = fitted(values, weights, i, half);
        }
        if (step > 1) {
            int last = (n - 1) / step * step;
            if (last != n - 1) {
                smooth[n - 1] = fitted(values, weights, n - 1, half);
            }
            for (int from = 0; from < n - 1; from += step) {
                interpolate(smooth, from, Math.min(from + step, n - 1));
            }
        }
        return smooth;
    }

    private double fitted(double[] values, double[] weights, int i, int half) {
        int n = values.length;
        int left = 0;
        int right = n - 1;
        if (span < n) {
            left = Math.max(0, Math.min(i + 1 - half, n - span));
            right = left + span - 1;
        }
        double fit = at(values, weights, i, left, right);
        return Double.isNaN(fit) ? values[i] : fit;
    }

    private static void interpolate(double[] smooth, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            smooth[i] = smooth[from] + (smooth[to] - smooth[from]) * (i - from) / (to - from);
        }
    }

    /** The fit at a position by the values from {@code left} to {@code right}; not a number where none weighs anything. */
    private double at(double[] values, double[] weights, double position, int left, int right) {
        int n = values.length;
        double width = Math.max(position - left, right - position);
        if (span > n) {
            int beyond = (span - n) / 2;
            width += beyond;
        }
        double[] weight = new double[right - left + 1];
        double sum = 0;
        for (int j = left; j <= right; j++) {
            double distance = Math.abs(j - position);
            if (distance <= FAR * width) {
                weight[j - left] = weights[j] * (distance <= NEAR * width ? 1 : tricube(distance / width));
                sum += weight[j - left];
            }
        }
        if (sum <= 0) {
            return Double.NaN;
        }
        for (int j = 0; j < weight.length; j++) {
            weight[j] /= sum;
        }
        if (degree > 0) {
            tilt(weight, position, left, n);
        }
        double fit = 0;
        for (int j = left; j <= right; j++) {
            fit += weight[j - left] * values[j];
        }
        return fit;
    }

    /** Turn the weights of a local mean into those of a local line, where the neighbours lie far enough apart for one. */
    private static void tilt(double[] weight, double position, int left, int n) {
        double mean = 0;
        for (int j = 0; j < weight.length; j++) {
            mean += weight[j] * (left + j);
        }
        double spread = 0;
        for (int j = 0; j < weight.length; j++) {
            spread += weight[j] * (left + j - mean) * (left + j - mean);
        }
        if (Math.sqrt(spread) > NEAR * (n - 1.0)) {
            double slope = (position - mean) / spread;
            for (int j = 0; j < weight.length; j++) {
                weight[j] *= slope * (left + j - mean) + 1;
            }
        }
    }

    private static double tricube(double u) {
        double rest = 1 - u * u * u;
        return rest * rest * rest;
    }
}
