package org.portolan.kernel.form;

import java.util.Optional;
import org.portolan.api.command.Param;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;

/** The least and the greatest value of a field, where it has them. */
record Bounds(Optional<Object> min, Optional<Object> max, String writtenMin, String writtenMax) {

    static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty(), "", "");

    static Bounds of(Param param, ValueType type) {
        return new Bounds(bound(param.min(), type), bound(param.max(), type), param.min(), param.max());
    }

    private static Optional<Object> bound(String written, ValueType type) {
        return written.isEmpty() ? Optional.empty() : Optional.of(type.read().apply(written));
    }

    Object check(Object value, Text title) {
        if (min.filter(least -> compare(value, least) < 0).isPresent()) {
            throw new Invalid(Text.of("kernel.form.below", title, writtenMin));
        }
        if (max.filter(most -> compare(value, most) > 0).isPresent()) {
            throw new Invalid(Text.of("kernel.form.above", title, writtenMax));
        }
        return value;
    }

    /** Amounts of two currencies cannot be compared: a bound in another currency than the one entered bounds nothing. */
    @SuppressWarnings("unchecked")
    private static int compare(Object value, Object bound) {
        if (value instanceof Money money
                && bound instanceof Money limit
                && !money.currency().equals(limit.currency())) {
            return 0;
        }
        return value instanceof Comparable<?> comparable ? ((Comparable<Object>) comparable).compareTo(bound) : 0;
    }
}
