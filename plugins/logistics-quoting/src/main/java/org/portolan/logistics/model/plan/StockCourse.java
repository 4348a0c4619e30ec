package org.portolan.logistics.model.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the stock of one article goes, week by week.
 *
 * @param stock at the end of each week, in units
 * @param shortage units of each week that were asked for and were not there
 * @param safety the stock that it is meant not to fall below
 */
public record StockCourse(List<BigDecimal> stock, List<BigDecimal> shortage, BigDecimal safety) {

    public StockCourse {
        stock = List.copyOf(stock);
        shortage = List.copyOf(shortage);
    }

    /** The index of the first week, from one on, in which something is missing; the number of weeks where there is none. */
    public int firstShortage(int from) {
        for (int week = from; week < shortage.size(); week++) {
            if (shortage.get(week).signum() > 0) {
                return week;
            }
        }
        return shortage.size();
    }

    /** The index of the first week, from one on, that ends below the safety stock; the number of weeks where none does. */
    public int firstBelowSafety(int from) {
        for (int week = from; week < stock.size(); week++) {
            if (stock.get(week).compareTo(safety) < 0) {
                return week;
            }
        }
        return stock.size();
    }
}
