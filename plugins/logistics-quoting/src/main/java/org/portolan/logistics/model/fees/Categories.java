package org.portolan.logistics.model.fees;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** All fee categories, found by any of their names, never by a guess. */
public record Categories(List<Category> all) {

    public Categories {
        all = List.copyOf(all);
    }

    public Optional<Category> find(String name) {
        return all.stream().filter(one -> one.isCalled(name)).findFirst();
    }

    public Category byId(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /** The names that are most like this one, best first, each category once. */
    public List<String> nearest(String name, int most, Locale locale) {
        Set<String> wanted = pieces(name);
        return all.stream()
                .sorted(Comparator.comparing((Category one) -> -likeness(one, wanted)))
                .limit(most)
                .map(one -> one.name(locale))
                .toList();
    }

    private static double likeness(Category category, Set<String> wanted) {
        return category.names()
                .mapToDouble(name -> {
                    Set<String> own = pieces(name);
                    long shared = own.stream().filter(wanted::contains).count();
                    return 2.0 * shared / Math.max(1, own.size() + wanted.size());
                })
                .max()
                .orElse(0);
    }

    /** Pairs of neighbouring characters. */
    private static Set<String> pieces(String name) {
        String plain = " " + Category.normalise(name) + " ";
        Set<String> pieces = new HashSet<>();
        for (int i = 0; i + 2 <= plain.length(); i++) {
            pieces.add(plain.substring(i, i + 2));
        }
        return pieces;
    }
}
