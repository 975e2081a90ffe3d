// SPDX-License-Identifier: Apache-2.0
// Made by Brygga from its records; change those and make this anew.

/** A day, written YYYY-MM-DD. */
export type LocalDate = string;
/** A time of day, written HH:MM. */
export type LocalTime = string;
/** A date as printed: YYYY, YYYY-MM, YYYY-MM-DD or XXXX-MM-DD; ? stands before what a source does not print. */
export type PartialDate = string;
/** Another record, written type:id. */
export type Ref = string;

export type AcknowledgementReasonWord = "ACCEPTED" | "BEING_MENDED" | "DOES_NOT_APPLY" | "SOURCE_SILENT" | (string & {});

export type AcknowledgementWeight = "WARNING" | "INFO";

export type AdditionalityWord = "COMPLEMENT" | "PART_OF_OPERATIONS" | "REPLACEMENT" | (string & {});

export type AgreementClauseWord = "AMENDMENT" | "DISPUTE" | "NOTICE" | "RENEGOTIATION" | "TERMINATION" | (string & {});

export type AgreementKindWord = "AFFILIATION" | "COOPERATION" | "STRATEGIC" | "SUB_AGREEMENT" | (string & {});

export type AidRegulationWord = "EU_2023_2831" | "EU_2023_2832" | (string & {});

export type AreaCodeSchemeWord =
  | "DK_KOMMUNEKODE"
  | "DK_REGIONSKODE"
  | "NO_FYLKESNUMMER"
  | "NO_KOMMUNENUMMER"
  | "SE_DESO"
  | "SE_KOMMUNKOD"
  | "SE_LANSKOD"
  | "SE_REGSO"
  | (string & {});

export type AreaKindWord =
  | "CITY_DISTRICT"
  | "COUNTRY"
  | "COUNTY"
  | "DESO"
  | "HOUSING_AREA"
  | "MUNICIPALITY"
  | "NEIGHBOURHOOD"
  | "REGION"
  | "REGSO"
  | "STATISTICAL_AREA"
  | (string & {});

export type AssessmentKindWord = "LOCAL_GOVERNMENT_ACT" | "MARKET" | "PROCUREMENT" | "STATE_AID" | (string & {});

export type AssessmentResultWord =
  | "BLOCK_EXEMPTION"
  | "COMPATIBLE"
  | "DE_MINIMIS"
  | "MARKET_EXISTS"
  | "NON_ECONOMIC"
  | "NOTIFIED"
  | "NOT_COMPATIBLE"
  | "NOT_PROCUREMENT"
  | "NO_MARKET"
  | "PROCUREMENT_REQUIRED"
  | "SGEI_DE_MINIMIS"
  | (string & {});

export type AttendanceMark = "PRESENT" | "LATE" | "EXCUSED" | "ABSENT" | "UNKNOWN";

export type AudienceWord =
  | "CHILDREN"
  | "CITIZENS"
  | "FATHERS"
  | "IMMIGRANT_FAMILIES"
  | "IMMIGRANT_WOMEN"
  | "MOTHERS"
  | "PARENTS"
  | "PARTICIPANTS"
  | "PARTNERS"
  | "STAFF"
  | "THIRD_COUNTRY_NATIONALS"
  | "VOLUNTEERS"
  | "WOMEN"
  | "YOUNG_PEOPLE"
  | (string & {});

export type CertificateWord = "CERTIFICATE" | "DIPLOMA" | (string & {});

export type ClassificationLevelWord =
  | "1"
  | "2"
  | "3"
  | "4"
  | "5"
  | "AGREEMENT"
  | "FOREBYGGELSESOMRADE"
  | "OMDANNELSESOMRADE"
  | "PARALLELSAMFUND"
  | "RISK"
  | "SARSKILT_UTSATT"
  | "UDSAT_BOLIGOMRADE"
  | "UTSATT"
  | (string & {});

export type ClassificationSchemeWord = "DK_ALMENBOLIGLOV" | "NO_OMRADESATSING" | "SE_OMRADESTYP" | "SE_POLICE" | (string & {});

export type ClosingReasonWord =
  | "AGREED"
  | "BREACH"
  | "COMPLETED"
  | "NO_FUNDING"
  | "NO_PREMISES"
  | "OTHER"
  | "TOO_FEW"
  | (string & {});

export type CommunicationChannelWord =
  | "LETTER"
  | "LOCAL_MEDIA"
  | "MEETING"
  | "NEWSLETTER"
  | "POSTER"
  | "SOCIAL_MEDIA"
  | "WEBSITE"
  | (string & {});

export type CompletionBasisWord = "CURRICULUM" | "EXCEPTION" | "PACK" | (string & {});

export type ContributionKindWord =
  | "COMPETENCE"
  | "CONTACTS"
  | "EQUIPMENT"
  | "MATERIAL"
  | "MONEY"
  | "NETWORK"
  | "PERSONNEL"
  | "PREMISES"
  | "RESOURCES"
  | "VOLUNTEER_HOURS"
  | (string & {});

export type CostKindWord =
  | "CHILDCARE"
  | "COMMUNICATION"
  | "FOOD"
  | "INTERPRETATION"
  | "MATERIAL"
  | "OTHER"
  | "OVERHEAD"
  | "PERSONNEL"
  | "PREMISES"
  | "TRAINING"
  | "TRAVEL"
  | (string & {});

export type DataAgreementWord = "JOINT_CONTROLLERS" | "PROCESSOR" | (string & {});

export type DatePartWord = "BEGINNING_OF_MONTH" | "END_OF_MONTH" | "MIDDLE_OF_MONTH" | (string & {});

export type DecisionStatusWord = "DECIDED" | "PLANNED" | "PROPOSED" | (string & {});

export type DeliverableWord =
  | "ACTIVITIES_DEVELOPED"
  | "CONTACTS_MADE"
  | "EVENTS_HELD"
  | "MARKETING"
  | "MEETING_PLACES_DEVELOPED"
  | "PROJECT_START"
  | "TRAINING_PROGRAMMES_HELD"
  | "VOLUNTEERS_STARTED"
  | "VOLUNTEERS_TRAINED"
  | (string & {});

export type DestinationWord =
  | "CHILD_HEALTH"
  | "DEBT_COUNSELLING"
  | "EDUCATION"
  | "EMPLOYMENT_SERVICE"
  | "FAMILY_CENTRE"
  | "HEALTH_CARE"
  | "LANGUAGE_COURSE"
  | "LOCAL_OFFERS"
  | "MEETING_PLACE"
  | "MUNICIPAL_SERVICES"
  | "NETWORK"
  | "OTHER"
  | "POLICE"
  | "PROPERTY_COMPANY"
  | "SCHOOL"
  | "SHELTER"
  | "SOCIAL_SERVICES"
  | "SOCIETY_OFFERS"
  | "TRAINING_GROUP"
  | "VOLUNTARY_ORGANISATIONS"
  | (string & {});

export type DurationBandWord = "FROM_15_TO_60_MINUTES" | "OVER_60_MINUTES" | "UNDER_15_MINUTES" | (string & {});

export type EngagementWord = "EMPLOYED" | "SUBSIDISED_EMPLOYMENT" | "VOLUNTARY" | (string & {});

export type EnrolmentPurposeWord = "OWN_BENEFIT" | "TRAINING" | (string & {});

export type EnrolmentStatusWord =
  | "ADMITTED"
  | "APPLIED"
  | "COMPLETED"
  | "DECLINED"
  | "LEFT"
  | "MOVED"
  | "NEVER_CAME"
  | "STARTED"
  | "WAITING"
  | "WITHDRAWN"
  | (string & {});

