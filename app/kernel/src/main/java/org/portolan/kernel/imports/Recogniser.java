package org.portolan.kernel.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.intake.TableFiles;
import org.portolan.kernel.offer.FormatEntry;
import org.portolan.kernel.run.Faults;

/** Finds out which of the formats a file is. */
final class Recogniser {

    /** A file with a third of what a format needs is hardly a broken one of it: naming it would mislead. */
    private static final double LEAST_ALIKE = 0.4;

    private final Faults faults;
    private final Function<String, Store> stores;

    /** @param stores what plugins keep, by their namespaces */
    Recogniser(Faults faults, Function<String, Store> stores) {
        this.faults = faults;
        this.stores = stores;
    }

    /** A format and how well it fits. */
    record Judged(FormatEntry format, Recognition recognition) {}

    /**
     * Read the beginning of a file.
     *
     * @throws Refusal where it cannot be opened
     */
    Sample sample(Path file) throws Refusal {
        String name = name(file);
        if (!Files.exists(file)) {
            throw new Refusal(
                    Text.of("kernel.import.missing", name, file.toAbsolutePath().toString()));
        }
        if (Files.isDirectory(file)) {
            throw new Refusal(Text.of("kernel.import.folder", name));
        }
        try {
            return TableFiles.sample(file);
        } catch (IOException unreadable) {
            throw new Refusal(Text.of("kernel.import.unreadable", name, reason(unreadable)), unreadable);
        }
    }

    /** What a sentence calls a file; the root of a disk has no name of its own. */
    static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    /** Ask every format; one that throws is out, and its plugin is blamed. */
    List<Judged> judge(Sample sample, List<FormatEntry> formats) {
        List<Judged> judged = new ArrayList<>();
        for (FormatEntry entry : formats) {
            try {
                judged.add(new Judged(entry, entry.format().recognise(sample, stores.apply(entry.namespace()))));
            } catch (RuntimeException | LinkageError | StackOverflowError thrown) {
                Text sentence = Text.of(
                        "kernel.import.recognise-failed",
                        sample.fileName(),
                        entry.id(),
                        entry.pluginId(),
                        thrown.toString());
                faults.blame(entry.pluginId(), sentence, thrown);
            }
        }
        return judged;
    }

    /** The formats that fit and that no other one dominates, the one that understands most first. */
    static List<FormatEntry> fitting(List<Judged> judged) {
        List<Judged> fits =
                judged.stream().filter(one -> one.recognition.fits()).toList();
        return fits.stream()
                .filter(one -> fits.stream().noneMatch(other -> dominates(other, one)))
                .sorted(Comparator.comparing(
                                (Judged one) -> -one.recognition.understood().size())
                        .thenComparing(one -> one.format.id()))
                .map(Judged::format)
                .toList();
    }

    private static boolean dominates(Judged strong, Judged weak) {
        Set<String> more = strong.recognition.understood();
        Set<String> less = weak.recognition.understood();
        return more.size() > less.size() && more.containsAll(less);
    }

    /** Why no format fits: what came nearest and what it missed. */
    static Text why(Sample sample, List<Judged> judged) {
        if (sample.firstBytes().length == 0) {
            return Text.of("kernel.import.empty", sample.fileName());
        }
        List<Judged> alike = judged.stream()
                .filter(one -> one.recognition.likeness() >= LEAST_ALIKE)
                .sorted(Comparator.comparing((Judged one) -> -one.recognition.likeness())
                        .thenComparing(one -> one.recognition.missing().size())
                        .thenComparing(one -> one.format.id()))
                .toList();
        if (!alike.isEmpty()) {
            Judged nearest = alike.get(0);
            return Text.of(
                    "kernel.import.nearest",
                    sample.fileName(),
                    Text.of(nearest.format.id() + ".title"),
                    String.join(", ", nearest.recognition.missing()),
                    nearest.format.id());
        }
        if (sample.obstacle().isPresent()) {
            return sample.obstacle().get();
        }
        if (judged.isEmpty()) {
            return Text.of("kernel.import.no-formats", sample.fileName());
        }
        return Text.of(
                sample.grids().isEmpty() ? "kernel.import.no-table" : "kernel.import.unknown", sample.fileName());
    }

    static String reason(IOException unreadable) {
        return unreadable.getMessage() == null ? unreadable.toString() : unreadable.getMessage();
    }
}
