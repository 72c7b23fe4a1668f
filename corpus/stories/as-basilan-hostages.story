# Written by hand for the project; CC BY 4.0. All persons, outlets and the armed group are invented.
story as-basilan-hostages
about kidnapping on Basilan, a failed siege, an ultimatum and the release of a German couple; Philippines; 2001

actors
harakat    group         PHLREB p  Harakat Sulu
couple     group         DEUCVL p  German couple
filipinos  group         PHLCVL p  Filipino hostages
nurses     group         PHLHLH p  two nurses
gov        government    PHLGOV    Philippine government
slain      group         PHL    p  five soldiers and a driver
ocampo     person        PHLGOV f  Emilia Ocampo
army       organisation  PHLMIL    Philippine army
troops     group         PHLMIL p  troops on Basilan
marines    group         PHLMIL p  marines sent to Basilan
harun      person        MYSLEG m  Ismail Harun
jikri      person        PHLREB m  Commander Jikri
radio      organisation  MED       Radyo Baybay
hostage    person        PHLCVL    a hostage
us         government    USA       United States
ussoldiers group         USAMIL p  American soldiers
scouts     group         PHLMIL p  Philippine scouts
malaysia   government    MYSGOV    Malaysian government
dizon      person        PHLMIL m  Renato Dizon
bautista   person        PHLLEG f  Luz Bautista
senate     organisation  PHLLEG    Senate committee
priest     person        PHLCHR m  Crisostomo Alba
relatives  group         PHLCVL p  relatives of the hostages
teacher    person        PHLEDU f  Aida Salip
courier    person        PHLREB m  suspected courier
families   people        PHLREF p  displaced villagers
redcross   organisation  NGOHLHIRC Red Cross
germany    government    DEUGOV    German government
brandis    person        DEUGOV m  Ulrich Brandis
weller     person        DEUCVL m  Jochen Weller
foundation organisation  LBYNGO    Waha Foundation
libya      government    LBYGOV    Libyan government
police     organisation  PHLCOP    police
loggers    group         PHLLAB p  loggers
birdwatcher person       CHE       Swiss birdwatcher
neighbours group         PHLCVL p  neighbours of the hospital
bizman     person        PHLBUS m  businessman from Manila
two        group         PHLCVL p  two freed captives
southcom   organisation  PHLMIL    Southern Command
reporters  group         MED    p  reporters
media      group         MED    p  media
fighters   group         PHLREB p  killed fighters

places
basilan    region  PH  6.56 122.07  Basilan
lamitan    city    PH  6.65 122.13  Lamitan
kl         city    MY  3.14 101.69  Kuala Lumpur
zamboanga  city    PH  6.91 122.07  Zamboanga
kk         city    MY  5.98 116.07  Kota Kinabalu
manila     city    PH  14.60 120.98 Manila
oldenburg  city    DE  53.14 8.21   Oldenburg
berlin     city    DE  52.52 13.41  Berlin
maluso     city    PH  6.54 121.88  Maluso

