// SPDX-License-Identifier: Apache-2.0
package org.brygga.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.brygga.dataset.Dataset;
import org.brygga.finding.FieldPath;
import org.brygga.finding.Finding;
import org.brygga.finding.Origin;
import org.brygga.finding.RuleCode;
import org.brygga.finding.Severity;
import org.brygga.model.personal.Personal;
import org.brygga.model.value.Aggregate;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.rule.RuleEntry;
import org.brygga.rule.RuleSet;
import org.brygga.rule.Wording;
import org.jspecify.annotations.Nullable;

/** Makes findings of what rules and constraints hit: rendered words, safe arguments, fingerprint. */
public final class FindingFactory {

    private static final int LONGEST_ID = 64;

    private final RuleSet rules;

    public FindingFactory(RuleSet rules) {
        this.rules = rules;
    }

    /** A finding about a record, or about a part of it. */
    public Finding make(
            RuleEntry entry,
            Severity severity,
            Aggregate record,
            Dataset dataset,
            FieldPath path,
            List<FieldPath> components,
            Map<String, Object> arguments) {
        Ref subject = new Ref(record.typeWord(), record.shownKey());
        return make(
                entry,
                severity,
                subject,
                path,
                components,
                arguments,
                dataset.origin(record).orElse(null));
    }

    /** A finding about a record that is not there, or not at hand. */
    public Finding make(
            RuleEntry entry, Severity severity, Ref subject, FieldPath path, Map<String, Object> arguments) {
        return make(entry, severity, subject, path, List.of(), arguments, null);
    }

    private Finding make(
            RuleEntry entry,
            Severity severity,
            Ref of,
            FieldPath path,
            List<FieldPath> components,
            Map<String, Object> arguments,
            @Nullable Origin origin) {
        Map<String, Object> safe = new TreeMap<>();
        arguments.forEach((name, value) -> safe.put(name, shown(value)));
        Ref subject = new Ref(of.type(), shownId(of.id()));
        return new Finding(
                entry.code(),
                severity,
                subject,
                path,
                components,
                safe,
                entry.title(),
                Wording.fill(entry.text(safe), safe, Locale.ENGLISH),
                Wording.fill(entry.fix(), safe, Locale.ENGLISH),
                rules.pack(entry.code()),
                origin,
                fingerprint(entry.code(), subject, path));
    }

    /** A word or an id is shown only if it cannot be somebody's name: people type names wherever there is room. */
    private Object shown(Object value) {
        if (value instanceof Code code) {
            return rules.knows(code) ? code : Code.of("?");
        }
        if (value instanceof Ref ref) {
            return new Ref(isId(ref.type()) ? ref.type() : "-", shownId(ref.id()));
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(this::shown).toList();
        }
        if (value instanceof Personal) {
            throw new IllegalArgumentException("A rule may not show a personal value");
        }
        return value;
    }

    private static String shownId(String id) {
        return isId(id) ? id : "-";
    }

    /** Letters and digits of ASCII, and after the first also points, underscores and hyphens. */
    private static boolean isId(String text) {
        int length = text.length();
        for (int position = 0; position < length; position++) {
            char letter = text.charAt(position);
            boolean plain = (letter >= 'a' && letter <= 'z')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= '0' && letter <= '9');
            boolean between = position > 0 && (letter == '.' || letter == '_' || letter == '-');
            if (!plain && !between) {
                return false;
            }
        }
        return length > 0 && length <= LONGEST_ID;
    }

    static String fingerprint(RuleCode code, Ref subject, FieldPath path) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String text = code.text() + '\n' + subject.text() + '\n' + path.stable();
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
