#!/bin/bash
# Counts in how many news articles each content lemma stands, for telling rare words from common ones when reports are
# grouped into stories: train/frequency.sh SITREP DATA > data/lists/document-frequency.txt
set -euo pipefail
articles=4000 fewest=4
cat <<END
# In how many of $articles news articles a lemma stands: lemma<TAB>articles; those in fewer than $fewest are left out.
# SOURCE: counted by train/frequency.sh on the first $articles articles of ramybaly/Article-Bias-Prediction
#   (Apache-2.0; word statistics only). LICENCE: CC0 1.0.
END
xz -dc "$2/stories/stream-12k.jsonl.xz" | head -n "$articles" | "$1" parse - | LC_ALL=C awk -F '\t' -v fewest="$fewest" '
    /^# newdoc/ { document++ }
    $4 == "NOUN" || $4 == "PROPN" || $4 == "VERB" || $4 == "ADJ" {
        lemma = tolower($3)
        if (seen[lemma] != document) { seen[lemma] = document; count[lemma]++ }
    }
    END { for (lemma in count) if (count[lemma] >= fewest) print lemma "\t" count[lemma] }' | LC_ALL=C sort
