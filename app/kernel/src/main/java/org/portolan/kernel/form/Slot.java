package org.portolan.kernel.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.portolan.api.command.Param;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;
import org.portolan.kernel.Form;

/** One component of a command's record: its field, and how entered words become its value. */
final class Slot {

    private enum Shape {
        ONE,
        OPTIONAL,
        LIST
    }

    private final Form.Field field;
    private final Shape shape;
    private final ValueType type;
    private final Bounds bounds;

    private Slot(Form.Field field, Shape shape, ValueType type, Bounds bounds) {
        this.field = field;
        this.shape = shape;
        this.type = type;
        this.bounds = bounds;
    }

    /** Describe a component; empty where its type is none that a form holds. */
    static Optional<Slot> of(String commandId, RecordComponent component, Clock clock) {
        Shape shape = component.getType() == Optional.class
                ? Shape.OPTIONAL
                : component.getType() == List.class ? Shape.LIST : Shape.ONE;
        return element(component, shape)
                .flatMap(element -> ValueType.of(element, clock))
                .map(type -> {
                    @Nullable Param param = component.getAnnotation(Param.class);
                    String[] words = param == null ? new String[0] : param.choices();
                    ValueType limited = words.length == 0 ? type : type.limitedTo(List.of(words));
                    Bounds bounds = param == null ? Bounds.NONE : Bounds.of(param, type);
                    return new Slot(field(commandId, component, shape, limited, param), shape, limited, bounds);
                });
    }

    private static Optional<Class<?>> element(RecordComponent component, Shape shape) {
        if (shape == Shape.ONE) {
            return Optional.of(component.getType());
        }
        if (component.getGenericType() instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            return argument instanceof Class<?> plain ? Optional.of(plain) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Form.Field field(
            String commandId, RecordComponent component, Shape shape, ValueType type, @Nullable Param param) {
        String name = component.getName();
        String byDefault = param == null ? "" : param.byDefault();
        boolean required = shape == Shape.ONE && byDefault.isEmpty() && type.type() != Form.Type.FLAG;
        return new Form.Field(
                name,
                Names.ofComponent(name),
                Text.of(commandId + "." + name + ".title"),
                Text.of(commandId + "." + name + ".help"),
                type.type(),
                required,
                shape == Shape.LIST,
                param == null || param.remembered(),
                byDefault,
                type.choices(),
                element(component, shape)
                        .filter(Class::isEnum)
                        .map(Names::ofType)
                        .orElse(""),
                param == null ? "" : param.example());
    }

    Form.Field field() {
        return field;
    }

    /**
     * Make the component's value.
     *
     * @throws Invalid with the sentence to show beside the field
     */
    Object read(List<String> entered) {
        List<String> words = words(entered);
        if (words.isEmpty() && !field.byDefault().isEmpty()) {
            words = words(List.of(field.byDefault()));
        }
        if (shape == Shape.LIST) {
            return words.stream().map(this::value).toList();
        }
        if (words.size() > 1) {
            throw new Invalid(Text.of("kernel.form.several", field.title(), String.join(", ", words)));
        }
        Optional<Object> value = words.stream().findFirst().map(this::value);
        if (shape == Shape.OPTIONAL) {
            return value;
        }
        return value.orElseGet(this::missing);
    }

    /** How a person would enter a component's value; empty for nothing, the default, and a box that is not ticked. */
    List<String> write(Object value) {
        if (!field.byDefault().isEmpty() && alike(value, read(List.of()))) {
            return List.of();
        }
        List<?> values = value instanceof Optional<?> one
                ? one.stream().toList()
                : value instanceof List<?> list ? list : List.of(value);
        return values.stream()
                .filter(each -> !Boolean.FALSE.equals(each))
                .map(each -> each instanceof Enum<?> constant ? Names.ofConstant(constant.name()) : each.toString())
                .toList();
    }

    /** Whether a value holds what is looked for: of several, each, in whatever order and whatever else there is. */
    static boolean holds(Object value, Object wanted) {
        if (value instanceof List<?> all && wanted instanceof List<?> some) {
            return some.stream().allMatch(one -> all.stream().anyMatch(other -> alike(one, other)));
        }
        return alike(value, wanted);
    }

    /** Whether two values of a component are the same to a person: 1.20 is 1.2, 1200 g is 1.2 kg. */
    static boolean alike(Object one, Object other) {
        if (one instanceof Optional<?> first && other instanceof Optional<?> second) {
            return first.isPresent() == second.isPresent()
                    && (first.isEmpty() || alike(first.get(), second.orElseThrow()));
        }
        if (one instanceof List<?> first && other instanceof List<?> second) {
            return first.size() == second.size()
                    && IntStream.range(0, first.size()).allMatch(i -> alike(first.get(i), second.get(i)));
        }
        if (one instanceof Path first && other instanceof Path second) {
            return first.toAbsolutePath()
                    .normalize()
                    .equals(second.toAbsolutePath().normalize());
        }
        if (one instanceof String first && other instanceof String second) {
            return first.equalsIgnoreCase(second);
        }
        return one.equals(other) || sameOrder(one, other);
    }

    @SuppressWarnings("unchecked")
    private static boolean sameOrder(Object one, Object other) {
        try {
            return one.getClass() == other.getClass()
                    && one instanceof Comparable<?>
                    && ((Comparable<Object>) one).compareTo(other) == 0;
        } catch (IllegalArgumentException incomparable) {
            // Such as dollars and euros.
            return false;
        }
    }

    private Object missing() {
        if (field.type() == Form.Type.FLAG) {
            return false;
        }
        throw new Invalid(
                field.example().isEmpty()
                        ? Text.of("kernel.form.required", field.title())
                        : Text.of("kernel.form.required-example", field.title(), field.example()));
    }

    /** A list may stand in one entry, separated by commas; but a file's name may hold a comma of its own. */
    private List<String> words(List<String> entered) {
        List<String> words = new ArrayList<>();
        for (String entry : entered) {
            boolean split = shape == Shape.LIST && field.type() != Form.Type.FILE;
            words.addAll(split ? Arrays.asList(entry.split("[,，]")) : List.of(entry));
        }
        return words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private Object value(String word) {
        try {
            return bounds.check(type.read().apply(word), field.title());
        } catch (Invalid invalid) {
            throw invalid;
        } catch (IllegalArgumentException unreadable) {
            throw new Invalid(
                    unreadable instanceof Said said
                            ? said.text()
                            : Text.literal(String.valueOf(unreadable.getMessage())));
        }
    }
}
