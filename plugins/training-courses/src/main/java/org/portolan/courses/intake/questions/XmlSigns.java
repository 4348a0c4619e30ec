package org.portolan.courses.intake.questions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the beginning of an XML file says about it. */
public final class XmlSigns {

    private static final Pattern SKIPPED =
            Pattern.compile("\\A(?:\\s+|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*(?:\\[.*?\\]\\s*)?>)+", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("\\A<(?:[\\w.-]+:)?([\\w.-]+)");

    private XmlSigns() {}

    /** The name of the outermost element without its prefix; empty where the file is no XML. */
    public static String root(byte[] firstBytes) {
        String text = TextFile.text(firstBytes).replace("\0", "");
        Matcher skipped = SKIPPED.matcher(text);
        Matcher root = ROOT.matcher(skipped.find() ? text.substring(skipped.end()) : text);
        return root.find() ? root.group(1) : "";
    }
}
