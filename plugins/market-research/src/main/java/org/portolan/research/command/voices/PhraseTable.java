package org.portolan.research.command.voices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.model.voices.Lexicon;
import org.portolan.research.model.voices.LogOdds;
import org.portolan.research.model.voices.Phrase;
import org.portolan.research.model.voices.Phrases;
import org.portolan.research.model.voices.Sentence;
import org.portolan.research.store.voices.WordLists;

/** The phrases by which blame and praise differ, whatever any word list says. */
final class PhraseTable {

    private static final int OF_A_KIND = 25;

    private static final List<Column> COLUMNS = List.of(
            ThemeTables.column(Kind.TEXT, "phrase"),
            ThemeTables.column(Kind.TEXT, "language"),
            ThemeTables.column(Kind.TEXT, "feeling"),
            ThemeTables.column(Kind.NUMBER, "negative"),
            ThemeTables.column(Kind.NUMBER, "positive"),
            ThemeTables.column(Kind.NUMBER, "z"));

    private PhraseTable() {}

    static List<Phrase> find(Hearing hearing) {
        Map<String, Set<String>> function = WordLists.functionWords();
        Map<String, Lexicon> lexicons = WordLists.lexicons();
        Map<String, List<Sentence>> byLanguage = new HashMap<>();
        hearing.heard()
                .forEach(heard -> byLanguage
                        .computeIfAbsent(heard.voice().review().language().language(), key -> new ArrayList<>())
                        .addAll(heard.sentences()));
        List<Phrase> phrases = new ArrayList<>();
        hearing.ears()
                .forEach(ear -> phrases.addAll(new Phrases(
                                function.getOrDefault(ear.language(), Set.of()),
                                lexicons.getOrDefault(ear.language(), Lexicon.EMPTY)
                                        .words()
                                        .keySet())
                        .of(ear.language(), byLanguage.getOrDefault(ear.language(), List.of()), OF_A_KIND)));
        return phrases;
    }

    static Table of(List<Phrase> phrases) {
        return new Table(
                "phrases",
                Text.of("research.voices.table.phrases"),
                COLUMNS,
                phrases.stream().map(PhraseTable::row).toList(),
                Text.of("research.voices.table.phrases.empty"));
    }

    private static List<Cell> row(Phrase phrase) {
        return List.of(
                Cell.of(phrase.text()),
                Cell.of(phrase.language()),
                Cell.of(Text.of("research.voices.feeling." + (phrase.z() > 0 ? "negative" : "positive"))),
                Cell.of(phrase.blaming()),
                Cell.of(phrase.praising()),
                Cell.of(
                        VoiceCells.rounded(phrase.z(), 2),
                        VoiceCells.trace(
                                "z",
                                List.of(
                                        VoiceCells.part("negative", phrase.blaming()),
                                        VoiceCells.part("positive", phrase.praising()),
                                        VoiceCells.part("prior", (int) LogOdds.PRIOR)),
                                List.of())));
    }
}
