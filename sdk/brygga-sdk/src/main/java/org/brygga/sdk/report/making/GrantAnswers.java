// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.report.making;

import java.util.List;
import java.util.Objects;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.model.group.Enrolment;
import org.brygga.model.group.EnrolmentBuilder;
import org.brygga.model.group.FunderAnswer;
import org.brygga.model.group.Group;
import org.brygga.model.group.GroupBuilder;
import org.brygga.model.value.Ref;

/**
 * The answers that participants gave for one grant. Nobody who works with groups reads them; they are counted, and protected, in the report
 * of that grant and nowhere else.
 */
final class GrantAnswers {

    private GrantAnswers() {}

    /**
     * The records with the answers for the grant, of those who are there. Whoever is hidden stays away with all that she answered.
     *
     * @param seen the records as they are counted
     * @param all the records as they are kept
     */
    static Dataset with(Dataset seen, Dataset all, Ref grant) {
        IndexedDataset.Builder records = IndexedDataset.builder();
        seen.all().forEach(record -> {
            if (record instanceof Group group) {
                records.add(GroupBuilder.builder(group)
                        .enrolments(group.enrolments().stream()
                                .map(one -> answered(one, group, all, grant))
                                .toList())
                        .build());
            } else {
                records.add(record);
            }
        });
        return records.build();
    }

    private static Enrolment answered(Enrolment seen, Group group, Dataset all, Ref grant) {
        if (seen.id() == null || seen.person() == null) {
            return seen;
        }
        List<FunderAnswer> answers = all.find(Group.class, group.ref()).stream()
                .flatMap(kept -> kept.enrolments().stream())
                .filter(kept -> seen.id().equals(kept.id()) && Objects.equals(seen.person(), kept.person()))
                .flatMap(kept -> kept.funderAnswers().stream())
                .filter(answer -> grant.equals(answer.grant()))
                .toList();
        return EnrolmentBuilder.builder(seen).funderAnswers(answers).build();
    }
}
