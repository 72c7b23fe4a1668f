story un-bocaranga
about massacre at Bocaranga; Central African Republic; 2015

actors
fighters     group         CAFREB p  fighters of the Front
front        group         CAFREB    Front pour le Retour
victims      group         CAFCVL p  people killed at Bocaranga
men          group         CAFCVL p  men shot in their beds
survivors    group         CAFCVL p  survivors
aidworkers   group         NGO p     aid workers
peacekeepers group         IGOUNO p  peacekeepers of the mission
minusca      organisation  IGOUNO    MINUSCA
residents    group         CAFCVL p  residents
holmqvist    person        IGOUNO m  Anders Holmqvist
moroccans    group         MARMIL p  Moroccan soldiers
displaced    group         CAFREF p  people camping around the Catholic mission
yakoma       person        CAFGOV    Clemence Yakoma
unsc         organisation  IGOUNO    Security Council
gabgov       government    GABGOV    Gabon
gabsoldiers  group         GABMIL p  Gabonese soldiers
ngaya        person        CAFREB m  Saturnin Ngaya
rival        group         CAFREB    a rival militia
apr          organisation  MED       APR
cafgov       government    CAFGOV    government of the Central African Republic
buscompany   organisation  CAFBUS    bus company Retour
rmi          organisation  NGO       Rights Monitor International
surv38       group         CAFCVL p  38 survivors
witnesses    group         CAFCVL p  witnesses
brennecke    person        NGO f     Judith Brennecke
priest       person        CAF m     the priest
thmen        group         CAFCVL p  men of the town
thwomen      group         CAFCVL p  women of the town
nineteen     group         CAFCVL p  nineteen men
seven        group         CAFCVL p  seven women
expelled     group         CAFREF p  people of the northern quarters
hostages     group         CAFCVL p  twelve hostages
mayor        person        CAFGOV    the mayor
militia14    group         CAFREB p  militiamen of another camp
muslims      people        CAFCVL p  the town's Muslims
radio        organisation  CAFMED    the local radio
icc          organisation  IGOJUD    International Criminal Court
donors       group         - p       donors
army         organisation  CAFMIL    army
journalists  group         MED p     journalists at the briefing
lolohea      person        IGOUNO    Lolohea
sg           person        IGOUNO m  Secretary-General
chadgov      government    TCDGOV    Chad
eight        group         CAFCVL p  eight of the hostages
patrol       group         IGOUNO    a patrol
unidmen      group         - p       unidentified men
deadpk       person        IGOUNO m  dead peacekeeper
hurtpk       group         IGOUNO p  three hurt peacekeepers
family       group         CVL       the dead peacekeeper's family
au           organisation  IGOAFU    African Union
fourhundred  group         CAFCVL p  four hundred people
dpk          organisation  IGOUNO    Department of Peacekeeping
politaff     organisation  IGOUNO    Political Affairs

places
bocaranga    city     CF  6.98 15.63    Bocaranga
libreville   city     GA  0.39 9.45     Libreville
cathmission  site     CF  6.98 15.64    Catholic mission
ouham        region   CF  7.09 15.67    Ouham-Pende
chad         country  TD  15.45 18.73   Chad
bangui       city     CF  4.36 18.56    Bangui
bouar        city     CF  5.93 15.60    Bouar
airstrip     site     CF  6.98 15.62    airstrip of Bocaranga
cameroon     country  CM  7.37 12.35    Cameroon
car          country  CF  6.61 20.94    Central African Republic
addis        city     ET  9.03 38.74    Addis Ababa
unhq         site     US  40.75 -73.97  UN headquarters

