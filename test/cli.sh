#!/bin/bash
# The command line on good and bad input: what it prints, on which stream, with which exit status.
#
#   cli.sh SITREP PACK SOURCE-ROOT
set -u
sitrep=$(realpath "$1") root=$3
SITREP_KNOWLEDGE=$(realpath "$2")
export SITREP_KNOWLEDGE
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 2
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
# holds TITLE TEST...: the test must hold of `out` and `err`.
holds() {
    local title=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED $title: stdout: $(head -c 200 out) stderr: $(head -c 300 err)"
    fi
}
told() { grep -q "$1" err; }
is_clean() { [ ! -s err ]; }
lines_are() { [ "$(wc -l <out)" = "$1" ]; }

printf 'The president of Chile met the foreign minister of Peru in Lima on Tuesday. They signed an agreement.\n' >good.txt
gzip -k good.txt && zstd -q good.txt -o good.zst
: >empty.txt
mkdir folder
head -c 5000 /dev/urandom >noise.bin
printf 'Caf\xe9 talks with \xff\xfe Peru began on Monday in the capital of the country.\n' >latin.txt
head -c 20 good.txt.gz >short.gz
printf '{"id": 7, "text": ["not", "a text"]}\n{"id": "b", "text": "Peru met Chile."}\nnot json\n' >mixed.jsonl
{ printf '<html><body>'; for _ in $(seq 20000); do printf '<div><div><div><div><div><div><div><div><div><div>'; done; printf 'deep'; } >deep.html
head -c 50000000 /dev/zero | tr '\0' 'a' >line.txt
head -c 300000000 /dev/zero | gzip -1 >bomb.gz
printf 'Le président du Chili a rencontré mardi le ministre des affaires étrangères du Pérou à Lima pour des discussions sur la frontière entre les deux pays.\n' >french.txt
printf '12 345\n***\n' >figures.txt

expect 2 "no command" "$sitrep"
expect 2 "unknown command" "$sitrep" frobnicate
holds "unknown command names help" told 'sitrep help'
expect 2 "unknown option" "$sitrep" code --frobnicate
expect 0 "help" "$sitrep" help
for command in brief code eval group ledger parse read same; do expect 0 "help $command" "$sitrep" help $command; done
expect 0 "version" "$sitrep" --version

expect 0 "read text" "$sitrep" read good.txt
holds "read text, quietly" is_clean
holds "read prints a line a report" lines_are 1
expect 0 "read gzip" "$sitrep" read good.txt.gz
holds "gzip is told by content" grep -q 'president of Chile' out
expect 0 "read zstd" "$sitrep" read good.zst
holds "zstd is told by content" grep -q 'president of Chile' out
expect 0 "standard input" bash -c "$sitrep read < good.txt"

