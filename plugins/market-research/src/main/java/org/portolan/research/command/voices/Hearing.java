package org.portolan.research.command.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.research.model.voices.AspectLexicon;
import org.portolan.research.model.voices.Ear;
import org.portolan.research.model.voices.Heard;
import org.portolan.research.model.voices.Lexicon;
import org.portolan.research.model.voices.Settled;
import org.portolan.research.model.voices.Theme;
import org.portolan.research.model.voices.Timeline;
import org.portolan.research.model.voices.Voice;
import org.portolan.research.model.voices.Words;
import org.portolan.research.store.voices.StoredReviews;
import org.portolan.research.store.voices.WordLists;

/**
 * The voices that were asked for, understood.
 *
 * @param ears one for each language among them, the most frequent first
 * @param settled all of the workspace's reviews, from which polarity was learned
 * @param heard those that were asked for
 */
record Hearing(List<Ear> ears, Settled settled, List<Heard> heard, List<Theme> themes, Timeline timeline) {

    /** How many are heard between two looks at whether the task was cancelled. */
    private static final int AT_ONCE = 2_000;

    static Hearing of(VoicesInput input, Workbench bench) throws Refusal {
        Settled settled = Settled.of(StoredReviews.all(bench.store()));
        if (settled.voices().isEmpty()) {
            throw new Refusal(Text.of("research.voices.refusal.none"));
        }
        List<Voice> chosen = settled.voices().stream().filter(input::takes).toList();
        if (chosen.isEmpty()) {
            throw new Refusal(Text.of(
                    "research.voices.refusal.filtered",
                    String.valueOf(settled.voices().size())));
        }
        List<Ear> ears = ears(settled.voices(), chosen, bench);
        Map<String, Ear> byLanguage = new HashMap<>();
        ears.forEach(ear -> byLanguage.put(ear.language(), ear));
        bench.progress().doing(Text.of("research.voices.progress.hear"));
        bench.progress().total(chosen.size());
        List<Heard> heard = new ArrayList<>(chosen.size());
        for (int from = 0; from < chosen.size(); from += AT_ONCE) {
            heard.addAll(chosen.subList(from, Math.min(chosen.size(), from + AT_ONCE)).parallelStream()
                    .map(voice -> hear(voice, byLanguage))
                    .toList());
            bench.progress().at(heard.size());
            bench.progress().check();
        }
        return new Hearing(ears, settled, heard, Theme.of(heard), Timeline.of(heard));
    }

    private static Heard hear(Voice voice, Map<String, Ear> byLanguage) {
        Ear ear = byLanguage.get(voice.review().language().language());
        if (ear == null) {
            throw new IllegalStateException("no ear was made for the language of " + voice.place());
        }
        return Heard.of(voice, ear);
    }

    /** Polarity is learned from all reviews of a language, also those that were not asked for. */
    private static List<Ear> ears(List<Voice> all, List<Voice> chosen, Workbench bench) {
        Map<String, Integer> counts = new TreeMap<>();
        chosen.forEach(voice -> counts.merge(voice.review().language().language(), 1, Integer::sum));
        Map<String, List<Voice>> byLanguage = new HashMap<>();
        for (Voice voice : all) {
            byLanguage
                    .computeIfAbsent(voice.review().language().language(), key -> new ArrayList<>())
                    .add(voice);
        }
        Map<String, Lexicon> lexicons = WordLists.lexicons();
        Map<String, AspectLexicon> aspects = WordLists.aspects();
        Map<String, Words> words = WordLists.words();
        List<Ear> ears = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .forEach(language -> {
                    bench.progress().doing(Text.of("research.voices.progress.learn", language));
                    bench.progress().check();
                    List<Voice> spoken = byLanguage.getOrDefault(language, List.of());
                    ears.add(LearnedEars.of(
                            language,
                            spoken,
                            () -> Ear.of(
                                    language,
                                    words.getOrDefault(language, new Words(Map.of())),
                                    Optional.ofNullable(lexicons.get(language)),
                                    aspects.getOrDefault(language, AspectLexicon.EMPTY),
                                    spoken.stream().map(Voice::review).toList(),
                                    Ear.JUDGES)));
                });
        return ears;
    }

    List<Heard> reviews() {
        return heard.stream().filter(one -> !one.isQuestion()).toList();
    }
}
