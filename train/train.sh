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
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

# The knowledge so far: what people edit, and the parts that are made.
pack() {
    set --
    for made in clusters sentences tokens tagger lemmas parser names quotations; do
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

# shellcheck disable=SC2086
{
    make sentences $trees
    make tokens $trees
    xz -dc "$data/stories/stream-12k.jsonl.xz" | make clusters
    make tagger $trees
    make lemmas $trees
    make parser $trees
    make names $names
}
pack
if [ -f "$data/quotations/polnear-train.jsonl" ]; then
    "$build/train/train-quotations" "$work/pack" "$work/quotations" "$data/quotations/polnear-train.jsonl"
    pack
fi
for part in clusters sentences tokens tagger lemmas parser names quotations; do
    [ -f "$work/$part" ] && cp "$work/$part" "$out/$part"
done
train/card.sh "$data" "$work/pack" "$build" > "$out/CARD.md"
