package org.portolan.courses.model.people;

import java.time.Instant;

/**
 * What shows that a learner has a skill: a lesson that was done.
 *
 * @param on when its last step was passed
 * @param tries how first tries of its questions went
 * @param memory what is remembered of its cards now
 */
public record SkillProof(TaughtLesson lesson, Instant on, Deeds.FirstTries tries, TagRecall memory) {}
