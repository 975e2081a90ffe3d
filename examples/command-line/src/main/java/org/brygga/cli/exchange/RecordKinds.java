// SPDX-License-Identifier: Apache-2.0
package org.brygga.cli.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.brygga.dataset.RecordType;

/** Kinds of records as somebody names them: by the word or by the name of the list, in capitals or not. */
public final class RecordKinds {

    private RecordKinds() {}

    /**
     * The kinds that are named, divided by commas.
     *
     * @throws StoppedException if one is none; the message lists those that there are
     */
    public static List<RecordType> of(String names) throws StoppedException {
        List<RecordType> kinds = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            RecordType kind = one(name.strip());
            if (!kinds.contains(kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /**
     * The kind that is named.
     *
     * @throws StoppedException if it is none; the message lists those that there are
     */
    public static RecordType one(String name) throws StoppedException {
        String plain = plain(name);
        return Arrays.stream(RecordType.values())
                .filter(type -> plain.equals(plain(type.word())) || plain.equals(plain(type.listName())))
                .findFirst()
                .orElseThrow(() -> StoppedException.wrongUse("There is no such kind of record. Choose from "
                        + Arrays.stream(RecordType.values())
                                .map(RecordType::word)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "");
    }
}
