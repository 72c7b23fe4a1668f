story eu-vilnius-expulsions
about Lithuania expels three Russian diplomats, Russia answers; 2004

actors
lithuania  government    LTUGOV        Lithuanian government
lfm        organisation  LTUGOV        Lithuanian foreign ministry
minister   person        LTUGOV f      Lithuanian Foreign Minister Rasa Vaitkutė
vsd        organisation  LTUSPY        State Security Department of Lithuania
diplomats  group         RUSGOV p      three Russian diplomats
russia     government    RUSGOV        Russian government
rfm        organisation  RUSGOV        Russian foreign ministry
rspoke     person        RUSGOV m      Anton Belyavsky
ambass     person        RUSGOV m      Russian ambassador Gennady Sorokin
lcharge    person        LTUGOV m      Lithuanian chargé d'affaires in Moscow
lofficers  group         LTUGOV p      Lithuanian diplomats in Moscow
clerk      person        LTUGOV m      Virginijus Daukša
court      organisation  LTUJUD        Vilnius court
mps        person        RUSLEG m      Oleg Tretyak
duma       organisation  RUSLEG        State Duma
eu         organisation  IGOEUREEC     European Union
nato       organisation  IGOWSTNAT     NATO
estonia    government    EST           Estonia
estfm      person        ESTGOV m      Estonian Foreign Minister Tarmo Lepik
latvia     government    LVAGOV        Latvian government
protest    group         LTUCVL p      demonstrators at the Russian embassy
embassy    organisation  RUSGOV        Russian embassy in Vilnius
bns        organisation  MED           Amber News
rian       organisation  RUSMED        Rossika news agency
dip        organisation  RUSGOV        Department of Information and Press
theatre    organisation  LTU           mobile theatre "Ambassador"
president  person        LTUGOV m      President of Lithuania
lawyer     person        LTU f         Daukša's lawyer
prosec     group         LTUJUD p      Lithuanian prosecutors
ldm        organisation  LTUGOV        Lithuanian defence ministry
committee  organisation  RUSLEG        foreign affairs committee of the Duma
third      person        LTUGOV        third expelled Lithuanian
pensioners group         LTUCVL p      pensioners
nadip      person        -             diplomat in Brussels
amb2       person        RUSGOV        Russian ambassador in Tallinn
mother     person        RUSCVL f      Daukša's mother
judge      person        LTUJUD        judge who fined Kripas
jordan     person        LTUCVL m      Jordanas Kripas
deputy     person        LTUGOV        deputy foreign minister
police     organisation  LTUCOP        Lithuanian police
lemb       organisation  LTUGOV        Lithuanian embassy in Moscow
reporters  group         MED p         reporters

places
ltland     country  LT  55.17 23.88  Lithuania
embsite    site     LT  54.69 25.24  Russian embassy in Vilnius
vente      site     LT  56.39 22.18  Ventė refinery
rusland    country  RU  60.00 90.00  Russia
klaipeda   city     LT  55.71 21.13  Klaipėda
kybartai   city     LT  54.64 22.76  Kybartai
tallinn    city     EE  59.44 24.75  Tallinn
brussels   city     BE  50.85 4.35   Brussels
vilnius    city     LT  54.69 25.28  Vilnius
moscow     city     RU  55.75 37.62  Moscow
kaliningrad region  RU  54.71 20.51  Kaliningrad region
siauliai   city     LT  55.93 23.32  Šiauliai

