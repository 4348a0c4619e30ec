package org.portolan.kernel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.portolan.api.text.Text;

/** A command's input as a person enters it: the one description behind the window's form and the command line's options. */
public interface Form {

    List<Field> fields();

    /**
     * Read what was entered, by field name; a field that is missing or blank takes its default.
     *
     * @return the record, or else what is wrong with which field
     */
    Reading read(Map<String, List<String>> entered);

    /** What a person would have entered to get this input, by field name; what is empty, not ticked or the default is left out. */
    Map<String, List<String>> write(Record input);

    /**
     * Whether an input holds what is entered here, whatever its other fields hold; compared by value,
     * and of several values in whatever order.
     *
     * @return what is wrong with which field, where this cannot be entered
     */
    Likeness compare(Record input, Map<String, List<String>> some);

    /** Whether it is so, unless there are problems, by field name. */
    record Likeness(boolean alike, Map<String, Text> problems) {}

    /**
     * What came of reading.
     *
     * @param input present where nothing is wrong
     * @param problems by field name; the empty name for what concerns no single field
     */
    record Reading(Optional<Record> input, Map<String, Text> problems) {}

    /**
     * One field.
     *
     * @param name the component's name: maxDays
     * @param option as the command line has it: max-days
     * @param help may be missing in the bundle: look it up with {@code Texts.find}
     * @param byDefault as a person would write it; empty for none
     * @param choices the only words taken; empty for any
     * @param kind what a choice is, as its type is called: {@code surcharge-kind}; empty where it has no type of its own
     */
    record Field(
            String name,
            String option,
            Text title,
            Text help,
            Type type,
            boolean required,
            boolean repeated,
            boolean remembered,
            String byDefault,
            List<String> choices,
            String kind,
            String example) {

        /**
         * The keys where a bundle may have a person's word for a choice, the nearest first: the command's own, else
         * those that the plugin's commands share by the field's name or by the type. A script keeps the choice itself.
         */
        public List<String> keysOf(String choice) {
            String title = title().key();
            String own = title.substring(0, title.lastIndexOf('.'));
            String plugin = title.substring(0, title.indexOf('.'));
            return Stream.of(own, plugin + "." + name, plugin + "." + kind)
                    .map(prefix -> prefix + "." + choice)
                    .toList();
        }
    }

    /** What a field holds. */
    enum Type {
        TEXT,
        WHOLE_NUMBER,
        NUMBER,
        FLAG,
        DATE,
        FILE,
        MONEY,
        CURRENCY,
        WEIGHT,
        SIZE,
        COUNTRY,
        PERCENT,
        CHOICE
    }
}
