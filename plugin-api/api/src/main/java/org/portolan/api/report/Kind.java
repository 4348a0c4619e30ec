package org.portolan.api.report;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Sku;
import org.portolan.api.trade.Weight;

/** What the values of a column are, so that sorting, alignment and the cell types of exports are right. */
public enum Kind {
    TEXT(String.class, Text.class, CountryCode.class, Sku.class, Dimensions.class, Boolean.class),
    NUMBER(BigDecimal.class, Integer.class, Long.class),
    MONEY(Money.class),
    PERCENT(Percent.class),
    WEIGHT(Weight.class),
    DATE(LocalDate.class),
    LINK(URI.class);

    private final List<Class<?>> types;

    Kind(Class<?>... types) {
        this.types = List.of(types);
    }

    /** True where a value of this class may stand in a column of this kind. */
    public boolean takes(Object value) {
        return types.contains(value.getClass());
    }

    /**
     * The kind that takes this value.
     *
     * @throws IllegalArgumentException where none does
     */
    public static Kind of(Object value) {
        for (Kind kind : values()) {
            if (kind.takes(value)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "no kind of cell holds " + value.getClass().getName() + ": use one of the types that Kind lists");
    }

    /** True for kinds that are aligned right and summed. */
    public boolean isNumeric() {
        return this == NUMBER || this == MONEY || this == PERCENT || this == WEIGHT;
    }
}
