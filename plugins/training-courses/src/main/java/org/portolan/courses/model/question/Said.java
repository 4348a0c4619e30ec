package org.portolan.courses.model.question;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said to an answer, with what the answer is worth in front: {@code %50% nearly}. */
record Said(BigDecimal share, String text) {

    private static final Pattern SHARE = Pattern.compile("%(-?\\d{1,3}(?:\\.\\d{1,7})?)%\\s*(.*)", Pattern.DOTALL);

    static Said of(String said, BigDecimal otherwise) {
        Matcher share = SHARE.matcher(said);
        return share.matches() ? new Said(new BigDecimal(share.group(1)), share.group(2)) : new Said(otherwise, said);
    }
}
