#!/bin/sh
# What is told of the corpus is true: the table in corpus/README.md, which stands there with four blanks before each
# line behind `gold counts corpus/stories/*.story`, is what the tool prints, and corpus/split.txt names every story once.
#
#   corpus-counts.sh GOLD PACK            from the root of the sources; exit 1, and the difference, where it is not so
#   corpus-counts.sh GOLD PACK --renew    corpus/README.md with the table as it is now, on standard output
SITREP_KNOWLEDGE=$2
export SITREP_KNOWLEDGE
gold=$1
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
"$gold" counts corpus/stories/*.story >"$work/counts" || exit 2
awk -v counts="$work/counts" '
    /^    build\/tools\/gold counts / {
        print $0 "\n"
        while ((getline line < counts) > 0) print "    " line
        table = 1
        next
    }
    table && (/^    / || /^$/) { next }
    table { print ""; table = 0 }
    { print }' corpus/README.md >"$work/readme"
if [ "${3:-}" = --renew ]; then
    cat "$work/readme"
    exit 0
fi
failed=0
if ! diff -u corpus/README.md "$work/readme"; then
    echo 'corpus/README.md shows other counts than the tool prints; put the output of --renew in place'
    failed=1
fi
sed -n 's/^story //p' corpus/stories/*.story | sort >"$work/stories"
sed '/^#/d; s/^\(train\|dev\|test\) //' corpus/split.txt | sort >"$work/split"
if ! diff -u "$work/stories" "$work/split"; then
    echo 'corpus/split.txt does not name every story once, as `train STORY`, `dev STORY` or `test STORY`'
    failed=1
fi
exit $failed
