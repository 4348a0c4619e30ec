package org.portolan.logistics.model.charge;

import java.math.BigDecimal;
import java.util.List;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;

/** What of a size a limit or a surcharge looks at. */
public enum Measure {
    LONGEST,
    /** The side between the longest and the shortest. */
    SECOND,
    /** Length + width + height. */
    SUM,
    /** The longest side plus twice each of the others: length + girth. */
    GIRTH;

    /** The measure in millimetres. */
    public BigDecimal millimetres(Dimensions size) {
        List<Length> sides = size.sides();
        BigDecimal longest = sides.get(0).millimetres();
        BigDecimal others = sides.get(1).millimetres().add(sides.get(2).millimetres());
        return switch (this) {
            case LONGEST -> longest;
            case SECOND -> sides.get(1).millimetres();
            case SUM -> longest.add(others);
            case GIRTH -> longest.add(others).add(others);
        };
    }
}
