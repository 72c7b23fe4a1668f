#!/bin/bash
# Writes docs/files.md: every file of the program with the sentence its first comment begins with.
#
#   tools/map.sh > docs/files.md          renews it
#   tools/map.sh --check                  exit 1 where it is out of date
cd "$(dirname "$0")/.." || exit 2

# "Name: what it is." -> "what it is": the first sentence, the file's own name left out.
sentence() {
    awk 'NR == 1, /\*\// { print } /\*\// { exit }' "$1" | sed -e 's,^ */\*\+,,' -e 's,\*/.*,,' -e 's,^ *\* \?,,' |
        awk '/^ *$/ { exit } { print }' | tr '\n' ' ' |
        sed -E -e 's/^ *[A-Za-z]+: +//' -e 's/([^.]\.|[^.]:)( +[A-Z"(].*| *)$/\1/' -e 's/([a-z)"0-9])\. .*/\1./' -e 's/ +$//'
}
write() {
    echo '# Every file, a sentence each'
    echo
    echo 'Made by `tools/map.sh` from the comments the files begin with. ARCHITECTURE.md tells how they fit together.'
    for room in include src/*/ train tools test test/unit test/fuzz; do
        room=${room%/}
        files=$(ls "$room"/*.h "$room"/*.c 2>/dev/null | LC_ALL=C sort)
        [ -z "$files" ] && continue
        printf '\n## %s\n\n' "$room"
        for file in $files; do
            case $file in
            *.c) [ -f "${file%.c}.h" ] && continue ;;
            esac
            [ "$(head -c 2 "$file")" = '/*' ] || { echo "$file: has no first comment" >&2; continue; }
            name=${file##*/}
            [ -f "${file%.h}.c" ] && [ "$file" != "${file%.h}" ] && name=${name%.h}
            printf -- '- `%s`: %s\n' "$name" "$(sentence "$file")"
        done
    done
}
if [ "${1:-}" = --check ]; then
    write 2>&1 | cmp -s - docs/files.md && exit 0
    echo "docs/files.md is out of date, or a file has no first comment; run tools/map.sh > docs/files.md" >&2
    write 2>&1 >/dev/null | head
    exit 1
fi
write
