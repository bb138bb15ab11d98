#!/bin/sh
# Builds the harnesses of Fuzzing/ with libFuzzer and runs each for a given time.
#
#   Scripts/fuzz.sh [SECONDS [HARNESS ...]]
#
# Inputs begin with what the repository has (and the articles of CORPUS, a folder, if it is there), and grow in .build-fuzz/corpus.
# A crash, a promise that is not kept, an input that takes over a second of CPU time or memory over 512 MiB ends a harness; the
# input is then in .build-fuzz/findings. The others go on, and the script fails at its end.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:-60}
[ $# -eq 0 ] || shift
harnesses=${*:-html jsonl warc encodings intake edtf lexicon extract}
corpus=${CORPUS:-../shared/corpus}
build=.build-fuzz

swift build -c release --package-path Fuzzing --scratch-path $build --product Fuzz \
    -Xswiftc -sanitize=fuzzer -Xswiftc -use-ld=lld
python3 Scripts/fuzz_seeds.py "$build/seeds" "$corpus"
mkdir -p $build/findings
found=""
for harness in $harnesses; do
    mkdir -p "$build/corpus/$harness"
    echo "== $harness: $seconds s"
    # Leaks are looked for by the sanitizers; the Swift runtime keeps some memory for good. A second is counted by the harness,
    # in CPU time; -timeout, which goes by the clock, is for what never ends.
    # Swift's own backtrace would come before libFuzzer's, and end the program without its input being kept.
    SWIFT_BACKTRACE=enable=no $build/release/Fuzz "$harness" -max_total_time="$seconds" -timeout=30 -rss_limit_mb=512 -detect_leaks=0 \
        -max_len=65536 -artifact_prefix="$build/findings/$harness-" -print_final_stats=1 -verbosity=1 -close_fd_mask=0 \
        "$build/corpus/$harness" "$build/seeds/$harness" 2>"$build/$harness.log" || {
        tail -n 40 "$build/$harness.log" >&2
        found="$found $harness"
    }
    grep -E '^(Done|stat::(number_of_executed_units|peak_rss_mb|slowest_unit))' "$build/$harness.log" | sed 's/^/   /'
done
[ -z "$found" ] || {
    echo "fuzz: findings of$found; the inputs are in $build/findings" >&2
    exit 1
}
