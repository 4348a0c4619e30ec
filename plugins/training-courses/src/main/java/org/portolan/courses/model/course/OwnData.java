package org.portolan.courses.model.course;

import java.util.List;

/**
 * What a lesson that plays on a copy of the learner's own workspace finds there, and what it plays on instead.
 *
 * @param needs what must hold of the workspace
 * @param bring what the learner imports where it does not, in words
 * @param sample commands that bring the same kind of data into an empty workspace
 */
public record OwnData(List<Check> needs, String bring, List<CommandLine> sample) {

    public OwnData {
        needs = List.copyOf(needs);
        sample = List.copyOf(sample);
    }
}
