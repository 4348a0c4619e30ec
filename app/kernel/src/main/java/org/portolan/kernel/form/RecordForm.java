package org.portolan.kernel.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.api.command.Command;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;
import org.portolan.kernel.Form;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The form of a record. Looked at when it is first shown, because most commands are not used in a session. */
public final class RecordForm implements Form {

    private static final Logger LOG = LoggerFactory.getLogger(RecordForm.class);

    private final Command<?> command;
    private final Clock clock;
    private @Nullable Layout layout;

    public RecordForm(Command<?> command, Clock clock) {
        this.command = command;
        this.clock = clock;
    }

    /** What reflection found: the record's slots in order, or why it has no form. */
    private record Layout(Class<? extends Record> type, List<Slot> slots, Optional<Text> broken) {}

    @Override
    public List<Field> fields() {
        return layout().slots.stream().map(Slot::field).toList();
    }

    @Override
    public Reading read(Map<String, List<String>> entered) {
        Layout known = layout();
        Map<String, Text> problems = new LinkedHashMap<>();
        known.broken.ifPresent(text -> problems.put("", text));
        List<Object> values = new ArrayList<>();
        for (Slot slot : known.slots) {
            String name = slot.field().name();
            try {
                values.add(slot.read(entered.getOrDefault(name, List.of())));
            } catch (Invalid invalid) {
                problems.put(name, invalid.text());
            }
        }
        problems.putAll(unknown(known, entered));
        return problems.isEmpty() ? make(known.type, values) : new Reading(Optional.empty(), problems);
    }

    private Map<String, Text> unknown(Layout known, Map<String, List<String>> entered) {
        Map<String, Text> problems = new LinkedHashMap<>();
        entered.keySet().stream()
                .filter(name -> known.slots.stream()
                        .noneMatch(slot -> slot.field().name().equals(name)))
                .forEach(name -> problems.put(name, Text.of("kernel.form.unknown", name, command.id())));
        return problems;
    }

    @Override
    public Map<String, List<String>> write(Record input) {
        Map<String, List<String>> entered = new LinkedHashMap<>();
        for (Slot slot : layout().slots) {
            List<String> words = slot.write(component(input, slot));
            if (!words.isEmpty()) {
                entered.put(slot.field().name(), words);
            }
        }
        return entered;
    }

    @Override
    public Likeness compare(Record input, Map<String, List<String>> some) {
        Layout known = layout();
        Map<String, Text> problems = new LinkedHashMap<>(unknown(known, some));
        List<Object> values = new ArrayList<>();
        for (Slot slot : known.slots) {
            String name = slot.field().name();
            try {
                values.add(some.containsKey(name) ? slot.read(some.get(name)) : component(input, slot));
            } catch (Invalid invalid) {
                problems.put(name, invalid.text());
            }
        }
        return new Likeness(problems.isEmpty() && alike(known, input, some, values), problems);
    }

    /** A record may spell what it is given its own way. Where it does not take these values together, they count as read. */
    private boolean alike(Layout known, Record input, Map<String, List<String>> some, List<Object> values) {
        Optional<Record> spelled = make(known.type, values).input();
        boolean alike = true;
        for (int i = 0; i < values.size(); i++) {
            Slot slot = known.slots.get(i);
            if (some.containsKey(slot.field().name())) {
                Object wanted = spelled.isPresent() ? component(spelled.get(), slot) : values.get(i);
                alike &= Slot.holds(component(input, slot), wanted);
            }
        }
        return alike;
    }

    private Object component(Record input, Slot slot) {
        try {
            Method accessor = command.input().getDeclaredMethod(slot.field().name());
            accessor.setAccessible(true);
            return accessor.invoke(input);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(
                    "the field " + slot.field().name() + " of " + command.id() + " could not be read", broken);
        }
    }

    private Reading make(Class<? extends Record> type, List<Object> values) {
        Text problem;
        try {
            Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<? extends Record> canonical = type.getDeclaredConstructor(parameters);
            canonical.setAccessible(true);
            return new Reading(Optional.of(canonical.newInstance(values.toArray())), Map.of());
        } catch (InvocationTargetException refused) {
            problem = sentence(refused.getCause());
        } catch (InaccessibleObjectException closed) {
            problem = Text.of(
                    "kernel.form.closed",
                    command.id(),
                    type.getPackageName(),
                    String.valueOf(type.getModule().getName()));
        } catch (ReflectiveOperationException broken) {
            problem = broken(broken);
        }
        return new Reading(Optional.empty(), Map.of("", problem));
    }

    private Text sentence(@Nullable Throwable thrown) {
        if (thrown instanceof Said said) {
            return said.text();
        }
        if (thrown instanceof IllegalArgumentException && thrown.getMessage() != null) {
            return Text.literal(thrown.getMessage());
        }
        return broken(thrown);
    }

    private Text broken(@Nullable Throwable cause) {
        LOG.error("The input of command {} could not be made", command.id(), cause);
        return Text.of("kernel.form.broken", command.id(), String.valueOf(cause));
    }

    private synchronized Layout layout() {
        if (layout == null) {
            layout = look();
        }
        return layout;
    }

    private Layout look() {
        List<Slot> slots = new ArrayList<>();
        Optional<Text> broken = Optional.empty();
        Class<? extends Record> type = command.input();
        for (RecordComponent component : type.getRecordComponents()) {
            Optional<Slot> slot = slot(component);
            slot.ifPresent(slots::add);
            if (slot.isEmpty()) {
                broken = Optional.of(Text.of(
                        "kernel.form.type",
                        command.id(),
                        component.getName(),
                        component.getGenericType().getTypeName()));
            }
        }
        return new Layout(type, List.copyOf(slots), broken);
    }

    /** A bound that is not a value of its type makes a component as useless as an unknown type does. */
    private Optional<Slot> slot(RecordComponent component) {
        try {
            return Slot.of(command.id(), component, clock);
        } catch (IllegalArgumentException wrongBound) {
            LOG.error("Component {} of command {} has a wrong @Param", component.getName(), command.id(), wrongBound);
            return Optional.empty();
        }
    }
}