expect 3 "missing file" "$sitrep" code nowhere.txt good.txt
holds "missing file is named" told 'nowhere.txt'
holds "the other report is still done" lines_are 1
expect 3 "directory" "$sitrep" code folder
holds "directory is named" told 'folder'
expect 3 "binary" "$sitrep" code noise.bin
holds "binary is named" told 'noise.bin'
printf 'PK\003\004\024\000\000\000' >short.zip && cat good.txt good.txt good.txt >>short.zip
expect 3 "a zip of short files" "$sitrep" code short.zip
holds "a zip is no text" told 'short.zip: looks like a binary file'
expect 3 "truncated gzip" "$sitrep" code short.gz
expect 3 "gzip bomb" "$sitrep" code bomb.gz
holds "gzip bomb is named" told 'bomb.gz'
expect 3 "JSON with wrong types" "$sitrep" code mixed.jsonl
holds "the line is named" told 'mixed.jsonl:1'
holds "the good line is still done" grep -q '"id":"b"' out
expect 3 "strict stops" "$sitrep" code --strict mixed.jsonl good.txt
holds "strict prints nothing more" lines_are 0
expect 0 "bytes that are no UTF-8" "$sitrep" code latin.txt
expect 3 "200,000 nested tags" "$sitrep" code deep.html
holds "a page without an article says what to do" told "give the article" 
expect 0 "what the stages cost" "$sitrep" code --cost good.txt good.txt.gz
holds "the cost has a row for each stage" told '^events .*%$'
holds "the cost counts sentences" told '^4 sentences of 2 reports, [0-9]* sentences a second$'
holds "the cost is no part of the record" lines_are 2
expect 0 "what they cost on threads" "$sitrep" brief -j 2 --cost good.txt latin.txt
holds "the cost of all threads is counted" told ' of 2 reports, '
expect 0 "a line of 50 MB" "$sitrep" code line.txt
expect 0 "another language" "$sitrep" code french.txt
holds "another language gives no events" grep -q '"events":\[\]' out
expect 0 "no sentence at all" "$sitrep" code figures.txt
expect 0 "the same file twice" "$sitrep" brief --json good.txt good.txt
holds "the same report counts once" bash -c "[ \$(grep -c '\"sketch\"\\|\"language\"' out) = 1 ]"
expect 3 "an empty file" "$sitrep" brief empty.txt
cat >talks.jsonl <<'END'
{"id": "t1", "outlet": "Wire", "date": "2013-02-04", "title": "Rebels offer talks in Tunis", "text": "Rebel leader Yusuf Karim offered to hold talks with the Libyan government in Tunis if dozens of prisoners are freed first. Karim called for the release of 120 prisoners by Wednesday. UN envoy Peter Lund urged the Libyan government to resume talks with Yusuf Karim."}
{"id": "t2", "outlet": "Daily", "date": "2013-02-08", "title": "Libyan government rejects rebel offer of talks in Tunis", "text": "The Libyan government rejected Yusuf Karim's offer of talks in Tunis. The Libyan government said it would never release the prisoners. Rebel leader Yusuf Karim had offered to hold talks with the Libyan government in Tunis. UN envoy Peter Lund urged the Libyan government to resume talks with Yusuf Karim."}
END
expect 0 "ledger" "$sitrep" ledger talks.jsonl
holds "ledger, quietly" is_clean
holds "the table has issues" grep -q '^PRISONERS  (' out
holds "the table names who mediates" grep -q 'mediated by Peter Lund' out
holds "the table has references" grep -q '\[A 1\] \[B 1\] \[B 3\]' out
holds "no colour where nobody looks" bash -c "! grep -q \$'\033' out"
holds "100 columns unless told" bash -c "! grep -qE '^.{101}' out"
expect 0 "narrow paper" env COLUMNS=44 "$sitrep" ledger talks.jsonl
holds "narrow paper is kept" bash -c "! grep -qE '^.{45}' out"
expect 0 "ledger as lines" "$sitrep" ledger --jsonl talks.jsonl
holds "an offer that both tell is one, and refused" bash -c "[ \$(grep -c '\"kind\":\"offer\"' out) = 1 ] && grep '\"kind\":\"offer\"' out | grep -q '\"state\":\"refused\"'"
holds "a deadline that is over is told" grep -q '"deadline_over":true' out
lines=$(wc -l <out)
expect 0 "ledger as a table for programs" "$sitrep" ledger --csv talks.jsonl
holds "a row a position, and a row of names" lines_are $((lines + 1))
holds "every row has the columns" bash -c "head -1 out | grep -q '^story,number,issue,since,'"
expect 0 "ledger as one object" "$sitrep" ledger --json talks.jsonl
holds "the object has issues" grep -q '"issue": "talks"' out
expect 0 "all reports as one story" "$sitrep" ledger --one --json talks.jsonl good.txt
holds "it is one" bash -c "[ \$(grep -c '\"issues\"' out) = 1 ] && [ \$(grep -c '\"outlet\"' out) = 3 ]"
expect 1 "no position at all" "$sitrep" ledger figures.txt
holds "that is told" told 'no position'
cat >names.jsonl <<'END'
{"id": "n1", "outlet": "Wire", "date": "2013-02-04", "title": "UN envoy meets Karim", "text": "The United Nations envoy Peter Lund met the rebel leader Yusuf Karim in Tunis. Karim thanked the United Nations. Minister Ali al-Hadid criticised the talks."}
{"id": "n2", "outlet": "Daily", "date": "2013-02-04", "title": "UN envoy meets Karim in Tunis", "text": "The UN envoy Peter Lund met the rebel leader Karim in Tunis. Karim thanked the UN. Minister Ali Alhadeed criticised the talks."}
END
expect 0 "names in two reports" "$sitrep" brief --one names.jsonl
holds "a name spelled otherwise is told" grep -q 'Ali al-Hadid.*Ali Alhadeed' out
holds "a shorter name is no other spelling" bash -c "! grep -qE 'Karim” in|“UN”' out"
cat >headed.txt <<'END'
Libya rejects rebel offer of talks

