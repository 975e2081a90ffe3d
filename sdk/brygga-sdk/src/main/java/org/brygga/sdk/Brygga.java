// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk;

import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.brygga.access.FieldRegister;
import org.brygga.access.Policy;
import org.brygga.access.Viewer;
import org.brygga.check.Checker;
import org.brygga.check.Profile;
import org.brygga.country.CountryPacks;
import org.brygga.country.Words;
import org.brygga.dataset.Dataset;
import org.brygga.due.DueCalendar;
import org.brygga.due.DueItem;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.FindingsChange;
import org.brygga.finding.FindingsException;
import org.brygga.finding.Review;
import org.brygga.model.statement.Acknowledgement;
import org.brygga.model.value.Aggregate;
import org.brygga.operation.Desk;
import org.brygga.rule.RuleEntry;
import org.brygga.sdk.json.DatasetReader;
import org.brygga.sdk.json.DatasetWriter;
import org.brygga.sdk.json.PlaceFinder;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.json.ReadResult;
import org.brygga.sdk.lines.FilePiece;
import org.brygga.sdk.lines.LineCheck;
import org.brygga.sdk.lines.LineOptions;
import org.brygga.sdk.linked.LinkedCheck;
import org.brygga.sdk.linked.LinkedPieces;
import org.jspecify.annotations.Nullable;

/**
 * The door: reads documents, checks records, says in words what is missing or wrong, and writes documents.
 *
 * <p>An instance is immutable and safe for use by many threads; build one and keep it.
 */
public final class Brygga {

    private final CountryPacks packs;
    private final Checker checker;
    private final Profile profile;
    private final Clock clock;
    private final Words words;

    private Brygga(Builder builder) {
        packs = builder.packs == null ? CountryPacks.load() : builder.packs;
        profile = builder.profile;
        clock = builder.clock;
        words = packs.words();
        checker = builder.validator == null
                ? Validators.checker(packs.rules())
                : new Checker(builder.validator, packs.rules());
    }

    /** With every pack on the class path, the profile {@code WORKING} and the system clock in its time zone. */
    public static Brygga create() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The packs in use. */
    public CountryPacks packs() {
        return packs;
    }

    /** The profile in force where a call names none. */
    public Profile profile() {
        return profile;
    }

    /** Today, by the clock that this instance was given. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Checks records together, as of today. */
    public Findings check(Dataset dataset) {
        return check(dataset, today());
    }

    /** Checks records together, as of a day. */
    public Findings check(Dataset dataset, LocalDate asOf) {
        return check(dataset, asOf, profile);
    }

    /** Checks records together, as of a day and under a profile of the caller's choice. */
    public Findings check(Dataset dataset, LocalDate asOf, Profile chosen) {
        return checker.check(dataset, asOf, chosen);
    }

    /**
     * Checks some records among their neighbours, as of a day: what a store does before it keeps a change.
     *
     * @param dataset holds the records and answers questions about their neighbours
     */
    public Findings check(Collection<? extends Aggregate> records, Dataset dataset, LocalDate asOf) {
        return checker.check(records, dataset, asOf, profile);
    }

    /** Checks records together, and sets what is found beside the acknowledgements among them. */
    public Review review(Dataset dataset, LocalDate asOf) {
        return Review.of(check(dataset, asOf), dataset.all(Acknowledgement.class), asOf);
    }

    /** What a check would say differently with other packs, for example with the next version of one. */
    public FindingsChange preview(Dataset dataset, LocalDate asOf, CountryPacks next) {
        Brygga then = builder().packs(next).profile(profile).clock(clock).build();
        return FindingsChange.between(check(dataset, asOf), then.check(dataset, asOf));
    }

    /**
     * Checks what becomes of a record: how it changes, and how it is afterwards.
     *
     * @param dataset holds the record after, and its neighbours
     */
    public Findings checkChange(@Nullable Aggregate before, Aggregate after, Dataset dataset, LocalDate asOf) {
        return checker.checkChange(before, after, dataset, asOf, profile);
    }

