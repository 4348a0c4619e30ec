package org.portolan.research.model.score;

import java.util.Optional;

/** What goods are, where the law asks. */
public enum GoodsKind {
    GENERAL,
    ELECTRICAL,
    MAINS,
    WIRELESS,
    BATTERY,
    BUTTON_CELL,
    TOY,
    CHILDREN,
    COSMETIC,
    FOOD_CONTACT,
    TEXTILE,
    MEDICAL,
    LIGHTING,
    PROTECTIVE;

    /** What a carrier calls such goods, where it asks; empty where it does not. */
    public Optional<String> cargo() {
        return switch (this) {
            case BATTERY, BUTTON_CELL -> Optional.of("battery");
            case COSMETIC -> Optional.of("cosmetic");
            default -> Optional.empty();
        };
    }
}