TRIPOLI, 4 March 2013 - Libya on Monday rejected an offer of talks by the rebels. Libya rejected an offer of talks by the rebels in Tunis last year.
END
expect 0 "a headline" "$sitrep" brief headed.txt
holds "what a headline tells, the text tells again" grep -q 'rejects.*2013-03-04.*\[A 1\] \[A 2\]$' out
holds "what the text tells twice is two" grep -q 'rejected.*2012.*\[A 3\]$' out
cat >outlets.jsonl <<'END'
{"id": "o1", "outlet": "Bridgewater Relief", "date": "2015-02-04", "text": "Bridgewater Relief left the town because of the floods. We will come back when the roads are open."}
{"id": "o2", "outlet": "Honiara Star", "date": "2015-02-04", "text": "The police left the town, the Honiara Star saw. We will see."}
END
expect 0 "reports that name their outlet" "$sitrep" code outlets.jsonl
holds "a charity that issues a statement is we" bash -c "head -1 out | grep -q 'NGO\",.*\"text\":\"We\"'"
holds "an outlet's name tells the country, and a newspaper's we is nobody" \
    bash -c "tail -1 out | grep -q '\"code\":\"SLBCOP\"' && ! tail -1 out | grep -q '\"text\":\"We\"'"
expect 2 "same wants two names" "$sitrep" same Assad
expect 1 "different names" "$sitrep" same 'Barack Obama' 'Angela Merkel'
expect 0 "spellings of one name" "$sitrep" same 'Muammar Gaddafi' 'Moammar Qadhafi'
expect 4 "damaged knowledge" "$sitrep" code --knowledge noise.bin good.txt
holds "damaged knowledge says what to do" told 'make'

