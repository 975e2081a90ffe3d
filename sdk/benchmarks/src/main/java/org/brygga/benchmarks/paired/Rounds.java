// SPDX-License-Identifier: Apache-2.0
package org.brygga.benchmarks.paired;

import io.avaje.validation.ImportValidPojo;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.brygga.benchmarks.paired.Contender.Work;
import org.brygga.check.description.ConstraintSource;
import org.brygga.check.plan.ShapePlan;
import org.brygga.sdk.json.binding.Binding;
import org.brygga.sdk.json.binding.RecordShape;
import org.brygga.sdk.json.binding.Shapes;
import org.brygga.sdk.json.mapper.DayModule;
import org.brygga.sdk.json.text.Places;
import org.brygga.sdk.json.text.StrictJson;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Everything that is measured: who takes part, on which documents. */
@ImportValidPojo({Seat.class, Seat.Place.class, Seat.Mark.class})
final class Rounds {

    private static final RecordShape SHAPE = Shapes.ofRecord(Seat.class);
    private static final int MOST = 100;

    private final Validator hibernate = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private final io.avaje.validation.Validator avaje = io.avaje.validation.Validator.builder()
            .setDefaultLocale(Locale.ENGLISH)
            .build();
    private final ShapePlan plan =
            ShapePlan.of(Seat.class, ConstraintSource.validator(hibernate)).orElseThrow();

    /** All rounds, each over so many documents. */
    static List<Round> all(int documents) {
        Rounds rounds = new Rounds();
        List<Round> all = new ArrayList<>();
        for (boolean mistakes : new boolean[] {false, true}) {
            String which = mistakes ? "one in ten broken" : "valid";
            List<Seat> seats = Seats.of(documents, mistakes);
            all.add(rounds.bound("bound records, " + which, seats));
            all.add(rounds.ofText("from text, " + which, seats));
            all.add(OwnRecords.round("our own records from text, " + which, documents, mistakes));
        }
        return all;
    }

    private Round bound(String name, List<Seat> seats) {
        return new Round(
                name,
                seats.size(),
                List.of(
                        of("Hibernate Validator", number -> byHibernate(seats.get(number))),
                        of("avaje-validator", number -> byAvaje(seats.get(number))),
                        of("Brygga", number -> byPlan(seats.get(number))),
                        of(
                                "written by hand",
                                number ->
                                        HandWritten.mistakes(seats.get(number)).size())));
    }

    private Round ofText(String name, List<Seat> seats) {
        JsonMapper plain = JsonMapper.builder().build();
        List<byte[]> texts = seats.stream().map(plain::writeValueAsBytes).toList();
        ObjectReader jackson = plain.readerFor(Seat.class);
        ObjectReader days =
                JsonMapper.builder().addModule(new DayModule()).build().readerFor(Seat.class);
        return new Round(
                name,
                texts.size(),
                List.of(
                        of("Jackson and Hibernate Validator", number -> byHibernate(read(jackson, texts.get(number)))),
                        of("Jackson and avaje-validator", number -> byAvaje(read(jackson, texts.get(number)))),
                        of("Jackson and Brygga", number -> byPlan(read(jackson, texts.get(number)))),
                        of("Jackson, our module for days, and Brygga", number -> byPlan(read(days, texts.get(number)))),
                        of("Brygga reads and checks", number -> byPlan(read(texts.get(number)))),
                        bare(
                                "Jackson binds only",
                                number ->
                                        read(jackson, texts.get(number)).marks().size()),
                        bare("Jackson reads tokens only", number -> Tokens.count(plain, texts.get(number)))));
    }

    private static Contender of(String name, Work work) {
        return new Contender(name, true, work);
    }

    private static Contender bare(String name, Work work) {
        return new Contender(name, false, work);
    }

    private int byHibernate(Seat seat) {
        return hibernate.validate(seat).size();
    }

    private int byAvaje(Seat seat) {
        return avaje.check(seat).size();
    }

    private int byPlan(Seat seat) {
        if (plan.holds(seat)) {
            return 0;
        }
        List<Object> found = new ArrayList<>();
        plan.tell(seat, found::add);
        return found.size();
    }

    private static Seat read(ObjectReader reader, byte[] text) {
        return reader.readValue(text);
    }

    private static Seat read(byte[] text) {
        try (JsonParser parser = StrictJson.parser(text, 0, text.length)) {
            parser.nextToken();
            Binding in = new Binding(parser, new Places(text, 0, text.length), MOST);
            return (Seat) Objects.requireNonNull(SHAPE.read(in));
        }
    }
}
