# Written by hand for the project; CC BY 4.0. All persons, outlets and the armed group are invented.
story as-vanni-convoy
about relief convoy into a besieged pocket, shelling of a hospital, an ultimatum and a refused ceasefire; Sri Lanka; 2009

actors
un         organisation  IGOUNO    United Nations
redcross   organisation  NGOHLHIRC International Committee of the Red Cross
patients   group         LKACVL p  215 patients
nine       group         LKACVL p  people killed at the hospital
world      organisation  IGO       international community
lindqvist  person        IGOUNO m  Pieter Lindqvist
gov        government    LKAGOV    Sri Lankan government
nla        group         LKAREB p  Northern Liberation Army
civilians  people        LKACVL p  civilians in the pocket
unstaff    group         IGOUNO p  UN staff in the pocket
sg         person        IGOUNO    Secretary-General
vnet       organisation  MED       Vanni Net
two        group         LKA    p  the two sides
villagers  group         LKACVL p  villagers dragged along
envoy      person        IGOUNO f  Maria Estrela Couto
soldiers   group         LKAMIL p  soldiers at Omanthai
army       organisation  LKAMIL    Sri Lankan army
defsec     person        LKAGOV m  Chandana Weerakoon
cadres     group         LKAREB p  13 surrendered cadres
spokesman  person        LKAMIL m  Ruwan Dissanayake
selvan     person        LKAREB m  Pulavar Selvan
norway     government    NORGOV    Norwegian government
doctor     person        LKAHLH m  Doctor Kandiah
tamils     people        LKACVL p  Tamils abroad
dead       group         LKACVL p  people killed at Udaiyarkattu
bishop     person        LKACHR m  Bishop Emmanuel Rayappan
families   group         LKACVL p  families who swam the lagoon
india      government    INDGOV    Indian government
uk         government    GBRGOV    British government
media      organisation  LKAMIL    Media Centre

places
vanni      region  LK  9.20 80.50  Vanni
pkudi      city    LK  9.32 80.70  Puthukkudiyiruppu
omanthai   site    LK  8.87 80.50  Omanthai
vavuniya   city    LK  8.75 80.50  Vavuniya
colombo    city    LK  6.93 79.86  Colombo
udai       city    LK  9.37 80.62  Udaiyarkattu
lagoon     site    LK  9.35 80.72  Nanthikadal lagoon
visva      city    LK  9.37 80.53  Visuvamadu
london     city    GB  51.51 -0.13 London
slk        country LK  7.87 80.77  Sri Lanka
ukparl     site    GB  51.50 -0.12 Parliament
mannar     city    LK  8.98 79.90  Mannar
galle      city    LK  6.03 80.22  Galle

