story af-adre-convoy
about first aid convoy through a reopened crossing into Darfur, hit by a drone; Sudan and Chad; 2024

actors
wfp        organisation IGOUNOWFP  World Food Programme
gov        government   SDNGOV     Sudanese government
army       organisation SDNMIL     Sudanese army
rsf        organisation SDNREB     Rapid Support Forces
both       group        SDN p      both sides
uae        government   AREGOV     United Arab Emirates
usa        government   USA        United States
prescott   person       USAGOV m   Daniel Prescott
mansour    person       SDNMIL m   Taha Mansour
dead       person       SDN        driver killed
source     person       -          person briefed on the call
hurt       group        SDN p      two men wounded
experts    organisation IGOUNO     UN fact-finding mission
spk        person       SDNMIL m   Osman Hamid
coordinator person      IGOUNO f   UN coordinator
staff      group        IGOUNOWFP p two WFP officials
egypt      government   EGY        Egypt
volunteers group        SDN p      volunteers
minors     group        SDNREB p   twenty-nine minors
icrc       organisation NGOHLHIRC  Red Cross
driver     person       TCDBUS m   Abakar Saleh
boy        person       TCD m      driver's assistant
governor   person       TCDGOV m   governor of Ouaddai
women      group        SDNREF p   refugee women
unhcr      organisation IGOUNOREFHCR UNHCR
ministry   organisation SDNGOV     Sudanese Foreign Ministry
rescuers   group        SDNCVL p   women of Kreinik
donors     group        -       p  donors
newcomers  group        SDNREF p   newly arrived refugees
escort     organisation TCDCOP     Chadian gendarmerie
chad       government   TCD        Chad
crew       group        -       p  convoy drivers
lieutenant person       SDNREB m   lieutenant of the RSF

places
sudan      country      SD  15.55 30.22 Sudan
tchad      country      TD  15.36 18.66 Chad
darfur     region       SD  13.50 24.00 Darfur
adre       city         TD  13.47 22.20 Adre
geneina    city         SD  13.45 22.44 El Geneina
fasher     city         SD  13.63 25.35 El Fasher
kreinik    city         SD  13.37 22.88 Kreinik
geneva     city         CH  46.20 6.15  Geneva
zamzam     site         SD  13.48 25.31 Zamzam camp
portsudan  city         SD  19.62 37.22 Port Sudan
omdurman   city         SD  15.64 32.48 Omdurman
ouaddai    region       TD  13.00 21.00 Ouaddai
jeddah     city         SA  21.49 39.19 Jeddah

