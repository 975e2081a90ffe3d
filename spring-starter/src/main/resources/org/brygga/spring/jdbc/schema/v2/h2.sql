-- SPDX-License-Identifier: Apache-2.0
-- Brygga, schema 2, for H2: after version 1. A later version adds files and never changes this one.

-- Files that somebody imports, with what was said of them, until they have been kept long enough; what is forgotten takes them along.
create table brygga_import (
  tenant varchar(64) not null,
  id varchar(36) not null,
  owner varchar(100) not null,
  name varchar(200) not null,
  options text not null,
  viewer text not null,
  job varchar(64) not null,
  report text,
  at timestamp(6) with time zone not null,
  content blob not null,
  primary key (tenant, id)
);
create index brygga_import_at on brygga_import (tenant, at);
