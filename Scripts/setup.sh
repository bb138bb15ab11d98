#!/bin/sh
# Looks for Swift and the three C libraries; installs the libraries where it may, else says the one line to run. With the argument
# `validate`, also for what the validators of Scripts/validate-requirements.txt are built with.
set -eu

if ! command -v swift >/dev/null 2>&1; then
    echo "setup: there is no swift on the PATH; get Swift 6.2 or later from https://www.swift.org/install" >&2
    exit 1
fi

missing=""
found() {
    if command -v pkg-config >/dev/null 2>&1; then
        pkg-config --exists "$1"
    else
        # Without pkg-config the build looks in the usual places itself.
        [ -e "/usr/include/$2" ]
    fi
}
command -v pkg-config >/dev/null 2>&1 || missing="$missing pkg-config"
found sqlite3 sqlite3.h || missing="$missing libsqlite3-dev"
found zlib zlib.h || missing="$missing zlib1g-dev"
found libxml-2.0 libxml2/libxml/HTMLparser.h || missing="$missing libxml2-dev"
if [ "${1:-}" = validate ]; then
    command -v python3 >/dev/null 2>&1 || missing="$missing python3"
    python3 -c 'import ensurepip' 2>/dev/null || missing="$missing python3-venv"
    python3 -c 'import os, sys, sysconfig
sys.exit(not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))' 2>/dev/null || missing="$missing python3-dev"
    command -v c++ >/dev/null 2>&1 || missing="$missing g++"
    found icu-i18n unicode/ucnv.h || missing="$missing libicu-dev"
fi
[ -n "$missing" ] || exit 0

line="apt-get update && apt-get install -y --no-install-recommends$missing"
if ! command -v apt-get >/dev/null 2>&1; then
    echo "setup: install the packages that your system calls$missing, then try again" >&2
    exit 1
elif [ "$(id -u)" = 0 ]; then
    sh -c "$line"
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    sudo sh -c "$line"
else
    echo "setup: run this line, then try again:" >&2
    echo "    sudo sh -c '$line'" >&2
    exit 1
fi