report unpress
outlet United Nations Relief Information
kind release
published 2009-02-12
title Convoy reaches Vanni hospital; second turned back
| COLOMBO, 12 February 2009 - A convoy of 29 trucks sent by {un|the *United Nations*} and {redcross|the *International Committee of the Red Cross*} reached the makeshift hospital at {pkudi|*Puthukkudiyiruppu*} on Wednesday, the first relief to enter {vanni|the *Vanni*} pocket since 16 January. On its way back it carried out {patients|215 patients}, 61 of {patients|them} children.
|
| {lindqvist|The Under-Secretary-General for Humanitarian Affairs}, {lindqvist|Mr. *Pieter Lindqvist*}, welcomed the decision of {gov|the Government} to let the trucks pass, but deplored the turning back of a second convoy, loaded with tarpaulins and chlorine, by {soldiers|soldiers} at {omanthai|*Omanthai*} this morning.
|
| "{civilians|Civilians} are neither bargaining chips nor sandbags," {lindqvist|Mr. *Lindqvist*} said. {lindqvist|He} called upon {nla|the *Northern Liberation Army*} ({nla|*NLA*}) to let {civilians|the people} go where {civilians|they} wish, and upon {gov|the Government} to cease the use of heavy weapons in and around the safe zone which {gov|it} had declared on 21 January.
|
| According to {unstaff|*UN* staff} in {vanni|the area}, shells struck the hospital on Tuesday for the third day running, killing {nine|at least nine people}, two nurses among {nine|them}. The origin of the fire could not be established.
|
| Contrary to reports in the press, {un|the *United Nations*} has not withdrawn {un|its} international staff from {vavuniya|*Vavuniya*}. {envoy|Ms. *Maria Estrela Couto*}, {envoy|{sg|the Secretary-General}'s envoy}, will travel to {colombo|*Colombo*} next week in order to discuss with {gov|the authorities} a pause in the fighting of at least four days, during which {civilians|an estimated 150,000 people} could move south under {redcross|*Red Cross*} escort.
|
| The number of those killed since 20 January may exceed 1,000. It has not been possible to verify it.
role lindqvist [The Under-Secretary-General for Humanitarian Affairs]
role envoy [the Secretary-General's envoy]
date [12 February 2009] day 2009-02-12
date [Wednesday] day 2009-02-11
date [16 January] day 2009-01-16
date [this morning] day 2009-02-12TMO
date [21 January] day 2009-01-21
date [Tuesday] day 2009-02-10
date [the third day] duration P3D
date [next week] span 2009-W08
date [four days] duration P4D
date [20 January] day 2009-01-20
quote q1 lindqvist direct ["Civilians are neither bargaining chips nor sandbags,"] ; cue [Lindqvist <said>] ; source [<Mr. Lindqvist> said]
quote q2 unstaff indirect [shells struck the hospital ~ two nurses among them] ; cue [According to] ; source [UN staff]
event e1 un,redcross > civilians 073 happened [A convoy of 29 trucks <sent>] ; date [Wednesday] ; place pkudi
event e2 un,redcross > patients 073 happened [carried out]
event e3 lindqvist > gov 051 happened [welcomed]
event e4 gov > un,redcross 0863 happened [let the trucks pass]
event e5 lindqvist > soldiers 111 happened [deplored]
event e6 soldiers > un,redcross 1245 happened [turning back] ; date [this morning] ; place omanthai
event e7 lindqvist > nla 0253 happened [called upon]
event e9 lindqvist > gov 0256 happened [and <upon> the Government]
event e10 - > nine 194 happened [struck] ; date [Tuesday] ; place pkudi ; by unstaff
event e11 un > - 1663 denied [withdrawn]
event e12 envoy > gov 042 planned [will travel to] ; date [next week] ; place colombo
event e13 envoy > gov 046 planned [discuss with] ; date [next week] ; place colombo
position n1 lindqvist > nla demand [to let the people go where they wish] ; about [the people go]
position n2 lindqvist > gov demand [to cease the use of heavy weapons in and around the safe zone] ; place [in and around the safe zone]
position n3 envoy > gov mediation [a pause in the fighting of at least four days ~ under Red Cross escort] ; about [a pause in the fighting] ; aim [an estimated 150,000 people could move south under Red Cross escort]
figure f1 truck [29 trucks] 29 29
figure f2 patient [215 patients] 215 215
figure f3 child [61 of them children] 61 61
figure f4 person [at least nine people] 9 - ; role killed ; by unstaff
figure f5 nurse [two nurses] 2 2 ; role killed ; by unstaff
figure f6 day [at least four days] 4 -
figure f7 person [an estimated 150,000 people] 150000 150000 ; approximate
figure f8 person [may exceed 1,000] 1001 - ; role killed
trap [bargaining chips nor sandbags] ; figures of speech, no bargaining is told
trap [under Red Cross escort] ; a possibility of the plan, no escort was given

report samachar
outlet Lanka Samachar
kind state
published 2009-02-13
title Security forces liberate Visuvamadu; 48 hours for Tigers' successors
| {army|Valiant troops of the *Sri Lanka Army*} on Thursday entered {visva|*Visuvamadu*}, thus depriving {nla|the terrorists of the so-called *NLA*} of {nla|their} last bakery, last airstrip and last illusions, {spokesman|{media|the *Media Centre*}'s Brigadier *Ruwan Dissanayake*} stated. {cadres|Thirteen terrorists} laid down {cadres|their} arms; {nla|others} fled in the direction of {lagoon|the *Nanthikadal* lagoon}, dragging {villagers|villagers} along with {nla|them} as a human shield.
|
| {defsec|Defence Secretary *Chandana Weerakoon*} reiterated that there will be no ceasefire of any description. "{nla|They} have 48 hours to surrender to {army|the Security Forces}. After that {nla|they} will be looked for," {defsec|he} said. {defsec|He} categorically rejected the allegation that artillery had been fired at a hospital. If shells fell there, {defsec|he} pointed out, {nla|the terrorists} fired them, in order to bring {world|the international community} to tears.
|
| {gov|The Government} is feeding {civilians|all {gov|its} citizens} in {vanni|the *Wanni*}, notwithstanding that {nla|the terrorists} steal a good part of the rice. {un|The *UN*} and {redcross|the *ICRC*} were permitted to run a convoy of 30 lorries on Wednesday, and further convoys are to follow as soon as the road is swept of mines. The return of one convoy from {omanthai|*Omanthai*} was due to a technical matter relating to cement.
|
| {families|Ninety-four families} who swam across {lagoon|the lagoon} have been given dry rations and tea by {army|the troops}.
|
| At cricket, meanwhile, the Army XI routed the Navy by an innings at {galle|*Galle*}.
role spokesman [the Media Centre's Brigadier]
role defsec [Defence Secretary]
date [Thursday] day 2009-02-12
date [48 hours] duration PT48H
date [Wednesday] day 2009-02-11
quote q3 spokesman indirect [Valiant troops ~ last illusions,] ; cue [stated] ; source [the Media Centre's Brigadier Ruwan Dissanayake]
quote q4 defsec indirect [there will be no ceasefire of any description] ; cue [reiterated] ; source [Defence Secretary Chandana Weerakoon]
quote q5 defsec direct ["They have 48 hours to surrender to the Security Forces. After that they will be looked for,"] ; cue [he <said>] ; source [<he> said]
quote q6 defsec indirect [If shells fell there,] [the terrorists fired them ~ the international community to tears] ; cue [pointed out] ; source [<he> pointed out]
event e14 army > nla 192 happened [entered] ; date [Thursday] ; place visva ; by spokesman
event e15 cadres > army 0874 happened [laid down]
event e16 nla > army 0874 happened [fled]
event e17 nla > villagers 184 happened [dragging]
event e18 defsec > nla 1246 happened [will be no ceasefire]
event e19 defsec > nla 139 happened [have 48 hours to surrender]
event e20 defsec > - 016 happened [rejected]
event e21 army > - 194 denied [had been <fired at>] ; by defsec
event e22 nla > - 194 possible [terrorists <fired> them] ; by defsec
event e23 gov > civilians 073 happened [feeding]
event e24 nla > civilians 1711 happened [steal]
event e4 gov > un,redcross 0863 happened [permitted] ; date [Wednesday]
event e1 un,redcross > civilians 073 happened [run a convoy] ; date [Wednesday]
event e25 - > - 073 planned [are to follow]
event e26 army > families 073 happened [given]
position n4 defsec > nla refusal [there will be no ceasefire of any description] ; about [ceasefire]
position n5 defsec > nla threat [have 48 hours to surrender to the Security Forces. After that they will be looked for] ; deadline [48 hours] ; about [surrender to the Security Forces]
figure f9 terrorist [Thirteen terrorists] 13 13
figure f1 lorry [30 lorries] 30 30
figure f10 family [Ninety-four families] 94 94
figure f11 hour [48 hours] 48 48
trap [Army XI routed the Navy] ; a cricket match
trap [last bakery, last airstrip and last illusions] ; mockery

report vanninet
outlet Vanni Net
kind web
published 2009-02-14
title Leader Selvan: we can accept ceasefire, not the laying down of weapon
| {nla|The *Northern Liberation Army*} is prepared for a cease-fire under international guarantee, but the question of laying down of weapons doesn't arise before a political solution, {selvan|{nla|its} political head *Pulavar Chelvan*} told to {vnet|*Vanni Net*} by satellite telephone from an undisclosed place.
|
| The Northern Liberation Army is prepared for a cease-fire under international guarantee, but the question of laying down of weapons doesn't arise before a political solution, its political head Pulavar Chelvan told to Vanni Net by satellite telephone from an undisclosed place.
|
| "{defsec|The Secretary} in {colombo|*Colombo*} gives {nla|us} 48 hours. {nla|We} have given {gov|them} thirty years," {selvan|Mr *Chelvan*} mocked. {selvan|He} requested {norway|*Norway*} to take up again the role of facilitator, and {india|*Delhi*} not to supply more radars to {army|the Sinhala army}.
|
| On Friday at {udai|*Udayarkattu*} {dead|above 300 civilians} were massacred within one hour by multi-barrel rockets, {doctor|Dr *Kandiah*} said, {doctor|the last surgeon} of {vanni|the region}.Many of the bodies carried burns which â€œdo not stop burning under waterâ€; {doctor|he} accuses {army|the military} of having used white phosphorus. {army|The military} has denied to possess such munition. {bishop|Bishop *Emmanuel Rayappan*} of {mannar|*Mannar*}, who met {army|the commanders} on Thursday, demanded that independent experts be sent, and blamed also {nla|the *NLA*}, whose guards on Wednesday shot after {families|families} fleeing through {lagoon|the lagoon}, wounding 7.
|
| {norway|*Oslo*} answered cautiously that {norway|it} would act as go-between, if {two|the two} wish it. The office of {defsec|Defence Secretary *Weerakone*} did not comment.
|
| In {london|*London*}, {tamils|30,000 Tamils} have marched past {ukparl|*Parliament*} and demanded from {uk|the British government} that {uk|it} suspend the arms licences for {slk|*Sri Lanka*}.
|
| â€œIn 1983 it was called riots. What they will call this?â€ one placard asked.
role selvan [its political head]#1
role doctor [the last surgeon]
role defsec [Defence Secretary]
role bishop [<Bishop> Emmanuel]
date [48 hours] duration PT48H
date [thirty years] duration P30Y
date [On <Friday>] day 2009-02-13
date [one hour] duration PT1H
date [Thursday] day 2009-02-12
date [Wednesday] day 2009-02-11
date [1983] span 1983
quote q7 selvan indirect [The Northern Liberation Army is prepared ~ before a political solution]#1 ; cue [Chelvan <told> to]#1 ; source [its political head Pulavar Chelvan]#1 ; channel [satellite telephone]#1 ; to vnet
quote q8 selvan direct ["The Secretary in Colombo gives us 48 hours. We have given them thirty years,"] ; cue [mocked] ; source [<Mr Chelvan> mocked]
quote q9 doctor indirect [On Friday at Udayarkattu above 300 civilians were massacred within one hour by multi-barrel rockets] ; cue [Dr Kandiah <said>] ; source [Dr Kandiah]
quote q10 norway indirect [it would act as go-between, if the two wish it] ; cue [answered] ; source [Oslo]
event e27 nla > gov 0356 happened [prepared for a cease-fire]#1 ; by selvan
event e28 nla > gov 1246 happened [the question of laying down of weapons doesn't arise]#1 ; by selvan
event e19 defsec > nla 139 happened [gives us 48 hours] ; by selvan
event e29 selvan > norway 028 happened [requested]
event e30 selvan > india 0242 happened [not to supply]
event e31 - > dead 202 happened [were massacred] ; date [On <Friday>] ; place udai ; by doctor
event e32 doctor > army 1124 happened [accuses]
event e33 army > - 2041 happened [having <used>] ; by doctor
event e34 army > doctor 016 happened [denied]
event e35 bishop > army 040 happened [met] ; date [Thursday]
event e36 bishop > army 1055 happened [<demanded> that independent]
event e37 bishop > nla 111 happened [blamed]
event e38 nla > families 193 happened [shot after] ; date [Wednesday] ; place lagoon
event e39 norway > two 039 happened [would act as go-between]
event e40 defsec > - 011 happened [did not comment]
event e41 tamils > uk 1412 happened [marched] ; place london
event e42 tamils > uk 1042 happened [<demanded> from]
event e43 uk > gov 1622 wanted [suspend]
position n6 nla > gov offer [prepared for a cease-fire under international guarantee]#1 ; condition [under international guarantee]#1 ; about [cease-fire]#1
position n7 nla > gov refusal [the question of laying down of weapons doesn't arise before a political solution]#1 ; condition [before a political solution]#1 ; answers n5
position n8 norway > two mediation [would act as go-between, if the two wish it] ; condition [if the two wish it]
position n9 bishop > army demand [that independent experts be sent] ; about [independent experts]
position n10 tamils > uk demand [that it suspend the arms licences for Sri Lanka] ; about [the arms licences for Sri Lanka]
position n11 selvan > norway demand [to take up again the role of facilitator] ; about [the role of facilitator]
figure f11 hour [48 hours] 48 48 ; by selvan
figure f12 civilian [above 300 civilians] 301 - ; role killed ; by doctor
figure f13 person [wounding <7>] 7 7 ; role wounded
figure f14 Tamil [30,000 Tamils] 30000 30000
trap [called riots] ; a placard's words about other years
trap [What they will call this?] ; a placard, no quotation and no demand
trap [thirty years] ; mockery, no term that anybody was given
damage doubled-text [The Northern Liberation Army is prepared for a cease-fire under international guarantee, but the question of laying down of weapons doesn't arise before a political solution, its political head Pulavar Chelvan told to Vanni Net by satellite telephone from an undisclosed place.]#2
damage bad-encoding [which <â€œ>do]
damage bad-encoding [water<â€>;]
damage bad-encoding [<â€œ>In]
damage bad-encoding [this?<â€> one]
damage glued [region.Many]

differences
figure f1 unpress samachar ; 29 trucks for the United Nations, 30 lorries for the state agency.
name defsec samachar vanninet ; Chandana Weerakoon at the agency, Weerakone on Vanni Net.
only-in e31 vanninet ; Only Vanni Net tells of 300 dead at Udaiyarkattu, on a surgeon's word.
only-in n6 vanninet ; Only Vanni Net has the rebels' offer of a ceasefire.
only-in e6 unpress ; Only the United Nations say that soldiers turned the second convoy back.
