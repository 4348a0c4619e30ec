package org.portolan.logistics.model.packing;

import java.math.BigDecimal;

/**
 * Units of one article that are to be packed.
 *
 * @param sku what the article is called
 * @param size of one unit as it is packed
 * @param grams of one unit
 * @param quantity how many units, at least one
 * @param upright whether the third side must stay upright
 */
public record PackItem(String sku, Cuboid size, BigDecimal grams, int quantity, boolean upright) {

    public PackItem {
        if (quantity < 1 || grams.signum() < 0 || size.x() == 0 || size.y() == 0 || size.z() == 0) {
            throw new IllegalArgumentException("cannot pack " + quantity + " of " + sku + " with " + size + " and "
                    + grams + " g: give at least one unit, a size and a weight");
        }
    }

    /** Whether one unit fits into a box, alone. */
    public boolean fits(Box box) {
        return box.takes(grams) && size.turned(upright).stream().anyMatch(way -> way.fitsInto(box.inner()));
    }
}
