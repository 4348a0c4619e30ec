package org.portolan.logistics.model.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.logistics.model.charge.SurchargeKind;

/**
 * The word of a sentence that says what is charged.
 *
 * @param extra what must have been asked for, as the tariff's conditions write it
 */
record SurchargeWord(SurchargeKind kind, Optional<String> extra, int start, int end) {

    private record Word(SurchargeKind kind, String extra, Pattern pattern) {}

    private static final List<Word> WORDS = List.of(
            word(SurchargeKind.FUEL, "", "燃油(?:附加费?|费)?|fuel(?: and \\w+)?(?: surcharge)?|\\bfsc\\b"),
            word(
                    SurchargeKind.REMOTE,
                    "",
                    "(?:超级)?偏远(?:地区)?(?:附加费?|派送费|派件费|费)?|remote(?: area)?(?: delivery)?(?: surcharge| fee)?|extended area(?: surcharge)?"),
            word(
                    SurchargeKind.PEAK,
                    "",
                    "(?:旺季|高峰期?|节假日)(?:附加费?|费)?|peak(?: season)?(?: surcharge| fee)?|seasonal surcharge"),
            word(
                    SurchargeKind.SIGNATURE,
                    "signature",
                    "签名(?:服务)?费?|签收(?:服务|证明)?费?|signature(?: service)?(?: fee| surcharge)?"),
            word(SurchargeKind.INSURANCE, "insurance", "保价(?:服务)?费?|保险(?:服务)?费?|insurance(?: fee)?"),
            word(
                    SurchargeKind.OVERSIZE,
                    "",
                    "超(?:长|大|尺寸|规格)(?:件)?(?:附加费?|费)?|oversized?(?: surcharge| fee)?|large package surcharge"),
            word(
                    SurchargeKind.OVERWEIGHT,
                    "",
                    "超重(?:件)?(?:附加费?|费)|overweight(?: surcharge| fee)?|heavy parcel surcharge"),
            word(
                    SurchargeKind.CUSTOMS,
                    "",
                    "(?:清关|报关)(?:附加|服务|处理)?费|(?:customs )?clearance (?:fee|charge|surcharge)|customs (?:fee|surcharge)"),
            word(SurchargeKind.SECURITY, "", "安检(?:附加)?费|安全附加费|security (?:surcharge|fee)"),
            word(SurchargeKind.ENERGY, "", "能源(?:附加)?费|energy (?:surcharge|fee)"),
            word(SurchargeKind.TOLL, "", "过路费|道路(?:附加)?费|(?:road )?toll(?: surcharge| fee)?"),
            word(
                    SurchargeKind.CARGO,
                    "",
                    "(?:带电|电池|内电|配电|纯电|液体|粉末|带磁|品牌|敏感|食品|化妆品|易碎)(?:产品|货物|货|品|类)?(?:附加费?|费|加收)?|(?:batter(?:y|ies)|lithium|liquids?|powders?|magnetic|brand(?:ed)?|sensitive|fragile|cosmetics?)(?: goods| products| items)?(?: surcharge| fee| goods surcharge)?"),
            word(SurchargeKind.REGISTRATION, "", "挂号(?:服务)?费|registration fee|registered fee"),
            word(SurchargeKind.HANDLING, "", "操作费|处理费|手续费|handling(?: fee| charge)?"),
            word(SurchargeKind.TAX, "", "增值税|关税|税金|税费|\\bvat\\b|\\bduty\\b"),
            word(SurchargeKind.OTHER, "", "[\\p{IsHan}]{0,6}附加费|加收|另收|surcharge|extra fee|additional fee"));

    private static Word word(SurchargeKind kind, String extra, String pattern) {
        return new Word(kind, extra, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }

    /** The first kind of the list that the text names. */
    static Optional<SurchargeWord> in(String text) {
        for (Word word : WORDS) {
            Matcher found = word.pattern.matcher(text);
            if (found.find()) {
                return Optional.of(new SurchargeWord(
                        word.kind,
                        word.extra.isEmpty() ? Optional.empty() : Optional.of(word.extra),
                        found.start(),
                        found.end()));
            }
        }
        return Optional.empty();
    }
}
