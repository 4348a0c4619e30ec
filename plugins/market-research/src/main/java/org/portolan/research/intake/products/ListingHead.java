package org.portolan.research.intake.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Sample;
import org.portolan.api.text.Text;

/**
 * The beginning of a listing dump.
 *
 * @param columns the names of its columns, or members
 * @param first the cells of the first row
 */
public record ListingHead(List<String> columns, List<String> first) {

    private static final int LONGEST = 80;
    private static final int DEPTH = 20;

    public ListingHead {
        columns = List.copyOf(columns);
        first = List.copyOf(first);
    }

    /**
     * Find the header: the first of the rows at the top that most of our fields are in.
     *
     * @throws Refusal where the file is no table and no JSON
     */
    public static ListingHead of(Sample sample) throws Refusal {
        if (JsonListings.isJson(sample.firstBytes())) {
            Map<String, String> object = JsonListings.first(sample.firstBytes());
            return new ListingHead(new ArrayList<>(object.keySet()), new ArrayList<>(object.values()));
        }
        int best = -1;
        ListingHead head = new ListingHead(List.of(), List.of());
        for (Sample.Grid grid : sample.grids()) {
            for (int row = 0; row < Math.min(DEPTH, grid.rows().size()); row++) {
                List<String> cells = grid.rows().get(row);
                int known =
                        ListingColumns.match(ListingColumns.mapping(), cells).size();
                if (known > best) {
                    best = known;
                    head = new ListingHead(
                            cells, row + 1 < grid.rows().size() ? grid.rows().get(row + 1) : List.of());
                }
            }
        }
        if (head.columns().isEmpty()) {
            throw new Refusal(sample.obstacle().orElse(Text.of("research.map-listing.no-table", sample.fileName())));
        }
        return head;
    }

    /** What the first row has in this column, cut to a length that one reads. */
    public String example(String column) {
        int at = columns.indexOf(column);
        String cell = at >= 0 && at < first.size() ? first.get(at).strip() : "";
        return cell.length() > LONGEST ? cell.substring(0, LONGEST) + "…" : cell;
    }
}
