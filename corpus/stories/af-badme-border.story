story af-badme-border
about expulsion of Western peacekeepers and armies moving along a disputed border; Eritrea and Ethiopia; 2005

actors
eritrea    government   ERIGOV     Eritrea
ethiopia   government   ETHGOV     Ethiopia
un         organisation IGOUNO     United Nations
peacekeepers group      IGOUNO p   Western peacekeepers
council    organisation IGOUNO     Security Council
solberg    person       IGOUNO m   Henrik Solberg
erarmy     organisation ERIMIL     Eritrean army
etarmy     organisation ETHMIL     Ethiopian army
patrol     group        ETHMIL p   Ethiopian patrol
villagers  group        ERIUAF p   Eritrean militiamen
desta      person       ETHGOV m   Tesfaye Desta
auobs      group        IGOAFRAFU p observers of the African Union
asians     group        IGOUNO p   soldiers of Asian and African nations
both       group        -       p  both sides
reporters  group        MED p      reporters in Addis Ababa
indians    group        INDMIL p   Indian soldiers of the mission
india      government   IND        India
commission organisation IGO        Boundary Commission
ministry   organisation ERIGOV     Foreign Ministry of Eritrea
president  person       ERIGOV m   President of Eritrea
envoy      person       IGOAFRAFU m Alioune Ndiaye
au         organisation IGOAFRAFU  African Union
prisoners  group        ETH p      fourteen Ethiopians sent home
icrc       organisation NGOHLHIRC  International Committee of the Red Cross
abroad     group        ERI p      Eritreans abroad
diplomat   person       -       m  Western diplomat

places
er         country      ER  15.18 39.78  Eritrea
et         country      ET  9.15  40.49  Ethiopia
badme      city         ER  14.73 37.80  Badme
zala       city         ET  14.52 39.38  Zalambessa
geneva     city         CH  46.20 6.15   Geneva
keren      city         ER  15.78 38.46  Keren
nefasit    city         ER  15.33 39.06  Nefasit
mereb      site         ER  14.60 38.60  Mereb River

