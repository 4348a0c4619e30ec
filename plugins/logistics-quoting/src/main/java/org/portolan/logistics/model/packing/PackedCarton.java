package org.portolan.logistics.model.packing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One carton with what is in it. */
public record PackedCarton(Box box, List<Placement> placements) {

    public PackedCarton {
        placements = List.copyOf(placements);
    }

    /** The units of each article, by its index, in the order in which they were put in. */
    public Map<Integer, Integer> contents() {
        Map<Integer, Integer> units = new LinkedHashMap<>();
        placements.forEach(placement -> units.merge(placement.item(), 1, Integer::sum));
        return units;
    }

    /** Goods and carton, in grams. */
    public BigDecimal grossGrams(List<PackItem> items) {
        return contents().entrySet().stream()
                .map(entry -> items.get(entry.getKey()).grams().multiply(BigDecimal.valueOf(entry.getValue())))
                .reduce(box.tareGrams(), BigDecimal::add);
    }

    /** The volume of the goods in cubic centimetres. */
    public BigDecimal goods() {
        return placements.stream()
                .map(placement -> placement.size().cubicCentimetres())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The share of the inner volume that goods take, 0..1. */
    public BigDecimal fill() {
        return goods().divide(box.inner().cubicCentimetres(), MathContext.DECIMAL64);
    }

    /** The outer volume in cubic centimetres. */
    public BigDecimal volume() {
        return box.outer().cubicCentimetres();
    }

    /**
     * The dimensional weight of the outer size, in grams.
     *
     * @param divisor in cm³/kg
     */
    public BigDecimal dimensionalGrams(BigDecimal divisor) {
        return volume().movePointRight(3).divide(divisor, MathContext.DECIMAL64);
    }
}
