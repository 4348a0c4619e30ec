package org.portolan.api.intake;

import java.util.List;
import org.portolan.api.text.Text;

/**
 * What only a person can say about a file. On the command line it is answered by {@code --answer key=value}.
 *
 * @param key the name of the answer
 * @param suggestions what is likely, best first; may be empty
 */
public record Question(String key, Text text, List<String> suggestions) {

    public Question {
        suggestions = List.copyOf(suggestions);
    }
}
