# Written by hand for the project; CC BY 4.0. All persons, outlets and the armed group are invented.
story as-kashmir-line
about shooting across the Line of Control and expulsions of diplomats; India and Pakistan; 2003

actors
india      government    INDGOV    Indian government
pak        government    PAKGOV    Pakistani government
expelled   group         PAKGOV p  four Pakistani diplomats
expelled2  group         INDGOV p  Indian diplomats expelled
rajan      person        INDGOV f  Meera Rajan
envoyp     person        PAKGOV m  Tariq Soomro
envoyi     person        INDGOV m  Indian high commissioner
jaish      group         PAKREB p  Jaish-e-Sarhad
iarmy      organisation  INDMIL    Indian army
parmy      organisation  PAKMIL    Pakistani army
both       group         MIL    p  both armies
dgmos      group         MIL    p  directors of operations
clerk      person        INDMIL m  clerk in the air force
kma        organisation  MED       Khyber Mail Agency
dakagency  organisation  MED       Delhi Dak News Agency
official   person        PAKGOV    official in Islamabad
sides      group         -      p  both sides
commanders group         MIL    p  local commanders
stonethrowers group      INDCVL p  stone-throwers
kashmiris  people        INDCVL p  Kashmiris
police     organisation  INDCOP    Indian police
villagers  people        INDCVL p  villagers of Mendhar
bhat       person        INDCVL m  Ghulam Bhat
wani       person        INDGOV m  Nazir Ahmad Wani
soldiersi  group         INDMIL p  six Indian soldiers
brigadier  person        INDMIL m  brigadier in Srinagar
reporters  group         MED    p  reporters
fo         organisation  PAKGOV    Pakistani Foreign Office
siddiqui   person        PAKGOV m  Kamran Siddiqui
girl       person        PAKCVL f  Saima
dead       group         PAKCVL p  villagers killed at Nakyal
creighton  person        USAGOV m  Allan Creighton
observers  group         IGOUNO p  United Nations observers
fishermen  group         INDCVL p  Indian fishermen
reservists group         PAKMIL p  reservists
lawyers    group         PAK    p  lawyers of Muzaffarabad
doctor     person        PAKHLH m  doctor at Nakyal
jatoi      person        PAKGOV m  Yusuf Jatoi
separatists group        INDSEP p  Freedom Conference

places
delhi      city    IN  28.61 77.21  New Delhi
loc        site    IN  33.80 74.10  Line of Control
mendhar    city    IN  33.61 74.14  Mendhar
srinagar   city    IN  34.08 74.80  Srinagar
kashmir    region  IN  34.00 75.00  Kashmir
pakistan   country PK  30.38 69.35  Pakistan
ic         country IN  20.59 78.96  India
nakyal     city    PK  33.48 74.09  Nakyal
muzaff     city    PK  34.37 73.47  Muzaffarabad
wagah      site    PK  31.60 74.57  Wagah
lahore     city    PK  31.56 74.35  Lahore
punjab     region  IN  31.15 75.34  Punjab
lalchowk   site    IN  34.07 74.81  Lal Chowk
mosque     site    IN  34.10 74.81  Jamia mosque
nishat     site    IN  34.12 74.88  Nishat garden

