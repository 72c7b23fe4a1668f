story eu-vilnius-expulsions
about expulsions of diplomats between Lithuania and Russia over espionage; Lithuania; 2004

actors
ltgov       government    LTUGOV    Lithuanian government
dips        group         RUSGOV p  three Russian diplomats
nato        organisation  IGONAT    NATO
clerk       person        LTUGOV m  Virginijus Daukša
defmin      organisation  LTUGOV    Lithuanian defence ministry
ssd         organisation  LTUSPY    State Security Department
ltfm        organisation  LTUGOV    Lithuanian Foreign Ministry
vaitkute    person        LTUGOV f  Rasa Vaitkutė
amber       organisation  MED       Amber News
rusgov      government    RUSGOV    Russian government
sorokin     person        RUSGOV m  Gennady Sorokin
reporters   group         MED p     reporters
rusfm       organisation  RUSGOV    Russian foreign ministry
diplomat    person        -         a diplomat in Brussels
estgov      government    ESTGOV    Estonian government
latgov      government    LVAGOV    Latvian government
students    group         LTUCVL p  students and other protesters
ltdips      group         LTUGOV p  three Lithuanian diplomats
ltembassy   organisation  LTUGOV    Lithuanian embassy in Moscow
charge      person        LTUGOV    Lithuanian chargé d'affaires
belyavskiy  person        RUSGOV m  Anton Belyavskiy
pressdep    organisation  RUSGOV    Department of Information and Press
tretyak     person        RUSLEG m  O. Tretyak
duma        organisation  RUSLEG    State Duma
fac         organisation  RUSLEG    foreign affairs committee of the Duma
rossika     organisation  MED       Rossika
court       organisation  LTUJUD    Vilnius Regional Court
mother      person        RUSCVL f  the clerk's mother
lawyer      person        LTU f     Asta Grigienė
prosecutors group         LTUJUD p  prosecutors
lttwo       group         LTUGOV p  two of the three Lithuanian diplomats
ltone       person        LTUGOV    one of the three Lithuanian diplomats
president   person        LTUGOV    President of Lithuania
deputy      person        LTUGOV    Vaitkutė's deputy
eu          organisation  IGOEUR    European Union
lepik       person        ESTGOV m  Tarmo Lepik
rusambest   person        RUSGOV    Russian ambassador in Tallinn
pensioners  group         LTUCVL p  pensioners
police      organisation  LTUCOP    police
kripas      person        LTUEDU m  Jordanas Kripas
judge       person        LTUJUD    judge
theatre     organisation  LTU       mobile theatre "Ambassador"

places
lithuania    country  LT  55.17 23.88  Lithuania
russia       country  RU  61.52 105.32 Russia
siauliai     city     LT  55.93 23.32  Siauliai
kaliningrad  city     RU  54.71 20.51  Kaliningrad
moscow       city     RU  55.76 37.62  Moscow
brussels     city     BE  50.85 4.35   Brussels
rusembassy   site     LT  54.69 25.24  Russian embassy in Vilnius
vente        site     LT  56.39 22.18  Vente refinery
vilnius      city     LT  54.69 25.28  Vilnius
kybartai     city     LT  54.64 22.76  Kybartai
tallinn      city     EE  59.44 24.75  Tallinn
klaipeda     city     LT  55.71 21.13  Klaipėda

