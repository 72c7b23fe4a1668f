# Norlight's dateline is wrong, as happens: its man writes from Dushanbe
story eu-garm-hostages
about UN observers held by a warlord in Tajikistan, talks about their release; 1997

actors
safar      person        TJKREB m      Safar Rahimov
brother    person        TJKREB m      Daler Rahimov
fighters   group         TJKREB p      Daler Rahimov's fighters
hostages   group         IGOUNO p      hostages held at Obigarm
observers  group         IGOUNO p      military observers of the UN mission
crew       group         RUSMED p      Russian television crew
unmot      organisation  IGOUNO        UN mission in Tajikistan
un         organisation  IGOUNO        United Nations
envoy      person        IGOUNO m      Gerhard Lindner
tajgov     government    TJKGOV        Tajik government
secmin     person        TJKGOV m      Tajik Security Minister Komil Nazarov
opp        organisation  TJKREB        United Tajik Opposition
oppneg     person        TJKREB m      opposition negotiator Ibodullo Qosimov
russia     government    RUS           Russia
division   organisation  RUSMIL        Russian 201st Motorised Rifle Division
iran       government    IRNGOV        Iranian government
captors    group         TJKREB p      captors
teams      group         IGOUNO p      field teams of the UN mission
goman      person        TJKREB m      go-between of the opposition
rsol       group         RUSMIL p      Russian soldiers
five       group         IGOUNO p      five military observers
four       group         IGOUNO p      four staff of the mission
guide      person        TJKCVL m      Tajik interpreter Farrukh
council    organisation  IGOUNO        UN Security Council
secgen     person        IGOUNO        UN Secretary-General
sides      group         - p           the two Tajik sides
press      organisation  MED           Norlight News Service
doctor     person        NGOHLHIRC f   Red Cross doctor
icrc       organisation  NGOHLHIRC     Red Cross
freed      group         - p           five freed hostages
lastfour   group         - p           last four hostages
two        group         CHEMIL p      two Swiss officers
spokes     person        IGOUNO        UN spokesman

places
garm       city     TJ  39.01 70.37  Garm
obigarm    city     TJ  38.72 69.71  Obigarm
dushanbe   city     TJ  38.56 68.77  Dushanbe
tehran     city     IR  35.69 51.39  Tehran
moscow     city     RU  55.75 37.62  Moscow
afghan     country  AF  33.00 66.00  Afghanistan
tajik      country  TJ  38.86 71.28  Tajikistan
pyanj      site     TJ  37.24 69.10  Pyanj river