report dak
outlet Delhi Dak News Agency
kind wire
published 2003-02-09
title India expels four Pakistani diplomats, eyes line after bloody night
| NEW DELHI, Feb. 9 (Dak) - {india|*India*} on Saturday ordered {expelled|four members of {pakistan|*Pakistan*}'s high commission} to be out of {ic|the country} within 48 hours, accusing {expelled|them} of running {clerk|a clerk} in the air force as a spy, hours after {soldiersi|six soldiers} died along {loc|the *Line of Control*} in {kashmir|*Kashmir*} in the worst exchange of the winter.
|
| {rajan|The external affairs spokeswoman}, {rajan|*Meera Rajan*}, said {envoyp|the acting high commissioner}, {envoyp|*Tariq Soomro*}, had been called in and told that {india|*India*} knew "what was carried, by whom, and in which tiffin box". {clerk|The clerk}, arrested on Thursday, has confessed, according to {police|police}. {pak|*Islamabad*} rejected the charge as fiction.
|
| On the line the night had begun, according to {iarmy|the *Indian Army*}, with mortar fire on three villages around {mendhar|*Mendhar*}, under cover of which {jaish|some 30 militants of the *Jaish-e-Sarhad*} tried to slip across. {soldiersi|The six} fell when {jaish|the infiltrators} ambushed {soldiersi|their} patrol. {iarmy|Indian gunners} then destroyed two {pakistan|*Pakistani*} posts. "{iarmy|We} don't start. {iarmy|We} finish," {brigadier|a brigadier} in {srinagar|*Srinagar*} told {reporters|reporters}.
|
| Nobody in {delhi|the capital} is speaking of war. The weekly telephone call between {dgmos|{both|the two armies}' directors of operations} took place as usual on Tuesday; the bus to {lahore|*Lahore*} ran. But {india|the government}, which withdrew {envoyi|{india|its} own high commissioner} in December 2001 and has never sent {envoyi|him} back, ruled out any talks "while the guns of {jaish|the *Jaish*} are {pak|{pakistan|*Pakistan*}'s} tongue", and is considering whether to suspend the Indus waters treaty, a step that farmers in {punjab|*Punjab*} on either side would feel by June.
|
| {wani|{kashmir|The state}'s chief minister}, {wani|*Nazir Ahmad Wani*}, whose party promised voters a healing touch, asked {both|both armies} to spare the villages. Of {villagers|1,100 people} of one hamlet, 400 have moved in with relatives. "{both|They} send shells, {villagers|we} send the children away," said {bhat|*Ghulam Bhat*}, {bhat|a baker}.
role rajan [The external affairs spokeswoman]
role envoyp [the acting high commissioner]
role wani [The state's chief minister]
role bhat [a baker]
date [Feb. 9] day 2003-02-09
date [on <Saturday>] day 2003-02-08
date [48 hours] duration PT48H
date [<hours> after] duration PXH
date [the <winter>] span 2002-WI
date [Thursday] day 2003-02-06
date [the <night> had] day 2003-02-07TNI
date [weekly] repeat P1W
date [on <Tuesday>] day 2003-02-04
date [December 2001] span 2001-12
date [by <June>] span 2003-06
quote q1 rajan mixed [the acting high commissioner, Tariq Soomro, had been called in ~ in which tiffin box"] ; cue [<said> the acting] ; source [Meera Rajan]
quote q2 police indirect [The clerk] [has confessed] ; cue [<according to> police] ; source [according to <police>]
quote q3 iarmy indirect [On the line the night had begun,] [with mortar fire ~ tried to slip across] ; cue [<according to> the Indian Army] ; source [the Indian Army]
quote q4 brigadier direct ["We don't start. We finish,"] ; cue [<told> reporters] ; source [a brigadier] ; to reporters
quote q5 india mixed ["while the guns of the Jaish are Pakistan's tongue"] ; cue [ruled out] ; source [But <the government>]
quote q6 bhat direct ["They send shells, we send the children away,"] ; cue [<said> Ghulam] ; source [Ghulam Bhat]
event e1 india > expelled 161 happened [ordered] ; date [on <Saturday>]
event e2 india > expelled 1125 happened [accusing]
event e3 india > envoyp 114 happened [called in] ; by rajan
event e4 - > clerk 173 happened [arrested] ; date [Thursday]
event e5 pak > india 016 happened [rejected]
event e6 - > - 194 happened [mortar fire] ; date [the <night> had] ; place mendhar ; by iarmy
event e7 jaish > soldiersi 193 happened [ambushed] ; place loc
event e8 iarmy > - 194 happened [destroyed]
event e9 dgmos > - 041 happened [telephone call] ; date [on <Tuesday>]
event e10 india > pak 161 happened [withdrew] ; date [December 2001]
event e11 india > pak 125 happened [ruled out]
event e12 india > pak 014 happened [considering]
event e13 wani > both 0256 happened [asked]
position n1 india > pak refusal [any talks "while the guns of the Jaish are Pakistan's tongue"] ; about [any talks] ; condition [while the guns of the Jaish are Pakistan's tongue]
position n2 wani > both demand [to spare the villages] ; about [the villages]
figure f1 member [four members] 4 4
figure f2 soldier [six soldiers] 6 6 ; role killed
figure f3 village [three villages] 3 3 ; by iarmy
figure f4 militant [some 30 militants] 30 30 ; approximate ; by iarmy
figure f5 post [two Pakistani posts] 2 2
figure f6 person [1,100 people] 1100 1100
figure f7 person [of one hamlet, <400>] 400 400 ; role displaced
figure f8 hour [48 hours] 48 48
trap [is speaking of war] ; nobody does, so the sentence
trap [a healing touch] ; an election slogan
trap [has never sent] ; negated, nobody was sent

report kma
outlet Khyber Mail Agency
kind agency
published 2003-02-10
title Tit-for-tat: Islamabad packs off five Indian officials
| ISLAMABAD, Feb 10 (KMA) - {pak|*Pakistan*} on Monday declared {expelled2|five Indian High Commission officials} persona non grata, in what {siddiqui|{fo|the *Foreign Office*} spokesman}, {siddiqui|*Kamran Siddiqui*}, described as a measured reply to {india|*New Delhi*}'s "Bollywood production about a clerk and a lunch box".
|
| {siddiqui|He} said {expelled2|the five} had engaged in activities incompatible with {expelled2|their} status. {fo|The *Foreign Office*} at the same time proposed a ceasefire along the entire {loc|*Line of Control*} to be watched by {observers|more *UN* observers}, and offered that {pak|*Pakistan*} would host a visit by {observers|them} "any day of the week, Sundays included". {siddiqui|Mr *Siddiqui*} conceded that {india|*India*} had turned down the same thing twice before.
|
| In the {nakyal|*Nakyal*} sector, {ic|*Indian*} shells landed on a wedding on Friday night, killing {dead|11 persons}, among {dead|them} {girl|the bride's sister *Saima*}, aged nine, {doctor|the doctor} on duty told {kma|*KMA*}. It was the worst violation, {parmy|the military} said, since {commanders|{both|the two armies}' local commanders} agreed in August not to fire at weddings and funerals. {parmy|*Rawalpindi*} denied that anybody had crossed the line under cover of {parmy|its} guns, and cancelled the leave of all units; {reservists|two classes of reservists} have been told to report by Thursday.
|
| {creighton|*Allan Creighton*}, {creighton|the U.S. under secretary of state}, telephoned {jatoi|Foreign Minister *Yusuf Jatoi*} late on Sunday and, according to {official|an official} here, urged restraint on {sides|both sides}. A similar call went to {india|*New Delhi*}.
|
| Notwithstanding the tension {pak|*Islamabad*} let {fishermen|42 Indian fishermen} walk home through {wagah|*Wagah*} on Monday, a gesture decided upon before Eid, and trade in onions was normal.
|
| At {muzaff|*Muzaffarabad*} {lawyers|lawyers} stayed away from the courts in protest against the shelling, and burned an {ic|Indian} flag. The hockey federation said {pakistan|*Pakistan*} would attack from the first whistle in the Asia Cup.
role siddiqui [the Foreign Office spokesman]
role creighton [the U.S. under secretary of state]
role jatoi [Foreign Minister]
date [Feb 10] day 2003-02-10
date [on <Monday> declared] day 2003-02-10
date [any day of the week, Sundays included] repeat P1D
date [Friday night] day 2003-02-07TNI
date [August] span 2002-08
date [Thursday] day 2003-02-13
date [late on Sunday] day 2003-02-09
date [Wagah on <Monday>] day 2003-02-10
date [before <Eid>] span 2003-02
quote q7 siddiqui mixed ["Bollywood production about a clerk and a lunch box"] ; cue [described] ; source [Kamran Siddiqui]
quote q8 siddiqui indirect [the five had engaged in activities incompatible with their status] ; cue [He <said>] ; source [<He> said]
quote q9 fo mixed ["any day of the week, Sundays included"] ; cue [offered] ; source [<The Foreign Office> at]
quote q10 siddiqui indirect [India had turned down the same thing twice before] ; cue [conceded] ; source [Mr Siddiqui]
quote q11 doctor indirect [In the Nakyal sector ~ aged nine] ; cue [<told> KMA] ; source [the doctor] ; to kma
quote q12 parmy indirect [It was the worst violation] [since the two armies' local commanders agreed in August not to fire at weddings and funerals] ; cue [military <said>] ; source [the military]
quote q13 parmy indirect [anybody had crossed the line under cover of its guns] ; cue [<denied> that] ; source [Rawalpindi]
quote q14 official indirect [Allan Creighton ~ late on Sunday] [urged restraint on both sides] ; cue [according to] ; source [an official here]
event e14 pak > expelled2 161 happened [declared] ; date [on <Monday> declared]
event e15 siddiqui > expelled2 1125 happened [activities incompatible]
event e16 fo > india 0356 happened [proposed]
event e17 fo > observers 0355 happened [offered]
event e18 india > pak 1246 happened [had turned down] ; by siddiqui
event e19 - > dead 194 happened [landed on] ; date [Friday night] ; place nakyal ; by doctor
event e20 - > - 196 happened [violation] ; by parmy
event e21 commanders > - 0356 happened [agreed] ; date [August] ; by parmy
event e22 parmy > - 016 happened [<denied> that]
event e23 parmy > - 152 happened [cancelled the leave]
event e24 - > reservists 154 happened [told to report] ; date [Thursday]
event e25 creighton > jatoi 041 happened [telephoned] ; date [late on Sunday]
event e26 creighton > sides 0256 happened [urged] ; by official
event e27 - > india 041 happened [call went]
event e28 pak > fishermen 0841 happened [let 42 Indian fishermen walk home] ; date [Wagah on <Monday>] ; place wagah
event e29 lawyers > - 143 happened [stayed away] ; place muzaff
event e30 lawyers > - 140 happened [burned] ; place muzaff
position n3 fo > india offer [a ceasefire along the entire Line of Control to be watched by more UN observers] ; about [a ceasefire along the entire Line of Control] ; participants [more UN observers]
position n4 fo > observers offer [that Pakistan would host a visit by them "any day of the week, Sundays included"] ; about [a visit by them]
figure f9 official [five Indian High Commission officials] 5 5
figure f10 person [11 persons] 11 11 ; role killed ; by doctor
figure f11 fisherman [42 Indian fishermen] 42 42
figure f12 class [two classes of reservists] 2 2
trap [would attack from the first whistle] ; hockey
trap [Bollywood production] ; a sneer, no film

report courier
outlet Srinagar Courier
kind local
published 2003-02-10
title City shut, line quiet
| SRINAGAR - Shops around {lalchowk|*Lal Chowk*} stayed shut on Monday in answer to a call by {separatists|the *Freedom Conference*}, which wants {kashmiris|Kashmiris} to be asked before {both|two armies} "play ping-pong with mortars over {kashmiris|our} roofs". {police|Police} used canes on {stonethrowers|stone-throwers} near {mosque|the Jamia mosque} and took away 19.
|
| On {loc|the *LoC*} Friday's night had begun, according to {iarmy|the Army}, with mortar fire on four villages around {mendhar|*Mendhar*}, under cover of which {jaish|about 30 militants of *Jaish-i-Sarhad*} tried to sneak across. {soldiersi|Seven soldiers} fell when {jaish|the infiltrators} ambushed {soldiersi|their} patrol. {iarmy|Army gunners} then destroyed two {pakistan|*Pakistani*} posts. (With inputs from {dakagency|*Dak*})
|
| {wani|Chief Minister *Nazir Wani*} flew to {mendhar|*Mendhar*} with blankets and a promise of bunkers for 60 families. {bhat|A baker} there, {bhat|*Gulam Butt*}, gave {wani|him} bread and no applause. "Give {villagers|us} a bunker or give {villagers|us} a peace," {bhat|he} said, "but not another committee."
|
| The war of the roses at the flower show was won by {nishat|*Nishat* garden}.
|
| Read more: Tulip season seen early
role wani [Chief Minister]
role bhat [A baker]
date [on <Monday> in] day 2003-02-10
date [Friday's night] day 2003-02-07TNI
quote q15 separatists mixed ["play ping-pong with mortars over our roofs"] ; cue [wants] ; source [the Freedom Conference]
quote q3 iarmy indirect [On the LoC Friday's night had begun,] [with mortar fire ~ tried to sneak across] ; cue [according to] ; source [the Army]
quote q16 bhat direct ["Give us a bunker or give us a peace,"] ["but not another committee."] ; cue [he <said>] ; source [<he> said]
event e31 - > - 143 happened [stayed shut] ; date [on <Monday> in] ; place lalchowk
event e32 separatists > - 113 happened [call]
event e37 separatists > - 1043 happened [wants]
event e33 police > stonethrowers 175 happened [used canes on] ; place lalchowk
event e34 police > - 173 happened [took away]
event e6 - > - 194 happened [mortar fire] ; date [Friday's night] ; place mendhar ; by iarmy
event e7 jaish > soldiersi 193 happened [ambushed]
event e8 iarmy > - 194 happened [destroyed]
event e35 wani > villagers 042 happened [flew to] ; place mendhar
event e36 wani > villagers 033 happened [promise]
event e38 bhat > wani 103 happened [Give us a bunker]
position n5 separatists > - demand [Kashmiris to be asked before two armies]
position n6 wani > villagers offer [a promise of bunkers for 60 families] ; about [bunkers for 60 families]
position n7 bhat > wani demand [Give us a bunker or give us a peace]
figure f13 person [took away <19>] 19 19 ; role detained
figure f3 village [four villages] 4 4 ; by iarmy
figure f4 militant [about 30 militants] 30 30 ; approximate ; by iarmy
figure f2 soldier [Seven soldiers] 7 7 ; role killed
figure f5 post [two Pakistani posts] 2 2
figure f14 family [60 families] 60 60
trap [play ping-pong] ; a figure of speech
trap [The war of the roses] ; a flower show
trap [won by Nishat garden] ; a flower show
damage boilerplate [Read more: Tulip season seen early]

differences
figure f2 dak courier ; Six dead soldiers for the agency, seven for the Courier.
figure f3 dak courier ; Three villages shelled in Dak, four in the Courier.
name bhat dak courier ; Ghulam Bhat at Dak, Gulam Butt in the Courier.
wording q3 dak courier ; The Army's words are copied from Dak with changes.
only-in e19 kma ; Only the Pakistani agency tells of 11 dead at a wedding.
only-in n3 kma ; Only the Pakistani agency has the offer of a ceasefire with more UN observers.
only-in e2 dak ; The charge of spying against the four stands only in Dak.
