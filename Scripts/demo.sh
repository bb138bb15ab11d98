#!/bin/sh
# Reads the seed articles into a fresh database and asks it two questions. usage: demo.sh ATTACHE
set -eu

attache=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
ATTACHE_DB=$folder/demo.db
export ATTACHE_DB

ask() {
    echo
    printf '$ attache'
    for word in "$@"; do
        case $word in
        *' '*) printf ' "%s"' "$word" ;;
        *) printf ' %s' "$word" ;;
        esac
    done
    echo
    "$attache" "$@"
}

ask ingest seeds/articles
ask timeline --country GB --country VN
ask met "Phan Van Giang"
