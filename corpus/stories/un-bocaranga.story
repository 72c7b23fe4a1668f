# A massacre beside a peacekeepers' post: a wire, a rights group's statement, a noon briefing in New York.
story un-bocaranga
about massacre and the peacekeeping mission's answer; Central African Republic; 2015

actors
front      group        CAFREB  p Front du Retour
victims    group        CAFCVL  p people killed in Bocaranga
men        group        CAFCVL  p men shot in their beds
survivors  group        CAFCVL  p survivors
aidw       group        NGOHLH  p aid workers
residents  group        CAFCVL  p residents
minusca    organisation IGOUNO    MINUSCA
peacekeepers group      IGOUNO  p peacekeepers
holmqvist  person       IGOUNO  m Anders Holmqvist
moroccans  group        MARMIL  p 150 Moroccan soldiers
displaced  group        CAFREF  p displaced people
yakoma     person       CAFGOV  f Clemence Yakoma
council    organisation IGOUNO    UN Security Council
gabon      government   GAB       Gabon
gabmen     group        GABMIL  p Gabonese contingent
ngaya      person       CAFREB  m Saturnin Ngaya
militia    group        CAFREB  p rival militia
caf        government   CAFGOV    transitional government
rmi        organisation NGOHRI    Rights Monitor International
brenner    person       NGOHRI  f Judith Brennecke
women      group        CAFCVL  p women
prisoners  group        CAFCVL  p prisoners
muslims    people       CAFMOS  p Muslims of Bocaranga
icc        organisation IGOJUDICC International Criminal Court
hostages   group        CAFCVL  p hostages
freed      group        CAFCVL  p eight of the hostages
sg         person       IGOUNO    Secretary-General
lolohea    person       IGOUNO  m Tevita Lolohea
patrol     group        IGOUNO  p patrol
soldier    person       IGOUNO    peacekeeper killed
unident    group        -       p unidentified men
au         organisation IGOAFRAFU African Union
townmen    group        CAFCVL  p men of the town
seven      group        CAFCVL  p seven women raped
bus        organisation CAFBUS    bus company Retour
radio      organisation CAFMED    local radio
donors     group        -       p donors
army       organisation CAFMIL    army
reporters  group        MED     p reporters at the briefing
hurt       group        IGOUNO  p three peacekeepers hurt
sheltered  group        CAFCVL  p four hundred people let in
dpko       organisation IGOUNO    Department of Peacekeeping
dpa        organisation IGOUNO    Political Affairs
family     group        CVL     p peacekeeper's family
mayor      person       CAFGOV    mayor of Bocaranga
priest     person       CAF     m priest
apr        organisation MED       APR
chad       government   TCD       Chad

places
bangui     city    CF 4.36 18.58   Bangui
bocaranga  city    CF 6.99 15.64   Bocaranga
libreville city    GA 0.39 9.45    Libreville
ouham      region  CF 7.00 15.70   Ouham-Pende
mission    site    CF 6.99 15.64   Catholic mission of Bocaranga
airstrip   site    CF 6.99 15.64   airstrip of Bocaranga
bouar      city    CF 5.93 15.60   Bouar
car        country CF 7.00 21.00   Central African Republic
chadc      country TD 15.00 19.00  Chad
cameroon   country CM 6.00 12.00   Cameroon
addis      city    ET 9.02 38.75   Addis Ababa

