package org.portolan.logistics.model.reading;

import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;

/** Names the services of a table: by its rows, by labels, by the title, by the sheet. */
final class ServiceNames {

    private final String file;
    private final Page page;
    private final Block block;
    private final Scope scope;
    private final boolean manySheets;
    private final List<Finding> findings;
    private boolean said;

    ServiceNames(String file, Page page, Block block, Scope scope, boolean manySheets, List<Finding> findings) {
        this.file = file;
        this.page = page;
        this.block = block;
        this.scope = scope;
        this.manySheets = manySheets;
        this.findings = findings;
    }

    /** The service of a row and, where columns are for several services, of a column. */
    record Named(String carrier, String code, String name) {}

    Named of(int row, Meaning column) {
        Optional<String> rowCode = cell(row, Role.CODE);
        Optional<String> rowName = cell(row, Role.NAME);
        Optional<String> variant = Optional.of(column.variant()).filter(name -> !name.isEmpty());
        Optional<String> code = rowCode.or(() -> scope.said(Topic.CODE));
        String carrier =
                cell(row, Role.CARRIER).or(() -> scope.said(Topic.CARRIER)).orElse("");
        Optional<String> sheet =
                Optional.of(page.sheet()).filter(name -> !name.matches("(?i)sheet ?\\d*|工作表 ?\\d*|table ?\\d*|"));
        Optional<String> title = scope.title();
        String name = rowName.or(() -> scope.said(Topic.NAME))
                .or(() -> title)
                .or(() -> sheet)
                .orElseGet(() -> file.replaceFirst("\\.[A-Za-z]{2,5}$", ""));
        String service =
                variant.map(one -> rowName.isPresent() ? name + " " + one : one).orElse(name);
        if (code.isPresent()) {
            return new Named(carrier, variant.map(one -> code.get() + " " + one).orElse(code.get()), service);
        }
        String made = variant.or(() -> rowName)
                .or(() -> scope.said(Topic.NAME))
                .or(() -> manySheets ? sheet : title)
                .orElse(service);
        if (!said) {
            said = true;
            findings.add(Finding.info(
                    page.spot(block.headerFirst(), block.left()).in(file),
                    Text.of("logistics.reading.code", page.sheet().isEmpty() ? file : page.sheet(), made)));
        }
        return new Named(carrier, made, service);
    }

    private Optional<String> cell(int row, Role role) {
        return block.column(role).map(column -> page.line(row, column)).filter(text -> !text.isEmpty());
    }
}
