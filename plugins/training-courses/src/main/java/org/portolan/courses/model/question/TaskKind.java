package org.portolan.courses.model.question;

/** The kinds of tasks, as files and lists name them. */
public enum TaskKind {
    SINGLE,
    SEVERAL,
    TRUE_FALSE,
    SHORT_TEXT,
    NUMERIC,
    ORDERING,
    MATCHING,
    CLOZE,
    ESSAY,
    DESCRIPTION;

    public static TaskKind of(Task task) {
        if (task instanceof Task.Choice choice) {
            return choice.several() ? SEVERAL : SINGLE;
        }
        if (task instanceof Task.TrueFalse) {
            return TRUE_FALSE;
        }
        if (task instanceof Task.ShortText) {
            return SHORT_TEXT;
        }
        if (task instanceof Task.Numeric) {
            return NUMERIC;
        }
        if (task instanceof Task.Ordering) {
            return ORDERING;
        }
        if (task instanceof Task.Matching) {
            return MATCHING;
        }
        if (task instanceof Task.Cloze) {
            return CLOZE;
        }
        return task instanceof Task.Essay ? ESSAY : DESCRIPTION;
    }
}
