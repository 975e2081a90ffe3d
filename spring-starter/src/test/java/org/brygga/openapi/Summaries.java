// SPDX-License-Identifier: Apache-2.0
package org.brygga.openapi;

import java.util.Map;
import org.brygga.dataset.RecordType;
import org.brygga.spring.api.Endpoint;
import org.brygga.spring.records.RecordEndpoints;

/** One line for each endpoint. */
final class Summaries {

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("/api-info", "What this service is, and which packs judge"),
            Map.entry("/rules", "Every rule, in the language of the reader"),
            Map.entry("/codes/{list}", "The words of a list with their labels"),
            Map.entry("/holidays/{country}", "The public holidays of a country in a year"),
            Map.entry("/country-codes/{country}/{list}", "A list that a country keeps, as it was on a day"),
            Map.entry("/changes", "What has changed, in its order"),
            Map.entry("/changes/stream", "What changes, told as it is done"),
            Map.entry("/deleted-entities", "What was taken away"),
            Map.entry("/due", "What is due until a day"),
            Map.entry("/findings", "What is found in the records that the caller sees, and what is let stand"),
            Map.entry("/retention-due", "What should no longer be kept"),
            Map.entry("/inventory", "Which data about people are held, and no value"),
            Map.entry("/batches", "Keep several records together, all of them or none"),
            Map.entry("/exports/{format}", "Everything that the caller sees, as a file: json, jsonl, csv or xlsx"),
            Map.entry("/files", "Files that the caller has asked for"),
            Map.entry("/files/{id}", "How far a file is that the caller has asked for"),
            Map.entry("/files/{id}/content", "The file itself, as long as the caller may still see what is in it"),
            Map.entry("/templates/{list}", "An empty workbook to fill in, in the language of the reader"),
            Map.entry(
                    "/groups/{id}/roll-call-sheet",
                    "A sheet on which the roll of a group is called, on paper or as a file to be imported"),
            Map.entry("/schemas/{list}", "The JSON Schema of a record, with labels in the language of the reader"),
            Map.entry("/imports", "Files that were sent to be imported"),
            Map.entry("/imports/{id}", "How far an import is"),
            Map.entry("/imports/{id}/report", "What becomes of each record of a file, and what is to be mended"),
            Map.entry("/imports/{id}/mappings", "Say what sheets, columns and values mean, and try again"),
            Map.entry(
                    "/reports/{kind}",
                    "A report: as a value that is the same in every language, or made as a file by a job"),
            Map.entry("/indicators", "What is counted, in the language of the reader"),
            Map.entry("/indicators/{code}", "What one number counts, in the language of the reader"),
            Map.entry("/releases", "Published reports; publishing one cannot be taken back"),
            Map.entry("/releases/{id}", "A report as it was published: as a value, or made as a file by a job"),
            Map.entry(
                    "/releases/{id}/comparison",
                    "What is different in a published report since another one about the same, in the language of the reader"),
            Map.entry("/imports/{id}/commits", "Keep what was tried"),
            Map.entry("/imports/{id}/reversals", "Take an import back"),
            Map.entry("/imports/{id}/marked", "The workbook that was sent, with marks where something is to be mended"),
            Map.entry("/imports/{id}/refused", "Only the rows that were refused, to be mended and sent again"),
            Map.entry("/jobs", "Work that goes on for longer than a request"),
            Map.entry("/jobs/{id}", "How far a job is"),
            Map.entry("/dossiers", "Everything that is held about a person, for herself"),
            Map.entry("/erasures", "Forget a person"),
            Map.entry("/audit", "The trail of what was done"),
            Map.entry("/audit/verification", "Whether somebody has changed the trail"),
            Map.entry("/clearances", "See a protected person for a time and a reason"));

    private Summaries() {}

    static String of(Endpoint endpoint) {
        String other = OTHERS.get(endpoint.path());
        if (other != null) {
            return other;
        }
        if (endpoint.path().startsWith("/partners/{controller}/")) {
            return endpoint.path().endsWith("/{id}")
                    ? "Show one that an agreement shares"
                    : "List by id what an agreement shares";
        }
        for (RecordType type : RecordType.values()) {
            String list = RecordEndpoints.path(type);
            if (endpoint.path().equals(list) || endpoint.path().startsWith(list + "/")) {
                return ofRecord(
                        endpoint,
                        endpoint.path().substring(list.length()),
                        type.word().replace('-', ' '));
            }
        }
        throw new IllegalStateException("Nobody has said what is done at " + endpoint.path());
    }

    private static String ofRecord(Endpoint endpoint, String rest, String word) {
        return switch (endpoint.method().name() + rest) {
            case "GET" -> "List by id: " + word;
            case "POST" -> "Keep a new one: " + word;
            case "POST/searches" -> "Search with what is searched for in the body: " + word;
            case "POST/checks" -> "Say what would be found, and keep nothing: " + word;
            case "GET/{id}" -> "Show one: " + word;
            case "PUT/{id}" -> "Change one: " + word;
            case "DELETE/{id}" -> "Take one away: " + word;
            case "GET/{id}/history" -> "Every version of one: " + word;
            case "POST/{id}/transitions" -> "Take a step between two states: " + word;
            case "POST/{id}/protections/lowerings" ->
                "Ask to hide a person less, or confirm what somebody asked: " + word;
            case "POST/{id}/protections" -> "Hide a person from now on: " + word;
            case "POST/{id}/enrolments" -> "Give somebody a place, or the last one on the list";
            case "POST/{id}/enrolments/{enrolment}/transitions" -> "Take a step with a place in a group";
            case "POST/{id}/roll-calls" -> "Call the roll of a session";
            case "POST/{id}/follow-ups" -> "Note a follow-up of an agreement";
            case "POST/{id}/openings" -> "Note that a meeting place was open";
            case "POST/{id}/contacts" -> "Note a contact that was made outside";
            default -> throw new IllegalStateException("Nobody has said what is done at " + endpoint.path());
        };
    }
}
