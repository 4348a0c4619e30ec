package org.portolan.courses.model.people;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * One xAPI 1.0.3 statement: who did what, with what result. Verbs and types of activities are those of ADL’s registry
 * ({@code http://adlnet.gov/expapi}).
 *
 * @param id the same for the same deed, so that sending it twice makes no double
 * @param parents what the object is a part of, the nearest first
 * @param language in which the lesson was given, as a language tag
 * @param registration of this learner in this course
 */
public record Statement(
        UUID id,
        Agent actor,
        Verb verb,
        Activity object,
        Result result,
        List<Activity> parents,
        String language,
        UUID registration,
        Instant at) {

    public Statement {
        parents = List.copyOf(parents);
    }

    /**
     * Who did it: known by an address, or else by an account.
     *
     * @param mail without {@code mailto:}
     * @param homePage the system in which the account is
     */
    public record Agent(String name, Optional<String> mail, String homePage, String account) {

        /** What tells this one from others. */
        public String key() {
            return mail.orElseGet(() -> homePage + "|" + account);
        }

        /** The same for the same words and the same actor (RFC 4122, version 3). */
        UUID uuid(String words) {
            return UUID.nameUUIDFromBytes((key() + "|" + words).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What was done. */
    public enum Verb {
        ATTEMPTED,
        EXPERIENCED,
        ANSWERED,
        PASSED,
        FAILED,
        COMPLETED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String iri() {
            return "http://adlnet.gov/expapi/verbs/" + word();
        }
    }

    /**
     * With what.
     *
     * @param id an IRI
     * @param type the last segment of its type in the registry
     */
    public record Activity(String id, String type, String name) {

        public String typeIri() {
            return "http://adlnet.gov/expapi/activities/" + type;
        }
    }

    /**
     * How it ended.
     *
     * @param right of {@code asked} questions; no score where none were asked
     * @param duration empty where it is not known
     */
    public record Result(
            Optional<Boolean> success,
            Optional<Boolean> completion,
            int right,
            int asked,
            Optional<Duration> duration) {

        static final Result NONE = new Result(Optional.empty(), Optional.empty(), 0, 0, Optional.empty());

        /** True where there is nothing to say. */
        public boolean isEmpty() {
            return success.isEmpty() && completion.isEmpty() && asked == 0 && duration.isEmpty();
        }
    }
}
