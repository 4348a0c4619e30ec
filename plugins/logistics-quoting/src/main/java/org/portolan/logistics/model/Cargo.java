package org.portolan.logistics.model;

/** What goods are to a carrier: 普货, 带电, 液体 … A sheet says which of them a service takes. */
public enum Cargo {
    GENERAL,
    BATTERY,
    LIQUID,
    POWDER,
    MAGNETIC,
    BRANDED,
    FOOD,
    COSMETIC,
    FRAGILE,
    OVERSIZE,
    SENSITIVE
}
