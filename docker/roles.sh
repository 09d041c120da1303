#!/bin/sh
# Run once by the image of PostgreSQL, when its folder of data is still empty.
set -eu
exec psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set "owner_password=$(cat /run/secrets/owner_password)" \
  --set "bot_password=$(cat /run/secrets/bot_password)" \
  --file /burengroep/roles.sql
