-- SPDX-License-Identifier: Apache-2.0
-- Brygga, schema 1, for H2. A later version adds files and never changes this one.

create table brygga_schema (
  version integer primary key,
  applied timestamp(6) with time zone not null
);

-- One row for each data controller; whoever keeps something locks it, so that events and the trail have one order.
create table brygga_tenant (
  tenant varchar(64) primary key,
  last_event bigint not null,
  last_audit bigint not null
);

-- The newest version of each record; without content where it was taken away.
create table brygga_record (
  tenant varchar(64) not null,
  type varchar(32) not null,
  id varchar(64) not null,
  version bigint not null,
  at timestamp(6) with time zone not null,
  person varchar(64),
  content text,
  primary key (tenant, type, id)
);
create index brygga_record_person on brygga_record (tenant, person);

create table brygga_version (
  tenant varchar(64) not null,
  type varchar(32) not null,
  id varchar(64) not null,
  version bigint not null,
  at timestamp(6) with time zone not null,
  content text,
  primary key (tenant, type, id, version)
);

-- Which records point at which, for the way back.
create table brygga_reference (
  tenant varchar(64) not null,
  target varchar(100) not null,
  type varchar(32) not null,
  id varchar(64) not null,
  primary key (tenant, target, type, id)
);
create index brygga_reference_from on brygga_reference (tenant, type, id);

create table brygga_event (
  tenant varchar(64) not null,
  position bigint not null,
  kind varchar(100) not null,
  subject varchar(100) not null,
  actor varchar(64),
  role varchar(64) not null,
  at varchar(40) not null,
  reason varchar(64),
  changed text not null,
  primary key (tenant, position)
);

create table brygga_audit (
  tenant varchar(64) not null,
  position bigint not null,
  at varchar(40) not null,
  actor varchar(64),
  role varchar(64),
  action varchar(100) not null,
  type varchar(32) not null,
  subject varchar(64) not null,
  reason varchar(64),
  fields text not null,
  previous varchar(64) not null,
  hash varchar(64) not null,
  primary key (tenant, position)
);
create index brygga_audit_subject on brygga_audit (tenant, subject);

create table brygga_answer (
  tenant varchar(64) not null,
  request_key varchar(200) not null,
  digest varchar(128) not null,
  changed text not null,
  findings text not null,
  at timestamp(6) with time zone not null,
  primary key (tenant, request_key)
);
create index brygga_answer_at on brygga_answer (tenant, at);

create table brygga_release (
  tenant varchar(64) not null,
  id varchar(100) not null,
  kind varchar(64) not null,
  published varchar(40) not null,
  hash varchar(128) not null,
  content text not null,
  primary key (tenant, id)
);

-- Who may see which protected people until when, and why.
create table brygga_clearance (
  tenant varchar(64) not null,
  id varchar(36) not null,
  holder varchar(64) not null,
  person varchar(64) not null,
  reason varchar(64) not null,
  until_moment timestamp(6) with time zone not null,
  primary key (tenant, id)
);
create index brygga_clearance_holder on brygga_clearance (tenant, holder);

-- Work that goes on for longer than a request; it tells of nobody, and whoever looks for work looks for that of every tenant.
create table brygga_job (
  tenant varchar(64) not null,
  id varchar(64) not null,
  kind varchar(64) not null,
  state varchar(16) not null,
  done bigint not null,
  total bigint not null,
  place varchar(200) not null,
  asked timestamp(6) with time zone not null,
  touched timestamp(6) with time zone not null,
  leased timestamp(6) with time zone not null,
  primary key (tenant, id)
);
create index brygga_job_state on brygga_job (state, leased);
