#!/bin/sh
# Measures the release build against a yardstick in the same run, so that the machine's own speed drops out.
#
#   Benchmarks/run.sh CORPUS.jsonl [ATTACHE]
#
# The corpus is any JSON Lines file of articles, best of 10 MB and more. The yardstick is what Python's standard library
# takes to decode the same file and put its texts into NFC. Fails where a ratio is over its limit in limits.json.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
corpus=${1:?"name a JSON Lines file of articles"}
attache=${2:-"$here/../.build-release/release/attache"}
exec python3 "$here/measure.py" "$corpus" "$attache" "$here/limits.json"
