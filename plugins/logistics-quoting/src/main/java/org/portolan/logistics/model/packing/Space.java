package org.portolan.logistics.model.packing;

import java.util.List;
import java.util.stream.Stream;

/** An empty cuboid within a box, with its corner. */
record Space(Cuboid at, Cuboid size) {

    /**
     * What is left when a block stands in the corner, so that no two of the rests overlap: above the block, beside it
     * and before it. The floor that remains is cut so that its greater part stays as large as it can.
     */
    List<Space> without(Cuboid block) {
        long restX = size.x() - block.x();
        long restY = size.y() - block.y();
        double beside = Math.max((double) restX * size.y(), (double) block.x() * restY);
        double before = Math.max((double) restX * block.y(), (double) size.x() * restY);
        boolean deep = beside >= before;
        Space above = new Space(
                new Cuboid(at.x(), at.y(), at.z() + block.z()), new Cuboid(block.x(), block.y(), size.z() - block.z()));
        Space right = new Space(
                new Cuboid(at.x() + block.x(), at.y(), at.z()),
                new Cuboid(restX, deep ? size.y() : block.y(), size.z()));
        Space front = new Space(
                new Cuboid(at.x(), at.y() + block.y(), at.z()),
                new Cuboid(deep ? block.x() : size.x(), restY, size.z()));
        return Stream.of(above, right, front).filter(space -> !space.isFlat()).toList();
    }

    private boolean isFlat() {
        return size.x() == 0 || size.y() == 0 || size.z() == 0;
    }
}
