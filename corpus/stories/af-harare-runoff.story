story af-harare-runoff
about an opposition candidate's withdrawal from a presidential run-off amid violence, and the mediation; Zimbabwe; 2008

actors
chikore    person       ZWEOPP m   Blessing Chikore
party      organisation ZWEOPP     Party of Renewal
backers    group        ZWEOPP p   supporters of the Party of Renewal
gov        government   ZWEGOV     Zimbabwean government
president  person       ZWEGOV m   president of Zimbabwe
police     organisation ZWECOP     police
taken      group        ZWEOPP p   people taken from the party's headquarters
militia    group        ZWEMIL p   youth militia
vets       group        ZWEMIL p   war veterans
vethead    person       ZWEMIL m   Joseph Gumbo
mission    organisation BWAGOV     High Commission of Botswana
commission organisation ZWEGOV     Electoral Commission
sadc       organisation IGOSAFSAD  SADC
shilongo   person       IGOSAFSAD m Tobias Shilongo
eu         organisation IGOEUREEC  European Union
council    organisation IGOUNO     UN Security Council
britain    government   GBRGOV     Britain
trader     person       ZWEBUS     currency trader
neighbours group        -       p  African states
ambassador person       GBRGOV f   British ambassador
minister   person       ZWEGOV m   Ephraim Dube
observers  group        NGO p      two foreign observers
dockers    group        ZAFLAB p   Durban dockers
moyo       person       ZWEOPP f   Rudo Moyo
scn        organisation MED        Southern Cross News
china      government   CHN        China
reporters  group        MED p      reporters in Harare
families   group        ZWECVL p   families given maize
beacon     organisation ZWEMED     Daily Beacon
host       person       DNKGOV     Danish ambassador
treasurer  person       ZWEOPP     Sekai Dongo
ministry   organisation ZWEGOV     Information Ministry

places
zimbabwe   country      ZW  -19.02 29.15  Zimbabwe
harare     city         ZW  -17.83 31.05  Harare
mutare     city         ZW  -18.97 32.67  Mutare
durban     city         ZA  -29.86 31.03  Durban
newyork    city         US  40.71 -74.01  New York
highfield  site         ZW  -17.89 30.99  Highfield

