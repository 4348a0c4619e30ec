package org.portolan.courses.intake.qti;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.portolan.courses.intake.xml.Node;

/** What vendors say of an item of version 1.2 beside it: Canvas, Blackboard, Brightspace, ILIAS, Common Cartridge. */
final class Metadata1 {

    private static final Pattern GENERAL = Pattern.compile(
            "(?:.*_)?(?:general|correct|incorrect|right|wrong|all)(?:_?fb|_?feedback)?", Pattern.CASE_INSENSITIVE);
    private static final List<String> KINDS = List.of(
            "question_type",
            "cc_profile",
            "bbmd_questiontype",
            "qmd_questiontype",
            "questiontype",
            "qmd_itemtype",
            "itemtype");
    private static final List<String> FIELDS = List.of("qtimetadatafield", "qti_metadatafield");
    private static final List<String> FORMULAS = List.of("arithmetic", "significant figures", "assformulaquestion");

    private Metadata1() {}

    static Map<String, String> of(Node item) {
        Map<String, String> metadata = new HashMap<>();
        FIELDS.stream()
                .flatMap(name -> item.all(name).stream())
                .forEach(field ->
                        metadata.put(field.textAt("fieldlabel").toLowerCase(Locale.ROOT), field.textAt("fieldentry")));
        item.child("itemmetadata")
                .ifPresent(data -> data.all()
                        .filter(one -> one.children().isEmpty())
                        .forEach(one -> metadata.putIfAbsent(
                                one.name().toLowerCase(Locale.ROOT), one.text().strip())));
        return metadata;
    }

    /** The vendor's word for what is asked, in lower case; empty where he says none. */
    static String kind(Map<String, String> metadata) {
        return KINDS.stream()
                .map(name -> metadata.getOrDefault(name, ""))
                .filter(kind -> !kind.isEmpty())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    /** True where a vendor draws the numbers by a formula of his own. */
    static boolean isFormula(String kind) {
        return FORMULAS.contains(kind);
    }

    /** True for feedback that is meant for all right, all wrong, or all answers. */
    static boolean isGeneral(String id) {
        return GENERAL.matcher(id).matches();
    }
}
