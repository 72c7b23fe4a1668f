#!/bin/bash
# The example in README.md is what the program prints: between the line that begins with `    $ sitrep brief` and the
# next line that is not indented stands the command's output.
#
#   tools/readme.sh SITREP PACK --check     exit 1 where the program prints something else
#   tools/readme.sh SITREP PACK > new       README.md with the output renewed
program=$(realpath "$1")
SITREP_KNOWLEDGE=$(realpath "$2")
export SITREP_KNOWLEDGE
cd "$(dirname "$0")/.." || exit 2
sitrep() { "$program" "$@"; }
write() {
    local inside=
    while IFS= read -r line; do
        case $line in
        '    $ sitrep brief'*)
            printf '%s\n' "$line"
            eval "${line#*\$ }" | sed -e 's/^/    /' -e 's/^ *$//'
            inside=yes
            ;;
        '' | '    '*) [ -n "$inside" ] || printf '%s\n' "$line" ;;
        *)
            [ -n "$inside" ] && echo
            inside=
            printf '%s\n' "$line"
            ;;
        esac
    done <README.md
}
if [ "${3:-}" = --check ]; then
    write | cmp -s - README.md && exit 0
    echo "README.md shows other output than the program prints; run tools/readme.sh and put its output in place" >&2
    write | diff README.md - | head -20 >&2
    exit 1
fi
write
