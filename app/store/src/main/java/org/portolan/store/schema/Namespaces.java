package org.portolan.store.schema;

import java.util.Locale;

/** Whose tables are whose: those of {@code logistics} begin with {@code logistics_}. */
public final class Namespaces {

    public static final String HOST = "portolan";

    private Namespaces() {}

    /** Refuse a namespace that could reach into another's tables: {@code a_b} would own what {@code a} calls its own. */
    public static String checked(String namespace) {
        if (!namespace.matches("[a-z][a-z0-9]*") || namespace.equals("sqlite") || namespace.equals(HOST)) {
            throw new IllegalArgumentException("namespace " + namespace
                    + " cannot have tables: it must be lower-case letters and digits, and neither sqlite nor portolan");
        }
        return namespace;
    }

    public static boolean owns(String namespace, String name) {
        return name.toLowerCase(Locale.ROOT).startsWith(namespace + "_");
    }
}
