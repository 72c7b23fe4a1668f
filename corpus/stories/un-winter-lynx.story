# A cyber attack on hospitals: a live blog, Moscow's answer, and an interview two weeks later.
story un-winter-lynx
about cyber attack on hospitals, accusation and expulsion of diplomats; Latvia, Russia; 2021

actors
lynx       group        -       p Winter Lynx
hministry  organisation LVAHLH    Latvian Health Ministry
vitola     person       LVAGOV  f Ilze Vitola
volunteers group        LVA     p 140 volunteers
police     group        LVACOP  p Latvian police
twomen     group        LVA     p two men
pspokes    person       LVACOP  f police spokeswoman
kalvans    person       LVAGOV  m Andris Kalvens
latvia     government   LVAGOV    Latvian government
gru        organisation RUSSPY    Russian military intelligence
russia     government   RUSGOV    Kremlin
ambas      person       RUSGOV  m Russian ambassador
staffers   group        RUSGOV  p four members of the embassy
estonia    government   EST       Estonia
experts    group        EST     p six specialists
lithuania  government   LTU       Lithuania
nato       organisation IGOWSTNAT NATO
rubtsova   person       RUSGOV  f Zhanna Rubtsova
lvdips     group        LVAGOV  p five Latvian diplomats
harjula    person       FIN     f Liis Harjula
boss       person       RUS     m man who runs Winter Lynx
eu         organisation IGOEUREEC European Union
finland    government   FINGOV    Finland
hackers    group        -       p hackers
nurses     group        LVAHLH  p nurses
usgov      government   USAGOV    United States
courtcase  organisation LVAJUD    Riga district court
allies     group        -       p allies
prosecutors group       LVAJUD  p prosecutors
supplier   organisation BUS       ministry's supplier
relatives  group        LVACVL  p relatives of the pensioner
pensioner  person       LVACVL    pensioner
ragencies  group        RUSMED  p Russian agencies

places
latviac    country LV 57.00 25.00   Latvia
riga       city    LV 56.95 24.11   Riga
daugavpils city    LV 55.87 26.52   Daugavpils
jelgava    city    LV 56.65 23.72   Jelgava
tallinn    city    EE 59.44 24.75   Tallinn
moscow     city    RU 55.75 37.62   Moscow
kaluga     city    RU 54.53 36.27   Kaluga
estoniac   country EE 59.00 26.00   Estonia
russiac    country RU 60.00 90.00   Russia

