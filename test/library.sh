#!/bin/sh
# The public header compiles alone as C11 and as C++, and the documented example runs and prints a brief.
#
#   library.sh SOURCE-ROOT EXAMPLE-PROGRAM PACK
set -eu
echo '#include "sitrep.h"' >"${TMPDIR:-/tmp}/sitrep-header-$$.c"
trap 'rm -f "${TMPDIR:-/tmp}/sitrep-header-$$.c"' EXIT
cc -std=c11 -pedantic -Wall -Wextra -Werror -I "$1/include" -fsyntax-only "${TMPDIR:-/tmp}/sitrep-header-$$.c"
c++ -x c++ -pedantic -Wall -Wextra -Werror -I "$1/include" -fsyntax-only "${TMPDIR:-/tmp}/sitrep-header-$$.c"
SITREP_KNOWLEDGE=$3 "$(realpath "$2")" | grep -q '2 reports' || {
    echo "docs/library.c does not print a brief of two reports" >&2
    exit 1
}
lines=$(wc -l <"$1/docs/library.c")
[ "$lines" -le 45 ] || { echo "docs/library.c has $lines lines; the example is to stay at about 40" >&2; exit 1; }
