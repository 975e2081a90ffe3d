// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.country.Labels;
import org.brygga.indicator.Indicator;
import org.brygga.indicator.catalogue.Indicators;
import org.brygga.sdk.json.report.Reports;
import org.brygga.sdk.report.Report;
import org.brygga.spring.api.Answers;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Refusal;
import org.brygga.spring.api.Workplace;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Reports as values that are the same in every language, and what numbers mean, in the language of the reader. Whether somebody may ask for
 * a kind of report is decided where it is made; to others it is not there.
 */
public final class ReportEndpoints implements Endpoint.Source {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);

    private final ReportDoor door;
    private final Labels labels;

    public ReportEndpoints(Workplace workplace) {
        this.door = new ReportDoor(workplace);
        this.labels = Labels.of(workplace.brygga().packs());
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/reports/{kind}", ALL, this::report).counted(),
                Endpoint.get("/indicators", ALL, this::indicators),
                Endpoint.get("/indicators/{code}", ALL, this::indicator));
    }

    private ServerResponse report(Call call) throws IOException {
        call.query().allow(AskedReport.PARAMETERS);
        AskedReport asked = AskedReport.of(call, door.workplace().today());
        return Answers.ok(json(door.report(call, asked)));
    }

    /** The text from which the same report can be read again. */
    static String json(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private ServerResponse indicators(Call call) {
        call.query().allow(Set.of());
        return Answers.ok("{\"items\":"
                + Answers.json(Indicators.all().stream()
                        .map(one -> definition(one, call.locale()))
                        .toList())
                + "}");
    }

    private ServerResponse indicator(Call call) {
        call.query().allow(Set.of());
        Indicator indicator = Indicators.find(call.part("code")).orElseThrow(Refusal::notFound);
        return Answers.ok(Answers.json(definition(indicator, call.locale())));
    }

    private Map<String, Object> definition(Indicator indicator, Locale locale) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("code", indicator.code());
        item.put("version", indicator.version());
        item.put("unit", indicator.unit().name());
        item.put("title", word(indicator, Indicator.Word.TITLE, locale));
        item.put("numerator", word(indicator, Indicator.Word.NUMERATOR, locale));
        if (indicator.denominator() != null) {
            item.put("denominator", word(indicator, Indicator.Word.DENOMINATOR, locale));
        }
        item.put("population", word(indicator, Indicator.Word.POPULATION, locale));
        item.put("leftOut", word(indicator, Indicator.Word.LEFT_OUT, locale));
        item.put("guarded", indicator.guarded());
        item.put("internal", indicator.internal());
        return item;
    }

    private String word(Indicator indicator, Indicator.Word word, Locale locale) {
        return labels.sentence(indicator.key(word), Map.of(), locale);
    }
}