report scn
outlet Southern Cross News
kind wire
published 2008-06-23
title Zimbabwe challenger quits run-off, flees to mission
| HARARE (SCN) - {chikore|*Blessing Chikore*} pulled out on Sunday of the run-off against {president|{zimbabwe|*Zimbabwe*}â€™s president}, telling {reporters|reporters} {chikore|he} could not ask {backers|{chikore|his} supporters} to cast a vote that "could cost {backers|them} {backers|their} lives". By nightfall {chikore|the opposition candidate} had been given shelter in {mission|the High Commission of *Botswana*}, which said {chikore|he} could stay "as long as {chikore|he} sees the need".
| Hours earlier {militia|militiamen} with iron bars had dispersed {party|{chikore|his} party}â€™s last rally, in {highfield|the *Highfield* township} of {harare|the capital}. {police|Police} then entered {party|the party}â€™s headquarters and took away {taken|about 60 people}, most of {taken|them} women who had fled the countryside.
| {party|The *Party of Renewal*} says that since the first round in March, which {chikore|*Chikore*} won with 47.9 percent, 86 of {backers|{party|its} supporters} have been murdered and some 200,000 driven from {backers|their} homes in what {moyo|{party|its} secretary-general}, {moyo|*Rudo Moyo*}, called "a war with one army". {gov|The government} blames {party|the opposition} for the violence.
| {shilongo|*Tobias Shilongo*}, {shilongo|the mediator of {sadc|the Southern African bloc *SADC*}}, who saw {chikore|*Chikore*} twice last week and {president|the president} on Friday, proposed that the vote be put off and that both form a unity government. {commission|The *Electoral Commission*} ruled out any delay: ballots were printed, {commission|it} said, and Friday it would be.
| In {newyork|*New York*} {council|the *Security Council*} condemned the campaign of intimidation. {eu|The *European Union*} said {eu|it} would widen {eu|its} sanctions if the poll went ahead, and {britain|*London*} urged {neighbours|African states} not to recognise the winner.
| {dockers|Dockers} in {durban|*Durban*} for the second time refused to unload a ship carrying rifles for {gov|*Harare*}. The local dollar, meanwhile, surrendered a further third of its value, in what {trader|one trader} called "a rout without a battle".
damage bad-encoding [Zimbabwe<â€™>s president]
damage bad-encoding [his party<â€™>s last]
damage bad-encoding [the party<â€™>s headquarters]
event z1 chikore > president 143 happened [pulled out] ; date [on <Sunday>]
date [on <Sunday>] day 2008-06-22
quote z2 chikore mixed [he could not ask his supporters ~ lives"] ; cue [telling] ; source [Blessing Chikore] ; to reporters
date [nightfall] day 2008-06-22TNI
event z3 mission > chikore 075 happened [had been given shelter] ; date [By <nightfall>] ; place harare
quote z4 mission mixed [he could stay "as long as he sees the need"] ; cue [<said> he could stay] ; source [the High Commission of Botswana]
position z4p mission > chikore offer [could stay "as long as he sees the need"]
event z5 militia > backers 175 happened [had dispersed] ; date [Hours earlier] ; place highfield
date [Hours earlier] day 2008-06-22
event z56 police > - 170 happened [then <entered>]
event z6 police > taken 173 happened [took away] ; place harare
figure z6f person [about 60 people] 60 60 ; approximate ; role detained
quote z7 party indirect [since the first round in March ~ from their homes] ; cue [<says> that] ; source [The Party of Renewal]
date [March] span 2008-03
figure z7p percent [47.9 percent] 47.9 47.9
event z8 - > backers 1823 happened [have been murdered] ; by party
figure z8f supporter [86 of its supporters] 86 86 ; role killed ; by party
event z9 - > backers 201 happened [driven from their homes] ; by party
figure z9f supporter [some 200,000] 200000 200000 ; approximate ; role displaced ; by party
role moyo [its secretary-general]
quote z10 moyo mixed ["a war with one army"] ; cue [secretary-general, Rudo Moyo, <called>] ; source [Rudo Moyo]
event z11 gov > party 112 happened [blames]
role shilongo [the mediator of the Southern African bloc SADC]
event z12 shilongo > chikore 040 happened [saw] ; date [last week]
date [last week] span 2008-W25
event z13 shilongo > president 040 happened [saw] ; date [on <Friday>]
date [on <Friday>] day 2008-06-20
event z14 shilongo > chikore,president 045 happened [proposed]
position z14p shilongo > chikore,president mediation [the vote be put off and that both form a unity government] ; state refused
event z15 commission > shilongo 120 happened [ruled out]
position z15p commission > shilongo refusal [ruled out any delay] ; answers z14p
quote z16 commission indirect [ballots were printed] [and Friday it would be] ; cue [it <said>, and] ; source [<it> said, and]
date [and <Friday>] day 2008-06-27
event z17 council > - 111 happened [condemned]
event z18 eu > gov 1312 happened [would widen its sanctions]
quote z19 eu indirect [it would widen its sanctions if the poll went ahead] ; cue [European Union <said>] ; source [The European Union]
position z18p eu > gov threat [would widen its sanctions if the poll went ahead] ; condition [if the poll went ahead]
event z20 britain > neighbours 022 happened [urged]
position z20p britain > neighbours demand [not to recognise the winner]
event z21 dockers > gov 143 happened [refused to unload] ; place durban
trap [surrendered a further third] ; a currency
quote z22 trader mixed ["a rout without a battle"] ; cue [trader <called>] ; source [one trader]
trap [a rout without] ; a currency, a figure of speech

report beacon
outlet Daily Beacon
kind local
published 2008-06-25
title Chikore runs, from the voters
| Having smelt defeat, {chikore|Mr *Blessing Chikore*} has run, not for office but to the kitchen of a foreign mission, where, {minister|Information Minister *Ephraim Dube*} told {beacon|the *Beacon*} yesterday, "{chikore|he} may peel potatoes until 2013". Fridays poll, said {minister|the minister}, was as irreversible as the sunrise.
| {minister|Cde *Dube*} warned that anybody planning to march in {harare|*Harare*} on the day would meet the full fist of the law. {minister|He} dismissed as theatre the claim that {militia|ruling-party youths} had disturbed a meeting in {highfield|*Highfields*} on Sunday. "{backers|They} beat {backers|each other} for the cameras of the BBC," {minister|he} said.
| On Monday {gov|Government} summoned {ambassador|the *British* ambassador} and told {ambassador|her} to stop campaigning in {gov|our} villages. {observers|Two "observers"} of a Nordic church group, found with a list of polling stations in {observers|their} luggage, were given 24 hours to leave {zimbabwe|the country}.
| {vethead|Cde *Joseph Gumbo*}, who leads {vets|the veterans of the liberation war}, said at a rally in {mutare|*Mutare*} that if the pen were to give {zimbabwe|the country} to {party|sell-outs}, {vets|the freedom fighters} would take {zimbabwe|it} back with the gun, "as {vets|we} took {zimbabwe|it} in 1980".
| {gov|Government}, for {gov|its} part, has closed no door. After Friday, {minister|Cde *Dube*} promised, {president|the President} would talk to all, {chikore|Mr *Chikore*} included, but "the gentleman from {sadc|*SADC*} with {shilongo|his} postponement" had mistaken {zimbabwe|*Zimbabwe*} for a bus that waits. {minister|He} praised {china|the People's Republic of *China*} for {china|its} steadfast support.
| In {mutare|*Mutare*}, {president|His Excellency} also handed over 300 tractors and distributed maize to {families|2 000 families} hit by the drought.
| SPORT, page 12: Dynamos take no prisoners as champions-elect storm Rufaro.
quote z30 minister mixed ["he may peel potatoes until 2013"] ; cue [<told> the Beacon] ; source [Information Minister Ephraim Dube] ; to beacon
role minister [Information Minister]
date [yesterday] day 2008-06-24
date [until <2013>] span 2013
trap [run, not for office] ; a play upon words
quote z31 minister indirect [Fridays poll] [was as irreversible as the sunrise] ; cue [<said> the minister] ; source [said <the minister>]
date [<Friday>s poll] day 2008-06-27
quote z32 minister indirect [anybody planning to march ~ the full fist of the law] ; cue [warned] ; source [<Cde Dube> warned]
event z33 minister > - 137 happened [warned] ; place harare
position z33p minister > - threat [would meet the full fist of the law] ; condition [anybody planning to march in Harare on the day]
date [the day] day 2008-06-27
event z34 minister > - 016 happened [dismissed as theatre]
event z5 militia > - 175 denied [had disturbed] ; date [on <Sunday>] ; place highfield ; by minister
date [on <Sunday>] day 2008-06-22
quote z35 minister direct ["They beat each other for the cameras of the BBC,"] ; cue [he <said>] ; source [<he> said]
event z36 backers > backers 182 happened [beat] ; by minister
event z37 gov > ambassador 114 happened [summoned] ; date [Monday]
date [Monday] day 2008-06-23
event z38 gov > ambassador 100 happened [told her to stop] ; date [Monday]
position z38p gov > ambassador demand [stop campaigning in our villages]
event z39 - > observers 174 happened [were given 24 hours to leave]
figure z39o observer [Two "observers"] 2 2
figure z39f hour [24 hours] 24 24
date [24 hours] duration PT24H
quote z40 vethead mixed [if the pen were to give ~ in 1980"] ; cue [<said> at a rally] ; source [Cde Joseph Gumbo]
event z41 vets > party 138 happened [would take it back with the gun] ; by vethead
position z41p vets > party threat [would take it back with the gun] ; condition [if the pen were to give the country to sell-outs]
trap [as we took it in 1980] ; history of another conflict, for comparison
date [1980] span 1980
quote z42 minister mixed [After Friday] [the President would talk to all ~ a bus that waits] ; cue [promised] ; source [<Cde Dube> promised]
date [After <Friday>] day 2008-06-27
event z43 president > chikore 036 happened [would talk to all] ; by minister
position z43p president > chikore offer [would talk to all, Mr Chikore included] ; participants [Mr Chikore included] ; deadline [After Friday]
event z44 minister > china 051 happened [praised]
event z45 president > - 071 happened [handed over] ; place mutare
figure z45f tractor [300 tractors] 300 300
event z46 president > families 073 happened [distributed] ; place mutare
figure z46f family [2 000 families] 2000 2000
trap [Dynamos take no prisoners] ; football

report correction
outlet Southern Cross News
kind correction
published 2008-06-27
title CORRECTION: Zimbabwe-Election
| HARARE (SCN) - In a report of 23 June headed "Zimbabwe challenger quits run-off, flees to mission", {scn|*Southern Cross News*} wrongly said that {chikore|*Blessing Chikore*} had been given shelter in {mission|the High Commission of *Botswana*}. {mission|That mission} had offered {chikore|him} a room; {chikore|he} was in fact received at the residence of {host|the *Danish* ambassador}, where {chikore|he} remains.
| The report also gave as 86 the number of {backers|supporters of the *Party of Renewal*} murdered since March. The figure supplied by {party|the party} was 68. The words "a war with one army" were those of {treasurer|{party|its} treasurer}, {treasurer|*Sekai Dongo*}, and not of {moyo|*Rudo Moyo*}. {shilongo|The mediator of {sadc|*SADC*}} spells {shilongo|his} first name {shilongo|*Thobias*}.
| {ministry|The Information Ministry}, which demanded that {scn|the agency} retract the whole article and apologise, denies that {police|police} entered {party|the party}'s offices. {scn|*Southern Cross News*} stands by that part of {scn|its} report, which rests on four witnesses, and has declined to withdraw it.
| Editors: the slug "HARARE-SIEGE" on an earlier version was a line of test copy. Please kill.
date [23 June] day 2008-06-23
event z3 mission > chikore 075 denied [had been given shelter] ; by scn
event z50 mission > chikore 030 happened [had offered]
position z4p mission > chikore offer [had offered him a room]
event z51 host > chikore 075 happened [was in fact received]
event z8 - > backers 1823 happened [murdered] ; by party
figure z8f supporter [68] 68 68 ; role killed ; by party
date [March] span 2008-03
quote z52 treasurer mixed ["a war with one army"] ; source [Sekai Dongo]
role treasurer [its treasurer]
role shilongo [The mediator of SADC]
event z53 ministry > scn 100 happened [demanded]
event z54 scn > - 080 wanted [retract] ; by ministry
event z55 scn > ministry 055 wanted [apologise] ; by ministry
position z53p ministry > scn demand [the agency retract the whole article and apologise] ; state refused
event z57d ministry > - 016 happened [<denies> that]
event z56 police > - 170 denied [entered] ; by ministry
quote z57 ministry indirect [police entered the party's offices] ; cue [denies] ; source [The Information Ministry]
event z58 scn > ministry 120 happened [has declined to withdraw]
position z58p scn > ministry refusal [has declined to withdraw it] ; answers z53p
figure z59 witness [four witnesses] 4 4
trap [HARARE-SIEGE] ; a slug of test copy
trap [Please kill] ; editors' jargon

differences
figure z8f scn correction ; The wire said 86 murdered supporters, its own correction 68.
name shilongo scn correction ; Tobias Shilongo in the report, Thobias in the correction.
only-in z51 correction ; Only the correction says that the Danish ambassador took the candidate in.
only-in z41 beacon ; Only the state paper carries the veterans' threat.
only-in z14 scn ; Only the wire has the mediator's proposal; the state paper scoffs at a "postponement".
