// SPDX-License-Identifier: Apache-2.0
// Made by Brygga from its records; change those and make this anew.
import type { RecordType } from "./brygga.js";

/** One constraint: what it is called, what a violation is called, and when it holds. */
export interface Check {
  readonly constraint: string;
  readonly code: string;
  readonly required?: boolean;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
}

/** How a value is written, and the names of the checks that it must pass. */
export interface Shape {
  readonly is: string;
  readonly of?: string;
  readonly item?: Shape;
  readonly must?: readonly string[];
}

/** The form of each kind of text. */
export const FORMS: Record<string, string> = {
  "LocalDate": "^(?:(?!0000)[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$",
  "LocalTime": "^(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{0,9})?)?$",
  "PartialDate": "^(?:\\??(?!0000)[0-9]{4}(?:-\\??(?:(?:0[13578]|1[02])(?:-\\??(?:0[1-9]|[12][0-9]|3[01]))?|(?:0[469]|11)(?:-\\??(?:0[1-9]|[12][0-9]|30))?|02(?:-\\??(?:0[1-9]|1[0-9]|2[0-8]))?))?|\\??(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-\\??02-\\??29|XXXX-(?:\\??(?:(?:0[13578]|1[02])(?:-\\??(?:0[1-9]|[12][0-9]|3[01]))?|(?:0[469]|11)(?:-\\??(?:0[1-9]|[12][0-9]|30))?|02(?:-\\??(?:0[1-9]|1[0-9]|2[0-8]))?)|\\??02-\\??29))$",
  "Ref": "^[^:]+:[\\s\\S]+$"
};

/** Every constraint. */
export const CHECKS: Record<string, Check> = {
  "DecimalMax 1": {"constraint": "DecimalMax", "code": "COM-SHP-DecimalMax", "maximum": 1},
  "DecimalMax 100": {"constraint": "DecimalMax", "code": "COM-SHP-DecimalMax", "maximum": 100},
  "DecimalMin 0": {"constraint": "DecimalMin", "code": "COM-SHP-DecimalMin", "minimum": 0},
  "Format COM-DOC-012": {"constraint": "Format", "code": "COM-DOC-012", "enum": ["1"]},
  "Identifier": {
    "constraint": "Identifier",
    "code": "COM-SHP-Identifier",
    "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"
  },
  "Iso": {
    "constraint": "Iso",
    "code": "COM-SHP-Iso",
    "enum": [
      "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB",
      "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY",
      "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX",
      "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK",
      "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS",
      "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR",
      "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA",
      "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK",
      "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE",
      "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM",
      "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG",
      "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF",
      "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY",
      "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"
    ]
  },
  "Iso COM-ORG-001": {
    "constraint": "Iso",
    "code": "COM-ORG-001",
    "enum": [
      "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB",
      "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY",
      "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX",
      "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK",
      "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS",
      "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR",
      "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA",
      "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK",
      "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE",
      "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM",
      "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG",
      "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF",
      "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY",
      "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW"
    ]
  },
  "Length 1000": {
    "constraint": "Length",
    "code": "COM-SHP-Length",
    "maxLength": 1000,
    "pattern": "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]"
  },
  "Length 200": {
    "constraint": "Length",
    "code": "COM-SHP-Length",
    "maxLength": 200,
    "pattern": "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]"
  },
  "Length 2000": {
    "constraint": "Length",
    "code": "COM-SHP-Length",
    "maxLength": 2000,
    "pattern": "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]"
  },
  "Length 32": {
    "constraint": "Length",
    "code": "COM-SHP-Length",
    "maxLength": 32,
    "pattern": "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]"
  },
  "Length 4": {
    "constraint": "Length",
    "code": "COM-SHP-Length",
    "maxLength": 4,
    "pattern": "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]"
  },
  "Length 500": {
    "constraint": "Length",
    "code": "COM-SHP-Length",
    "maxLength": 500,
    "pattern": "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]"
  },
  "Max 4": {"constraint": "Max", "code": "COM-SHP-Max", "maximum": 4},
  "Min 1": {"constraint": "Min", "code": "COM-SHP-Min", "minimum": 1},
  "NotBlank": {
    "constraint": "NotBlank",
    "code": "COM-SHP-NotBlank",
    "required": true,
    "pattern": "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]"
  },
  "NotBlank COM-ORG-001": {
    "constraint": "NotBlank",
    "code": "COM-ORG-001",
    "required": true,
    "pattern": "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]"
  },
  "NotBlank if given": {
    "constraint": "NotBlank",
    "code": "COM-SHP-NotBlank",
    "pattern": "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000]"
  },
  "NotNull": {"constraint": "NotNull", "code": "COM-SHP-NotNull", "required": true},
  "NotNull COM-GEO-002": {"constraint": "NotNull", "code": "COM-GEO-002", "required": true},
  "NotNull COM-MPL-001": {"constraint": "NotNull", "code": "COM-MPL-001", "required": true},
  "NotNull COM-ORG-001": {"constraint": "NotNull", "code": "COM-ORG-001", "required": true},
  "NotNull COM-OUT-001": {"constraint": "NotNull", "code": "COM-OUT-001", "required": true},
  "Opaque": {"constraint": "Opaque", "code": "COM-SHP-Opaque", "pattern": "^(?![0-9]{32})[0-9a-f]{32}$"},
  "Pattern ^[0-9a-f]{16}$": {"constraint": "Pattern", "code": "COM-SHP-Pattern", "pattern": "^[0-9a-f]{16}$"},
  "Pattern ^[A-Z]{2,4}(-[A-Z]{3})?-[A-Za-z0-9]{2,30}$": {
    "constraint": "Pattern",
    "code": "COM-SHP-Pattern",
    "pattern": "^[A-Z]{2,4}(-[A-Z]{3})?-[A-Za-z0-9]{2,30}$"
  },
  "Pattern ^[A-Z]{3}$": {"constraint": "Pattern", "code": "COM-SHP-Pattern", "pattern": "^[A-Z]{3}$"},
  "Pattern ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,12}$": {
    "constraint": "Pattern",
    "code": "COM-SHP-Pattern",
    "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,12}$"
  },
  "Positive 0": {"constraint": "Positive", "code": "COM-SHP-Positive", "exclusiveMinimum": 0},
  "PositiveOrZero 0": {"constraint": "PositiveOrZero", "code": "COM-SHP-PositiveOrZero", "minimum": 0},
  "PositiveOrZero 0 COM-MPL-001": {"constraint": "PositiveOrZero", "code": "COM-MPL-001", "minimum": 0},
  "PositiveOrZero 0 COM-QTY-001": {"constraint": "PositiveOrZero", "code": "COM-QTY-001", "minimum": 0},
  "Size 100": {"constraint": "Size", "code": "COM-SHP-Size", "maxLength": 100},
  "Size 1000": {"constraint": "Size", "code": "COM-SHP-Size", "maxLength": 1000},
  "Size 16": {"constraint": "Size", "code": "COM-SHP-Size", "maxLength": 16},
  "Size 20": {"constraint": "Size", "code": "COM-SHP-Size", "maxLength": 20},
  "Size 200": {"constraint": "Size", "code": "COM-SHP-Size", "maxLength": 200},
  "Size 2000": {"constraint": "Size", "code": "COM-SHP-Size", "maxLength": 2000},
  "Size 300": {"constraint": "Size", "code": "COM-SHP-Size", "maxLength": 300},
  "Size 40": {"constraint": "Size", "code": "COM-SHP-Size", "maxLength": 40},
  "Size 4000": {"constraint": "Size", "code": "COM-SHP-Size", "maxLength": 4000},
  "Size 500": {"constraint": "Size", "code": "COM-SHP-Size", "maxLength": 500},
  "Size 64": {"constraint": "Size", "code": "COM-SHP-Size", "maxLength": 64}
};

