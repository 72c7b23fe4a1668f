story me-gaza-dawn
about three days of air strikes and rockets ended by an Egyptian ceasefire; Gaza and Israel; 2022

actors
israel     government   ISRGOV     Israeli government
fajr       group        PSEREB     Saraya al-Fajr
egofficials group       EGYGOV  p  Egyptian officials
zahra      person       PSECVL  f  Zahra Qdeih
brigadier  person       ISRMIL     brigadier
charge     person       ISRGOV     Israeli chargé d'affaires in Amman
meridian   organisation MED        Meridian Wire
egypt      government   EGY        Egypt
army       organisation ISRMIL     Israeli army
health     organisation PSEGOV     Gaza health ministry
dead       people       PSECVL  p  people killed in Gaza
commander  person       PSEREB  m  Khalil Abu Sneima
bendror    person       ISRGOV  f  Yael Ben-Dror
pm         person       ISRGOV     Israeli prime minister
prisoners  people       PSE     p  two prisoners
zaarab     person       PSE     m  Munir Zaarab
darraj     person       PSEREB  m  Hisham Darraj
official   person       ISRGOV     Israeli official
hamas      group        PSEREBHMS  Hamas
solberg    person       IGOUNO  m  Knut Solberg
un         organisation IGOUNO     United Nations
qatar      government   QAT        Qatar
usa        government   USAGOV     United States government
mayor      person       ISRGOV  m  Dudi Elmaliach
shlomit    person       ISRCVL  f  Shlomit Peretz
residents  group        ISRCVL  p  residents of Sderot
reservists group        ISRMIL  p  reservists
arabs      group        ISR     p  Arab demonstrators in Umm al-Fahm
police     group        ISRCOP  p  Israeli police
worshippers group       ISRREL  p  Jewish worshippers
lawmaker   person       ISRLEG  m  Avner Tzur
jordan     government   JOR        Jordan
rasd       organisation PSENGO     Al-Rasd Centre for Human Rights
icc        person       IGOJUDICC m  prosecutor of the International Criminal Court
soldiers   group        ISRMIL  p  soldiers in Jenin
boy        person       PSECVL  m  boy in Jenin
fishermen  people       PSECVL  p  fishermen
navy       organisation ISRMIL     Israeli navy
patients   people       PSECVL  p  patients waiting at Erez
crew       group        PSEHLH  p  ambulance crew
family     people       PSECVL  p  father and three sons in Bureij

places
gaza       region   PS  31.40 34.35  Gaza Strip
jabalya    city     PS  31.53 34.48  Jabalya
tehran     city     IR  35.69 51.42  Tehran
kerem      site     IL  31.23 34.28  Kerem Shalom
sderot     city     IL  31.52 34.60  Sderot
ummfahm    city     IL  32.52 35.15  Umm al-Fahm
mount      site     PS  31.78 35.24  Temple Mount
jenin      city     PS  32.46 35.30  Jenin
rafah      city     PS  31.29 34.25  Rafah
erez       site     IL  31.56 34.54  Erez
palestine  country  PS  31.90 35.20  Palestine
jcamp      site     PS  31.53 34.49  Jabaliya camp
israelp    country  IL  31.50 34.75  Israel
bureij     site     PS  31.44 34.40  Bureij
netanya    city     IL  32.33 34.86  Netanya
beersheba  city     IL  31.25 34.79  Beersheba

