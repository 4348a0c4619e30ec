package org.portolan.courses.model.question;

import java.util.List;
import org.portolan.api.report.Finding;

/** The lines of a quiz that say what is right. */
interface QuizBody {

    Task task();

    /** The line behind it, as an index. */
    int next();

    List<Finding> findings();
}
