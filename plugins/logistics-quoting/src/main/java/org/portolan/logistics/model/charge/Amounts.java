package org.portolan.logistics.model.charge;

import java.math.BigDecimal;

/** The amounts of a quote's lines so far, by which later surcharges are reckoned. */
public interface Amounts {

    /** Freight and every line above. */
    BigDecimal all();

    /** The sum of the lines of a kind or code; {@code base} is the freight. Zero where there is none. */
    BigDecimal of(String name);
}
