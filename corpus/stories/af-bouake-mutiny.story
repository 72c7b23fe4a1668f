story af-bouake-mutiny
about soldiers' mutiny over bonuses, the operation against it and the deal that ends it; Ivory Coast; 2017

actors
mut        group        CIVMIL p   mutinous soldiers
chief      person       CIVMIL m   Seka Anoh
vets       group        CIVREB p   demobilised rebels
loyal      group        CIVMIL p   loyal troops
serg       person       CIVMIL m   Issa Bakary
min        person       CIVGOV m   Kouame Ehui
gov        government   CIVGOV     Ivorian government
guard      organisation CIVMIL     Republican Guard
marchers   group        CIVCVL p   marchers in Bouake
beaten     group        CIVCVL p   people beaten at the march
gpa        organisation MED        Guinea Gulf Press
hosp       person       CIVHLH     doctor at the university hospital
woman      person       CIVCVL f   yam seller
council    organisation CIVGOV     National Security Council
army       organisation CIVMIL     Armed Forces of Ivory Coast
president  person       CIVGOV m   President of the Republic
embassy    organisation FRAGOV     embassy of France
bankers    organisation CIVBUS     bankers' association
truckers   group        CIVBUS p   truck drivers
penitent   person       CIVMIL     spokesman of the mutineers on Thursday
media      group        MED p      certain foreign media
families   group        CIVCVL p   families of the two former combatants
prosec     person       CIVJUD     military prosecutor
people     people       CIV p      people of Ivory Coast
man        person       CIVMED m   reporter of Abidjan Morning in Bouake
french     group        FRACVL p   French nationals
opphead    person       CIVOPP f   Solange Aka
afl        organisation CIVOPP     Alliance for the Lagoon
coach      person       CIV m      coach of the Elephants
aides      group        CIVGOV p   ministry aides
locals     group        CIVCVL p   people reached by telephone

places
ci         country      CI  7.54  -5.55  Ivory Coast
bouake     city         CI  7.69  -5.03  Bouake
abidjan    city         CI  5.36  -4.01  Abidjan
korhogo    city         CI  9.46  -5.63  Korhogo
yamou      city         CI  6.82  -5.28  Yamoussoukro
akouedo    site         CI  5.35  -3.95  Akouedo barracks