export type EventKindWord =
  | "CELEBRATION"
  | "CEREMONY"
  | "CONFERENCE"
  | "FINAL_CONFERENCE"
  | "INFORMATION_MEETING"
  | "MILESTONE"
  | "OTHER"
  | (string & {});

export type FieldOfWorkWord =
  | "CRIME_PREVENTION"
  | "EDUCATION"
  | "EMPLOYMENT"
  | "INTEGRATION"
  | "PARENTAL_RESPONSIBILITY"
  | "SAFETY"
  | (string & {});

export type FunderAnswerWord =
  | "DECLINED"
  | "FROM_18_TO_60"
  | "MAN"
  | "NO"
  | "OTHER"
  | "OVER_60"
  | "UNDER_18"
  | "UNKNOWN"
  | "WOMAN"
  | "YES"
  | (string & {});

export type FunderQuestionWord = "AGE_BAND" | "GENDER" | "HELPED_INTEGRATION" | "THIRD_COUNTRY_NATIONAL" | (string & {});

export type GoalDirection = "MORE" | "LESS";

export type GoalStatusWord = "GIVEN_UP" | "NOT_REACHED" | "OPEN" | "PARTLY_REACHED" | "REACHED" | (string & {});

export type GoalWord =
  | "AREA_DELISTING"
  | "BRIDGE_BUILDING"
  | "CAPACITY"
  | "COHESION"
  | "CRIME_PREVENTION"
  | "GAP_REDUCTION"
  | "INTEGRATION"
  | "LABOUR_MARKET"
  | "LESS_ISOLATION"
  | "PARTICIPATION"
  | "PREVENTION"
  | "SAFETY"
  | "SUSTAIN"
  | "TRUST"
  | (string & {});

export type GovernanceBodyWord =
  | "BOARD"
  | "MANAGEMENT_GROUP"
  | "RESOURCE_GROUP"
  | "STEERING_GROUP"
  | "WORKING_GROUP"
  | (string & {});

export type GrantPartyRole = "FUNDER" | "APPLICANT" | "GRANTEE" | "EXECUTOR" | "PARTNER" | "CO_FUNDER";

export type GrantSchemeWord =
  | "DK_HELHEDSPLAN"
  | "DK_SECTION_18"
  | "DK_STATE_SOCIAL"
  | "EU_AMIF"
  | "EU_ESF"
  | "FOUNDATION"
  | "MUNICIPAL"
  | "NO_DAM_HELSE"
  | "NO_IMDI"
  | (string & {});

export type GrantStatusWord =
  | "APPLIED"
  | "CLOSED"
  | "DRAFT"
  | "GRANTED"
  | "IN_PROGRESS"
  | "REFUSED"
  | "REPORTED"
  | "WITHDRAWN"
  | (string & {});

export type GroupKindWord = "ALUMNI_NETWORK" | "LOCAL_GROUP" | "PARTICIPANT_GROUP" | "TRAINING_GROUP" | (string & {});

export type GroupStatusWord =
  | "ACTIVE"
  | "CANCELLED"
  | "CLOSED"
  | "COMPLETED"
  | "DRAFT"
  | "PAUSED"
  | "PLANNED"
  | (string & {});

export type GuestCategoryWord =
  | "CHILD_HEALTH"
  | "CHILD_WELFARE"
  | "DEBT_COUNSELLING"
  | "DENTAL_CARE"
  | "EMPLOYMENT_SERVICE"
  | "FAMILY_CENTRE"
  | "FIRE_BRIGADE"
  | "HEALTH_CARE"
  | "MUNICIPAL_SERVICES"
  | "POLICE"
  | "PROPERTY_COMPANY"
  | "SCHOOL"
  | "SOCIAL_SERVICES"
  | "SOCIETY_ACTORS"
  | "VOLUNTARY_ORGANISATIONS"
  | (string & {});

export type HoldReasonWord = "AUTHORITY_REQUEST" | "LEGAL_CLAIM" | "PERSON_ASKS" | (string & {});

export type HorizonWord = "LONG_TERM" | "SHORT_TERM" | (string & {});

export type IdentifierKindWord = "DK_CPR" | "NO_FODSELSNUMMER" | "SE_PERSONNUMMER" | (string & {});

export type IdentifierReasonWord = "CLEARLY_JUSTIFIED" | "CONSENT" | "LAW" | (string & {});

export type IncomeKindWord =
  | "LOCAL_CO_FINANCING"
  | "OTHER_GRANT"
  | "OWN_FUNDS"
  | "SALES"
  | "VOLUNTEER_HOURS"
  | (string & {});

export type IndicatorResultMeasure = "CONTACTS" | "VISITS" | "PERSONS" | "PLACES" | "SESSIONS" | "GROUPS" | "NOT_STATED";

export type IndicatorWord =
  | "COMPLETED"
  | "CONTACTS"
  | "MEETING_PLACES"
  | "PARTICIPANTS"
  | "REACH"
  | "TRAINED"
  | "TRANSITION"
  | "TRUST"
  | "VISITS"
  | (string & {});

export type LeavingReasonWord =
  | "FAMILY"
  | "HEALTH"
  | "MOVED_AWAY"
  | "OTHER"
  | "STUDIES"
  | "UNKNOWN"
  | "WORK"
  | (string & {});

export type LegalBasisWord =
  | "CONSENT"
  | "CONTRACT"
  | "LEGAL_OBLIGATION"
  | "LEGITIMATE_INTEREST"
  | "PUBLIC_TASK"
  | "VITAL_INTERESTS"
  | (string & {});

export type LegalCategoryWord =
  | "FAMILY_REUNIFICATION"
  | "LABOUR_IMMIGRATION"
  | "REFUGEE"
  | "THIRD_COUNTRY_NATIONAL"
  | (string & {});

export type LegalFormWord =
  | "ASSOCIATION"
  | "ECONOMIC_ASSOCIATION"
  | "FOUNDATION"
  | "LIMITED_COMPANY"
  | "NON_PROFIT_ASSOCIATION"
  | "PUBLIC_BODY"
  | "SOLE_TRADER"
  | "UNDECIDED"
  | (string & {});

export type MeasureStatus = "DONE" | "PARTLY" | "NOT_DONE" | "UNKNOWN";

export type MeasureThemeWord = "EDUCATION" | "FAMILY" | "LEISURE" | "LOCAL_AREA" | "SAFETY" | "TRAFFIC" | (string & {});

export type MediaKindWord = "FILM" | "PHOTO" | "SOUND" | (string & {});

export type MeetingPlaceKindWord = "CAFE" | "DROP_IN" | "MULTICAFE" | "ROOM" | (string & {});

export type MeetingPlaceStatusWord = "ACTIVE" | "CLOSED" | "PAUSED" | "PLANNED" | (string & {});

export type MethodComponentWord =
  | "INVITED_EXPERTS"
  | "MULTICAFE"
  | "NEIGHBOURHOOD_MOTHER"
  | "OUTREACH"
  | "TRAINING_PROGRAMME"
  | (string & {});

export type OrganisationKindWord =
  | "BUSINESS"
  | "CIVIL_SOCIETY"
  | "COUNTY"
  | "COUNTY_ADMIN_BOARD"
  | "EU_FUND"
  | "FOUNDATION"
  | "HOUSING_ORGANISATION"
  | "INTERGOVERNMENTAL"
  | "LOCAL_ASSOCIATION"
  | "LOCAL_BRANCH"
  | "MUNICIPALITY"
  | "NATIONAL_ORGANISATION"
  | "NETWORK"
  | "OTHER"
  | "POLICE"
  | "PROPERTY_COMPANY"
  | "PUBLIC"
  | "PUBLIC_SCHOOL"
  | "REGION"
  | "RELIGIOUS_COMMUNITY"
  | "STATE_AUTHORITY"
  | "UNIVERSITY"
  | (string & {});