report norlight
outlet Norlight News Service
kind wire
published 1997-02-11
title Tajik warlord threatens to kill hostages unless brother let in
| TASHKENT, Feb 11 (Norlight) - {safar|A Tajik warlord} holding {hostages|15 people}, nine of {hostages|them}
+ {observers|{un|*United Nations*} observers}, in a snowbound valley east of {dushanbe|the capital} threatened on Tuesday to shoot
+ one every morning unless {tajgov|the government} flies {fighters|{brother|{safar|his} brother}'s men} home from
+ {afghan|*Afghanistan*}.
| {safar|*Safar Rahimov*}, who fought for {tajgov|the government} in the civil war, then against {tajgov|it}, and last year
+ changed sides for the third time, gave until dawn on Thursday. "{safar|I} have no quarrel with {un|the *UN*}.
+ {hostages|They} are the only currency accepted in this country," {safar|he} told {press|*Norlight*} over a field radio.
| {tajgov|The government} has agreed to open a corridor, {secmin|Security Minister *Komil Nazarov*} said, but only for
+ {brother|*Daler Rahimov*} and {fighters|35 fighters}, not the 90 {safar|the elder *Rahimov*} asks for, and only if
+ {observers|the observers} are handed over at the bridge of {obigarm|*Obigarm*} first. Storming the place was "not on the
+ table today", {secmin|the minister} added. {russia|*Russia*}, whose {division|*201st division*} surrounded the valley on
+ Sunday, has ruled nothing out.
| The kidnappings began last Tuesday when {five|five military observers} on {five|their} way back from
+ {garm|*Garm*} were stopped at a roadblock. {envoy|*Gerhard Lindner*}, {envoy|the special envoy of {secgen|the {un|*U.N.*} Secretary-General}}, went up to negotiate the next day and came back with {guide|an interpreter}'s coat and a list of demands; two
+ days later {crew|a Russian television crew} and {four|four more of {unmot|the mission}'s staff} were seized as well.
| {unmot|The mission}, which had warned for months that the escorts promised by {tajgov|*Dushanbe*} were not coming, has
+ pulled {teams|{unmot|its} remaining teams} out of the field. {council|The *Security Council*} condemned the abductions and demanded
+ the immediate release of {hostages|all hostages}.
| {oppneg|*Ibodullo Qosimov*} of {opp|the *United Tajik Opposition*} denied {safar|the warlord} was one of {opp|theirs}. But
+ {opp|the *UTO*} was ready, {oppneg|he} said in {tehran|*Tehran*}, to send {goman|a man} whom {safar|*Rahimov*} trusts, provided
+ {tajgov|the government} asked for it in writing.
role safar [A Tajik warlord]
role secmin [Security Minister]
role secmin [the minister]
role envoy [the special envoy of the U.N. Secretary-General]
role guide [an interpreter]
date [Feb 11] day 1997-02-11
date [on <Tuesday> to] day 1997-02-11
date [every morning] repeat P1D
date [last year] span 1996
date [dawn on Thursday] day 1997-02-13TMO
date [today] day 1997-02-11
date [Sunday] day 1997-02-09
date [last Tuesday] day 1997-02-04
date [the next day] day 1997-02-05
date [two days later] day 1997-02-07
date [months] duration PXM
event e1 safar > hostages 181 happened [holding]
figure f1 person [15 people] 15 15 ; role detained
figure f2 observer [nine of them United Nations observers] 9 9 ; role detained
event e2 safar > hostages 138 happened [threatened] ; date [on <Tuesday> to]
position n1 safar > tajgov threat [to shoot one every morning ~ home from Afghanistan] ; condition [unless the government flies his brother's men home from Afghanistan]
event e4 safar > tajgov 190 happened [fought]
event e5 safar > tajgov 139 happened [gave until dawn on Thursday]
position n2 safar > tajgov demand [flies his brother's men home from Afghanistan] ; deadline [until dawn on Thursday]
quote q1 safar direct ["I have no quarrel with the UN. They are the only currency accepted in this country,"] ; cue [he <told>] ; source [<he> told] ; to press ; channel [a field radio]
trap [the only currency accepted] ; no acceptance and no money: a figure of speech
event e6 tajgov > safar 0355 happened [has agreed to open a corridor] ; by secmin
position n3 tajgov > safar concession [has agreed to open a corridor ~ of Obigarm first] ; condition [only if the observers are handed over at the bridge of Obigarm first] ; participants [only for Daler Rahimov and 35 fighters] ; answers n2
quote q2 secmin indirect [The government has agreed to open a corridor] [only for Daler Rahimov ~ Obigarm first] ; cue [Nazarov <said>] ; source [Security Minister Komil Nazarov]
figure f3 fighter [35 fighters] 35 35 ; by secmin
figure f4 fighter [the 90] 90 90 ; by safar
quote q3 secmin mixed [Storming the place was "not on the table today"] ; cue [minister <added>] ; source [the minister]
event e8 tajgov > safar 190 denied [Storming the place] ; by secmin
event e9 division > - 190 happened [surrounded] ; date [Sunday]
trap [has ruled nothing out] ; neither a threat nor a plan
event e11 safar > five 181 happened [stopped at a roadblock] ; date [last Tuesday]
figure f5 observer [five military observers] 5 5
event e12 envoy > safar 046 happened [went up to negotiate] ; date [the next day]
trap [an interpreter's coat] ; no concession: all that the envoy brought back
event e13 safar > envoy 100 happened [demands]
event e14 - > crew 181 happened [were <seized>] ; date [two days later]
event e14 - > four 181 happened [were <seized>] ; date [two days later]
event e15 unmot > - 012 happened [had warned]
quote q4 unmot indirect [the escorts promised by Dushanbe were not coming] ; cue [had <warned>] ; source [The mission, which]
event e16 tajgov > unmot 0334 happened [promised]
event e17 unmot > - 1661 happened [pulled its remaining teams out]
event e18 council > safar 111 happened [condemned]
event e19 council > safar 1053 happened [demanded]
position n4 council > safar demand [the immediate release of all hostages] ; deadline [immediate]
event e20 oppneg > - 016 happened [denied]
quote q5 oppneg indirect [the warlord was one of theirs] ; cue [<denied> the warlord] ; source [Ibodullo Qosimov]
event e21 opp > tajgov 039 happened [was ready]
quote q6 oppneg indirect [the UTO was ready] [to send a man ~ in writing] ; cue [he <said> in Tehran] ; source [<he> said in Tehran]
position n5 opp > tajgov offer [was ready ~ in writing] ; condition [provided the government asked for it in writing] ; participants [a man whom Rahimov trusts]

report highlights
outlet UN Daily Highlights
kind release
published 1997-02-18
title Last hostages in Tajikistan released
| {secgen|The Secretary-General} expressed deep relief today at the release of {lastfour|the last four} of {hostages|the
+ sixteen persons} abducted in {tajik|*Tajikistan*} since 4 February. {secgen|He} paid tribute to {envoy|{secgen|his} Special
+ Envoy}, {envoy|*Gerhard Lindner*}, to {iran|the Government of the Islamic Republic of *Iran*}, which had carried messages
+ between {captors|the captors} and {tajgov|*Dushanbe*}, and to {russia|the *Russian Federation*}, which lent the helicopter.
| As members will recall, {freed|five} were let go on 13 February against the passage of {brother|Mr. *Daler Rahimov*} and
+ {fighters|41 armed men} across {pyanj|the *Pyanj* river}; {two|two}, both of {two|them} Swiss officers, escaped during a snowstorm on the
+ 15th. One hostage, {guide|*Farrukh Nabiev*}, {guide|a Tajik interpreter for {unmot|the Mission}}, was killed on the night of
+ 14 February. {safar|Mr. *Rahimov*} has maintained that {guide|he} was shot by {rsol|Russian soldiers} in an exchange of
+ fire; {doctor|the {icrc|*Red Cross*} doctor} who examined the body said otherwise. {un|The Organization} intends to establish the
+ facts, and {secgen|the Secretary-General} has asked {tajgov|the Government} for {tajgov|its} full cooperation in bringing
+ to justice whoever is responsible.
| Asked whether a ransom had been paid, {spokes|the Spokesman} replied that {un|the *United Nations*} "does not pay, did not
+ pay, and was not asked to pay".
| In a related development, {sides|the two Tajik parties} announced in {tehran|*Tehran*} that the inter-Tajik talks,
+ suspended by {opp|the opposition} on 9 February in protest at the operation in the valley, would resume in
+ {moscow|*Moscow*} on 26 February under {un|*United Nations*} auspices. The agenda comprises the merging of the armed forces,
+ an amnesty, and a general exchange of prisoners, of whom {tajgov|the Government} says {tajgov|it} holds 214 and
+ {opp|the opposition} 70.
| {council|The *Security Council*} will be briefed tomorrow on the future of {unmot|the Mission}, the mandate of which expires
+ on 15 March. {secgen|The Secretary-General} does not at this stage recommend {unmot|its} withdrawal; {secgen|he} has, however, decided
+ that {teams|{unmot|its} teams} will not return to the field until {tajgov|the Government} has provided written guarantees.
| The stamp exhibition "Envoys of Peace" in the Visitors' Lobby closes on Friday.
role envoy [Special Envoy]
role guide [a Tajik interpreter for the Mission]
role spokes [the Spokesman]
role doctor [the Red Cross doctor]
date [today] day 1997-02-18
date [4 February] day 1997-02-04
date [13 February] day 1997-02-13
date [the 15th] day 1997-02-15
date [the night of 14 February] day 1997-02-14TNI
date [9 February] day 1997-02-09
date [26 February] day 1997-02-26
date [tomorrow] day 1997-02-19
date [15 March] day 1997-03-15
date [Friday] day 1997-02-21
event e22 safar > lastfour 0841 happened [release]
figure f6 person [the last four] 4 4
figure f1 person [the sixteen persons] 16 16
event e23 secgen > - 013 happened [expressed deep relief] ; date [today]
event e1 - > hostages 181 happened [abducted] ; date [4 February] ; place tajik
event e24 secgen > envoy,iran,russia 051 happened [paid tribute] ; date [today]
event e25 iran > captors,tajgov 045 happened [carried messages]
event e26 russia > un 060 happened [lent the helicopter]
event e27 safar > freed 0841 happened [were let go] ; date [13 February]
figure f7 person [five] 5 5
event e28 - > brother,fighters 084 happened [passage] ; date [13 February] ; place pyanj
figure f3 man [41 armed men] 41 41
figure f8 officer [<two>, both] 2 2
event e29 - > guide 193 happened [was killed] ; date [the night of 14 February]
figure f9 hostage [One hostage] 1 1 ; role killed
quote q7 safar indirect [he was shot by Russian soldiers in an exchange of fire] ; cue [maintained] ; source [<Mr. Rahimov> has]
event e30 rsol > guide 193 happened [was shot] ; by safar
quote q8 doctor indirect [otherwise] ; cue [body <said>] ; source [the Red Cross doctor]
event e31 un > - 090 planned [intends to establish the facts]
event e32 secgen > tajgov 0213 happened [has asked the Government]
position n6 secgen > tajgov demand [full cooperation in bringing to justice whoever is responsible]
quote q9 spokes mixed [the United Nations "does not pay, did not pay, and was not asked to pay"] ; cue [replied] ; source [the Spokesman]
event e33 spokes > - 016 happened [replied]
event e34 opp > tajgov 164 happened [suspended] ; date [9 February]
event e9 - > - 190 happened [operation]
event e35 opp > tajgov 046 planned [would resume] ; date [26 February] ; place moscow
quote q10 sides indirect [the inter-Tajik talks ~ under United Nations auspices] ; cue [announced] ; source [the two Tajik parties]
quote q11 tajgov indirect [it holds 214 and the opposition 70] ; cue [Government <says>] ; source [<the Government> says]
figure f10 prisoner [214] 214 214 ; role detained ; by tajgov
figure f11 prisoner [70] 70 70 ; role detained ; by tajgov
trap [recommend its withdrawal] ; negated
event e36 unmot > - 1661 happened [will not return to the field]
position n7 secgen > tajgov refusal [its teams will not return ~ written guarantees] ; condition [until the Government has provided written guarantees]
trap [a general exchange of prisoners] ; an item of an agenda, nobody is exchanged
trap ["Envoys of Peace"] ; title of an exhibition

differences
figure f1 norlight highlights ; Fifteen people held for Norlight, sixteen abducted for the United Nations.
figure f3 norlight highlights ; A corridor for 35 fighters was agreed, 41 crossed.
name guide norlight highlights ; An interpreter without a name, then Farrukh Nabiev.
only-in e29 highlights ; The death of the interpreter comes after Norlight's report.
only-in n5 norlight ; Only Norlight tells the opposition's offer of a go-between.
only-in e34 highlights ; Only the United Nations says that the talks had been suspended.