report apr
outlet Agence de Presse Réunie
kind wire
published 2015-10-14
title At least 61 dead as fighters overrun Central African town
| BANGUI (APR) - {front|Fighters of the *Front du Retour*} massacred {victims|at least 61 people} in {bocaranga|the town of *Bocaranga*}
+ before dawn on Monday, shooting {men|men} in {men|their} beds and burning three quarters of the houses, {survivors|survivors}
+ and {aidw|aid workers} said, in the worst bloodshed since a ceasefire was signed in {libreville|*Libreville*} in May.
| {peacekeepers|Peacekeepers} of {minusca|the U.N. mission}, {minusca|*MINUSCA*}, whose post lies two kilometres from the market, did
+ not fire a shot, {residents|residents} said. {holmqvist|{minusca|The mission}â€™s force commander}, {holmqvist|General *Anders
+ Holmqvist*}, ordered an inquiry and on Tuesday sent {moroccans|150 Moroccan soldiers} to protect {displaced|some 6,000 people} who
+ are camping around {mission|the Catholic mission}.
| {yakoma|Interim President *Clemence Yakoma*} declared a state of emergency in {ouham|*Ouham-Pende* province} and appealed to
+ {council|the *Security Council*} for "boots, and boots that walk". {gabon|*Gabon*} announced {gabon|it} would pull out {gabmen|{gabon|its} 450
+ soldiers} by the end of the year, citing a lack of helicopters.
| {ngaya|*Saturnin Ngaya*}, {ngaya|a former schoolteacher} who speaks for {front|the *Front*}, denied that there had been a massacre. {militia|A rival
+ militia} had ambushed {front|{ngaya|his} men} first, {ngaya|he} told {apr|*APR*} by telephone from {chadc|*Chad*}, and "whoever plays with fire
+ must not weep for his roof." Should {peacekeepers|the blue helmets} come within ten kilometres of {ngaya|his} positions, {ngaya|he}
+ added, {peacekeepers|they} would be shot at.
| {ngaya|He} left a door open. {front|The *Front*} would observe a truce of 48 hours for the burials and was ready to meet {caf|the
+ government} "anywhere but in {bangui|*Bangui*}".
| {caf|The government} rejected the offer within the hour.
| The word retour, return, has a long history here; {bus|the bus company} of the same name said {bus|its} Tuesday service to
+ {bouar|*Bouar*} had come under fierce attack only from the rains.
role holmqvist [The missionâ€™s force commander]
role holmqvist [General]
role yakoma [Interim President]
role ngaya [a former schoolteacher]
date [dawn on Monday] day 2015-10-12TMO
date [May] span 2015-05
date [on <Tuesday> sent] day 2015-10-13
date [the end of the year] span 2015
date [48 hours] duration PT48H
date [the hour] duration PT1H
date [its <Tuesday> service] day 2015-10-13
event bo1 front > victims 202 happened [massacred] ; date [dawn on Monday] ; place bocaranga ; by survivors
event bo2 front > men 193 happened [shooting] ; date [dawn on Monday] ; place bocaranga ; by survivors
event bo3 front > - 1712 happened [burning] ; date [dawn on Monday] ; place bocaranga ; by survivors
figure bf1 person [at least 61 people] 61 - ; role killed ; by survivors ; date [dawn on Monday]
quote bq1 survivors indirect [Fighters of the Front du Retour massacred ~ three quarters of the houses] ; cue [aid workers <said>] ; source [<survivors> and aid workers]
event bo4 - > - 057 happened [was signed] ; date [May] ; place libreville
quote bq2 residents indirect [Peacekeepers of the U.N. mission, MINUSCA ~ did not fire a shot] ; cue [residents <said>] ; source [residents]
trap [did not fire a shot] ; negated: nobody is blamed for an act
event bo5 holmqvist > - 090 happened [ordered an inquiry]
event bo6 holmqvist > displaced 074 happened [sent 150 Moroccan soldiers to protect] ; date [on <Tuesday> sent] ; place mission
figure bf2 soldier [150 Moroccan soldiers] 150 150
figure bf3 person [some 6,000 people] 6000 6000 ; approximate ; role displaced
event bo7 yakoma > - 1724 happened [declared a state of emergency] ; place ouham
event bo8 yakoma > council 0234 happened [appealed to]
quote bq3 yakoma mixed ["boots, and boots that walk"] ; cue [appealed] ; source [Interim President Clemence Yakoma] ; to council
position bn1 yakoma > council demand ["boots, and boots that walk"]
event bo9 gabon > minusca 1661 planned [would pull out] ; date [the end of the year] ; by gabon
quote bq4 gabon indirect [it would pull out its 450 soldiers by the end of the year] ; cue [announced] ; source [Gabon]
figure bf4 soldier [450 soldiers] 450 450
event bo10 ngaya > - 016 happened [denied]
event bo1 front > victims 202 denied [been a <massacre>] ; by ngaya
quote bq5 ngaya indirect [there had been a massacre] ; cue [denied] ; source [Saturnin Ngaya]
quote bq6 ngaya mixed [A rival militia had ambushed his men first] ["whoever plays with fire must not weep for his roof."] ; cue [he <told> APR] ; source [<he> told APR] ; to apr ; channel [by telephone]
event bo11 militia > front 190 happened [ambushed] ; by ngaya
trap [plays with fire] ; a proverb
event bo12 ngaya > peacekeepers 1384 happened [they would be shot at]
quote bq7 ngaya indirect [Should the blue helmets come within ten kilometres of his positions] [they would be shot at] ; cue [he <added>] ; source [<he> added]
position bn2 ngaya > peacekeepers threat [they would be shot at] ; condition [Should the blue helmets come within ten kilometres of his positions]
event bo13 front > - 0356 happened [would observe a truce] ; by ngaya
position bn3 front > caf offer [would observe a truce of 48 hours for the burials] ; aim [for the burials] ; state refused
figure bf5 hour [48 hours] 48 48
event bo14 front > caf 036 happened [was ready to meet] ; by ngaya
quote bq14 ngaya mixed [The Front would observe a truce ~ "anywhere but in Bangui"]
position bn4 front > caf offer [was ready to meet the government "anywhere but in Bangui"] ; place ["anywhere but in Bangui"] ; state refused
event bo15 caf > front 125 happened [rejected the offer]
position bn5 caf > front refusal [rejected the offer] ; answers bn4
quote bq15 bus indirect [its Tuesday service ~ from the rains] ; cue [same name <said>] ; source [the bus company]
trap [had come under fierce attack only from the rains] ; weather
damage bad-encoding [â€™]

