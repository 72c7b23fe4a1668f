#!/bin/sh
# Makes every learned part from nothing, in the order in which they need each other, and the card that tells what was
# learned from what and how well it does. The same data give the same bytes.
#
#     train/train.sh DATA OUT          DATA: the folder of corpora; OUT: where the models go (model)
#
# BUILD names the build folder (build). The scorers are looked for beside DATA, in score/; without them the card has no
# scores.
set -e
[ $# -eq 2 ] || { sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 2; }
data=$1 out=$2 build=${BUILD:-build}
trees="$data/trees/en_ewt-ud-train.conllu $data/trees/en_gum-free-train.conllu"
names="$data/entities/uner-ewt-dev.iob2 $data/entities/wikigold.iob2 $data/entities/wnut17-train.iob2
       $data/trees/en_gum-free-train.conllu"
parts="sentences tokens clusters net lemmas names quotations"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

# The knowledge so far: what people edit, and the parts that are made.
pack() {
    set --
    for made in $parts; do
        [ -f "$work/$made" ] && set -- "$@" "model/$made=$work/$made"
    done
    "$build/tools/pack" "$work/pack" . data -data/places "gazetteer=$build/data/gazetteer.bin" "$@"
}

# make PART FILE...: trains it on the files, with what was made before
make() {
    part=$1
    shift
    pack
    "$build/train/train" "$part" "$work/pack" "$work/$part" "$@"
}

# The names of our own corpus, its part to learn from.
own_names() {
    sed -n 's,^train \(.*\),corpus/stories/\1.story,p' corpus/split.txt |
        SITREP_KNOWLEDGE="$work/pack" xargs "$build/tools/gold" names
}

news() { xz -dc "$data/stories/stream-12k.jsonl.xz"; }

# shellcheck disable=SC2086
{
    make sentences $trees
    make tokens $trees
    news | make clusters
    news | make net $trees --names $names
    make lemmas $trees
    own_names > "$work/own.iob2"
    make names $names "$work/own.iob2"
}
pack
if [ -f "$data/quotations/polnear-train.jsonl" ]; then
    "$build/train/train-quotations" "$work/pack" "$work/quotations" "$data/quotations/polnear-train.jsonl"
    pack
fi
for part in $parts; do
    [ -f "$work/$part" ] && cp "$work/$part" "$out/$part"
done
train/card.sh "$data" "$work/pack" "$build" > "$out/CARD.md"
