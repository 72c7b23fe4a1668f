story un-tariff-truce
about truce in a tariff war at the Group of 20, protests in Buenos Aires; Argentina; 2018

actors
usgov       government    USAGOV    United States
eu          organisation  IGOEUR    European Union
both        group         - p       both sides
pickett     person        USAGOV m  Warren Pickett
drexler     person        IGOEUR f  Annelie Drexler
officials   group         - p       officials
reporters   group         MED p     reporters
chngov      government    CHNGOV    China
wto         organisation  IGOWTO    World Trade Organization
guo         person        CHNGOV    Guo Shanming
nineteen    group         - p       the other 19 members of the Group of 20
brazil      government    BRAGOV    Brazil
un          organisation  IGOUNO    United Nations
india       government    INDGOV    India
japan       government    JPNGOV    Japan
japoff      person        JPNGOV    a Japanese official
kitchen     group         -         the kitchen
cw          organisation  MED       Continental Wire
members     group         - p       member states of the European Union
hallewyn    person        IGOEUR m  Tom Hallewyn
arggov      government    ARGGOV    Argentine government
police      organisation  ARGCOP    police
unions      organisation  ARGLAB p  transport unions
imf         organisation  IGOIMF    IMF
marchers    group         ARGOPP p  marchers
organisers  group         ARGOPP p  organisers of the march
boys        group         ARGOPP p  hooded boys
arrested    group         ARG p     47 people arrested
officer     person        ARGCOP    officer who lost an eye
pazos       person        ARGGOV f  Mirta Pazos
lugosti     person        ARGLAB m  Ramiro Lugosti
agents      group         ARGCOP p  agents
judge       person        ARGJUD    a judge
trentini    person        - m       Fabio Trentini
g20         organisation  IGO       Group of 20
agencies    group         MED p     news agencies

places
europe        region  -   50.00 10.00   Europe
usa           country US  39.83 -98.58  United States
gulf          region  -   26.00 52.00   Gulf
ba            city    AR  -34.60 -58.38 Buenos Aires
constitucion  site    AR  -34.63 -58.38 Constitución
plaza         site    AR  -34.61 -58.39 Plaza del Congreso
entrerios     site    AR  -34.61 -58.39 Entre Ríos