report rsn
outlet Red Sea News
kind wire
published 2024-08-22
title Drone hits first Darfur food convoy in six months
| ADRE, Chad (Red Sea News) - Seventeen lorries loaded with sorghum for {darfur|{sudan|*Sudan*}'s *Darfur* region} crossed the border on Wednesday, the first since {gov|{sudan|*Sudan*}'s army-led government} shut {adre|the *Adre* crossing} in February, but before dark a drone had struck two of them east of {geneina|*El Geneina*}, killing {dead|a driver} and wounding {hurt|two other men}.
| Nobody claimed the attack. {rsf|The *Rapid Support Forces*} ({rsf|*RSF*}), which hold the area, accused {army|the army}. {army|The army} "does not bomb bread", retorted {spk|{army|its} spokesman}, {spk|Brigadier *Osman Hamid*}, who blamed {rsf|the paramilitaries} and, behind {rsf|them}, {uae|the *United Arab Emirates*}. {uae|*Abu Dhabi*} has always denied supplying {rsf|them} with weapons.
| {wfp|The *World Food Programme*} ({wfp|*WFP*}), whose cargo it was, said {wfp|it} had halted all further movements until {wfp|it} received guarantees from {both|both sides}.
| {gov|The government} had agreed only last week to open {adre|*Adre*} for three months. {rsf|The *RSF*} in turn promised safe passage at the talks in {geneva|*Geneva*}, where {usa|the *United States*} is trying to broker a truce and which {army|the army} has boycotted from the first day. {prescott|The *American* envoy}, {prescott|*Daniel Prescott*}, spoke by telephone on Wednesday night with {mansour|Lieutenant-General *Taha Mansour*}, {mansour|deputy commander of {army|the army}}, and urged {mansour|him} to send a delegation after all. {mansour|The general}, {source|a person briefed on the call} said, replied that {mansour|he} would not sit down beneath the wings of a drone.
| {rsf|The *RSF*} have besieged {fasher|*El Fasher*}, {fasher|the last big city in {darfur|the region} outside {rsf|their} hands}, since May. Shells fell again on Tuesday on {zamzam|the displaced people's camp of *Zamzam*}, where famine was declared on 1 August. {experts|A fact-finding mission of the *United Nations*} has called for a force to protect civilians; {gov|the government} dismissed the idea as "colonial nostalgia".
| If the rains wash out the track before the convoys resume, the fight against hunger may be lost on mud alone, aid workers fear.
figure a0 lorry [Seventeen lorries] 17 17
date [crossed the border on <Wednesday>] day 2024-08-21
event a1 gov > - 191 happened [shut] ; date [February] ; place adre
date [February] span 2024-02
event a2 - > wfp 1952 happened [had struck] ; date [crossed the border on <Wednesday>] ; place geneina
date [before <dark>] day 2024-08-21TEV
figure a2d driver [a driver] 1 1 ; role killed
figure a2w man [two other men] 2 2 ; role wounded
figure c5f lorry [<two of them> east] 2 2
event a3 - > - 015 denied [claimed]
event a4h rsf > - 192 happened [hold the area]
event a4 rsf > army 112 happened [accused]
event a5 army > - 195 denied [bomb bread] ; by spk
quote a5q spk mixed [The army "does not bomb bread"] ; cue [retorted] ; source [Brigadier Osman Hamid]
event a6 spk > rsf,uae 112 happened [blamed]
event a7d uae > - 016 happened [has always denied]
event a7 uae > rsf 072 denied [supplying] ; by uae
quote a7q uae indirect [supplying them with weapons] ; cue [has always <denied>] ; source [Abu Dhabi]
event a8 wfp > - 1623 happened [had halted] ; by wfp
quote a8q wfp indirect [it had halted ~ from both sides] ; cue [<said> it had halted] ; source [The World Food Programme]
position a8p wfp > both demand [guarantees from both sides]
event a9 gov > - 0355 happened [had agreed] ; date [last week] ; place adre
position a9p gov > - concession [open Adre for three months]
figure a9f month [three months] 3 3
date [last week] span 2024-W33
date [three months] duration P3M
event a10 rsf > - 0355 happened [promised safe passage] ; place geneva
position a10p rsf > - offer [safe passage]
event a11 usa > rsf,army 045 happened [is trying to broker] ; place geneva
position a11p usa > rsf,army mediation [broker a truce]
event a12 army > - 143 happened [has boycotted] ; place geneva
date [the first day] day -
role spk [its spokesman]
role prescott [The American envoy]
role mansour [deputy commander of the army]
event a13 prescott > mansour 041 happened [spoke by telephone] ; date [Wednesday night]
date [Wednesday night] day 2024-08-21TNI
event a14 prescott > mansour 026 happened [urged]
position a14p prescott > mansour demand [send a delegation after all] ; state refused
event a15 mansour > prescott 125 happened [would not sit down]
quote a15s source indirect [The general] [replied that he would not sit down beneath the wings of a drone] ; cue [on the call <said>] ; source [a person briefed on the call]
quote a15q mansour indirect [he would not sit down beneath the wings of a drone] ; cue [replied] ; source [<The general>, a person] ; to prescott
position a15p mansour > prescott refusal [would not sit down beneath the wings of a drone] ; answers a14p
event a16 rsf > - 191 happened [have besieged] ; date [since <May>] ; place fasher
date [since <May>] span 2024-05
event a17 - > - 194 happened [Shells fell] ; date [Tuesday] ; place zamzam
date [Tuesday] day 2024-08-20
date [1 August] day 2024-08-01
event a18 experts > - 0234 happened [has called for]
position a18p experts > - demand [a force to protect civilians] ; state refused
event a19 gov > experts 1224 happened [dismissed]
quote a19q gov mixed ["colonial nostalgia"] ; cue [dismissed] ; source [<the government> dismissed]
position a19p gov > experts refusal [dismissed the idea] ; answers a18p
trap [the fight against hunger] ; no fight of parties

report bureau
outlet Port Sudan News Bureau
kind state
published 2024-08-24
title Official spokesman exposes convoy lie
| PORT SUDAN - {spk|The official spokesman of {army|the Armed Forces}}, {spk|Brigadier *Osman Hamed*}, affirmed that no aircraft of {army|ours} flew over West {darfur|*Darfur*} last Wednesday, and that of the seventeen trucks admitted at {adre|*Adri*} six carried ammunition under a thin layer of sacks.
| {spk|He} disclosed that {army|{gov|our} forces}, with the help of God, regained on Thursday the approach to the old bridge of {omdurman|*Omdurman*}, inflicting on {rsf|the rebel militia} more than 40 dead, and that {volunteers|five thousand volunteers} in {portsudan|*Port Sudan*} had answered the call of the general mobilisation.
| {ministry|The Ministry of Foreign Affairs} summoned {coordinator|the coordinator of the *United Nations*} and conveyed to {coordinator|her} a strong protest. {staff|Two officials of {wfp|the *World Food Programme*}} have been declared unwanted and must depart within 72 hours. Should there be one more violation, the crossing will be closed, {ministry|the Ministry} stated, "and the key thrown into the sea".
| Regarding {geneva|*Geneva*}, {gov|the Government} reiterates that {gov|it} does not negotiate with {rsf|whoever sleeps in the beds of the citizens}. Let {rsf|the militia} first leave the houses, as {rsf|it} undertook in {jeddah|*Jeddah*} on 11 May of last year; then {gov|we} will talk, even tomorrow. {gov|It} nevertheless reaffirms {gov|its} welcome to every sincere mediation of the brothers.
| A plane from {egypt|the Arab Republic of *Egypt*} landed at {portsudan|*Port Sudan*} with 40 tons of medicines. {minors|Twenty-nine minors} whom {rsf|the militia} had recruited and who were captured at {omdurman|*Omdurman*} were delivered by {army|the army} to {icrc|the *Red Cross*}, in observance of {gov|our} values.
| {rsf|The militia}, for {rsf|its} part, yesterday shelled the maternity hospital in {fasher|*Al-Fashir*}, killing three nurses. The world, as usual, was silent.
| Donâ€™t miss: the Marathon of Dignity, Friday, with 900 runners â€“ a battle without losers!
role spk [The official spokesman of the Armed Forces]
event b1 spk > - 016 happened [affirmed]
quote b1q spk indirect [no aircraft of ours flew ~ layer of sacks] ; cue [affirmed] ; source [Brigadier Osman Hamed]
date [last Wednesday] day 2024-08-21
figure a0 truck [the seventeen trucks] 17 17 ; by spk
figure b1f truck [six] 6 6 ; by spk
quote b2q spk indirect [our forces, with the help of God ~ the general mobilisation] ; cue [disclosed] ; source [<He> disclosed]
event b2 army > rsf 192 happened [regained] ; date [Thursday] ; place omdurman ; by spk
date [Thursday] day 2024-08-22
figure b2f dead [more than 40 dead] 40 - ; role killed ; by spk
event b3 volunteers > - 154 happened [had answered the call] ; place portsudan ; by spk
figure b3f volunteer [five thousand volunteers] 5000 5000 ; by spk
event b4 ministry > coordinator 114 happened [summoned]
event b4p ministry > coordinator 114 happened [conveyed to her a strong protest]
event b5 ministry > staff 174 happened [have been declared unwanted]
figure b5f official [Two officials] 2 2
figure b5h hour [72 hours] 72 72
date [72 hours] duration PT72H
event b6 ministry > - 1381 happened [will be closed]
quote b6q ministry mixed [Should there be one more violation, the crossing will be closed] ["and the key thrown into the sea"] ; cue [the Ministry <stated>] ; source [<the Ministry> stated]
position b6p ministry > - threat [the crossing will be closed] ; condition [Should there be one more violation]
quote b7q gov indirect [it does not negotiate with whoever sleeps in the beds of the citizens] ; cue [reiterates] ; source [<the Government> reiterates]
event b7 gov > rsf 125 happened [does not negotiate with]
position b7p gov > rsf refusal [does not negotiate with whoever sleeps in the beds of the citizens]
event b8 gov > rsf 1056 happened [Let the militia first leave]
position b8p gov > rsf demand [Let the militia first leave the houses]
event b8h rsf > - 0356 happened [undertook] ; date [11 May of last year] ; place jeddah ; by gov
date [11 May of last year] day 2023-05-11
event b9 gov > rsf 036 happened [will talk]
position b9p gov > rsf offer [we will talk, even tomorrow] ; condition [Let the militia first leave the houses]
date [tomorrow] day 2024-08-25
event b10 gov > - 038 happened [reaffirms its welcome to]
event b11 egypt > - 073 happened [landed at] ; place portsudan
figure b11f ton [40 tons of medicines] 40 40
event b12 - > minors 173 happened [were captured] ; place omdurman
event b12r army > minors 0841 happened [were delivered]
figure b12f minor [Twenty-nine minors] 29 29
event b13 rsf > - 194 happened [shelled] ; date [yesterday] ; place fasher
date [yesterday] day 2024-08-23
figure b13f nurse [three nurses] 3 3 ; role killed
damage bad-encoding [Don<â€™>t miss]
date [Friday] day 2024-08-30
damage bad-encoding [runners <â€“> a battle]
trap [a battle without losers] ; a race

report echo
outlet Echo of Abeche
kind interview
published 2024-08-26
title "One hears a sewing machine in the sky"
| ADRE - {driver|*Abakar Saleh*}, 52, has driven lorries for thirty years, never with less pleasure than last week. {driver|He} receives us on a mat, {driver|his} arm in a sling, and asks pardon for not getting up.
| How many were {crew|you}?
| "Fifteen lorries and one pick-up that knew the road. Two hours behind the frontier {rsf|men of the *Rapid Support*} stopped {crew|us} and demanded three hundred dollars a lorry. {boy|{driver|My} assistant} laughed. {rsf|They} beat {boy|him} with a cable and took away {boy|his} telephone. Then came {lieutenant|{rsf|their} lieutenant}, tore up the list and let {crew|us} pass. That {driver|I} must say too."
| And the drone?
| "It was not yet dark. One hears a sewing machine in the sky, then one hears nothing. Three lorries burned. {dead|*Idriss*}, who drove ahead of {driver|me}, had married in June." {rescuers|Women} from {kreinik|*Kreinik*} came running with donkeys, though {rsf|the fighters} had forbidden it, and carried {hurt|the injured} back as far as the hospital of {adre|*Adré*}.
| Who did it?
| "{driver|I} am a driver. {driver|I} know who has lorries, not who has birds."
| Would {driver|he} go again? Tomorrow, says {driver|*Saleh*}, if {escort|the gendarmes} ride in front and if {wfp|the *WFP*} pays what {wfp|it} owes {crew|the drivers} since June.
| Half of that wish may be granted. {governor|The governor of {ouaddai|*Ouaddaï*}} promised on Saturday that {escort|the gendarmerie} would accompany the next column to the last post on {tchad|*Chadian*} soil, and {wfp|the *World Food Programme*} has announced a new departure for Wednesday, {both|both camps} having given {wfp|it} the assurances {wfp|it} wanted.
| It will have to get past {women|the women} first. On Sunday {women|some 200 refugees} sat down across the road before the customs house and for six hours let nobody through, demanding that the sorghum leave for {women|their} families on the other side without further ado. {women|They} rose when {wfp|the *WFP*} showed {women|them} the loading list. {unhcr|The *UNHCR*} says that {newcomers|4,300 people} have crossed since the attack; {chad|*Chad*}, which has given refuge to more than 600,000 since the war began, asks {donors|the donors} for money to feed {newcomers|them}.
| At the barber's in the market, meanwhile, "the Drone" is the haircut of the month.
| Photo: Abakar Saleh in front of what is left of his cab. Read more: Millet prices, page 4
date [thirty years] duration P30Y
date [last week] span 2024-W34
quote c1q driver direct ["Fifteen lorries and one pick-up ~ must say too."]
figure a0 lorry [Fifteen lorries] 15 15 ; by driver
date [Two hours] duration PT2H
event c1 rsf > crew 1031 happened [demanded three hundred dollars] ; by driver
position c1p rsf > crew demand [three hundred dollars a lorry]
figure c1f dollar [three hundred dollars a lorry] 300 300 ; by driver
event c2 rsf > boy 182 happened [beat] ; by driver
event c3 rsf > boy 171 happened [took away] ; by driver
event c4 lieutenant > crew 0863 happened [let us pass] ; by driver
quote c5q driver direct ["It was not yet dark. ~ had married in June."]
date [not yet <dark>] day 2024-08-21TEV
figure c5f lorry [Three lorries] 3 3 ; by driver
date [in <June>] span 2024-06
event c6 rescuers > hurt 073 happened [carried] ; place adre
event c7 rsf > rescuers 170 happened [had forbidden]
quote c8q driver direct ["I am a driver. I know who has lorries, not who has birds."]
quote c9q driver indirect [Tomorrow] [if the gendarmes ride in front ~ since June] ; cue [<says> Saleh] ; source [says <Saleh>]
date [Tomorrow] day 2024-08-27
position c9p driver > wfp offer [go again? Tomorrow] ; condition [if the gendarmes ride in front] ; condition [if the WFP pays what it owes the drivers since June]
date [since <June>] span 2024-06
event c10 governor > - 0334 happened [promised] ; date [Saturday]
quote c10q governor indirect [the gendarmerie would accompany ~ on Chadian soil] ; cue [promised] ; source [The governor of Ouaddaï]
event c10w escort > - 074 planned [would accompany] ; by governor
position c10p governor > crew offer [the gendarmerie would accompany ~ on Chadian soil]
date [Saturday] day 2024-08-24
event c11 wfp > - 073 planned [a new departure] ; date [Wednesday]
date [Wednesday] day 2024-08-28
event c12 both > wfp 0355 happened [having given it the assurances]
position c12p both > wfp concession [having given it the assurances it wanted]
date [Sunday] day 2024-08-25
event c13 women > - 144 happened [sat down across the road] ; date [Sunday] ; place adre
figure c13f refugee [some 200 refugees] 200 200 ; approximate
figure c13h hour [six hours] 6 6
date [six hours] duration PT6H
event c14 women > wfp 1033 happened [demanding] ; date [Sunday]
position c14p women > wfp demand [the sorghum leave for their families ~ without further ado] ; deadline [without further ado] ; state met
event c15 women > - 082 happened [rose]
quote c16q unhcr indirect [4,300 people have crossed since the attack] ; cue [UNHCR <says>] ; source [The UNHCR]
figure c16f person [4,300 people] 4300 4300 ; role displaced ; by unhcr
event c17 chad > - 075 happened [has given refuge to]
figure c17f refugee [more than 600,000] 600000 -
event c18 chad > donors 0231 happened [<asks> the donors]
position c18p chad > donors demand [money to feed them]
trap ["the Drone"] ; a haircut
damage boilerplate [Photo: Abakar Saleh in front of what is left of his cab.]
damage boilerplate [Read more: Millet prices, page 4]

differences
figure a0 rsn bureau echo ; Seventeen lorries in the wire and with the state agency, fifteen with the driver.
name spk rsn bureau ; Osman Hamid in the wire, Osman Hamed with the state agency.
figure c5f rsn echo ; Two lorries were hit according to the wire, three burned according to the driver.
only-in b1 bureau ; Only the state agency says that the lorries carried ammunition.
only-in b5 bureau ; Only the state agency tells of the expulsion of two WFP officials.
only-in c13 echo ; Only the local paper tells of the women's sit-down.
only-in a18 rsn ; Only the wire has the call for a protection force.
