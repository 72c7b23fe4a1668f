#!/bin/sh
# Builds the fuzz targets with libFuzzer and runs each for the given number of seconds: tools/fuzz.sh SECONDS
set -eu
cd "$(dirname "$0")/.."
[ -d build-fuzz ] || CC=clang meson setup build-fuzz -Dfuzz=true -Db_lundef=false >/dev/null
ninja -C build-fuzz --quiet
for target in build-fuzz/test/fuzz/fuzz_*; do
    [ -x "$target" ] && [ -f "$target" ] || continue
    name=${target##*/fuzz_}
    mkdir -p "build-fuzz/corpus/$name"
    echo "fuzz: $name for $1 s"
    "$target" -max_total_time="$1" -rss_limit_mb=2048 -timeout=20 "build-fuzz/corpus/$name" \
        $( [ -d "test/fuzz/corpus/$name" ] && echo "test/fuzz/corpus/$name" ) 2>&1 | tail -2
done
