# Written by hand for the project; CC BY 4.0. All persons and outlets are invented.
story as-aceh-decree
about collapse of talks on Aceh and martial law; Indonesia; 2003

actors
gam        group         IDNSEP p  Free Aceh Movement
retno      person        IDNGOV f  Retno Wulandari
gov        government    IDNGOV    Indonesian government
army       organisation  IDNMIL    Indonesian army
sudiro     person        IDNGOV m  Hartono Sudiro
reporters  group         MED    p  reporters
soldiers   group         IDNMIL p  soldiers sent to Aceh
zulfikar   person        IDNSEP m  Teuku Zulfikar
mediator   person        NGO       a mediator
centre     organisation  NGO       Centre for Quiet Diplomacy
police     organisation  IDNCOP    Indonesian police
five       group         IDNSEP p  GAM negotiators arrested
us         government    USA       United States
japan      government    JPN       Japan
eu         organisation  IGOEUREEC European Union
sides      group         IDN    p  the two sides
monitors   group         -      p  Thai and Filipino monitors
nnb        organisation  MED       Nusantara News Bureau
endang     person        IDNMIL m  Endang Suryaman
ilyas      person        IDNSEP m  Teungku Ilyas
pmi        organisation  NGO       Indonesian Red Cross
villagers  people        IDNCVL p  villagers of Peureulak
teachers   group         IDNEDU p  teachers of Bireuen
aid28      group         NGO    p  28 aid workers who left
aid        group         NGO    p  foreign aid workers
students   group         IDNEDU p  students in Jakarta
strangers  group         -      p  men in masks
malaysia   government    MYSGOV    Malaysian government
office     organisation  IDNGOV    education office
rahim      person        IDNMED m  Rahim Daud
fugitives  group         IDNREF p  Acehnese who crossed the strait

places
aceh       region  ID  4.70 96.75   Aceh
geneva     city    CH  46.20 6.15   Geneva
surabaya   city    ID  -7.25 112.75 Surabaya
banda      city    ID  5.55 95.32   Banda Aceh
jakarta    city    ID  -6.21 106.85 Jakarta
bireuen    city    ID  5.20 96.70   Bireuen
peureulak  city    ID  4.80 97.90   Peureulak
takengon   city    ID  4.63 96.84   Takengon
penang     city    MY  5.41 100.33  Penang
palace     site    ID  -6.17 106.82 Merdeka Palace
hotel      site    ID  5.55 95.32   Kuala Tripa hotel
medan      city    ID  3.60 98.67   Medan

