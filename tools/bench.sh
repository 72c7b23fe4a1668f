#!/bin/bash
# Runs every measure for which a set to build on lies in DATA and prints a table in Markdown: what was measured, and
# what came out. The scorers are expected beside DATA (DATA/../score).
#
#   tools/bench.sh BUILD DATA > docs/figures.md
set -u
build=$1 data=$2 score=$2/../score
sitrep=$build/sitrep
[ -d "$data" ] && [ -d "$score" ] || {
    echo "bench: no measuring sets in $data, or no scorers beside it; name their folder: make bench DATA=..." >&2
    exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

row() { printf '| %s | %s |\n' "$1" "$(tr '\n|' ' /' | sed 's/  */ /g; s/^ //; s/ $//')"; }
# The figures behind a name in a scorer's output: pick 'LAS' FILE...
pick() { grep -E -m1 "^ *$1" || echo "no figure"; }

trees() { # name gold
    "$sitrep" parse --input conllu "$2" >"$work/s" && python3 "$score/trees.py" "$2" "$work/s" >"$work/t"
    grep -E '^ *(UPOS|Lemmas|LAS)' "$work/t" | awk '{print $1, $4}' | row "$1, gold tokens: F1"
}
raw() { # name gold
    python3 "$score/glue.py" "$2" 0 1 >"$work/r.txt" && "$sitrep" parse "$work/r.txt" >"$work/s"
    python3 "$score/trees.py" "$2" "$work/s" >"$work/t"
    grep -E '^ *(Tokens|Sentences|LAS)' "$work/t" | awk '{print $1, $4}' | row "$1, raw text: F1"
    python3 "$score/glue.py" "$2" 0.3 1 >"$work/r.txt" && python3 "$score/glue.py" "$2" 0.3 1 --gold >"$work/g"
    "$sitrep" parse "$work/r.txt" >"$work/s" && python3 "$score/trees.py" "$work/g" "$work/s" >"$work/t"
    grep -E '^ *Sentences' "$work/t" | awk '{print $4}' | row "$1, 30% of the spaces between sentences lost: sentences F1"
}
names() { # name gold
    python3 "$score/names.py" "$2" --text >"$work/r.txt" && "$sitrep" parse "$work/r.txt" >"$work/s"
    python3 "$score/names.py" "$2" "$work/s" | tail -1 | row "$1"
}
coded() { # name scorer gold [options]
    local name=$1 scorer=$2 gold=$3
    shift 3
    python3 "$score/$scorer.py" --reports "$gold" >"$work/r.jsonl" && "$sitrep" code -j 2 "$work/r.jsonl" >"$work/s"
    python3 "$score/$scorer.py" "$gold" "$work/s" "$@" | tail -n +1 | head -6 | row "$name"
}
straight() { # name scorer gold
    "$sitrep" code -j 2 "$3" >"$work/s" && python3 "$score/$2.py" "$3" "$work/s" | head -8 | row "$1"
}
suite() { # name suite dictionaries...
    local name=$1 suite=$2
    shift 2
    "$sitrep" check --list 0 "$@" "$suite" 2>/dev/null | row "$name"
}
dictated() { # name gold dictionaries...
    local name=$1 gold=$2
    shift 2
    python3 "$score/events.py" --reports "$gold" >"$work/r.jsonl"
    "$sitrep" code "$@" "$work/r.jsonl" >"$work/s" 2>/dev/null
    python3 "$score/events.py" "$gold" "$work/s" | head -1 | row "$name"
}
pairs() { # name gold
    python3 "$score/spellings.py" --pairs "$2" >"$work/p" && "$sitrep" same --tsv "$work/p" >"$work/s"
    python3 "$score/spellings.py" "$2" "$work/s" | head -3 | row "$1"
}

own() { # part: our own corpus, layer by layer
    local stories
    stories=$(sed -n "s,^$1 \(.*\),corpus/stories/\1.story,p" corpus/split.txt)
    "$build/tools/gold" names $stories >"$work/g.iob2"
    names "names, our corpus, $1" "$work/g.iob2"
    "$build/tools/gold" record $stories >"$work/g" && "$build/tools/gold" reports $stories >"$work/r.jsonl"
    "$sitrep" code -j 2 "$work/r.jsonl" >"$work/s"
    "$sitrep" eval --list 0 "$work/g" "$work/s" 2>/dev/null >"$work/t"
    for layer in mentions actors places dates quotes events positions terms figures; do
        awk -v layer="$layer" '
            $0 == layer { on = 1 }
            /^$/ { on = 0 }
            on && /^  [^ ]/ { n = split(substr($0, 3), w, /  +/)
                              printf("%s %s %s, ", w[1], (n >= 7 ? "F1" : "right"), (n >= 7 ? w[7] : w[n])) }' "$work/t" |
            row "our corpus, $1: $layer"
    done
}

printf '# Figures\n\nPrinted by `make bench` on commit %s.\n\n' "$(git rev-parse --short HEAD 2>/dev/null)"
printf '| measure | figures |\n| --- | --- |\n'
trees "trees, EWT dev" "$data/trees/en_ewt-ud-dev.conllu"
trees "trees, GUM dev" "$data/trees/en_gum-ud-dev.conllu"
raw "EWT dev" "$data/trees/en_ewt-ud-dev.conllu"
raw "GUM dev" "$data/trees/en_gum-ud-dev.conllu"
for set in uner-ewt-dev wikigold wnut17-train; do
    names "names, $set (the shipped model has learned from it)" "$data/entities/$set.iob2"
done
for set in a b e f g h; do names "names, btc-$set (tweets)" "$data/entities/btc-$set.iob2"; done
own dev
own test
straight "actors and places, re3d dev" actors "$data/entities/re3d-dev.jsonl"
"$sitrep" code -j 2 <(python3 test/bench/gap.py --reports "$data/coreference/gap-development.tsv") >"$work/s" 2>/dev/null
python3 test/bench/gap.py "$data/coreference/gap-development.tsv" "$work/s" | row "pronouns, GAP development"
straight "quotations, PolNeAR dev" quotations "$data/quotations/polnear-dev.jsonl"
pairs "spellings, office holders" "$data/spellings/office-holder-pairs-dev.jsonl"
for script in arabic russian hebrew; do pairs "spellings, Wikidata $script" "$data/spellings/wikidata-$script-train.jsonl"; done
for set in lgl geowebnews; do coded "places, $set" places "$data/places/$set.jsonl"; done
for set in timebank aquaint wikiwars; do coded "dates, $set" times "$data/times/$set.jsonl"; done
for set in NumberModel NumberRangeModel OrdinalModel PercentModel CurrencyModel AgeModel DimensionModel DateParser \
    DatePeriodParser DurationParser; do coded "specs, $set" specs "$data/specs/$set.jsonl"; done
for set in plover-gold-records plover-pairs-train afp-dev cameo-manual-examples cameo-annotators-early; do
    coded "events, $set" events "$data/events/$set.jsonl"
done
tabari="--actors $data/dictionaries/tabari/TABARI.Demo.actors --actors $data/dictionaries/tabari/Validate.agents
    --verbs $data/dictionaries/tabari/TABARI.Demo.verbs --options $data/dictionaries/tabari/Validate.options"
petrarch=$data/dictionaries/petrarch/PETR.Validate
petrarch="--actors $petrarch.actors.txt --actors $petrarch.agents.txt --verbs $petrarch.verbs.txt"
suite "suite, TABARI's own project" "$data/dictionaries/tabari/Validate.project"
suite "suite, PETRARCH's records by its dictionaries" "$data/events/petrarch-suite.jsonl" $petrarch
dictated "events, tabari-suite by its dictionaries" "$data/events/tabari-suite.jsonl" $tabari
dictated "events, petrarch-suite by its dictionaries" "$data/events/petrarch-suite.jsonl" $petrarch
"$sitrep" group -j 2 "$data/stories/allsides-dev.jsonl" >"$work/s"
python3 "$score/stories.py" "$data/stories/allsides-dev.jsonl" "$work/s" | head -4 | row "stories, AllSides dev"
python3 "$score/duplicates.py" "$data/stories/near-duplicates-dev.jsonl" --reports >"$work/r.jsonl"
"$sitrep" group -j 2 "$work/r.jsonl" >"$work/s"
python3 "$score/duplicates.py" "$data/stories/near-duplicates-dev.jsonl" "$work/s" | head -12 | row "the same text again"
"$sitrep" read "$data"/pages/html/*.html.gz >"$work/s"
python3 "$score/pages.py" "$data/pages/ground-truth.json" "$work/s" | head -4 | row "article text from pages"

if [ -x "$data/../acceptance/check" ]; then
    "$sitrep" brief --json "$data"/../seeds/*.txt >"$work/s"
    "$data/../acceptance/check" "$data/../acceptance/seeds.json" "$work/s" | tail -1 | row "facts that a careful reader finds in two reports"
fi

words=$("$sitrep" read "$data/stories/syria-reports-unlabelled.jsonl" | wc -w)
for verb in parse code; do
    begin=$(date +%s%N)
    "$sitrep" $verb "$data/stories/syria-reports-unlabelled.jsonl" >/dev/null
    end=$(date +%s%N)
    echo "$((words * 1000 / ((end - begin) / 1000000 + 1))) words/s on one core, all of \`sitrep $verb\`" | row "speed, $verb"
done
"$sitrep" code --cost "$data/stories/syria-reports-unlabelled.jsonl" 2>"$work/t" >/dev/null
tail -1 "$work/t" | sed 's/$/ of processor time, start and all/' | row "speed, sentences from raw text to record"
awk '/%/ && $1 != "all" && $NF != "0.0%" { $(NF - 1) = ""; printf("%s, ", $0) }' "$work/t" | sed 's/, $//' |
    row "where the time of \`sitrep code\` goes"
awk '/^(dates|figures|places|actors) / { own += $2 } /^all / { printf("%.0f%%\n", 100 * own / $2) }' "$work/t" |
    row "share of the stages dates, figures, places and actors"
/usr/bin/time -f '%M kB' "$sitrep" code "$data/stories/syria-reports-unlabelled.jsonl" 2>&1 >/dev/null | tail -1 |
    row "memory of one process"
