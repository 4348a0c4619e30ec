package org.portolan.research.model.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/** Finds a low place of a function without its slope (Nelder and Mead, The Computer Journal 7, 1965). */
final class DownhillSimplex {

    private static final int STEPS = 160;
    private static final double SIDE = 1;
    private static final double CLOSE = 1e-7;

    private DownhillSimplex() {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Corner(double[] at, double height) {}

    static double[] least(ToDoubleFunction<double[]> function, double[] begin) {
        int n = begin.length;
        Corner[] corners = new Corner[n + 1];
        for (int i = 0; i <= n; i++) {
            double[] at = begin.clone();
            if (i < n) {
                at[i] += SIDE;
            }
            corners[i] = corner(function, at);
        }
        for (int step = 0; step < STEPS; step++) {
            Arrays.sort(corners, Comparator.comparingDouble(Corner::height));
            Corner worst = corners[n];
            if (worst.height - corners[0].height <= CLOSE * Math.abs(corners[0].height)) {
                break;
            }
            double[] middle = middle(corners);
            Corner mirrored = corner(function, along(middle, worst.at, -1));
            if (mirrored.height < corners[0].height) {
                Corner farther = corner(function, along(middle, worst.at, -2));
                corners[n] = farther.height < mirrored.height ? farther : mirrored;
            } else if (mirrored.height < corners[n - 1].height) {
                corners[n] = mirrored;
            } else {
                Corner nearer = corner(function, along(middle, worst.at, 0.5));
                if (nearer.height < worst.height) {
                    corners[n] = nearer;
                } else {
                    for (int i = 1; i <= n; i++) {
                        corners[i] = corner(function, along(corners[0].at, corners[i].at, 0.5));
                    }
                }
            }
        }
        Arrays.sort(corners, Comparator.comparingDouble(Corner::height));
        return corners[0].at;
    }

    private static Corner corner(ToDoubleFunction<double[]> function, double[] at) {
        double height = function.applyAsDouble(at);
        return new Corner(at, Double.isNaN(height) ? Double.POSITIVE_INFINITY : height);
    }

    /** The middle of all corners but the worst. */
    private static double[] middle(Corner[] corners) {
        int n = corners.length - 1;
        double[] middle = new double[n];
        for (int i = 0; i < n; i++) {
            for (int axis = 0; axis < n; axis++) {
                middle[axis] += corners[i].at[axis] / n;
            }
        }
        return middle;
    }

    private static double[] along(double[] from, double[] to, double share) {
        double[] at = new double[from.length];
        Arrays.setAll(at, i -> from[i] + share * (to[i] - from[i]));
        return at;
    }
}
