#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Run once by the image of the database: a role that is no superuser, so that row-level security holds for it.
set -eu
psql -v ON_ERROR_STOP=1 --username postgres --set=password="$DATABASE_PASSWORD" <<'SQL'
create role brygga login password :'password';
create database brygga owner brygga;
SQL
