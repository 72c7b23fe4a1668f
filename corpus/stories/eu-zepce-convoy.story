# three tellings of a convoy held at a militia's barrier
story eu-zepce-convoy
about aid convoy held up by a militia on the road to a besieged town; Bosnia; 1993

actors
hvo         group         BIHREB p        Bosnian Croat militia
drivers     group         DNK p           Danish drivers
unhcr       organisation  IGOUNOREFHCR    UNHCR
un          organisation  IGOUNO          United Nations
lindqvist   person        IGOUNOREFHCR f  Karin Lindqvist
people      people        BIHCVL p        people of Maglaj
serbs       group         BIHREB p        Bosnian Serb forces
bartulic    person        BIHREB m        Ivica Bartulić
croats      group         BIHCVL p        Croat civilians of Vareš
army        organisation  BIHMIL          Bosnian government army
armysp      person        BIHMIL          army spokesman
muslims     people        BIHCVL p        Muslims driven out around Žepče
unprofor    organisation  IGOUNO          UN Protection Force
colonel     person        IGOUNO m        British colonel
officers    group         IGOUNO p        officers of the UN Protection Force
dane        person        DNK             Danish driver killed in October
hurt        person        DNK             driver wounded at Maglaj
sniper      person        -               sniper
parties     group         - p             all parties
media       group         MED p           foreign media
norlight    organisation  MED             Norlight News Service
doctor      person        BIHHLH          doctor of Vareš
zagreb      government    HRVGOV          Croatian government
hrvfm       person        HRVGOV m        Croatian deputy foreign minister Marko Perasić
haip        organisation  HRVMED          Adriatic News Bureau
danfm       organisation  DNKGOV          Danish foreign ministry

places
zepce       city     BA  44.43 18.04  Žepče
maglaj      city     BA  44.55 18.10  Maglaj
zenica      city     BA  44.20 17.91  Zenica
vares       city     BA  44.16 18.33  Vareš
kiseljak    city     BA  43.94 18.08  Kiseljak
stadium     site     HR  45.80 15.95  Kranjčevićeva stadium
denmark     country  DK  56.00 10.00  Denmark
bosnia      country  BA  44.00 18.00  Bosnia and Herzegovina
zagrebcity  city     HR  45.81 15.98  Zagreb

