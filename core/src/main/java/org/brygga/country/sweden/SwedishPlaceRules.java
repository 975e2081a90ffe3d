// SPDX-License-Identifier: Apache-2.0
package org.brygga.country.sweden;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.brygga.dataset.Dataset;
import org.brygga.model.group.Group;
import org.brygga.model.place.Area;
import org.brygga.model.programme.Programme;
import org.brygga.model.value.Code;
import org.brygga.model.value.Ref;
import org.brygga.rule.Confidence;
import org.brygga.rule.Each;
import org.brygga.rule.Rule;
import org.brygga.rule.Scope;
import org.jspecify.annotations.Nullable;

/** How Swedish words about places are kept apart. */
final class SwedishPlaceRules {

    private static final Code POLICE = Code.of("SE_POLICE");
    private static final String TERM = "socioekonomiskt utsatt";

    static final Rule<Programme> SCHEMES_ARE_KEPT_APART = Rule.info("SE-GEO-005")
            .title("The statistical index and the list of the police are two classifications")
            .text(
                    "The target group is described as living in socio-economically vulnerable areas, and the area carries a level of the police; these are two different classifications.")
            .fix(
                    "Say which one is meant. The nearest classification to the words is the area type of Segregationsbarometern.")
            .source(Confidence.VERIFIED, SwedishSources.INDEX, "")
            .scope(Scope.PROGRAMME)
            .on(Programme.class)
            .reads("targetGroups", "areas")
            .finds((programme, context, hits) -> Each.of(programme.targetGroups(), "targetGroups", (target, path) -> {
                boolean says = target.text() != null
                        && target.text().toLowerCase(Locale.ROOT).contains(TERM);
                if (says && areas(programme, context.dataset()).anyMatch(SwedishPlaceRules::onPoliceList)) {
                    hits.add(path.child("text"));
                }
            }));

    private SwedishPlaceRules() {}

    static List<Rule<?>> all() {
        return List.of(SCHEMES_ARE_KEPT_APART);
    }

    private static Stream<Area> areas(Programme programme, Dataset dataset) {
        Stream<@Nullable Ref> ofGroups =
                dataset.referringTo(Group.class, programme.ref()).stream().map(Group::area);
        return Stream.concat(programme.areas().stream(), ofGroups)
                .flatMap(area -> dataset.find(Area.class, area).stream());
    }

    private static boolean onPoliceList(Area area) {
        return area.classifications().stream().anyMatch(classification -> POLICE.equals(classification.scheme()));
    }
}