/** The words of each fixed list. */
export const WORDS: Record<string, readonly string[]> = {
  "AcknowledgementWeight": ["WARNING", "INFO"],
  "AttendanceMark": ["PRESENT", "LATE", "EXCUSED", "ABSENT", "UNKNOWN"],
  "GoalDirection": ["MORE", "LESS"],
  "GrantPartyRole": ["FUNDER", "APPLICANT", "GRANTEE", "EXECUTOR", "PARTNER", "CO_FUNDER"],
  "IndicatorResultMeasure": ["CONTACTS", "VISITS", "PERSONS", "PLACES", "SESSIONS", "GROUPS", "NOT_STATED"],
  "MeasureStatus": ["DONE", "PARTLY", "NOT_DONE", "UNKNOWN"],
  "ParticipantIdentification": ["ANONYMOUS", "PSEUDONYMOUS", "IDENTIFIED"],
  "PartyRole": ["SIGNATORY", "SUPPORTER"],
  "PartySide": ["PUBLIC", "IDEA_BASED"],
  "ProtectionLevel": ["NONE", "ADDRESS", "LOCATION", "IDENTITY"],
  "QuantityQualifier": ["EXACT", "APPROXIMATE", "AT_LEAST", "MORE_THAN"],
  "SurveyAnswerMoment": ["BEFORE", "AFTER"],
  "TargetGroupRank": ["PRIMARY", "SECONDARY"]
};

/** The record of each type. */
export const RECORDS: Record<RecordType | "dataset", string> = {
  "source": "SourceDocument",
  "organisation": "Organisation",
  "area": "Area",
  "programme": "Programme",
  "partnership": "Partnership",
  "grant": "Grant",
  "volunteer": "Volunteer",
  "participant": "Participant",
  "contact-person": "ContactPerson",
  "identifier": "HeldIdentifier",
  "group": "Group",
  "meeting-place": "MeetingPlace",
  "outreach": "OutreachLog",
  "event": "Event",
  "acknowledgement": "Acknowledgement",
  "dataset": "DatasetDocument"
};

