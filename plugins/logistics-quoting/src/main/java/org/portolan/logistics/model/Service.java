package org.portolan.logistics.model;

/**
 * What a carrier sells, as one imported sheet has it. Rows of one import, carrier and code are one service, also where
 * their names differ.
 *
 * @param returns true where it brings parcels back from the customer: nothing is sent out by it
 */
public record Service(String importId, String carrier, String code, String name, boolean returns) {

    public Service {
        if (importId.isBlank() || carrier.isBlank() || code.isBlank()) {
            throw new IllegalArgumentException("a service needs an import, a carrier and a code, and got '" + importId
                    + "', '" + carrier + "', '" + code + "'");
        }
    }

    /** What makes rows one service. */
    public Key key() {
        return new Key(importId, carrier, code);
    }

    /** The identity of a service. */
    public record Key(String importId, String carrier, String code) {}
}
