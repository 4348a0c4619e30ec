package org.portolan.research.model.forecast;

import java.util.List;

/** The mean of what several methods say (Makridakis, Spiliotis and Assimakopoulos 2018, the M4 competition: Comb). */
public record Combined(List<Method> methods) implements Method {

    public Combined {
        methods = List.copyOf(methods);
    }

    @Override
    public String key() {
        return "combined";
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        double[] mean = new double[horizon];
        for (Method method : methods) {
            double[] next = method.forecast(history, season, horizon);
            for (int i = 0; i < horizon; i++) {
                mean[i] += next[i] / methods.size();
            }
        }
        return mean;
    }
}