export type OrganisationRelationWord =
  | "AFFILIATE"
  | "AFFILIATION_ATTEMPT"
  | "COOPERATION"
  | "ENCOURAGED_BY"
  | "NATIONAL_BODY"
  | "NETWORK_MEMBER"
  | "PARENT"
  | "SISTER"
  | "SUCCESSOR"
  | (string & {});

export type OrganisationStatusWord = "ACTIVE" | "DISSOLVED" | "PLANNED" | (string & {});

export type OutcomeWord =
  | "BELONGING"
  | "BRIDGE_BUILDING"
  | "EMPOWERMENT"
  | "FAITH_IN_THE_FUTURE"
  | "INFLUENCE"
  | "INTEGRATION"
  | "KNOWLEDGE"
  | "LABOUR_MARKET"
  | "LESS_ISOLATION"
  | "LIFE_SITUATION"
  | "MOTIVATION"
  | "NETWORK"
  | "PARTICIPATION"
  | "PREVENTION"
  | "ROLE_MODEL"
  | "SECURE_UPBRINGING"
  | "SUSTAIN"
  | "TOOLS"
  | "TRUST"
  | "WELLBEING"
  | "WORK"
  | (string & {});

export type OutreachChannelWord =
  | "CONVERSATION"
  | "HOME_VISIT"
  | "LOCAL_NETWORK"
  | "MEETING_PLACE"
  | "NEIGHBOURHOOD_MOTHER"
  | "ONLINE"
  | "SCHOOL"
  | "STREET"
  | "TELEPHONE"
  | (string & {});

export type ParticipantIdentification = "ANONYMOUS" | "PSEUDONYMOUS" | "IDENTIFIED";

export type PartnershipFormWord =
  | "AFFILIATION"
  | "AREA_INITIATIVE"
  | "CITIZEN_PROMISE"
  | "COOPERATION_AGREEMENT"
  | "HOUSING_PLAN"
  | "IOP"
  | "NETWORK"
  | "PARTNERSHIP_AGREEMENT"
  | "PROJECT_CONSORTIUM"
  | (string & {});

export type PartnershipStatusWord = "ACTIVE" | "DRAFT" | "ENDED" | "SIGNED" | "TERMINATED" | "UNDER_RENEWAL" | (string & {});

export type PartyRole = "SIGNATORY" | "SUPPORTER";

export type PartySide = "PUBLIC" | "IDEA_BASED";

export type ProgrammeExitWord = "ENDED" | "MAINSTREAMED" | "NEW_ORGANISATION" | "PERMANENT_ACTIVITY" | (string & {});

export type ProgrammeKindWord = "MOVEMENT" | "PROGRAMME" | "PROJECT" | (string & {});

export type ProgrammeStatusWord = "ACTIVE" | "ENDED" | "PLANNED" | (string & {});

export type ProtectionLevel = "NONE" | "ADDRESS" | "LOCATION" | "IDENTITY";

export type ProtectionSourceWord =
  | "AUTHORITY"
  | "DK_NAVNE_OG_ADRESSEBESKYTTELSE"
  | "DK_SAERLIG_BESKYTTELSE"
  | "NO_FORTROLIG"
  | "NO_STRENGT_FORTROLIG"
  | "SELF"
  | "SE_SEKRETESSMARKERING"
  | "SE_SKYDDAD_FOLKBOKFORING"
  | "SUPPORT_SERVICE"
  | (string & {});

export type PurposeWord =
  | "CHILDCARE_AT_MEETINGS"
  | "CONTACT"
  | "CONTRACT_AND_PAY"
  | "ELIGIBILITY"
  | "ETHNIC_ORIGIN"
  | "FOLLOW_UP"
  | "HEALTH"
  | "MATCHING_LANGUAGE"
  | "PARTICIPATION"
  | "PHOTO"
  | "RELIGION"
  | "RESEARCH"
  | "SHARE_WITH_PARTNER"
  | "STATISTICS"
  | "VOLUNTEER_AGREEMENT"
  | (string & {});

export type QuantityQualifier = "EXACT" | "APPROXIMATE" | "AT_LEAST" | "MORE_THAN";

export type RecordCheckWord = "BORNEATTEST" | "NO_POLITIATTEST" | "SE_EXTRACT" | (string & {});

export type RecruitmentChannelWord =
  | "EMPLOYMENT_SERVICE"
  | "EVENT"
  | "FAMILY_CENTRE"
  | "FRIEND"
  | "HEALTH_CARE"
  | "OTHER"
  | "OUTREACH"
  | "PROPERTY_COMPANY"
  | "SCHOOL"
  | "SOCIAL_MEDIA"
  | "SOCIAL_SERVICES"
  | (string & {});

export type RegistrationKindWord =
  | "DK_CVR"
  | "DK_P_NUMBER"
  | "NO_ORGANISASJONSNUMMER"
  | "SE_ORGANISATIONSNUMMER"
  | (string & {});

export type RelationRoleWord = "LEAD" | "MEMBER" | (string & {});

export type RelationStatusWord = "ACTIVE" | "ENDED" | "PLANNED" | (string & {});

export type ReportKindWord = "ACCOUNTS" | "FINAL" | "PROGRESS" | "STATUS" | (string & {});

export type RoleWord =
  | "ASSISTANT_COORDINATOR"
  | "BRIDGE_BUILDER"
  | "CITY_DIRECTOR"
  | "CONTACT_PERSON"
  | "COORDINATOR"
  | "FELLOW_WOMAN"
  | "FOUNDER"
  | "GUEST_TEACHER"
  | "HEAD_OF_OPERATIONS"
  | "MUNICIPAL_POLICE_OFFICER"
  | "NEIGHBOURHOOD_FATHER"
  | "NEIGHBOURHOOD_MOTHER"
  | "ORG_VOLUNTEER"
  | "PROJECT_COORDINATOR"
  | "PROJECT_LEADER"
  | "RESOURCE_GROUP"
  | "STEERING_GROUP"
  | "UNIT_HEAD"
  | "VOLUNTEER"
  | "WORKING_GROUP"
  | (string & {});

export type SessionStatusWord = "CANCELLED" | "HELD" | "MOVED" | "PLANNED" | "REPLACED" | (string & {});

export type SessionUnitWord = "EVENING" | "MEETING" | "MODULE" | "WEEK" | (string & {});

export type SourceKindWord =
  | "AGREEMENT"
  | "CATALOGUE_PAGE"
  | "GRANT_SUMMARY"
  | "LAW"
  | "NEWS_ARTICLE"
  | "PRESS_RELEASE"
  | "REGISTER"
  | "REPORT"
  | "SPREADSHEET"
  | "WEB_ARTICLE"
  | (string & {});

export type SpecialCategoryConditionWord = "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | (string & {});

export type StatisticWord =
  | "ACTIVE_VOLUNTEERS"
  | "AREAS"
  | "CONTACTS"
  | "DK_BASIC_SCHOOL_SHARE"
  | "DK_CONVICTED_RATIO"
  | "DK_INCOME_SHARE"
  | "DK_NON_WESTERN_SHARE"
  | "DK_OUTSIDE_WORK_SHARE"
  | "GROUPS"
  | "LANGUAGES"
  | "MUNICIPALITIES"
  | "NATIONALITIES"
  | "POPULATION"
  | (string & {});

