// SPDX-License-Identifier: Apache-2.0
package org.brygga.spring.steps;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.brygga.access.Role;
import org.brygga.dataset.RecordType;
import org.brygga.model.grant.Grant;
import org.brygga.model.partnership.Governance;
import org.brygga.model.partnership.Partnership;
import org.brygga.operation.agreement.GrantOperations;
import org.brygga.operation.agreement.PartnershipOperations;
import org.brygga.spring.api.Call;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.api.Workplace;
import org.brygga.spring.records.RecordAnswers;
import org.springframework.web.servlet.function.ServerResponse;

/** Steps of partnerships and grants. */
public final class AgreementSteps implements Endpoint.Source {

    private static final Set<Role> COORDINATOR = EnumSet.of(Role.COORDINATOR);

    private final StepTaking steps;
    private final PartnershipOperations partnerships;
    private final GrantOperations grants;

    public AgreementSteps(Workplace workplace, RecordAnswers answers) {
        this.steps = new StepTaking(workplace, answers);
        this.partnerships = new PartnershipOperations(workplace.brygga().desk());
        this.grants = new GrantOperations(workplace.brygga().desk());
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post("/partnerships/{id}/transitions", COORDINATOR, this::partnership),
                Endpoint.post("/partnerships/{id}/follow-ups", COORDINATOR, this::followUp),
                Endpoint.post("/grants/{id}/transitions", COORDINATOR, this::grant));
    }

    private ServerResponse partnership(Call call) throws IOException {
        return steps.take(
                call,
                RecordType.PARTNERSHIP,
                Partnership.class,
                Transition.class,
                (partnership, step, around, by) -> switch (StepBodies.needed(step.step())) {
                    case "sign" -> partnerships.sign(partnership, around, by);
                    case "begin" -> partnerships.begin(partnership, around, by);
                    case "prepare-renewal" -> partnerships.prepareRenewal(partnership, around, by);
                    case "renew" -> partnerships.renew(partnership, StepBodies.needed(step.last()), around, by);
                    case "end" -> partnerships.end(partnership, StepBodies.needed(step.closing()), around, by);
                    case "terminate" ->
                        partnerships.terminate(partnership, StepBodies.needed(step.closing()), around, by);
                    default -> throw StepBodies.wrongStep();
                });
    }

    private ServerResponse followUp(Call call) throws IOException {
        return steps.take(
                call,
                RecordType.PARTNERSHIP,
                Partnership.class,
                Governance.FollowUp.class,
                (partnership, held, around, by) -> partnerships.followUp(partnership, held, around, by));
    }

    private ServerResponse grant(Call call) throws IOException {
        return steps.take(
                call,
                RecordType.GRANT,
                Grant.class,
                Transition.class,
                (grant, step, around, by) -> switch (StepBodies.needed(step.step())) {
                    case "apply" -> grants.apply(grant, around, by);
                    case "grant" ->
                        grants.grant(
                                grant, StepBodies.needed(step.total()), StepBodies.needed(step.period()), around, by);
                    case "refuse" -> grants.refuse(grant, around, by);
                    case "begin" -> grants.begin(grant, around, by);
                    case "finish" -> grants.finish(grant, around, by);
                    case "close" -> grants.close(grant, around, by);
                    case "withdraw" -> grants.withdraw(grant, around, by);
                    default -> throw StepBodies.wrongStep();
                });
    }
}
