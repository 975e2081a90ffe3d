// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.service.page;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.brygga.country.Labels;
import org.brygga.finding.Severity;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.model.value.PartialDate;
import org.brygga.model.value.Period;
import org.brygga.model.value.Quantity;

/** Says numbers, dates and words of lists as the reader would. */
public final class Phrases {

    /** Any year with 29 February, for days without a year. */
    private static final int LEAP_YEAR = 2000;

    private final Labels labels;
    private final Locale locale;
    private final Texts texts;

    public Phrases(Labels labels, Locale locale) {
        this.labels = labels;
        this.locale = locale;
        this.texts = Texts.of(locale);
    }

    Locale locale() {
        return locale;
    }

    Labels labels() {
        return labels;
    }

    /** Every text that the pages need, with the words of the packs for severities. */
    public Map<String, String> all() {
        Map<String, String> all = texts.all();
        for (Severity severity : Severity.values()) {
            all.put("severity." + severity, labels.severity(severity, 2, locale));
            all.put("severity." + severity + ".one", labels.severity(severity, 1, locale));
        }
        return all;
    }

    String text(String key) {
        return texts.find(key).orElse(key);
    }

    String country(String code) {
        return code.isEmpty()
                ? ""
                : new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    String component(String name) {
        return labels.component(name, locale);
    }

    /** The service's own word for a code where it has one, else that of the packs. */
    String code(String list, Code code) {
        return texts.find("code." + list + "." + code.word()).orElseGet(() -> labels.code(list, code, locale));
    }

    String code(String list, Enum<?> word) {
        return code(list, Code.of(word.name()));
    }

    String kind(String type, long count) {
        return count == 1 ? labels.type(type, locale) : labels.types(type, locale);
    }

    /** A number with the word that stood before it, and what it counts. */
    String quantity(Quantity quantity) {
        if (quantity.value() == null) {
            return "";
        }
        String number = NumberFormat.getInstance(locale).format(quantity.value());
        Code unit = quantity.unit();
        String counted = unit == null
                ? number
                : number + " " + text("unit." + unit.word() + (quantity.value().intValue() == 1 ? "" : ".plural"));
        String said = text("qualifier." + quantity.qualifier()).replace("{number}", counted);
        return quantity.asOf() == null ? said : said + " (" + date(quantity.asOf()) + ")";
    }

    String money(Money money) {
        if (money.amount() == null) {
            return "";
        }
        String amount = NumberFormat.getInstance(locale).format(money.amount());
        return money.currency() == null ? amount : amount + " " + money.currency();
    }

    /** A date as exactly as it is known. */
    String date(PartialDate date) {
        String said = known(date);
        return date.inferred().isEmpty() ? said : text("date.inferred").replace("{date}", said);
    }

    private String known(PartialDate date) {
        Integer year = date.year();
        Integer month = date.month();
        if (month == null) {
            return String.valueOf(year);
        }
        if (date.day() == null) {
            String pattern = year == null ? "LLLL" : "LLLL uuuu";
            return format(
                    pattern,
                    YearMonth.of(year == null ? LEAP_YEAR : year, month).atDay(1));
        }
        return format(
                text("date.day") + (year == null ? "" : " uuuu"),
                LocalDate.of(year == null ? LEAP_YEAR : year, month, date.day()));
    }

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    String period(Period period) {
        if (period.start() == null) {
            return period.end() == null ? "" : text("period.until").replace("{date}", date(period.end()));
        }
        if (period.end() == null) {
            return text("period.from").replace("{date}", date(period.start()));
        }
        return period.start().equals(period.end())
                ? date(period.start())
                : date(period.start()) + " – " + date(period.end());
    }
}
