// SPDX-License-Identifier: Apache-2.0
package org.brygga.operation.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.brygga.country.Labels;
import org.brygga.reckoning.group.Completion;

/** Says in words on what a decision about completion rests: figures, threshold, what was missed, how it can be mended. */
public final class CompletionWords {

    private final Labels labels;

    public CompletionWords(Labels labels) {
        this.labels = labels;
    }

    /** The sentences, the most important first. */
    public List<String> of(Completion completion, Locale locale) {
        List<String> sentences = new ArrayList<>();
        Map<String, Object> figures =
                Map.of("attended", completion.attended(), "of", completion.of(), "needed", completion.needed());
        sentences.add(labels.sentence(completion.earned() ? "completion.earned" : "completion.open", figures, locale));
        add(sentences, "completion.missed", completion.missed(), locale);
        add(
                sentences,
                "completion.required",
                completion.missed().stream().filter(Completion.Missed::required).toList(),
                locale);
        if (!completion.earned()) {
            sentences.add(completion
                    .nextMakeUp()
                    .map(day -> labels.sentence("completion.makeUp", Map.of("day", day), locale))
                    .orElseGet(() -> labels.sentence("completion.noMakeUp", Map.of(), locale)));
            if (!completion.withinReach()) {
                sentences.add(labels.sentence("completion.outOfReach", Map.of(), locale));
            }
        }
        sentences.add(labels.sentence(
                "completion.basis." + completion.basis().word(), Map.of("share", completion.share()), locale));
        return sentences;
    }

    private void add(List<String> sentences, String key, List<Completion.Missed> missed, Locale locale) {
        List<Integer> modules = missed.stream()
                .map(Completion.Missed::module)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (!modules.isEmpty()) {
            sentences.add(labels.sentence(key, Map.of("modules", modules), locale));
        }
    }
}
