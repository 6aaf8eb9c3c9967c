#!/bin/sh
# Prints a value for each variable that docker-compose.yml requires:
#   deploy/compose/make-env.sh > .bht/compose.env
#   docker compose --env-file .bht/compose.env up --build
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
umask 077
grep -o '\${[A-Z_]*:?' "$root/docker-compose.yml" | tr -d '${:?' | sort -u | while read -r name; do
  echo "$name=$(head -c 32 /dev/urandom | base64 | tr -d '\n')"
done