report balticlive
outlet Baltic Daily
kind live
published 2021-03-03
title LIVE: Hospitals hit by cyber attack - as it happened
| 07.40 Good morning. The appointment systems of eleven hospitals in {latviac|*Latvia*} went dark overnight, and no train moves
+ between {riga|*Riga*} and {daugavpils|*Daugavpils*}. {hackers|Hackers} have locked 2.3 million patient files, {hministry|the *Health Ministry*} says.
+ We'll be with you all day.
| 08.15 {lynx|A group} calling {lynx|itself} {lynx|*Winter Lynx*} has claimed the attack on Telegram. "Greetings from the forest," {lynx|it} writes.
+ Proof? None so far.
| 09.05 {vitola|Interior Minister *Ilze Vitola*} activates {latvia|the state}'s cyber-defence reserve: {volunteers|140 volunteers}, most of {volunteers|them}
+ programmers with day jobs. "{volunteers|They} leave {volunteers|their} desks and sit down at other desks," {vitola|she} says.
| 09.50 {police|Police} have arrested {twomen|two soldiers} in {jelgava|*Jelgava*}. {pspokes|A spokeswoman} won't say what for.
| 10.30 {kalvans|The prime minister}, {kalvans|*Andris Kalvens*}: "{latvia|We} know the address this came from. It isn't in any
+ forest." {kalvans|He} accuses {gru|{russiac|*Russia*}'s military intelligence} of having ordered it, and asks {allies|allies} to pass on
+ whatever {allies|their} services have.
| 11.10 You ask: would it be an act of war if a patient died? The lawyers are at it. Nobody has died.
| 11.45 {ambas|The Russian ambassador} has been summoned by {latvia|the government} to receive a protest note. {ambas|He} came on foot.
| 12.20 {russia|The *Kremlin*} "rejects with indignation" any involvement, {ragencies|Russian agencies} report.
| 13.00 It's official. {staffers|Four members of {russiac|*Russia*}'s embassy} have until Saturday to leave {latviac|the country}, and
+ {latvia|*Latvia*} shuts the consulate in {daugavpils|*Daugavpils*}. If there is a next time, {kalvans|*Kalvens*} adds, {latvia|*Riga*} will ask
+ for an embargo on {russia|Russian} software.
| 14.30 {estonia|*Estonia*} is sending {experts|six specialists}; {lithuania|*Lithuania*} has voiced {lithuania|its} sympathy to {latvia|{lithuania|its} neighbour}.
| 15.10 {nato|*NATO*} has raised the alert level at {nato|its} cyber centre in {tallinn|*Tallinn*}. {nato|The alliance} also praised {latvia|*Riga*} for "a calm hand".
| 16.00 CORRECTION. {twomen|The two men} arrested in {jelgava|*Jelgava*} are not soldiers, as we wrote at 09.50, but students.
| 17.25 Trains run again. At one hospital {nurses|nurses}, who haven't lost {nurses|their} humour, put up a sign: "Under siege. Please knock."
| 18.00 That's all. Tomorrow on this blog: the ice hockey derby, {riga|*Riga*} v {tallinn|*Tallinn*}, where revenge is on the menu.
role vitola [Interior Minister]
role pspokes [A spokeswoman]
role kalvans [The prime minister]
date [went dark <overnight>] day 2021-03-03TNI
date [all day] day 2021-03-03
date [until <Saturday>] day 2021-03-06
date [Tomorrow] day 2021-03-04
event lw1 hackers > - 176 happened [have locked] ; place latviac ; by hministry
quote lq1 hministry indirect [Hackers have locked 2.3 million patient files] ; cue [the Health Ministry <says>] ; source [the Health Ministry]
figure lf1 hospital [eleven hospitals] 11 11
figure lf2 file [2.3 million patient files] 2300000 2300000 ; by hministry
event lw2 lynx > - 015 happened [has claimed]
quote lq2 lynx direct ["Greetings from the forest,"] ; cue [it <writes>] ; source [<it> writes] ; channel [Telegram]
event lw3 vitola > - 155 happened [activates]
figure lf3 volunteer [140 volunteers] 140 140
quote lq3 vitola direct ["They leave their desks and sit down at other desks,"] ; cue [she <says>] ; source [<she> says]
event lw4 police > twomen 173 happened [have arrested] ; place jelgava
figure lf4 soldier [two soldiers] 2 2 ; role detained
event lw5 pspokes > - 011 happened [won't say]
quote lq4 kalvans direct ["We know the address this came from. It isn't in any forest."] ; source [Andris Kalvens]
event lw6 kalvans > gru 112 happened [accuses]
event lw7 gru > - 176 happened [having ordered] ; by kalvans
event lw8 kalvans > allies 0214 happened [asks]
position ln1 kalvans > allies demand [to pass on whatever their services have]
trap [would it be an act of war if a patient died] ; a hypothesis
event lw9 latvia > ambas 114 happened [has been summoned]
event lw10 russia > - 016 happened ["rejects with indignation"] ; by ragencies
quote lq17 russia mixed ["rejects with indignation"] ; source [The Kremlin]
quote lq5 ragencies indirect [The Kremlin "rejects with indignation" any involvement] ; cue [Russian agencies <report>] ; source [Russian agencies]
event lw11 latvia > staffers 161 happened [have until Saturday to leave] ; date [until <Saturday>]
position ln2 latvia > staffers demand [to leave the country] ; deadline [until <Saturday>]
event lw12 latvia > russia 161 happened [shuts the consulate] ; place daugavpils
figure lf5 member [Four members of Russia's embassy] 4 4
event lw13 kalvans > russia 1312 happened [will ask for an embargo]
position ln3 kalvans > russia threat [Riga will ask for an embargo on Russian software] ; condition [If there is a next time]
quote lq6 kalvans indirect [If there is a next time] [Riga will ask for an embargo on Russian software] ; cue [Kalvens <adds>] ; source [<Kalvens> adds]
event lw14 estonia > latvia 070 happened [is sending]
figure lf6 specialist [six specialists] 6 6
event lw15 lithuania > latvia 018 happened [has voiced its sympathy]
event lw16 nato > - 152 happened [has raised the alert level] ; place tallinn
event lw17 nato > latvia 051 happened [praised]
quote lq7 nato mixed ["a calm hand"] ; cue [praised] ; source [The alliance]
trap ["Under siege. Please knock."] ; a sign on a door, in jest
trap [the ice hockey derby] ; sport
trap [revenge is on the menu] ; sport

report nevainform
outlet Neva-Inform
kind state
published 2021-03-05
title Official representative: Riga chose the path of confrontation
| The allegations of {latvia|the Latvian authorities} concerning the imaginary participation of {russia|*Russia*} in a "hacker attack" do not
+ withstand criticism, {rubtsova|official representative of {moscow|*Moscow*}'s Foreign Ministry} {rubtsova|*Zhanna Rubtsova*} declared at the
+ weekly briefing.
| According to {rubtsova|her}, {russia|the Russian side} on Thursday proposed to {latvia|*Riga*} the creation of a joint group of specialists for
+ establishing the facts, however {latvia|the proposal's addressee} declined it "in twenty minutes, that is to say without reading".
+ {rubtsova|*Rubtsova*} demanded that {latvia|the Latvian side} present the technical data on which {latvia|it} bases {latvia|itself}.
| As a measure of response, {lvdips|five employees of {latviac|*Latvia*}'s diplomatic mission} have been declared personae non gratae and are
+ obliged to leave {moscow|*Moscow*} before March 12. {ambas|The ambassador of {russiac|*Russia*}} has been recalled from {riga|*Riga*} for consultations.
+ {rubtsova|The diplomat} did not exclude that the agreement on transit of railway cargoes would be suspended in the event of new
+ "unfriendly gestures".
| "When a refrigerator breaks down in {riga|*Riga*}, {russia|*Moscow*} is to blame. {russia|We} are accustomed to it," {rubtsova|she} said, adding that
+ it was {nato|*NATO*} which, having concentrated {nato|its} servers and {nato|its} soldiers at {russiac|*Russia*}'s borders, had long been waging war in the net.
| {rubtsova|She} also expressed condolences to {relatives|the relatives of {pensioner|the pensioner}} who, as reported, had died in an ambulance in {daugavpils|*Daugavpils*}
+ on Wednesday; that the death was connected with the failure of computers, {rubtsova|she} called a speculation.
role rubtsova [official representative of Moscow's Foreign Ministry]
role rubtsova [The diplomat]
date [Thursday] day 2021-03-04
date [weekly] repeat P1W
date [twenty minutes] duration PT20M
date [March 12] day 2021-03-12
date [Wednesday] day 2021-03-03
event lw36 latvia > russia 112 happened [allegations of the Latvian authorities]
trap ["hacker attack"] ; scare quotes: the speaker denies that there was one
quote lq8 rubtsova indirect [The allegations of the Latvian authorities ~ do not withstand criticism] ; cue [Zhanna Rubtsova <declared>] ; source [Zhanna Rubtsova] ; channel [briefing]
event lw18 rubtsova > latvia 016 happened [do not withstand criticism]
quote lq9 rubtsova mixed [the Russian side on Thursday proposed to Riga the creation of a joint group of specialists ~ "in twenty minutes, that is to say without reading"] ; cue [According to] ; source [According to <her>]
event lw19 russia > latvia 030 happened [proposed] ; date [Thursday] ; by rubtsova
position ln4 russia > latvia offer [the creation of a joint group of specialists for establishing the facts] ; aim [establishing the facts] ; state refused
event lw20 latvia > russia 120 happened [declined] ; by rubtsova
position ln5 latvia > russia refusal [declined it] ; answers ln4
event lw21 rubtsova > latvia 1014 happened [demanded]
position ln6 rubtsova > latvia demand [that the Latvian side <present the technical data on which it bases itself>.]
event lw22 russia > lvdips 161 happened [declared personae non gratae]
position ln7 russia > lvdips demand [to leave Moscow before March 12] ; deadline [March 12]
figure lf7 employee [five employees of Latvia's diplomatic mission] 5 5
event lw23 russia > latvia 161 happened [has been recalled]
event lw24 rubtsova > latvia 131 happened [did not exclude]
position ln8 rubtsova > latvia threat [the agreement on transit of railway cargoes would be suspended in the event of new "unfriendly gestures"] ; condition [in the event of new "unfriendly gestures"]
quote lq10 rubtsova direct ["When a refrigerator breaks down in Riga, Moscow is to blame. We are accustomed to it,"] ; cue [it," she <said>] ; source [it," <she> said]
trap [a refrigerator breaks down] ; a jest, no event
quote lq11 rubtsova indirect [it was NATO which, having concentrated its servers and its soldiers at Russia's borders, had long been waging war in the net] ; cue [adding] ; source [it," <she> said]
event lw25 nato > russia 154 happened [having concentrated] ; by rubtsova
event lw26 nato > russia 176 happened [had long been waging war] ; by rubtsova
event lw27 rubtsova > relatives 018 happened [expressed condolences]

report continental
outlet The Continental
kind interview
published 2021-03-19
title "Attribution is a matter of patience"
| {harjula|*Liis Harjula*} ran {finland|*Finland*}'s cyber-security centre until 2019. We met {harjula|her} in a cafÃ© in {tallinn|*Tallinn*}.
| {harjula|Ms *Harjula*}, was the night of 3 March the first cyber war in {latviac|*Latvia*}?
| "{harjula|I} dislike the word. A war has widows. This had cancelled X-rays."
| But {latvia|*Riga*} has thrown out {staffers|four Russian diplomats}, {russia|*Moscow*} {lvdips|five Latvians}.
| "That is the ballet. What interests {harjula|me} is that {boss|the man} who runs {lynx|*Winter Lynx*} - {latvia|the Latvians} know {boss|his} name - lives openly near
+ {kaluga|*Kaluga*}, and that {russia|the Russians} have twice refused to extradite {boss|him}. In December {eu|the *European Union*} froze {boss|his}
+ accounts. {boss|He} had none."
| {finland|*Helsinki*} signed a pact with {latvia|*Latvia*} last year. Has it helped?
| "The same night. {latvia|*Latvia*} gave {finland|us} the server logs, {finland|we} gave {latvia|it} the pattern. On Monday {courtcase|a court} in {riga|*Riga*} let {twomen|the two
+ students} go, by the way. {twomen|They} had only sold a password. {harjula|I} hear that {usgov|*Washington*} now wants to question {twomen|them}, and that
+ {prosecutors|prosecutors} have opened an inquiry into {supplier|{hministry|the ministry}'s supplier}."
| Suppose they switch off a power station next.
| "Then we'd be having another talk. If {nato|the alliance} answered every blackout with a brigade, there'd be no brigades left. Don't
+ forget {estoniac|*Estonia*} in 2007: the banks were attacked for three weeks, and what came of it? A think tank."
| Are {harjula|you} an optimist?
| "About {latvia|the Latvians}, yes. {latvia|They} agreed on Tuesday to let {eu|*Brussels*} inspect every hospital. That took courage. About the rest of us,"
+ - {harjula|she} laughs - "no comment".
role harjula [<ran Finland's cyber-security centre> until]
date [until <2019>] span 2019
date [the night of 3 March] day 2021-03-03TNI
date [December] span 2020-12
date [last year] span 2020
date [The same <night>] day 2021-03-03TNI
date [Monday] day 2021-03-15
date [Washington <now> wants] day PRESENT_REF
date [2007] span 2007
date [three weeks] duration P3W
date [Tuesday] day 2021-03-16
quote lq12 harjula direct ["I dislike the word. A war has widows. This had cancelled X-rays."]
damage bad-encoding [Ã©]
trap [the first cyber war] ; a question, and a word that the expert dislikes
event lw11 latvia > staffers 161 happened [has thrown out]
event lw22 russia > lvdips 161 happened [<has thrown out> four]
figure lf5 diplomat [four Russian diplomats] 4 4
figure lf7 Latvian [five Latvians] 5 5
trap [That is the ballet] ; a figure of speech
quote lq13 harjula direct ["That is the ballet. What interests me ~ He had none."]
event lw28 russia > latvia 1213 happened [refused to extradite] ; by harjula
position ln10 russia > latvia refusal [refused to extradite him]
event lw29 eu > boss 163 happened [froze] ; date [December] ; by harjula
event lw30 finland > latvia 057 happened [signed a pact] ; date [last year]
quote lq14 harjula direct ["The same night. Latvia gave us ~ the ministry's supplier."]
event lw31 latvia > finland 064 happened [gave us the server logs] ; date [The same <night>] ; by harjula
event lw32 finland > latvia 064 happened [gave it the pattern] ; date [The same <night>] ; by harjula
event lw33 courtcase > twomen 0841 happened [let the two students go] ; date [Monday] ; place riga ; by harjula
event lw34 prosecutors > supplier 090 happened [opened an inquiry] ; by harjula
trap [Suppose they switch off a power station] ; a hypothesis
trap [answered every blackout with a brigade] ; a hypothesis
trap [the banks were attacked] ; another attack, another country
quote lq15 harjula direct ["Then we'd be having another talk ~ A think tank."]
event lw35 latvia > eu 0355 happened [agreed on Tuesday to let] ; date [Tuesday] ; by harjula
position ln9 latvia > eu acceptance [to let Brussels inspect every hospital]
quote lq16 harjula direct ["About the Latvians, yes. ~ About the rest of us,"] ["no comment"]
trap [no comment] ; a jest, and no party's silence

differences
name twomen balticlive continental ; The blog first wrote of two soldiers, corrected to students.
only-in lw19 nevainform ; Only Neva-Inform tells of the Russian proposal of a joint group and that Riga declined.
only-in lw28 continental ; Only the interview tells of the refused extradition.
only-in lw12 balticlive ; Only the blog tells that the consulate was shut.