report amber
outlet Amber News
kind wire
published 2004-03-03
title Lithuania orders out three Russian diplomats
| VILNIUS (Amber News) -- {lithuania|*Lithuania*} on Wednesday declared {diplomats|three Russian diplomats} personae non
+ gratae and gave {diplomats|them} 72 hours to leave, accusing {diplomats|them} of having bought documents on {nato|*NATO*} air
+ defence from {clerk|a clerk} in {ldm|the defence ministry}.
| {clerk|The clerk}, identified only as {clerk|*V. D.*}, was arrested on 21 February at a car park in
+ {siauliai|*Siauliai*} by {vsd|the *State Security Department*}, {lfm|the *Foreign Ministry*} said in a statement.
| "{lithuania|We} have shown patience for a year. There is a difference between diplomacy and shopping," {minister|Foreign
+ Minister *Rasa Vaitkute*} told {bns|*Amber News*}, adding that {lithuania|*Lithuania*} wanted good relations with
+ {russia|{lithuania|its} eastern neighbour} and was still ready to hold the talks on transit to
+ {kaliningrad|*Kaliningrad*} scheduled for later this month.
| {ambass|The Russian ambassador}, {ambass|*Gennady Sorokin*}, who was summoned to {lfm|the ministry} in the morning, left after six
+ minutes without speaking to {reporters|reporters}. {rfm|The foreign ministry in {moscow|*Moscow*}} called the expulsion a
+ provocation, "with all the consequences that follow".
| The step was coordinated with {nato|*NATO*}, which {lithuania|*Lithuania*} joins on 29 March, and {lithuania|*Vilnius*} had
+ informed {nato|the alliance} of {diplomats|the suspects}' names last week, {nadip|a diplomat} in {brussels|*Brussels*} said on condition of
+ anonymity. {estonia|*Estonia*} expressed full support. {latvia|*Latvia*} said {latvia|it} was considering whether to take
+ steps of {latvia|its} own.
| {protest|Some 40 people}, most of {protest|them} students, gathered outside {embsite|the Russian embassy} with shopping bags to
+ demand that {ambass|*Sorokin*} go too.
role clerk [a clerk]
role minister [Foreign Minister]
role ambass [The Russian ambassador]
role nadip [a diplomat]
date [Wednesday] day 2004-03-03
date [72 hours] duration PT72H
date [21 February] day 2004-02-21
date [a year] duration P1Y
date [later this month] span 2004-03
date [the morning] day 2004-03-03TMO
date [six minutes] duration PT6M
date [29 March] day 2004-03-29
date [last week] span 2004-W09
event e1 lithuania > diplomats 161 happened [declared] ; date [Wednesday]
figure f1 diplomat [three Russian diplomats] 3 3
event e2 lithuania > diplomats 139 happened [gave them] ; date [Wednesday]
position n1 lithuania > diplomats demand [72 hours to leave] ; deadline [72 hours] ; state met
figure f2 hour [72 hours] 72 72
event e3 lithuania > diplomats 1125 happened [accusing] ; date [Wednesday]
event e4 vsd > clerk 173 happened [was arrested] ; date [21 February] ; place siauliai ; by lfm
quote q1 lfm indirect [The clerk, identified ~ State Security Department] ; cue [Ministry <said> in] ; source [the Foreign Ministry] ; channel [a statement]
quote q2 minister direct ["We have shown patience for a year. There is a difference between diplomacy and shopping,"] ; cue [Vaitkute <told>] ; source [Foreign Minister Rasa Vaitkute] ; to bns
quote q3 minister indirect [Lithuania wanted good relations ~ later this month] ; cue [adding] ; source [Foreign Minister Rasa Vaitkute] ; to bns
trap [diplomacy and shopping] ; no talks: a jibe
event e5 lithuania > russia 030 happened [wanted good relations] ; by minister
event e6 lithuania > russia 036 happened [ready to hold the talks] ; by minister
event e7 lithuania > russia 046 planned [talks on transit to Kaliningrad <scheduled>] ; date [later this month] ; by minister
position n2 lithuania > russia offer [was still ready to hold the talks on transit to Kaliningrad scheduled for later this month] ; about [transit to Kaliningrad]
event e8 lfm > ambass 114 happened [was summoned] ; date [the morning]
event e45 ambass > reporters 011 happened [without speaking]
event e9 rfm > lithuania 111 happened [called the expulsion a provocation]
quote q4 rfm mixed [a provocation, "with all the consequences that follow"] ; cue [Moscow <called>] ; source [The foreign ministry in Moscow]
event e10 lithuania > nato 050 happened [coordinated] ; by nadip
quote q5 nadip indirect [The step was coordinated ~ last week] ; cue [Brussels <said>] ; source [a diplomat in Brussels]
event e11 lithuania > nato 064 happened [had informed] ; date [last week] ; by nadip
event e12 estonia > lithuania 051 happened [expressed full support]
event e13 latvia > russia 014 happened [was considering] ; by latvia
quote q6 latvia indirect [it was considering whether to take steps of its own] ; cue [Latvia <said>] ; source [<Latvia> said]
event e14 protest > russia 141 happened [gathered outside] ; place embsite
event e15 protest > ambass 100 happened [demand that Sorokin go]
event e46 ambass > - 161 wanted [Sorokin <go> too] ; by protest
figure f3 person [Some 40 people] 40 40 ; approximate
position n3 protest > ambass demand [Sorokin go too]

