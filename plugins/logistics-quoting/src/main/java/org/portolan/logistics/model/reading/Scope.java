package org.portolan.logistics.model.reading;

import java.util.List;
import java.util.Optional;
import org.portolan.api.trade.WeightUnit;

/** What a sheet says that counts for one of its tables: the last word above it, else the first below, else elsewhere. */
final class Scope {

    private final String sheet;
    private final int header;
    private final List<Statement> own;
    private final List<Statement> elsewhere;
    private final List<Statement> titles;
    private final Mapping mapping;

    /**
     * Look from a table.
     *
     * @param own what its sheet says
     * @param elsewhere what sheets without prices say
     */
    Scope(
            String sheet,
            int header,
            List<Statement> own,
            List<Statement> elsewhere,
            List<Statement> titles,
            Mapping mapping) {
        this.sheet = sheet;
        this.header = header;
        this.own = own;
        this.elsewhere = elsewhere;
        this.titles = titles;
        this.mapping = mapping;
    }

    Optional<String> said(Topic topic) {
        Optional<String> person = key(topic).flatMap(key -> mapping.said(sheet, key));
        return person.isPresent() ? person : statement(topic).map(Statement::value);
    }

    Optional<Statement> statement(Topic topic) {
        Optional<Statement> above = Optional.empty();
        Optional<Statement> below = Optional.empty();
        for (Statement statement : own) {
            if (statement.topic() == topic) {
                if (statement.spot().row() < header) {
                    above = Optional.of(statement);
                } else if (below.isEmpty()) {
                    below = Optional.of(statement);
                }
            }
        }
        Optional<Statement> here = above.isPresent() ? above : below;
        return here.isPresent()
                ? here
                : elsewhere.stream().filter(one -> one.topic() == topic).findFirst();
    }

    /** The title above the table; of several, the nearest. */
    Optional<String> title() {
        return titles.stream()
                .filter(title -> title.spot().row() < header)
                .reduce((first, later) -> later)
                .map(Statement::value);
    }

    Optional<WeightUnit> weightUnit() {
        return said(Topic.WEIGHT_UNIT).map(unit -> {
            try {
                return WeightUnit.valueOf(unit);
            } catch (IllegalArgumentException asWritten) {
                return WeightUnit.parse(unit);
            }
        });
    }

    private static Optional<String> key(Topic topic) {
        return switch (topic) {
            case CURRENCY -> Optional.of("currency");
            case CARRIER -> Optional.of("carrier");
            case WEIGHT_UNIT -> Optional.of("weight-unit");
            case VOLUMETRIC -> Optional.of("volumetric");
            case STEP -> Optional.of("step");
            case MIN_WEIGHT -> Optional.of("min-weight");
            case CODE -> Optional.of("code");
            case NAME -> Optional.of("name");
            case FROM -> Optional.of("from");
            case TO -> Optional.of("to");
            case PRICE -> Optional.of("price");
            default -> Optional.empty();
        };
    }
}
