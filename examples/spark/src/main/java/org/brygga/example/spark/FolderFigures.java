// SPDX-License-Identifier: Apache-2.0
package org.brygga.example.spark;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.brygga.indicator.Question;
import org.brygga.model.place.Area;
import scala.Tuple2;

/**
 * Counts on the machines of a Spark cluster: each piece tells its facts, facts about one person meet, and what they sum up to comes
 * together in one place. Nothing is hidden on the way; that is done once, to the whole.
 */
final class FolderFigures {

    private final JavaSparkContext spark;
    private final List<PieceAt> pieces;
    private final Question question;

    FolderFigures(JavaSparkContext spark, List<PieceAt> pieces, Question question) {
        this.spark = spark;
        this.pieces = List.copyOf(pieces);
        this.question = question;
    }

    Totals totals() {
        CountedPiece counted = new CountedPiece(question);
        JavaRDD<String> lines = spark.parallelize(pieces, Math.max(1, pieces.size()))
                .flatMap(piece -> counted.lines(piece).iterator())
                .persist(StorageLevel.MEMORY_AND_DISK());
        try {
            Parts parts = new Parts(areas(lines.filter(CountedPiece::isArea).collect()));
            return totals(lines, parts);
        } finally {
            lines.unpersist();
        }
    }

    private static List<Area> areas(Collection<String> lines) {
        return lines.stream().map(CountedPiece::area).toList();
    }

    private Totals totals(JavaRDD<String> lines, Parts parts) {
        Broadcast<Map<String, String>> partOf = spark.broadcast(new HashMap<>(parts.partOf()));
        try {
            JavaPairRDD<String, String> volunteers = facts(lines, Fact.Kind.VOLUNTEER)
                    .mapToPair(one -> new Tuple2<>(one.who(), cell(part(partOf.value(), one.what()), one.word())))
                    // Whoever has several records is counted once.
                    .reduceByKey(FolderFigures::first);
            Map<Totals.Cell, Long> spoken = new HashMap<>();
            volunteers.values().countByValue().forEach((cell, people) -> spoken.put(cell(cell), people));
            Map<String, Long> people = people(lines, partOf);
            Map<Totals.Cell, Long> outcomes = new HashMap<>();
            for (Fact one : collected(lines, Fact.Kind.ENROLMENTS)) {
                outcomes.merge(
                        new Totals.Cell(part(parts.partOf(), one.what()), one.word()),
                        one.numbers().get(0),
                        Long::sum);
            }
            Map<String, Totals.Came> came = new HashMap<>();
            for (Fact one : collected(lines, Fact.Kind.ATTENDANCE)) {
                String part = part(parts.partOf(), one.what());
                Totals.Came some =
                        new Totals.Came(one.numbers().get(0), one.numbers().get(1), people.getOrDefault(part, 0L));
                came.merge(part, some, FolderFigures::together);
            }
            return new Totals(parts.all(), outcomes, spoken, came);
        } finally {
            partOf.destroy();
        }
    }

    /** How many people are behind the attendance of each part; whoever sat in two groups, by whichever record, is one. */
    private static Map<String, Long> people(JavaRDD<String> lines, Broadcast<Map<String, String>> partOf) {
        JavaPairRDD<String, String> keys = facts(lines, Fact.Kind.PERSON)
                .mapToPair(one -> new Tuple2<>(one.who(), one.what()))
                .reduceByKey(FolderFigures::first);
        return facts(lines, Fact.Kind.BEHIND)
                .mapToPair(one -> new Tuple2<>(one.who(), part(partOf.value(), one.what())))
                .leftOuterJoin(keys)
                .map(one -> new Tuple2<>(one._2()._1(), one._2()._2().orElse(one._1())))
                .distinct()
                .mapToPair(one -> one)
                .countByKey();
    }

    private static JavaRDD<Fact> facts(JavaRDD<String> lines, Fact.Kind kind) {
        return lines.filter(kind::is).map(Fact::parse);
    }

    /** The sums of all pieces, which come as lines. */
    private static List<Fact> collected(JavaRDD<String> lines, Fact.Kind kind) {
        return lines.filter(kind::is).collect().stream().map(Fact::parse).toList();
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Totals.Came together(Totals.Came one, Totals.Came other) {
        return new Totals.Came(one.present() + other.present(), one.expected() + other.expected(), one.people());
    }

    private static String part(Map<String, String> partOf, String area) {
        return partOf.getOrDefault(area, Parts.NOWHERE);
    }

    private static String cell(String part, String word) {
        return part + '\t' + word;
    }

    private static Totals.Cell cell(String text) {
        int between = text.indexOf('\t');
        return new Totals.Cell(text.substring(0, between), text.substring(between + 1));
    }
}