report lws
outlet Luzon Wire Service
kind wire
published 2001-06-04
title Kidnappers slip army cordon with German couple
| ZAMBOANGA, Philippines - {harakat|Kidnappers} holding {couple|a German couple} and {filipinos|nine Filipinos} on {basilan|the southern island of *Basilan*} broke through an {army|army} cordon on Sunday and vanished into the hills with all but two of {harakat|their} captives, to the embarrassment of {gov|a government} that had sworn an hour before that not a cat could get out.
|
| {nurses|The two}, {nurses|nurses} seized on Saturday when {harakat|the gunmen} stormed the hospital at {lamitan|*Lamitan*}, were found tied to a jackfruit tree, unhurt. {slain|Five soldiers and the driver of {priest|the parish priest}} died in the fighting.
|
| "No ransom, no talks, no rest," {ocampo|President *Emilia Ocampo*} said in a televised address in which {ocampo|she} rejected, for the third time, the demand of {harakat|the group}, {harakat|the *Harakat Sulu*}, that {troops|soldiers} leave {basilan|*Basilan*} and that {harun|a Malaysian senator}, {harun|*Datuk Ismail Harun*}, be let in as mediator.
|
| A man who gave {jikri|his} name as {jikri|Commander *Jikri*} told {radio|*Radyo Baybay*} that {hostage|a hostage} would be beheaded unless {troops|the troops} were gone by noon on Wednesday. "This is not a threat. It's a calendar," {jikri|he} said.
|
| {ocampo|The president}, who took office in January promising to end the insurgency within 100 days, ordered {marines|1,000 more marines} to {basilan|the island}. {us|The *United States*} said that {ussoldiers|{us|its} soldiers}, who are training {scouts|a company of Philippine scouts} there, would not take part in a rescue.
|
| In {kl|*Kuala Lumpur*}, {harun|*Harun*} said {harun|he} had packed a bag. "{harun|I} am ready to go tonight if {gov|*Manila*} lets {harun|me} land," {harun|he} told {reporters|reporters}. {malaysia|The Malaysian government} said that it was a private matter.
|
| {harakat|The *Harakat*}, a splinter of an older separatist front, claims to fight for a state of {harakat|its} own but is better known for beheading {loggers|loggers} and for kidnapping {birdwatcher|a Swiss birdwatcher} in 1999.
role ocampo [<President> Emilia]
role harun [a Malaysian senator]
date [on <Sunday>] day 2001-06-03
date [an hour] duration PT1H
date [Saturday] day 2001-06-02
date [noon on Wednesday] day 2001-06-06T12:00
date [January] span 2001-01
date [100 days] duration P100D
date [tonight] day 2001-06-04TNI
date [1999] span 1999
quote q1 ocampo direct ["No ransom, no talks, no rest,"] ; cue [Ocampo <said>] ; source [President Emilia Ocampo]
quote q2 jikri indirect [a hostage would be beheaded unless the troops were gone by noon on Wednesday] ; cue [<told> Radyo] ; source [Commander Jikri] ; to radio
quote q3 jikri direct ["This is not a threat. It's a calendar,"] ; cue [he <said>] ; source [<he> said]
quote q4 us indirect [its soldiers ~ would not take part in a rescue] ; cue [States <said>] ; source [The United States]
quote q5 harun indirect [he had packed a bag] ; cue [Harun <said>] ; source [<Harun> said]
quote q6 harun direct ["I am ready to go tonight if Manila lets me land,"] ; cue [he <told> reporters] ; source [<he> told reporters] ; to reporters
quote q7 malaysia indirect [it was a private matter] ; cue [government <said>] ; source [The Malaysian government]
event e1 harakat > couple,filipinos 181 happened [holding] ; place basilan
event e2 harakat > army 193 happened [broke through] ; date [on <Sunday>] ; place basilan
event e3 harakat > nurses 181 happened [seized] ; date [Saturday] ; place lamitan
event e4 harakat > - 193 happened [stormed] ; date [Saturday] ; place lamitan
event e5 ocampo > harakat 125 happened [no talks]
event e6 ocampo > harakat 1246 happened [rejected]
event e7 harakat > gov 1056 happened [the <demand> of]
event e8 troops > harakat 0874 wanted [leave]
event e9 jikri > gov 139 happened [would be beheaded]
event e10 ocampo > - 154 happened [ordered] ; place basilan
event e11 ussoldiers > scouts 062 happened [training] ; place basilan
event e12 us > gov 1212 happened [would not take part] ; by us
event e13 harun > gov,harakat 039 happened [ready to go] ; date [tonight]
event e14 harakat > loggers 1823 happened [beheading]
event e15 harakat > birdwatcher 181 happened [kidnapping] ; date [1999]
position n1 harakat > gov demand [that soldiers leave Basilan and that a Malaysian senator ~ be let in as mediator] ; place [<Basilan> and] ; participants [a Malaysian senator, Datuk Ismail Harun] ; state refused
position n2 ocampo > harakat refusal [No ransom, no talks, no rest] ; about [<ransom>, no] ; answers n1
position n3 jikri > gov threat [a hostage would be beheaded unless the troops were gone by noon on Wednesday] ; condition [unless the troops were gone by noon on Wednesday] ; deadline [noon on Wednesday]
position n4 harun > gov mediation [ready to go tonight if Manila lets me land] ; condition [if Manila lets me land]
figure f1 Filipino [nine Filipinos] 9 9
figure f2 soldier [Five soldiers] 5 5 ; role killed
figure f3 marine [1,000 more marines] 1000 1000
figure f15 day [100 days] 100 100
trap [not a cat could get out] ; a boast in a figure of speech
trap [not a threat] ; the words deny what the speaker does, no second threat
trap [to end the insurgency] ; a promise at an election, no offer to the group