report rossika
outlet Rossika
kind state
published 2004-03-05
title Russia expels Lithuanian embassy staff in reply to unfriendly step
| MOSCOW, March 5. /Rossika/. In reply to the groundless and unfriendly act of {lithuania|the Lithuanian side} of
+ March 3, {russia|the Russian side} has taken the decision to terminate the stay in {moscow|*Moscow*} of
+ {lofficers|three members of the diplomatic staff} of {lemb|the *Embassy* of {ltland|the *Republic of Lithuania*}}, whose activity is
+ incompatible with {lofficers|their} status. This was communicated today to {lcharge|the Charge d'Affaires of
+ {ltland|the Republic}}, who was invited to {rfm|the *Ministry of Foreign Affairs* of {rusland|the *Russian
+ Federation*}}.
| "A strong protest was expressed to {lcharge|the Lithuanian diplomat}," said {rspoke|the Director of {dip|the *Department of
+ Information and Press*} *Anton Belyavskiy*} at a briefing. "Responsibility for the worsening of relations lies wholly with
+ {lithuania|*Vilnius*}, which instead of dialogue has chosen the language of spy mania in order to please
+ {lithuania|its} new friends in {nato|the *Alliance*}." According to {rspoke|*A. Belyavskiy*}, no proof whatever was presented to
+ {russia|the Russian side}, and the allegation that {diplomats|the Russian diplomats} paid money to {clerk|a Lithuanian citizen}
+ "does not merit comment".
| {rspoke|The diplomat} specified that consultations on questions of passenger transit, which had been fixed for March 23-24,
+ have been postponed indefinitely at the initiative of {russia|*Moscow*}. At the same time {russia|*Russia*} does not
+ intend to recall {ambass|{russia|its} ambassador}, and hopes that common sense will gain the upper hand.
| For {mps|his} part {mps|*O. Tretyak*}, {mps|member of {committee|the *Committee on International Affairs* of {duma|the *State
+ Duma*}}}, called upon {russia|the Government} to consider restrictions on the transit of oil to {vente|the *Vente
+ refinery*}. In {mps|his} opinion "a cold shower would help". The stock exchange in {vilnius|*Vilnius*} closed on Thursday
+ 1.4 percent lower.
| As {rian|*Rossika*} reported earlier, {lofficers|the Lithuanian diplomats} are to leave the territory of {rusland|the
+ *Russian Federation*} before March 9.
role rspoke [the Director of the Department of Information and Press]
role rspoke [The diplomat]
role lcharge [the Charge d'Affaires of the Republic]
role mps [member of the Committee on International Affairs of the State Duma]
date [MOSCOW, <March 5>] day 2004-03-05
date [March 3] day 2004-03-03
date [communicated <today>] day 2004-03-05
date [March 23-24] span 2004-03 ; from 2004-03-23 ; to 2004-03-24
date [Thursday] day 2004-03-04
date [March 9] day 2004-03-09
event e16 russia > lofficers 161 happened [terminate the stay] ; date [communicated <today>]
figure f4 member [three members of the diplomatic staff] 3 3
event e17 russia > lofficers 1125 happened [incompatible]
event e18 rfm > lcharge 114 happened [was invited] ; date [communicated <today>]
quote q7 rspoke direct ["A strong protest was expressed to the Lithuanian diplomat,"] ; cue [diplomat," <said>] ; source [the Director ~ Belyavskiy] ; channel [a briefing]
event e19 rfm > lcharge 114 happened [protest was expressed] ; by rspoke
quote q8 rspoke direct ["Responsibility for the worsening ~ in the Alliance."] ; channel [a briefing]
event e20 rspoke > lithuania 111 happened [Responsibility for the worsening of relations lies wholly]
trap [spy mania] ; no espionage charge: the spokesman's scorn
quote q9 rspoke mixed [no proof whatever was presented ~ "does not merit comment"] ; cue [According to] ; source [A. Belyavskiy]
event e3 lithuania > diplomats 1125 happened [allegation] ; by rspoke
event e21 rspoke > lithuania 011 happened ["does not merit comment"]
event e22 russia > lithuania 164 happened [postponed] ; by rspoke
quote q10 rspoke indirect [consultations on questions ~ initiative of Moscow] ; cue [specified] ; source [The diplomat specified]
event e7 lithuania > russia 046 planned [had been fixed] ; date [March 23-24] ; by rspoke
event e23 russia > lithuania 161 denied [recall its ambassador]
event e24 mps > russia 0242 happened [called upon]
position n4 mps > russia demand [to consider restrictions on the transit of oil to the Vente refinery]
quote q11 mps mixed ["a cold shower would help"] ; cue [his <opinion>] ; source [<his> opinion]
event e26 russia > lofficers 161 planned [are to leave] ; date [March 9] ; by rian
position n11 russia > lofficers demand [are to leave ~ before March 9] ; deadline [before March 9]
quote q12 rian indirect [the Lithuanian diplomats are to leave ~ before March 9] ; cue [reported] ; source [Rossika reported]
trap [closed on Thursday 1.4 percent lower] ; a market's close, no act of a party

report gate
outlet The Vilnius Gate
kind local
published 2004-03-11
title Shopping bags, spies and one very short trial
| It took {court|the *Vilnius Regional Court*} two hours and ten minutes on Tuesday, behind closed doors, to
+ remand {clerk|*Virginijus Daukša*} for three months. {clerk|The 34-year-old filing clerk}, whose name {vsd|the security
+ department} first gave only by its initials, is suspected of having copied radar sites for {diplomats|three men}
+ of {embassy|the Russian embassy} over fourteen months, at â‚¬400 a folder. {clerk|He} says that {clerk|he} was threatened.
+ "{clerk|He} was told {mother|{clerk|his} mother} in {kaliningrad|*Kaliningrad*} would lose {mother|her} flat," said {lawyer|{clerk|his}
+ lawyer}, {lawyer|*Asta Grigienė*}, who has asked {prosec|the prosecutors} to open an inquiry into blackmail.{prosec|They} have
+ agreed to look at it.
| Meanwhile the departures. {diplomats|The trio} drove over the border at {kybartai|*Kybartai*} on Saturday, inside the deadline, with a
+ piano. {lofficers|The two Lithuanians} whom {russia|the *Kremlin*} threw out in return (there were three on the list; {third|one}
+ had already gone home on holiday) landed on Monday to applause, and {president|the President} received {lofficers|them}
+ the same evening.
| What next? {minister|*Rasa VaitkutÄ—*} told this newspaper that {lithuania|*Lithuania*} doesnâ€™t plan to answer
+ the answer. "Somebody has to stop counting," {minister|she} said. {minister|She} ruled out an apology, which
+ {committee|{duma|the *Duma*}'s foreign affairs committee} had demanded by resolution on Friday, but offered to send
+ {deputy|{minister|her} deputy} to {moscow|*Moscow*} "tomorrow, if need be" to save the transit talks. {eu|*Brussels*},
+ where the transit scheme is paid for, has in the meantime asked both {lithuania|*Vilnius*} and {russia|*Moscow*} to keep
+ the trains running.
| {latvia|*Riga*} has decided against expulsions after all. {estfm|*Tarmo Lepik*} in {tallinn|*Tallinn*}, by contrast,
+ called {amb2|the Russian ambassador} there in for what {estfm|he} described as a cup of tea.
| And the bags? {protest|The students}, joined by {pensioners|pensioners}, were back on Saturday, {protest|a hundred and twenty of
+ them} by {police|police} count, and {jordan|one}, {jordan|*Jordanas Kripas*}, was fined for tipping potatoes over {embsite|the
+ embassy} fence. "{jordan|I} declare war on nobody," {jordan|he} told {judge|the judge}. "Those were seed potatoes."
| Correction: in last week's issue {theatre|the mobile theatre "*Ambassador*"} was said to have been expelled from {klaipeda|*Klaipėda*}. {theatre|It} was
+ evicted, for unpaid rent.
role lawyer [his lawyer]
role deputy [her deputy]
role president [the President]
date [two hours and ten minutes] duration PT2H10M
date [Tuesday] day 2004-03-09
date [three months] duration P3M
date [fourteen months] duration P14M
date [at Kybartai on <Saturday>] day 2004-03-06
date [Monday] day 2004-03-08
date [the same evening] day 2004-03-08TEV
date [Friday] day 2004-03-05
date [last week's] span 2004-W10
date [tomorrow] day 2004-03-12
date [were back on <Saturday>] day 2004-03-06
event e27 court > clerk 173 happened [remand] ; date [Tuesday]
event e28 - > clerk 1125 happened [is suspected]
figure f5 month [three months] 3 3
figure f6 euro [â‚¬400] 400 400
damage bad-encoding [â‚¬]
event e29 - > clerk 130 happened [was threatened] ; by clerk
event e29 - > clerk 131 happened [was told] ; by lawyer
quote q13 clerk indirect [he was threatened] ; cue [He <says>] ; source [<He> says]
quote q14 lawyer direct ["He was told his mother in Kaliningrad would lose her flat,"] ; cue [flat," <said>] ; source [Asta Grigienė]
event e30 lawyer > prosec 0213 happened [has asked]
position n9 lawyer > prosec demand [to open an inquiry into blackmail] ; state accepted
damage glued [blackmail.They]
event e32 prosec > lawyer 0313 happened [have agreed to look at it]
position n10 prosec > lawyer acceptance [have agreed to look at it] ; answers n9
event e16 russia > lofficers 161 happened [threw out]
figure f1 man [three men] 3 3
figure f4 Lithuanian [The two Lithuanians] 2 2
figure f4 Lithuanian [three on the list] 3 3
event e34 president > lofficers 040 happened [received] ; date [the same evening]
damage bad-encoding [Vaitkut<Ä—>]
damage bad-encoding [doesn<â€™>t]
quote q15 minister indirect [Lithuania doesnâ€™t plan to answer the answer] ; cue [<told> this newspaper] ; source [Rasa VaitkutÄ—]
trap [plan to answer the answer] ; negated: no further step
quote q16 minister direct ["Somebody has to stop counting,"] ; cue [she <said>] ; source [<she> said]
event e35 minister > committee 120 happened [ruled out]
position n5 minister > committee refusal [ruled out an apology] ; answers n6
event e36 committee > lithuania 102 happened [had demanded] ; date [Friday]
position n6 committee > lithuania demand [an apology] ; state refused
event e37 minister > russia 036 happened [offered]
position n7 minister > russia offer [offered to send her deputy ~ the transit talks] ; place [deputy to <Moscow>] ; participants [her deputy] ; aim [to save the transit talks]
quote q17 minister mixed ["tomorrow, if need be"] ; cue [offered] ; source [<She> ruled out]
event e39 eu > lithuania,russia 020 happened [asked both]
position n8 eu > lithuania,russia mediation [to keep the trains running]
event e40 latvia > russia 161 denied [decided against expulsions]
event e41 estfm > amb2 114 happened [called the Russian ambassador there in]
trap [a cup of tea] ; no hosting of a visit: a minister's irony for a summons
event e14 protest,pensioners > russia 141 happened [were back on Saturday] ; date [were back on <Saturday>] ; place embsite
figure f3 person [a hundred and twenty of them] 120 120 ; by police
event e42 judge > jordan 116 happened [was fined]
event e43 jordan > russia 140 happened [tipping potatoes over the embassy fence] ; place embsite
quote q18 jordan direct ["I declare war on nobody,"] ["Those were seed potatoes."] ; cue [he <told> the judge] ; source [<he> told the judge] ; to judge
trap [declare war on nobody] ; negated, and a joke
trap [said to have been expelled from Klaipėda] ; a theatre, corrected besides

differences
figure f4 rossika gate ; Three Lithuanians expelled for the agency, two for the weekly, which explains why.
figure f3 amber gate ; Some 40 on Wednesday, 120 on Saturday.
name clerk amber gate ; V. D. in the wire, Virginijus Daukša in the weekly.
only-in e41 gate ; Only the weekly tells that Estonia called in the Russian ambassador there, who is another than the one in Vilnius.
only-in e22 rossika ; Only Rossika says that Russia put off the transit talks.
only-in n7 gate ; Only the weekly tells the offer to send a deputy minister to Moscow.