export type SurveyAnswerMoment = "BEFORE" | "AFTER";

export type SurveyQuestionWord =
  | "FEELS_SAFE"
  | "KNOWS_WHERE_TO_TURN"
  | "TRUST_IN_EMPLOYMENT_SERVICE"
  | "TRUST_IN_HEALTH_CARE"
  | "TRUST_IN_POLICE"
  | "TRUST_IN_SCHOOL"
  | "TRUST_IN_SOCIAL_SERVICES"
  | "WELLBEING"
  | (string & {});

export type TargetGroupRank = "PRIMARY" | "SECONDARY";

export type TargetGroupTraitWord =
  | "DISTRUST_OF_MUNICIPALITY"
  | "HARD_TO_REACH"
  | "INVOLUNTARILY_ISOLATED"
  | "IN_NEED_OF_HELP"
  | "ISOLATED"
  | "LANGUAGE_DIFFICULTIES"
  | "LITTLE_CONTACT_WITH_SOCIETY"
  | "LITTLE_KNOWLEDGE_OF_LOCAL_OFFERS"
  | "LITTLE_KNOWLEDGE_OF_SOCIETY"
  | "LITTLE_TIE_TO_SOCIETY"
  | "NEWLY_ARRIVED"
  | "VULNERABLE"
  | (string & {});

export type TopicWord =
  | "BODY_AND_SEXUALITY"
  | "CHILDREN_AND_CRIME"
  | "CHILDREN_AND_GROWING_UP"
  | "CHILD_WELFARE"
  | "COMMUNICATION"
  | "DEMOCRACY"
  | "DENTAL_HEALTH"
  | "DIGITAL_SKILLS"
  | "ECONOMY"
  | "EDUCATION"
  | "EXERCISE"
  | "FOOD_HABITS"
  | "GENITAL_MUTILATION"
  | "HEALTH"
  | "HOUSING"
  | "INTRODUCTION"
  | "LABOUR_MARKET"
  | "LANGUAGE"
  | "MENTAL_HEALTH"
  | "METHOD"
  | "PARENTHOOD"
  | "RELATIONSHIPS"
  | "SCHOOL"
  | "SERVICES"
  | "VIOLENCE_IN_CLOSE_RELATIONS"
  | "VOLUNTEERING"
  | "WORK"
  | (string & {});

export type TrainingExemptionWord = "EXPERIENCED" | "TRAINED_ELSEWHERE" | (string & {});

export type TransitionWord = "NOT_REACHED" | "OTHER" | "STUDIES" | "WORK" | "WORK_OR_STUDIES" | (string & {});

export type UnitKindWord =
  | "ADMINISTRATION"
  | "FAMILY_CENTRE"
  | "PROJECT"
  | "SECRETARIAT"
  | "SOCIAL_SERVICES"
  | "UNIT"
  | "WORKING_GROUP"
  | (string & {});

export type UnitWord =
  | "AREA"
  | "CONTACT"
  | "GROUP"
  | "HOUR"
  | "LANGUAGE"
  | "MEETING"
  | "MONTH"
  | "MUNICIPALITY"
  | "NATIONALITY"
  | "PERCENT"
  | "PERSON"
  | "PLACE"
  | "POINT"
  | "SESSION"
  | "TIMES"
  | "TRAINING_PROGRAMME"
  | "VISIT"
  | "WEEK"
  | "YEAR"
  | (string & {});

export type VariantStatusWord = "ENDED" | "PILOT" | "PLANNED" | "RUNNING" | (string & {});

export type VolunteerStatusWord = "ACTIVE" | "CANDIDATE" | "CERTIFIED" | "ENDED" | "IN_TRAINING" | "PAUSED" | (string & {});

export type WaitingReasonWord = "CHILDCARE_NEEDED" | "FULL" | "LANGUAGE" | "LATER_START" | (string & {});

export interface DatasetDocument {
  brygga?: DocumentHeader | null;
  sources?: SourceDocument[] | null;
  organisations?: Organisation[] | null;
  areas?: Area[] | null;
  programmes?: Programme[] | null;
  partnerships?: Partnership[] | null;
  grants?: Grant[] | null;
  volunteers?: Volunteer[] | null;
  participants?: Participant[] | null;
  contactPersons?: ContactPerson[] | null;
  identifiers?: HeldIdentifier[] | null;
  groups?: Group[] | null;
  meetingPlaces?: MeetingPlace[] | null;
  outreach?: OutreachLog[] | null;
  events?: Event[] | null;
  acknowledgements?: Acknowledgement[] | null;
}

export interface DocumentHeader {
  format?: string | null;
  name?: string | null;
  packs?: string[] | null;
}

export interface SourceDocument {
  id: string;
  kind?: SourceKindWord | null;
  title: string;
  language?: string | null;
  publisher?: string | null;
  byline?: string | null;
  published?: PartialDate | null;
  seen?: PartialDate | null;
  url?: string | null;
  file?: string | null;
  note?: string | null;
}

export interface Organisation {
  id: string;
  name: string;
  country: string;
  kind?: OrganisationKindWord | null;
  legalForm?: LegalFormWord | null;
  status?: OrganisationStatusWord | null;
  registrations?: RegistrationNumber[] | null;
  aliases?: Alias[] | null;
  founded?: PartialDate | null;
  baseRegion?: string | null;
  seat?: string | null;
  addresses?: PostalAddress[] | null;
  website?: string | null;
  vision?: string | null;
  goals?: OrganisationGoal[] | null;
  units?: OrganisationUnit[] | null;
  relations?: OrganisationRelation[] | null;
  footprint?: Footprint[] | null;
  statistics?: Statistic[] | null;
  aidReceived?: AidReceived[] | null;
  publicBenefitPurpose?: boolean | null;
  politicalAim?: boolean | null;
  note?: string | null;
  sources?: Ref[] | null;
  unpaidBoard?: boolean | null;
}

export interface Area {
  id: string;
  name: string;
  country: string;
  kind: AreaKindWord;
  codes?: AreaCode[] | null;
  parent?: Ref | null;
  period?: Period | null;
  successors?: Ref[] | null;
  classifications?: AreaClassification[] | null;
  statistics?: Statistic[] | null;
  aliases?: Alias[] | null;
  sources?: Ref[] | null;
}

export interface Programme {
  id: string;
  name: string;
  kind?: ProgrammeKindWord | null;
  country?: string | null;
  responsible?: Ref | null;
  areas?: Ref[] | null;
  version?: string | null;
  aliases?: Alias[] | null;
  status?: ProgrammeStatusWord | null;
  period?: Period | null;
  background?: string | null;
  purpose?: string | null;
  theoryOfChange?: string | null;
  targetGroups?: TargetGroup[] | null;
  method?: Method | null;
  roles?: RoleProfile[] | null;
  participantFee?: Money | null;
  outcomes?: IntendedOutcome[] | null;
  curricula?: Curriculum[] | null;
  variants?: ProgrammeVariant[] | null;
  referralDestinations?: ReferralDestination[] | null;
  continuation?: string | null;
  exit?: ProgrammeExit | null;
  results?: IndicatorResult[] | null;
  sources?: Ref[] | null;
}