report amber
outlet Amber News
kind wire
published 2004-03-03
title Lithuania orders out three Russian diplomats
| VILNIUS (Amber News) -- {ltgov|*Lithuania*} on Wednesday declared {dips|three Russian diplomats} personae non gratae and gave {dips|them} 72 hours to leave, accusing {dips|them} of having bought documents on {nato|*NATO*} air defence from {clerk|a clerk} in {defmin|the defence ministry}.
| {clerk|The clerk}, identified only as {clerk|*V. D.*}, was arrested on 21 February at a car park in {siauliai|*Siauliai*} by {ssd|the *State Security Department*}, {ltfm|the *Foreign Ministry*} said in a statement.
| "{ltgov|We} have shown patience for a year. There is a difference between diplomacy and shopping," {vaitkute|Foreign Minister *Rasa Vaitkute*} told {amber|*Amber News*}, adding that {ltgov|*Lithuania*} wanted good relations with {rusgov|{ltgov|its} eastern neighbour} and was still ready to hold the talks on transit to {kaliningrad|*Kaliningrad*} scheduled for later this month.
| {sorokin|The Russian ambassador}, {sorokin|*Gennady Sorokin*}, who was summoned to {ltfm|the ministry} in the morning, left after six minutes without speaking to {reporters|reporters}. {rusfm|The foreign ministry in {moscow|*Moscow*}} called the expulsion a provocation, "with all the consequences that follow".
| The step was coordinated with {nato|*NATO*}, which {ltgov|*Lithuania*} joins on 29 March, and {ltgov|*Vilnius*} had informed {nato|the alliance} of {dips|the suspects}' names last week, {diplomat|a diplomat} in {brussels|*Brussels*} said on condition of anonymity. {estgov|*Estonia*} expressed full support. {latgov|*Latvia*} said {latgov|it} was considering whether to take steps of {latgov|its} own.
| {students|Some 40 people}, most of {students|them} students, gathered outside {rusembassy|the Russian embassy} with shopping bags to demand that {sorokin|*Sorokin*} go too.
date [Wednesday] day 2004-03-03
date [72 hours] duration PT72H
date [21 February] day 2004-02-21
date [a year] duration P1Y
date [later this month] span 2004-03
date [the morning] day 2004-03-03TMO
date [six minutes] duration PT6M
date [29 March] day 2004-03-29
date [last week] span 2004-W09
role vaitkute [Foreign Minister]
role sorokin [Russian ambassador]
quote q1 ltfm indirect [The clerk, identified only as V. D., was arrested on 21 February at a car park in Siauliai by the State Security Department] ; cue [Ministry <said>] ; source [the Foreign Ministry] ; channel [statement]
quote q2 vaitkute direct ["We have shown patience for a year. There is a difference between diplomacy and shopping,"] ; cue [told] ; source [Foreign Minister Rasa Vaitkute] ; to amber
quote q3 vaitkute indirect [Lithuania wanted good relations ~ later this month] ; cue [adding] ; source [Foreign Minister Rasa Vaitkute] ; to amber
quote q4 rusfm mixed ["with all the consequences that follow"] ; cue [called the expulsion] ; source [The foreign ministry in Moscow]
quote q5 diplomat indirect [The step was coordinated ~ last week] ; cue [Brussels <said>] ; source [a diplomat]
quote q6 latgov indirect [it was considering whether to take steps of its own] ; cue [Latvia <said>] ; source [Latvia]
event e1 ltgov > dips 161 happened [declared] ; date [Wednesday]
event e2 ltgov > dips 139 happened [gave]
event e3 ltgov > dips 1125 happened [accusing]
event e4 ssd > clerk 173 happened [arrested] ; date [21 February] ; place siauliai ; by ltfm
event e5 ltgov > rusgov 036 happened [ready to hold the talks] ; by vaitkute
event e6 ltgov > rusgov 046 planned [scheduled] ; date [later this month] ; by vaitkute
event e7 ltfm > sorokin 114 happened [summoned] ; date [the morning]
event e8 sorokin > reporters 011 happened [without speaking]
event e9 rusfm > ltgov 111 happened [called]
event e10 ltgov > nato 050 happened [coordinated] ; by diplomat
event e11 ltgov > nato 064 happened [informed] ; date [last week] ; by diplomat
event e12 estgov > ltgov 051 happened [expressed full support]
event e13 latgov > - 014 happened [considering] ; by latgov
event e14 students > - 141 happened [gathered] ; place rusembassy
event e15 students > sorokin 100 happened [demand]
event e16 sorokin > - 161 wanted [Sorokin <go> too] ; by students
position n1 ltgov > dips demand [gave them 72 hours to leave] ; deadline [72 hours]
position n2 ltgov > rusgov offer [was still ready to hold the talks ~ later this month] ; about [transit to Kaliningrad]
position n3 students > sorokin demand [demand that Sorokin go too]
figure f1 diplomat [three Russian diplomats] 3 3
figure f2 hour [72 hours] 72 72
figure f3 person [Some 40 people] 40 40 ; approximate
trap [diplomacy and shopping] ; a figure of speech

