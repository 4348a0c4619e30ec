package org.portolan.kernel.form;

import java.util.Locale;

/** How names of Java are written as options. */
final class Names {

    private Names() {}

    /** {@code maxDays} is {@code max-days}. */
    static String ofComponent(String name) {
        StringBuilder kebab = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean begins = Character.isUpperCase(c) && i > 0;
            boolean withinCapitals = begins
                    && Character.isUpperCase(name.charAt(i - 1))
                    && (i + 1 == name.length() || Character.isUpperCase(name.charAt(i + 1)));
            if (begins && !withinCapitals) {
                kebab.append('-');
            }
            kebab.append(Character.toLowerCase(c));
        }
        return kebab.toString();
    }

    /** {@code SurchargeKind} is {@code surcharge-kind}. */
    static String ofType(Class<?> type) {
        return ofComponent(type.getSimpleName());
    }

    /** {@code NEXT_DAY} is {@code next-day}. */
    static String ofConstant(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
