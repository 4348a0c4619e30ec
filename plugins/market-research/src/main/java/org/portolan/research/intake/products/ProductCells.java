package org.portolan.research.intake.products;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.portolan.api.report.Place;

/** One product as a file has it, asked by our own names of its fields, whether it is a row of a table or a JSON object. */
interface ProductCells {

    /** The cell's text; empty where there is no such field or no value. */
    String text(String field);

    /** The first number of the cell; empty where it has none. */
    Optional<BigDecimal> number(String field);

    Optional<LocalDate> date(String field);

    /** The file's own name of the field's column; empty where it has none. */
    String columnOf(String field);

    Place place();
}
