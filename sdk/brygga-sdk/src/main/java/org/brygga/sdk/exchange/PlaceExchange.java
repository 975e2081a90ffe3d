// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import org.brygga.sdk.json.plain.PlainReader;
import org.brygga.sdk.json.plain.PlainWriter;

/**
 * Writes organisations and meeting places as Open Referral JSON (HSDS 3.0), and makes records of such a document.
 *
 * <p>Each element of {@code organizations} and of {@code services} is an object of the standard. No person, no contact detail
 * and no number of a sole trader is written. What cannot be taken over is a finding, never silent: see the page on exchange.
 */
public final class PlaceExchange {

    /** What the standard has, so that it may be named when it cannot be taken over. */
    private static final Set<String> VOCABULARY = Set.of(
            ("id name alternate_name description email website tax_status tax_id year_incorporated legal_status logo uri"
                            + " parent_organization_id funding contacts phones locations programs organization_identifiers attributes"
                            + " metadata organization_id program_id url status interpretation_services application_process"
                            + " fees_description wait_time fees accreditations eligibility_description minimum_age maximum_age"
                            + " assured_date assurer_email licenses alert last_modified schedules service_areas service_at_locations"
                            + " languages organization cost_options program required_documents location_type transportation latitude"
                            + " longitude external_identifier external_identifier_type addresses accessibility service_id location_id"
                            + " location service_at_location_id valid_from valid_to dtstart timezone until count wkst freq interval byday"
                            + " byweekno bymonthday byyearday opens_at closes_at schedule_link attending_type notes identifier_scheme"
                            + " identifier_type identifier organizations services")
                    .split(" ", -1));

    private final Brygga brygga;
    private final Naming naming;

    public PlaceExchange(Brygga brygga) {
        this.brygga = brygga;
        this.naming = new Naming(brygga.packs());
    }

    /**
     * Writes what a viewer sees, in UTF-8, and leaves the stream open.
     *
     * @param asOf the first day of openings that are written, and the day for which people have their protection
     * @return a WARNING for each record that is left out because something that the standard demands is not stated
     * @throws IOException if the stream fails
     */
    public Findings write(Dataset dataset, LocalDate asOf, Viewer viewer, OutputStream out) throws IOException {
        Losses losses = new Losses(brygga.packs().rules(), null, VOCABULARY);
        Dataset seen = brygga.seen(dataset, asOf, viewer);
        Numbers numbers = new Numbers(brygga.packs(), asOf);
        PlainWriter.write(new PlaceWriting(seen, asOf, naming, numbers, losses).document(), out);
        return losses.findings();
    }

    /**
     * Reads a document to its end, and leaves the stream open.
     *
     * @param name the name of the file for findings
     * @return the records that could be made, and a finding for everything that has no place in them; a check of the records says
     *     what they lack
     * @throws IOException if the stream fails; never for what it holds
     */
    public ReadResult read(InputStream stream, String name) throws IOException {
        Losses losses = new Losses(brygga.packs().rules(), name, VOCABULARY);
        Numbers numbers = new Numbers(brygga.packs(), brygga.today());
        IndexedDataset records = new PlaceReading(naming, numbers, losses).read(PlainReader.read(stream));
        return new ReadResult(records, losses.findings(), Optional.empty());
    }
}
