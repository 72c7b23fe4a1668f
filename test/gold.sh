#!/bin/bash
# The compiler of the corpus on a story that is right and on one where everything is wrong.
#
#   gold.sh GOLD PACK SOURCE-ROOT SITREP
set -u
gold=$(realpath "$1") stories=$3/test/gold sitrep=$(realpath "$4")
SITREP_KNOWLEDGE=$(realpath "$2")
export SITREP_KNOWLEDGE
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
cp "$stories"/*.story . || exit 2
passed=0 failed=0

# expect STATUS TITLE COMMAND...: runs the command; its streams lie in `out` and `err` afterwards.
expect() {
    local want=$1 title=$2
    shift 2
    timeout 60 "$@" >out 2>err
    local got=$?
    if [ "$got" = "$want" ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED $title: exit $got, not $want; stderr: $(head -c 300 err)"
    fi
}
# has TITLE WORDS...: each of the words stands in what was printed.
has() {
    local title=$1
    shift
    for words; do
        if grep -qF -- "$words" out; then
            passed=$((passed + 1))
        else
            failed=$((failed + 1))
            echo "FAILED $title: no $words in: $(head -c 300 out)"
        fi
    done
}
is_empty() {
    if [ -s "$2" ]; then
        failed=$((failed + 1))
        echo "FAILED $1: $(head -c 200 "$2")"
    else
        passed=$((passed + 1))
    fi
}

expect 0 'a story without faults' "$gold" check small.story
is_empty 'nothing is told of it' out
expect 1 'a story with faults' "$gold" check faulty.story
if ! diff -u "$stories/faulty.txt" out; then
    failed=$((failed + 1))
    echo 'FAILED the faults are those of faulty.txt'
fi
expect 1 'the same story twice' "$gold" check small.story small.story
has 'the same story twice' 'stands in small.story as well'
expect 1 'no such file' "$gold" check no-such.story
expect 2 'no such command' "$gold" chekc small.story
expect 0 'no file' "$gold" check
head -c 3000 /dev/urandom >noise.story
expect 1 'noise' "$gold" check noise.story
expect 1 'faults stop the compiler' "$gold" record faulty.story
is_empty 'nothing is printed of it' out
expect 0 'counts in spite of faults' "$gold" counts faulty.story

expect 0 'reports' "$gold" reports small.story
has 'reports' '"id":"tunis-talks.wire"' '"published":"2015-10-07"' '"outlet":"Daily of Tunis"' \
    'meet the Libyan government in Tunis if 16 detainees were freed first.\n\n\"We are' 'he *said*.'
cp out reports.jsonl
expect 0 'reports can be coded' "$sitrep" code reports.jsonl

expect 0 'a record' "$gold" record small.story
has 'a record' \
    '"damage":[{"kind":"glued-sentences","begin":292,"end":292},{"kind":"boilerplate","begin":380,"end":423}]' \
    '"traps":[{"text":"asking for the moon","begin":171,"end":190}]' \
    '"name":"Libyan government","type":"government","code":"LBYGOV"' \
    '"name":"Egyptian government","type":"government","code":"EGYGOV"' \
    '"name":"Egyptian government","type":"government","code":"EGY"' \
    '"kind":"pronoun","name":null' '"lat":27,"lon":17' '"lat":null' \
    '"value":"2015-W40","from":"2015-09-28","to":"2015-10-04"' \
    '"text":"Friday","kind":"day","value":"2015-10-09","from":"2015-10-09","to":"2015-10-09","deadline":true' \
    '"value":"2015-SU","from":"2015-06","to":"2015-08"' \
    '"cameo":"036","plover":"AGREE","mode":null,"context":"diplomatic"' '"role":"killed"' '"low":20,"high":null' '"cue":{"begin":'
expect 0 'a brief' "$gold" brief small.story
has 'a brief' '"id": "tunis-talks.a1"' '"wording": "differs"' '"agreement": "conflict"' '"state": "refused"' \
    '"answers": "tunis-talks.n1"' '"kind": "only-in"' '"of": "tunis-talks.n3"' '"first": "2015-10-06"'
expect 0 'texts' "$gold" text small.story
has 'texts' '== tunis-talks.wire' 'Opposition leader Salem Mahruqi said on Monday he was willing'
expect 0 'counts' "$gold" counts small.story
has 'counts' 'reports                        2' 'damage by kind                 2'

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
