story me-oran-derby
about a football derby and the market of television rights; Algeria; 2024

actors
hamri        organisation  DZA      Widad el-Hamri
mehalla      organisation  DZA      Mehalla Athletic
belabbas     person        DZA m    Anis Belabbas
traore       person        MLI m    Sekou Traoré
guerroudj    person        DZA m    Toufik Guerroudj
hcaptain     person        DZA m    captain of Hamri
referee      person        - m      Lotfi Benmansour
favourites   group         DZA p    the city's two favourite sons
spectators   group         DZACVL p spectators
army         organisation  DZAMIL   the Army
armyclub     organisation  DZA      the Army's club
armycoach    person        DZA      coach of the Army's club
kasbah       organisation  DZAMED   Kasbah TV
sahra        organisation  QATMED   Sahra Sports
merabet      person        DZABUS f Salwa Merabet
league       organisation  DZA      Professional Football League
advertisers  group         BUS p    advertisers
houses       group         MED p    the two houses
ferrandon    person        - m      Jean-Luc Ferrandon
bouziane     person        DZA m    Hadj Bouziane
hpresident   person        DZA      president of Hamri
cement       organisation  DZABUS   Peace cement works

places
oran      city     DZ  35.70 -0.63  Oran
zabana    site     DZ  35.69 -0.65  Zabana stadium
fdm       site     DZ  35.71 -0.64  Front de Mer
algiers   city     DZ  36.75 3.06   Algiers
algeria   country  DZ  28.03 1.66   Algeria
doha      city     QA  25.29 51.53  Doha
gulf      region   -   26.00 52.00  Gulf

