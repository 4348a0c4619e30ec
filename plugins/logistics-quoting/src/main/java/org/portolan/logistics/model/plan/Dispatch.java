package org.portolan.logistics.model.plan;

/**
 * Units of one article that are ordered in one week and sent by one way.
 *
 * @param sku its index
 * @param mode its index
 * @param week the index of the week in which it is ordered
 * @param units above zero
 */
public record Dispatch(int sku, int mode, int week, int units) {

    public Dispatch {
        if (units < 1) {
            throw new IllegalArgumentException("a dispatch of " + units + " units is none");
        }
    }

    Dispatch by(int otherMode, int otherWeek) {
        return new Dispatch(sku, otherMode, otherWeek, units);
    }
}
