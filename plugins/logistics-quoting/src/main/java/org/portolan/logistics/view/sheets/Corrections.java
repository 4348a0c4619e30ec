package org.portolan.logistics.view.sheets;

import java.util.ArrayList;
import java.util.List;
import org.portolan.logistics.model.reading.Mapping;
import org.portolan.logistics.model.reading.Pointing;

/** What a person said of a workbook, step by step: each step can be taken back, and taken again. */
final class Corrections {

    private final List<Mapping> steps = new ArrayList<>();
    private int at;

    Corrections(Mapping first) {
        steps.add(first);
    }

    Mapping now() {
        return steps.get(at);
    }

    /** Say more at one go; each takes the place of what was said of the same part. */
    void say(List<Pointing> said) {
        Mapping next = now();
        for (Pointing one : said) {
            next = next.with(one);
        }
        step(next);
    }

    /** Take one thing back, whenever it was said. */
    void takeBack(Pointing said) {
        step(now().without(said));
    }

    boolean canUndo() {
        return at > 0;
    }

    boolean canRedo() {
        return at < steps.size() - 1;
    }

    void undo() {
        at = canUndo() ? at - 1 : at;
    }

    void redo() {
        at = canRedo() ? at + 1 : at;
    }

    private void step(Mapping next) {
        if (!next.equals(now())) {
            steps.subList(at + 1, steps.size()).clear();
            steps.add(next);
            at++;
        }
    }
}
