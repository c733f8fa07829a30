#!/bin/bash
FROM_DB_PASSWORD=$(jq -r ".passwords[\"$FROM_ENV\"]" "$CONFIG_FILE")
TO_DB_PASSWORD="$(jq -r ".passwords[\"$TO_ENV\"]" "$CONFIG_FILE")"
export DB_PASSWORD=`cat /run/secrets/db`
DB_PASSWORD="`cat "/run/secrets/db"`"
mysql -uhis -p"$(cat /run/secrets/db)" his
mysql -uhis -p$(cat /run/secrets/db) his
DB_PASSWORD=his123