report ggp
outlet Guinea Gulf Press
kind wire
published 2017-05-14
title Mutineers seal off Ivory Coast's second city
| BOUAKE (GGP) - {mut|Mutinous soldiers} demanding bonuses held {bouake|{ci|*Ivory Coast*}'s second city} for a third day on Sunday, sealing off the roads and rejecting an appeal by {chief|the army chief} to lay down {mut|their} arms.
| BOUAKE (GGP) - Mutinous soldiers demanding bonuses held Ivory Coast's second city for a third day on Sunday, sealing off the roads and rejecting an appeal by the army chief to lay down their arms.
| {mut|They} had opened fire on Saturday night on {vets|a group of demobilised rebels} who wanted a share of any money, wounding four; two of {vets|them} died before dawn, {hosp|a doctor} at the university hospital said.
| "{mut|We} will not negotiate with anyone," {serg|a spokesman for {mut|the soldiers}}, {serg|Sergeant *Issa Bakary*}, told {gpa|*Guinea Gulf Press*} at a roadblock made of school benches. If {loyal|loyal troops} came up from {abidjan|*Abidjan*}, {serg|he} said, {mut|{serg|his} men} would fight.
| {min|Defence Minister *Kouame Ehui*} said there was no more money. {gov|The government} gave in to {mut|the same soldiers} in January, when {mut|they} rose for the first time, and has since paid 5 million CFA francs (about 8,400 dollars) to each of 8,400 men. {min|He} ruled out any further payment.
| In {abidjan|the commercial capital}, {guard|the *Republican Guard*} put armoured vehicles around the presidency, but shots were also heard at {akouedo|*Akouedo* barracks}.
| Several hundred {marchers|residents} marched through {bouake|*Bouake*} before noon against {mut|the authors of the mutiny}. {mut|The soldiers} broke up the march with rifle butts, beating {beaten|at least 12 people}.
| {woman|A yam seller}, asked whether {woman|she} feared a war like that of 2002, laughed. "War? {woman|My} husband and {woman|I} have one every evening," {woman|she} said.
| Read more: Five things to know about cocoa prices
role serg [a spokesman for the soldiers]
role min [Defence Minister]
event b1 mut > gov 1031 happened [demanding]#1
position b1p mut > gov demand [bonuses]#1 ; state refused
event b2 mut > - 192 happened [held]#1 ; date [third day]#1 ; place bouake
date [a third day]#1 duration P3D
date [Sunday]#1 day 2017-05-14
event b3 mut > - 191 happened [sealing off]#1 ; date [Sunday]#1 ; place bouake
event b4 mut > chief 1246 happened [rejecting]#1
event b5 chief > mut 0256 happened [appeal]#1
position b6 chief > mut demand [lay down their arms]#1 ; state refused
position b7 mut > chief refusal [rejecting an appeal by the army chief to lay down their arms]#1 ; answers b6
damage doubled-text [BOUAKE (GGP) - Mutinous soldiers demanding bonuses held Ivory Coast's second city for a third day on Sunday, sealing off the roads and rejecting an appeal by the army chief to lay down their arms.]#2
quote b8 hosp indirect [They had opened fire ~ died before dawn] ; cue [hospital <said>] ; source [a doctor]
event b9 mut > vets 193 happened [had opened fire on] ; date [Saturday night] ; place bouake ; by hosp
date [Saturday night] day 2017-05-13TNI
event b10 vets > - 1031 happened [wanted a share] ; by hosp
position b11 vets > - demand [a share of any money]
figure b12 rebel [four] 4 4 ; role wounded ; by hosp
figure b13 rebel [two of them] 2 2 ; role killed ; by hosp
date [dawn] day 2017-05-14TMO
quote b14 serg direct ["We will not negotiate with anyone,"] ; cue [<told> Guinea] ; source [Sergeant Issa Bakary] ; to gpa
event b15 mut > gov 125 happened [will not negotiate]
position b16 mut > gov refusal [will not negotiate with anyone]
quote b17 serg indirect [If loyal troops came up from Abidjan] [his men would fight] ; cue [he <said>, his men] ; source [<he> said, his men]
event b18 mut > loyal 138 happened [would fight]
position b19 mut > loyal threat [would fight] ; condition [If loyal troops came up from Abidjan]
trap [loyal troops came up] ; only a condition, nobody is on the march
quote b20 min indirect [there was no more money] ; cue [Kouame Ehui <said>] ; source [Defence Minister Kouame Ehui]
event b21 gov > mut 080 happened [gave in to] ; date [January]
position b21p gov > mut concession [gave in to the same soldiers]
date [January] span 2017-01
event b22 mut > gov 140 happened [rose] ; date [January]
event b23 gov > mut 080 happened [has since paid]
figure b24 franc [5 million CFA francs] 5000000 5000000
figure b25 dollar [about 8,400 dollars] 8400 8400 ; approximate
figure b26 soldier [8,400 men] 8400 8400
event b27 min > mut 1221 happened [ruled out]
position b28 min > mut refusal [ruled out any further payment] ; answers b1p
event b29 guard > - 154 happened [put armoured vehicles around] ; place abidjan
event b29s - > - 193 happened [shots were also heard] ; place akouedo
event b30 marchers > mut 141 happened [marched] ; date [before <noon>] ; place bouake
figure b31 resident [Several hundred residents] 300 900
date [before <noon>] day 2017-05-14T12:00
event b32 mut > marchers 175 happened [broke up]
event b33 mut > beaten 182 happened [beating]
figure b34 person [at least 12 people] 12 -
date [2002] span 2002
trap [a war like that of 2002] ; a comparison with another conflict
quote b35 woman direct ["War? My husband and I have one every evening,"] ; cue [she <said>] ; source [<she> said]
trap [War? My husband and I have one] ; a joke
date [every evening] repeat -
damage boilerplate [Read more: Five things to know about cocoa prices]

report state
outlet Ivorian News Bureau
kind state
published 2017-05-15
title Communique of the National Security Council
| ABIDJAN, 15 May - {council|The *National Security Council*}, which met this Monday under the presidency of {president|the Head of State}, condemned with the last energy the acts of indiscipline committed by {mut|a minority of soldiers} since Friday and took note of a military operation launched by {army|the *Armed Forces of Ivory Coast*} to re-establish order in {bouake|*Bouaké*} and {korhogo|*Korhogo*}.
| {council|The Council} reminds {mut|the mutineers}, whose {penitent|spokesman} had however, on the evening of Thursday, asked pardon of {president|the President of the Republic} and renounced {mut|their} financial claims, that the Nation has made for {mut|them} considerable sacrifices. {council|It} enjoins {mut|them} to regain {mut|their} barracks without delay and without condition, in default of which {mut|they} expose {mut|themselves} to the most severe sanctions.
| {chief|The Chief of General Staff}, {chief|General *Séka Anoh*}, indicated that {army|the forces} advanced in calm, that no exchange of fire had occurred, and that {chief|he} "keeps the hand extended to those who will have been misled".
| {min|The Minister of Defence} denied that talks, of whatever nature, would be in course with {mut|the interested ones}. The rumours to the contrary, broadcast by {media|certain foreign media}, proceed, according to {min|him}, from the manipulation.
| {council|The Council} expressed {council|its} compassion to {families|the families of {vets|the two former combatants}} who fell Saturday, an investigation being opened by {prosec|the military prosecutor} on the circumstances of {vets|their} death.
| {gov|The Government} invites {people|the populations} to attend to {people|their} occupations. The match of Sunday next, qualified "final of all the dangers" by the sporting press, will be played at the hour foreseen.
role president [the Head of State]
role chief [The Chief of General Staff]
role min [The Minister of Defence]
date [15 May] day 2017-05-15
date [this Monday] day 2017-05-15
event b40 council > mut 111 happened [condemned]
event b41 mut > - 140 happened [acts of indiscipline committed] ; date [since <Friday>]
date [since <Friday>] day 2017-05-12
event b42 army > mut 154 happened [launched] ; place bouake
quote b43 council indirect [the Nation has made for them considerable sacrifices] ; cue [The Council <reminds>] ; source [<The Council> reminds] ; to mut
date [the evening of Thursday] day 2017-05-11TEV
event b44 penitent > president 055 happened [asked pardon of] ; date [the evening of Thursday]
event b45 penitent > gov 080 happened [renounced] ; date [the evening of Thursday]
position b46 penitent > gov concession [renounced their financial claims]
event b47 council > mut 1056 happened [enjoins]
position b48 council > mut demand [regain their barracks without delay and without condition] ; deadline [without delay] ; condition [without condition]
event b49 council > mut 130 happened [expose themselves to]
position b50 council > mut threat [they expose themselves to the most severe sanctions] ; condition [in default of which]
quote b51 chief mixed [the forces advanced ~ will have been misled"] ; cue [indicated] ; source [General Séka Anoh]
event b52 army > mut 193 denied [exchange of fire] ; by chief
event b53 chief > mut 030 happened [keeps the hand extended]
position b54 chief > mut offer [keeps the hand extended to those who will have been misled]
quote b55 min indirect [talks, of whatever nature, would be in course with the interested ones] ; cue [denied] ; source [The Minister of Defence]
event b56 gov > mut 046 denied [talks] ; by min
quote b57 min indirect [The rumours to the contrary ~ proceed] [from the manipulation] ; cue [according to] ; source [according to <him>]
event b58 council > families 018 happened [expressed its compassion]
figure b13 combatant [the two former combatants] 2 2 ; role killed ; date [Saturday]
date [Saturday] day 2017-05-13
event b59 prosec > - 090 happened [an investigation being opened]
event b60 gov > people 020 happened [invites]
date [Sunday next] day 2017-05-21
trap ["final of all the dangers"] ; a football match

report blog
outlet Abidjan Morning
kind live
published 2017-05-16
title LIVE: Is it over in Bouake?
| 07:40 Good morning. {man|Our man} in {bouake|*Bouaké*} reports that the southern roadblock is still manned, but that {mut|the lads} have put {mut|their} balaclavas away and are asking {truckers|truck drivers} for cigarettes.
| 08:25 {bankers|The bankers' association} says branches will stay shut until {bankers|it} gets "guarantees for staff and cash".
| 09:10 {embassy|The *French* embassy} repeats {embassy|its} advice to {french|nationals} not to travel north of {yamou|*Yamoussoukro*}.
| 10:05 BREAKING. {min|*Kouamé Ehui*} on the radio: a deal. "{gov|We} have found with {mut|{gov|our} children} an accord on the ways out of this crisis," {min|the defence minister} says. {min|He} gives no sums.
| 10:20 {serg|Sergeant *Bakari*}, who two days ago swore that {mut|{serg|his} men} would negotiate with nobody, is more talkative. {gov|The state} will pay 5 million francs a head by tonight and another 2 million at the end of June, {serg|he} tells us; in return {mut|they} lift the barriers and go home to barracks.
| 10:50 {serg|He} adds one demand: no punishment. No answer from {gov|the government} so far.
| 11:30 {mut|The soldiers} are dragging the tyres off the road at {bouake|*Bouaké*}'s south gate. The first lorries since Friday roll through, horns blaring. {korhogo|*Korhogo*} reported calm as well.
| 12:15 {opphead|*Solange Aka*} of the opposition {afl|*Alliance for the Lagoon*} accuses {gov|the cabinet} of "paying ransom to {mut|kidnappers} with the teachers' money". {opphead|She} wants {min|*Ehui*} to resign.
| 12:40 Sport, briefly: {coach|the Elephants' coach} says {coach|his} squad is "ready to die on the pitch" in Saturday's friendly. Please don't.
| 13:30 {aides|Ministry aides} decline to say whether {army|{chief|General *Anoh*}'s column}, which was 30 km from {bouake|the city} yesterday evening, has been called back. {locals|People} we phone say {army|the trucks} have turned round.
| 14:00 We are closing this page. Sign up for our newsletter to get tomorrow's follow-up.
quote b61 man indirect [the southern roadblock is still manned ~ for cigarettes] ; cue [reports] ; source [Our man]
event b3 mut > - 191 happened [is still manned] ; place bouake ; by man
quote b62 bankers mixed [branches will stay shut until it gets "guarantees for staff and cash"] ; cue [association <says>] ; source [The bankers' association]
position b63 bankers > gov demand [guarantees for staff and cash]
event b64 embassy > french 020 happened [repeats its advice]
quote b65 min direct ["We have found with our children an accord on the ways out of this crisis,"] ; cue [the defence minister <says>] ; source [<the defence minister> says] ; channel [on the radio]
role min [the defence minister]
event b66 gov > mut 019 happened [found with our children an accord] ; by min
date [two days ago] day 2017-05-14
quote b14 serg indirect [his men would negotiate with nobody] ; cue [swore] ; source [Sergeant Bakari]
event b15 mut > - 125 happened [would negotiate with nobody] ; date [two days ago]
quote b67 serg indirect [The state will pay ~ the end of June] [in return they lift the barriers and go home to barracks] ; cue [he <tells> us] ; source [<he> tells us]
event b68 gov > mut 080 planned [will pay] ; date [tonight] ; by serg
position b69 gov > mut concession [will pay 5 million francs ~ the end of June] ; deadline [by tonight] ; deadline [at the end of June]
figure b24 franc [5 million francs a head] 5000000 5000000 ; by serg
date [tonight] day 2017-05-16TNI
figure b70 franc [another 2 million] 2000000 2000000 ; by serg
date [the end of June] span 2017-06
event b71 mut > - 0872 planned [lift the barriers] ; place bouake ; by serg
event b72 mut > - 0874 planned [go home to barracks] ; by serg
position b73 mut > gov concession [lift the barriers and go home to barracks] ; condition [in return]
event b74 serg > gov 105 happened [adds one demand]
position b75 serg > gov demand [no punishment]
event b76 mut > - 0872 happened [dragging the tyres off] ; place bouake
date [since <Friday>] day 2017-05-12
event b77 opphead > gov 112 happened [accuses]
quote b78 opphead mixed ["paying ransom to kidnappers with the teachers' money"] ; cue [accuses] ; source [Solange Aka]
event b79 opphead > min 1041 happened [wants]
position b80 opphead > min demand [to resign]
quote b81 coach mixed [his squad is "ready to die on the pitch" in Saturday's friendly] ; cue [coach <says>] ; source [the Elephants' coach]
trap ["ready to die on the pitch"] ; football
date [Saturday] day 2017-05-20
event b82 aides > - 011 happened [decline to say]
figure b83 kilometre [30 km] 30 30 ; date [yesterday evening]
date [yesterday evening] day 2017-05-15TEV
quote b84 locals indirect [the trucks have turned round] ; cue [we phone <say>] ; source [<People> we phone]
event b85 army > - 0874 happened [turned round] ; by locals
damage boilerplate [Sign up for our newsletter to get tomorrow's follow-up.]

differences
wording b14 ggp blog ; Quoted directly the sergeant will not negotiate with anyone; the live blog paraphrases that his men would negotiate with nobody.
name serg ggp blog ; The spokesman is Bakary with the agency, Bakari in the live blog.
only-in b52 state ; Only the communique says that no shot was exchanged.
only-in b77 blog ; Only the live blog tells what the opposition said of the deal.
only-in b44 state ; Only the communique recalls that the soldiers' spokesman had asked the president's pardon.
