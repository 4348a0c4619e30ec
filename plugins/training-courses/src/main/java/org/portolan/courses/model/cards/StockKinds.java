package org.portolan.courses.model.cards;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of notes that every Anki has, for files that only name them. */
public final class StockKinds {

    private static final String ANSWER = "{{FrontSide}}\n\n<hr id=answer>\n\n";

    private StockKinds() {}

    /** The kind of this name, in English or Chinese; empty for one that a person made. */
    public static Optional<NoteType> named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "basic", "问答题" -> Optional.of(NoteType.basic(id(name), name));
            case "basic (and reversed card)", "问答题（同时生成翻转的卡片）" ->
                Optional.of(twoSided(name, List.of(NoteField.of("Front"), NoteField.of("Back")), "{{Back}}"));
            case "basic (optional reversed card)", "问答题（可选生成翻转的卡片）" ->
                Optional.of(twoSided(
                        name,
                        List.of(NoteField.of("Front"), NoteField.of("Back"), NoteField.of("Add Reverse")),
                        "{{#Add Reverse}}{{Back}}{{/Add Reverse}}"));
            case "basic (type in the answer)", "问答题（输入答案）" ->
                Optional.of(one(
                        name,
                        false,
                        List.of(NoteField.of("Front"), NoteField.of("Back")),
                        "{{Front}}\n\n{{type:Back}}",
                        "{{Front}}\n\n<hr id=answer>\n\n{{type:Back}}"));
            case "cloze", "填空题" -> Optional.of(cloze(name));
            default -> Optional.empty();
        };
    }

    /** A text with gaps, and something to add on the back. */
    public static NoteType cloze(String name) {
        return one(
                name,
                true,
                List.of(NoteField.of("Text"), NoteField.of("Back Extra")),
                "{{cloze:Text}}",
                "{{cloze:Text}}<br>\n{{Back Extra}}");
    }

    /** A kind whose first field is the front, and whose others are the back. */
    public static NoteType of(String name, List<String> fields) {
        StringBuilder back = new StringBuilder(ANSWER);
        for (String field : fields.subList(1, fields.size())) {
            back.append("{{").append(field).append("}}<br>\n");
        }
        return one(
                name,
                false,
                fields.stream().map(NoteField::of).toList(),
                "{{" + fields.get(0) + "}}",
                back.toString().stripTrailing());
    }

    private static NoteType one(String name, boolean cloze, List<NoteField> fields, String front, String back) {
        return new NoteType(id(name), name, cloze, fields, List.of(new CardTemplate("Card 1", front, back)), "");
    }

    private static NoteType twoSided(String name, List<NoteField> fields, String reverse) {
        return new NoteType(
                id(name),
                name,
                false,
                fields,
                List.of(
                        new CardTemplate("Card 1", "{{Front}}", ANSWER + "{{Back}}"),
                        new CardTemplate("Card 2", reverse, ANSWER + "{{Front}}")),
                "");
    }

    private static String id(String name) {
        return "kind:" + name.strip();
    }
}
