package org.portolan.logistics.model.fees;

/** Something that holds by a dated rule. */
public interface Ruled {

    Rule rule();
}