export interface Partnership {
  id: string;
  name?: string | null;
  form: PartnershipFormWord;
  country?: string | null;
  status?: PartnershipStatusWord | null;
  programmes?: Ref[] | null;
  areas?: Ref[] | null;
  parent?: Ref | null;
  period?: Period | null;
  parties?: Party[] | null;
  partiesComplete?: boolean | null;
  contributions?: Contribution[] | null;
  background?: string | null;
  purpose?: string | null;
  rationale?: string | null;
  basis?: Basis | null;
  problemPicture?: ProblemPicture | null;
  goals?: Goal[] | null;
  measures?: Measure[] | null;
  assessments?: LegalAssessment[] | null;
  governance?: Governance | null;
  communications?: Communication[] | null;
  linkedActivities?: PartnershipLinkedActivity[] | null;
  predecessor?: PartnershipPredecessor | null;
  additionality?: AdditionalityWord | null;
  continuationIntent?: string | null;
  dataSharing?: PartnershipDataSharing | null;
  sources?: Ref[] | null;
  amendments?: PartnershipAmendment[] | null;
  closing?: Closing | null;
}

export interface Grant {
  id: string;
  name?: string | null;
  country?: string | null;
  scheme?: GrantSchemeWord | null;
  round?: string | null;
  schemeYear?: number | null;
  status?: GrantStatusWord | null;
  parties?: GrantParty[] | null;
  programmes?: Ref[] | null;
  areas?: Ref[] | null;
  applied?: PartialDate | null;
  decided?: PartialDate | null;
  total?: Money | null;
  budget?: Money | null;
  awards?: Award[] | null;
  period?: Period | null;
  project?: Project | null;
  costs?: CostItem[] | null;
  otherIncome?: Income[] | null;
  reports?: ReportObligation[] | null;
  audited?: boolean | null;
  predecessor?: GrantPredecessor | null;
  sources?: Ref[] | null;
  returned?: Money | null;
  instalments?: GrantInstalment[] | null;
}

export interface Volunteer {
  id: string;
  person: string;
  name?: string | null;
  contacts?: string[] | null;
  birthYear?: string | null;
  status?: VolunteerStatusWord | null;
  statusHistory?: StatusChange[] | null;
  organisation?: Ref | null;
  programmes?: Ref[] | null;
  areas?: Ref[] | null;
  languages?: string[] | null;
  roles?: RoleAssignment[] | null;
  engagement?: Engagement | null;
  trainings?: Training[] | null;
  confidentialitySigned?: LocalDate | null;
  childContact?: boolean | null;
  recordChecks?: RecordCheckNote[] | null;
  protection?: Protection | null;
  purposes?: Purpose[] | null;
  consents?: Consent[] | null;
  retainUntil?: LocalDate | null;
  note?: string | null;
  sources?: Ref[] | null;
  supervision?: Supervision | null;
  hours?: HoursWorked[] | null;
  pathway?: PathwayStep[] | null;
  hold?: Hold | null;
}

export interface Participant {
  id: string;
  person: string;
  name?: string | null;
  identification?: ParticipantIdentification | null;
  contacts?: string[] | null;
  birthYear?: string | null;
  languages?: string[] | null;
  area?: Ref | null;
  organisation?: Ref | null;
  protection?: Protection | null;
  purposes?: Purpose[] | null;
  consents?: Consent[] | null;
  retainUntil?: LocalDate | null;
  note?: string | null;
  sources?: Ref[] | null;
  hold?: Hold | null;
}

export interface ContactPerson {
  id: string;
  person: string;
  name?: string | null;
  organisation?: Ref | null;
  roles?: RoleAssignment[] | null;
  workContacts?: string[] | null;
  protection?: Protection | null;
  purposes?: Purpose[] | null;
  retainUntil?: LocalDate | null;
  sources?: Ref[] | null;
  hold?: Hold | null;
}

export interface HeldIdentifier {
  id: string;
  person: string;
  kind: IdentifierKindWord;
  value: string;
  reason?: IdentifierReasonWord | null;
  until?: LocalDate | null;
}

export interface Group {
  id: string;
  name?: string | null;
  kind?: GroupKindWord | null;
  status?: GroupStatusWord | null;
  programme?: Ref | null;
  organisation?: Ref | null;
  curriculum?: string | null;
  variant?: string | null;
  area?: Ref | null;
  venue?: string | null;
  zone?: string | null;
  period?: Period | null;
  ordinalInMunicipality?: number | null;
  phase?: number | null;
  capacity?: GroupCapacity | null;
  leads?: GroupLead[] | null;
  guests?: GuestCategoryWord[] | null;
  sessions?: Session[] | null;
  enrolments?: Enrolment[] | null;
  attendance?: Attendance[] | null;
  waitingList?: WaitingPlace[] | null;
  surveyAnswers?: SurveyAnswer[] | null;
  note?: string | null;
  sources?: Ref[] | null;
  closing?: Closing | null;
}

export interface MeetingPlace {
  id: string;
  name?: string | null;
  kind?: MeetingPlaceKindWord | null;
  host: Ref;
  area: Ref;
  programme?: Ref | null;
  status?: MeetingPlaceStatusWord | null;
  period?: Period | null;
  count?: Quantity | null;
  openings?: MeetingPlaceOpening[] | null;
  sources?: Ref[] | null;
  closing?: Closing | null;
}

export interface OutreachLog {
  id: string;
  programme?: Ref | null;
  area?: Ref | null;
  month?: PartialDate | null;
  contacts?: OutreachContact[] | null;
  sources?: Ref[] | null;
}

export interface Event {
  id: string;
  name?: string | null;
  kind: EventKindWord;
  date?: PartialDate | null;
  datePart?: DatePartWord | null;
  start?: LocalTime | null;
  startApproximate?: boolean | null;
  place?: string | null;
  area?: Ref | null;
  organisers?: Ref[] | null;
  subjects?: Ref[] | null;
  guestOrganisations?: Ref[] | null;
  attendance?: Quantity | null;
  media?: MediaItem[] | null;
  note?: string | null;
  sources?: Ref[] | null;
}

export interface Acknowledgement {
  id: string;
  rule: string;
  subject: Ref;
  fingerprint: string;
  severity: AcknowledgementWeight;
  reason: AcknowledgementReasonWord;
  note?: string | null;
  role: RoleWord;
  validity: Period;
}

export interface RegistrationNumber {
  kind: RegistrationKindWord;
  number: string;
}

export interface Alias {
  name: string;
  period?: Period | null;
  source?: Ref | null;
}

export interface PostalAddress {
  unit?: string | null;
  street?: string | null;
  postcode?: string | null;
  town?: string | null;
  country?: string | null;
  source?: Ref | null;
}

export interface OrganisationGoal {
  text: string;
  period?: Period | null;
  source?: Ref | null;
}

export interface OrganisationUnit {
  id: string;
  name: string;
  kind?: UnitKindWord | null;
  parent?: string | null;
  period?: Period | null;
  source?: Ref | null;
}

export interface OrganisationRelation {
  kind: OrganisationRelationWord;
  target?: Ref | null;
  targetName?: string | null;
  role?: RelationRoleWord | null;
  status?: RelationStatusWord | null;
  period?: Period | null;
  note?: string | null;
  source?: Ref | null;
}

export interface Footprint {
  areas?: Quantity | null;
  municipalities?: Quantity | null;
  asOf?: PartialDate | null;
  regions?: string[] | null;
  source?: Ref | null;
}

export interface Statistic {
  code: StatisticWord;
  value: Quantity;
  period?: Period | null;
  population?: string | null;
  source?: Ref | null;
}

export interface AidReceived {
  granted: LocalDate;
  amount: Money;
  regulation?: AidRegulationWord | null;
  granter?: string | null;
  source?: Ref | null;
}

export interface AreaCode {
  code: string;
  scheme?: AreaCodeSchemeWord | null;
  used?: Period | null;
}

