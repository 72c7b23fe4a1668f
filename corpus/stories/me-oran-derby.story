story me-oran-derby
about a football derby and the quarrel over its broadcast; Algeria; 2024

actors
mehalla    organisation DZA        Mehalla Athletic Oran
hamri      organisation DZA        Widad el-Hamri
coach      person       DZA     m  Toufik Guerroudj
keeper     person       DZA     m  Anis Belabbas
striker    person       MLI     m  Sekou Traoré
referee    person       DZA     m  Lotfi Benmansour
supporters group        DZACVL  p  supporters at the Zabana stadium
president  person       DZA     m  Hadj Bouziane
sahra      organisation QATMED     Sahra Sports
kasbah     organisation DZAMED     Kasbah TV
salwa      person       DZABUS  f  Salwa Merabet
league     organisation DZA        Professional Football League
advertisers group       BUS     p  advertisers
analyst    person       -       m  Jean-Luc Ferrandon
captain    person       DZA     m  captain of Hamri
sons       group        DZA     p  the city's two favourite sons
army       organisation DZAMIL     Army
armyclub   organisation DZA        club of the Army
houses     group        MED     p  the two broadcasters
counterpart person      DZA        president of Hamri
cement     organisation DZABUS     Peace cement works

places
oran       city     DZ  35.70 -0.64  Oran
zabana     site     DZ  35.69 -0.66  Zabana stadium
algiers    city     DZ  36.75 3.06   Algiers
front      site     DZ  35.71 -0.65  Front de Mer
doha       city     QA  25.29 51.53  Doha
algeria    country  DZ  28.00 3.00   Algeria
gulf       region   SA  26.00 51.00  Gulf

