#!/bin/sh
# The sample suites beside this file, each with its dictionaries: every record must agree, through `check`, and through
# `code` where both see the same.
#
#   dictionaries.sh SITREP PACK SOURCE-ROOT
SITREP_KNOWLEDGE=$(realpath "$2")
export SITREP_KNOWLEDGE
sitrep=$(realpath "$1")
cd "$3/test/dictionaries" || exit 2
bad=0

agrees() { # suite options...
    suite=$1
    shift
    "$sitrep" check "$@" "$suite" || bad=1
}
tabari="--actors tabari.actors --actors tabari.agents --verbs tabari.verbs"
petrarch="--actors petrarch.actors.txt --actors petrarch.agents.txt --verbs petrarch.verbs.txt"
agrees tabari.project
agrees sample.case $tabari
agrees petrarch.xml $petrarch
rule=$(echo 'Freedonia accused Sylvania on Monday of closing the northern road to all the traders.' |
    "$sitrep" code $tabari - | grep -o '"rule": *"tabari[^"]*"')
case $rule in
*'tabari.verbs:13 ACCUS"') ;;
*) echo "the rule of an event names file, line and pattern: $rule" && bad=1 ;;
esac
exit $bad
