package org.portolan.research.model.forecast;

import java.util.List;

/** A way to go on from a series. */
public interface Method {

    /** The methods that are compared, the simplest first: of two that are equally good the simpler one is taken. */
    List<Method> ALL = List.of(
            new SeasonalNaive(), new Theta(), new HoltWinters(), new Combined(List.of(new Theta(), new HoltWinters())));

    /** Its name for scripts and words: {@code seasonal_naive}. */
    String key();

    /**
     * Say the next values.
     *
     * @param history all values known, one season at least
     * @param season how many values a season has; 1 for none
     * @param horizon how many values to say
     */
    double[] forecast(double[] history, int season, int horizon);
}