report quotidien
outlet Oran Sports Daily
kind local
published 2024-05-12
title Mehalla hold the fort as Hamri siege fails
| ORAN - For eighty-eight minutes on Saturday {hamri|*Widad el-Hamri*} laid siege to the goal of
+ {mehalla|*Mehalla Athletic*}, bombarded it from both wings, sent in wave after wave, and for eighty-eight minutes
+ {keeper|*Anis Belabbas*}, 19, repelled whatever was fired at {keeper|him}. In the eighty-ninth {striker|*Sekou Traoré*},
+ {striker|the Malian sniper} whom {coach|{mehalla|the visitors}' coach} had kept in reserve like a last regiment, broke
+ the blockade from thirty metres. 1-0, and half of {zabana|the *Zabana* stadium} surrendered to silence.
| "{hamri|They} had the tanks, {mehalla|we} had one bullet," said {coach|*Toufik Guerroudj*}, who took over in
+ February with {mehalla|the club} in the trenches of the table.
| The assault had begun before the whistle. {captain|{hamri|*Hamri*}'s captain} won the toss and elected to attack the
+ southern end; {referee|the referee}, {referee|*Lotfi Benmansour*}, who issued six cautions and no expulsions, negotiated the
+ first half without recourse to the screen. After the interval {hamri|the hosts} had two penalty appeals rejected.
+ Both claims, on second viewing, deserved no better.
| "{hamri|We} don't accuse anyone," {captain|{hamri|their} captain} said in the tunnel. "{mehalla|They} defended,
+ {hamri|we} missed, {hamri|we} shake hands." {captain|He} then swapped shirts with {keeper|*Belabbas*}, a summit
+ meeting of {sons|{oran|the city}'s two favourite sons}.
| {supporters|Some 38,000 people} watched, and a giant banner of a dove unrolled over the east stand with the words
+ "Ceasefire Never". {supporters|They} walked home along {front|the *Front de Mer*} singing. The only casualty of the
+ evening was a drum.
| {mehalla|*Mehalla*} climb to ninth and go to {algiers|*Algiers*} on Friday, where the revolution of
+ {coach|*Guerroudj*} is to face {armyclub|{army|the Army}'s club} without {coach|{mehalla|its} general}: {coach|the coach} has a touch of
+ bronchitis.
role striker [the Malian sniper]
role referee [the referee]
date [eighty-eight minutes on] duration PT88M
date [on <Saturday>] day 2024-05-11
date [for <eighty-eight minutes>] duration PT88M
date [February] span 2024-02
date [the evening] day 2024-05-11TEV
date [Friday] day 2024-05-17
quote q1 coach direct ["They had the tanks, we had one bullet,"] ; cue [<said> Toufik] ; source [Toufik Guerroudj]
quote q2 captain direct ["We don't accuse anyone,"] ["They defended, we missed, we shake hands."] ; cue [captain <said>] ; source [<their captain> said]
figure f1 person [Some 38,000 people] 38000 38000 ; approximate
trap [laid siege to the goal] ; football
trap [bombarded it from both wings] ; football
trap [the Malian sniper] ; a striker
trap [broke the blockade] ; football
trap [surrendered to silence] ; football
trap [They had the tanks, we had one bullet] ; a figure of speech
trap [elected to attack] ; football
trap [no expulsions] ; no red card
trap [penalty appeals rejected] ; football
trap [We don't accuse anyone] ; negated, and sport
trap [a summit meeting] ; two players
trap [Ceasefire Never] ; a banner
trap [The only casualty] ; a drum
trap [the revolution of Guerroudj] ; football

report bourse
outlet Maghreb Business Letter
kind brief
published 2024-05-13
title Battle for the derby: Kasbah outguns Sahra
| The price war over {algeria|*Algeria*}'s football screens has a winner for now. {kasbah|*Kasbah TV*} carried Saturday's
+ {oran|*Oran*} derby to 4.1 million sets, a record for {kasbah|the private channel}, while {sahra|*Sahra Sports*} of
+ {doha|*Doha*}, outflanked in the auction last autumn, showed a repeat of a camel race from {gulf|the *Gulf*}.
| "Hostile takeovers are for airlines," says {salwa|*Salwa Merabet*}, {salwa|{kasbah|*Kasbah*}'s commercial director}.
+ "{kasbah|We} simply bid more." {kasbah|{salwa|Her} channel} paid 900 million dinars for three seasons of
+ {league|the *Professional Football League*}. {sahra|*Sahra*}, which had paid 620 million for the previous three, let the
+ deadline pass without a counter-offer.
| {advertisers|Advertisers} are defecting in the same direction. A thirty-second spot before the kick-off cost 2.3
+ million dinars, double the truce-like rates that {houses|the two houses} kept to until 2021. {analyst|*Jean-Luc Ferrandon*},
+ {analyst|an analyst} who follows {houses|both}, warns that {kasbah|the victor} may be exhausted by {kasbah|its} conquest:
+ "One wet winter, and {kasbah|they} will be bleeding cash."
| {league|The *League*}, for {league|its} part, sits on the fence. {league|It} has no plans to sanction late payers,
+ {league|it} said in answer to a question, nor to intervene in prices. {mehalla|*Mehalla Athletic*}, who beat
+ {hamri|*Widad el-Hamri*} 1-0, will get 11 million dinars from the pool, enough, jokes {president|{mehalla|the
+ club}'s president}, {president|*Hadj Bouziane*}, "to lift the embargo on mint tea". {counterpart|{president|His} counterpart} at
+ {hamri|*Hamri*} was not in the mood.
| In brief: {cement|the *Peace cement works*} resumes production. Fighter jets sold out: the toy fair in {algiers|*Algiers*} closes.
role salwa [Kasbah's commercial director]
role analyst [an analyst]
role president [the club's president]
date [for <now>] day PRESENT_REF
date [three seasons] duration P3Y
date [One wet winter] span -
date [Saturday] day 2024-05-11
date [last autumn] span 2023-FA
date [2021] span 2021
quote q3 salwa direct ["Hostile takeovers are for airlines,"] ["We simply bid more."] ; cue [<says> Salwa] ; source [Salwa Merabet]
quote q4 analyst indirect [the victor may be exhausted by its conquest] ; cue [warns] ; source [Jean-Luc Ferrandon]
quote q5 analyst direct ["One wet winter, and they will be bleeding cash."] ; cue [warns] ; source [Jean-Luc Ferrandon]
quote q6 league indirect [It has no plans to sanction late payers] [nor to intervene in prices] ; cue [it <said> in] ; source [<it> said in]
quote q7 president mixed ["to lift the embargo on mint tea"] ; cue [jokes] ; source [Hadj Bouziane]
figure f2 set [4.1 million sets] 4100000 4100000
figure f3 dinar [900 million dinars] 900000000 900000000
figure f4 dinar [620 million] 620000000 620000000
figure f5 dinar [2.3 million dinars] 2300000 2300000
figure f6 dinar [11 million dinars] 11000000 11000000
trap [price war] ; business rivalry
trap [outflanked in the auction] ; business
trap [Hostile takeovers] ; business
trap [Advertisers are defecting] ; business
trap [truce-like rates] ; business
trap [conquest] ; a figure of speech
trap [no plans to sanction late payers] ; negated, and business
trap [lift the embargo on mint tea] ; a joke
trap [Peace cement works] ; a name
trap [Fighter jets sold out] ; toys

differences
only-in f2 bourse ; Only the business letter tells how many sets were tuned in.
only-in q1 quotidien ; Only the sports daily has the coach's word.
