#!/bin/bash
# How well two readers agree who marked the same reports, by layer: the stories of corpus/second against the same stories
# of corpus/stories.
#
#   tools/agreement.sh BUILD
set -eu
build=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$build/tools/gold" record corpus/second/*.story >"$work/second"
for story in corpus/second/*.story; do echo "corpus/stories/${story##*/}"; done |
    xargs "$build/tools/gold" record >"$work/first"
"$build/sitrep" eval --list 0 "$work/first" "$work/second" | grep -v '^    '
