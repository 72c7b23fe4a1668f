#!/bin/sh
# Prints the models' card: corpora and their licences, settings, and the scores on the development sets.
#
#     train/card.sh DATA PACK BUILD
set -e
data=$1 pack=$2 build=$3 score=$1/../score
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat <<'END'
# The models

`net` is a small network (`src/know/net.h`), the others are linear models over hashed features (`src/know/model.h`), all
used in whole numbers, so that the same text gives the same answer on every machine. `make train DATA=...` makes all of
them anew; the same data and the same `data/` give the same bytes on the same kind of machine. The lists of `data/` have
grown since these were made, so training today gives others. Each part is a file of its own and may be left out: what
needs it then finds nothing. `docs/models.md` tells what was tried.

| part | learned from | licence of the corpus |
|---|---|---|
| sentences, tokens, lemmas; tags and trees of the net | UD_English-EWT 2.16, train | CC BY-SA 4.0 |
| the same | UD_English-GUM 11, the 148 documents of its train part that are CC BY or in the public domain (without wikiHow and fiction) | per document CC BY or public domain; the collection's README names CC BY-NC-SA for the whole |
| clusters; hidden words of the net | 12,000 news articles of Article-Bias-Prediction | Apache-2.0; the articles are their publishers', only classes of words and weights are kept |
| names, and those of the net | UNER_English-EWT, dev | CC BY-SA 4.0 |
| the same | WikiGold | CC BY 4.0 |
| the same | WNUT 2017 emerging entities, train | CC BY 4.0 |
| the same | entities of the GUM documents above | as above |
| names | our own corpus, its part to learn from | CC BY 4.0 |
| quotations | PolNeAR, train | none stated for the annotation; the articles are their publishers' |

Models without GUM: leave `en_gum-free-train.conllu` out of `train/train.sh`.

Not for: text that is not English; chat. Names are learned mostly from the web, from encyclopaedias and from news that was
invented.
END
[ -f "$score/trees.py" ] || exit 0

# trees TITLE GOLD: gold tokens, then raw text
trees() {
    printf '\n## %s\n\nTokens given:\n\n```\n' "$1"
    "$build/train/parse" "$pack" --conllu "$2" > "$work/s.conllu" 2> "$work/log"
    python3 "$score/trees.py" "$2" "$work/s.conllu"
    for share in 0 0.3; do
        printf '```\n\nRaw text, %s of the spaces between sentences lost:\n\n```\n' "$share"
        python3 "$score/glue.py" "$2" $share 1 > "$work/t.txt" 2> "$work/log"
        python3 "$score/glue.py" "$2" $share 1 --gold > "$work/g.conllu" 2> "$work/log"
        "$build/train/parse" "$pack" "$work/t.txt" > "$work/s.conllu" 2> "$work/log"
        python3 "$score/trees.py" "$work/g.conllu" "$work/s.conllu"
    done
    printf '```\n'
}
trees "EWT dev" "$data/trees/en_ewt-ud-dev.conllu"
trees "GUM dev" "$data/trees/en_gum-ud-dev.conllu"