export interface Period {
  start?: PartialDate | null;
  end?: PartialDate | null;
}

export interface AreaClassification {
  scheme: ClassificationSchemeWord;
  schemeVersion?: string | null;
  level: ClassificationLevelWord;
  listRevision?: PartialDate | null;
  period?: Period | null;
  agreement?: Ref | null;
  note?: string | null;
  trend?: string | null;
  criteria?: Statistic[] | null;
  source: Ref;
}

export interface TargetGroup {
  audience: AudienceWord;
  rank?: TargetGroupRank | null;
  traits?: TargetGroupTraitWord[] | null;
  focus?: LegalCategoryWord[] | null;
  areaLevels?: ClassificationLevelWord[] | null;
  prioritised?: boolean | null;
  plannedReach?: Quantity | null;
  text?: string | null;
  source?: Ref | null;
}

export interface Method {
  name?: string | null;
  components?: MethodComponentWord[] | null;
  channels?: OutreachChannelWord[] | null;
  evidenceClaim?: string | null;
  principles?: string[] | null;
  source?: Ref | null;
}

export interface RoleProfile {
  role: RoleWord;
  title?: string | null;
  description?: string | null;
  engagement?: EngagementWord | null;
  requirements?: string[] | null;
  tasks?: string[] | null;
  recruitment?: string | null;
  ownGain?: string | null;
  source?: Ref | null;
}

export interface Money {
  amount?: number | null;
  currency?: string | null;
}

export interface IntendedOutcome {
  code: OutcomeWord;
  forWhom?: AudienceWord | null;
  horizon?: HorizonWord | null;
  text?: string | null;
  source?: Ref | null;
}

export interface Curriculum {
  id: string;
  version?: string | null;
  sessionCount?: number | null;
  sessionUnit?: SessionUnitWord | null;
  modules?: CurriculumModule[] | null;
  topics?: TopicWord[] | null;
  topicsOpen?: boolean | null;
  guests?: CurriculumGuestCategory[] | null;
  totalMinutes?: number | null;
  groupSizeMin?: number | null;
  groupSizeMax?: number | null;
  completionShare?: number | null;
  audience?: AudienceWord | null;
  organisedBy?: string | null;
  inForce?: Period | null;
  source?: Ref | null;
}

export interface ProgrammeVariant {
  id: string;
  audience: AudienceWord;
  status?: VariantStatusWord | null;
  name?: string | null;
  period?: Period | null;
  supporters?: Ref[] | null;
  support?: Money | null;
  source?: Ref | null;
}

export interface ReferralDestination {
  destination: DestinationWord;
  organisation?: Ref | null;
  name?: string | null;
  source?: Ref | null;
}

export interface ProgrammeExit {
  kind: ProgrammeExitWord;
  date?: PartialDate | null;
  status?: DecisionStatusWord | null;
  note?: string | null;
  source?: Ref | null;
}

export interface IndicatorResult {
  indicator: IndicatorWord;
  value: Quantity;
  denominator?: Quantity | null;
  measure?: IndicatorResultMeasure | null;
  period?: Period | null;
  population?: string | null;
  channel?: string | null;
  planned?: boolean | null;
  source?: Ref | null;
}

export interface Party {
  organisation?: Ref | null;
  name?: string | null;
  category?: OrganisationKindWord | null;
  unit?: string | null;
  role: PartyRole;
  side?: PartySide | null;
  period?: Period | null;
  source?: Ref | null;
}

export interface Contribution {
  by?: Ref[] | null;
  side?: PartySide | null;
  byAll?: boolean | null;
  kinds?: ContributionKindWord[] | null;
  description?: string | null;
  value?: Money | null;
  period?: Period | null;
  perUnitOfService?: boolean | null;
  source?: Ref | null;
  delivered?: ContributionDelivery[] | null;
}

export interface Basis {
  initiatedBy?: PartySide | null;
  politicalBasis?: BasisDecision[] | null;
  distinctFromAssociationGrant?: boolean | null;
  detailRegulatedByPublicParty?: boolean | null;
  values?: string | null;
}

export interface ProblemPicture {
  text: string;
  foundations?: string[] | null;
  date?: PartialDate | null;
  statedBy?: OrganisationKindWord | null;
  source?: Ref | null;
}

export interface Goal {
  id?: string | null;
  code?: GoalWord | null;
  text?: string | null;
  horizon?: HorizonWord | null;
  area?: Ref | null;
  indicators?: GoalGoalIndicator[] | null;
  status?: GoalStatusWord | null;
  statusDate?: PartialDate | null;
  source?: Ref | null;
}

export interface Measure {
  id?: string | null;
  text: string;
  theme?: MeasureThemeWord | null;
  responsible?: Ref[] | null;
  responsibleNames?: string[] | null;
  quantity?: Quantity | null;
  due?: PartialDate | null;
  fulfilmentTest?: string | null;
  activity?: Ref | null;
  outcomes?: MeasureOutcome[] | null;
  source?: Ref | null;
}

export interface LegalAssessment {
  kind: AssessmentKindWord;
  result?: AssessmentResultWord | null;
  date?: LocalDate | null;
  by?: string | null;
  source?: Ref | null;
}

export interface Governance {
  bodies?: GovernanceBody[] | null;
  followUpEveryMonths?: number | null;
  lastFollowUp?: LocalDate | null;
  followUpMethod?: string | null;
  noticeMonths?: number | null;
  extensionRule?: string | null;
  clauses?: AgreementClauseWord[] | null;
  agreementRefs?: GovernanceAgreementRef[] | null;
  followUps?: GovernanceFollowUp[] | null;
}

export interface Communication {
  channel?: CommunicationChannelWord | null;
  audience?: AudienceWord | null;
  date?: PartialDate | null;
  feedback?: boolean | null;
  text?: string | null;
  source?: Ref | null;
}

export interface PartnershipLinkedActivity {
  activity?: Ref | null;
  name?: string | null;
  period?: Period | null;
  source?: Ref | null;
}

export interface PartnershipPredecessor {
  partnership?: Ref | null;
  description?: string | null;
  period?: Period | null;
  source?: Ref | null;
}

export interface PartnershipDataSharing {
  shared?: boolean | null;
  agreement?: DataAgreementWord | null;
  signed?: LocalDate | null;
}

export interface PartnershipAmendment {
  number?: number | null;
  date: LocalDate;
  summary?: string | null;
  changed?: string[] | null;
  source?: Ref | null;
}

export interface Closing {
  date: LocalDate;
  reason?: ClosingReasonWord | null;
  note?: string | null;
}

export interface GrantParty {
  role: GrantPartyRole;
  organisation?: Ref | null;
  name?: string | null;
  unit?: string | null;
  approved?: boolean | null;
  source?: Ref | null;
}

export interface Award {
  year: number;
  amount: Money;
  source?: Ref | null;
}

export interface Project {
  name?: string | null;
  version?: string | null;
  background?: string | null;
  purpose?: string | null;
  goals?: IntendedOutcome[] | null;
  duration?: Quantity | null;
  plannedReach?: Quantity | null;
  phases?: ProjectPhase[] | null;
  source?: Ref | null;
}

export interface CostItem {
  id: string;
  date: LocalDate;
  kind?: CostKindWord | null;
  amount: Money;
  indirect?: boolean | null;
  charges?: CostItemCharge[] | null;
  source?: Ref | null;
}

export interface Income {
  kind: IncomeKindWord;
  funder?: Ref | null;
  amount?: Money | null;
  source?: Ref | null;
}

