// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.bulk.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.brygga.check.ImportEntries;
import org.brygga.country.CountryPacks;
import org.brygga.dataset.RecordType;
import org.brygga.finding.Finding;
import org.brygga.finding.Findings;
import org.brygga.finding.Origin;
import org.brygga.model.value.Aggregate;
import org.brygga.sdk.json.DatasetReader;
import org.brygga.sdk.json.FileFindings;
import org.brygga.sdk.json.LineReader;
import org.brygga.sdk.json.PlaceFinder;
import org.brygga.sdk.json.ReadOptions;
import org.brygga.sdk.json.ReadRecord;
import org.brygga.sdk.json.ReadResult;
import org.brygga.sdk.json.text.TextForm;
import org.brygga.sdk.sheet.RefusedFileException;
import org.brygga.sdk.sheet.SheetFile;
import org.brygga.sdk.sheet.SheetFiles;
import org.brygga.sdk.sheet.SheetLimits;
import org.jspecify.annotations.Nullable;

/** Reads the records of a file of any kind: JSON, JSON Lines, CSV, CSV files together in an archive, or a workbook. */
public final class FileReader {

    private static final int HEAD = 512;

    private final CountryPacks packs;
    private final Wordbook words;
    private final SheetNames names;
    private final SheetLimits limits;

    public FileReader(CountryPacks packs, SheetLimits limits) {
        this.packs = packs;
        this.words = new Wordbook(packs);
        this.names = new SheetNames(words.labels());
        this.limits = limits;
    }

    /**
     * Reads a file.
     *
     * @param name as the user knows it, shown in findings without its folder
     * @param only what a sheet holds of which nobody knows it; absent if nobody says
     * @throws IOException if the file itself fails; never for what it holds
     */
    public Arrivals read(Path file, String name, Mapping mapping, @Nullable RecordType only) throws IOException {
        if (isJson(file, name)) {
            return json(file, name);
        }
        try (SheetFile sheets = SheetFiles.open(file, name, limits)) {
            return new SheetReader(packs.rules(), words, names, mapping).read(sheets, name, only);
        } catch (RefusedFileException refused) {
            Origin whole = FileFindings.beginning(name);
            Map<String, Object> why = Map.of("case", refused.reason().name().toLowerCase(Locale.ROOT));
            Finding finding = new FileFindings(packs.rules()).about(ImportEntries.REFUSED_FILE, whole, why);
            return new Arrivals(List.of(), Findings.of(List.of(finding)));
        }
    }

    /**
     * What the sheets and headers of a file are taken for, to be looked at, completed and given the next time; nothing for a file
     * without sheets. What nobody knows stands for itself.
     *
     * @param said what somebody has said already
     * @throws IOException if the file itself fails, or should not be read
     */
    public Mapping understood(Path file, String name, Mapping said, @Nullable RecordType only) throws IOException {
        if (isJson(file, name)) {
            return said;
        }
        try (SheetFile sheets = SheetFiles.open(file, name, limits)) {
            return new Understanding(new FileFindings(packs.rules()), names, said).of(sheets, name, only);
        }
    }

    private static boolean isJson(Path file, String name) throws IOException {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".json") || small.endsWith(".jsonl")) {
            return true;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            String head = new String(stream.readNBytes(HEAD), StandardCharsets.UTF_8).strip();
            return head.startsWith("{") || head.startsWith("\uFEFF{");
        }
    }

    private Arrivals json(Path file, String name) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            if (TextForm.of(stream.readNBytes(TextForm.HEAD)) == TextForm.LINES) {
                return lines(file, name);
            }
        }
        ReadResult read;
        try (InputStream stream = Files.newInputStream(file)) {
            read = new DatasetReader(packs.rules()).read(stream, name);
        }
        Map<String, List<Finding>> byRecord = read.findings().list().stream()
                .collect(Collectors.groupingBy(finding ->
                        finding.origin() == null ? "" : finding.origin().pointer()));
        List<Arrival> arrivals = new ArrayList<>();
        for (Aggregate record : read.dataset().all()) {
            Origin origin = read.dataset().origin(record).orElseGet(() -> FileFindings.beginning(name));
            List<Finding> found = byRecord.remove(origin.pointer());
            Findings own = found == null ? Findings.none() : Findings.of(found);
            arrivals.add(
                    new Arrival(new ReadRecord(record, origin, read.dataset().unreadable(record), own), null));
        }
        return new Arrivals(
                arrivals,
                Findings.of(byRecord.values().stream().flatMap(List::stream).toList()));
    }

    private Arrivals lines(Path file, String name) throws IOException {
        List<Arrival> arrivals = new ArrayList<>();
        List<Finding> told = new ArrayList<>();
        try (InputStream stream = Files.newInputStream(file)) {
            new LineReader(packs.rules()).read(stream, name, line -> {
                if (line.record() == null) {
                    line.findings().forEach(told::add);
                } else {
                    arrivals.add(new Arrival(line, null));
                }
            });
        }
        arrivals.sort(Comparator.comparing(FileReader::kind));
        return new Arrivals(arrivals, Findings.of(told));
    }

    private static RecordType kind(Arrival arrival) {
        return arrival.read()
                .aggregate()
                .flatMap(record -> RecordType.ofWord(record.typeWord()))
                .orElse(RecordType.SOURCE);
    }

    /**
     * The same findings, each at its place in the file: those of sheets are there already.
     *
     * @throws IOException if the file itself fails
     */
    public static Findings placed(Findings findings, Path file, String name) throws IOException {
        if (!isJson(file, name)) {
            return findings;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return PlaceFinder.placed(findings, stream, ReadOptions.FILES);
        }
    }
}
