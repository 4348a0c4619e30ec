package org.portolan.logistics.command.packing;

import java.math.BigDecimal;
import org.portolan.logistics.model.packing.Cuboid;

/** Three sides in centimetres, as people read them: {@code 20 x 15 x 8 cm}, in the order in which they were given. */
record Sizes(Cuboid cuboid) {

    /** One side in centimetres. */
    static BigDecimal centimetres(long nanometres) {
        return Cuboid.length(nanometres).value();
    }

    @Override
    public String toString() {
        return centimetres(cuboid.x()).toPlainString() + " x "
                + centimetres(cuboid.y()).toPlainString() + " x "
                + centimetres(cuboid.z()).toPlainString() + " cm";
    }
}
