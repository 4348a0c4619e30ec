package org.portolan.logistics.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the carrier in a file's name: {@code dhl_express__karrio__providers__dhl_express__services.csv} is
 * {@code dhl_express}, {@code yunexpress-2026-11.xlsx} is {@code yunexpress}, {@code services.csv} says nothing.
 */
public final class CarrierName {

    /** Words that name the kind of file, its version or where it was kept, and no carrier. */
    private static final Set<String> GENERIC = Set.of(
            "services",
            "service",
            "rates",
            "rate",
            "ratesheet",
            "sheet",
            "sheets",
            "ratecard",
            "card",
            "karrio",
            "providers",
            "provider",
            "final",
            "copy",
            "of",
            "version",
            "new",
            "updated",
            "update",
            "draft",
            "list",
            "price",
            "prices",
            "pricelist",
            "tariff",
            "tariffs",
            "export",
            "download",
            "data",
            "file",
            "kopie",
            "jan",
            "feb",
            "mar",
            "apr",
            "may",
            "jun",
            "jul",
            "aug",
            "sep",
            "oct",
            "nov",
            "dec",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Pattern CHINESE_GENERIC = Pattern.compile(
            "\\d{1,4}年|\\d{1,2}月(?:份|\\d{1,2}日?)?|运价表|价格表|报价单|报价表|报价|运费表|运费|资费表|渠道表|渠道|最终版|最终|最新版|最新|副本|生效|版本|版|年|月|日");
    /** A date, a version, or the number of a copy. */
    private static final Pattern NUMBERING = Pattern.compile("v?\\d+([._]\\d+)*|(20)?\\d\\d(q|h)\\d|q[1-4]|rev\\d*|v");

    private CarrierName() {}

    /** The carrier that a file's name names, as it writes it; empty where it names none. */
    public static Optional<String> inFile(String fileName) {
        String stem = fileName.replaceFirst("\\.[A-Za-z]{2,4}$", "");
        List<String> folders = Arrays.asList(stem.split("__"));
        return folders.stream()
                .map(CarrierName::inWords)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private static String inWords(String part) {
        return Arrays.stream(part.split("[-‐–—\\s.,+()（）\\[\\]【】]+"))
                .map(CarrierName::inWord)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A word without its generic parts: {@code canadapost_services} is {@code canadapost}. */
    private static String inWord(String word) {
        return Arrays.stream(CHINESE_GENERIC.matcher(word).replaceAll("_").split("_"))
                .filter(part -> !part.isEmpty())
                .filter(part -> !GENERIC.contains(part.toLowerCase(Locale.ROOT)))
                .filter(part ->
                        !NUMBERING.matcher(part.toLowerCase(Locale.ROOT)).matches())
                .collect(Collectors.joining("_"));
    }
}
