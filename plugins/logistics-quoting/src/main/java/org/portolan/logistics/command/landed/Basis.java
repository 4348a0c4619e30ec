package org.portolan.logistics.command.landed;

/** What the customs value is made of. */
public enum Basis {
    /** The goods alone. */
    FOB,
    /** The goods with freight and insurance to the border. */
    CIF
}