    /** Where steps are settled by the rules and the profile of this instance. */
    public Desk desk() {
        return new Desk(checker, packs.rules(), profile);
    }

    /**
     * What is due until a day, and what should have been done before, as far as the viewer may see it.
     *
     * @param asOf today
     */
    public List<DueItem> due(Dataset dataset, LocalDate asOf, LocalDate until, Viewer viewer) {
        return new DueCalendar(packs).of(dataset, asOf, until, viewer);
    }

    /** The records as a viewer sees them, as if there were nothing else; every list and every export is made from these. */
    public Dataset seen(Dataset dataset, LocalDate asOf, Viewer viewer) {
        return new Policy(packs, dataset, asOf).by(viewer).records();
    }

    /**
     * Checks what a viewer sees of some records, as if there were nothing else. What is found because her role does not read a
     * component is left out: she could not mend it.
     */
    public Findings check(Dataset dataset, LocalDate asOf, Viewer viewer) {
        return found(seen(dataset, asOf, viewer), asOf, viewer);
    }

    /** The same beside the acknowledgements that she sees. */
    public Review review(Dataset dataset, LocalDate asOf, Viewer viewer) {
        Dataset seen = seen(dataset, asOf, viewer);
        return Review.of(found(seen, asOf, viewer), seen.all(Acknowledgement.class), asOf);
    }

    private Findings found(Dataset seen, LocalDate asOf, Viewer viewer) {
        return Findings.of(check(seen, asOf).list().stream()
                .filter(finding -> about(viewer, finding)
                        || finding.components().stream()
                                .allMatch(read -> FieldRegister.standard()
                                        .reads(viewer, finding.subject().type(), read)))
                .toList());
    }

    private static boolean about(Viewer viewer, Finding finding) {
        return viewer.self() != null
                && finding.subject().id().equals(viewer.self().key());
    }

    /** Checks one record on its own, as of today; rules that need its neighbours are left out. */
    public Findings check(Aggregate record) {
        return check(record, today());
    }

    /** Checks one record on its own, as of a day; rules that need its neighbours are left out. */
    public Findings check(Aggregate record, LocalDate asOf) {
        return checker.checkAlone(record, Dataset.only(record), asOf, profile);
    }

    /**
     * Refuses a record that has findings of severity ERROR.
     *
     * @throws FindingsException that carries every finding
     */
    public void require(Aggregate record, LocalDate asOf) {
        check(record, asOf).orThrow();
    }

    /**
     * Reads a document, one JSON document or JSON Lines; whatever cannot be read becomes a finding.
     *
     * @param name the name of the file as a person knows it, shown in findings
     * @throws IOException if the stream itself fails
     */
    public ReadResult read(InputStream stream, String name) throws IOException {
        return new DatasetReader(packs.rules()).read(stream, name);
    }

    /**
     * Reads and checks a file, as of today.
     *
     * @throws IOException if the file cannot be opened
     */
    public CheckedFile check(Path file) throws IOException {
        return check(file, today());
    }

    /**
     * Reads and checks a file, as of a day; every finding has its line and column.
     *
     * @throws IOException if the file cannot be opened
     */
    public CheckedFile check(Path file, LocalDate asOf) throws IOException {
        ReadResult read;
        try (InputStream stream = Files.newInputStream(file)) {
            read = read(stream, String.valueOf(file.getFileName()));
        }
        Findings ruled = check(read.dataset(), asOf);
        try (InputStream again = Files.newInputStream(file)) {
            Findings placed = PlaceFinder.placed(ruled, again, ReadOptions.FILES);
            return new CheckedFile(read.dataset(), read.findings().and(placed));
        }
    }

