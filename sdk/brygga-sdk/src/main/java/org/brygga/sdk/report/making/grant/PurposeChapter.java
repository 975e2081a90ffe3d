// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making.grant;

import java.util.List;
import java.util.stream.Stream;
import org.brygga.model.grant.Grant;
import org.brygga.model.grant.Project;
import org.brygga.model.programme.IntendedOutcome;
import org.brygga.sdk.report.Block;
import org.brygga.sdk.report.Phrase;
import org.brygga.sdk.report.making.material.Chapter;
import org.brygga.sdk.report.making.material.Counts;

/** What the project was to achieve, as the application says it. */
final class PurposeChapter implements Chapter {

    private final Grant grant;

    PurposeChapter(Grant grant) {
        this.grant = grant;
    }

    @Override
    public String id() {
        return "purpose";
    }

    @Override
    public Phrase title() {
        return Phrase.said("report.grant.purpose");
    }

    @Override
    public List<Block> blocks(Counts counts) {
        Project project = grant.project();
        List<Phrase> goals = project == null
                ? List.of()
                : project.goals().stream().flatMap(PurposeChapter::goal).toList();
        return goals.isEmpty()
                ? List.of(new Block.Paragraph(Phrase.said("report.grant.purpose.none")))
                : List.of(new Block.Points(goals));
    }

    private static Stream<Phrase> goal(IntendedOutcome goal) {
        return goal.text() != null && !goal.text().isBlank()
                ? Stream.of(Phrase.text(goal.text()))
                : Stream.ofNullable(goal.code()).map(code -> Phrase.label("outcome", code));
    }
}