report norlight
outlet Norlight News Service
kind wire
published 1993-11-18
title Croat militia holds aid convoy, nine drivers in central Bosnia
| SARAJEVO (Norlight) - {hvo|Bosnian Croat militiamen} held up a {un|*United Nations*} aid convoy for a third day on
+ Thursday and detained {drivers|its nine Danish drivers} near {zepce|the central {bosnia|Bosnian} town of *Zepce*},
+ {unhcr|the *U.N. refugee agency*} said.
| SARAJEVO (Norlight) - Bosnian Croat militiamen held up a United Nations aid convoy for a third day on
+ Thursday and detained its nine Danish drivers near the central Bosnian town of Zepce,
+ the U.N. refugee agency said.
| "{drivers|They} were told to turn back or to leave half of the flour behind. {drivers|They} will do neither," said
+ {lindqvist|*Karin Lindqvist*}, {lindqvist|a spokeswoman for {unhcr|the agency}} in {zagrebcity|*Zagreb*}.
+ {lindqvist|She} demanded the immediate release of {drivers|the men} and "free passage, without a toll, for everything on
+ those trucks".
| The 14 trucks, with 112 tonnes of flour, beans and winter clothing aboard, left {zenica|*Zenica*} on Tuesday for
+ {maglaj|*Maglaj*}, where {people|some 19,000 people} have been cut off since June and shelled from the hills by
+ {serbs|Bosnian Serb gunners}.Two convoys reached {maglaj|the town} in October, none since.
| {bartulic|*Ivica Bartulic*}, {bartulic|the local Croat commander}, denied that anybody was being detained. "{drivers|The
+ drivers} are {hvo|our} guests, {drivers|they} drink {hvo|our} coffee," {bartulic|he} told {norlight|*Norlight*} by
+ satellite telephone. {bartulic|He} would let the convoy go, {bartulic|he} said, if {army|the Muslim-led army} allowed
+ {croats|230 Croat civilians} to leave {vares|*Vares*} by Saturday and if {doctor|{vares|the town}'s only doctor} was among the
+ first to come out.
| {army|The army}, which has accused {hvo|the Croats} of driving {muslims|4,000 Muslims} from {muslims|their} homes around
+ {zepce|*Zepce*}, turned the proposal down. "{army|We} do not trade bread for people," said {armysp|a spokesman}, who
+ would not comment on whether {croats|the Croats of {vares|*Vares*}} were free to go.
| In {kiseljak|*Kiseljak*}, {colonel|a British colonel of {unprofor|the *U.N. Protection Force*}} was to see
+ {bartulic|*Bartulic*} on Friday. {unprofor|The force} had not ruled out an armoured escort, {officers|officers} said, but
+ would not shoot {unprofor|its} way through.
| {lindqvist|*Lindqvist*} hinted that {unhcr|the agency} could suspend {unhcr|its} road operations in
+ {bosnia|central *Bosnia*} altogether, as {unhcr|it} had done last month after {dane|a Danish driver} was shot dead by
+ {sniper|a sniper}.
role bartulic [the local Croat commander]
role lindqvist [a spokeswoman for the agency]
role armysp [a spokesman]
role colonel [a British colonel]
role doctor [the town's only doctor]
date [a third day] duration P3D ; from 1993-11-16 ; to 1993-11-18
date [Thursday] day 1993-11-18
date [Tuesday] day 1993-11-16
date [June] span 1993-06
date [October] span 1993-10
date [Saturday] day 1993-11-20
date [Friday] day 1993-11-19
date [last month] span 1993-10
quote q1 unhcr indirect [Bosnian Croat militiamen held ~ town of Zepce] ; cue [agency <said>] ; source [the U.N. refugee agency]
event e1 hvo > un 191 happened [held up] ; date [Thursday] ; place zepce ; by unhcr
event e2 hvo > drivers 173 happened [<detained> its nine] ; date [Thursday] ; place zepce ; by unhcr
figure f1 driver [its nine Danish drivers] 9 9 ; role detained ; by unhcr
damage doubled-text [SARAJEVO (Norlight) - Bosnian ~ agency said.]#2
quote q2 lindqvist direct ["They were told to turn back or to leave half of the flour behind. They will do neither,"] ; cue [neither," <said>] ; source [Karin Lindqvist]
event e3 hvo > drivers 100 happened [told to turn back] ; by lindqvist
position n1 hvo > drivers demand [to turn back or to leave half of the flour behind]
event e4 drivers > hvo 120 happened [will do neither] ; by lindqvist
position n2 drivers > hvo refusal [will do neither] ; answers n1
quote q3 lindqvist mixed ["free passage, without a toll, for everything on those trucks"] ; cue [She <demanded>] ; source [<She> demanded]
event e5 lindqvist > hvo 1053 happened [She <demanded>]
position n3 lindqvist > hvo demand [the immediate release of the men ~ on those trucks"] ; condition [without a toll] ; deadline [immediate]
figure f2 truck [The 14 trucks] 14 14
figure f3 tonne [112 tonnes] 112 112
figure f4 person [some 19,000 people] 19000 19000 ; approximate
event e6 - > people 191 happened [cut off] ; date [June] ; place maglaj
event e7 serbs > people 194 happened [shelled] ; place maglaj
event e8 un > people 073 happened [Two convoys <reached>] ; date [October] ; place maglaj
figure f5 convoy [Two convoys] 2 2 ; date [October]
damage glued [gunners.Two]
quote q4 bartulic indirect [anybody was being detained] ; cue [commander, <denied>] ; source [Ivica Bartulic]
event e9 bartulic > - 016 happened [commander, <denied>]
event e10 hvo > - 173 denied [was being <detained>] ; by bartulic
quote q5 bartulic direct ["The drivers are our guests, they drink our coffee,"] ; cue [he <told>] ; source [<he> told] ; to norlight ; channel [satellite telephone]
trap [our guests] ; no visit, no hosting: irony of a jailer
quote q6 bartulic indirect [He would let the convoy go] [if the Muslim-led army ~ first to come out] ; cue [he <said>] ; source [<he> said]
event e11 bartulic > un 0355 happened [would let the convoy go]
position n4 bartulic > un offer [would let the convoy go ~ come out] ; condition [if the Muslim-led army allowed 230 Croat civilians to leave Vares] ; deadline [Saturday] ; condition [if the town's only doctor was among the first to come out]
figure f6 civilian [230 Croat civilians] 230 230 ; by bartulic
event e13 army > hvo 1122 happened [accused]
event e14 hvo > muslims 201 happened [driving] ; place zepce ; by army
figure f7 Muslim [4,000 Muslims] 4000 4000 ; role displaced ; by army
event e15 army > bartulic 120 happened [turned the proposal down]
position n5 army > bartulic refusal [turned the proposal down] ; answers n4
quote q7 armysp direct ["We do not trade bread for people,"] ; cue [people," <said>] ; source [a spokesman]
trap [trade bread] ; no economic dealing: a figure of speech
event e16 armysp > - 011 happened [would not comment]
event e17 colonel > bartulic 040 planned [was to see] ; date [Friday] ; place kiseljak
quote q8 officers indirect [The force had not ruled out an armoured escort] [would not shoot its way through] ; cue [officers <said>] ; source [<officers> said]
event e18 unprofor > un 074 possible [escort] ; by officers
trap [shoot its way through] ; negated: no use of force
quote q9 lindqvist indirect [the agency could suspend ~ by a sniper] ; cue [Lindqvist <hinted>] ; source [<Lindqvist> hinted]
event e19 lindqvist > - 1311 happened [hinted]
event e20 unhcr > - 1623 possible [could suspend] ; place bosnia ; by lindqvist
position n6 lindqvist > - threat [could suspend its road operations in central Bosnia altogether]
event e21 unhcr > - 1623 happened [had done] ; date [last month] ; place bosnia
event e22 sniper > dane 193 happened [was shot dead by a sniper] ; date [last month]

report release
outlet UNHCR Public Information
kind release
published 1993-11-20
title Convoy 417: drivers released, cargo delivered to Maglaj
| GENEVA, 20 November. {unhcr|The Office of the *United Nations High Commissioner for Refugees*} is relieved to
+ announce that {drivers|the nine drivers of Convoy 417}, detained since Tuesday at a barrier of {hvo|the *Croatian Defence
+ Guard*} south of {zepce|*Žepče*}, were set free at 0640 this morning and are in good health.
| The release follows a meeting held yesterday in {kiseljak|*Kiseljak*} between {colonel|Lt. Col. *Alan Pryce*} of
+ {unprofor|*UNPROFOR*} and {bartulic|Mr. *Ivica Bartulić*}, at which {bartulic|Mr. *Bartulić*} was handed a written protest
+ and undertook, in writing, that no vehicle of {un|the Organization} would again be stopped on the {zenica|*Zenica*} road.
+ No payment of any kind was made and no part of the cargo was surrendered.
| Thirteen of the fourteen trucks reached {maglaj|*Maglaj*} shortly before noon, under mortar fire which wounded
+ {hurt|one driver} slightly in the arm, and delivered 104 tons of food and blankets to {people|the population}, estimated
+ at 21,000.
| {unhcr|*UNHCR*} thanks {zagreb|the Government of *Croatia*} for {zagreb|its} intervention with {hvo|the local Croat
+ authorities}. {unhcr|It} reminds {parties|all parties} of {parties|their} obligation under Security Council resolution 770 to let
+ humanitarian assistance pass, and calls upon {serbs|the Bosnian Serb forces} in particular to cease shelling {maglaj|the town} and
+ {maglaj|its} approaches, without which the next convoy, planned for 27 November, cannot proceed.
| {unhcr|The Office} also notes with deep concern reports that {croats|civilians of Croat origin} are prevented from
+ leaving {vares|*Vareš*}, and has requested access to {croats|them}. Should the reports prove correct, {unhcr|it} will
+ expect the authorities concerned to act without delay.
| For further information: Karin Lindqvist, Zagreb, tel. 41 27 11 66. This document is for information only.
date [20 November] day 1993-11-20
date [Tuesday] day 1993-11-16
date [0640 this morning] day 1993-11-20T06:40
date [yesterday] day 1993-11-19
date [shortly before noon] day 1993-11-20T12:00
date [27 November] day 1993-11-27
quote q10 unhcr indirect [the nine drivers of Convoy 417 ~ in good health] ; cue [announce] ; source [The Office of the United Nations High Commissioner for Refugees]
event e2 hvo > drivers 173 happened [<detained> since] ; date [Tuesday] ; place zepce
figure f1 driver [the nine drivers] 9 9 ; role detained
event e23 hvo > drivers 0841 happened [set free] ; date [0640 this morning] ; place zepce
event e24 colonel > bartulic 040 happened [a meeting held] ; date [yesterday] ; place kiseljak
event e25 - > bartulic 114 happened [handed a written protest] ; date [yesterday] ; place kiseljak
event e26 bartulic > un 0355 happened [undertook] ; date [yesterday] ; place kiseljak
position n7 bartulic > un concession [no vehicle of the Organization would again be stopped on the Zenica road]
quote q16 bartulic indirect [no vehicle of the Organization would again be stopped on the Zenica road] ; cue [undertook] ; source [at which <Mr. Bartulić>] ; channel [writing]
trap [no part of the cargo was surrendered] ; negated, and goods, not troops
figure f2 truck [the fourteen trucks] 14 14
figure f8 truck [Thirteen of the fourteen trucks] 13 13
event e27 - > hurt 194 happened [wounded] ; date [shortly before noon] ; place maglaj
figure f9 driver [one driver] 1 1 ; role wounded
event e28 un > people 073 happened [delivered] ; date [shortly before noon] ; place maglaj
figure f3 ton [104 tons] 104 104
figure f4 person [21,000] 21000 21000 ; approximate
event e29 unhcr > zagreb 051 happened [thanks]
event e30 zagreb > hvo 045 happened [intervention]
trap [Security Council resolution 770] ; neither actor at work nor figure: the name of a text
event e43 unhcr > parties 0255 happened [reminds]
position n14 unhcr > parties demand [their obligation ~ to let humanitarian assistance pass]
event e31 unhcr > serbs 0256 happened [calls upon]
event e7 serbs > - 194 happened [shelling] ; place maglaj ; by unhcr
position n8 unhcr > serbs demand [to cease shelling the town and its approaches]
event e44 unhcr > people 073 planned [planned] ; date [27 November]
event e32 - > croats 1721 happened [prevented] ; place vares
event e33 unhcr > - 0255 happened [requested access]
position n9 unhcr > - demand [access to them]
trap [Should the reports prove correct] ; unreal clause: nothing has been found
damage boilerplate [For further information: ~ information only.]

report anb
outlet Adriatic News Bureau
kind state
published 1993-11-19
title Zagreb mediates, slanders rejected
| ZAGREB, November 19 (ANB) - {hrvfm|Deputy Minister of Foreign Affairs *Marko Perasić*} has today most resolutely
+ rejected slanders of {media|certain foreign media}, according to which {hvo|the Croat units} at {zepce|*Žepče*} would have arrested
+ {drivers|the humanitarian personnel} from {denmark|*Denmark*}.
| It is about a misunderstanding, stressed {hrvfm|*Perasić*} in a conversation for {haip|*ANB*}: {drivers|the drivers} were
+ by {hvo|the units} only withdrawn from the dangerous road, on which {serbs|the Serb aggressor} daily fires with
+ howitzers, and to {drivers|them} "not one hair is missing". {zagreb|*Croatia*} has nevertheless offered {zagreb|its} good
+ services, and {hrvfm|he} personally spoke last night by telephone with {bartulic|Commander *Ivo Bartulić*}, who promised
+ {hrvfm|him} that {drivers|the eight Danes} and {drivers|their} lorries would be going on at the latest until Sunday.
| {hrvfm|The deputy minister} at the same time appealed on {un|the *United Nations*} that {un|they} do not keep silent about
+ the fate of {croats|three hundred Croats} in {vares|*Vareš*}, whom {army|the Muslim army}, as {hrvfm|he} said, holds as
+ "a living shield" and of whom at least six were beaten up last week. "Who feeds {maglaj|*Maglaj*}, he may not starve
+ {vares|*Vareš*}," was {hrvfm|his} message.
| {danfm|The Danish foreign ministry} in {danfm|its} note handed on Wednesday had sought explanations from
+ {zagreb|*Zagreb*}, which considers that {zagreb|it} was addressed on the wrong door.
| The football match between the selections of the humanitarian organisations and of the city transport, announced for
+ Saturday on {stadium|the *Kranjčevićeva* stadium}, is put off for the rain; the attack of the guests was, before the break of last
+ year, known as "the convoy".
role hrvfm [Deputy Minister of Foreign Affairs]
role hrvfm [The deputy minister]
role bartulic [Commander]
date [November 19] day 1993-11-19
date [today] day 1993-11-19
date [daily] repeat P1D
date [last night] day 1993-11-18TNI
date [Sunday] day 1993-11-21
date [last week] span 1993-W45
date [Wednesday] day 1993-11-17
date [Saturday] day 1993-11-20
date [last year] span 1992
event e34 hrvfm > media 016 happened [rejected slanders] ; date [today]
event e10 hvo > drivers 173 denied [arrested] ; by hrvfm
quote q11 hrvfm indirect [It is about a misunderstanding] [the drivers were by the units ~ with howitzers] ; cue [stressed] ; source [stressed <Perasić>] ; to haip
quote q12 hrvfm mixed [to them "not one hair is missing"] ; cue [stressed] ; source [stressed <Perasić>] ; to haip
event e35 serbs > - 194 happened [fires with howitzers] ; date [daily] ; by hrvfm
trap [withdrawn from the dangerous road] ; no retreat: drivers taken off a road
event e36 zagreb > - 039 happened [offered its good services]
position n10 zagreb > - mediation [offered its good services]
event e37 hrvfm > bartulic 041 happened [spoke last night by telephone] ; date [last night]
quote q13 bartulic indirect [the eight Danes and their lorries ~ until Sunday] ; cue [promised] ; source [Commander Ivo Bartulić] ; to hrvfm
event e38 bartulic > hrvfm 0353 happened [promised]
position n13 bartulic > hrvfm offer [the eight Danes and their lorries would be going on at the latest until Sunday] ; deadline [Sunday]
figure f1 Dane [the eight Danes] 8 8 ; role detained ; by bartulic
event e39 hrvfm > un 020 happened [appealed]
position n11 hrvfm > un demand [do not keep silent ~ in Vareš]
figure f6 Croat [three hundred Croats] 300 300 ; by hrvfm
quote q14 hrvfm mixed [the Muslim army] [holds as "a living shield"] ; cue [he <said>] ; source [<he> said]
event e40 army > croats 184 happened [holds as "a living shield"] ; place vares ; by hrvfm
event e41 - > croats 182 happened [beaten up] ; date [last week] ; place vares ; by hrvfm
figure f10 Croat [at least six] 6 - ; by hrvfm
quote q15 hrvfm direct ["Who feeds Maglaj, he may not starve Vareš,"] ; cue [was his message] ; source [<his> message]
event e42 danfm > zagreb 020 happened [sought explanations] ; date [Wednesday]
position n12 danfm > zagreb demand [explanations]
trap [the attack of the guests was, before the break of last year, known as "the convoy"] ; sport, and a nickname in quotation marks

differences
figure f1 norlight anb ; Nine drivers in the wire and the release, eight Danes in the Croatian agency's report.
figure f3 norlight release ; 112 tonnes left Zenica according to Norlight, 104 tons arrived according to UNHCR.
figure f4 norlight release ; Some 19,000 people in Maglaj for Norlight, an estimated 21,000 for UNHCR.
figure f6 norlight anb ; Norlight has 230 Croat civilians in Vareš, the Croatian agency 300.
name bartulic norlight anb ; Ivica Bartulic in one, Commander Ivo Bartulić in the other.
date e2 norlight release ; Norlight has the drivers detained on Thursday, UNHCR since Tuesday.
only-in n4 norlight ; Only Norlight tells the price that the commander asked: Croat civilians out of Vareš.
only-in e21 norlight ; Only Norlight recalls that the agency stopped its road operations in October.
