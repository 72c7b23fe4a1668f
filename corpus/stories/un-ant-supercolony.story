# Nothing to code: a page of science in the words of war and treaty.
story un-ant-supercolony
about a study of ants; Lisbon, California; 2014

actors
sequeira   person       PRTEDU  f Marta Sequeira-Paz
group      group        PRTEDU  p Sequeira-Paz's team
critic     person       USAEDU  m Leland Orrick

places
lisbon     city    PT 38.72 -9.14  Lisbon
california region  US 37.00 -120.00 California
sandiego   city    US 32.72 -117.16 San Diego
italy      country IT 43.00 12.00  Italy
galicia    region  ES 42.80 -8.00  Galicia

report page
outlet The Naturalist's Week
kind column
published 2014-08-22
title A non-aggression pact, six thousand kilometres long
| From the hills of {galicia|*Galicia*} to the coast of {italy|*Italy*} runs the largest alliance in the world, and no parliament has ratified it. Put an Argentine ant from
+ one end into a nest at the other and nobody attacks: sentries feel the stranger over, find the right scent and wave it through. Put in an ant from the rival
+ power next door, and it is dismembered within a minute.
| How the truce is kept has been in dispute for twenty years. {sequeira|*Marta Sequeira-Paz*} and {group|{sequeira|her} group} in {lisbon|*Lisbon*} now say that {group|they} have the answer. {group|They} bred workers from
+ four camps on the same diet. After ninety days, hostilities ceased. "It isn't diplomacy, it's soup," {sequeira|she} says. "They smell of the same soup, so they
+ think they're cousins."
| The peace is bought dearly. In the border zone near {sandiego|*San Diego*}, where the two empires of {california|*California*} meet, some 30 million ants fall every year along a front
+ not wider than a garden path. Prisoners aren't taken. Other species have been driven from their homes altogether, and the slave-making ants of the north, which kidnap the young of
+ their neighbours, find nobody left to kidnap.
| {critic|*Leland Orrick*}, whose own theory is that the queens decide who is a friend, rejects the soup. {critic|He} has challenged {sequeira|*Sequeira-Paz*} to repeat the
+ trial with {critic|him} as an observer, "in neutral territory". {sequeira|She} has agreed, on condition that {critic|he} bring {critic|his} own ants. Were {critic|he} proved right, textbooks would have to be
+ rewritten on both continents.
| A word of warning to gardeners. Chemical weapons, so to speak, only push the army next door; the colony splits, regroups and is back by May. Patience and a kettle may do better.
| Next week: When trees declare independence. Also: the arms race between the cuckoo and the warbler.
date [twenty years] duration P20Y
date [Lisbon <now> say] day PRESENT_REF
date [within <a minute>] duration PT1M
date [ninety days] duration P90D
date [every year] repeat P1Y
date [by <May>] span 2015-05
date [Next week] span 2014-W35
trap [the largest alliance in the world] ; ants
trap [Argentine ant] ; the name of a kind, not the country
trap [nobody attacks] ; ants, and negated
trap [it is dismembered] ; ants
trap [hostilities ceased] ; ants
trap [two empires] ; ants
trap [Prisoners aren't taken] ; ants
trap [driven from their homes] ; ants
trap [kidnap the young of their neighbours] ; ants
trap [rejects the soup] ; a dispute of scholars
trap [on condition that he bring his own ants] ; scholars, no negotiation
trap [Were he proved right] ; a hypothesis
trap [Chemical weapons, so to speak] ; pesticides
trap [When trees declare independence] ; the title of an article
trap [the arms race] ; birds
quote sq1 group indirect [they have the answer] ; cue [<say> that they] ; source [Marta Sequeira-Paz and <her group>]
quote sq2 sequeira direct ["It isn't diplomacy, it's soup,"] ["They smell of the same soup, so they think they're cousins."] ; cue [she <says>] ; source [<she> says]
quote sq3 critic mixed ["in neutral territory"] ; cue [challenged] ; source [<He> has challenged]
