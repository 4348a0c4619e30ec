package org.portolan.store;

import java.util.Locale;

/** Whose tables are whose: those of {@code logistics} begin with {@code logistics_}. */
final class Namespaces {

    static final String HOST = "portolan";

    private Namespaces() {}

    /** Refuse a namespace that could reach into another's tables: {@code a_b} would own what {@code a} calls its own. */
    static String checked(String namespace) {
        if (!namespace.matches("[a-z][a-z0-9]*") || namespace.equals("sqlite")) {
            throw new IllegalArgumentException("namespace " + namespace
                    + " cannot have tables: it must be lower-case letters and digits, and not sqlite");
        }
        return namespace;
    }

    static boolean owns(String namespace, String name) {
        return name.toLowerCase(Locale.ROOT).startsWith(namespace + "_");
    }
}