export interface ReportObligation {
  kind: ReportKindWord;
  due?: LocalDate | null;
  sent?: LocalDate | null;
  source?: Ref | null;
  sentBack?: LocalDate | null;
  accepted?: LocalDate | null;
}

export interface GrantPredecessor {
  grant?: Ref | null;
  description?: string | null;
  duration?: Quantity | null;
  source?: Ref | null;
}

export interface GrantInstalment {
  due?: LocalDate | null;
  amount?: Money | null;
  received?: LocalDate | null;
  condition?: string | null;
  source?: Ref | null;
}

export interface StatusChange {
  status: VolunteerStatusWord;
  date: LocalDate;
}

export interface RoleAssignment {
  role: RoleWord;
  title?: string | null;
  scope?: Ref | null;
  unit?: string | null;
  area?: Ref | null;
  period?: Period | null;
  source?: Ref | null;
}

export interface Engagement {
  kind: EngagementWord;
  employer?: Ref | null;
  contract?: Period | null;
  wage?: Money | null;
}

export interface Training {
  programme?: Ref | null;
  curriculum?: string | null;
  group?: Ref | null;
  period?: Period | null;
  completed?: LocalDate | null;
  exemption?: TrainingExemptionWord | null;
  certificate?: CertificateWord | null;
  validUntil?: LocalDate | null;
}

export interface RecordCheckNote {
  kind: RecordCheckWord;
  shown: LocalDate;
  seenBy?: string | null;
  taskEnded?: LocalDate | null;
}

export interface Protection {
  level: ProtectionLevel;
  until?: LocalDate | null;
  source?: ProtectionSourceWord | null;
  lowered?: ProtectionLowering | null;
}

export interface Purpose {
  purpose: PurposeWord;
  basis: LegalBasisWord;
  specialCategory?: SpecialCategoryConditionWord | null;
}

export interface Consent {
  person: string;
  purpose: PurposeWord;
  given: LocalDate;
  withdrawn?: LocalDate | null;
  textShown?: string | null;
}

export interface Supervision {
  everyWeeks?: number | null;
  held?: LocalDate[] | null;
}

export interface HoursWorked {
  month: PartialDate;
  hours: number;
}

export interface PathwayStep {
  date: LocalDate;
  outcome: TransitionWord;
}

export interface Hold {
  since: LocalDate;
  until?: LocalDate | null;
  reason: HoldReasonWord;
}

export interface GroupCapacity {
  min?: number | null;
  max?: number | null;
  funded?: number | null;
}

export interface GroupLead {
  role: RoleWord;
  person?: Ref | null;
  lead?: boolean | null;
  period?: Period | null;
  source?: Ref | null;
}

export interface Session {
  id: string;
  number?: number | null;
  module?: number | null;
  date: LocalDate;
  start?: LocalTime | null;
  end?: LocalTime | null;
  place?: string | null;
  status?: SessionStatusWord | null;
  topics?: TopicWord[] | null;
  guests?: SessionGuest[] | null;
  headCount?: number | null;
  source?: Ref | null;
  insteadOf?: string | null;
  makeUpOf?: string | null;
}

export interface Enrolment {
  id: string;
  person: Ref;
  purpose?: EnrolmentPurposeWord | null;
  period?: Period | null;
  status?: EnrolmentStatusWord | null;
  reason?: LeavingReasonWord | null;
  completed?: LocalDate | null;
  followUp?: EnrolmentFollowUp | null;
  funderAnswers?: FunderAnswer[] | null;
  source?: Ref | null;
  cameThrough?: RecruitmentChannelWord | null;
  decision?: EnrolmentDecision | null;
}

export interface Attendance {
  session: string;
  person: Ref;
  mark: AttendanceMark;
  dropIn?: boolean | null;
  source?: Ref | null;
}

export interface WaitingPlace {
  person: Ref;
  position: number;
  since?: LocalDate | null;
  reason?: WaitingReasonWord | null;
}

export interface SurveyAnswer {
  question: SurveyQuestionWord;
  moment: SurveyAnswerMoment;
  date?: LocalDate | null;
  pair?: string | null;
  score?: number | null;
  scaleMin?: number | null;
  scaleMax?: number | null;
}

export interface Quantity {
  value: number;
  qualifier?: QuantityQualifier | null;
  unit?: UnitWord | null;
  asOf?: PartialDate | null;
}

export interface MeetingPlaceOpening {
  date: LocalDate;
  start?: LocalTime | null;
  end?: LocalTime | null;
  visits?: number | null;
  source?: Ref | null;
}

export interface OutreachContact {
  id?: string | null;
  date: LocalDate;
  volunteer?: Ref | null;
  group?: Ref | null;
  channel: OutreachChannelWord;
  language: string;
  topics?: TopicWord[] | null;
  durationBand?: DurationBandWord | null;
  referrals?: Referral[] | null;
  note?: string | null;
  conversation?: boolean | null;
}

export interface MediaItem {
  id: string;
  kind: MediaKindWord;
  credit?: string | null;
  identifiable?: boolean | null;
  published?: boolean | null;
  consents?: Consent[] | null;
  source?: Ref | null;
}

export interface CurriculumModule {
  number: number;
  title?: string | null;
  topics?: TopicWord[] | null;
  plannedMinutes?: number | null;
  required?: boolean | null;
  guests?: GuestCategoryWord[] | null;
}

export interface CurriculumGuestCategory {
  category: GuestCategoryWord;
  organisation?: Ref | null;
  source?: Ref | null;
}

export interface ContributionDelivery {
  period?: Period | null;
  value?: Money | null;
  hours?: number | null;
  source?: Ref | null;
}

export interface BasisDecision {
  title: string;
  date?: PartialDate | null;
  source?: Ref | null;
}

export interface GoalGoalIndicator {
  indicator: IndicatorWord;
  baseline?: Quantity | null;
  target?: Quantity | null;
  actual?: Quantity | null;
  due?: PartialDate | null;
  better?: GoalDirection | null;
}

export interface MeasureOutcome {
  status: MeasureStatus;
  text?: string | null;
  quantity?: Quantity | null;
  date?: PartialDate | null;
  source?: Ref | null;
}

export interface GovernanceBody {
  kind: GovernanceBodyWord;
  name?: string | null;
  organisations?: Ref[] | null;
  task?: string | null;
  source?: Ref | null;
}

export interface GovernanceAgreementRef {
  kind: AgreementKindWord;
  partnership?: Ref | null;
  field?: FieldOfWorkWord | null;
  date?: PartialDate | null;
}

export interface GovernanceFollowUp {
  date: LocalDate;
  conclusion?: string | null;
  source?: Ref | null;
}

export interface ProjectPhase {
  number: number;
  name?: string | null;
  period?: Period | null;
  deliverables?: ProjectPhaseDeliverable[] | null;
  note?: string | null;
  source?: Ref | null;
}

export interface CostItemCharge {
  grant: Ref;
  percent: number;
}

export interface ProtectionLowering {
  date: LocalDate;
  agreedBy?: string[] | null;
}

export interface SessionGuest {
  category: GuestCategoryWord;
  organisation?: Ref | null;
  function?: string | null;
  came?: boolean | null;
  source?: Ref | null;
}

export interface EnrolmentFollowUp {
  date: LocalDate;
  outcome: TransitionWord;
}

export interface FunderAnswer {
  grant: Ref;
  question: FunderQuestionWord;
  answer: FunderAnswerWord;
  proofSeen?: boolean | null;
  basis: LegalBasisWord;
  eraseOn: LocalDate;
}

