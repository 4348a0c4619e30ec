package org.portolan.launcher;

import java.util.List;

/** A word of the command line. */
interface Verb {

    /**
     * Do it, and write the answer.
     *
     * @param arguments what follows the word, global options taken out
     * @throws WrongUsage where the arguments cannot be understood
     * @throws Exception where it could not be done: a sentence where it is {@link org.portolan.api.text.Said}
     */
    ExitCode run(List<String> arguments, Session session) throws Exception;
}
