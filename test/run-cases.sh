#!/bin/sh
# Runs every .case file below test/cases, or those named: run-cases.sh CASES-PROGRAM PACK [FILE...]
program=$1 pack=$2
shift 2
[ $# -gt 0 ] || set -- $(find test/cases -name '*.case' | LC_ALL=C sort)
exec "$program" "$pack" test/known-failures.txt "$@"
