// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.feed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.brygga.access.Role;
import org.brygga.country.CountryPack;
import org.brygga.country.CountryPacks;
import org.brygga.country.Labels;
import org.brygga.country.table.CodeTable;
import org.brygga.country.table.HolidayTable;
import org.brygga.model.value.CountryCode;
import org.brygga.rule.RuleEntry;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerResponse;

/** The rules, the code lists with their labels, and what this service is. */
public final class Catalogue implements Endpoint.Source {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final String VERSION = "1.0.0";

    // Easter is reckoned by the Gregorian calendar; laws further away are nobody's knowledge.
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final CountryPacks packs;
    private final Labels labels;
    private final Supplier<LocalDate> today;

    public Catalogue(Workplace workplace) {
        this.packs = workplace.brygga().packs();
        this.labels = Labels.of(packs);
        this.today = workplace::today;
    }

    /** One word of a list. */
    private record Word(String code, String label) {}

    /** A day on which groups do not meet as a rule. */
    private record Free(String day, String name) {}

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/api-info", ALL, this::info),
                Endpoint.get("/rules", ALL, this::rules),
                Endpoint.get("/codes/{list}", ALL, this::codes),
                Endpoint.get("/country-codes/{country}/{list}", ALL, this::countryCodes),
                Endpoint.get("/holidays/{country}", ALL, this::holidays));
    }

    private ServerResponse info(Call call) {
        call.query().allow(Set.of());
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("apiName", "Brygga");
        info.put("apiVersion", VERSION);
        info.put("apiReleased", "2026-11-26");
        info.put("apiDocumentation", "../openapi.json");
        info.put("apiStatus", "beta");
        info.put("packs", packs.versions().stream().map(String::valueOf).toList());
        return Answers.ok(Answers.json(info));
    }

    private ServerResponse rules(Call call) {
        call.query().allow(Set.of());
        return Answers.ok("{\"items\":"
                + Answers.json(packs.rules().entries().stream()
                        .map(entry -> rule(entry, call.locale()))
                        .toList())
                + "}");
    }

    private Map<String, @Nullable Object> rule(RuleEntry entry, Locale locale) {
        Map<String, @Nullable Object> rule = new LinkedHashMap<>();
        rule.put("code", entry.code().text());
        rule.put("title", packs.words().nearest(entry.code() + ".title", locale).orElse(entry.title()));
        rule.put("fix", packs.words().nearest(entry.code() + ".fix", locale).orElse(entry.fix()));
        rule.put("severity", entry.severity().name());
        rule.put("confidence", entry.confidence().name());
        rule.put("scope", entry.scope().name());
        rule.put("source", entry.sourceName());
        rule.put("pack", packs.rules().pack(entry.code()).id());
        return rule;
    }

    private ServerResponse codes(Call call) {
        call.query().allow(Set.of());
        List<Word> words = labels.codes(call.part("list"), call.locale()).entrySet().stream()
                .map(word -> new Word(word.getKey().word(), word.getValue()))
                .toList();
        if (words.isEmpty()) {
            throw Refusal.notFound();
        }
        return Answers.ok("{\"items\":" + Answers.json(words) + "}");
    }

    /** Lists that a country keeps, such as its municipalities, as they were on a day. */
    private ServerResponse countryCodes(Call call) {
        call.query().allow(Set.of("on"));
        CodeTable table = country(call.part("country"))
                .flatMap(pack -> Optional.ofNullable(pack.codeLists().get(call.part("list"))))
                .orElseThrow(Refusal::notFound);
        return Answers.ok("{\"items\":"
                + Answers.json((call.query().text("on").isEmpty()
                                ? table.all()
                                : table.on(call.query().day("on", LocalDate.MIN)))
                        .stream()
                                .map(entry -> new Word(entry.code(), entry.name()))
                                .toList())
                + "}");
    }

    private Optional<CountryPack> country(String code) {
        return packsOf(code).filter(pack -> !pack.codeLists().isEmpty()).findFirst();
    }

    private Stream<CountryPack> packsOf(String country) {
        return packs.list().stream()
                .filter(pack -> pack.country()
                        .map(CountryCode::code)
                        .filter(country::equals)
                        .isPresent());
    }

    /** The public holidays of a country in a year, without Sundays, in the language of the country. */
    private ServerResponse holidays(Call call) {
        call.query().allow(Set.of("year"));
        int year = call.query().number("year", today.get().getYear(), FIRST_YEAR, LAST_YEAR);
        List<Free> free = packsOf(call.part("country"))
                .flatMap(pack -> pack.holidays().in(year).stream())
                .distinct()
                .sorted(Comparator.comparing(HolidayTable.Holiday::day))
                .map(holiday -> new Free(holiday.day().toString(), holiday.name()))
                .toList();
        if (free.isEmpty()) {
            throw Refusal.notFound();
        }
        return Answers.ok("{\"items\":" + Answers.json(free) + "}");
    }
}
