-- SPDX-License-Identifier: Apache-2.0
-- Brygga, schema 3, for PostgreSQL: after version 2. A later version adds files and never changes this one.

-- Files that somebody has asked for, until they have been kept long enough; what is forgotten takes them along.
create table brygga_file (
  tenant varchar(64) not null,
  id varchar(36) not null,
  owner varchar(100) not null,
  maker varchar(40) not null,
  request text not null,
  language varchar(35) not null,
  viewer text not null,
  name varchar(200),
  type varchar(200),
  position bigint not null,
  at timestamp(6) with time zone not null,
  content bytea,
  primary key (tenant, id)
);
create index brygga_file_at on brygga_file (tenant, at);

alter table brygga_file enable row level security;
alter table brygga_file force row level security;
create policy brygga_file_tenant on brygga_file
  using (tenant = current_setting('brygga.tenant', true))
  with check (tenant = current_setting('brygga.tenant', true));
