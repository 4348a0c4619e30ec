package org.portolan.api.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a person may enter for a component of a command's input.
 *
 * <p>A component is required unless it is an {@link java.util.Optional}, a {@link java.util.List} or has a default.
 * Types: {@code String}, {@code int}, {@code long}, {@code boolean}, {@code BigDecimal}, {@code LocalDate}, {@code Path},
 * {@code Currency}, any enum, the values of {@link org.portolan.api.trade}, and {@code Optional} or {@code List} of these.
 * The option of {@code maxDays} is {@code --max-days}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Param {

    /** What is taken where a person enters nothing, written as a person would: {@code "0.5kg"}. For a date, {@code "today"}. */
    String byDefault() default "";

    /** The least value, written as a person would; empty for none. */
    String min() default "";

    /** The greatest value, written as a person would; empty for none. */
    String max() default "";

    /** The only words taken; empty for any. Enums need none. */
    String[] choices() default {};

    /** An example for the form and the help: {@code "20x15x8cm"}. */
    String example() default "";

    /** Whether the form starts with what was entered last. */
    boolean remembered() default true;
}
