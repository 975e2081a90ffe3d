// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.disclosure.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what people are counted apart: everybody is in exactly one category that has no parts.
 *
 * @param name one word, the same in every table of a population
 * @param categories a category stands after the one it is a part of
 */
public record Dimension(String name, List<Category> categories) {

    /**
     * One category.
     *
     * @param name unique in its dimension
     * @param parent the category of which it is a part, for example the municipality of a district; absent if it is part of none
     */
    public record Category(String name, @Nullable String parent) {}

    /**
     * @throws IllegalArgumentException if there is no category, two have the same name, or one stands before its parent
     */
    public Dimension {
        categories = List.copyOf(categories);
        Set<String> known = new HashSet<>();
        for (Category category : categories) {
            if (category.parent() != null && !known.contains(category.parent())) {
                throw new IllegalArgumentException("A category of " + name + " stands before the one it is a part of");
            }
            if (!known.add(category.name())) {
                throw new IllegalArgumentException("Two categories of " + name + " have the same name");
            }
        }
        if (known.isEmpty()) {
            throw new IllegalArgumentException("The dimension " + name + " has no categories");
        }
    }

    /** A dimension whose categories have no parts. */
    public static Dimension of(String name, String... categories) {
        return new Dimension(
                name,
                Arrays.stream(categories).map(one -> new Category(one, null)).toList());
    }

    /** The same with more categories that are parts of one. */
    public Dimension with(String parent, String... parts) {
        List<Category> all = new ArrayList<>(categories);
        Arrays.stream(parts).map(one -> new Category(one, parent)).forEach(all::add);
        return new Dimension(name, all);
    }
}
