# Written by hand for the project; CC BY 4.0. All persons and outlets are invented. No codable event in it.
story as-galle-test
about a cricket match at Galle; no event; Sri Lanka; 2009

actors
lka        group         LKA    p  Sri Lanka cricket team
pak        group         PAK    p  Pakistan cricket team
dilruk     person        LKA    m  Dilruk Samaraweera
shaukat    person        PAK    m  Imran Shaukat
selectors  group         LKA    p  selectors of Sri Lanka
nuwan      person        LKA    m  Nuwan Hettiarachchi
perera     person        LKA    m  General Perera
crowd      group         LKACVL p  spectators at Galle
daraz      person        PAK    m  Umar Daraz
reporters  group         MED    p  reporters
coach      person        AUS    m  Bruce Tindall

places
galle      city    LK  6.03 80.22  Galle
fort       site    LK  6.03 80.22  Galle fort
kurunegala city    LK  7.49 80.36  Kurunegala
colombo    city    LK  6.93 79.86  Colombo
hague      city    NL  52.08 4.31  The Hague
potteries  region  GB  53.00 -2.18 the Potteries

report sun
outlet Lanka Evening Sun
kind local
published 2009-07-07
title Last-day massacre under the ramparts
| GALLE, Tuesday - {lka|*Sri Lanka*} stormed through the last eight wickets in 117 minutes this morning, under the guns of {fort|the old Dutch fort}, to win the first Test in {galle|*Galle*} by 50 runs from {pak|*Pakistan*}, who had needed just 97 with the heart of {pak|their} batting still in occupation, and then fell like a coalition government.
|
| Chief executioner was {dilruk|*Dilruk Samaraweera*}, {dilruk|a left-armer} from {kurunegala|*Kurunegala*} who was playing club cricket in {potteries|the *Potteries*} a week ago. {dilruk|His} bombardment from the Fort end was worth five for 15. "{dilruk|I} fired no magic bullets," {dilruk|he} said. "{dilruk|I} only asked one question, again and again, until {pak|they} signed."
|
| {shaukat|*Imran Shaukat*}, {shaukat|the visiting captain}, had vowed on Monday evening that {pak|{shaukat|his} men} would fight to the last ditch. The ditch, {shaukat|he} admitted today, came rather early. "It's nobody's crime. There'll be no inquiry and no hanging," {shaukat|he} told {reporters|reporters}, as {coach|{pak|{shaukat|his} side}'s Australian coach}, {coach|*Bruce Tindall*}, studied {coach|his} boots.
|
| {lka|The home side} appealed eleven times. Seven appeals were rejected, four were granted, and one, against {daraz|*Umar Daraz*}, might have gone to {hague|*The Hague*}. {daraz|He} stood {daraz|his} ground, shook {daraz|his} head at the umpire, and went. Among the spoils is {shaukat|the captain}'s own wicket, for the fourth time in the series of defeats {shaukat|he} is not keen to hear about.
|
| There were {crowd|8,200 people} in the ground and rather more on the ramparts, where the seats are free and the protest banners, on inspection, proved to be somebody's washing. {perera|*General Perera*}, who is not a general but was christened so by an optimistic mother in 1931, kept the score in ink, as {perera|he} has since the first Test here; {perera|he} lost one book to the wave of 2004 and mourns it still.
|
| For the second Test, in {colombo|*Colombo*} from Sunday, {selectors|the selectors} have recalled {nuwan|*Nuwan Hettiarachchi*}, {nuwan|{lka|*Sri Lanka*}'s ambassador of swing}. {pak|*Pakistan*} may mobilise a third spinner. The weather bureau threatens showers, and the drummers' union of the southern stand, whose strike on the third afternoon turned out to be lunch, has promised to make peace with the brass band.
|
| The gates, which take 14 million rupees in a good week, open at eight.
role dilruk [a left-armer]
role shaukat [the visiting captain]
role coach [his side's Australian coach]
date [GALLE, <Tuesday>] day 2009-07-07
date [117 minutes] duration PT117M
date [this morning] day 2009-07-07TMO
date [a week ago] day 2009-06-30
date [Monday evening] day 2009-07-06TEV
date [today] day 2009-07-07
date [1931] span 1931
date [2004] span 2004
date [Sunday] day 2009-07-12
date [the third afternoon] day 2009-07-06TAF
quote q1 dilruk direct ["I fired no magic bullets,"] ["I only asked one question, again and again, until they signed."] ; cue [he <said>] ; source [<he> said]
quote q2 shaukat indirect [his men would fight to the last ditch] ; cue [vowed] ; source [Imran Shaukat]
quote q3 shaukat indirect [The ditch] [came rather early] ; cue [admitted] ; source [<he> admitted]
quote q4 shaukat direct ["It's nobody's crime. There'll be no inquiry and no hanging,"] ; cue [<told> reporters] ; source [<he> told] ; to reporters
figure f1 person [8,200 people] 8200 8200
figure f2 rupee [14 million rupees] 14000000 14000000
trap [stormed through] ; cricket
trap [under the guns of] ; an old fort
trap [in occupation] ; batsmen who stay in
trap [fell like a coalition government] ; a comparison
trap [Chief executioner] ; a bowler
trap [bombardment] ; bowling
trap [until they signed] ; a figure of speech, no agreement
trap [would fight to the last ditch] ; a cricket captain's boast
trap [no inquiry and no hanging] ; negated, and a joke
trap [appealed eleven times] ; appeals to an umpire
trap [were rejected] ; appeals to an umpire
trap [protest banners] ; washing on a line
trap [General Perera] ; a first name, no office
trap [have recalled] ; a player called back into the team
trap [ambassador of swing] ; no diplomat
trap [may mobilise] ; a bowler
trap [threatens showers] ; weather
trap [strike on the third afternoon] ; lunch
trap [make peace with] ; musicians