report meridian
outlet Meridian Wire
kind wire
published 2022-08-07
title Israel, Gaza faction agree to stop shooting
| GAZA CITY, Aug 7 (Meridian) - {israel|*Israel*} and {fajr|the *Saraya al-Fajr* militant faction} have
+ agreed to hold their fire from 11:30 p.m. on Sunday, {egofficials|Egyptian officials} said, after three days in
+ which {israelp|*Israeli*} jets pounded {gaza|the *Gaza Strip*} and {fajr|the faction} shot more than 900 rockets
+ toward {israelp|*Israeli*} towns.
| {health|The *Gaza* health ministry} put {dead|the dead} at 41, 15 of {dead|them} children. {army|The Israeli army}
+ said at least six of {dead|those} died when a rocket fell short in {jabalya|*Jabalya*}, an allegation {fajr|the
+ faction} rejected.
| It began on Friday, when a drone killed {commander|*Khalil Abu Sneima*}, {commander|{fajr|the group}'s commander in the
+ north}, in {commander|his} flat. "{israel|We} struck the hand before it reached the trigger," said
+ {bendror|*Yael Ben-Dror*}, {bendror|a spokeswoman for {pm|the prime minister}}, claiming that an attack on the border
+ road had been hours away.
| The text, seen by {meridian|*Meridian*}, runs to eleven lines. In it {egypt|*Egypt*} undertakes to work for the
+ release of {prisoners|two prisoners}, one of whom, {zaarab|*Munir Zaarab*}, has gone without food for 140 days, and
+ {israel|*Israel*} to readmit fuel through {kerem|*Kerem Shalom*}, shut since Tuesday. {darraj|*Hisham Darraj*},
+ {darraj|the faction's secretary-general}, told a news conference in {tehran|*Tehran*} that {fajr|{darraj|his} men}
+ would "go back to the launchers" unless {prisoners|both} were home within a week. {official|An Israeli official}
+ said {official|he} knew of no such commitment and would not be dictated to by "{darraj|a tourist} in a
+ {tehran|*Tehran*} hotel".
| {hamas|*Hamas*}, which rules {gaza|the enclave}, did not fire. {solberg|*Knut Solberg*}, {solberg|the {un|*U.N.*}
+ envoy}, praised {egypt|*Egypt*} and {qatar|*Qatar*}, whose calls {solberg|he} said had shortened the war by "at
+ least a week of funerals". {usa|*Washington*} asked {israel|*Israel*} to inquire into the deaths of {dead|the
+ children}.
| Whether the calm lasts is another matter. {gaza|*Gaza*} has known five truces since 2008 that were to be the last.
role commander [the group's commander in the north]
role bendror [a spokeswoman for the prime minister]
role darraj [the faction's secretary-general]
role solberg [the U.N. envoy]
date [Aug 7] day 2022-08-07
date [11:30 p.m. on Sunday] day 2022-08-07T23:30
date [three days] duration P3D
date [Friday] day 2022-08-05
date [140 days] duration P140D
date [Tuesday] day 2022-08-02
date [within <a week>] duration P1W
date ["at least <a week>] duration P1W
date [since <2008>] span 2008
quote q1 egofficials indirect [Israel and the Saraya al-Fajr militant faction have agreed ~ 11:30 p.m. on Sunday] ; cue [officials <said>, after] ; source [Egyptian officials]
quote q2 health indirect [the dead at 41, 15 of them children] ; cue [put] ; source [The Gaza health ministry]
quote q3 army indirect [at least six of those died when a rocket fell short in Jabalya] ; cue [army <said>] ; source [The Israeli army]
quote q4 bendror direct ["We struck the hand before it reached the trigger,"] ; cue [<said> Yael] ; source [Yael Ben-Dror]
quote q5 bendror indirect [an attack on the border road had been hours away] ; cue [claiming] ; source [Yael Ben-Dror]
quote q6 darraj mixed [his men would "go back to the launchers" unless both were home within a week] ; cue [told] ; source [Hisham Darraj] ; channel [a news conference]
quote q7 official mixed [he knew of no such commitment and would not be dictated to by "a tourist in a Tehran hotel"] ; cue [official <said>] ; source [An Israeli official]
quote q8 solberg mixed [had shortened the war by "at least a week of funerals"] ; cue [he <said> had] ; source [<he> said had]
event e1 israel > fajr 0356 happened [have <agreed> to hold] ; by egofficials
event e3 israel > - 195 happened [pounded] ; date [three days] ; place gaza
event e4 fajr > - 194 happened [shot] ; date [three days]
event e5 fajr > dead 194 happened [a rocket fell short] ; place jabalya ; by army
event e6 fajr > army 016 happened [rejected]
event e7 israel > commander 1952 happened [a drone killed] ; date [Friday]
event e48 - > - 190 planned [attack on the border road] ; by bendror
event e8 egypt > - 039 happened [undertakes to work for]
event e10 zaarab > israel 142 happened [gone without food]
event e11 israel > - 0872 planned [readmit] ; place kerem
event e12 israel > - 191 happened [shut] ; date [Tuesday] ; place kerem
event e13 darraj > israel 138 happened [would "go back to the launchers"]
event e14 official > darraj 120 happened [would not be dictated to]
event e15 hamas > - 190 denied [did not fire]
event e16 solberg > egypt,qatar 051 happened [praised]
event e17 usa > israel 020 happened [asked]
position n1 egypt > - mediation [to work for the release of two prisoners] ; about [the release of two prisoners]
position n2 israel > - concession [to readmit fuel through Kerem Shalom] ; place [through Kerem Shalom]
position n3 darraj > israel threat [his men would "go back to the launchers" unless both were home within a week] ; condition [unless both were home within a week] ; deadline [within a week]
position n4 official > darraj refusal [would not be dictated to by "a tourist in a Tehran hotel"] ; answers n3
position n5 usa > israel demand [to inquire into the deaths of the children]
figure f1 dead [41] 41 41 ; role killed ; by health
figure f2 child [15 of them children] 15 15 ; role killed ; by health
figure f24 day [three days] 3 3
figure f3 rocket [more than 900 rockets] 901 -
figure f4 dead [at least six of those] 6 - ; role killed ; by army
figure f5 prisoner [two prisoners] 2 2
figure f6 day [140 days] 140 140
trap [struck the hand before it reached the trigger] ; a figure of speech
trap [five truces since 2008] ; older rounds, not this one
trap [a week of funerals] ; a manner of speech, no figure

report negev
outlet Negev Post
kind local
published 2022-08-08
title Sderot counts broken windows, not blessings
| In {sderot|*Sderot*} the sirens stopped at 23:22, eight minutes before time, and by eight in the morning
+ {shlomit|*Shlomit Peretz*} was out sweeping glass from the steps of {shlomit|her} kindergarten. "{shlomit|I} will
+ believe in ceasefires when {shlomit|my} dog does," {shlomit|she} said.
| {mayor|The mayor}, {mayor|*Dudi Elmaliach*}, counted 31 damaged homes. {mayor|He} accused {israel|the government} of
+ "leasing quiet by the week" and on Sunday sat down with {residents|some 60 residents} across the junction at the
+ entrance to {sderot|the town}, blocking it for two hours, to demand shelters for the older blocks.
+ {israel|*Jerusalem*} has promised {residents|them} NIS 40 million since 2018; {mayor|he} has, {mayor|he} says,
+ received a bench. Asked whether anybody had telephoned, {mayor|*Elmaliach*} said that nobody had, but that
+ {brigadier|a brigadier}, whose name {mayor|he} would not give, had assured {mayor|him} the calm would hold "until
+ Thursday, maybe".
| {army|The army}, which had called up {reservists|25,000 reservists} on Saturday, began sending {reservists|them} home.
+ {army|Its} figures: 1,100 launches from {gaza|*Gaza*} and 170 targets hit there, {commander|*Khalil Abu Snaima*} among
+ the first. {israel|*Israel*} "made no promise about any prisoner", {bendror|spokeswoman *Yael Ben-Dror*} said.
| In {ummfahm|*Umm al-Fahm*}, {arabs|several hundred demonstrators} carrying {palestine|*Palestinian*} flags called
+ for an end to the bombing; {police|police} arrested nine. On {mount|the *Temple Mount*}, {worshippers|about 2,200
+ Jewish worshippers} went up under guard for the fast of Tisha B'Av, among {worshippers|them} {lawmaker|*Avner
+ Tzur*}, {lawmaker|a member of the Knesset}, who prayed aloud. {jordan|*Jordan*} condemned the visit and summoned
+ {charge|{israelp|*Israel*}'s chargé d'affaires}.
| {beersheba|*Beersheba*}'s footballers, evicted from their pitch since Friday, will open the season in exile at
+ {netanya|*Netanya*}, where the coach expects a siege.
| Photo: a dog called Shalom under a table. (Courtesy)
role mayor [The mayor]
role bendror [spokeswoman]
role lawmaker [a member of the Knesset]
date [eight minutes] duration PT8M
date [eight in the morning] day 2022-08-08T08:00
date [by <the week>] duration P1W
date [on <Sunday>] day 2022-08-07
date [two hours] duration PT2H
date [since <2018>] span 2018
date [Thursday] day 2022-08-11
date [Saturday] day 2022-08-06
date [Tisha B'Av] day 2022-08-07
date [Friday] day 2022-08-05
quote q9 shlomit direct ["I will believe in ceasefires when my dog does,"] ; cue [she <said>] ; source [<she> said]
quote q10 mayor mixed ["leasing quiet by the week"] ; cue [accused] ; source [<He> accused]
quote q11 mayor indirect [he has] [received a bench] ; cue [he <says>] ; source [<he> says]
quote q14 mayor mixed [nobody had] [a brigadier, ~ "until Thursday, maybe"] ; cue [Elmaliach <said>] ; source [<Elmaliach> said]
quote q15 brigadier mixed [the calm would hold "until Thursday, maybe"] ; cue [assured] ; source [a brigadier] ; to mayor
quote q12 bendror mixed [Israel "made no promise about any prisoner"] ; cue [Ben-Dror <said>] ; source [spokeswoman Yael Ben-Dror]
event e19 mayor > israel 111 happened [accused]
event e20 mayor,residents > israel 1442 happened [sat down ~ across the junction] ; date [on <Sunday>] ; place sderot
event e21 mayor,residents > israel 103 happened [demand]
event e22 israel > residents 0331 happened [promised] ; date [since <2018>]
event e50 brigadier > mayor 013 happened [calm would hold] ; by mayor
event e23 army > reservists 154 happened [called up] ; date [Saturday]
event e24 army > reservists 0873 happened [sending ~ home]
event e25 - > israel 194 happened [launches] ; by army
event e3 army > - 190 happened [hit there] ; place gaza ; by army
event e26 israel > - 0353 denied [made no promise] ; by bendror
event e27 arabs > israel 1412 happened [called for an end] ; place ummfahm
event e28 police > arabs 173 happened [arrested] ; place ummfahm
event e29 worshippers > - 017 happened [went up under guard] ; place mount
event e30 jordan > worshippers 111 happened [condemned]
event e31 jordan > charge 114 happened [summoned]
position n6 mayor > israel demand [shelters for the older blocks]
position n7 arabs > israel demand [an end to the bombing]
figure f8 home [31 damaged homes] 31 31 ; by mayor
figure f9 resident [some 60 residents] 60 60 ; approximate
figure f10 shekel [NIS 40 million] 40000000 40000000
figure f11 reservist [25,000 reservists] 25000 25000
figure f3 launch [1,100 launches] 1100 1100 ; by army
figure f12 target [170 targets] 170 170 ; by army
figure f13 demonstrator [several hundred demonstrators] 300 999
figure f14 demonstrator [nine] 9 9 ; role detained
figure f15 worshipper [about 2,200 Jewish worshippers] 2200 2200 ; approximate
trap [evicted from their pitch] ; football
trap [the coach expects a siege] ; football
trap [ceasefires when my dog does] ; a joke, no ceasefire
damage boilerplate [Photo: a dog called Shalom under a table. (Courtesy)]

report rasd
outlet Al-Rasd Centre for Human Rights
kind ngo
published 2022-08-08
title Update no. 3, 8 August 2022
| {rasd|*Al-Rasd*}â€™s field teams in {gaza|the *Gaza Strip*} documented the following between Friday 5 August, 16:00, and
+ this morning:
|
| - {dead|46 persons} killed, of {dead|them} 16 children. {rasd|The Centre} attributes 39 of the deaths to air strikes
+ by {army|the Israeli Occupation Forces}; {rasd|it} has begun to examine the explosion at {jcamp|*Jabaliya* camp}, in
+ which seven died, and asks witnesses to come forward.
| - In {bureij|*al-Bureij*} {family|a father and three sons} were killed in front of {family|their} house by a missile
+ from an unmanned aircraft. No fighter was present.
| - 1,710 families displaced; 18 homes levelled by bombing, {army|the army} having telephoned a warning in eleven cases.
| - Electricity four hours a day since Saturday noon, when the power plant of {gaza|*Gaza*} stopped for want of fuel.
| - {navy|Gunboats} opened machine-gun fire on {fishermen|fishermen} off {rafah|*Rafah*} on Saturday, wounding two, and
+ confiscated a boat.
| - {patients|64 cancer patients} could not leave through {erez|*Erez*}, closed for six days. {zahra|One of
+ {patients|them}}, {zahra|*Zahra Qdeih*}, 44, died on Sunday.
| - In {jenin|*Jenin*}, on Saturday night, {soldiers|soldiers} forced {boy|a boy of 16} to walk ahead of
+ {soldiers|their} vehicle with {boy|his} hands tied. â€œ{soldiers|They} said if there was a bomb {boy|I} would find
+ it,â€ {boy|he} told {rasd|our researcher}. {crew|An ambulance crew} was beaten and detained until dawn.
|
| {rasd|*Al-Rasd*} considers that the attack at {bureij|*al-Bureij*} amounts to a war crime, calls upon {icc|the
+ Prosecutor of the *International Criminal Court*} to open an inquiry and demands that {israel|the occupying power}
+ reopen {kerem|*Karm Abu Salem*} and {erez|*Erez*} at once. {rasd|It} likewise condemns the firing of rockets by
+ {fajr|armed groups} from among dwellings.
|
| {rasd|The Centre} has received flour and blankets for 300 families from {qatar|*Qatar*}, for which {rasd|it} is
+ grateful. {rasd|It} does not take part in negotiations and supports no faction.
date [Friday 5 August, 16:00] day 2022-08-05
date [this morning] day 2022-08-08TMO
date [a day] repeat P1D
date [Saturday noon] day 2022-08-06T12:00
date [Rafah on <Saturday>] day 2022-08-06
date [six days] duration P6D
date [Sunday] day 2022-08-07
date [Saturday night] day 2022-08-06TNI
date [dawn] day 2022-08-07TMO
quote q13 boy direct [â€œThey said if there was a bomb I would find it,â€] ; cue [told] ; source [<he> told] ; to rasd
quote q16 soldiers indirect [if there was a bomb I would find it] ; cue [They <said> if] ; source [<They> said if] ; to boy
event e3 army > dead 195 happened [air strikes] ; place gaza ; by rasd
event e32 rasd > - 093 happened [examine] ; place jcamp
event e49 rasd > - 020 happened [asks witnesses]
event e33 - > family 1952 happened [killed in front] ; place bureij
event e34 army > - 1712 happened [levelled by bombing]
event e35 navy > fishermen 193 happened [opened machine-gun fire] ; date [Rafah on <Saturday>] ; place rafah
event e36 navy > - 1711 happened [confiscated]
event e51 israel > patients 191 happened [closed] ; place erez
event e37 soldiers > boy 184 happened [forced] ; date [Saturday night] ; place jenin
event e38 - > crew 182 happened [beaten] ; place jenin
event e39 - > crew 173 happened [detained] ; place jenin
event e40 rasd > - 1124 happened [amounts to a war crime]
event e41 rasd > icc 020 happened [calls upon]
event e43 rasd > israel 1056 happened [demands]
event e44 israel > - 0872 wanted [reopen]
event e45 rasd > fajr 111 happened [condemns]
event e46 fajr > - 194 happened [firing of rockets] ; by rasd
event e47 qatar > rasd 073 happened [received]
position n8 rasd > icc demand [to open an inquiry]
position n9 rasd > israel demand [the occupying power reopen Karm Abu Salem and Erez at once] ; deadline [at once]
figure f1 person [46 persons] 46 46 ; role killed
figure f2 child [16 children] 16 16 ; role killed
figure f16 death [39 of the deaths] 39 39 ; role killed
figure f17 dead [seven] 7 7 ; role killed
figure f18 son [three sons] 3 3 ; role killed
figure f19 family [1,710 families] 1710 1710 ; role displaced
figure f20 home [18 homes] 18 18
figure f21 fisherman [two] 2 2 ; role wounded
figure f25 day [six days] 6 6
figure f26 case [eleven cases] 11 11
figure f22 patient [64 cancer patients] 64 64
figure f23 family [300 families] 300 300
trap [No fighter was present] ; nobody there, no fighting
trap [does not take part in negotiations] ; negated
trap [supports no faction] ; negated
damage bad-encoding [Al-Rasd<â€™>s]
damage bad-encoding [<â€œ>They]
damage bad-encoding [find it,<â€>]

differences
figure f1 meridian rasd ; 41 dead at the ministry, 46 at Al-Rasd.
figure f2 meridian rasd ; 15 children in the wire, 16 at Al-Rasd.
figure f3 meridian negev ; More than 900 rockets in the wire, 1,100 launches in the army's figures.
name commander meridian negev ; Khalil Abu Sneima is Khalil Abu Snaima in the Negev Post.
name kerem meridian rasd ; Kerem Shalom is Karm Abu Salem at Al-Rasd.
only-in n3 meridian ; Only the wire has the threat to go back to the launchers.
only-in e37 rasd ; Only Al-Rasd tells of the boy of Jenin.
only-in e20 negev ; Only the Negev Post tells of the blocked junction.