report quotidien
outlet Oran Sports Daily
kind newspaper
published 2024-05-12
title Mehalla hold the fort as Hamri siege fails
| ORAN - For eighty-eight minutes on Saturday {hamri|*Widad el-Hamri*} laid siege to the goal of {mehalla|*Mehalla Athletic*}, bombarded it from both wings, sent in wave after wave, and for eighty-eight minutes {belabbas|*Anis Belabbas*}, 19, repelled whatever was fired at {belabbas|him}. In the eighty-ninth {traore|*Sekou Traoré*}, {traore|the Malian sniper} whom {guerroudj|{mehalla|the visitors}' coach} had kept in reserve like a last regiment, broke the blockade from thirty metres. 1-0, and half of {zabana|the *Zabana stadium*} surrendered to silence.
| "{hamri|They} had the tanks, {mehalla|we} had one bullet," said {guerroudj|*Toufik Guerroudj*}, who took over in February with {mehalla|the club} in the trenches of the table.
| The assault had begun before the whistle. {hcaptain|{hamri|*Hamri*}'s captain} won the toss and elected to attack the southern end; {referee|the referee}, {referee|*Lotfi Benmansour*}, who issued six cautions and no expulsions, negotiated the first half without recourse to the screen. After the interval {hamri|the hosts} had two penalty appeals rejected. Both claims, on second viewing, deserved no better.
| "{hamri|We} don't accuse anyone," {hcaptain|{hamri|their} captain} said in the tunnel. "{mehalla|They} defended, {hamri|we} missed, {hamri|we} shake hands." {hcaptain|He} then swapped shirts with {belabbas|*Belabbas*}, a summit meeting of {favourites|{oran|the city}'s two favourite sons}.
| {spectators|Some 38,000 people} watched, and a giant banner of a dove unrolled over the east stand with the words "Ceasefire Never". {spectators|They} walked home along {fdm|the *Front de Mer*} singing. The only casualty of the evening was a drum.
| {mehalla|*Mehalla*} climb to ninth and go to {algiers|*Algiers*} on Friday, where the revolution of {guerroudj|*Guerroudj*} is to face {armyclub|{army|the *Army*}'s club} without {armycoach|{armyclub|its} general}: {armycoach|the coach} has a touch of bronchitis.
date [For <eighty-eight minutes> on Saturday] duration PT88M
date [Saturday] day 2024-05-11
date [for <eighty-eight minutes> Anis] duration PT88M
date [February] span 2024-02
date [the evening] day 2024-05-11TEV
date [Friday] day 2024-05-17
role referee [referee]
quote q1 guerroudj direct ["They had the tanks, we had one bullet,"] ; cue [<said> Toufik] ; source [Toufik Guerroudj]
quote q2 hcaptain direct ["We don't accuse anyone,"] ; cue [captain <said> in the tunnel] ; source [their captain]
quote q3 hcaptain direct ["They defended, we missed, we shake hands."]
figure f1 person [Some 38,000 people] 38000 38000 ; approximate
trap [laid siege to the goal] ; football
trap [bombarded it from both wings] ; football
trap [the Malian sniper] ; a striker
trap [broke the blockade] ; a goal
trap [surrendered to silence] ; a figure of speech
trap [They had the tanks, we had one bullet] ; a figure of speech
trap [The assault had begun] ; football
trap [elected to attack the southern end] ; the toss, no vote and no attack
trap [no expulsions] ; a referee's red cards
trap [negotiated the first half] ; no talks
trap [We don't accuse anyone] ; negated, football
trap [a summit meeting] ; two players swap shirts
trap ["Ceasefire Never"] ; words on a banner
trap [The only casualty of the evening] ; a drum
trap [the revolution of Guerroudj] ; a coach's way of play

report bourse
outlet Maghreb Business Letter
kind newsletter
published 2024-05-13
title Battle for the derby: Kasbah outguns Sahra
| The price war over {algeria|*Algeria*}'s football screens has a winner for now. {kasbah|*Kasbah TV*} carried Saturday's {oran|*Oran*} derby to 4.1 million sets, a record for {kasbah|the private channel}, while {sahra|*Sahra Sports*} of {doha|*Doha*}, outflanked in the auction last autumn, showed a repeat of a camel race from {gulf|the *Gulf*}.
| "Hostile takeovers are for airlines," says {merabet|*Salwa Merabet*}, {merabet|{kasbah|*Kasbah*}'s commercial director}. "{kasbah|We} simply bid more." {kasbah|{merabet|Her} channel} paid 900 million dinars for three seasons of {league|the *Professional Football League*}. {sahra|*Sahra*}, which had paid 620 million for the previous three, let the deadline pass without a counter-offer.
| {advertisers|Advertisers} are defecting in the same direction. A thirty-second spot before the kick-off cost 2.3 million dinars, double the truce-like rates that {houses|the two houses} kept to until 2021. {ferrandon|*Jean-Luc Ferrandon*}, {ferrandon|an analyst} who follows {houses|both}, warns that {kasbah|the victor} may be exhausted by {kasbah|its} conquest: "One wet winter, and {kasbah|they} will be bleeding cash."
| {league|The *League*}, for {league|its} part, sits on the fence. {league|It} has no plans to sanction late payers, {league|it} said in answer to a question, nor to intervene in prices. {mehalla|*Mehalla Athletic*}, who beat {hamri|*Widad el-Hamri*} 1-0, will get 11 million dinars from the pool, enough, jokes {bouziane|{mehalla|the club}'s president}, {bouziane|*Hadj Bouziane*}, "to lift the embargo on mint tea". {hpresident|{bouziane|His} counterpart} at {hamri|*Hamri*} was not in the mood.
| In brief: {cement|the *Peace* cement works} resumes production. Fighter jets sold out: the toy fair in {algiers|*Algiers*} closes.
date [for <now>] day PRESENT_REF
date [Saturday] day 2024-05-11
date [last autumn] span 2023-FA
date [three seasons] duration P3Y
date [2021] span 2021
date [One wet winter] span -
role merabet [Kasbah's commercial director]
role ferrandon [analyst]
role bouziane [the club's president]
quote q4 merabet direct ["Hostile takeovers are for airlines,"] ; cue [says] ; source [Salwa Merabet]
quote q5 merabet direct ["We simply bid more."]
quote q6 ferrandon indirect [the victor may be exhausted by its conquest] ; cue [warns] ; source [Jean-Luc Ferrandon]
quote q7 ferrandon direct ["One wet winter, and they will be bleeding cash."] ; cue [warns] ; source [Jean-Luc Ferrandon]
quote q8 league indirect [It has no plans to sanction late payers] [nor to intervene in prices] ; cue [it <said> in answer] ; source [<it> said in answer]
quote q9 bouziane mixed [enough] ["to lift the embargo on mint tea"] ; cue [jokes] ; source [the club's president]
figure f2 set [4.1 million sets] 4100000 4100000
figure f3 dinar [900 million dinars] 900000000 900000000
figure f4 dinar [620 million] 620000000 620000000
figure f5 dinar [2.3 million dinars] 2300000 2300000
figure f6 dinar [11 million dinars] 11000000 11000000
trap [The price war] ; business rivalry
trap [outflanked in the auction] ; business rivalry
trap [Hostile takeovers] ; business
trap [let the deadline pass without a counter-offer] ; an auction of rights, no talks
trap [defecting in the same direction] ; customers change
trap [truce-like rates] ; a figure of speech
trap [exhausted by its conquest] ; a figure of speech
trap [bleeding cash] ; a figure of speech
trap [no plans to sanction late payers] ; negated, business
trap [nor to intervene in prices] ; negated, business
trap [to lift the embargo on mint tea] ; a joke
trap [Peace cement works] ; a name
trap [Fighter jets sold out] ; toys
