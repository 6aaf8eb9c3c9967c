#!/bin/sh
# Run once by the image of PostgreSQL, on an empty volume: a database and a role of the same name for
# each service and for Keycloak; no role can enter another's database.
set -eu
create() {
  psql -v ON_ERROR_STOP=1 -v name="$1" -v password="$2" --username "$POSTGRES_USER" <<'SQL'
create role :"name" login nosuperuser nocreatedb nocreaterole password :'password';
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
}
create approval "$DATABASE_PASSWORD_APPROVAL"
create employer_registry "$DATABASE_PASSWORD_EMPLOYER_REGISTRY"
create supervision "$DATABASE_PASSWORD_SUPERVISION"
create training "$DATABASE_PASSWORD_TRAINING"
create keycloak "$DATABASE_PASSWORD_KEYCLOAK"