report conwire
outlet Continental Wire
kind wire
published 2018-12-02
title U.S., Europe agree 90-day truce in tariff war
| BUENOS AIRES (Continental Wire) - {usgov|The *United States*} and {eu|the *European Union*} agreed on Saturday to freeze new tariffs for 90 days, easing a trade war that has cost {both|both sides} an estimated $60 billion, after {pickett|{usgov|*Washington*}'s trade envoy} met {drexler|{pickett|his} European counterpart} for three hours over sirloin and spinach.
| {usgov|*Washington*} will suspend the 25 percent duty on {europe|*European*} cars that {usgov|it} imposed in July.{eu|*Brussels*} lifted {eu|its} duties on bourbon and motorcycles with immediate effect, {officials|officials} said.
| "No one surrendered. There was dessert," {drexler|*Annelie Drexler*}, {drexler|the EU trade commissioner}, told {reporters|reporters}. But {drexler|she} warned that if the {usa|*American*} duties came back in March, {eu|*Europe*}'s would follow "the same afternoon".
| {pickett|*Warren Pickett*}, {pickett|a former cattle dealer} who negotiates for {usgov|the administration}, demanded that {eu|the *Europeans*} open {eu|their} market to hormone-fed beef before the 90 days were up. {drexler|*Drexler*} said no; {drexler|she} offered a tariff-free quota of 45,000 tonnes of ordinary beef instead.
| {chngov|*China*}, which sued {usgov|the *United States*} at {wto|the *World Trade Organization*} in September, was not at the table. {guo|{chngov|*Beijing*}'s delegate *Guo Shanming*} complained that the deal had been stitched together "behind the back of the hall".
| {usgov|The *Americans*} alone refused to sign the paragraph on climate, which {nineteen|the other 19 members} endorsed, and {brazil|*Brazil*} notified {un|the *United Nations*} that {brazil|it} was pulling out of the migration compact. {india|*India*} and {japan|*Japan*} will hold trade talks in the spring, {japoff|a Japanese official} said.
| Markets in {gulf|the *Gulf*}, open on Sunday, declared victory. The sirloin, according to {kitchen|the kitchen}, was medium rare.
damage glued [July.Brussels]
date [Saturday] day 2018-12-01
date [for <90 days>] duration P90D
date [three hours] duration PT3H
date [July] span 2018-07
date [March] span 2019-03
date [the same afternoon] day -
date [before the <90 days>] duration P90D
date [September] span 2018-09
date [the spring] span 2019-SP
date [Sunday] day 2018-12-02
role drexler [EU trade commissioner]
role pickett [a former cattle dealer]
role guo [delegate]
quote q1 officials indirect [Brussels lifted ~ with immediate effect] ; cue [officials <said>] ; source [officials]
quote q2 drexler direct ["No one surrendered. There was dessert,"] ; cue [told] ; source [Annelie Drexler] ; to reporters
quote q3 drexler mixed [if the American duties came back in March, Europe's would follow "the same afternoon"] ; cue [warned] ; source [<she> warned]
quote q4 guo mixed [the deal had been stitched together "behind the back of the hall"] ; cue [complained] ; source [Beijing's delegate Guo Shanming]
quote q5 brazil indirect [it was pulling out of the migration compact] ; cue [notified] ; source [Brazil] ; to un
quote q6 japoff indirect [India and Japan will hold trade talks in the spring] ; cue [official <said>] ; source [a Japanese official]
quote q7 kitchen indirect [The sirloin] [was medium rare] ; cue [according to] ; source [the kitchen]
event e1 usgov > eu 0354 happened [agreed] ; date [Saturday]
event e2 pickett > drexler 040 happened [met]
event e3 usgov > eu 085 planned [suspend]
event e4 usgov > eu 163 happened [imposed] ; date [July]
event e5 eu > usgov 085 happened [lifted] ; by officials
event e6 drexler > usgov 1312 happened [warned]
event e7 eu > usgov 163 possible [follow] ; date [the same afternoon] ; by drexler
event e8 pickett > eu 1011 happened [demanded]
event e9 eu > usgov 061 wanted [open their market] ; by pickett
event e10 drexler > pickett 1211 happened [said no]
event e11 drexler > pickett 0311 happened [offered]
event e12 chngov > usgov 115 happened [sued] ; date [September]
event e13 guo > both 111 happened [complained]
event e14 usgov > - 120 happened [refused to sign]
event e15 nineteen > - 019 happened [endorsed]
event e16 brazil > un 160 happened [pulling out] ; by brazil
event e17 india > japan 046 planned [hold trade talks] ; date [the spring] ; by japoff
position n1 usgov > eu offer [to freeze new tariffs for 90 days] ; state accepted
position n2 eu > usgov offer [to freeze new tariffs for 90 days] ; state accepted
position n3 usgov > eu concession [will suspend the 25 percent duty on European cars that it imposed in July]
position n4 eu > usgov concession [lifted its duties on bourbon and motorcycles with immediate effect]
position n5 drexler > usgov threat [Europe's would follow "the same afternoon"] ; condition [if the American duties came back in March]
position n6 pickett > eu demand [open their market to hormone-fed beef before the 90 days were up] ; deadline [before the 90 days were up] ; state refused
position n7 drexler > pickett refusal [said no] ; answers n6
position n8 drexler > pickett offer [offered a tariff-free quota of 45,000 tonnes of ordinary beef instead] ; answers n6
position n9 usgov > - refusal [refused to sign the paragraph on climate] ; about [the paragraph on climate]
figure f1 day [for <90 days>] 90 90
figure f2 dollar [an estimated $60 billion] 60000000000 60000000000 ; approximate
figure f3 percent [25 percent] 25 25
figure f4 tonne [45,000 tonnes] 45000 45000
figure f5 member [the other 19 members] 19 19
trap [a trade war] ; no war
trap [No one surrendered] ; negated, a figure of speech
trap [was not at the table] ; negated
trap [declared victory] ; markets

report conwirecorr
outlet Continental Wire
kind wire
published 2018-12-03
title Corrected: U.S., Europe agree 90-day truce in tariff war
| (Corrects paragraphs 2 and 3; removes reference to immediate effect; corrects speaker of a quotation.)
| BUENOS AIRES (Continental Wire) - In a Dec. 2 story on the tariff truce between {usgov|the *United States*} and {eu|the *European Union*}, {cw|*Continental Wire*} reported erroneously that {eu|*Brussels*} had lifted {eu|its} duties on bourbon and motorcycles. {eu|The bloc} has not lifted them: {eu|it} has undertaken to do so by Jan. 15, provided that {members|{eu|its} member states} approve, {hallewyn|a commission spokesman}, {hallewyn|*Tom Hallewyn*}, said on Monday. The words "No one surrendered" were {hallewyn|his} and not those of {drexler|Commissioner *Drexler*}; {hallewyn|he} spoke of "coffee", not of dessert.
| The story also understated the quota of beef. What {drexler|*Drexler*} offered {usgov|*Washington*} was 54,000 tonnes.
| Separately, {drexler|*Drexler*}'s name was misspelled in an early version. {cw|*Continental Wire*} apologizes to {drexler|her} and regrets the errors, among them that of calling {pickett|Mr. *Pickett*} a former cattle dealer. {pickett|He} was a dealer in feed.
date [Dec. 2] day 2018-12-02
date [Jan. 15] day 2019-01-15
date [Monday] day 2018-12-03
role hallewyn [a commission spokesman]
role drexler [Commissioner]
quote q8 cw indirect [Brussels had lifted its duties on bourbon and motorcycles] ; cue [reported] ; source [In a Dec. 2 story ~ <Continental Wire> reported]
quote q9 hallewyn indirect [The bloc has not lifted them ~ member states approve] ; cue [<said> on Monday] ; source [a commission spokesman]
quote q2 hallewyn mixed ["No one surrendered"] ; cue [The <words> "No one] ; source [<his> and not those]
quote q10 hallewyn mixed ["coffee"] ; cue [spoke] ; source [<he> spoke]
event e1 usgov > eu 0354 happened [the tariff <truce>]
event e5 eu > usgov 085 denied [had lifted]
event e5 eu > usgov 085 denied [has not <lifted> them] ; by hallewyn
event e18 eu > usgov 0354 happened [undertaken] ; by hallewyn
event e11 drexler > usgov 0311 happened [offered]
position n14 eu > usgov offer [has undertaken to do so by Jan. 15, provided that its member states approve] ; deadline [by Jan. 15] ; condition [provided that its member states approve]
position n8 drexler > usgov offer [What Drexler offered Washington was 54,000 tonnes]
figure f4 tonne [54,000 tonnes] 54000 54000
trap [reported erroneously] ; what follows is said not to be so
trap [apologizes to her] ; a newspaper's correction, no party of the matter
trap ["No one surrendered"] ; negated, a figure of speech

report elfaro
outlet El Faro del Sur
kind newspaper
published 2018-12-02
title The party of others
| {ba|*Buenos Aires*} was a city without people this Friday. {arggov|The government} had closed the underground, emptied the schools and posted {police|22,000 police} between {constitucion|*Constitución*} and the river; {unions|the transport unions} answered with a strike of 24 hours, {unions|their} third this year against the loan of {imf|the *Fund*}.
| Towards four {marchers|the marchers}, {marchers|some 25,000} according to {organisers|the organisers} and {marchers|8,000} for {police|the police}, set out for {plaza|the *Plaza del Congreso*} under banners that told {imf|the *IMF*} to go home. It was a slow, singing, almost bored march until {boys|a few dozen hooded boys} broke off at the corner of {entrerios|*Entre Ríos*}, threw stones and burned two cars. {police|The police} answered with water and rubber; {arrested|47 people} were arrested, and {officer|an officer} lost an eye.
| {pazos|Security Minister *Mirta Pazos*} congratulated {police|{pazos|her} men} and promised that whoever "came to break would pay for what is broken". {lugosti|*Ramiro Lugosti*}, {lugosti|secretary of {unions|the unions}}, denounced the raid on {unions|their} headquarters the night before, in which, {lugosti|he} says, {agents|agents} without a warrant carried off {unions|their} drums and computers. "It's the first dictatorship with catering," {lugosti|he} said.
| {lugosti|He} asks {arggov|the government} to free {arrested|all those} arrested before Tuesday; otherwise there will be no buses on the day of the final. {judge|A judge} opened an inquiry into the raid.
| A few kilometres away, where the mighty of this world were eating, {trentini|Monsignor *Fabio Trentini*} offered {g20|the *Group of 20*} "the good offices of an old house" in the quarrel between {usgov|*Washington*} and {chngov|*Peking*}. Nobody, it seems, has taken {trentini|him} up on it.
| (With information from {agencies|the agencies}.) {usgov|*Washington*} will suspend the 25 per cent duty on {europe|*European*} cars that {usgov|it} imposed in July; {eu|*Brussels*}, {officials|officials} said, lifts {eu|its} duties on bourbon and motorcycles with immediate effect.
| At midnight there remained on {plaza|the square}, like the dead of a battle in an engraving, hundreds of plastic bottles.
| PHOTO: Marchers cross 9 de Julio avenue. / Follow us on our new channel!
damage boilerplate [PHOTO: Marchers cross ~ new channel!]
date [this Friday] day 2018-11-30
date [24 hours] duration PT24H
date [this year] span 2018
date [Towards <four>] day 2018-11-30T16:00
date [the night before] day 2018-11-29TNI
date [Tuesday] day 2018-12-04
date [the day of the final] day FUTURE_REF
date [July] span 2018-07
date [midnight] day 2018-12-01T00:00
role pazos [Security Minister]
role lugosti [secretary of the unions]
role trentini [Monsignor]
quote q11 pazos mixed [whoever "came to break would pay for what is broken"] ; cue [promised] ; source [Security Minister Mirta Pazos]
quote q12 lugosti indirect [agents without a warrant carried off their drums and computers] ; cue [says] ; source [<he> says]
quote q13 lugosti direct ["It's the first dictatorship with catering,"] ; cue [catering," he <said>] ; source [catering," <he> said]
quote q14 trentini mixed ["the good offices of an old house"] ; cue [<offered> the Group] ; source [Monsignor Fabio Trentini] ; to g20
quote q1 officials indirect [<Brussels>, officials said] [lifts its duties ~ with immediate effect] ; cue [officials <said>] ; source [<officials> said]
event e19 arggov > - 191 happened [closed] ; date [this Friday] ; place ba
event e20 arggov > - 153 happened [posted] ; date [this Friday] ; place ba
event e21 unions > arggov 1432 happened [strike] ; date [this Friday] ; place ba
event e22 marchers > imf 1412 happened [set out] ; date [Towards <four>] ; place plaza
event e23 boys > - 145 happened [threw stones] ; place entrerios
event e24 boys > - 1712 happened [burned] ; place entrerios
event e25 police > boys 175 happened [answered with water]
event e26 police > arrested 173 happened [were <arrested>]
event e27 pazos > police 051 happened [congratulated]
event e28 pazos > - 130 happened [promised]
event e29 lugosti > agents 111 happened [denounced]
event e30 agents > unions 170 happened [the <raid> on] ; date [the night before]
event e31 agents > unions 1711 happened [carried off] ; date [the night before] ; by lugosti
event e32 lugosti > arggov 0253 happened [asks]
event e33 lugosti > arggov 133 happened [will be no buses]
event e34 judge > - 090 happened [opened an inquiry]
event e35 trentini > g20 039 happened [<offered> the Group]
event e3 usgov > eu 085 planned [suspend]
event e4 usgov > eu 163 happened [imposed] ; date [July]
event e5 eu > usgov 085 happened [lifts] ; by officials
position n10 pazos > - threat [whoever "came to break would pay for what is broken"]
position n11 lugosti > arggov demand [asks the government to free all those arrested before Tuesday] ; deadline [before Tuesday]
position n12 lugosti > arggov threat [otherwise there will be no buses on the day of the final]
position n13 trentini > g20 mediation ["the good offices of an old house" in the quarrel between Washington and Peking] ; about [the quarrel between Washington and Peking]
position n3 usgov > eu concession [will suspend the 25 per cent duty on European cars that it imposed in July]
position n4 eu > usgov concession [lifts its duties on bourbon and motorcycles with immediate effect]
figure f6 police [22,000 police] 22000 22000
figure f7 hour [24 hours] 24 24
figure f8 marcher [some 25,000] 25000 25000 ; approximate ; by organisers
figure f8 marcher [8,000] 8000 8000 ; by police
figure f9 boy [a few dozen hooded boys] 24 99
figure f10 car [two cars] 2 2
figure f11 person [47 people] 47 47 ; role detained
figure f3 percent [25 per cent] 25 25
trap [told the IMF to go home] ; words on banners, no expulsion
trap [the first dictatorship with catering] ; a joke
trap [Nobody, it seems, has taken him up] ; negated
trap [the dead of a battle] ; a comparison