export interface EnrolmentDecision {
  date: LocalDate;
  attended?: number | null;
  of?: number | null;
  needed?: number | null;
  share?: number | null;
  basis?: CompletionBasisWord | null;
  certificate?: CertificateWord | null;
}

export interface Referral {
  destination: DestinationWord;
  organisation?: Ref | null;
  accompanied?: boolean | null;
}

export interface ProjectPhaseDeliverable {
  kind: DeliverableWord;
  planned?: Quantity | null;
  actual?: Quantity | null;
  text?: string | null;
  source?: Ref | null;
}

/** The record that each type word names. */
export interface RecordTypes {
  "source": SourceDocument;
  "organisation": Organisation;
  "area": Area;
  "programme": Programme;
  "partnership": Partnership;
  "grant": Grant;
  "volunteer": Volunteer;
  "participant": Participant;
  "contact-person": ContactPerson;
  "identifier": HeldIdentifier;
  "group": Group;
  "meeting-place": MeetingPlace;
  "outreach": OutreachLog;
  "event": Event;
  "acknowledgement": Acknowledgement;
}

export type RecordType = keyof RecordTypes;

export type Severity = "ERROR" | "WARNING" | "INFO";

export type FindingCode =
  | "COM-ATT-001"
  | "COM-ATT-002"
  | "COM-ATT-003"
  | "COM-CUR-001"
  | "COM-CUR-002"
  | "COM-CUR-003"
  | "COM-DOC-001"
  | "COM-DOC-002"
  | "COM-DOC-003"
  | "COM-DOC-004"
  | "COM-DOC-005"
  | "COM-DOC-006"
  | "COM-DOC-007"
  | "COM-DOC-008"
  | "COM-DOC-009"
  | "COM-DOC-010"
  | "COM-DOC-011"
  | "COM-DOC-012"
  | "COM-DOC-013"
  | "COM-DOC-014"
  | "COM-DOC-015"
  | "COM-DOC-016"
  | "COM-DOC-017"
  | "COM-GEO-001"
  | "COM-GEO-002"
  | "COM-GEO-003"
  | "COM-GEO-004"
  | "COM-GRA-001"
  | "COM-GRA-002"
  | "COM-GRA-003"
  | "COM-GRA-004"
  | "COM-GRA-005"
  | "COM-GRA-006"
  | "COM-GRP-001"
  | "COM-GRP-002"
  | "COM-GRP-003"
  | "COM-GRP-004"
  | "COM-IMP-001"
  | "COM-IMP-002"
  | "COM-IMP-003"
  | "COM-IMP-004"
  | "COM-IMP-005"
  | "COM-IMP-006"
  | "COM-IMP-007"
  | "COM-IMP-008"
  | "COM-IMP-009"
  | "COM-IMP-010"
  | "COM-IMP-011"
  | "COM-IMP-012"
  | "COM-MPL-001"
  | "COM-MPL-002"
  | "COM-OPR-001"
  | "COM-OPR-002"
  | "COM-OPR-003"
  | "COM-OPR-004"
  | "COM-OPR-005"
  | "COM-ORG-001"
  | "COM-ORG-002"
  | "COM-ORG-003"
  | "COM-ORG-004"
  | "COM-OUT-001"
  | "COM-PER-001"
  | "COM-PSH-001"
  | "COM-PSH-002"
  | "COM-PSH-003"
  | "COM-PSH-004"
  | "COM-PSH-005"
  | "COM-PSH-006"
  | "COM-PSH-007"
  | "COM-QTY-001"
  | "COM-QTY-002"
  | "COM-RUL-001"
  | "COM-SES-001"
  | "COM-SES-002"
  | "COM-SES-003"
  | "COM-SHP-DecimalMax"
  | "COM-SHP-DecimalMin"
  | "COM-SHP-Identifier"
  | "COM-SHP-Iso"
  | "COM-SHP-Length"
  | "COM-SHP-Max"
  | "COM-SHP-Min"
  | "COM-SHP-NotBlank"
  | "COM-SHP-NotNull"
  | "COM-SHP-Opaque"
  | "COM-SHP-Other"
  | "COM-SHP-Pattern"
  | "COM-SHP-Positive"
  | "COM-SHP-PositiveOrZero"
  | "COM-SHP-Size"
  | "COM-SRC-001"
  | "COM-STA-001"
  | "COM-VOL-001"
  | "COM-VOL-002"
  | "COM-VOL-003"
  | "COM-VOL-004"
  | "COM-VOL-005"
  | "COM-VOL-006"
  | "COM-VOL-007"
  | "DK-CPR-001"
  | "DK-GEO-001"
  | "DK-GEO-002"
  | "DK-GEO-003"
  | "DK-GEO-004"
  | "DK-GEO-005"
  | "DK-GRA-001"
  | "DK-GRA-002"
  | "DK-GRA-003"
  | "DK-GRA-004"
  | "DK-ORG-001"
  | "DK-OUT-001"
  | "DK-VOL-001"
  | "NO-DAM-001"
  | "NO-DAM-002"
  | "NO-DAM-003"
  | "NO-DAM-004"
  | "NO-DAM-005"
  | "NO-DAM-006"
  | "NO-FNR-001"
  | "NO-GEO-001"
  | "NO-GEO-003"
  | "NO-ORG-001"
  | "NO-ORG-002"
  | "PRV-001"
  | "PRV-002"
  | "PRV-003"
  | "PRV-004"
  | "PRV-005"
  | "PRV-006"
  | "PRV-007"
  | "PRV-008"
  | "PRV-009"
  | "PRV-010"
  | "PRV-011"
  | "PRV-012"
  | "PRV-013"
  | "PRV-014"
  | "PRV-015"
  | "REP-001"
  | "REP-002"
  | "REP-003"
  | "REP-004"
  | "REP-005"
  | "REP-006"
  | "REP-007"
  | "REP-008"
  | "REP-009"
  | "SE-GEO-001"
  | "SE-GEO-002"
  | "SE-GEO-003"
  | "SE-GEO-004"
  | "SE-GEO-005"
  | "SE-IOP-001"
  | "SE-IOP-002"
  | "SE-IOP-003"
  | "SE-IOP-004"
  | "SE-IOP-005"
  | "SE-IOP-006"
  | "SE-IOP-007"
  | "SE-IOP-008"
  | "SE-IOP-009"
  | "SE-IOP-010"
  | "SE-IOP-011"
  | "SE-IOP-012"
  | "SE-IOP-013"
  | "SE-IOP-014"
  | "SE-MLO-001"
  | "SE-MLO-002"
  | "SE-MLO-003"
  | "SE-MLO-004"
  | "SE-MLO-005"
  | "SE-MLO-006"
  | "SE-MLO-007"
  | "SE-MLO-008"
  | "SE-ORG-001"
  | "SE-ORG-002"
  | "SE-PNR-001"
  | "SE-VOL-001";

/** What a finding may carry besides its words: numbers, truths, texts and lists of them. */
export type FindingArgument = number | boolean | string | readonly FindingArgument[];

export interface FindingSubject {
  type: RecordType | (string & {});
  key: string;
}

export interface FindingPlace {
  file?: string;
  line?: number;
  column?: number;
  sheet?: string;
}

export interface FindingLetStand {
  reason?: string;
  role?: string;
  until?: string;
}

export interface Finding {
  code: FindingCode | (string & {});
  severity: Severity;
  subject: FindingSubject;
  pointer: string;
  path: string;
  components: string[];
  place?: FindingPlace;
  arguments: Record<string, FindingArgument>;
  title: string;
  text: string;
  fix: string;
  pack: string;
  packVersion: string;
  fingerprint: string;
  acknowledged?: FindingLetStand;
}
