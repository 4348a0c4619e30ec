package org.portolan.desktop.report;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.swing.RowFilter;
import javax.swing.SwingUtilities;
import javax.swing.Timer;

/** Filters rows by what is typed. Large tables are read in the background, so that typing never waits. */
final class RowSearch {

    private static final int SMALL = 2_000;

    private final ReportTable table;
    private final Runnable done;
    private final Timer pause = new Timer(120, event -> search());
    private Optional<CompletableFuture<List<String>>> texts = Optional.empty();
    private String wanted = "";

    RowSearch(ReportTable table, Runnable done) {
        this.table = table;
        this.done = done;
        pause.setRepeats(false);
    }

    /** Show the rows that hold all of these words. */
    void typed(String words) {
        wanted = words.strip().toLowerCase(Locale.ROOT);
        if (table.rows().getRowCount() <= SMALL) {
            search();
        } else {
            pause.restart();
        }
    }

    private void search() {
        RowOrder order = (RowOrder) table.getRowSorter();
        if (wanted.isEmpty()) {
            order.setRowFilter(null);
            done.run();
            return;
        }
        String now = wanted;
        TableRows rows = table.rows();
        if (rows.getRowCount() <= SMALL) {
            show(matching(read(rows), now));
            return;
        }
        CompletableFuture<List<String>> all = texts.orElseGet(() -> CompletableFuture.supplyAsync(() -> read(rows)));
        texts = Optional.of(all);
        CompletableFuture<Void> ignored = all.thenApplyAsync(read -> matching(read, now))
                .thenAccept(found -> SwingUtilities.invokeLater(() -> {
                    if (now.equals(wanted)) {
                        show(found);
                    }
                }));
    }

    private void show(BitSet found) {
        RowOrder order = (RowOrder) table.getRowSorter();
        order.setRowFilter(new RowFilter<TableRows, Integer>() {
            @Override
            public boolean include(Entry<? extends TableRows, ? extends Integer> entry) {
                return found.get(entry.getIdentifier());
            }
        });
        done.run();
    }

    private static List<String> read(TableRows rows) {
        return IntStream.range(0, rows.getRowCount()).mapToObj(rows::said).toList();
    }

    private static BitSet matching(List<String> texts, String wanted) {
        BitSet found = new BitSet(texts.size());
        String[] words = wanted.split("\\s+");
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            boolean all = true;
            for (String word : words) {
                all &= text.contains(word);
            }
            found.set(i, all);
        }
        return found;
    }
}
