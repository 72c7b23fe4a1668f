# Nothing to code: a film about a war, told as a reviewer tells it.
story un-last-convoy-film
about review of a war film; London; 2012

actors
ferrant    person       FRA     f Odile Ferrant
kovalt     person       -       m Danilo Kovalt
mercer     person       GBR     m Rupert Merceron
jury       group        -       p jury in Cannes
producers  group        -       p producers

places
bosnia     country BA 44.00 18.00  Bosnia
caucasus   region  GE 42.50 45.00  Caucasus
malta      country MT 35.90 14.50  Malta
cannes     city    FR 43.55 7.01   Cannes
london     city    GB 51.51 -0.13  London

report review
outlet The Evening Lantern
kind column
published 2012-11-09
title A convoy that never arrives
| Ten minutes into "The Last Convoy" the soldiers shell a bakery, the mayor is dragged from his bed and a general, played with
+ magnificent whiskers by {mercer|*Rupert Merceron*}, announces that he will negotiate with nobody. By then you will have guessed that
+ {ferrant|*Odile Ferrant*}, who made two comedies about dentists, has gone to war.
| The place is never named. It has the plum trees of {bosnia|*Bosnia*}, the buses of {caucasus|the *Caucasus*} and, since the money came from
+ there, the light of {malta|*Malta*}. A United Nations captain ({kovalt|*Danilo Kovalt*}, stiff as a flagpole) has been ordered to bring
+ nine lorries of flour over a bridge. Both armies promise to let him pass. Both lie. At the bridge the rebels demand half the flour;
+ the general wants the other half, and a school piano.
| What follows is two hours of talking, and it is riveting. {ferrant|*Ferrant*} knows that a ceasefire is a piece of theatre: who sits, who
+ stands, who has brought the biscuits. The massacre, when it comes, happens behind a door. Compare the noise in "Sniper's Honeymoon",
+ now in its tenth week at the Odeon.
| Not everything works. The captain's mother, who threatens on the telephone to come and fetch him, belongs in another film, and the
+ critics who accused {ferrant|the director} in {cannes|*Cannes*} of making the killers too charming had a point, if not the one they thought. {jury|The jury}
+ there gave {ferrant|her} nothing; {producers|the producers}, I am told, sulked for a week.
| "It isn't about a war at all," {ferrant|she} insisted when {ferrant|she} was in {london|*London*} last month. "It's about waiting for a plumber."
| I believe {ferrant|her}. I also believe that if ministers saw it, three or four conflicts would be over by spring. They won't. They
+ will be at "Sniper's Honeymoon". Four stars.
| (12A, 131 min. Contains siege, mild swearing, and the sentence "We have no plan B".)
role ferrant [the director]
date [two hours] duration PT2H
date [Ten minutes] duration PT10M
date [<now> in its] day PRESENT_REF
date [its tenth week] span 2012-W45
date [for <a week>] duration P1W
date [last month] span 2012-10
date [by <spring>] span 2013-SP
trap [the soldiers shell a bakery] ; the plot of a film
trap [announces that he will negotiate with nobody] ; a part played
trap [has gone to war] ; a figure of speech: she made a film of war
trap [the rebels demand half the flour] ; the plot of a film
trap [A United Nations captain] ; a part in a film
trap [a ceasefire is a piece of theatre] ; a general saying
trap [The massacre, when it comes] ; the plot of a film
trap [threatens on the telephone] ; the plot of a film
trap [accused the director] ; critics of a film, no party
trap [if ministers saw it] ; a hypothesis
trap ["We have no plan B"] ; a line of a film
quote fq1 ferrant direct ["It isn't about a war at all,"] ["It's about waiting for a plumber."] ; cue [insisted] ; source [<she> insisted]