report rmi
outlet Rights Monitor International
kind ngo
published 2015-10-16
title Central African Republic: Bocaranga killings need an answer
| (Nairobi) - The killing of {victims|at least 74 residents} of {bocaranga|*Bocaranga*} on 12 October was planned, {rmi|*Rights
+ Monitor International*} said today after speaking to {survivors|38 survivors}. {front|The armed group} known as {front|*Front pour le Retour*} had
+ marked doors with chalk two days earlier, {survivors|witnesses} told {rmi|the organization}.
| "{peacekeepers|The peacekeepers} could hear it. {peacekeepers|They} counted the shots," said {brenner|*Judith Brennecke*}, {brenner|Central Africa
+ researcher}. "Nobody can say {minusca|the mission} was not told: {priest|the priest} rang {minusca|it} at 4:10."
| What happened
| - {front|The attackers} separated {townmen|men} from {women|women} at the customs barrier. {prisoners|Nineteen men} had {prisoners|their} hands tied and were
+ shot behind the cotton store.
| - {seven|Seven women}, the youngest 15, were raped.
| - {front|*Front* fighters} expelled {displaced|about 9,000 people} from {bocaranga|the town}'s northern quarters, and carried off {hostages|twelve hostages},
+ {mayor|the mayor} among {hostages|them}. {hostages|They} were made to walk ahead of the column as a shield against ambush.
| - On 14 October {front|the group} occupied {airstrip|the airstrip}.
| This was not the first crime here. In 2014 {militia|militiamen} of another camp drove {bocaranga|the town}'s {muslims|Muslims} across the
+ {cameroon|*Cameroon*} border in two weeks, an ethnic cleansing for which nobody has been tried.
| Recommendations
| - To {front|the *Front pour le Retour*}: free {hostages|the hostages} at once.
| - To {caf|the Government}: lift the ban on {radio|the local radio}, imposed on 13 October.
| - To {icc|the *International Criminal Court*}: open an investigation without waiting for another town.
| {caf|The authorities} have in the meantime opened an inquiry of {caf|their} own. {rmi|*Rights Monitor*} welcomed this but accused {caf|them} of
+ shielding {militia|the militia} responsible for 2014. If {donors|donors} were to freeze {donors|their} help to {army|the army} tomorrow, {rmi|it} added, that would be
+ understandable, though not wise.
role brenner [Central Africa researcher]
date [12 October] day 2015-10-12
date [said <today>] day 2015-10-16
date [two days earlier] day 2015-10-10
date [14 October] day 2015-10-14
date [<2014> militiamen] span 2014
date [responsible for <2014>] span 2014
date [two weeks] duration P2W
date [13 October] day 2015-10-13
date [tomorrow] day 2015-10-17
event bo1 front > victims 202 happened [The <killing> of] ; date [12 October] ; place bocaranga ; by rmi
figure bf1 resident [at least 74 residents] 74 - ; role killed ; by rmi ; date [12 October]
quote bq8 rmi indirect [The killing of at least 74 residents of Bocaranga on 12 October was planned] ; cue [<said> today] ; source [Rights Monitor International]
figure bf6 survivor [38 survivors] 38 38
quote bq9 survivors indirect [The armed group known as Front pour le Retour had marked doors with chalk two days earlier] ; cue [witnesses <told>] ; source [witnesses] ; to rmi
quote bq10 brenner direct ["The peacekeepers could hear it. They counted the shots,"] ["Nobody can say the mission was not told: the priest rang it at 4:10."] ; cue [shots," <said>] ; source [Judith Brennecke]
event bo16 priest > minusca 041 happened [the priest <rang> it] ; by brenner
event bo17 front > prisoners 1823 happened [were shot] ; place bocaranga
figure bf7 man [Nineteen men] 19 19 ; role killed
event bo18 front > seven 1821 happened [were raped]
figure bf8 woman [Seven women] 7 7
event bo19 front > displaced 201 happened [expelled] ; place bocaranga
figure bf3 person [about 9,000 people] 9000 9000 ; approximate ; role displaced
event bo20 front > hostages 181 happened [carried off]
figure bf9 hostage [twelve hostages] 12 12 ; role detained
event bo21 front > hostages 184 happened [were made to walk ahead of the column as a shield]
event bo22 front > - 192 happened [occupied] ; date [14 October] ; place airstrip
event bo23 militia > muslims 203 happened [drove] ; date [<2014> militiamen] ; place bocaranga
trap [nobody has been tried] ; negated: no trial
event bo24 rmi > front 0253 happened [free the hostages]
position bn6 rmi > front demand [free the hostages at once] ; deadline [at once]
event bo25 rmi > caf 0251 happened [lift the ban]
event bo26 caf > radio 1721 happened [imposed] ; date [13 October]
position bn7 rmi > caf demand [lift the ban on the local radio]
event bo27 rmi > icc 0213 happened [open an investigation]
position bn8 rmi > icc demand [open an investigation without waiting for another town]
event bo28 caf > - 092 happened [opened an inquiry]
event bo29 rmi > caf 051 happened [welcomed]
event bo30 rmi > caf 112 happened [accused]
quote bq11 rmi indirect [If donors were to freeze their help to the army tomorrow] [that would be understandable, though not wise] ; cue [it <added>] ; source [<it> added]
trap [If donors were to freeze their help to the army tomorrow] ; a hypothesis

report noonbriefing
outlet UN Noon Briefing Digest
kind release
published 2015-10-16
title Highlights of the noon briefing, Friday 16 October 2015
| Good afternoon, {reporters|everybody}. Before {reporters|you} start on {lolohea|me}, a few things.
| {sg|The Secretary-General} condemns in the strongest terms the massacre in {bocaranga|*Bocaranga*}, in which {victims|some 60 people} lost
+ {victims|their} lives, and calls on {front|the *Front du Retour*} to lay down {front|its} arms. {sg|He} spoke by telephone yesterday with {yakoma|President
+ *Yakoma*}. {council|The *Security Council*} will meet on {car|the *Central African Republic*} on Monday at the request of {chad|*Chad*}.
| {minusca|The Mission} reports that {front|the fighters} withdrew from {bocaranga|the town} early this morning and freed {freed|eight of {hostages|twelve
+ hostages}}; {front|they} also handed in some forty rifles at the parish. On Wednesday {patrol|a patrol} drove over a mine
+ planted by {unident|unidentified men} near {bouar|*Bouar*}: {soldier|one peacekeeper} is dead, {hurt|three} are hurt. {sg|The Secretary-General} sends {sg|his}
+ condolences to {family|{soldier|his} family}.
| {au|The *African Union*} has offered to host talks in {addis|*Addis Ababa*} next week. {sg|He} supports that.
| QUESTION: Is it correct that {priest|a priest} called {minusca|the Mission} while it was going on?
| SPOKESMAN LOLOHEA: There is an inquiry. {lolohea|I} am not going to run ahead of it.
| QUESTION: But {brenner|Ms. *Brenneke*} of {rmi|*Rights Monitor*} says {peacekeepers|they} "heard it and counted the shots".
| SPOKESMAN: {lolohea|I} have seen what {brenner|she} says. {lolohea|I}'ve also seen what {peacekeepers|the men} in that post say, which is that {peacekeepers|they} opened {peacekeepers|their}
+ gate that night to {sheltered|four hundred people}. Both can be true.
| QUESTION: Would {sg|the Secretary-General} go there?
| SPOKESMAN: If {sg|he} went every time {sg|he} is asked {sg|he} would never be in this building. {sg|He} may travel to {bangui|*Bangui*} in November; nothing is decided.
| Lastly, the football. In the staff final {dpko|the *Department of Peacekeeping*} beat {dpa|*Political Affairs*} on penalties, after what {lolohea|I} am told was
+ a gruelling defence. No resolution is expected.
role yakoma [President]
date [yesterday] day 2015-10-15
date [on <Monday> at] day 2015-10-19
date [early this morning] day 2015-10-16TMO
date [Wednesday] day 2015-10-14
date [next week] span 2015-W43
date [November] span 2015-11
date [that <night> to] day 2015-10-12TNI
event bo33 sg > - 111 happened [condemns]
event bo1 - > victims 202 happened [the <massacre> in] ; place bocaranga
figure bf1 person [some 60 people] 60 60 ; approximate ; role killed
event bo34 sg > front 0256 happened [calls on]
position bn9 sg > front demand [to lay down its arms]
event bo47 council > - 040 planned [will meet] ; date [on <Monday> at]
event bo35 sg > yakoma 041 happened [spoke by telephone] ; date [yesterday]
event bo36 chad > council 026 happened [request]
event bo37 front > - 0874 happened [withdrew] ; date [early this morning] ; place bocaranga ; by minusca
event bo38 front > freed 0841 happened [freed] ; date [early this morning] ; by minusca
event bo39 front > - 0873 happened [handed in] ; by minusca
quote bq12 minusca indirect [the fighters withdrew from the town early this morning and freed eight of twelve hostages; they also handed in some forty rifles at the parish] ; cue [<reports> that] ; source [The Mission]
figure bf10 hostage [eight of twelve hostages] 8 8
figure bf9 hostage [of <twelve hostages>] 12 12 ; role detained
figure bf11 rifle [some forty rifles] 40 40 ; approximate
event bo40 unident > patrol 1833 happened [drove over a mine] ; date [Wednesday] ; place bouar
figure bf12 peacekeeper [one peacekeeper] 1 1 ; role killed ; date [Wednesday]
figure bf13 peacekeeper [three] 3 3 ; role wounded ; date [Wednesday]
event bo41 sg > family 018 happened [sends his condolences]
event bo42 au > - 039 happened [has offered to host talks] ; date [next week] ; place addis
position bn10 au > - mediation [to host talks in Addis Ababa next week] ; place [Addis Ababa] ; deadline [next week]
event bo43 sg > au 051 happened [supports]
event bo44 lolohea > - 011 happened [I am not going to run ahead]
quote bq10 brenner mixed [they "heard it and counted the shots"] ; cue [Rights Monitor <says>] ; source [Ms. Brenneke]
event bo45 peacekeepers > sheltered 074 happened [opened their gate] ; date [that <night> to] ; by peacekeepers
quote bq13 peacekeepers indirect [they opened their gate that night to four hundred people] ; cue [the men in that post <say>] ; source [the men]
figure bf14 person [four hundred people] 400 400 ; by peacekeepers
trap [If he went every time he is asked] ; a hypothesis
event bo46 sg > - 042 possible [may travel] ; date [November] ; place bangui
trap [beat Political Affairs on penalties] ; sport
trap [a gruelling defence] ; sport
trap [No resolution is expected] ; a jest

differences
figure bf1 apr rmi noonbriefing ; At least 61, at least 74, some 60 dead.
figure bf3 apr rmi ; Some 6,000 around the mission, about 9,000 driven out.
wording bq10 rmi noonbriefing ; "They counted the shots" against "heard it and counted the shots".
name front apr rmi ; Front du Retour and Front pour le Retour are one group.
name brenner rmi noonbriefing ; Brennecke and Brenneke are one woman.
only-in bo23 rmi ; Only the rights group tells of the expulsion of Muslims in 2014.
only-in bo12 apr ; Only the wire has the threat against the peacekeepers.
only-in bo38 noonbriefing ; Only the briefing tells that hostages were freed.
