# Nothing to code: a cookery column on peace at table.
story un-peace-at-table
about a cookery column; Edinburgh; 2020

actors
agnes      person       GBR     f Agnes Tulloch
hamish     person       GBR     m Hamish
daughter   person       GBR     f cook's daughter
twins      group        GBR     p twins
aunt       person       GBR     f Aunt Florence

places
edinburgh  city    GB 55.95 -3.19  Edinburgh
cyprus     country CY 35.00 33.00  Cyprus

report column
outlet The Lothian Post
kind column
published 2020-12-19
title The treaty of the sprout
| No conference in history has been harder to seat than a family on the 25th of December. {agnes|*Agnes Tulloch*}, who has cooked for eleven of them in a flat in {edinburgh|*Edinburgh*},
+ has this advice: disarm everybody at the door, and never put the vegetarians next to the ham.
| The old powers at {agnes|her} table are {aunt|*Aunt Florence*}, who vetoes garlic, and {twins|the twins}, who have been on hunger strike against sprouts since 2017. "{agnes|I} don't do ultimatums any more," says {agnes|*Agnes*}.
+ "{agnes|I} do butter." {agnes|She} halves the sprouts, fries them hard with bacon and a handful of Jordan almonds, and lets the besieged surrender of {twins|their} own accord.
| Negotiations over the pudding are another matter. {hamish|{agnes|Her} husband *Hamish*} wants the bombe; {daughter|{agnes|her} daughter} demands a crumble. Last year the talks collapsed and both sides ate
+ cheese, among them a halloumi whose paternity, {agnes|she} was told by {agnes|her} grocer, is itself the object of a dispute on {cyprus|*Cyprus*}. This year there'll be a compromise: a trifle with
+ grenadine. {hamish|*Hamish*} has threatened to leave the room.
| If hostilities break out all the same, send in the Peacemaker, which is a punch (two parts tea, one part rum, no minister needed). For the children there is Turkish delight; for the Swiss guest a roll.
| What {agnes|she} will not have is a post-mortem. "Nobody accuses the gravy," {agnes|she} says. Whoever raises lumps is put on the washing-up, and there's no right of appeal.
| THE RECIPE. Sprouts for a ceasefire. Take 1 kg of sprouts, 200 g of bacon, 80 g of almonds. Attack the stalks with a small knife. Bombard with salt. Keep a watchful eye on the pan: the
+ moment they go brown is the moment to withdraw. Serves eight, or four generals.
| Next Saturday: cold turkey, and how to resist it. Read more: Battle of the bread sauces
date [the 25th of December] day 2020-12-25
date [2017] span 2017
date [Last year] span 2019
date [This year] span 2020
date [Next Saturday] day 2020-12-26
trap [disarm everybody at the door] ; a family meal
trap [vetoes garlic] ; a family meal
trap [on hunger strike against sprouts] ; children at table
trap [ultimatums] ; negated, a family meal
trap [Jordan almonds] ; a sweet, not the kingdom
trap [the besieged surrender] ; children at table
trap [Negotiations over the pudding] ; a family meal
trap [the bombe] ; a pudding
trap [demands a crumble] ; a pudding
trap [the talks collapsed] ; a family meal
trap [has threatened to leave the room] ; a family meal
trap [the Peacemaker] ; a drink
trap [Turkish delight] ; a sweet, not the country
trap [there's no right of appeal] ; a family meal
trap [Attack the stalks] ; a recipe
trap [cold turkey] ; a dish, not the country
damage boilerplate [Read more: Battle of the bread sauces]
quote tq1 agnes direct ["I don't do ultimatums any more,"] ["I do butter."] ; cue [more," <says>] ; source [says <Agnes>. "I do butter."]
quote tq2 agnes direct ["Nobody accuses the gravy,"] ; cue [she <says>] ; source [<she> says]
