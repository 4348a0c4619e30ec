package org.portolan.courses.view.author;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.portolan.courses.command.author.CommandShelf;

/** What an author is asked; empty where he thinks better of it. Event thread. */
interface Asking {

    /** A course to begin. */
    record Beginning(String title, Path folder) {}

    /** What to do with a text that somebody else changed on disk meanwhile. */
    enum Conflict {
        OVERWRITE,
        TAKE_THEIRS,
        LEAVE
    }

    Optional<Beginning> course();

    Optional<Path> folder();

    Optional<String> lesson();

    /** Into which language to translate; a tag. */
    Optional<String> language(List<String> tags);

    Optional<Path> packInto(String suggested);

    Optional<CommandShelf.Offer> command(List<CommandShelf.Offer> offers);

    Conflict conflict(String file);
}
