package org.portolan.logistics.model;

import java.util.Locale;

/** What people call a service: its carrier and its name, the carrier once where the name begins with it. */
public final class ServiceName {

    private ServiceName() {}

    /** Say {@code Harbour Lines Priority} of Harbour Lines’ service Priority, and of its service Harbour Lines Priority. */
    public static String of(String carrier, String service) {
        if (carrier.isBlank() || service.isBlank()) {
            return (carrier + service).strip();
        }
        String small = service.toLowerCase(Locale.ROOT);
        boolean begins = small.startsWith(carrier.toLowerCase(Locale.ROOT));
        boolean wholeWord = begins
                && (service.length() == carrier.length()
                        || !isLatin(service.charAt(carrier.length()))
                        || !isLatin(service.charAt(carrier.length() - 1)));
        return wholeWord ? service : carrier + " " + service;
    }

    /** Chinese words stand side by side without a blank: 云途专线 begins with 云途. */
    private static boolean isLatin(char letter) {
        return Character.isLetterOrDigit(letter) && !Character.isIdeographic(letter);
    }
}