/** The components of each record. */
export const SHAPES: Record<string, Record<string, Shape>> = {
  "DatasetDocument": {
    "brygga": {"is": "record", "of": "DocumentHeader"},
    "sources": {"is": "list", "item": {"is": "record", "of": "SourceDocument"}},
    "organisations": {"is": "list", "item": {"is": "record", "of": "Organisation"}},
    "areas": {"is": "list", "item": {"is": "record", "of": "Area"}},
    "programmes": {"is": "list", "item": {"is": "record", "of": "Programme"}},
    "partnerships": {"is": "list", "item": {"is": "record", "of": "Partnership"}},
    "grants": {"is": "list", "item": {"is": "record", "of": "Grant"}},
    "volunteers": {"is": "list", "item": {"is": "record", "of": "Volunteer"}},
    "participants": {"is": "list", "item": {"is": "record", "of": "Participant"}},
    "contactPersons": {"is": "list", "item": {"is": "record", "of": "ContactPerson"}},
    "identifiers": {"is": "list", "item": {"is": "record", "of": "HeldIdentifier"}},
    "groups": {"is": "list", "item": {"is": "record", "of": "Group"}},
    "meetingPlaces": {"is": "list", "item": {"is": "record", "of": "MeetingPlace"}},
    "outreach": {"is": "list", "item": {"is": "record", "of": "OutreachLog"}},
    "events": {"is": "list", "item": {"is": "record", "of": "Event"}},
    "acknowledgements": {"is": "list", "item": {"is": "record", "of": "Acknowledgement"}}
  },
  "DocumentHeader": {
    "format": {"is": "text", "must": ["Format COM-DOC-012"]},
    "name": {"is": "text"},
    "packs": {"is": "list", "item": {"is": "text"}}
  },
  "SourceDocument": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "kind": {"is": "code", "of": "source-kind"},
    "title": {"is": "text", "must": ["NotBlank", "Size 300"]},
    "language": {"is": "text", "must": ["NotBlank if given", "Pattern ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,12}$"]},
    "publisher": {"is": "text", "must": ["Size 200"]},
    "byline": {"is": "text", "must": ["Size 200"]},
    "published": {"is": "PartialDate"},
    "seen": {"is": "PartialDate"},
    "url": {"is": "text", "must": ["Size 500"]},
    "file": {"is": "text", "must": ["Size 200"]},
    "note": {"is": "text", "must": ["Size 2000"]}
  },
  "Organisation": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "name": {"is": "text", "must": ["NotBlank COM-ORG-001", "Size 200"]},
    "country": {"is": "text", "must": ["NotNull COM-ORG-001", "Iso COM-ORG-001"]},
    "kind": {"is": "code", "of": "organisation-kind"},
    "legalForm": {"is": "code", "of": "legal-form"},
    "status": {"is": "code", "of": "organisation-status"},
    "registrations": {"is": "list", "item": {"is": "record", "of": "RegistrationNumber"}},
    "aliases": {"is": "list", "item": {"is": "record", "of": "Alias"}},
    "founded": {"is": "PartialDate"},
    "baseRegion": {"is": "text", "must": ["Size 200"]},
    "seat": {"is": "text", "must": ["Size 200"]},
    "addresses": {"is": "list", "item": {"is": "record", "of": "PostalAddress"}},
    "website": {"is": "text", "must": ["Size 500"]},
    "vision": {"is": "text", "must": ["Size 2000"]},
    "goals": {"is": "list", "item": {"is": "record", "of": "OrganisationGoal"}},
    "units": {"is": "list", "item": {"is": "record", "of": "OrganisationUnit"}},
    "relations": {"is": "list", "item": {"is": "record", "of": "OrganisationRelation"}},
    "footprint": {"is": "list", "item": {"is": "record", "of": "Footprint"}},
    "statistics": {"is": "list", "item": {"is": "record", "of": "Statistic"}},
    "aidReceived": {"is": "list", "item": {"is": "record", "of": "AidReceived"}},
    "publicBenefitPurpose": {"is": "truth"},
    "politicalAim": {"is": "truth"},
    "note": {"is": "text", "must": ["Size 2000"]},
    "sources": {"is": "list", "item": {"is": "Ref"}},
    "unpaidBoard": {"is": "truth"}
  },
  "Area": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "name": {"is": "text", "must": ["NotBlank", "Size 200"]},
    "country": {"is": "text", "must": ["NotNull", "Iso"]},
    "kind": {"is": "code", "of": "area-kind", "must": ["NotNull"]},
    "codes": {"is": "list", "item": {"is": "record", "of": "AreaCode"}},
    "parent": {"is": "Ref"},
    "period": {"is": "record", "of": "Period"},
    "successors": {"is": "list", "item": {"is": "Ref"}},
    "classifications": {"is": "list", "item": {"is": "record", "of": "AreaClassification"}},
    "statistics": {"is": "list", "item": {"is": "record", "of": "Statistic"}},
    "aliases": {"is": "list", "item": {"is": "record", "of": "Alias"}},
    "sources": {"is": "list", "item": {"is": "Ref"}}
  },
  "Programme": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "name": {"is": "text", "must": ["NotBlank", "Size 200"]},
    "kind": {"is": "code", "of": "programme-kind"},
    "country": {"is": "text", "must": ["Iso"]},
    "responsible": {"is": "Ref"},
    "areas": {"is": "list", "item": {"is": "Ref"}},
    "version": {"is": "text", "must": ["Size 40"]},
    "aliases": {"is": "list", "item": {"is": "record", "of": "Alias"}},
    "status": {"is": "code", "of": "programme-status"},
    "period": {"is": "record", "of": "Period"},
    "background": {"is": "text", "must": ["Size 2000"]},
    "purpose": {"is": "text", "must": ["Size 2000"]},
    "theoryOfChange": {"is": "text", "must": ["Size 2000"]},
    "targetGroups": {"is": "list", "item": {"is": "record", "of": "TargetGroup"}},
    "method": {"is": "record", "of": "Method"},
    "roles": {"is": "list", "item": {"is": "record", "of": "RoleProfile"}},
    "participantFee": {"is": "record", "of": "Money"},
    "outcomes": {"is": "list", "item": {"is": "record", "of": "IntendedOutcome"}},
    "curricula": {"is": "list", "item": {"is": "record", "of": "Curriculum"}},
    "variants": {"is": "list", "item": {"is": "record", "of": "ProgrammeVariant"}},
    "referralDestinations": {"is": "list", "item": {"is": "record", "of": "ReferralDestination"}},
    "continuation": {"is": "text", "must": ["Size 1000"]},
    "exit": {"is": "record", "of": "ProgrammeExit"},
    "results": {"is": "list", "item": {"is": "record", "of": "IndicatorResult"}},
    "sources": {"is": "list", "item": {"is": "Ref"}}
  },
  "Partnership": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "name": {"is": "text", "must": ["Size 300"]},
    "form": {"is": "code", "of": "partnership-form", "must": ["NotNull"]},
    "country": {"is": "text", "must": ["Iso"]},
    "status": {"is": "code", "of": "partnership-status"},
    "programmes": {"is": "list", "item": {"is": "Ref"}},
    "areas": {"is": "list", "item": {"is": "Ref"}},
    "parent": {"is": "Ref"},
    "period": {"is": "record", "of": "Period"},
    "parties": {"is": "list", "item": {"is": "record", "of": "Party"}},
    "partiesComplete": {"is": "truth"},
    "contributions": {"is": "list", "item": {"is": "record", "of": "Contribution"}},
    "background": {"is": "text", "must": ["Size 2000"]},
    "purpose": {"is": "text", "must": ["Size 2000"]},
    "rationale": {"is": "text", "must": ["Size 2000"]},
    "basis": {"is": "record", "of": "Basis"},
    "problemPicture": {"is": "record", "of": "ProblemPicture"},
    "goals": {"is": "list", "item": {"is": "record", "of": "Goal"}},
    "measures": {"is": "list", "item": {"is": "record", "of": "Measure"}},
    "assessments": {"is": "list", "item": {"is": "record", "of": "LegalAssessment"}},
    "governance": {"is": "record", "of": "Governance"},
    "communications": {"is": "list", "item": {"is": "record", "of": "Communication"}},
    "linkedActivities": {"is": "list", "item": {"is": "record", "of": "PartnershipLinkedActivity"}},
    "predecessor": {"is": "record", "of": "PartnershipPredecessor"},
    "additionality": {"is": "code", "of": "additionality"},
    "continuationIntent": {"is": "text", "must": ["Size 1000"]},
    "dataSharing": {"is": "record", "of": "PartnershipDataSharing"},
    "sources": {"is": "list", "item": {"is": "Ref"}},
    "amendments": {"is": "list", "item": {"is": "record", "of": "PartnershipAmendment"}},
    "closing": {"is": "record", "of": "Closing"}
  },
  "Grant": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "name": {"is": "text", "must": ["Size 300"]},
    "country": {"is": "text", "must": ["Iso"]},
    "scheme": {"is": "code", "of": "grant-scheme"},
    "round": {"is": "text", "must": ["Size 100"]},
    "schemeYear": {"is": "whole"},
    "status": {"is": "code", "of": "grant-status"},
    "parties": {"is": "list", "item": {"is": "record", "of": "GrantParty"}},
    "programmes": {"is": "list", "item": {"is": "Ref"}},
    "areas": {"is": "list", "item": {"is": "Ref"}},
    "applied": {"is": "PartialDate"},
    "decided": {"is": "PartialDate"},
    "total": {"is": "record", "of": "Money"},
    "budget": {"is": "record", "of": "Money"},
    "awards": {"is": "list", "item": {"is": "record", "of": "Award"}},
    "period": {"is": "record", "of": "Period"},
    "project": {"is": "record", "of": "Project"},
    "costs": {"is": "list", "item": {"is": "record", "of": "CostItem"}},
    "otherIncome": {"is": "list", "item": {"is": "record", "of": "Income"}},
    "reports": {"is": "list", "item": {"is": "record", "of": "ReportObligation"}},
    "audited": {"is": "truth"},
    "predecessor": {"is": "record", "of": "GrantPredecessor"},
    "sources": {"is": "list", "item": {"is": "Ref"}},
    "returned": {"is": "record", "of": "Money"},
    "instalments": {"is": "list", "item": {"is": "record", "of": "GrantInstalment"}}
  },
  "Volunteer": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "person": {"is": "text", "must": ["NotNull", "Opaque"]},
    "name": {"is": "text", "must": ["Length 200"]},
    "contacts": {"is": "list", "item": {"is": "text", "must": ["Length 200"]}},
    "birthYear": {"is": "text", "must": ["Length 4"]},
    "status": {"is": "code", "of": "volunteer-status"},
    "statusHistory": {"is": "list", "item": {"is": "record", "of": "StatusChange"}},
    "organisation": {"is": "Ref"},
    "programmes": {"is": "list", "item": {"is": "Ref"}},
    "areas": {"is": "list", "item": {"is": "Ref"}},
    "languages": {
      "is": "list",
      "item": {"is": "text", "must": ["NotBlank if given", "Pattern ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,12}$"]}
    },
    "roles": {"is": "list", "item": {"is": "record", "of": "RoleAssignment"}},
    "engagement": {"is": "record", "of": "Engagement"},
    "trainings": {"is": "list", "item": {"is": "record", "of": "Training"}},
    "confidentialitySigned": {"is": "LocalDate"},
    "childContact": {"is": "truth"},
    "recordChecks": {"is": "list", "item": {"is": "record", "of": "RecordCheckNote"}},
    "protection": {"is": "record", "of": "Protection"},
    "purposes": {"is": "list", "item": {"is": "record", "of": "Purpose"}},
    "consents": {"is": "list", "item": {"is": "record", "of": "Consent"}},
    "retainUntil": {"is": "LocalDate"},
    "note": {"is": "text", "must": ["Length 500"]},
    "sources": {"is": "list", "item": {"is": "Ref"}},
    "supervision": {"is": "record", "of": "Supervision"},
    "hours": {"is": "list", "item": {"is": "record", "of": "HoursWorked"}},
    "pathway": {"is": "list", "item": {"is": "record", "of": "PathwayStep"}},
    "hold": {"is": "record", "of": "Hold"}
  },
  "Participant": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "person": {"is": "text", "must": ["NotNull", "Opaque"]},
    "name": {"is": "text", "must": ["Length 200"]},
    "identification": {"is": "word", "of": "ParticipantIdentification"},
    "contacts": {"is": "list", "item": {"is": "text", "must": ["Length 200"]}},
    "birthYear": {"is": "text", "must": ["Length 4"]},
    "languages": {
      "is": "list",
      "item": {"is": "text", "must": ["NotBlank if given", "Pattern ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,12}$"]}
    },
    "area": {"is": "Ref"},
    "organisation": {"is": "Ref"},
    "protection": {"is": "record", "of": "Protection"},
    "purposes": {"is": "list", "item": {"is": "record", "of": "Purpose"}},
    "consents": {"is": "list", "item": {"is": "record", "of": "Consent"}},
    "retainUntil": {"is": "LocalDate"},
    "note": {"is": "text", "must": ["Length 500"]},
    "sources": {"is": "list", "item": {"is": "Ref"}},
    "hold": {"is": "record", "of": "Hold"}
  },
  "ContactPerson": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "person": {"is": "text", "must": ["NotNull", "Opaque"]},
    "name": {"is": "text", "must": ["Length 200"]},
    "organisation": {"is": "Ref"},
    "roles": {"is": "list", "item": {"is": "record", "of": "RoleAssignment"}},
    "workContacts": {"is": "list", "item": {"is": "text", "must": ["Length 200"]}},
    "protection": {"is": "record", "of": "Protection"},
    "purposes": {"is": "list", "item": {"is": "record", "of": "Purpose"}},
    "retainUntil": {"is": "LocalDate"},
    "sources": {"is": "list", "item": {"is": "Ref"}},
    "hold": {"is": "record", "of": "Hold"}
  },
  "HeldIdentifier": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "person": {"is": "text", "must": ["NotNull", "Opaque"]},
    "kind": {"is": "code", "of": "identifier-kind", "must": ["NotNull"]},
    "value": {"is": "text", "must": ["NotNull", "Length 32"]},
    "reason": {"is": "code", "of": "identifier-reason"},
    "until": {"is": "LocalDate"}
  },
  "Group": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "name": {"is": "text", "must": ["Size 200"]},
    "kind": {"is": "code", "of": "group-kind"},
    "status": {"is": "code", "of": "group-status"},
    "programme": {"is": "Ref"},
    "organisation": {"is": "Ref"},
    "curriculum": {"is": "text", "must": ["Identifier"]},
    "variant": {"is": "text", "must": ["Identifier"]},
    "area": {"is": "Ref"},
    "venue": {"is": "text", "must": ["Size 200"]},
    "zone": {"is": "text", "must": ["Size 40"]},
    "period": {"is": "record", "of": "Period"},
    "ordinalInMunicipality": {"is": "whole", "must": ["Positive 0"]},
    "phase": {"is": "whole", "must": ["Min 1", "Max 4"]},
    "capacity": {"is": "record", "of": "GroupCapacity"},
    "leads": {"is": "list", "item": {"is": "record", "of": "GroupLead"}},
    "guests": {"is": "list", "item": {"is": "code", "of": "guest-category"}},
    "sessions": {"is": "list", "item": {"is": "record", "of": "Session"}},
    "enrolments": {"is": "list", "item": {"is": "record", "of": "Enrolment"}},
    "attendance": {"is": "list", "item": {"is": "record", "of": "Attendance"}},
    "waitingList": {"is": "list", "item": {"is": "record", "of": "WaitingPlace"}},
    "surveyAnswers": {"is": "list", "item": {"is": "record", "of": "SurveyAnswer"}},
    "note": {"is": "text", "must": ["Length 1000"]},
    "sources": {"is": "list", "item": {"is": "Ref"}},
    "closing": {"is": "record", "of": "Closing"}
  },
  "MeetingPlace": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "name": {"is": "text", "must": ["Size 200"]},
    "kind": {"is": "code", "of": "meeting-place-kind"},
    "host": {"is": "Ref", "must": ["NotNull COM-MPL-001"]},
    "area": {"is": "Ref", "must": ["NotNull COM-MPL-001"]},
    "programme": {"is": "Ref"},
    "status": {"is": "code", "of": "meeting-place-status"},
    "period": {"is": "record", "of": "Period"},
    "count": {"is": "record", "of": "Quantity"},
    "openings": {"is": "list", "item": {"is": "record", "of": "MeetingPlaceOpening"}},
    "sources": {"is": "list", "item": {"is": "Ref"}},
    "closing": {"is": "record", "of": "Closing"}
  },
  "OutreachLog": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "programme": {"is": "Ref"},
    "area": {"is": "Ref"},
    "month": {"is": "PartialDate"},
    "contacts": {"is": "list", "item": {"is": "record", "of": "OutreachContact"}},
    "sources": {"is": "list", "item": {"is": "Ref"}}
  },
  "Event": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "name": {"is": "text", "must": ["Size 300"]},
    "kind": {"is": "code", "of": "event-kind", "must": ["NotNull"]},
    "date": {"is": "PartialDate"},
    "datePart": {"is": "code", "of": "date-part"},
    "start": {"is": "LocalTime"},
    "startApproximate": {"is": "truth"},
    "place": {"is": "text", "must": ["Size 200"]},
    "area": {"is": "Ref"},
    "organisers": {"is": "list", "item": {"is": "Ref"}},
    "subjects": {"is": "list", "item": {"is": "Ref"}},
    "guestOrganisations": {"is": "list", "item": {"is": "Ref"}},
    "attendance": {"is": "record", "of": "Quantity"},
    "media": {"is": "list", "item": {"is": "record", "of": "MediaItem"}},
    "note": {"is": "text", "must": ["Length 1000"]},
    "sources": {"is": "list", "item": {"is": "Ref"}}
  },
  "Acknowledgement": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "rule": {"is": "text", "must": ["NotNull", "Pattern ^[A-Z]{2,4}(-[A-Z]{3})?-[A-Za-z0-9]{2,30}$"]},
    "subject": {"is": "Ref", "must": ["NotNull"]},
    "fingerprint": {"is": "text", "must": ["NotNull", "Pattern ^[0-9a-f]{16}$"]},
    "severity": {"is": "word", "of": "AcknowledgementWeight", "must": ["NotNull"]},
    "reason": {"is": "code", "of": "acknowledgement-reason", "must": ["NotNull"]},
    "note": {"is": "text", "must": ["Length 500"]},
    "role": {"is": "code", "of": "role", "must": ["NotNull"]},
    "validity": {"is": "record", "of": "Period", "must": ["NotNull"]}
  },
  "RegistrationNumber": {
    "kind": {"is": "code", "of": "registration-kind", "must": ["NotNull"]},
    "number": {"is": "text", "must": ["NotNull", "Length 32"]}
  },
  "Alias": {
    "name": {"is": "text", "must": ["NotBlank", "Size 200"]},
    "period": {"is": "record", "of": "Period"},
    "source": {"is": "Ref"}
  },
  "PostalAddress": {
    "unit": {"is": "text"},
    "street": {"is": "text", "must": ["Size 200"]},
    "postcode": {"is": "text", "must": ["Size 16"]},
    "town": {"is": "text", "must": ["Size 100"]},
    "country": {"is": "text"},
    "source": {"is": "Ref"}
  },
  "OrganisationGoal": {
    "text": {"is": "text", "must": ["NotBlank", "Size 1000"]},
    "period": {"is": "record", "of": "Period"},
    "source": {"is": "Ref"}
  },
  "OrganisationUnit": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "name": {"is": "text", "must": ["NotBlank", "Size 200"]},
    "kind": {"is": "code", "of": "unit-kind"},
    "parent": {"is": "text", "must": ["Identifier"]},
    "period": {"is": "record", "of": "Period"},
    "source": {"is": "Ref"}
  },
  "OrganisationRelation": {
    "kind": {"is": "code", "of": "organisation-relation", "must": ["NotNull"]},
    "target": {"is": "Ref"},
    "targetName": {"is": "text", "must": ["Size 200"]},
    "role": {"is": "code", "of": "relation-role"},
    "status": {"is": "code", "of": "relation-status"},
    "period": {"is": "record", "of": "Period"},
    "note": {"is": "text", "must": ["Size 1000"]},
    "source": {"is": "Ref"}
  },
  "Footprint": {
    "areas": {"is": "record", "of": "Quantity"},
    "municipalities": {"is": "record", "of": "Quantity"},
    "asOf": {"is": "PartialDate"},
    "regions": {"is": "list", "item": {"is": "text", "must": ["NotBlank", "Size 100"]}},
    "source": {"is": "Ref"}
  },
  "Statistic": {
    "code": {"is": "code", "of": "statistic", "must": ["NotNull"]},
    "value": {"is": "record", "of": "Quantity", "must": ["NotNull"]},
    "period": {"is": "record", "of": "Period"},
    "population": {"is": "text", "must": ["Size 300"]},
    "source": {"is": "Ref"}
  },
  "AidReceived": {
    "granted": {"is": "LocalDate", "must": ["NotNull"]},
    "amount": {"is": "record", "of": "Money", "must": ["NotNull"]},
    "regulation": {"is": "code", "of": "aid-regulation"},
    "granter": {"is": "text", "must": ["Size 200"]},
    "source": {"is": "Ref"}
  },
  "AreaCode": {
    "code": {"is": "text", "must": ["NotBlank", "Size 20"]},
    "scheme": {"is": "code", "of": "area-code-scheme"},
    "used": {"is": "record", "of": "Period"}
  },
  "Period": {"start": {"is": "PartialDate"}, "end": {"is": "PartialDate"}},
  "AreaClassification": {
    "scheme": {"is": "code", "of": "classification-scheme", "must": ["NotNull COM-GEO-002"]},
    "schemeVersion": {"is": "text", "must": ["Size 40"]},
    "level": {"is": "code", "of": "classification-level", "must": ["NotNull COM-GEO-002"]},
    "listRevision": {"is": "PartialDate"},
    "period": {"is": "record", "of": "Period"},
    "agreement": {"is": "Ref"},
    "note": {"is": "text", "must": ["Size 1000"]},
    "trend": {"is": "text", "must": ["Size 1000"]},
    "criteria": {"is": "list", "item": {"is": "record", "of": "Statistic"}},
    "source": {"is": "Ref", "must": ["NotNull COM-GEO-002"]}
  },
  "TargetGroup": {
    "audience": {"is": "code", "of": "audience", "must": ["NotNull"]},
    "rank": {"is": "word", "of": "TargetGroupRank"},
    "traits": {"is": "list", "item": {"is": "code", "of": "target-group-trait"}},
    "focus": {"is": "list", "item": {"is": "code", "of": "legal-category"}},
    "areaLevels": {"is": "list", "item": {"is": "code", "of": "classification-level"}},
    "prioritised": {"is": "truth"},
    "plannedReach": {"is": "record", "of": "Quantity"},
    "text": {"is": "text", "must": ["Size 1000"]},
    "source": {"is": "Ref"}
  },
  "Method": {
    "name": {"is": "text", "must": ["Size 200"]},
    "components": {"is": "list", "item": {"is": "code", "of": "method-component"}},
    "channels": {"is": "list", "item": {"is": "code", "of": "outreach-channel"}},
    "evidenceClaim": {"is": "text", "must": ["Size 1000"]},
    "principles": {"is": "list", "item": {"is": "text", "must": ["Size 200"]}},
    "source": {"is": "Ref"}
  },
  "RoleProfile": {
    "role": {"is": "code", "of": "role", "must": ["NotNull"]},
    "title": {"is": "text", "must": ["Size 100"]},
    "description": {"is": "text", "must": ["Size 1000"]},
    "engagement": {"is": "code", "of": "engagement"},
    "requirements": {"is": "list", "item": {"is": "text", "must": ["Size 300"]}},
    "tasks": {"is": "list", "item": {"is": "text", "must": ["Size 300"]}},
    "recruitment": {"is": "text", "must": ["Size 500"]},
    "ownGain": {"is": "text", "must": ["Size 500"]},
    "source": {"is": "Ref"}
  },
  "Money": {"amount": {"is": "number"}, "currency": {"is": "text", "must": ["Pattern ^[A-Z]{3}$"]}},
  "IntendedOutcome": {
    "code": {"is": "code", "of": "outcome", "must": ["NotNull"]},
    "forWhom": {"is": "code", "of": "audience"},
    "horizon": {"is": "code", "of": "horizon"},
    "text": {"is": "text", "must": ["Size 500"]},
    "source": {"is": "Ref"}
  },
  "Curriculum": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "version": {"is": "text", "must": ["Size 40"]},
    "sessionCount": {"is": "whole"},
    "sessionUnit": {"is": "code", "of": "session-unit"},
    "modules": {"is": "list", "item": {"is": "record", "of": "CurriculumModule"}},
    "topics": {"is": "list", "item": {"is": "code", "of": "topic"}},
    "topicsOpen": {"is": "truth"},
    "guests": {"is": "list", "item": {"is": "record", "of": "CurriculumGuestCategory"}},
    "totalMinutes": {"is": "whole", "must": ["PositiveOrZero 0"]},
    "groupSizeMin": {"is": "whole", "must": ["PositiveOrZero 0"]},
    "groupSizeMax": {"is": "whole", "must": ["PositiveOrZero 0"]},
    "completionShare": {"is": "number", "must": ["DecimalMin 0", "DecimalMax 1"]},
    "audience": {"is": "code", "of": "audience"},
    "organisedBy": {"is": "text", "must": ["Size 500"]},
    "inForce": {"is": "record", "of": "Period"},
    "source": {"is": "Ref"}
  },
  "ProgrammeVariant": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "audience": {"is": "code", "of": "audience", "must": ["NotNull"]},
    "status": {"is": "code", "of": "variant-status"},
    "name": {"is": "text", "must": ["Size 200"]},
    "period": {"is": "record", "of": "Period"},
    "supporters": {"is": "list", "item": {"is": "Ref"}},
    "support": {"is": "record", "of": "Money"},
    "source": {"is": "Ref"}
  },
  "ReferralDestination": {
    "destination": {"is": "code", "of": "destination", "must": ["NotNull"]},
    "organisation": {"is": "Ref"},
    "name": {"is": "text", "must": ["Size 200"]},
    "source": {"is": "Ref"}
  },
  "ProgrammeExit": {
    "kind": {"is": "code", "of": "programme-exit", "must": ["NotNull"]},
    "date": {"is": "PartialDate"},
    "status": {"is": "code", "of": "decision-status"},
    "note": {"is": "text", "must": ["Size 1000"]},
    "source": {"is": "Ref"}
  },
  "IndicatorResult": {
    "indicator": {"is": "code", "of": "indicator", "must": ["NotNull"]},
    "value": {"is": "record", "of": "Quantity", "must": ["NotNull"]},
    "denominator": {"is": "record", "of": "Quantity"},
    "measure": {"is": "word", "of": "IndicatorResultMeasure"},
    "period": {"is": "record", "of": "Period"},
    "population": {"is": "text", "must": ["Size 300"]},
    "channel": {"is": "text", "must": ["Size 300"]},
    "planned": {"is": "truth"},
    "source": {"is": "Ref"}
  },
  "Party": {
    "organisation": {"is": "Ref"},
    "name": {"is": "text", "must": ["Size 200"]},
    "category": {"is": "code", "of": "organisation-kind"},
    "unit": {"is": "text", "must": ["Identifier"]},
    "role": {"is": "word", "of": "PartyRole", "must": ["NotNull"]},
    "side": {"is": "word", "of": "PartySide"},
    "period": {"is": "record", "of": "Period"},
    "source": {"is": "Ref"}
  },
  "Contribution": {
    "by": {"is": "list", "item": {"is": "Ref"}},
    "side": {"is": "word", "of": "PartySide"},
    "byAll": {"is": "truth"},
    "kinds": {"is": "list", "item": {"is": "code", "of": "contribution-kind"}},
    "description": {"is": "text", "must": ["Size 1000"]},
    "value": {"is": "record", "of": "Money"},
    "period": {"is": "record", "of": "Period"},
    "perUnitOfService": {"is": "truth"},
    "source": {"is": "Ref"},
    "delivered": {"is": "list", "item": {"is": "record", "of": "ContributionDelivery"}}
  },
  "Basis": {
    "initiatedBy": {"is": "word", "of": "PartySide"},
    "politicalBasis": {"is": "list", "item": {"is": "record", "of": "BasisDecision"}},
    "distinctFromAssociationGrant": {"is": "truth"},
    "detailRegulatedByPublicParty": {"is": "truth"},
    "values": {"is": "text", "must": ["Size 4000"]}
  },
  "ProblemPicture": {
    "text": {"is": "text", "must": ["NotBlank", "Size 2000"]},
    "foundations": {"is": "list", "item": {"is": "text", "must": ["Size 300"]}},
    "date": {"is": "PartialDate"},
    "statedBy": {"is": "code", "of": "organisation-kind"},
    "source": {"is": "Ref"}
  },
  "Goal": {
    "id": {"is": "text", "must": ["Identifier"]},
    "code": {"is": "code", "of": "goal"},
    "text": {"is": "text", "must": ["Size 1000"]},
    "horizon": {"is": "code", "of": "horizon"},
    "area": {"is": "Ref"},
    "indicators": {"is": "list", "item": {"is": "record", "of": "GoalGoalIndicator"}},
    "status": {"is": "code", "of": "goal-status"},
    "statusDate": {"is": "PartialDate"},
    "source": {"is": "Ref"}
  },
  "Measure": {
    "id": {"is": "text", "must": ["Identifier"]},
    "text": {"is": "text", "must": ["NotBlank", "Size 1000"]},
    "theme": {"is": "code", "of": "measure-theme"},
    "responsible": {"is": "list", "item": {"is": "Ref"}},
    "responsibleNames": {"is": "list", "item": {"is": "text", "must": ["Size 200"]}},
    "quantity": {"is": "record", "of": "Quantity"},
    "due": {"is": "PartialDate"},
    "fulfilmentTest": {"is": "text", "must": ["Size 500"]},
    "activity": {"is": "Ref"},
    "outcomes": {"is": "list", "item": {"is": "record", "of": "MeasureOutcome"}},
    "source": {"is": "Ref"}
  },
  "LegalAssessment": {
    "kind": {"is": "code", "of": "assessment-kind", "must": ["NotNull"]},
    "result": {"is": "code", "of": "assessment-result"},
    "date": {"is": "LocalDate"},
    "by": {"is": "text", "must": ["Size 200"]},
    "source": {"is": "Ref"}
  },
  "Governance": {
    "bodies": {"is": "list", "item": {"is": "record", "of": "GovernanceBody"}},
    "followUpEveryMonths": {"is": "whole", "must": ["Positive 0"]},
    "lastFollowUp": {"is": "LocalDate"},
    "followUpMethod": {"is": "text", "must": ["Size 500"]},
    "noticeMonths": {"is": "whole", "must": ["PositiveOrZero 0"]},
    "extensionRule": {"is": "text", "must": ["Size 500"]},
    "clauses": {"is": "list", "item": {"is": "code", "of": "agreement-clause"}},
    "agreementRefs": {"is": "list", "item": {"is": "record", "of": "GovernanceAgreementRef"}},
    "followUps": {"is": "list", "item": {"is": "record", "of": "GovernanceFollowUp"}}
  },
  "Communication": {
    "channel": {"is": "code", "of": "communication-channel"},
    "audience": {"is": "code", "of": "audience"},
    "date": {"is": "PartialDate"},
    "feedback": {"is": "truth"},
    "text": {"is": "text", "must": ["Size 500"]},
    "source": {"is": "Ref"}
  },
  "PartnershipLinkedActivity": {
    "activity": {"is": "Ref"},
    "name": {"is": "text", "must": ["Size 300"]},
    "period": {"is": "record", "of": "Period"},
    "source": {"is": "Ref"}
  },
  "PartnershipPredecessor": {
    "partnership": {"is": "Ref"},
    "description": {"is": "text", "must": ["Size 500"]},
    "period": {"is": "record", "of": "Period"},
    "source": {"is": "Ref"}
  },
  "PartnershipDataSharing": {
    "shared": {"is": "truth"},
    "agreement": {"is": "code", "of": "data-agreement"},
    "signed": {"is": "LocalDate"}
  },
  "PartnershipAmendment": {
    "number": {"is": "whole", "must": ["Positive 0"]},
    "date": {"is": "LocalDate", "must": ["NotNull"]},
    "summary": {"is": "text", "must": ["Size 1000"]},
    "changed": {"is": "list", "item": {"is": "text", "must": ["Size 64"]}},
    "source": {"is": "Ref"}
  },
  "Closing": {
    "date": {"is": "LocalDate", "must": ["NotNull"]},
    "reason": {"is": "code", "of": "closing-reason"},
    "note": {"is": "text", "must": ["Length 500"]}
  },
  "GrantParty": {
    "role": {"is": "word", "of": "GrantPartyRole", "must": ["NotNull"]},
    "organisation": {"is": "Ref"},
    "name": {"is": "text", "must": ["Size 200"]},
    "unit": {"is": "text", "must": ["Identifier"]},
    "approved": {"is": "truth"},
    "source": {"is": "Ref"}
  },
  "Award": {
    "year": {"is": "whole", "must": ["NotNull"]},
    "amount": {"is": "record", "of": "Money", "must": ["NotNull"]},
    "source": {"is": "Ref"}
  },
  "Project": {
    "name": {"is": "text", "must": ["Size 200"]},
    "version": {"is": "text", "must": ["Size 40"]},
    "background": {"is": "text", "must": ["Size 2000"]},
    "purpose": {"is": "text", "must": ["Size 2000"]},
    "goals": {"is": "list", "item": {"is": "record", "of": "IntendedOutcome"}},
    "duration": {"is": "record", "of": "Quantity"},
    "plannedReach": {"is": "record", "of": "Quantity"},
    "phases": {"is": "list", "item": {"is": "record", "of": "ProjectPhase"}},
    "source": {"is": "Ref"}
  },
  "CostItem": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "date": {"is": "LocalDate", "must": ["NotNull"]},
    "kind": {"is": "code", "of": "cost-kind"},
    "amount": {"is": "record", "of": "Money", "must": ["NotNull"]},
    "indirect": {"is": "truth"},
    "charges": {"is": "list", "item": {"is": "record", "of": "CostItemCharge"}},
    "source": {"is": "Ref"}
  },
  "Income": {
    "kind": {"is": "code", "of": "income-kind", "must": ["NotNull"]},
    "funder": {"is": "Ref"},
    "amount": {"is": "record", "of": "Money"},
    "source": {"is": "Ref"}
  },
  "ReportObligation": {
    "kind": {"is": "code", "of": "report-kind", "must": ["NotNull"]},
    "due": {"is": "LocalDate"},
    "sent": {"is": "LocalDate"},
    "source": {"is": "Ref"},
    "sentBack": {"is": "LocalDate"},
    "accepted": {"is": "LocalDate"}
  },
  "GrantPredecessor": {
    "grant": {"is": "Ref"},
    "description": {"is": "text", "must": ["Size 500"]},
    "duration": {"is": "record", "of": "Quantity"},
    "source": {"is": "Ref"}
  },
  "GrantInstalment": {
    "due": {"is": "LocalDate"},
    "amount": {"is": "record", "of": "Money"},
    "received": {"is": "LocalDate"},
    "condition": {"is": "text", "must": ["Size 300"]},
    "source": {"is": "Ref"}
  },
  "StatusChange": {
    "status": {"is": "code", "of": "volunteer-status", "must": ["NotNull"]},
    "date": {"is": "LocalDate", "must": ["NotNull"]}
  },
  "RoleAssignment": {
    "role": {"is": "code", "of": "role", "must": ["NotNull"]},
    "title": {"is": "text", "must": ["Size 200"]},
    "scope": {"is": "Ref"},
    "unit": {"is": "text", "must": ["Identifier"]},
    "area": {"is": "Ref"},
    "period": {"is": "record", "of": "Period"},
    "source": {"is": "Ref"}
  },
  "Engagement": {
    "kind": {"is": "code", "of": "engagement", "must": ["NotNull"]},
    "employer": {"is": "Ref"},
    "contract": {"is": "record", "of": "Period"},
    "wage": {"is": "record", "of": "Money"}
  },
  "Training": {
    "programme": {"is": "Ref"},
    "curriculum": {"is": "text", "must": ["Identifier"]},
    "group": {"is": "Ref"},
    "period": {"is": "record", "of": "Period"},
    "completed": {"is": "LocalDate"},
    "exemption": {"is": "code", "of": "training-exemption"},
    "certificate": {"is": "code", "of": "certificate"},
    "validUntil": {"is": "LocalDate"}
  },
  "RecordCheckNote": {
    "kind": {"is": "code", "of": "record-check", "must": ["NotNull"]},
    "shown": {"is": "LocalDate", "must": ["NotNull"]},
    "seenBy": {"is": "text", "must": ["Opaque"]},
    "taskEnded": {"is": "LocalDate"}
  },
  "Protection": {
    "level": {"is": "word", "of": "ProtectionLevel", "must": ["NotNull"]},
    "until": {"is": "LocalDate"},
    "source": {"is": "code", "of": "protection-source"},
    "lowered": {"is": "record", "of": "ProtectionLowering"}
  },
  "Purpose": {
    "purpose": {"is": "code", "of": "purpose", "must": ["NotNull"]},
    "basis": {"is": "code", "of": "legal-basis", "must": ["NotNull"]},
    "specialCategory": {"is": "code", "of": "special-category-condition"}
  },
  "Consent": {
    "person": {"is": "text", "must": ["NotNull"]},
    "purpose": {"is": "code", "of": "purpose", "must": ["NotNull"]},
    "given": {"is": "LocalDate", "must": ["NotNull"]},
    "withdrawn": {"is": "LocalDate"},
    "textShown": {"is": "text", "must": ["Size 200"]}
  },
  "Supervision": {
    "everyWeeks": {"is": "whole", "must": ["Positive 0"]},
    "held": {"is": "list", "item": {"is": "LocalDate", "must": ["NotNull"]}}
  },
  "HoursWorked": {
    "month": {"is": "PartialDate", "must": ["NotNull"]},
    "hours": {"is": "number", "must": ["NotNull", "PositiveOrZero 0"]}
  },
  "PathwayStep": {
    "date": {"is": "LocalDate", "must": ["NotNull"]},
    "outcome": {"is": "code", "of": "transition", "must": ["NotNull"]}
  },
  "Hold": {
    "since": {"is": "LocalDate", "must": ["NotNull"]},
    "until": {"is": "LocalDate"},
    "reason": {"is": "code", "of": "hold-reason", "must": ["NotNull"]}
  },
  "GroupCapacity": {
    "min": {"is": "whole", "must": ["PositiveOrZero 0"]},
    "max": {"is": "whole", "must": ["PositiveOrZero 0"]},
    "funded": {"is": "whole", "must": ["PositiveOrZero 0"]}
  },
  "GroupLead": {
    "role": {"is": "code", "of": "role", "must": ["NotNull"]},
    "person": {"is": "Ref"},
    "lead": {"is": "truth"},
    "period": {"is": "record", "of": "Period"},
    "source": {"is": "Ref"}
  },
  "Session": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "number": {"is": "whole", "must": ["Positive 0"]},
    "module": {"is": "whole", "must": ["Positive 0"]},
    "date": {"is": "LocalDate", "must": ["NotNull"]},
    "start": {"is": "LocalTime"},
    "end": {"is": "LocalTime"},
    "place": {"is": "text", "must": ["Size 200"]},
    "status": {"is": "code", "of": "session-status"},
    "topics": {"is": "list", "item": {"is": "code", "of": "topic"}},
    "guests": {"is": "list", "item": {"is": "record", "of": "SessionGuest"}},
    "headCount": {"is": "whole", "must": ["PositiveOrZero 0"]},
    "source": {"is": "Ref"},
    "insteadOf": {"is": "text", "must": ["Identifier"]},
    "makeUpOf": {"is": "text", "must": ["Identifier"]}
  },
  "Enrolment": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "person": {"is": "Ref", "must": ["NotNull"]},
    "purpose": {"is": "code", "of": "enrolment-purpose"},
    "period": {"is": "record", "of": "Period"},
    "status": {"is": "code", "of": "enrolment-status"},
    "reason": {"is": "code", "of": "leaving-reason"},
    "completed": {"is": "LocalDate"},
    "followUp": {"is": "record", "of": "EnrolmentFollowUp"},
    "funderAnswers": {"is": "list", "item": {"is": "record", "of": "FunderAnswer"}},
    "source": {"is": "Ref"},
    "cameThrough": {"is": "code", "of": "recruitment-channel"},
    "decision": {"is": "record", "of": "EnrolmentDecision"}
  },
  "Attendance": {
    "session": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "person": {"is": "Ref", "must": ["NotNull"]},
    "mark": {"is": "word", "of": "AttendanceMark", "must": ["NotNull"]},
    "dropIn": {"is": "truth"},
    "source": {"is": "Ref"}
  },
  "WaitingPlace": {
    "person": {"is": "Ref", "must": ["NotNull"]},
    "position": {"is": "whole", "must": ["NotNull", "Positive 0"]},
    "since": {"is": "LocalDate"},
    "reason": {"is": "code", "of": "waiting-reason"}
  },
  "SurveyAnswer": {
    "question": {"is": "code", "of": "survey-question", "must": ["NotNull"]},
    "moment": {"is": "word", "of": "SurveyAnswerMoment", "must": ["NotNull"]},
    "date": {"is": "LocalDate"},
    "pair": {"is": "text", "must": ["Identifier"]},
    "score": {"is": "whole"},
    "scaleMin": {"is": "whole"},
    "scaleMax": {"is": "whole"}
  },
  "Quantity": {
    "value": {"is": "number", "must": ["NotNull", "PositiveOrZero 0 COM-QTY-001"]},
    "qualifier": {"is": "word", "of": "QuantityQualifier"},
    "unit": {"is": "code", "of": "unit"},
    "asOf": {"is": "PartialDate"}
  },
  "MeetingPlaceOpening": {
    "date": {"is": "LocalDate", "must": ["NotNull"]},
    "start": {"is": "LocalTime"},
    "end": {"is": "LocalTime"},
    "visits": {"is": "whole", "must": ["PositiveOrZero 0 COM-MPL-001"]},
    "source": {"is": "Ref"}
  },
  "OutreachContact": {
    "id": {"is": "text", "must": ["Identifier"]},
    "date": {"is": "LocalDate", "must": ["NotNull COM-OUT-001"]},
    "volunteer": {"is": "Ref"},
    "group": {"is": "Ref"},
    "channel": {"is": "code", "of": "outreach-channel", "must": ["NotNull COM-OUT-001"]},
    "language": {
      "is": "text",
      "must": ["NotNull COM-OUT-001", "NotBlank if given", "Pattern ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,12}$"]
    },
    "topics": {"is": "list", "item": {"is": "code", "of": "topic"}},
    "durationBand": {"is": "code", "of": "duration-band"},
    "referrals": {"is": "list", "item": {"is": "record", "of": "Referral"}},
    "note": {"is": "text", "must": ["Length 2000"]},
    "conversation": {"is": "truth"}
  },
  "MediaItem": {
    "id": {"is": "text", "must": ["NotBlank", "Identifier"]},
    "kind": {"is": "code", "of": "media-kind", "must": ["NotNull"]},
    "credit": {"is": "text", "must": ["Length 200"]},
    "identifiable": {"is": "truth"},
    "published": {"is": "truth"},
    "consents": {"is": "list", "item": {"is": "record", "of": "Consent"}},
    "source": {"is": "Ref"}
  },
  "CurriculumModule": {
    "number": {"is": "whole", "must": ["NotNull"]},
    "title": {"is": "text", "must": ["Size 200"]},
    "topics": {"is": "list", "item": {"is": "code", "of": "topic"}},
    "plannedMinutes": {"is": "whole", "must": ["PositiveOrZero 0"]},
    "required": {"is": "truth"},
    "guests": {"is": "list", "item": {"is": "code", "of": "guest-category"}}
  },
  "CurriculumGuestCategory": {
    "category": {"is": "code", "of": "guest-category", "must": ["NotNull"]},
    "organisation": {"is": "Ref"},
    "source": {"is": "Ref"}
  },
  "ContributionDelivery": {
    "period": {"is": "record", "of": "Period"},
    "value": {"is": "record", "of": "Money"},
    "hours": {"is": "number", "must": ["PositiveOrZero 0"]},
    "source": {"is": "Ref"}
  },
  "BasisDecision": {
    "title": {"is": "text", "must": ["NotBlank", "Size 300"]},
    "date": {"is": "PartialDate"},
    "source": {"is": "Ref"}
  },
  "GoalGoalIndicator": {
    "indicator": {"is": "code", "of": "indicator", "must": ["NotNull"]},
    "baseline": {"is": "record", "of": "Quantity"},
    "target": {"is": "record", "of": "Quantity"},
    "actual": {"is": "record", "of": "Quantity"},
    "due": {"is": "PartialDate"},
    "better": {"is": "word", "of": "GoalDirection"}
  },
  "MeasureOutcome": {
    "status": {"is": "word", "of": "MeasureStatus", "must": ["NotNull"]},
    "text": {"is": "text", "must": ["Size 1000"]},
    "quantity": {"is": "record", "of": "Quantity"},
    "date": {"is": "PartialDate"},
    "source": {"is": "Ref"}
  },
  "GovernanceBody": {
    "kind": {"is": "code", "of": "governance-body", "must": ["NotNull"]},
    "name": {"is": "text", "must": ["Size 200"]},
    "organisations": {"is": "list", "item": {"is": "Ref"}},
    "task": {"is": "text", "must": ["Size 500"]},
    "source": {"is": "Ref"}
  },
  "GovernanceAgreementRef": {
    "kind": {"is": "code", "of": "agreement-kind", "must": ["NotNull"]},
    "partnership": {"is": "Ref"},
    "field": {"is": "code", "of": "field-of-work"},
    "date": {"is": "PartialDate"}
  },
  "GovernanceFollowUp": {
    "date": {"is": "LocalDate", "must": ["NotNull"]},
    "conclusion": {"is": "text", "must": ["Size 1000"]},
    "source": {"is": "Ref"}
  },
  "ProjectPhase": {
    "number": {"is": "whole", "must": ["NotNull", "PositiveOrZero 0"]},
    "name": {"is": "text", "must": ["Size 200"]},
    "period": {"is": "record", "of": "Period"},
    "deliverables": {"is": "list", "item": {"is": "record", "of": "ProjectPhaseDeliverable"}},
    "note": {"is": "text", "must": ["Size 1000"]},
    "source": {"is": "Ref"}
  },
  "CostItemCharge": {
    "grant": {"is": "Ref", "must": ["NotNull"]},
    "percent": {"is": "number", "must": ["NotNull", "DecimalMin 0", "DecimalMax 100"]}
  },
  "ProtectionLowering": {
    "date": {"is": "LocalDate", "must": ["NotNull"]},
    "agreedBy": {"is": "list", "item": {"is": "text", "must": ["Opaque"]}}
  },
  "SessionGuest": {
    "category": {"is": "code", "of": "guest-category", "must": ["NotNull"]},
    "organisation": {"is": "Ref"},
    "function": {"is": "text", "must": ["Size 200"]},
    "came": {"is": "truth"},
    "source": {"is": "Ref"}
  },
  "EnrolmentFollowUp": {
    "date": {"is": "LocalDate", "must": ["NotNull"]},
    "outcome": {"is": "code", "of": "transition", "must": ["NotNull"]}
  },
  "FunderAnswer": {
    "grant": {"is": "Ref", "must": ["NotNull"]},
    "question": {"is": "code", "of": "funder-question", "must": ["NotNull"]},
    "answer": {"is": "code", "of": "funder-answer", "must": ["NotNull"]},
    "proofSeen": {"is": "truth"},
    "basis": {"is": "code", "of": "legal-basis", "must": ["NotNull"]},
    "eraseOn": {"is": "LocalDate", "must": ["NotNull"]}
  },
  "EnrolmentDecision": {
    "date": {"is": "LocalDate", "must": ["NotNull"]},
    "attended": {"is": "whole", "must": ["PositiveOrZero 0"]},
    "of": {"is": "whole", "must": ["PositiveOrZero 0"]},
    "needed": {"is": "whole", "must": ["PositiveOrZero 0"]},
    "share": {"is": "number", "must": ["DecimalMin 0", "DecimalMax 1"]},
    "basis": {"is": "code", "of": "completion-basis"},
    "certificate": {"is": "code", "of": "certificate"}
  },
  "Referral": {
    "destination": {"is": "code", "of": "destination", "must": ["NotNull"]},
    "organisation": {"is": "Ref"},
    "accompanied": {"is": "truth"}
  },
  "ProjectPhaseDeliverable": {
    "kind": {"is": "code", "of": "deliverable", "must": ["NotNull"]},
    "planned": {"is": "record", "of": "Quantity"},
    "actual": {"is": "record", "of": "Quantity"},
    "text": {"is": "text", "must": ["Size 300"]},
    "source": {"is": "Ref"}
  }
};
