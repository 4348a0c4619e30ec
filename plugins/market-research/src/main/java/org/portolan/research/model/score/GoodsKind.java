package org.portolan.research.model.score;

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
    PROTECTIVE
}