report apr
outlet Agence de Presse Réunie
kind wire
published 2015-10-14
title At least 61 dead as fighters overrun Central African town
| BANGUI (APR) - {fighters|Fighters} of {front|the *Front du Retour*} massacred {victims|at least 61 people} in {bocaranga|the town of *Bocaranga*} before dawn on Monday, shooting {men|men} in {men|their} beds and burning three quarters of the houses, {survivors|survivors} and {aidworkers|aid workers} said, in the worst bloodshed since a ceasefire was signed in {libreville|*Libreville*} in May.
| {peacekeepers|Peacekeepers} of {minusca|the U.N. mission}, {minusca|*MINUSCA*}, whose post lies two kilometres from the market, did not fire a shot, {residents|residents} said. {holmqvist|{minusca|The mission}â€™s force commander}, {holmqvist|General *Anders Holmqvist*}, ordered an inquiry and on Tuesday sent {moroccans|150 Moroccan soldiers} to protect {displaced|some 6,000 people} who are camping around {cathmission|the Catholic mission}.
| {yakoma|Interim President *Clemence Yakoma*} declared a state of emergency in {ouham|*Ouham-Pende* province} and appealed to {unsc|the *Security Council*} for "boots, and boots that walk". {gabgov|*Gabon*} announced {gabgov|it} would pull out {gabsoldiers|{gabgov|its} 450 soldiers} by the end of the year, citing a lack of helicopters.
| {ngaya|*Saturnin Ngaya*}, {ngaya|a former schoolteacher} who speaks for {front|the *Front*}, denied that there had been a massacre. {rival|A rival militia} had ambushed {fighters|{ngaya|his} men} first, {ngaya|he} told {apr|*APR*} by telephone from {chad|*Chad*}, and "whoever plays with fire must not weep for his roof." Should {peacekeepers|the blue helmets} come within ten kilometres of {ngaya|his} positions, {ngaya|he} added, {peacekeepers|they} would be shot at.
| {ngaya|He} left a door open. {front|The *Front*} would observe a truce of 48 hours for the burials and was ready to meet {cafgov|the government} "anywhere but in {bangui|*Bangui*}".
| {cafgov|The government} rejected the offer within the hour.
| The word retour, return, has a long history here; {buscompany|the bus company} of the same name said {buscompany|its} Tuesday service to {bouar|*Bouar*} had come under fierce attack only from the rains.
damage bad-encoding [missionâ€™s]
date [dawn on Monday] day 2015-10-12TMO
date [May] span 2015-05
date [on <Tuesday> sent] day 2015-10-13
date [the end of the year] span 2015-12
date [48 hours] duration PT48H
date [the hour] duration PT1H
date [its <Tuesday> service] day 2015-10-13
role holmqvist [force commander]
role holmqvist [General]
role yakoma [Interim President]
role ngaya [a former schoolteacher]
quote q1 survivors indirect [Fighters of the Front du Retour massacred ~ three quarters of the houses] ; cue [aid workers <said>] ; source [survivors]
quote q2 residents indirect [Peacekeepers of the U.N. mission ~ did not fire a shot] ; cue [residents <said>] ; source [residents]
quote q3 yakoma mixed ["boots, and boots that walk"] ; cue [appealed] ; source [Interim President Clemence Yakoma] ; to unsc
quote q4 gabgov indirect [it would pull out its 450 soldiers by the end of the year] ; cue [announced] ; source [Gabon]
quote q5 ngaya indirect [there had been a massacre] ; cue [denied that] ; source [Saturnin Ngaya]
quote q6 ngaya mixed [A rival militia had ambushed his men first] ["whoever plays with fire must not weep for his roof."] ; cue [told] ; source [<he> told] ; to apr ; channel [telephone]
quote q7 ngaya indirect [Should the blue helmets come within ten kilometres of his positions] [they would be shot at] ; cue [added] ; source [<he> added]
quote q8 ngaya mixed [The Front would observe ~ "anywhere but in Bangui"] ; source [<He> left]
event e1 fighters > victims 202 happened [massacred] ; date [dawn on Monday] ; place bocaranga ; by survivors
event e2 fighters > men 193 happened [shooting] ; date [dawn on Monday] ; place bocaranga ; by survivors
event e3 fighters > - 1712 happened [burning] ; date [dawn on Monday] ; place bocaranga ; by survivors
event e4 peacekeepers > - 193 denied [fire a shot] ; by residents
event e5 holmqvist > - 090 happened [ordered an inquiry]
event e6 holmqvist > displaced 074 happened [sent] ; date [on <Tuesday> sent] ; place cathmission
event e7 yakoma > - 1724 happened [declared a state of emergency] ; place ouham
event e8 yakoma > unsc 0234 happened [appealed]
event e9 gabgov > - 1661 planned [pull out] ; date [the end of the year] ; by gabgov
event e10 ngaya > - 016 happened [denied]
event e1 fighters > victims 202 denied [a <massacre>] ; by ngaya
event e11 rival > fighters 190 happened [ambushed] ; by ngaya
event e12 ngaya > peacekeepers 1384 happened [would be shot at]
event e13 front > cafgov 0356 happened [would observe a truce] ; by ngaya
event e14 front > cafgov 036 happened [ready to meet] ; by ngaya
event e15 cafgov > front 125 happened [rejected]
position n1 yakoma > unsc demand [appealed to the Security Council for "boots, and boots that walk"]
position n2 ngaya > peacekeepers threat [they would be shot at] ; condition [Should the blue helmets come within ten kilometres of his positions]
position n3 front > cafgov offer [would observe a truce of 48 hours for the burials] ; aim [for the burials] ; state refused
position n4 front > cafgov offer [was ready to meet the government "anywhere but in Bangui"] ; place ["anywhere but in Bangui"] ; state refused
position n5 cafgov > front refusal [rejected the offer] ; answers n4
figure f1 person [at least 61 people] 61 - ; role killed ; by survivors
figure f2 house [three quarters of the houses] 0.75 0.75 ; by survivors
figure f3 kilometre [two kilometres] 2 2
figure f4 soldier [150 Moroccan soldiers] 150 150
figure f5 person [some 6,000 people] 6000 6000 ; approximate ; role displaced
figure f6 soldier [450 soldiers] 450 450
figure f7 kilometre [ten kilometres] 10 10
figure f8 hour [48 hours] 48 48
trap [plays with fire] ; a figure of speech
trap [left a door open] ; a figure of speech
trap [return, has a long history] ; the word, no refugees' return
trap [come under fierce attack only from the rains] ; weather