report ledger
outlet Mindanao Ledger
kind local
published 2001-06-10
title Who opened the gate at Lamitan?
| ZAMBOANGA CITY - By the back gate of the hospital there is a wall of hollow blocks, chest high, and behind it a path to the creek. On the afternoon of June 3, say {teacher|*Aida Salip*} and {neighbours|four other neighbours}, {army|the soldiers} who had lain behind that wall since morning stood up, shook out {army|their} ponchos and left. Twenty minutes later {harakat|the kidnappers} walked out with {harakat|their} captives, "like people coming from Mass," as {teacher|the teacher} puts it.
|
| {dizon|Col. *Renato Dizon*}, whose battalion had the creek side, swears that {army|nobody} was told to withdraw. {dizon|He} was relieved on Thursday all the same, and {senate|the *Senate* committee on national defense} has opened an inquiry into whether a ransom of P40 million, collected by {bizman|a Manila businessman} for {bizman|his} wife, bought the gap. {bautista|Senator *Luz Bautista*}, who chairs {senate|it}, accused {army|the army} of selling what {army|it} was paid to guard. {army|Headquarters} calls this a slander on {slain|seven dead soldiers} and threatens to sue.
|
| {jikri|Kumander *Djikri*}'s noon came and went.On Wednesday evening {jikri|he} moved it to Independence Day, June 12, "as a gift to {ocampo|the lady}", and let go {two|two captives}, {two|a cook and a schoolboy}, for which {harakat|the band} got nothing, says {army|the army}, and two sacks of rice and a sat phone, says {priest|Fr. *Crisostomo Alba*}, who fetched {two|them} on a motorcycle. {priest|The priest} says {harakat|they}d asked {priest|him} to carry a letter to {harun|the Malaysian}.
|
| Yesterday {relatives|about 40 relatives} of {filipinos|those still held} picketed {southcom|*Southern Command*} with candles, asking {ocampo|Mrs. *Ocampo*} to suspend operations. {redcross|The *Red Cross*} is feeding {families|2,300 families} who ran from the shelling of the hills above {maluso|*Maluso*}. And {police|the police} in {zamboanga|the city} hold {courier|a man} said to be a courier, with P800,000 in a biscuit tin.
|
| The siege of the ballot box is another story: the canvass in the governor's race enters its fourth week.
|
| PHOTO: The back gate. (Ledger/R. Salcedo)
|
| Read more: Rice prices hit record
role teacher [the teacher]
role dizon [Col.]
role bautista [<Senator> Luz]
date [the afternoon of June 3] day 2001-06-03TAF
date [since <morning>] day 2001-06-03TMO
date [Twenty minutes] duration PT20M
date [Thursday] day 2001-06-07
date [Wednesday evening] day 2001-06-06TEV
date [Independence Day, June 12] day 2001-06-12
date [Yesterday] day 2001-06-09
date [its <fourth week>] span 2001-W23
quote q8 teacher indirect [the soldiers who had lain behind that wall ~ and left] ; cue [<say> Aida] ; source [Aida Salip]
quote q9 teacher mixed ["like people coming from Mass,"] ; cue [puts] ; source [the teacher]
quote q10 dizon indirect [nobody was told to withdraw] ; cue [swears] ; source [Col. Renato Dizon]
quote q12 jikri mixed ["as a gift to the lady"] ; cue [moved] ; source [evening <he> moved]
quote q13 army indirect [the band got nothing] ; cue [<says> the army] ; source [says <the army>, and]
quote q14 priest indirect [two sacks of rice and a sat phone] ; cue [<says> Fr] ; source [Fr. Crisostomo Alba]
quote q15 priest indirect [theyd asked him to carry a letter to the Malaysian] ; cue [priest <says>] ; source [The priest]
event e16 army > - 0874 happened [ponchos and <left>] ; date [the afternoon of June 3] ; by teacher
event e17 army > - 0874 denied [withdraw] ; by dizon
event e18 - > dizon 172 happened [was relieved] ; date [Thursday]
event e19 senate > - 091 happened [opened an inquiry]
event e20 bautista > army 1121 happened [accused]
event e21 army > bautista 016 happened [calls this a slander]
event e22 army > bautista 131 happened [threatens]
event e23 jikri > ocampo 080 happened [moved]
event e24 harakat > two 0841 happened [let go] ; date [Wednesday evening]
event e25 harakat > priest 028 happened [asked him] ; by priest
event e26 relatives > southcom 1412 happened [picketed] ; date [Yesterday]
event e27 relatives > ocampo 0256 happened [asking]
event e28 redcross > families 073 happened [feeding]
event e29 - > - 194 happened [shelling] ; place maluso
event e30 police > courier 173 happened [hold] ; place zamboanga
position n5 army > bautista threat [threatens to sue]
position n6 relatives > ocampo demand [to suspend operations] ; about [operations]
position n7 jikri > ocampo concession [moved it to Independence Day, June 12] ; deadline [Independence Day, June 12]
figure f2 soldier [seven dead soldiers] 7 7 ; role killed
figure f16 neighbour [four other neighbours] 4 4
figure f4 peso [P40 million] 40000000 40000000
figure f5 captive [two captives] 2 2
figure f6 sack [two sacks of rice] 2 2 ; by priest
figure f7 relative [about 40 relatives] 40 40 ; approximate
figure f8 family [2,300 families] 2300 2300 ; role displaced
figure f9 peso [P800,000] 800000 800000
trap [The siege of the ballot box] ; the counting of votes, no siege
trap [bought the gap] ; what an inquiry asks, nobody is said to have paid
damage glued [went.On]
damage boilerplate [PHOTO: The back gate. (Ledger/R. Salcedo)]
damage boilerplate [Read more: Rice prices hit record]

