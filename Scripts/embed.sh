#!/bin/sh
# Writes the migrations and the lexicon into Swift files, as raw string literals: resources in a bundle break when the
# binary moves, and this does not. The files are committed, and tests check that they equal their sources.
set -eu
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")/.."

# Prints the text of file $1 as a raw string literal, with more number signs than follow any quotation mark in it.
literal() {
    awk '
        {
            lines[NR] = $0
            rest = $0
            while (match(rest, /["\\]#*/)) {
                if (RLENGTH - 1 >= signs) signs = RLENGTH
                rest = substr(rest, RSTART + RLENGTH)
            }
        }
        END {
            if (signs == 0) signs = 1
            for (i = 0; i < signs; i++) fence = fence "#"
            print fence "\"\"\""
            for (i = 1; i <= NR; i++) print lines[i]
            # The literal leaves out the line break before its end; an empty line keeps that of the last line.
            print ""
            printf "\"\"\"%s", fence
        }' "$1"
}

# Moves file $1 over $2 unless they are equal, so that nothing is rebuilt for nothing.
replace() {
    if cmp -s "$1" "$2"; then rm -f "$1"; else mv "$1" "$2"; fi
}

heading() {
    echo "// swift-format-ignore-file"
    echo "// Written by Scripts/embed.sh from $1; change those and run it again."
    echo
}

check() {
    [ -z "$(tail -c 1 "$1")" ] || { echo "embed: $1: the last line has no line break" >&2; exit 65; }
    if grep -q "$(printf '\r')" "$1"; then echo "embed: $1: has carriage returns" >&2; exit 65; fi
}

target=Sources/KnowledgeStore/EmbeddedMigrations.swift
{
    heading "migrations/"
    echo "/// The migrations in their order, each with its file name."
    echo "enum EmbeddedMigrations {"
    echo "    static let files: [(name: String, text: String)] = ["
    for file in migrations/*.sql; do
        check "$file"
        printf '        ("%s", ' "$(basename "$file")"
        literal "$file"
        echo "),"
    done
    echo "    ]"
    echo "}"
} >"$target.new"
replace "$target.new" "$target"

folder=Sources/Lexicon/Embedded
set -- seeds/lexicon/*.tsv
[ -e "$1" ] || exit 0
mkdir -p "$folder"
index="$folder/EmbeddedLexicon.swift"
heading "seeds/lexicon/" >"$index.new"
{
    echo "/// The lexicon's files in the order of their names."
    echo "enum EmbeddedLexicon {"
    echo "    static let files: [(name: String, text: String)] = ["
} >>"$index.new"
wanted=" EmbeddedLexicon.swift "
for file; do
    check "$file"
    name=$(basename "$file")
    # agreement_heads.tsv is AgreementHeads.swift and EmbeddedLexicon.agreementHeads.
    type=$(basename "$file" .tsv | awk -F '[-_. ]' '{
        for (i = 1; i <= NF; i++) printf "%s%s", toupper(substr($i, 1, 1)), substr($i, 2)
    }')
    member=$(printf '%s' "$type" | awk '{ print tolower(substr($0, 1, 1)) substr($0, 2) }')
    target="$folder/$type.swift"
    {
        heading "seeds/lexicon/$name"
        echo "extension EmbeddedLexicon {"
        printf '    static let %s: String = ' "$member"
        literal "$file"
        echo
        echo "}"
    } >"$target.new"
    replace "$target.new" "$target"
    echo "        (\"$name\", $member)," >>"$index.new"
    wanted="$wanted$type.swift "
done
{
    echo "    ]"
    echo "}"
} >>"$index.new"
replace "$index.new" "$index"

# A file whose source is gone goes too.
for file in "$folder"/*.swift; do
    case "$wanted" in
    *" $(basename "$file") "*) ;;
    *) rm -f "$file" ;;
    esac
done
