// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.material;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.brygga.finding.RuleCode;
import org.brygga.indicator.Figure;
import org.brygga.model.value.Quantity.Qualifier;
import org.brygga.sdk.disclosure.Method;
import org.brygga.sdk.disclosure.Protected;
import org.brygga.sdk.disclosure.count.Conditions;
import org.brygga.sdk.disclosure.count.CountTable;
import org.brygga.sdk.disclosure.count.PublishedTable;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.jspecify.annotations.Nullable;

/** What of the counts of people a report shows: everything to whoever works with them, and to others what points at nobody. */
public final class Counts {

    private static final int DECIMALS = 6;

    private final Map<String, PublishedTable> shown = new HashMap<>();
    private final Map<String, List<RuleCode>> withheld = new HashMap<>();
    private final @Nullable Method method;

    private Counts(@Nullable Method method) {
        this.method = method;
    }

    /** Everything, for a report that stays within. */
    public static Counts open(List<CountTable> tables) {
        Counts counts = new Counts(null);
        for (CountTable table : tables) {
            List<PublishedTable.Value> values = java.util.stream.IntStream.range(
                            0, table.lattice().size())
                    .<PublishedTable.Value>mapToObj(cell -> new PublishedTable.Shown(table.count(cell)))
                    .toList();
            counts.shown.put(
                    table.name(),
                    new PublishedTable(
                            table.name(),
                            table.population(),
                            table.lattice().dimensions(),
                            table.lattice().fixed(),
                            table.isShare(),
                            values));
        }
        return counts;
    }

    /** What may be published. */
    public static Counts guarded(Protected result, Method method) {
        Counts counts = new Counts(method);
        result.tables().forEach(table -> counts.shown.put(table.name(), table));
        result.withheld()
                .forEach(one ->
                        counts.withheld.put(one.table(), List.of(one.finding().code())));
        return counts;
    }

    /** How many people fulfil some conditions. */
    public Cell count(String table, Conditions who, @Nullable String indicator) {
        return number(table, who)
                .<Cell>map(value ->
                        new Cell.Value(value, Cell.Unit.COUNT, Qualifier.EXACT, null, null, null, indicator, null))
                .orElseGet(Cell::hidden);
    }

    /** How many people of how many; absent where there is nobody, hidden where it would tell of somebody. */
    public Cell share(String table, Conditions part, Conditions whole, @Nullable String indicator) {
        return share(table, part, table, whole, indicator);
    }

    /** The same, where the whole stands in another table. */
    public Cell share(String table, Conditions part, String of, Conditions whole, @Nullable String indicator) {
        Optional<BigDecimal> all = number(of, whole);
        if (all.isPresent() && all.get().signum() == 0) {
            return Cell.absent(Cell.Reason.NOT_APPLICABLE);
        }
        Optional<BigDecimal> some = number(table, part);
        boolean few = method != null
                && all.filter(one -> one.compareTo(BigDecimal.valueOf(method.shareDenominatorLeast())) < 0)
                        .isPresent();
        if (all.isEmpty() || some.isEmpty() || few) {
            return Cell.hidden();
        }
        return new Cell.Value(
                some.get().divide(all.get(), DECIMALS, RoundingMode.HALF_UP),
                Cell.Unit.SHARE,
                Qualifier.EXACT,
                null,
                some.get(),
                all.get(),
                indicator,
                null);
    }

    /** A number that follows from the answers or the presence of so many people. */
    public Cell of(Cell value, long people) {
        boolean few = method != null && people < Math.max(method.least(), method.shareDenominatorLeast());
        return few ? Cell.hidden() : value;
    }

    /** A number of people that somebody has recorded or printed: a small one is not shown to others. */
    public Cell stated(Cell value, @Nullable BigDecimal people) {
        boolean few = method != null
                && people != null
                && people.signum() > 0
                && people.compareTo(BigDecimal.valueOf(method.least())) < 0;
        return few ? Cell.hidden() : value;
    }

    /**
     * What somebody has stated. What a document has printed is known and is repeated as it was printed; few people whom nobody has
     * printed are not shown to others, neither as a number nor as a share.
     */
    public Cell stated(Figure figure) {
        Figure.Statement stated = figure.stated();
        boolean known = stated != null && (stated.source() != null || stated.planned());
        return method == null || known || !FewPeople.told(figure, method) ? Cells.of(figure) : Cell.hidden();
    }

    /** How many people there are for so many who were planned; it may be more than all of them. */
    public Cell against(String table, Conditions who, @Nullable BigDecimal planned, @Nullable String indicator) {
        if (planned == null || planned.signum() == 0) {
            return Cell.absent(Cell.Reason.NOT_STATED);
        }
        Optional<BigDecimal> some = number(table, who);
        boolean few = method != null && planned.compareTo(BigDecimal.valueOf(method.shareDenominatorLeast())) < 0;
        if (some.isEmpty() || few) {
            return Cell.hidden();
        }
        return new Cell.Value(
                some.get().divide(planned, DECIMALS, RoundingMode.HALF_UP),
                Cell.Unit.SHARE,
                Qualifier.EXACT,
                null,
                some.get(),
                planned,
                indicator,
                null);
    }

    /** A table of a report that shows the counts of one of these tables, or that it is withheld. */
    public Block table(String counted, String id, Phrase caption, Supplier<Block> block) {
        List<RuleCode> because = withheld.get(counted);
        return because == null ? block.get() : new Block.Withheld(id, caption, because);
    }

    private Optional<BigDecimal> number(String table, Conditions who) {
        PublishedTable published = shown.get(table);
        return published != null && published.value(who) instanceof PublishedTable.Shown value
                ? Optional.of(BigDecimal.valueOf(value.value()))
                : Optional.empty();
    }
}
