package org.portolan.courses.view.author;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.command.author.CourseFolder;
import org.portolan.courses.command.author.Source;

/**
 * The course that is written: its folder, the files that were opened, what of them is unsaved. What it does on disk it does
 * on tasks, one after the other. Event thread.
 */
final class OpenCourse {

    private final Desk desk;
    private final CourseFolder folder;
    private final Runnable edited;
    private final Consumer<Text> trouble;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private CourseFolder.Listing listing = new CourseFolder.Listing(List.of(), List.of());
    private boolean busy;

    /**
     * @param edited told of every change of a text
     * @param trouble gets the sentence where something could not be done
     */
    OpenCourse(Desk desk, Path folder, Runnable edited, Consumer<Text> trouble) {
        this.desk = desk;
        this.folder = new CourseFolder(folder);
        this.edited = edited;
        this.trouble = trouble;
    }

    CourseFolder folder() {
        return folder;
    }

    /** What was in the folder when it was looked at last. */
    CourseFolder.Listing listing() {
        return listing;
    }

    boolean isUnsaved(String file) {
        return Optional.ofNullable(drafts.get(file)).filter(Draft::isUnsaved).isPresent();
    }

    /** The texts as they are seen here, which count instead of those on disk. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        drafts.forEach((file, draft) -> texts.put(file, draft.text()));
        return texts;
    }

    /** Look what is in the folder now. */
    void list(Runnable listed) {
        disk(folder::list, found -> {
            listing = found;
            listed.run();
        });
    }

    /** Open a file; one that is open stays as it is. */
    void open(String file, Consumer<Draft> opened) {
        Draft known = drafts.get(file);
        if (known != null) {
            opened.accept(known);
        } else {
            disk(
                    () -> folder.file(file).read(),
                    source -> opened.accept(drafts.computeIfAbsent(file, first -> new Draft(source, edited))));
        }
    }

    /** Take over what somebody else wrote into files of which nothing is unsaved here. */
    void look() {
        List.copyOf(drafts.values()).stream()
                .filter(draft -> !draft.isUnsaved())
                .forEach(draft -> disk(
                        () -> folder.file(draft.file()).changed(draft.source())
                                ? Optional.of(folder.file(draft.file()).read())
                                : Optional.<Source>empty(),
                        changed -> changed.filter(now -> !draft.isUnsaved()).ifPresent(now -> {
                            draft.saved(now);
                            draft.replace(now.text());
                        })));
    }

    /** Save all that is unsaved, and go on; where something is not saved, it stays so, and nothing goes on. */
    void saveAll(Asking asking, Runnable saved) {
        Optional<Draft> next = drafts.values().stream().filter(Draft::isUnsaved).findFirst();
        if (next.isEmpty()) {
            saved.run();
        } else {
            save(next.get(), asking, false, () -> {
                // A person may have gone on writing meanwhile.
                if (next.get().isUnsaved()) {
                    saved.run();
                } else {
                    saveAll(asking, saved);
                }
            });
        }
    }

    /** Save one file. */
    void save(Draft draft, Asking asking, boolean overwrite, Runnable saved) {
        String text = draft.text();
        Source source = draft.source();
        disk(() -> folder.file(draft.file()).save(source, text, overwrite), done -> {
            if (done.isPresent()) {
                draft.saved(done.get());
                saved.run();
            } else {
                conflict(draft, asking, saved);
            }
        });
    }

    private void conflict(Draft draft, Asking asking, Runnable saved) {
        switch (asking.conflict(draft.file())) {
            case OVERWRITE -> save(draft, asking, true, saved);
            case TAKE_THEIRS -> theirs(draft, saved);
            case LEAVE -> trouble.accept(Text.of("courses.author.conflict.left", draft.file()));
        }
    }

    /** What was written here can be brought back by undoing. */
    private void theirs(Draft draft, Runnable taken) {
        disk(
                () -> {
                    folder.file(draft.file()).forget();
                    return folder.file(draft.file()).read();
                },
                now -> {
                    draft.saved(now);
                    draft.replace(now.text());
                    taken.run();
                });
    }

    /** Keep what is unsaved, for the case that the program ends. */
    void keep() {
        for (Draft draft : drafts.values()) {
            String text = draft.text();
            Source source = draft.source();
            if (draft.isUnsaved()) {
                draft.kept(true);
                disk(
                        () -> {
                            folder.file(source.file()).keep(source, text);
                            return source;
                        },
                        kept -> {});
            } else if (draft.isKept()) {
                // What was written is taken back: it must not come again.
                draft.kept(false);
                disk(
                        () -> {
                            folder.file(source.file()).forget();
                            return source;
                        },
                        forgotten -> {});
            }
        }
    }

    /** Keep it at once, because the desk is closed: nothing is done on a task any more. */
    void keepNow() {
        for (Draft draft : drafts.values()) {
            if (draft.isUnsaved() || draft.isKept()) {
                try {
                    if (draft.isUnsaved()) {
                        folder.file(draft.file()).keep(draft.source(), draft.text());
                    } else {
                        folder.file(draft.file()).forget();
                    }
                } catch (Refusal refused) {
                    System.getLogger(OpenCourse.class.getName())
                            .log(System.Logger.Level.WARNING, "what was written was not kept", refused);
                }
            }
        }
    }

    /** Do something with the folder, after what was asked for before. */
    <T> void disk(OnDisk<T> work, Consumer<T> answer) {
        waiting.add(() -> desk.work(
                "disk",
                Text.of("courses.author.working"),
                bench -> work.run(),
                done -> {
                    try {
                        answer.accept(done);
                    } finally {
                        next();
                    }
                },
                failed -> {
                    try {
                        trouble.accept(failed);
                    } finally {
                        next();
                    }
                }));
        if (!busy) {
            next();
        }
    }

    private void next() {
        Runnable first = waiting.poll();
        busy = first != null;
        if (first != null) {
            first.run();
        }
    }

    /** What is done on disk; never on the event thread. */
    @FunctionalInterface
    interface OnDisk<T> {
        T run() throws Exception;
    }
}
