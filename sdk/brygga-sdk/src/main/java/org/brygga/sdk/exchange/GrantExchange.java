// SPDX-License-Identifier: Apache-2.0
package org.brygga.sdk.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.brygga.access.Viewer;
import org.brygga.dataset.Dataset;
import org.brygga.dataset.IndexedDataset;
import org.brygga.finding.Findings;
import org.brygga.sdk.Brygga;
import org.brygga.sdk.json.ReadResult;
import org.brygga.sdk.json.plain.PlainReader;
import org.brygga.sdk.json.plain.PlainWriter;

/**
 * Writes grants as 360Giving JSON (version 1.1) and makes grants, organisations and areas of such a document.
 *
 * <p>No person, no contact detail and no number or address of a sole trader is written. What the other side cannot say is a
 * finding, never silent: see the page on exchange.
 */
public final class GrantExchange {

    static final String VERSION = "1.1";

    /** What the standard has, so that it may be named when it cannot be taken over. */
    private static final Set<String> VOCABULARY = Set.of(
            ("id title description currency amountAppliedFor amountAwarded amountDisbursed awardDate url plannedDates actualDates"
                            + " recipientIndividual toIndividualsDetails recipientOrganization beneficiaryLocation"
                            + " fundingOrganization grantProgramme fromOpenCall fundingType classifications relatedDocument"
                            + " applicationTransaction commitmentTransaction disbursementTransaction relatedActivity dateModified"
                            + " dataSource regrantType locationScope name department contactName charityNumber companyNumber"
                            + " streetAddress addressLocality addressRegion addressCountry postalCode telephone alternateName email"
                            + " organisationType location countryCode latitude longitude geoCode geoCodeType code startDate endDate"
                            + " duration version extensions issued modified identifier publisher downloadURL accessURL license grants")
                    .split(" ", -1));

    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,31}");

    private final Brygga brygga;
    private final String prefix;
    private final Naming naming;

    /**
     * @param prefix of the publisher, as it was registered, for example {@code 360G-ourtown}; ids begin with it
     * @throws IllegalArgumentException if the prefix has other characters than letters, digits and dashes, or more than 32
     */
    public GrantExchange(Brygga brygga, String prefix) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("A prefix has at most 32 letters, digits and dashes");
        }
        this.brygga = brygga;
        this.prefix = prefix;
        this.naming = new Naming(brygga.packs());
    }

    /**
     * Writes the awarded grants that a viewer sees, in UTF-8, and leaves the stream open.
     *
     * @param asOf the day for which areas have their codes and people their protection
     * @return a WARNING for each grant that is left out because something that the standard demands is not stated
     * @throws IOException if the stream fails
     */
    public Findings write(Dataset dataset, LocalDate asOf, Viewer viewer, OutputStream out) throws IOException {
        Losses losses = new Losses(brygga.packs().rules(), null, VOCABULARY);
        Dataset seen = brygga.seen(dataset, asOf, viewer);
        Numbers numbers = new Numbers(brygga.packs(), asOf);
        PlainWriter.write(new GrantWriting(prefix, seen, asOf, naming, numbers, losses).document(), out);
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
        IndexedDataset records = new GrantReading(prefix, naming, numbers, losses).read(PlainReader.read(stream));
        return new ReadResult(records, losses.findings(), Optional.empty());
    }
}
