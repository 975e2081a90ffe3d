// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.grant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.brygga.indicator.Figure;
import org.brygga.indicator.Part;
import org.brygga.indicator.Tally;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.Income;
import org.brygga.model.value.Code;
import org.brygga.model.value.Money;
import org.brygga.reckoning.agreement.GrantAccount;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Cell;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Cells;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;
import org.brygga.sdk.report.making.material.Material;
import org.brygga.sdk.report.making.material.TableDraft;
import org.jspecify.annotations.Nullable;

/** What was spent, by kind of cost beside the budget, and all income beside the grant. */
final class AccountChapter implements Chapter {

    private final Material material;
    private final Grant grant;
    private final GrantProfile profile;

    AccountChapter(Material material, Grant grant, GrantProfile profile) {
        this.material = material;
        this.grant = grant;
        this.profile = profile;
    }

    @Override
    public String id() {
        return "account";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.grant.account");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        return List.of(costs(), income());
    }

    /** Budgets by kind of cost are not recorded, so there the cost stands alone. */
    private Block costs() {
        TableDraft table = TableDraft.of("costs", "report.grant.costs", "report.grant.cost-kind")
                .column("budget", "report.grant.budget")
                .column("actual", "report.grant.spent")
                .column("deviation", "indicator.IND-ECO-2.TITLE")
                .note("report.grant.costs.note");
        List<Figure> figures = profile.asks(GrantProfile.Part.ACCOUNT, "IND-ECO-2")
                ? material.figures("IND-ECO-2").stream()
                        .filter(one -> one.part(Part.Dimension.GRANT)
                                .filter(grant.ref().text()::equals)
                                .isPresent())
                        .toList()
                : List.of();
        Cell none = Cell.absent(Cell.Reason.NOT_STATED);
        figures.forEach(one -> one.part(Part.Dimension.COST_KIND)
                .ifPresent(kind -> table.row(
                        kind, Phrase.label("cost-kind", Code.of(kind)), List.of(none, amount(one.numerator()), none))));
        figures.stream()
                .filter(one -> one.part(Part.Dimension.COST_KIND).isEmpty())
                .forEach(one -> table.total(
                        Phrase.said("report.all"), List.of(amount(one.denominator()), spent(one), Cells.of(one))));
        return table.orSay("report.grant.costs.none");
    }

    /** What was spent in all: the budget and what it deviates by. */
    private static Cell spent(Figure whole) {
        Tally deviation = whole.numerator();
        Tally budget = whole.denominator();
        return deviation == null || budget == null
                ? Cell.absent(Cell.Reason.NOT_STATED)
                : amount(budget.plus(deviation));
    }

    private static Cell amount(@Nullable Tally tally) {
        return tally instanceof Tally.Amount amount
                ? Cells.of(new Money(amount.number(), amount.currency()), null)
                : Cell.absent(Cell.Reason.NOT_STATED);
    }

    private Block income() {
        GrantAccount account = GrantAccount.of(grant);
        TableDraft table = TableDraft.of("income", "report.grant.income", "report.grant.income.from")
                .column("amount", "report.grant.amount")
                .note(account.leftOut() == 0 ? "report.grant.income.note" : "report.grant.income.left-out");
        Cell granted = money(account, account.granted());
        table.row("grant", Phrase.said("report.grant.granted"), List.of(granted));
        for (Income income : grant.otherIncome()) {
            table.row("income-" + income.kind(), source(income), List.of(Cells.of(income.amount(), income.source())));
        }
        if (account.granted() != null && account.leftOut() == 0) {
            table.total(
                    Phrase.said("report.all"),
                    List.of(money(account, account.granted().add(account.others()))));
        }
        return table.build();
    }

    private static Cell money(GrantAccount account, @Nullable BigDecimal sum) {
        return Cells.of(sum == null || account.currency() == null ? null : new Money(sum, account.currency()), null);
    }

    private Phrase source(Income income) {
        Phrase kind =
                income.kind() == null ? Phrase.said("report.not-stated") : Phrase.label("income-kind", income.kind());
        return income.funder() == null
                ? kind
                : Phrase.said("report.grant.income.of", Map.of("kind", kind, "funder", material.name(income.funder())));
    }
}
