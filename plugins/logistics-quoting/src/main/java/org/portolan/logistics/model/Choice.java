package org.portolan.logistics.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portolan.logistics.model.Lane.Candidate;

/**
 * Of the rows of one service that can take a shipment, those that list the destination win over those that list none;
 * of what remains, the cheapest.
 */
final class Choice {

    private Choice() {}

    /** Choose among candidates that come cheapest first. */
    static List<Offer> of(List<Candidate> able) {
        BitSet listed = new BitSet();
        for (Candidate candidate : able) {
            if (candidate.lists()) {
                listed.set(candidate.service());
            }
        }
        BitSet chosen = new BitSet();
        List<Candidate> first = new ArrayList<>(able.size());
        Map<Integer, List<RateRow>> others = new HashMap<>();
        for (Candidate candidate : able) {
            if (candidate.lists() != listed.get(candidate.service())) {
                continue;
            }
            int choice = candidate.choice();
            if (chosen.get(choice)) {
                others.computeIfAbsent(choice, key -> new ArrayList<>()).add(candidate.row());
            } else {
                chosen.set(choice);
                first.add(candidate);
            }
        }
        List<Offer> offers = new ArrayList<>(first.size());
        for (Candidate candidate : first) {
            List<RateRow> rest = others.isEmpty() ? List.of() : others.getOrDefault(candidate.choice(), List.of());
            offers.add(new Offer(candidate.row(), rest));
        }
        return List.copyOf(offers);
    }
}
