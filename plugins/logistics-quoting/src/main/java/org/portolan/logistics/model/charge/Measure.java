package org.portolan.logistics.model.charge;

import java.math.BigDecimal;
import org.portolan.api.trade.Dimensions;

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
        return switch (this) {
            case LONGEST -> size.longest().millimetres();
            case SECOND -> size.median().millimetres();
            case SUM -> size.longest().millimetres().add(others(size));
            case GIRTH -> size.longest().millimetres().add(others(size)).add(others(size));
        };
    }

    private static BigDecimal others(Dimensions size) {
        return size.median().millimetres().add(size.shortest().millimetres());
    }
}
