package org.portolan.courses.intake.qti;

import java.util.regex.Pattern;

/** Where vendors' texts say that a file of the package lies. */
final class Addresses {

    private static final Pattern CARTRIDGE = Pattern.compile("(?:\\$|%24)IMS[-_]CC[-_]FILEBASE(?:\\$|%24)/?");
    private static final Pattern BLACKBOARD = Pattern.compile("@X@EmbedFile\\.requestUrlStub@X@(?:bbcswebdav/)?");

    private Addresses() {}

    /** The text with addresses that are paths within the package. */
    static String local(String text) {
        return BLACKBOARD.matcher(CARTRIDGE.matcher(text).replaceAll("")).replaceAll("");
    }
}