report horn
outlet Horn Wire
kind wire
published 2005-12-08
title Eritrea orders Western peacekeepers out
| ADDIS ABABA (Horn Wire) - {eritrea|*Eritrea*} has given {peacekeepers|North American and European peacekeepers} ten days to leave, {un|the *United Nations*} said on Wednesday, in the hardest blow so far to {un|a mission} that for five years has stood between {erarmy|{eritrea|its} army} and {etarmy|{ethiopia|*Ethiopia*}'s} along a border of 1,000 kilometres.
| The letter, a single paragraph, offered no reason. {solberg|*Henrik Solberg*}, {solberg|the *UN* envoy}, who was kept waiting for two hours on Tuesday before {solberg|he} was told that nobody would see {solberg|him}, called the order "unacceptable". {council|The *Security Council*} demanded that {eritrea|*Asmara*} reverse {eritrea|its} decision without preconditions; otherwise, {diplomat|a Western diplomat} said, sanctions were "on the table, with the lid off".
| {eritrea|*Eritrea*} had already barred {un|the mission}'s helicopters from {eritrea|its} airspace in October, leaving {un|it} blind over more than half of the buffer zone. Since then {both|both sides} have been reinforcing. {ethiopia|*Ethiopia*} has brought seven divisions close to the line, {un|the mission} says, while {erarmy|*Eritrean* troops} with tanks have crossed {mereb|the *Mereb* River}. On Sunday {patrol|an *Ethiopian* patrol} traded fire with {villagers|*Eritrean* militiamen} outside {zala|*Zalambessa*}. Three men died.
| "{ethiopia|We} will not fire the first shot. Nobody should count upon the second being late," {desta|{et|*Ethiopia*}'s minister of state for foreign affairs}, {desta|*Tesfaye Desta*}, told {reporters|reporters}. {ethiopia|{desta|His} government}, {desta|he} added, had agreed to pull {ethiopia|its} divisions back by 20 December, as {council|the *Council*} had asked.
| The quarrel turns on {badme|the village of *Badme*}, which {commission|the *Boundary Commission*} awarded to {eritrea|*Eritrea*} in 2002. {ethiopia|*Ethiopia*}, which had pledged beforehand to accept the ruling as final, still holds {badme|it} and wants talks first. {eritrea|*Eritrea*} refuses to talk until the frontier is marked. {both|The two neighbours} fought from 1998 to 2000; some 70,000 people were killed.
| {india|*India*}, which provides the largest contingent, said {india|it} might withdraw {indians|{india|its} 1,500 soldiers} if {indians|they} could not be flown out when wounded.
| Whoever hoped for distraction at the African Youth Games on Thursday was unlucky: the handball draw pits the neighbours against each other in the first round, "a derby without a buffer zone", as the programme has it.
role solberg [the UN envoy]
role desta [Ethiopia's minister of state for foreign affairs]
event e1 eritrea > peacekeepers 1661 happened [has given North American and European peacekeepers ten days to leave] ; by un
quote e1q un indirect [Eritrea has given North American and European peacekeepers ten days to leave] ; cue [<said> on Wednesday] ; source [the United Nations]
figure e1f day [ten days] 10 10
date [ten days] duration P10D
date [Wednesday] day 2005-12-07
event e2 un > eritrea,ethiopia 074 happened [has stood between] ; date [five years]
date [five years] duration P5Y
figure e2f kilometre [1,000 kilometres] 1000 1000
date [two hours] duration PT2H
date [Tuesday] day 2005-12-06
event e3 eritrea > solberg 125 happened [nobody would see him] ; date [Tuesday]
event e4 solberg > eritrea 111 happened [called the order "unacceptable"]
quote e4q solberg mixed ["unacceptable"] ; cue [<called> the order] ; source [Henrik Solberg]
event e5 council > eritrea 1055 happened [demanded]
event e5w eritrea > - 0861 wanted [reverse its decision] ; by council
position e5p council > eritrea demand [Asmara reverse its decision without preconditions] ; condition [without preconditions]
event e6 council > eritrea 1312 happened [were "on the table, with the lid off"] ; by diplomat
quote e6q diplomat mixed [otherwise] [sanctions were "on the table, with the lid off"] ; cue [diplomat <said>] ; source [a Western diplomat]
event e7 eritrea > un 172 happened [had already barred] ; date [October]
date [October] span 2005-10
event e8 both > - 154 happened [have been reinforcing]
event e9 ethiopia > - 154 happened [has brought] ; by un
figure e9f division [seven divisions] 7 7 ; by un
quote e10q un indirect [Ethiopia has brought seven divisions close to the line] [while Eritrean troops ~ Mereb River] ; cue [<says>, while] ; source [<the mission> says]
event e10 erarmy > - 154 happened [have crossed] ; place mereb ; by un
event e11 patrol > villagers 193 happened [traded fire with] ; date [Sunday] ; place zala
date [Sunday] day 2005-12-04
figure e11f man [Three men] 3 3 ; role killed ; date [Sunday]
quote e12q desta direct ["We will not fire the first shot. ~ the second being late,"] ; cue [<told> reporters] ; source [Tesfaye Desta] ; to reporters
event e12 ethiopia > eritrea 138 happened [Nobody should count upon the second being late] ; by desta
position e12p ethiopia > eritrea threat [Nobody should count upon the second being late]
trap [We will not fire the first shot] ; negated
quote e13q desta indirect [His government] [had agreed to pull its divisions back ~ had asked] ; cue [he <added>] ; source [<he> added]
event e13 ethiopia > council 0356 happened [had agreed to pull its divisions back] ; by desta
date [20 December] day 2005-12-20
position e13p ethiopia > council acceptance [pull its divisions back by 20 December] ; deadline [by 20 December]
event e14 council > ethiopia 0256 happened [had asked] ; by desta
date [2002] span 2002
event e16 ethiopia > - 038 happened [had pledged beforehand to accept]
event e17 ethiopia > eritrea 192 happened [still holds] ; place badme
event e18 ethiopia > eritrea 106 happened [wants talks first]
position e18p ethiopia > eritrea demand [talks first] ; state refused
event e19 eritrea > ethiopia 125 happened [refuses to talk]
position e19p eritrea > ethiopia refusal [refuses to talk until the frontier is marked] ; condition [until the frontier is marked] ; answers e18p
event e20 eritrea > ethiopia 190 happened [fought] ; date [from 1998 to 2000]
date [from 1998 to 2000] span 1998/2000
figure e20f person [some 70,000 people] 70000 70000 ; approximate ; role killed
event e21 india > un 1661 possible [might withdraw] ; by india
quote e21q india indirect [it might withdraw ~ flown out when wounded] ; cue [<said> it might] ; source [<India>, which]
position e21p india > - threat [might withdraw its 1,500 soldiers if they could not be flown out when wounded] ; condition [if they could not be flown out when wounded]
figure e21f soldier [its 1,500 soldiers] 1500 1500
date [Thursday] day 2005-12-08
trap ["a derby without a buffer zone"] ; sport

report state
outlet Asmara News Bureau
kind state
published 2005-12-12
title Foreign Ministry replies to latest resolution
| ASMARA, 12 December 2005 - {ministry|The Ministry of Foreign Affairs of the State of *Eritrea*} today rejected as null and void the resolution by which {council|the *Security Council*}, "having slept on the law for three years, has awoken to count helicopters".
| The sole issue, the statement underlined, is the occupation by {ethiopia|*Ethiopia*} of sovereign territory, in {badme|*Badime*} and elsewhere, in violation of an award which {ethiopia|that regime} {ethiopia|itself} had sworn to honour. {ministry|The Ministry} demands, as {eritrea|*Eritrea*} has demanded in nineteen letters, that {council|the *Council*} compel {ethiopia|*Addis Ababa*} to vacate the land.
| As to the foreigners requested to depart, a number of {peacekeepers|them} had, the statement said, engaged in "activities of the nature of espionage" in the guise of peacekeeping. {peacekeepers|They} were given not ten days but a fortnight. {asians|Soldiers of Asian and African nations}, whose conduct has been correct, remain the guests of {er|this country}.
| It is equally untrue that {erarmy|the *Eritrean* Defence Forces} have mobilised. {erarmy|Their} members seen along {mereb|the *Mereb*} are bringing in the harvest, as in every year. The war which {eritrea|*Eritrea*} wages is the war on drought. Should {eritrea|it} be invaded, on the other hand, {eritrea|the nation} would bury the invader, as history teaches.
| In {keren|*Keren*}, {president|the President} received {envoy|Mr *Alioune Ndiaye*}, {envoy|special envoy of {au|the *African Union*}}, and agreed that {auobs|observers of {au|that organisation}} may visit any place of {auobs|their} choosing. As a gesture of goodwill {prisoners|fourteen *Ethiopian* nationals} who had strayed over the line near {zala|*Tsalambessa*} were handed over through {icrc|the *International Committee of the Red Cross*}.
| {abroad|*Eritreans* residing in {geneva|*Geneva*}} on Saturday demonstrated before {un|the *United Nations*} to denounce {un|its} double standards.
| The Tour of Eritrea opens on Thursday. The climb to {nefasit|*Nefasit*} will again be the scene of fierce attacks.
date [12 December 2005] day 2005-12-12
date [today] day 2005-12-12
event e30 ministry > council 120 happened [rejected as null and void] ; date [today]
position e30p ministry > council refusal [rejected as null and void the resolution]
quote e30q ministry mixed ["having slept on the law ~ to count helicopters"] ; source [The Ministry of Foreign Affairs of the State of Eritrea]
date [three years] duration P3Y
quote e31q ministry indirect [The sole issue] [is the occupation ~ had sworn to honour] ; cue [the statement <underlined>]
event e17 ethiopia > eritrea 192 happened [occupation] ; place badme ; by ministry
event e16 ethiopia > - 038 happened [had sworn to honour] ; by ministry
event e32 ministry > council 100 happened [demands]
event e33 eritrea > council 100 happened [has demanded]
figure e33f letter [nineteen letters] 19 19
position e32p ministry > council demand [the Council compel Addis Ababa to vacate the land]
event e34 council > ethiopia 170 wanted [compel] ; by ministry
event e1 eritrea > peacekeepers 1661 happened [requested to depart]
quote e35q ministry mixed [a number of them had] [engaged in "activities ~ guise of peacekeeping] ; cue [the statement <said>]
event e35 ministry > peacekeepers 1125 happened [engaged in "activities of the nature of espionage"]
figure e1f day [a fortnight] 14 14
date [ten days] duration P10D
date [a fortnight] duration P14D
event e36 erarmy > - 154 denied [have mobilised]
date [every year] repeat -
trap [the war on drought] ; no war
event e37 eritrea > - 138 happened [would bury the invader]
position e37p eritrea > - threat [would bury the invader] ; condition [Should it be invaded]
role envoy [special envoy of the African Union]
event e38 president > envoy 043 happened [received] ; place keren
event e39 president > au 0355 happened [agreed]
position e39p president > au concession [observers of that organisation may visit any place of their choosing]
event e40 eritrea > prisoners 0841 happened [were handed over]
figure e40f national [fourteen Ethiopian nationals] 14 14
event e41 abroad > un 141 happened [demonstrated] ; date [Saturday] ; place geneva
event e42 abroad > un 111 happened [denounce] ; date [Saturday]
date [Saturday] day 2005-12-10
date [Thursday] day 2005-12-15
trap [fierce attacks] ; a cycle race

differences
figure e1f horn state ; Ten days to leave with the wire, a fortnight with the state agency.
only-in e35 state ; Only the state agency gives a reason for the expulsion, espionage.
only-in e11 horn ; Only the wire tells of the shooting near Zalambessa.
only-in e13 horn ; Only the wire has Ethiopia's promise to pull back.
