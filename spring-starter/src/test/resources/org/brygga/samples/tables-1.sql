-- H2 2.4.240; 
;              
CREATE USER IF NOT EXISTS "SA" PASSWORD '' ADMIN;              
CREATE MEMORY TABLE "PUBLIC"."BRYGGA_SCHEMA"(
    "VERSION" INTEGER NOT NULL,
    "APPLIED" TIMESTAMP(6) WITH TIME ZONE NOT NULL
);            
ALTER TABLE "PUBLIC"."BRYGGA_SCHEMA" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2" PRIMARY KEY("VERSION");            
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.BRYGGA_SCHEMA;            
INSERT INTO "PUBLIC"."BRYGGA_SCHEMA" VALUES
(1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:55.148479+00');     
CREATE MEMORY TABLE "PUBLIC"."BRYGGA_TENANT"(
    "TENANT" CHARACTER VARYING(64) NOT NULL,
    "LAST_EVENT" BIGINT NOT NULL,
    "LAST_AUDIT" BIGINT NOT NULL
);               
ALTER TABLE "PUBLIC"."BRYGGA_TENANT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_2C" PRIMARY KEY("TENANT");            
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.BRYGGA_TENANT;            
INSERT INTO "PUBLIC"."BRYGGA_TENANT" VALUES
('a', 1, 1);       
CREATE MEMORY TABLE "PUBLIC"."BRYGGA_RECORD"(
    "TENANT" CHARACTER VARYING(64) NOT NULL,
    "TYPE" CHARACTER VARYING(32) NOT NULL,
    "ID" CHARACTER VARYING(64) NOT NULL,
    "VERSION" BIGINT NOT NULL,
    "AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "PERSON" CHARACTER VARYING(64),
    "CONTENT" CHARACTER VARYING
);            
ALTER TABLE "PUBLIC"."BRYGGA_RECORD" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_28" PRIMARY KEY("TENANT", "TYPE", "ID");              
-- 15 +/- SELECT COUNT(*) FROM PUBLIC.BRYGGA_RECORD;           
INSERT INTO "PUBLIC"."BRYGGA_RECORD" VALUES
('a', 'acknowledgement', 'a-acknowledgement', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', NULL, '{"id":"a-acknowledgement","rule":"COM-VOL-002","subject":"organisation:a-organisation","fingerprint":"0123456789abcdef","reason":"ACCEPTED"}'),
('a', 'area', 'a-area', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', NULL, '{"id":"a-area","name":"a-name","country":"SE","kind":"NEIGHBOURHOOD"}'),
('a', 'contact-person', 'a-contact', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', 'aabbccddeeff4000800000000000003', '{"id":"a-contact","person":"aabbccddeeff4000800000000000003","name":"a-name","organisation":"organisation:a-organisation"}'),
('a', 'event', 'a-event', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', NULL, '{"id":"a-event","name":"a-name","date":"2026-01-08"}'),
('a', 'grant', 'a-grant', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', NULL, '{"id":"a-grant","name":"a-name","country":"SE","programmes":["programme:a-programme"]}'),
('a', 'group', 'a-group', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', NULL, '{"id":"a-group","name":"a-name","status":"PLANNED","programme":"programme:a-programme","leads":[{"role":"LEADER","person":"volunteer:a-volunteer"}],"sessions":[{"id":"s1","date":"2026-01-07","status":"PLANNED"}],"enrolments":[{"id":"a-enrolment","person":"participant:a-participant","status":"APPLIED"}]}'),
('a', 'identifier', 'a-identifier', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', NULL, '{"id":"a-identifier","person":"aabbccddeeff4000800000000000002","kind":"OTHER","value":"a-value","reason":"CONSENT","until":"2030-01-01"}'),
('a', 'meeting-place', 'a-place', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', NULL, '{"id":"a-place","name":"a-name","host":"organisation:a-organisation","status":"PLANNED"}'),
('a', 'organisation', 'a-organisation', 2, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:58.078278+00', NULL, '{"id":"a-organisation","name":"a-new-name","country":"SE","kind":"CIVIL_SOCIETY"}'),
('a', 'outreach', 'a-outreach', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', NULL, '{"id":"a-outreach","programme":"programme:a-programme","month":"2026-01"}'),
('a', 'participant', 'a-participant', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', 'aabbccddeeff4000800000000000002', '{"id":"a-participant","person":"aabbccddeeff4000800000000000002","name":"a-name","organisation":"organisation:a-organisation"}'),
('a', 'partnership', 'a-partnership', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', NULL, '{"id":"a-partnership","name":"a-name","form":"OTHER","country":"SE","programmes":["programme:a-programme"]}'),
('a', 'programme', 'a-programme', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', NULL, '{"id":"a-programme","name":"a-name","country":"SE","responsible":"organisation:a-organisation"}'),
('a', 'source', 'a-source', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', NULL, '{"id":"a-source","title":"a-title"}'),
('a', 'volunteer', 'a-volunteer', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', 'aabbccddeeff4000800000000000001', '{"id":"a-volunteer","person":"aabbccddeeff4000800000000000001","name":"a-name","status":"CANDIDATE","organisation":"organisation:a-organisation"}');      
CREATE INDEX "PUBLIC"."BRYGGA_RECORD_PERSON" ON "PUBLIC"."BRYGGA_RECORD"("TENANT" NULLS FIRST, "PERSON" NULLS FIRST);          
CREATE MEMORY TABLE "PUBLIC"."BRYGGA_VERSION"(
    "TENANT" CHARACTER VARYING(64) NOT NULL,
    "TYPE" CHARACTER VARYING(32) NOT NULL,
    "ID" CHARACTER VARYING(64) NOT NULL,
    "VERSION" BIGINT NOT NULL,
    "AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "CONTENT" CHARACTER VARYING
);               
ALTER TABLE "PUBLIC"."BRYGGA_VERSION" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_C" PRIMARY KEY("TENANT", "TYPE", "ID", "VERSION");   
-- 16 +/- SELECT COUNT(*) FROM PUBLIC.BRYGGA_VERSION;          
INSERT INTO "PUBLIC"."BRYGGA_VERSION" VALUES
('a', 'acknowledgement', 'a-acknowledgement', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', '{"id":"a-acknowledgement","rule":"COM-VOL-002","subject":"organisation:a-organisation","fingerprint":"0123456789abcdef","reason":"ACCEPTED"}'),
('a', 'area', 'a-area', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', '{"id":"a-area","name":"a-name","country":"SE","kind":"NEIGHBOURHOOD"}'),
('a', 'contact-person', 'a-contact', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', '{"id":"a-contact","person":"aabbccddeeff4000800000000000003","name":"a-name","organisation":"organisation:a-organisation"}'),
('a', 'event', 'a-event', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', '{"id":"a-event","name":"a-name","date":"2026-01-08"}'),
('a', 'grant', 'a-grant', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', '{"id":"a-grant","name":"a-name","country":"SE","programmes":["programme:a-programme"]}'),
('a', 'group', 'a-group', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', '{"id":"a-group","name":"a-name","status":"PLANNED","programme":"programme:a-programme","leads":[{"role":"LEADER","person":"volunteer:a-volunteer"}],"sessions":[{"id":"s1","date":"2026-01-07","status":"PLANNED"}],"enrolments":[{"id":"a-enrolment","person":"participant:a-participant","status":"APPLIED"}]}'),
('a', 'identifier', 'a-identifier', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', '{"id":"a-identifier","person":"aabbccddeeff4000800000000000002","kind":"OTHER","value":"a-value","reason":"CONSENT","until":"2030-01-01"}'),
('a', 'meeting-place', 'a-place', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', '{"id":"a-place","name":"a-name","host":"organisation:a-organisation","status":"PLANNED"}'),
('a', 'organisation', 'a-organisation', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', '{"id":"a-organisation","name":"a-name","country":"SE","kind":"CIVIL_SOCIETY"}'),
('a', 'outreach', 'a-outreach', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', '{"id":"a-outreach","programme":"programme:a-programme","month":"2026-01"}'),
('a', 'participant', 'a-participant', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', '{"id":"a-participant","person":"aabbccddeeff4000800000000000002","name":"a-name","organisation":"organisation:a-organisation"}'),
('a', 'partnership', 'a-partnership', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', '{"id":"a-partnership","name":"a-name","form":"OTHER","country":"SE","programmes":["programme:a-programme"]}'),
('a', 'programme', 'a-programme', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', '{"id":"a-programme","name":"a-name","country":"SE","responsible":"organisation:a-organisation"}'),
('a', 'source', 'a-source', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', '{"id":"a-source","title":"a-title"}'),
('a', 'volunteer', 'a-volunteer', 1, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:56.555884+00', '{"id":"a-volunteer","person":"aabbccddeeff4000800000000000001","name":"a-name","status":"CANDIDATE","organisation":"organisation:a-organisation"}'),
('a', 'organisation', 'a-organisation', 2, TIMESTAMP WITH TIME ZONE '2026-11-26 03:51:58.078278+00', '{"id":"a-organisation","name":"a-new-name","country":"SE","kind":"CIVIL_SOCIETY"}');               
CREATE MEMORY TABLE "PUBLIC"."BRYGGA_REFERENCE"(
    "TENANT" CHARACTER VARYING(64) NOT NULL,
    "TARGET" CHARACTER VARYING(100) NOT NULL,
    "TYPE" CHARACTER VARYING(32) NOT NULL,
    "ID" CHARACTER VARYING(64) NOT NULL
);              
ALTER TABLE "PUBLIC"."BRYGGA_REFERENCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_A" PRIMARY KEY("TENANT", "TARGET", "TYPE", "ID");  
-- 9 +/- SELECT COUNT(*) FROM PUBLIC.BRYGGA_REFERENCE;         
INSERT INTO "PUBLIC"."BRYGGA_REFERENCE" VALUES
('a', 'programme:a-programme', 'grant', 'a-grant'),
('a', 'programme:a-programme', 'group', 'a-group'),
('a', 'volunteer:a-volunteer', 'group', 'a-group'),
('a', 'participant:a-participant', 'group', 'a-group'),
('a', 'organisation:a-organisation', 'meeting-place', 'a-place'),
('a', 'programme:a-programme', 'outreach', 'a-outreach'),
('a', 'programme:a-programme', 'partnership', 'a-partnership'),
('a', 'organisation:a-organisation', 'programme', 'a-programme'),
('a', 'organisation:a-organisation', 'volunteer', 'a-volunteer');             
CREATE INDEX "PUBLIC"."BRYGGA_REFERENCE_FROM" ON "PUBLIC"."BRYGGA_REFERENCE"("TENANT" NULLS FIRST, "TYPE" NULLS FIRST, "ID" NULLS FIRST);      
CREATE MEMORY TABLE "PUBLIC"."BRYGGA_EVENT"(
    "TENANT" CHARACTER VARYING(64) NOT NULL,
    "POSITION" BIGINT NOT NULL,
    "KIND" CHARACTER VARYING(100) NOT NULL,
    "SUBJECT" CHARACTER VARYING(100) NOT NULL,
    "ACTOR" CHARACTER VARYING(64),
    "ROLE" CHARACTER VARYING(64) NOT NULL,
    "AT" CHARACTER VARYING(40) NOT NULL,
    "REASON" CHARACTER VARYING(64),
    "CHANGED" CHARACTER VARYING NOT NULL
);    
ALTER TABLE "PUBLIC"."BRYGGA_EVENT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_9" PRIMARY KEY("TENANT", "POSITION");  
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.BRYGGA_EVENT;             
INSERT INTO "PUBLIC"."BRYGGA_EVENT" VALUES
('a', 1, 'organisation.saved', 'organisation:a-organisation', NULL, 'COORDINATOR', '2026-11-26T03:51:57.912615257Z', NULL, 'name'); 
CREATE MEMORY TABLE "PUBLIC"."BRYGGA_AUDIT"(
    "TENANT" CHARACTER VARYING(64) NOT NULL,
    "POSITION" BIGINT NOT NULL,
    "AT" CHARACTER VARYING(40) NOT NULL,
    "ACTOR" CHARACTER VARYING(64),
    "ROLE" CHARACTER VARYING(64),
    "ACTION" CHARACTER VARYING(100) NOT NULL,
    "TYPE" CHARACTER VARYING(32) NOT NULL,
    "SUBJECT" CHARACTER VARYING(64) NOT NULL,
    "REASON" CHARACTER VARYING(64),
    "FIELDS" CHARACTER VARYING NOT NULL,
    "PREVIOUS" CHARACTER VARYING(64) NOT NULL,
    "HASH" CHARACTER VARYING(64) NOT NULL
);        
ALTER TABLE "PUBLIC"."BRYGGA_AUDIT" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_9D" PRIMARY KEY("TENANT", "POSITION"); 
-- 1 +/- SELECT COUNT(*) FROM PUBLIC.BRYGGA_AUDIT;             
INSERT INTO "PUBLIC"."BRYGGA_AUDIT" VALUES
('a', 1, '2026-11-26T03:51:57.912615257Z', NULL, 'COORDINATOR', 'organisation.saved', 'organisation', 'afa882897df917399b7b84b36e571f52f64003eab665f6e5616e4864b117fcbc', NULL, 'name=50395f09847d13782d1c062e7b31a37b07e097d0439c593daa4fa8221834707d', '0000000000000000000000000000000000000000000000000000000000000000', '15532938142dd8f6931bfd251fc32e9b65fbe319681e345c6bc23723b5a226b9');   
CREATE INDEX "PUBLIC"."BRYGGA_AUDIT_SUBJECT" ON "PUBLIC"."BRYGGA_AUDIT"("TENANT" NULLS FIRST, "SUBJECT" NULLS FIRST);          
CREATE MEMORY TABLE "PUBLIC"."BRYGGA_ANSWER"(
    "TENANT" CHARACTER VARYING(64) NOT NULL,
    "REQUEST_KEY" CHARACTER VARYING(200) NOT NULL,
    "DIGEST" CHARACTER VARYING(128) NOT NULL,
    "CHANGED" CHARACTER VARYING NOT NULL,
    "FINDINGS" CHARACTER VARYING NOT NULL,
    "AT" TIMESTAMP(6) WITH TIME ZONE NOT NULL
);              
ALTER TABLE "PUBLIC"."BRYGGA_ANSWER" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_C8" PRIMARY KEY("TENANT", "REQUEST_KEY");             
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.BRYGGA_ANSWER;            
CREATE INDEX "PUBLIC"."BRYGGA_ANSWER_AT" ON "PUBLIC"."BRYGGA_ANSWER"("TENANT" NULLS FIRST, "AT" NULLS FIRST);  
CREATE MEMORY TABLE "PUBLIC"."BRYGGA_RELEASE"(
    "TENANT" CHARACTER VARYING(64) NOT NULL,
    "ID" CHARACTER VARYING(100) NOT NULL,
    "KIND" CHARACTER VARYING(64) NOT NULL,
    "PUBLISHED" CHARACTER VARYING(40) NOT NULL,
    "HASH" CHARACTER VARYING(128) NOT NULL,
    "CONTENT" CHARACTER VARYING NOT NULL
);       
ALTER TABLE "PUBLIC"."BRYGGA_RELEASE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_F" PRIMARY KEY("TENANT", "ID");      
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.BRYGGA_RELEASE;           
CREATE MEMORY TABLE "PUBLIC"."BRYGGA_CLEARANCE"(
    "TENANT" CHARACTER VARYING(64) NOT NULL,
    "ID" CHARACTER VARYING(36) NOT NULL,
    "HOLDER" CHARACTER VARYING(64) NOT NULL,
    "PERSON" CHARACTER VARYING(64) NOT NULL,
    "REASON" CHARACTER VARYING(64) NOT NULL,
    "UNTIL_MOMENT" TIMESTAMP(6) WITH TIME ZONE NOT NULL
);       
ALTER TABLE "PUBLIC"."BRYGGA_CLEARANCE" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_8" PRIMARY KEY("TENANT", "ID");    
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.BRYGGA_CLEARANCE;         
CREATE INDEX "PUBLIC"."BRYGGA_CLEARANCE_HOLDER" ON "PUBLIC"."BRYGGA_CLEARANCE"("TENANT" NULLS FIRST, "HOLDER" NULLS FIRST);    
CREATE MEMORY TABLE "PUBLIC"."BRYGGA_JOB"(
    "TENANT" CHARACTER VARYING(64) NOT NULL,
    "ID" CHARACTER VARYING(64) NOT NULL,
    "KIND" CHARACTER VARYING(64) NOT NULL,
    "STATE" CHARACTER VARYING(16) NOT NULL,
    "DONE" BIGINT NOT NULL,
    "TOTAL" BIGINT NOT NULL,
    "PLACE" CHARACTER VARYING(200) NOT NULL,
    "ASKED" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "TOUCHED" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "LEASED" TIMESTAMP(6) WITH TIME ZONE NOT NULL
);       
ALTER TABLE "PUBLIC"."BRYGGA_JOB" ADD CONSTRAINT "PUBLIC"."CONSTRAINT_B" PRIMARY KEY("TENANT", "ID");          
-- 0 +/- SELECT COUNT(*) FROM PUBLIC.BRYGGA_JOB;               
CREATE INDEX "PUBLIC"."BRYGGA_JOB_STATE" ON "PUBLIC"."BRYGGA_JOB"("STATE" NULLS FIRST, "LEASED" NULLS FIRST);  