report nnb
outlet Nusantara News Bureau
kind wire
published 2003-05-18
title Jakarta declares martial law in Aceh after talks fail
| GENEVA/JAKARTA, May 18 (NNB) - Eleventh-hour talks to save a five-month-old truce in {aceh|*Aceh*} collapsed on Sunday after {gam|separatist negotiators} refused to renounce independence, and within hours {retno|President *Retno Wulandari*} had signed a decree which puts {aceh|the Indonesian province} under martial law.
|
| The decree takes effect at midnight, runs for six months and lets {army|the army} search homes, forbid gatherings and intern suspects. "{gov|We} came to {geneva|*Geneva*} with both hands open," {sudiro|Chief Security Minister *Hartono Sudiro*} told {reporters|reporters} at {palace|*Merdeka Palace*}. "{gam|They} have answered with a fist." {soldiers|Some 30,000 soldiers} were in position, {sudiro|he} said, and another 6,000 would sail from {surabaya|*Surabaya*} on Monday.
|
| {gam|The *Free Aceh Movement*}, known as {gam|*GAM*}, accused {gov|*Jakarta*} of having packed {gov|its} bags before the first session. "Nobody negotiates with three demands and a return ticket," said {zulfikar|*Teuku Zulfikar*}, {zulfikar|{gam|the movement}'s chief delegate}, who had offered to lock up 500 rifles under foreign supervision if {soldiers|the troops} went back to {soldiers|their} barracks. {gov|The Indonesians}, according to {mediator|a mediator}, did not so much as ask for the page on which it stood.
|
| {gov|*Jakarta*} had demanded that {gam|the rebels} drop {gam|their} goal of independence, accept the autonomy law of 2001 and surrender {gam|their} arms by October.
|
| In {banda|*Banda Aceh*} {police|police} arrested {five|five {gam|*GAM*} negotiators} on {five|their} way to the airport on Friday, which {centre|the *Centre for Quiet Diplomacy*}, {centre|the *Geneva* body} that has mediated since 2000, called "a strange way to fill a chair". {us|The *United States*}, {japan|*Japan*} and {eu|the *European Union*} urged {sides|the two} to return to the table.
|
| The truce signed on 9 December had brought the killings down from 90 a month to 12, say {monitors|the joint monitors}, {monitors|48 Thai and Filipino officers} who were pulled out on Saturday. More than 10,000 people have died since 1976.
role retno [<President> Retno]
role sudiro [Chief Security Minister]
role zulfikar [the movement's chief delegate]
date [May 18] day 2003-05-18
date [five-month-old] duration P5M
date [on <Sunday>] day 2003-05-18
date [<hours> President] duration PXH
date [midnight] day 2003-05-19T00:00
date [six months] duration P6M
date [Monday] day 2003-05-19
date [2001] span 2001
date [by <October>] span 2003-10
date [Friday] day 2003-05-16
date [since <2000>] span 2000 ; from 2000 ; to 2003-05-18
date [9 December] day 2002-12-09
date [Saturday] day 2003-05-17
date [since <1976>] span 1976 ; from 1976 ; to 2003-05-18
quote q1 sudiro direct ["We came to Geneva with both hands open,"] ["They have answered with a fist."] ; cue [<told> reporters] ; source [Chief Security Minister Hartono Sudiro] ; to reporters
quote q2 sudiro indirect [Some 30,000 soldiers were in position] [another 6,000 would sail from Surabaya on Monday] ; cue [he <said>, and] ; source [<he> said, and]
quote q3 zulfikar direct ["Nobody negotiates with three demands and a return ticket,"] ; cue [<said> Teuku] ; source [Teuku Zulfikar]
quote q4 mediator indirect [The Indonesians] [did not so much as ask for the page on which it stood] ; cue [according to] ; source [a mediator]
quote q5 centre mixed ["a strange way to fill a chair"] ; cue [called] ; source [the Centre for Quiet Diplomacy]
quote q6 monitors indirect [The truce signed on 9 December had brought the killings down from 90 a month to 12] ; cue [<say> the joint] ; source [the joint monitors]
event e1 gam > gov 046 happened [talks to save] ; date [on <Sunday>] ; place geneva
event e2 gam > gov 120 happened [refused to renounce]
event e3 retno > - 1724 happened [had <signed> a decree] ; date [on <Sunday>] ; place aceh
event e4 soldiers > - 154 happened [were in position] ; by sudiro
event e5 army > - 154 planned [would <sail>] ; date [Monday] ; by sudiro
event e6 gam > gov 112 happened [accused]
event e7 zulfikar > gov 0356 happened [offered to lock up]
event e8 gov > gam 1056 happened [demanded]
event e9 gam > gov 0873 wanted [surrender]
event e10 police > five 173 happened [arrested] ; date [Friday] ; place banda
event e11 centre > sides 045 happened [has <mediated>]
event e12 us,japan,eu > sides 026 happened [urged]
event e13 gam > gov 0871 happened [<truce> signed] ; date [9 December]
event e14 - > monitors 1661 happened [pulled out] ; date [Saturday]
position n1 gov > gam demand [drop their goal of independence, accept the autonomy law of 2001 and surrender their arms by October] ; deadline [by October] ; about [the autonomy law of 2001] ; state refused
position n2 gam > gov refusal [refused to renounce independence] ; about [<independence>, and] ; answers n1
position n3 zulfikar > gov offer [to lock up 500 rifles under foreign supervision if the troops went back to their barracks] ; condition [if the troops went back to their barracks] ; participants [under foreign supervision]
position n4 us,japan,eu > sides demand [to return to the table] ; about [the table]
figure f1 soldier [Some 30,000 soldiers] 30000 30000 ; approximate ; by sudiro
figure f2 soldier [another 6,000] 6000 6000 ; by sudiro
figure f3 rifle [500 rifles] 500 500 ; by zulfikar
figure f4 negotiator [five GAM negotiators] 5 5 ; role detained
figure f5 killing [90 a month] 90 90 ; role killed ; by monitors
figure f6 killing [to <12>] 12 12 ; role killed ; by monitors
figure f7 officer [48 Thai and Filipino officers] 48 48
figure f8 person [More than 10,000 people] 10001 - ; role killed
figure f9 month [six months] 6 6
trap [both hands open] ; a figure of speech, no offer
trap [packed its bags] ; a figure of speech, nobody is said to have left

report serambi
outlet Serambi Rakyat
kind translated
published 2003-05-22
title Smoke over school roofs, people keep silent
| Since the military emergency enters into force, {aceh|*Nanggroe Aceh*} has no more night. Yesterday, the third day, {rahim|our correspondent} {rahim|*Rahim Daud*} counted in {bireuen|*Bireun*} eleven elementary schools that are only pillars. {strangers|Men} in masks burned them after the evening prayer, {teachers|the teachers} told; more than this {teachers|they} did not dare. {endang|The Military Emergency Ruler}, {endang|Maj. Gen. *Endang Suryaman*}, pointed at {gam|*GAM*}; {ilyas|the speaker of {gam|*GAM*}}, {ilyas|*Teungku Ilyas*}, pointed back at {army|*TNI*}. In the whole of {aceh|the province} already 214 schools are ash, according to {endang|the general}, 185 according to {office|the education office}.
|
| {army|Marine troops} landed at {peureulak|*Peureulak*} on Tuesday with amphibious tanks and occupied the fish market. When {army|they} shelled the hill behind, {villagers|the villagers} carried {villagers|their} old ones to the mosque. {pmi|The *Indonesian Red Cross*} has collected 63 bodies in three days, of which 11 in uniform. {endang|*Suryaman*} gave {gam|all members of the movement} two weeks to come down with {gam|their} weapons, "then {army|we} do not count any more."
|
| By a letter to {centre|the mediators} in {geneva|*Genewa*}, which this newspaper has seen, {gam|the *GAM*} leadership proposes a silence of weapons for the rice harvest, with {malaysia|*Malaysia*} as witness. {sudiro|Minister *Sudiro*} already answered that harvest is the matter of farmers.
|
| {aid|All foreign aid workers} must leave {aceh|the region} until Saturday; {aid28|28 of {aid|them}} departed from {banda|*Banda Aceh*} to {medan|*Medan*} on Wednesday. {malaysia|*Kuala Lumpur*} grants {fugitives|309 Acehnese} who have crossed the strait to {penang|*Penang*} shelter for 60 days. {malaysia|It} also handed over to {gov|*Jakarta*} a list of bank accounts.
|
| {students|Students} in {jakarta|*Jakarta*} have marched to {palace|the Palace} and asked for {five|the six arrested negotiators} to be let free.
|
| The weather office warns of an attack of the west wind. {takengon|*Takengon*} coffee is up again.
role endang [The Military Emergency Ruler]
role endang [Maj. Gen.]
role ilyas [the speaker of GAM]
role sudiro [<Minister> Sudiro]
date [Yesterday] day 2003-05-21
date [the third day] day 2003-05-21
date [Tuesday] day 2003-05-20
date [three days] duration P3D
date [two weeks] duration P2W
date [Saturday] day 2003-05-24
date [Wednesday] day 2003-05-21
date [60 days] duration P60D
quote q7 teachers indirect [Men in masks burned them after the evening prayer] ; cue [teachers <told>] ; source [the teachers]
quote q8 endang indirect [In the whole of the province already 214 schools are ash] ; cue [<according to> the general] ; source [the general]
quote q9 endang mixed ["then we do not count any more."] ; cue [gave] ; source [<Suryaman> gave]
quote q10 sudiro indirect [harvest is the matter of farmers] ; cue [answered] ; source [Minister Sudiro]
event e15 strangers > - 1712 happened [burned] ; place bireuen ; by teachers
event e16 endang > gam 112 happened [pointed at]
event e17 ilyas > army 112 happened [pointed back at]
event e18 army > - 154 happened [landed] ; date [Tuesday] ; place peureulak
event e19 army > - 192 happened [occupied] ; date [Tuesday] ; place peureulak
event e20 army > villagers 194 happened [shelled] ; place peureulak
event e21 pmi > - 073 happened [collected]
event e22 endang > gam 139 happened [gave all members]
event e23 gam > gov 0356 happened [proposes]
event e24 sudiro > gam 1246 happened [answered]
event e25 - > aid 1663 planned [must leave] ; date [Saturday] ; place aceh
event e26 aid28 > - 1663 happened [departed] ; date [Wednesday] ; place banda
event e27 malaysia > fugitives 075 happened [grants] ; place penang
event e28 malaysia > gov 064 happened [handed over]
event e29 students > gov 141 happened [marched] ; place jakarta
event e30 students > gov 0253 happened [asked for]
position n5 endang > gam threat [two weeks to come down with their weapons, "then we do not count any more."] ; deadline [two weeks] ; about [to come down with their weapons]
position n6 gam > gov offer [a silence of weapons for the rice harvest, with Malaysia as witness] ; participants [with Malaysia as witness] ; about [a silence of weapons]
position n7 sudiro > gam refusal [harvest is the matter of farmers] ; answers n6
position n8 students > gov demand [the six arrested negotiators to be let free] ; about [the six arrested negotiators]
figure f10 school [eleven elementary schools] 11 11
figure f11 school [214 schools] 214 214 ; by endang
figure f11 school [185 according] 185 185 ; by office
figure f12 body [63 bodies] 63 63 ; role killed
figure f13 body [11 in uniform] 11 11 ; role killed
figure f14 week [two weeks] 2 2
figure f15 worker [28 of them] 28 28
figure f16 Acehnese [309 Acehnese] 309 309 ; role displaced
figure f4 negotiator [six arrested negotiators] 6 6 ; role detained
figure f17 day [60 days] 60 60
trap [has no more night] ; a figure of speech
trap [an attack of the west wind] ; weather

report notice
outlet Nusantara News Bureau
kind correction
published 2003-05-23
title CORRECTION: Jakarta declares martial law in Aceh after talks fail
| CORRECTION - In the report of May 18 on the martial law in {aceh|*Aceh*}, the arrest of {gam|*GAM*}'s delegates was told wrongly. {five|Six negotiators} were arrested, not five; {police|police} led {five|them} out of {hotel|the *Kuala Tripa* hotel} in {banda|*Banda Aceh*} on Saturday, not on the way to the airport on Friday.
|
| {sudiro|Chief Security Minister *Hartono Sudiro*} was quoted from notes. According to the recording {sudiro|he} said: "{gov|We} came to {geneva|*Geneva*} with open hands, and {gam|they} have answered {gov|us} with a fist."
|
| {zulfikar|*Teuku Zulfikar*}, {zulfikar|chief delegate of {gam|the *Free Aceh Movement*}}, points out that {zulfikar|he} had offered to lock up 800 rifles, not 500. {zulfikar|He} says further that the offer was handed to {centre|the mediators}. {gov|*Jakarta*} denies having ever received it. No date was set for the surrender of arms; the words "by October" should not have stood there.
|
| {nnb|*NNB*} apologises to {sudiro|the minister} and to {zulfikar|Mr *Zulfikar*}.
|
| A headline on the same page, "Penang sinks Medan in final hour", concerned water polo.
role sudiro [Chief Security Minister]
role zulfikar [chief delegate of the Free Aceh Movement]
date [May 18] day 2003-05-18
date [Saturday] day 2003-05-17
date [Friday] day 2003-05-16
date [by <October>] span 2003-10
quote q1 sudiro direct ["We came to Geneva with open hands, and they have answered us with a fist."] ; cue [he <said>] ; source [<he> said]
quote q11 zulfikar indirect [he had offered to lock up 800 rifles, not 500] ; cue [points out] ; source [Teuku Zulfikar]
quote q12 zulfikar indirect [the offer was handed to the mediators] ; cue [<says> further] ; source [<He> says]
quote q13 gov indirect [having ever received it] ; cue [denies] ; source [<Jakarta> denies]
event e10 police > five 173 happened [the <arrest> of]
event e10 police > five 173 happened [were <arrested>, not] ; date [on <Saturday>] ; place banda
event e7 zulfikar > centre 0356 happened [offered to lock up]
event e31 gov > zulfikar 016 happened [denies]
event e32 nnb > sudiro,zulfikar 055 happened [apologises]
position n3 zulfikar > gov offer [offered to lock up 800 rifles] ; about [800 rifles]
figure f4 negotiator [Six negotiators] 6 6 ; role detained
figure f3 rifle [800 rifles] 800 800 ; by zulfikar
trap [Penang sinks Medan in final hour] ; water polo
trap [the surrender of arms] ; no surrender took place and no date was set

differences
figure f4 nnb serambi notice ; Five negotiators in the first report, six in the Serambi and in the correction.
figure f3 nnb notice ; 500 rifles in the first report, 800 in the correction.
wording q1 nnb notice ; "Both hands open" in the first report, "open hands" in one sentence in the correction.
date e10 nnb notice ; Arrested on Friday 16 May in the first report, on Saturday 17 May in the correction.
only-in n6 serambi ; Only the Serambi knows of the offer of a ceasefire for the harvest.