"$sitrep" code "$root"/examples/* >gold.jsonl
"$sitrep" brief --json "$root"/examples/* >gold.json
head -1 gold.jsonl >first.jsonl
gzip -k gold.jsonl
head -c 2000 gold.jsonl >cut.jsonl
{ cat first.jsonl && echo '{"id": 7}'; } >wrong.jsonl
echo '{"figures": 3}' >other.json
expect 0 "records against themselves" "$sitrep" eval gold.jsonl gold.jsonl
holds "the same records say nothing aside" is_clean
holds "the same records have no mistakes" grep -q '0 missed, 0 invented, 0 invented in a trap, 0 wrong' out
expect 0 "eval of brief records" "$sitrep" eval --json gold.json gold.json
holds "differences of stories are counted" grep -q '"differences"' out
holds "all figures of the same record are 1" bash -c "! grep '\"f1\"' out | grep -qv '1.0,'"
expect 0 "eval of standard input" bash -c "$sitrep eval gold.jsonl - <gold.jsonl.gz"
holds "compressed records are told by content" grep -q '2 of 2 reports' out
expect 0 "a report that the system lacks" "$sitrep" eval --list 2 gold.jsonl first.jsonl
holds "it is told" told 'counted as missed'
holds "only so many mistakes are shown" bash -c "[ \$(grep -c '^  missed' out) = 2 ]"
expect 0 "a report that the gold lacks" "$sitrep" eval first.jsonl gold.jsonl
holds "that is told too" told 'ignored'
expect 2 "eval wants two files" "$sitrep" eval gold.jsonl
expect 2 "standard input for both" "$sitrep" eval - -
expect 2 "a list of no number" "$sitrep" eval --list many gold.jsonl gold.jsonl
expect 3 "records that are missing" "$sitrep" eval gold.jsonl nowhere.jsonl
holds "the missing file is named" told 'nowhere.jsonl'
expect 3 "records that are a directory" "$sitrep" eval folder gold.jsonl
holds "the directory is named" told 'folder: is a directory'
expect 3 "records that are empty" "$sitrep" eval gold.jsonl empty.txt
holds "an empty file says what to do" told 'empty.txt: holds no record; give'
expect 3 "records that are cut off" "$sitrep" eval gold.jsonl cut.jsonl
holds "the line is named where it is cut" told 'cut.jsonl:1: begins here and does not end'
expect 3 "records that are text" "$sitrep" eval good.txt gold.jsonl
holds "text is named" told 'good.txt:1: is not a JSON object'
expect 3 "records that are noise" "$sitrep" eval gold.jsonl noise.bin
expect 3 "records that are other JSON" "$sitrep" eval other.json gold.jsonl
holds "other JSON is named" told 'other.json:1: "id" is missing'
expect 3 "a wrong record behind a good one" "$sitrep" eval gold.jsonl wrong.jsonl
holds "the wrong line is named" told 'wrong.jsonl:2: "id"'

printf 'FREEDONIA [FRD]\nSYLVANIA [SYL\n' >my.actors
printf 'ACCUS [112]\n- * OF LYING [1121]\n' >my.verbs
printf '=== one\nreport 1996-01-01\n| Freedonia accused Freedonia and Chile of lying about the northern road.\nevents\n  "accused" FRD -> CHL 1121\n' >my.case
printf 'CHILE [CHL]\n' >more.actors
printf 'Freedonia accused Chile on Monday of lying about the northern road.\n' >accuse.txt
expect 0 "dictionaries of one's own" "$sitrep" code --actors my.actors --actors more.actors --verbs my.verbs accuse.txt
holds "a wrong line is told" told 'my.actors:2: a code is not closed'
holds "the pattern is the rule" grep -q 'my.verbs:2 ACCUS - \* OF LYING' out
holds "the codes are theirs" grep -q '"code":"FRD"' out
expect 3 "a wrong line with --strict" "$sitrep" code --strict --actors my.actors accuse.txt
expect 0 "actors alone, with the program's own coder" "$sitrep" code --actors=more.actors accuse.txt
expect 0 "a brief by dictionaries" "$sitrep" brief --actors my.actors --actors more.actors --verbs my.verbs accuse.txt
expect 3 "a dictionary that is missing" "$sitrep" code --verbs nowhere.verbs good.txt
expect 3 "verbs without patterns" "$sitrep" code --verbs my.actors good.txt
holds "verbs without patterns say what to do" told 'go behind --actors'
expect 3 "a dictionary that is noise" "$sitrep" code --verbs noise.bin good.txt
expect 3 "a dictionary of one line" "$sitrep" code --actors line.txt good.txt
expect 3 "a dictionary that is a directory" "$sitrep" code --actors folder good.txt
expect 2 "a dictionary that is not named" "$sitrep" code good.txt --actors
expect 0 "a suite that agrees" "$sitrep" check --actors my.actors --actors more.actors --verbs my.verbs my.case
expect 1 "a suite that differs" "$sitrep" check --actors my.actors --verbs my.verbs my.case
holds "what was expected is shown" grep -q 'expected FRD -> CHL 1121' out
expect 1 "a suite that differs, as JSON" "$sitrep" check --json --actors my.actors --verbs my.verbs my.case
holds "its share is the last line" bash -c "tail -1 out | grep -q '\"share\": 0.0000'"
printf '=== own\nreport -\n| The rebels refused to hold talks with the government.\nevents\n  "refused" rebels -> government 125 happened\n' >own.case
expect 0 "a suite by the program's own coder" "$sitrep" check own.case
expect 2 "no suite" "$sitrep" check
expect 3 "a suite that is missing" "$sitrep" check nowhere.case
expect 3 "a suite without records" "$sitrep" check good.txt
expect 3 "a suite of noise" "$sitrep" check noise.bin

"$sitrep" code "$root"/examples/* >one && "$sitrep" code -j 4 "$root"/examples/* >four
holds "the same bytes whatever -j is" cmp -s one four

echo "cli: $passed passed, $failed failed"
[ "$failed" = 0 ]
