package org.portolan.logistics.model.packing;

/**
 * One unit in its place.
 *
 * @param item the index of its article
 * @param at its corner that is nearest to the box's
 * @param size its sides as it lies there
 */
public record Placement(int item, Cuboid at, Cuboid size) {

    Placement movedBy(Cuboid offset) {
        return new Placement(item, new Cuboid(at.x() + offset.x(), at.y() + offset.y(), at.z() + offset.z()), size);
    }
}