report nwd
outlet Nordwest-Depesche English Service
kind translated
published 2001-06-18
title Wellers free - Brandis thanks many, names few
| BERLIN/KOTA KINABALU (nwd) - After 37 days in the power of the Islamist group {harakat|*Harakat Suluk*}, {couple|the couple *Weller*} from {oldenburg|*Oldenburg*} is free. {couple|The two} were in the night to Sunday handed over on a beach of {basilan|the Philippine island *Basilan*} to {harun|the Malaysian politician *Harun*} and flown with an aircraft of {foundation|the Libyan *Waha Foundation*} to {kk|*Kota Kinabalu*}. To {couple|them} it goes well under the circumstances, said {brandis|Foreign Minister *Ulrich Brandis*} on Sunday evening in {berlin|*Berlin*}.
|
| {brandis|*Brandis*} thanked {malaysia|the governments in *Kuala Lumpur*} and {libya|*Tripoli*} expressly. That money had flown {brandis|he} denied: "{germany|The Federal Government} does not let {germany|itself} be blackmailed, and {germany|it} has not paid." {media|Media} had before reported that {foundation|the foundation}, which stands near to {libya|the *Libyan* leadership}, had transferred one million dollars for each of {couple|the hostages}, declared as development help for fishermen. {foundation|The foundation} speaks of 400,000 dollars for a clinic.
|
| {weller|*Jochen Weller*}, 51, {weller|teacher}, told by telephone that {couple|they} had been chained at night, but not beaten. "The worst was the artillery of {army|{couple|our} rescuers}." {weller|He} appealed to {ocampo|President *Ocampo*}, not to start a new offensive as long as {filipinos|the seven remaining Filipinos} are in the hands of {harakat|the rebels}.
|
| Just this {ocampo|she} seems to have ordered. According to information from {manila|*Manila*}, since Sunday noon helicopters are attacking positions of {harakat|the group}; {army|the army} speaks of 21 killed {fighters|fighters}. {harakat|The *Harakat*} wants to shoot a hostage for every bomb, announced {jikri|{harakat|its} spokesman}. {harun|*Harun*} declared {harun|his} mission for ended: with bombs {harun|he} could not negotiate. {gov|*Manila*} has now, reports the broadcaster {radio|*Radyo Baybay*}, forbidden {harun|him} the entry.
|
| {germany|*Germany*} will support the reconstruction of {basilan|the island} with two million marks, as it is said in {berlin|*Berlin*}. The Werder football fans from the club of {weller|Mr *Weller*} meanwhile celebrate a liberation of another kind: the defence holds.
role brandis [Foreign Minister]
role harun [<the Malaysian politician> Harun]
role weller [51, <teacher>, told]
role ocampo [<President> Ocampo]
role jikri [its spokesman]
date [37 days] duration P37D
date [the night to Sunday] day 2001-06-17TNI
date [Sunday evening] day 2001-06-17TEV
date [Sunday noon] day 2001-06-17T12:00
date [has <now>, reports] duration PRESENT_REF
quote q16 brandis indirect [To them it goes well under the circumstances] ; cue [<said> Foreign] ; source [Foreign Minister Ulrich Brandis]
quote q17 brandis indirect [money had flown] ; cue [denied] ; source [<he> denied]
quote q18 brandis direct ["The Federal Government does not let itself be blackmailed, and it has not paid."] ; cue [denied] ; source [<he> denied]
quote q19 media indirect [the foundation, which stands near ~ as development help for fishermen] ; cue [<reported> that] ; source [Media]
quote q20 weller indirect [they had been chained at night, but not beaten] ; cue [<told> by telephone] ; source [Jochen Weller] ; channel [telephone]
quote q21 weller direct ["The worst was the artillery of our rescuers."]
quote q22 jikri indirect [The Harakat wants to shoot a hostage for every bomb] ; cue [announced] ; source [its spokesman]
quote q23 harun indirect [with bombs he could not negotiate] ; cue [<declared> his mission] ; source [<Harun> declared]
quote q24 radio indirect [Manila has now] [forbidden him the entry] ; cue [<reports> the broadcaster] ; source [the broadcaster Radyo Baybay]
event e51 harakat > couple 0841 happened [handed over] ; date [the night to Sunday] ; place basilan
event e31 brandis > malaysia,libya 051 happened [thanked]
event e32 brandis > - 016 happened [denied]
event e50 germany > - 080 denied [has not <paid>] ; by brandis
event e33 foundation > - 080 happened [transferred] ; by media
event e34 harakat > couple 182 denied [beaten] ; by weller
event e35 weller > ocampo 0256 happened [appealed]
event e41 ocampo > harakat 190 possible [seems to have <ordered>]
event e36 army > harakat 195 happened [attacking] ; date [Sunday noon]
event e37 harakat > gov 138 happened [wants to shoot] ; by jikri
event e38 harun > harakat,gov 165 happened [declared <his mission for ended>]
event e39 gov > harun 1245 happened [forbidden] ; by radio
event e40 germany > - 071 planned [support] ; place basilan
position n8 weller > ocampo demand [not to start a new offensive as long as the seven remaining Filipinos are in the hands of the rebels] ; about [a new offensive] ; condition [as long as the seven remaining Filipinos are in the hands of the rebels]
position n9 harakat > gov threat [wants to shoot a hostage for every bomb] ; condition [for every bomb]
figure f10 day [37 days] 37 37
figure f11 dollar [one million dollars] 1000000 1000000 ; by media
figure f12 dollar [400,000 dollars] 400000 400000 ; by foundation
figure f17 Filipino [seven remaining Filipinos] 7 7
figure f13 fighter [21 killed fighters] 21 21 ; role killed ; by army
figure f14 mark [two million marks] 2000000 2000000
trap [a liberation of another kind] ; football
trap [the defence holds] ; football

differences
figure f2 lws ledger ; The wire counts five dead soldiers, the Ledger seven.
name jikri lws ledger ; Commander Jikri at the wire, Kumander Djikri in the Ledger.
name harakat lws nwd ; Harakat Sulu at the wire, Harakat Suluk in the German report.
only-in e19 ledger ; Only the Ledger tells of the Senate inquiry into a bought gap in the cordon.
only-in e38 nwd ; Only the German report says that Harun has given up.