    /**
     * Checks JSON Lines line by line in constant memory, for rules that need one record only.
     *
     * @param found is told each finding as soon as it is made
     * @return how many records were read
     * @throws IOException if the stream itself fails
     */
    public long checkLines(InputStream stream, String name, LocalDate asOf, Consumer<Findings> found)
            throws IOException {
        return checkLines(stream, name, asOf, LineOptions.ONE_THREAD, found);
    }

    /**
     * The same by as many threads as the options say; the findings are the same, and come in the order of the file.
     *
     * @param found is called on this thread
     * @throws IOException if the stream itself fails, or this thread is interrupted while others work
     */
    public long checkLines(
            InputStream stream, String name, LocalDate asOf, LineOptions options, Consumer<Findings> found)
            throws IOException {
        return new LineCheck(checker, packs.rules(), profile, options).check(stream, name, asOf, found);
    }

    /**
     * The same for a piece of a file, where each of several processes checks some of them; the findings of all pieces together
     * are those of the whole file.
     *
     * @param found is called on this thread
     * @return how many records were read
     * @throws IOException if the file cannot be read
     */
    public long checkLines(FilePiece piece, LocalDate asOf, Consumer<Findings> found) throws IOException {
        return new LineCheck(checker, packs.rules(), profile, LineOptions.ONE_THREAD).check(piece, asOf, found);
    }

    /**
     * Checks the records of a file of JSON Lines together, with every rule, however many there are; they need not fit into memory.
     *
     * @param found is told, in the order of the file and on this thread, what {@link #check(Path, LocalDate)} finds, all of it
     * @return how many records were read
     * @throws IOException if the file cannot be read or changes meanwhile, or this thread is interrupted while others work
     */
    public long checkLinked(Path file, LocalDate asOf, LineOptions options, Consumer<Findings> found)
            throws IOException {
        return new LinkedCheck(checker, packs.rules(), profile, options, LinkedCheck.KEPT_BYTES)
                .check(file, asOf, found);
    }

    /**
     * The same by several processes, each of which checks pieces of files that all of them can read.
     *
     * @param seed the same in all processes, and another one for each run
     */
    public LinkedPieces linkedPieces(long seed) {
        return new LinkedPieces(checker, packs.rules(), profile, seed);
    }

    /** What a finding says in a language; a missing translation falls back to English. */
    public Words.FindingWords words(Finding finding, Locale locale) {
        RuleEntry entry = packs.rules()
                .entry(finding.code())
                .orElseThrow(() -> new IllegalArgumentException("No pack in use has the rule " + finding.code()));
        return words.of(finding, entry, locale);
    }

    /**
     * Writes all records as one JSON document, whoever reads it; an export for somebody is asked for by a {@link Viewer}.
     *
     * @throws IOException if the stream itself fails
     */
    public void write(Dataset dataset, OutputStream stream) throws IOException {
        DatasetWriter writer = new DatasetWriter(packs.versions());
        writer.write(dataset, writer.header(null), stream);
    }

    /**
     * Writes the records that a viewer sees as one JSON document.
     *
     * @throws IOException if the stream itself fails
     */
    public void write(Dataset dataset, LocalDate asOf, Viewer viewer, OutputStream stream) throws IOException {
        write(seen(dataset, asOf, viewer), stream);
    }

    /** Collects what an instance is made of; what is not said has a default. */
    public static final class Builder {

        private @Nullable CountryPacks packs;
        private @Nullable Validator validator;
        private Profile profile = Profile.WORKING;
        private Clock clock = Clock.system(ZoneId.systemDefault());

        private Builder() {}

        /** These packs instead of those on the class path. */
        public Builder packs(CountryPacks packs) {
            this.packs = packs;
            return this;
        }

        /** The host's own validator for the shape of records. */
        public Builder validator(Validator validator) {
            this.validator = validator;
            return this;
        }

        public Builder profile(Profile profile) {
            this.profile = profile;
            return this;
        }

        /** The clock, and with it the time zone, that says what today is. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        public Brygga build() {
            return new Brygga(this);
        }
    }
}
