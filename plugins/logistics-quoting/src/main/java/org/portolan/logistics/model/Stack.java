package org.portolan.logistics.model;

import java.util.BitSet;
import java.util.List;
import org.portolan.logistics.model.charge.Reckoning;

/**
 * The surcharges that may be charged on a lane in a season, in order, and which lines each share is taken of. Lines are
 * counted: freight is 0, registration 1, the first surcharge 2.
 */
final class Stack {

    static final int FREIGHT = 0;
    static final int REGISTRATION = 1;
    static final int FIRST = 2;

    private final List<Surcharge> surcharges;
    private final BitSet[] shared;
    private final boolean[] sharesAll;
    private final boolean asksValue;

    Stack(List<Surcharge> surcharges) {
        this.surcharges = List.copyOf(surcharges);
        this.shared = new BitSet[surcharges.size()];
        this.sharesAll = new boolean[shared.length];
        for (int i = 0; i < shared.length; i++) {
            shared[i] = shared(i);
            sharesAll[i] = shared[i].cardinality() == FIRST + i;
        }
        this.asksValue = surcharges.stream()
                .anyMatch(surcharge -> surcharge.reckoning() instanceof Reckoning.ShareOfValue
                        || surcharge.when().valueOver().isPresent());
    }

    int size() {
        return shared.length;
    }

    Surcharge get(int index) {
        return surcharges.get(index);
    }

    /** The lines above that a surcharge takes its share of; none where it is no share of lines. */
    BitSet sharedBy(int index) {
        return shared[index];
    }

    /** True where it takes its share of all lines above. */
    boolean sharesAll(int index) {
        return sharesAll[index];
    }

    /** True where one of them looks at what the goods are worth. */
    boolean asksValue() {
        return asksValue;
    }

    private BitSet shared(int index) {
        BitSet lines = new BitSet();
        if (surcharges.get(index).reckoning() instanceof Reckoning.ShareOf share) {
            lines.set(FREIGHT, share.of().isEmpty() || share.of().contains("base"));
            lines.set(REGISTRATION, share.of().isEmpty() || share.of().contains("registration"));
            for (int above = 0; above < index; above++) {
                Surcharge one = surcharges.get(above);
                lines.set(
                        FIRST + above,
                        share.of().isEmpty()
                                || share.of().contains(one.code())
                                || share.of().contains(one.kind().key()));
            }
        }
        return lines;
    }
}
