// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.norway;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.brygga.country.ReportDemand;
import org.brygga.country.table.DatedTable;
import org.brygga.finding.FieldPath;
import org.brygga.model.grant.Grant;
import org.brygga.model.value.Code;
import org.brygga.rule.Confidence;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;

/** What Stiftelsen Dam asks of its Helse grants, before and after the change of 2022. */
final class DamRules {

    private static final DatedTable THRESHOLDS = NorwayPack.THRESHOLDS;
    private static final Code PROGRESS = Code.of("PROGRESS");
    private static final Code FINAL = Code.of("FINAL");
    private static final String TODAY_URL = "https://dam.no/programmer/helse/utlysning/";
    private static final String REPORTING_URL = "https://dam.no/programmer/helse/til-deg-som-har-mottatt-stotte/";

    static final Rule<Grant> AMOUNT_AND_TIME_FIT = Rule.warning("NO-DAM-002")
            .title("A Helse grant keeps to the amount, length and start that the funder allows")
            .text("The amount, the length or the start of the project is outside what the funder allows.")
            .text("amount", "The amount is outside NOK {least} to {most}.")
            .text(
                    "time",
                    "The project is longer than {months} months, or does not start {earliest} to {latest} days after the application.")
            .fix("Compare with the call, and ask the funder where it differs.")
            .source(Confidence.VERIFIED, "Stiftelsen Dam, call of the Helse programme", TODAY_URL)
            .from("2022-06-16")
            .on(Grant.class, grant -> isHelse(grant) && !oldRules(grant))
            .reads("total", "awards", "period", "applied")
            .finds((grant, context, hits) -> {
                LocalDate day = context.asOf();
                Map<String, Object> limits = new HashMap<>();
                limits.put("least", THRESHOLDS.number("dam-amount-least", day));
                limits.put("most", THRESHOLDS.number("dam-amount-most", day));
                limits.put("months", THRESHOLDS.number("dam-months-most", day));
                limits.put("earliest", THRESHOLDS.number("dam-start-days-least", day));
                limits.put("latest", THRESHOLDS.number("dam-start-days-most", day));
                if (amountOutside(grant, day)) {
                    hits.in("amount").add(FieldPath.of("total"), limits);
                }
                if (timeOutside(grant, day)) {
                    hits.in("time").add(FieldPath.of("period"), limits);
                }
            });

    static final Rule<Grant> REPORTS_ARE_SENT = Rule.warning("NO-DAM-003")
            .title("Final report and accounts are sent within three months of the end; older projects report each year")
            .text("The report of kind {report} was due on {due} and is not recorded as sent in time.")
            .fix("Send the report, or record when it was sent.")
            .source(Confidence.VERIFIED, "Stiftelsen Dam, to those who have received support", REPORTING_URL)
            .notStated()
            .scope(Scope.AGGREGATE)
            .on(Grant.class, DamRules::isHelse)
            .reads("reports", "period", "round", "decided")
            .finds((grant, context, hits) -> {
                for (ReportDemand demand : demands(grant)) {
                    if (context.asOf().isAfter(demand.due()) && !demand.metInTime(grant)) {
                        hits.add(
                                FieldPath.of("reports").keyed(demand.kind().word() + demand.due()),
                                Map.of("report", demand.kind(), "due", demand.due()));
                    }
                }
            });

    private DamRules() {}

    static List<Rule<?>> all() {
        return List.of(AMOUNT_AND_TIME_FIT, REPORTS_ARE_SENT);
    }

    static boolean isHelse(Grant grant) {
        return Code.is(grant.scheme(), "NO_DAM_HELSE");
    }

    /** Helse vår and Helse høst were the two yearly rounds until the award of 15 June 2022. */
    static boolean oldRules(Grant grant) {
        boolean byRound = round(grant).contains("helse vår") || inAutumn(grant);
        boolean byDate = grant.decided() != null
                && grant.decided()
                        .latest()
                        .filter(day -> day.isBefore(LocalDate.of(2022, 6, 16)))
                        .isPresent();
        return byRound || byDate;
    }

    private static boolean inAutumn(Grant grant) {
        return round(grant).contains("helse høst");
    }

    private static String round(Grant grant) {
        return grant.round() == null ? "" : grant.round().toLowerCase(Locale.ROOT);
    }

    private static boolean amountOutside(Grant grant, LocalDate day) {
        BigDecimal amount = grant.total() == null ? null : grant.total().amount();
        return amount != null
                && (amount.compareTo(THRESHOLDS.number("dam-amount-least", day)) < 0
                        || amount.compareTo(THRESHOLDS.number("dam-amount-most", day)) > 0);
    }

    private static boolean timeOutside(Grant grant, LocalDate day) {
        if (grant.period() == null) {
            return false;
        }
        boolean tooLong = grant.period()
                .months()
                .filter(months -> BigDecimal.valueOf(months).compareTo(THRESHOLDS.number("dam-months-most", day)) > 0)
                .isPresent();
        Optional<LocalDate> applied = grant.applied() == null || grant.applied().day() == null
                ? Optional.empty()
                : grant.applied().earliest();
        boolean badStart = applied.isPresent()
                && grant.period()
                        .firstDay()
                        .map(start -> BigDecimal.valueOf(ChronoUnit.DAYS.between(applied.get(), start)))
                        .filter(days -> days.compareTo(THRESHOLDS.number("dam-start-days-least", day)) < 0
                                || days.compareTo(THRESHOLDS.number("dam-start-days-most", day)) > 0)
                        .isPresent();
        return tooLong || badStart;
    }

    /** The reports of a Helse grant: the final one, and for older projects one each June, or each December after an award in autumn. */
    static List<ReportDemand> demands(Grant grant) {
        LocalDate start =
                grant.period() == null ? null : grant.period().firstDay().orElse(null);
        LocalDate end = grant.period() == null ? null : grant.period().lastDay().orElse(null);
        if (!isHelse(grant) || start == null || end == null) {
            return List.of();
        }
        List<ReportDemand> demands = new ArrayList<>();
        if (oldRules(grant)) {
            for (int year = start.getYear(); year <= end.getYear(); year++) {
                LocalDate due = LocalDate.of(year, inAutumn(grant) ? 12 : 6, 1);
                if (due.isAfter(start) && due.isBefore(end)) {
                    demands.add(new ReportDemand(PROGRESS, due, due.minusYears(1)));
                }
            }
        }
        demands.add(new ReportDemand(FINAL, end.plusMonths(3), start));
        return demands;
    }
}