report rossika
outlet Rossika
kind wire
published 2004-03-05
title Russia expels Lithuanian embassy staff in reply to unfriendly step
| MOSCOW, March 5. /Rossika/. In reply to the groundless and unfriendly act of {ltgov|the Lithuanian side} of March 3, {rusgov|the Russian side} has taken the decision to terminate the stay in {moscow|*Moscow*} of {ltdips|three members of the diplomatic staff} of {ltembassy|the *Embassy of the Republic of Lithuania*}, whose activity is incompatible with {ltdips|their} status. This was communicated today to {charge|the Charge d'Affaires of {lithuania|the Republic}}, who was invited to {rusfm|the *Ministry of Foreign Affairs of the Russian Federation*}.
| "A strong protest was expressed to {charge|the Lithuanian diplomat}," said {belyavskiy|the Director of {pressdep|the *Department of Information and Press*} *Anton Belyavskiy*} at a briefing. "Responsibility for the worsening of relations lies wholly with {ltgov|*Vilnius*}, which instead of dialogue has chosen the language of spy mania in order to please {ltgov|its} new friends in {nato|the *Alliance*}." According to {belyavskiy|*A. Belyavskiy*}, no proof whatever was presented to {rusgov|the Russian side}, and the allegation that {dips|the Russian diplomats} paid money to {clerk|a Lithuanian citizen} "does not merit comment".
| {belyavskiy|The diplomat} specified that consultations on questions of passenger transit, which had been fixed for March 23-24, have been postponed indefinitely at the initiative of {rusgov|*Moscow*}. At the same time {rusgov|*Russia*} does not intend to recall {sorokin|{rusgov|its} ambassador}, and hopes that common sense will gain the upper hand.
| For {tretyak|his} part {tretyak|*O. Tretyak*}, {tretyak|member of {fac|the *Committee on International Affairs* of {duma|the *State Duma*}}}, called upon {rusgov|the Government} to consider restrictions on the transit of oil to {vente|the *Vente refinery*}. In {tretyak|his} opinion "a cold shower would help". The stock exchange in {vilnius|*Vilnius*} closed on Thursday 1.4 percent lower.
| As {rossika|*Rossika*} reported earlier, {ltdips|the Lithuanian diplomats} are to leave the territory of {russia|the *Russian Federation*} before March 9.
date [March 5] day 2004-03-05
date [March 3] day 2004-03-03
date [today] day 2004-03-05
date [March 23-24] span 2004-03-23 ; from 2004-03-23 ; to 2004-03-24
date [Thursday] day 2004-03-04
date [March 9] day 2004-03-09
role belyavskiy [Director of the Department of Information and Press]
role tretyak [member of the Committee on International Affairs of the State Duma]
quote q7 belyavskiy direct ["A strong protest was expressed to the Lithuanian diplomat,"] ; cue [said] ; source [the Director ~ Anton Belyavskiy] ; channel [briefing]
quote q8 belyavskiy direct ["Responsibility for the worsening ~ in the Alliance."]
quote q9 belyavskiy mixed [no proof whatever ~ "does not merit comment"] ; cue [According to] ; source [A. Belyavskiy]
quote q10 belyavskiy indirect [consultations on questions ~ at the initiative of Moscow] ; cue [specified] ; source [The diplomat]
quote q11 tretyak mixed ["a cold shower would help"] ; cue [opinion] ; source [<his> opinion]
quote q12 rossika indirect [the Lithuanian diplomats are to leave ~ before March 9] ; cue [reported] ; source [<Rossika> reported]
event e17 rusgov > ltdips 161 happened [terminate]
event e18 rusfm > charge 114 happened [invited] ; date [today]
event e19 rusfm > charge 114 happened [protest was expressed] ; by belyavskiy
event e20 belyavskiy > ltgov 111 happened [lies wholly]
event e21 belyavskiy > ltgov 011 happened [does not merit comment]
event e6 ltgov > rusgov 046 planned [fixed] ; date [March 23-24] ; by belyavskiy
event e22 rusgov > ltgov 164 happened [postponed] ; by belyavskiy
event e23 rusgov > ltgov 161 denied [recall]
event e24 tretyak > rusgov 0242 happened [called upon]
position n4 rusgov > ltdips demand [are to leave the territory of the Russian Federation before March 9] ; deadline [before March 9]
position n5 tretyak > rusgov demand [called upon the Government to consider restrictions on the transit of oil to the Vente refinery] ; about [the transit of oil]
figure f4 member [three members of the diplomatic staff] 3 3
trap [no proof whatever was presented] ; negated
trap [a cold shower] ; a figure of speech
trap [closed on Thursday 1.4 percent lower] ; the stock exchange, no embassy or border

report gate
outlet The Vilnius Gate
kind weekly
published 2004-03-11
title Shopping bags, spies and one very short trial
| It took {court|the *Vilnius Regional Court*} two hours and ten minutes on Tuesday, behind closed doors, to remand {clerk|*Virginijus Daukša*} for three months. {clerk|The 34-year-old filing clerk}, whose name {ssd|the security department} first gave only by its initials, is suspected of having copied radar sites for {dips|three men} of {rusembassy|the Russian embassy} over fourteen months, at â‚¬400 a folder. {clerk|He} says that {clerk|he} was threatened. "{clerk|He} was told {mother|{clerk|his} mother} in {kaliningrad|*Kaliningrad*} would lose {mother|her} flat," said {lawyer|{clerk|his} lawyer}, {lawyer|*Asta Grigienė*}, who has asked {prosecutors|the prosecutors} to open an inquiry into blackmail.{prosecutors|They} have agreed to look at it.
| Meanwhile the departures. {dips|The trio} drove over the border at {kybartai|*Kybartai*} on Saturday, inside the deadline, with a piano. {lttwo|The two Lithuanians} whom {rusgov|the *Kremlin*} threw out in return (there were three on the list; {ltone|one} had already gone home on holiday) landed on Monday to applause, and {president|the President} received {lttwo|them} the same evening.
| What next? {vaitkute|*Rasa VaitkutÄ—*} told this newspaper that {ltgov|*Lithuania*} doesnâ€™t plan to answer the answer. "Somebody has to stop counting," {vaitkute|she} said. {vaitkute|She} ruled out an apology, which {fac|{duma|the *Duma*}'s foreign affairs committee} had demanded by resolution on Friday, but offered to send {deputy|{vaitkute|her} deputy} to {moscow|*Moscow*} "tomorrow, if need be" to save the transit talks. {eu|*Brussels*}, where the transit scheme is paid for, has in the meantime asked both {ltgov|*Vilnius*} and {rusgov|*Moscow*} to keep the trains running.
| {latgov|*Riga*} has decided against expulsions after all. {lepik|*Tarmo Lepik*} in {tallinn|*Tallinn*}, by contrast, called {rusambest|the Russian ambassador} there in for what {lepik|he} described as a cup of tea.
| And the bags? {students|The students}, joined by {pensioners|pensioners}, were back on Saturday, {students|a hundred and twenty of them} by {police|police} count, and {kripas|one}, {kripas|*Jordanas Kripas*}, was fined for tipping potatoes over {rusembassy|the embassy} fence. "{kripas|I} declare war on nobody," {kripas|he} told {judge|the judge}. "Those were seed potatoes."
| Correction: in last week's issue {theatre|the mobile theatre "*Ambassador*"} was said to have been expelled from {klaipeda|*Klaipėda*}. {theatre|It} was evicted, for unpaid rent.
damage bad-encoding [â‚¬400]
damage bad-encoding [VaitkutÄ—]
damage bad-encoding [doesnâ€™t]
damage glued [blackmail.They]
date [two hours and ten minutes] duration PT2H10M
date [Tuesday] day 2004-03-09
date [three months] duration P3M
date [fourteen months] duration P14M
date [Kybartai on <Saturday>] day 2004-03-06
date [Monday] day 2004-03-08
date [the same evening] day 2004-03-08TEV
date [Friday] day 2004-03-05
date [tomorrow] day 2004-03-12
date [back on <Saturday>] day 2004-03-06
date [last week] span 2004-W10
role lawyer [his lawyer]
quote q13 clerk indirect [he was threatened] ; cue [He <says>] ; source [<He> says]
quote q14 lawyer direct ["He was told his mother in Kaliningrad would lose her flat,"] ; cue [<said> his lawyer] ; source [his lawyer]
quote q15 vaitkute indirect [Lithuania doesnâ€™t plan to answer the answer] ; cue [<told> this newspaper] ; source [Rasa VaitkutÄ—]
quote q16 vaitkute direct ["Somebody has to stop counting,"] ; cue [she <said>] ; source [<she> said]
quote q17 vaitkute mixed ["tomorrow, if need be"] ; cue [offered] ; source [<She> ruled out]
quote q18 kripas direct ["I declare war on nobody,"] ; cue [he <told> the judge] ; source [<he> told the judge] ; to judge
quote q19 kripas direct ["Those were seed potatoes."]
event e25 court > clerk 173 happened [remand] ; date [Tuesday]
event e26 - > clerk 1125 happened [suspected]
event e27 - > clerk 131 happened [threatened] ; by clerk
event e27 - > clerk 131 happened [was told] ; by lawyer
event e28 lawyer > prosecutors 0213 happened [<asked> the prosecutors]
event e29 prosecutors > lawyer 0313 happened [agreed to look]
event e17 rusgov > lttwo 161 happened [threw out]
event e30 president > lttwo 040 happened [received] ; date [the same evening]
event e31 ltgov > rusgov 160 denied [<answer> the answer] ; by vaitkute
event e32 vaitkute > fac 120 happened [ruled out]
event e33 fac > ltgov 102 happened [demanded] ; date [Friday]
event e34 vaitkute > rusgov 036 happened [offered to send]
event e35 eu > ltgov,rusgov 020 happened [<asked> both]
event e36 latgov > rusgov 161 denied [decided against expulsions]
event e37 lepik > rusambest 114 happened [<called> the Russian]
event e38 students,pensioners > - 141 happened [were back] ; date [back on <Saturday>] ; place rusembassy
event e39 judge > kripas 116 happened [fined]
event e40 kripas > - 140 happened [tipping] ; place rusembassy
position n6 lawyer > prosecutors demand [asked the prosecutors to open an inquiry into blackmail] ; state accepted
position n7 prosecutors > lawyer acceptance [agreed to look at it] ; answers n6
position n8 fac > ltgov demand [an apology, which the Duma's foreign affairs committee had demanded] ; state refused
position n9 vaitkute > fac refusal [ruled out an apology] ; answers n8
position n10 vaitkute > rusgov offer [offered to send her deputy to Moscow "tomorrow, if need be" to save the transit talks] ; place [send her deputy to <Moscow>] ; participants [her deputy] ; aim [to save the transit talks]
position n11 eu > ltgov,rusgov mediation [asked both Vilnius and Moscow to keep the trains running]
figure f5 month [three months] 3 3
figure f6 euro [â‚¬400] 400 400
figure f1 man [three men] 3 3
figure f7 lithuanian [The two Lithuanians] 2 2
figure f4 member [were <three> on the list] 3 3
figure f3 person [a hundred and twenty of them] 120 120 ; by police
trap [a cup of tea] ; an ironical description
trap [declare war on nobody] ; negated, a joke
trap [the mobile theatre "Ambassador"] ; a name, no envoy
trap [expelled from Klaipėda] ; an error corrected, of a theatre
