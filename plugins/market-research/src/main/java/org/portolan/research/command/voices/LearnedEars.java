package org.portolan.research.command.voices;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.portolan.research.model.voices.Ear;
import org.portolan.research.model.voices.Voice;

/**
 * What was learned last, kept while memory allows: a second look at the same reviews, by another filter, need not learn
 * again. What an import brought never changes, so which imports brought how many reviews says what was learned from.
 */
final class LearnedEars {

    private static final int MOST = 8;

    private static final Map<Key, SoftReference<Ear>> LEARNED = new LinkedHashMap<>();

    private LearnedEars() {}

    private record Key(String language, Map<String, Integer> imports) {

        static Key of(String language, List<Voice> voices) {
            Map<String, Integer> imports = new TreeMap<>();
            voices.forEach(voice -> imports.merge(voice.importId(), 1, Integer::sum));
            return new Key(language, imports);
        }
    }

    /** The ear that was learned from these voices, or a new one. Any thread may ask. */
    static Ear of(String language, List<Voice> voices, Supplier<Ear> learning) {
        Key key = Key.of(language, voices);
        synchronized (LEARNED) {
            SoftReference<Ear> kept = LEARNED.get(key);
            Ear ear = kept == null ? null : kept.get();
            if (ear != null) {
                return ear;
            }
        }
        Ear ear = learning.get();
        synchronized (LEARNED) {
            LEARNED.put(key, new SoftReference<>(ear));
            LEARNED.keySet().stream()
                    .limit(Math.max(0, LEARNED.size() - MOST))
                    .toList()
                    .forEach(LEARNED::remove);
        }
        return ear;
    }
}
