#!/bin/bash
# Runs once, when the database is empty: the owner of the tables, the role of the server, and their database.
set -euo pipefail

psql --username postgres --dbname postgres --no-psqlrc --quiet \
  --set ON_ERROR_STOP=1 \
  --set owner_password="${WASLA_OWNER_PASSWORD:?}" \
  --set app_password="${WASLA_APP_PASSWORD:?}" <<'SQL'
CREATE ROLE wasla_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD :'owner_password';
CREATE ROLE wasla_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD :'app_password';
CREATE DATABASE wasla OWNER wasla_owner;
REVOKE ALL ON DATABASE wasla FROM PUBLIC;
GRANT CONNECT ON DATABASE wasla TO wasla_app;
SQL