report rmi
outlet Rights Monitor International
kind statement
published 2015-10-16
title Central African Republic: Bocaranga killings need an answer
| (Nairobi) - The killing of {victims|at least 74 residents} of {bocaranga|*Bocaranga*} on 12 October was planned, {rmi|*Rights Monitor International*} said today after speaking to {surv38|38 survivors}. {front|The armed group} known as {front|*Front pour le Retour*} had marked doors with chalk two days earlier, {witnesses|witnesses} told {rmi|the organization}.
| "{peacekeepers|The peacekeepers} could hear it. {peacekeepers|They} counted the shots," said {brennecke|*Judith Brennecke*}, {brennecke|Central Africa researcher}. "Nobody can say {minusca|the mission} was not told: {priest|the priest} rang {minusca|it} at 4:10."
| What happened
| - {fighters|The attackers} separated {thmen|men} from {thwomen|women} at the customs barrier. {nineteen|Nineteen men} had {nineteen|their} hands tied and were shot behind the cotton store.
| - {seven|Seven women}, the youngest 15, were raped.
| - {fighters|Front fighters} expelled {expelled|about 9,000 people} from {bocaranga|the town}'s northern quarters, and carried off {hostages|twelve hostages}, {mayor|the mayor} among {hostages|them}. {hostages|They} were made to walk ahead of the column as a shield against ambush.
| - On 14 October {front|the group} occupied {airstrip|the airstrip}.
| This was not the first crime here. In 2014 {militia14|militiamen} of another camp drove {muslims|{bocaranga|the town}'s Muslims} across the {cameroon|*Cameroon*} border in two weeks, an ethnic cleansing for which nobody has been tried.
| Recommendations
| - To {front|the *Front pour le Retour*}: free {hostages|the hostages} at once.
| - To {cafgov|the Government}: lift the ban on {radio|the local radio}, imposed on 13 October.
| - To {icc|the *International Criminal Court*}: open an investigation without waiting for another town.
| {cafgov|The authorities} have in the meantime opened an inquiry of {cafgov|their} own. {rmi|*Rights Monitor*} welcomed this but accused {cafgov|them} of shielding {militia14|the militia} responsible for 2014. If {donors|donors} were to freeze {donors|their} help to {army|the army} tomorrow, {rmi|it} added, that would be understandable, though not wise.
date [12 October] day 2015-10-12
date [today] day 2015-10-16
date [two days earlier] day 2015-10-10
date [14 October] day 2015-10-14
date [In <2014> militiamen] span 2014
date [two weeks] duration P2W
date [13 October] day 2015-10-13
date [responsible for <2014>] span 2014
date [tomorrow] day 2015-10-17
role brennecke [Central Africa researcher]
quote q9 rmi indirect [The killing of at least 74 residents of Bocaranga on 12 October was planned] ; cue [International <said> today] ; source [Rights Monitor International]
quote q10 witnesses indirect [The armed group known ~ two days earlier] ; cue [told the organization] ; source [witnesses] ; to rmi
quote q11 brennecke direct ["The peacekeepers could hear it. They counted the shots,"] ; cue [<said> Judith] ; source [Judith Brennecke]
quote q12 brennecke direct ["Nobody can say the mission was not told: the priest rang it at 4:10."]
quote q13 rmi indirect [If donors were to freeze their help to the army tomorrow] [that would be understandable, though not wise] ; cue [added] ; source [<it> added]
event e1 front > victims 202 happened [killing] ; date [12 October] ; place bocaranga ; by rmi
event e16 priest > minusca 041 happened [rang] ; by brennecke
event e17 fighters > thmen 170 happened [separated] ; place bocaranga
event e18 fighters > nineteen 193 happened [shot behind] ; place bocaranga
event e19 fighters > seven 1821 happened [raped] ; place bocaranga
event e20 fighters > expelled 201 happened [expelled] ; place bocaranga
event e21 fighters > hostages 181 happened [carried off] ; place bocaranga
event e22 fighters > hostages 184 happened [made to walk]
event e23 front > - 192 happened [occupied] ; date [14 October] ; place airstrip
event e24 militia14 > muslims 203 happened [drove] ; date [In <2014> militiamen] ; place bocaranga
event e25 rmi > front 0253 happened [free]
event e26 rmi > cafgov 0251 happened [lift]
event e27 cafgov > radio 1721 happened [imposed] ; date [13 October]
event e28 rmi > icc 0213 happened [open an investigation]
event e29 cafgov > - 090 happened [opened an inquiry]
event e30 rmi > cafgov 051 happened [welcomed]
event e31 rmi > cafgov 112 happened [accused]
position n6 rmi > front demand [free the hostages at once]
position n7 rmi > cafgov demand [lift the ban on the local radio, imposed on 13 October]
position n8 rmi > icc demand [open an investigation without waiting for another town]
figure f1 resident [at least 74 residents] 74 - ; role killed ; by rmi
figure f9 survivor [38 survivors] 38 38
figure f10 man [Nineteen men] 19 19 ; role killed
figure f11 woman [Seven women] 7 7
figure f12 person [about 9,000 people] 9000 9000 ; approximate ; role displaced
figure f13 hostage [twelve hostages] 12 12 ; role detained
trap [nobody has been tried] ; negated
trap [If donors were to freeze their help] ; unreal

report noonbriefing
outlet UN Noon Briefing Digest
kind transcript
published 2015-10-16
title Highlights of the noon briefing, Friday 16 October 2015
| Good afternoon, {journalists|everybody}. Before {journalists|you} start on {lolohea|me}, a few things.
| {sg|The Secretary-General} condemns in the strongest terms the massacre in {bocaranga|*Bocaranga*}, in which {victims|some 60 people} lost {victims|their} lives, and calls on {front|the *Front du Retour*} to lay down {front|its} arms. {sg|He} spoke by telephone yesterday with {yakoma|President *Yakoma*}. {unsc|The *Security Council*} will meet on {car|the *Central African Republic*} on Monday at the request of {chadgov|*Chad*}.
| {minusca|The Mission} reports that {fighters|the fighters} withdrew from {bocaranga|the town} early this morning and freed {eight|eight of {hostages|twelve hostages}}; {fighters|they} also handed in some forty rifles at the parish. On Wednesday {patrol|a patrol} drove over a mine planted by {unidmen|unidentified men} near {bouar|*Bouar*}: {deadpk|one peacekeeper} is dead, {hurtpk|three} are hurt. {sg|The Secretary-General} sends {sg|his} condolences to {family|{deadpk|his} family}.
| {au|The *African Union*} has offered to host talks in {addis|*Addis Ababa*} next week. {sg|He} supports that.
| QUESTION: Is it correct that {priest|a priest} called {minusca|the Mission} while it was going on?
| SPOKESMAN LOLOHEA: There is an inquiry. {lolohea|I} am not going to run ahead of it.
| QUESTION: But {brennecke|Ms. *Brenneke*} of {rmi|*Rights Monitor*} says {peacekeepers|they} "heard it and counted the shots".
| SPOKESMAN: {lolohea|I} have seen what {brennecke|she} says. {lolohea|I}'ve also seen what {peacekeepers|the men} in that post say, which is that {peacekeepers|they} opened {peacekeepers|their} gate that night to {fourhundred|four hundred people}. Both can be true.
| QUESTION: Would {sg|the Secretary-General} go there?
| SPOKESMAN: If {sg|he} went every time {sg|he} is asked {sg|he} would never be in {unhq|this building}. {sg|He} may travel to {bangui|*Bangui*} in November; nothing is decided.
| Lastly, the football. In the staff final {dpk|the *Department of Peacekeeping*} beat {politaff|*Political Affairs*} on penalties, after what {lolohea|I} am told was a gruelling defence. No resolution is expected.
date [yesterday] day 2015-10-15
date [Monday] day 2015-10-19
date [early this morning] day 2015-10-16TMO
date [Wednesday] day 2015-10-14
date [next week] span 2015-W43
date [that night] day 2015-10-12TNI
date [November] span 2015-11
role yakoma [President]
quote q14 minusca indirect [the fighters withdrew ~ eight of twelve hostages] ; cue [reports] ; source [<The Mission> reports]
quote q11 brennecke mixed [they "heard it and counted the shots"] ; cue [Monitor <says>] ; source [Ms. Brenneke]
quote q15 peacekeepers indirect [they opened their gate that night to four hundred people] ; cue [post <say>] ; source [the men]
event e32 sg > - 111 happened [condemns]
event e1 - > victims 202 happened [massacre] ; place bocaranga
event e33 sg > front 0256 happened [calls on]
event e34 sg > yakoma 041 happened [spoke by telephone] ; date [yesterday]
event e35 unsc > - 040 planned [meet on] ; date [Monday]
event e36 chadgov > unsc 026 happened [request]
event e37 fighters > - 0874 happened [withdrew] ; date [early this morning] ; place bocaranga ; by minusca
event e38 fighters > eight 0841 happened [freed] ; date [early this morning] ; by minusca
event e39 fighters > - 0873 happened [handed in] ; by minusca
event e40 unidmen > patrol 1833 happened [planted] ; date [Wednesday] ; place bouar
event e41 sg > family 018 happened [sends his condolences]
event e42 au > - 039 happened [offered to host talks]
event e43 sg > au 051 happened [supports]
event e16 priest > minusca 041 possible [called]
event e44 lolohea > - 011 happened [not going to run ahead]
event e45 peacekeepers > fourhundred 074 happened [opened their gate] ; date [that night] ; by peacekeepers
event e46 sg > - 042 possible [travel] ; date [November] ; place bangui
position n9 sg > front demand [calls on the Front du Retour to lay down its arms]
position n10 au > - mediation [offered to host talks in Addis Ababa next week] ; place [Addis Ababa]
figure f1 person [some 60 people] 60 60 ; approximate ; role killed
figure f14 hostage [eight of twelve hostages] 8 8
figure f13 hostage [twelve hostages] 12 12 ; role detained
figure f15 rifle [some forty rifles] 40 40 ; approximate
figure f16 peacekeeper [one peacekeeper] 1 1 ; role killed
figure f17 peacekeeper [<three> are hurt] 3 3 ; role wounded
figure f18 person [four hundred people] 400 400 ; by peacekeepers
trap [If he went every time he is asked] ; unreal
trap [a gruelling defence] ; football
trap [No resolution is expected] ; football, a joke
