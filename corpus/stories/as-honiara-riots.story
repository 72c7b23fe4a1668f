# Written by hand for the project; CC BY 4.0. All persons and outlets are invented.
story as-honiara-riots
about riots after the election of a prime minister, the sending of Australian troops, and the prime minister's fall; Solomon Islands; 2006

actors
talasasa   person        SLBGOV m  Gideon Talasasa
crowd      group         SLBOPP p  rioters of Honiara
shops      people        SLBBUS p  Chinese shopkeepers and residents
aus        government    AUS       Australia
troops     group         AUSMIL p  110 soldiers and 70 police
opp        group         SLBOPP p  opposition members of parliament
gov        government    SLBGOV    Solomon Islands government
police     organisation  SLBCOP    Solomon Islands police
prescott   person        AUSCOP m  Alan Prescott
hurt       group         AUSCOP p  Australian officers hurt
arrested   group         SLBOPP p  people arrested
chairs     group         SLBLEG p  two members of parliament arrested
png        government    PNGGOV    Papua New Guinea government
radio      organisation  MED       Solomon Wave FM
twside     government    TWNGOV    Taiwanese government
lin        person        TWNGOV m  Lin Ching-wei
china      government    CHNGOV    Chinese government
chispok    person        CHNGOV    spokesperson of the Chinese Foreign Ministry
chiname    organisation  CHNGOV    Chinese foreign ministry
kwan       person        SLBBUS f  Rosalind Kwan
family     group         SLBBUS p  Kwan's cousins
sale       person        SLBCVL m  Henry Sale
redcross   organisation  NGOHLHIRC Red Cross
observers  group         -      p  observers
star       organisation  MED       Honiara Star
nz         government    NZL       New Zealand
fiji       government    FJI       Fiji
evac       group         CHNCVL p  310 Chinese nationals
gg         person        SLBGOV m  Sir Moses Ramo
parl       organisation  SLBLEG    parliament

places
honiara    city    SB  -9.43 159.95  Honiara
chinatown  site    SB  -9.44 159.97  Chinatown
twn        country TW  23.70 120.96 Taiwan
mataniko   site    SB  -9.44 159.96 Mataniko River
hongkong   city    CN  22.28 114.16 Hong Kong
pngc       country PG  -6.31 143.96 Papua New Guinea
slb        country SB  -9.65 160.16  Solomon Islands
rove       site    SB  -9.43 159.94  Rove
phouse     site    SB  -9.43 159.96  Parliament House
guangdong  region  CN  23.40 113.50  Guangdong
hotel      site    SB  -9.43 159.99  Pacific Crown hotel

report ppa
outlet Pacific Press Agency
kind wire
published 2006-04-19
title Australia sends troops after Honiara's Chinatown burns
| HONIARA, April 19 (Pacific Press Agency) - {aus|*Australia*} began flying {troops|110 soldiers and 70 police} into {slb|*Solomon Islands*} on Wednesday at the request of {gov|{slb|its} government}, hours after {crowd|crowds} enraged by the choice of {talasasa|a new prime minister} burned most of {chinatown|{honiara|the capital}'s *Chinatown*}.
|
| {shops|Hundreds of Chinese shopkeepers} and {shops|their} children were still inside the police compound at {rove|*Rove*}, where {redcross|the *Red Cross*} handed out blankets, rice and tinned tuna.
|
| {crowd|The rioters}, some of whom later wheeled away freezers on barrows, had gathered on Tuesday in front of {phouse|*Parliament House*} to demand the removal of {talasasa|*Gideon Talasasa*}, {talasasa|a former finance minister} whom {opp|opposition members} accuse of having bought {talasasa|his} majority with money from {twn|*Taiwan*}. {police|Police} fired tear gas; {crowd|the crowd} answered with stones, and {hurt|17 Australian officers} were hurt.
|
| "{talasasa|I} was chosen by 27 votes to 23, and {talasasa|I} will not resign because somebody has lit a fire," {talasasa|Mr *Talasasa*} told {radio|*Solomon Wave FM*}. {talasasa|He} denied that a single dollar had changed hands.
|
| A dusk-to-dawn curfew was imposed on {honiara|the town} by {gg|the governor-general}, {gg|*Sir Moses Ramo*}. {prescott|The police commissioner}, {prescott|*Alan Prescott*}, {prescott|an Australian}, said {police|{prescott|his} men} had made 41 arrests and would make more.
|
| {lin|{twn|*Taiwan*}'s ambassador}, {lin|*Lin Ching-wei*}, declined to comment on the allegations of vote-buying. {nz|*New Zealand*} said {nz|it} was ready to send another 30 police if {gov|*Honiara*} asked for them, and {fiji|*Fiji*} expressed {fiji|its} sympathy with {shops|those} who had lost {shops|their} homes.
role talasasa [a new prime minister]
role talasasa [a former finance minister]
role gg [the governor-general]
role prescott [The police commissioner]
role lin [Taiwan's ambassador]
date [April 19] day 2006-04-19
date [Wednesday] day 2006-04-19
date [<hours> after] duration PXH
date [Tuesday] day 2006-04-18
date [A <dusk-to-dawn>] repeat -
quote q1 talasasa direct ["I was chosen by 27 votes to 23, and I will not resign because somebody has lit a fire,"] ; cue [<told> Solomon Wave FM] ; source [Mr Talasasa] ; to radio
quote q2 talasasa indirect [a single dollar had changed hands] ; cue [<denied> that a single] ; source [<He> denied]
quote q3 prescott indirect [his men had made 41 arrests and would make more] ; cue [<said> his men] ; source [Alan Prescott]
event e1 aus > gov 074 happened [began <flying> 110] ; date [Wednesday] ; place slb
event e2 gov > aus 0234 happened [request]
event e3 crowd > shops 1712 happened [burned] ; place chinatown
event e4 redcross > shops 073 happened [handed out] ; place rove
event e40 crowd > - 1711 happened [wheeled away]
event e5 crowd > - 1411 happened [gathered] ; date [Tuesday] ; place phouse
event e6 crowd > talasasa 1041 happened [to <demand> the removal]
event e7 opp > talasasa 1121 happened [accuse]
event e8 police > crowd 175 happened [fired tear gas] ; place phouse
event e9 crowd > police,hurt 145 happened [answered with stones] ; place phouse
event e10 talasasa > crowd 1231 happened [will not resign]
event e11 talasasa > opp 016 happened [<denied> that a single]
event e12 gg > - 1723 happened [imposed] ; place honiara
event e13 police > - 173 happened [made 41 arrests] ; by prescott
event e14 police > - 173 planned [would make more] ; by prescott
quote q14 nz indirect [it was ready to send another 30 police if Honiara asked for them] ; cue [Zealand <said>] ; source [New Zealand]
event e15 lin > - 011 happened [declined to comment]
event e41 nz > gov 0334 happened [ready to send]
event e42 fiji > shops 018 happened [expressed its sympathy]
position n7 nz > gov offer [ready to send another 30 police if Honiara asked for them] ; condition [if Honiara asked for them]
position n1 crowd > talasasa demand [the removal of Gideon Talasasa] ; about [removal]
position n2 talasasa > crowd refusal [will not resign because somebody has lit a fire] ; answers n1
figure f1 soldier [110 soldiers] 110 110
figure f2 police [70 police] 70 70
figure f3 shopkeeper [Hundreds of Chinese shopkeepers] 200 999
figure f4 officer [17 Australian officers] 17 17 ; role wounded
figure f13 police [another 30 police] 30 30 ; by nz
figure f5 vote [27 votes] 27 27
figure f15 vote [27 votes to <23>] 23 23
figure f6 arrest [41 arrests] 41 41 ; role detained ; by prescott
trap [lit a fire] ; no act of a party: the speaker waves the riot away

report star
outlet Honiara Star
kind local
published 2006-04-20
title "They took even the till"
| {kwan|*Rosalind Kwan*} has counted what is left of three generations of trade, and it fits in a rice bag.
|
| {kwan|The owner of *Kwan & Daughters*} watched from a roof as {crowd|the mob} came up the river road on Tuesday night. "First {crowd|they} wanted cigarettes.Then {crowd|they} wanted everything," {kwan|she} said. By midnight {crowd|the looters}, {crowd|boys} mostly, had set the store alight with {family|{kwan|her} two cousins} still inside; {family|the pair} climbed out through a bathroom window and swam {mataniko|the *Mataniko*}. {kwan|She} says {kwan|she} begged {police|the policemen} at the bridge to come, and that {police|they} told {kwan|her} {police|they} had no orders.
|
| That is a charge {prescott|Commissioner *Prescott*} rejects. {police|{prescott|His} officers}, {prescott|he} told {star|the *Star*}, were outnumbered forty to one, and {hurt|25 of {police|them}} are in hospital. Still, {prescott|he} announced an inquiry into the conduct of {police|the force} that night â€“ the first of its kind here since the peace.
|
| In {honiara|town} the rumour is of politics, not of noodles.{talasasa|*Gideon Tarasasa*}, {talasasa|prime minister} for less than a week, is said to have paid members up to $50,000 apiece at the {hotel|*Pacific Crown* hotel} with {twn|Taiwanese} cash. {opp|The opposition} has lodged a motion of no confidence. {opp|It} has also vowed to keep away from {parl|the House} until {chairs|two of {opp|its} members}, arrested on Wednesday for stirring up {crowd|the crowd}, are let go.
|
| "{talasasa|He} can have the chair. {talasasa|He} cannot have the country," said {sale|*Henry Sale*}, {sale|a student} who carried a placard outside {phouse|*Parliament*} and who swears that {sale|he} burned nothing.
|
| {chinatown|*Chinatown*}'s own war of prices, between the wholesalers of {hongkong|*Hong Kong*} and of {guangdong|*Guangdong*}, has meanwhile come to a truce: there is nothing left to sell.
|
| Sign up for our newsletter and get the Star on your phone.
role kwan [The owner of Kwan & Daughters]
role prescott [<Commissioner> Prescott]
role talasasa [prime minister]
role sale [a student]
date [Tuesday night] day 2006-04-18TNI
date [midnight] day 2006-04-18T24:00
date [that night] day 2006-04-18TNI
date [since <the peace>] span 2003 ; from 2003-07-24 ; to 2006-04-20
date [less than a week] duration P1W
date [Wednesday] day 2006-04-19
quote q4 kwan direct ["First they wanted cigarettes.Then they wanted everything,"] ; cue [she <said>] ; source [<she> said]
quote q5 kwan indirect [she begged the policemen at the bridge to come ~ had no orders] ; cue [She <says>] ; source [<She> says]
quote q6 police indirect [they had no orders] ; cue [they <told> her] ; source [<they> told her] ; to kwan
quote q7 prescott indirect [His officers] [were outnumbered forty to one, and 25 of them are in hospital] ; cue [<told> the Star] ; source [<he> told the Star] ; to star
quote q8 sale direct ["He can have the chair. He cannot have the country,"] ; cue [<said> Henry Sale] ; source [Henry Sale]
quote q9 sale indirect [he burned nothing] ; cue [swears] ; source [Henry Sale]
event e3 crowd > kwan,family 1712 happened [set the store alight] ; date [midnight] ; place chinatown
event e16 kwan > police 0234 happened [begged] ; by kwan
event e17 prescott > kwan 016 happened [rejects]
event e18 prescott > police 090 planned [inquiry]
event e20 opp > talasasa 1041 happened [lodged a motion of no confidence]
event e21 opp > - 133 happened [vowed to keep away]
event e22 police > chairs 173 happened [arrested] ; date [Wednesday]
event e23 sale > - 141 happened [carried a placard] ; place phouse
event e24 sale > - 016 happened [swears]
event e25 sale > - 1712 denied [burned nothing] ; by sale
position n4 opp > talasasa demand [a motion of no confidence]
position n3 opp > - threat [to keep away from the House until two of its members, arrested on Wednesday for stirring up the crowd, are let go] ; condition [until two of its members ~ are let go] ; about [the House]
figure f4 officer [25 of them] 25 25 ; role wounded ; by prescott
figure f7 cousin [two cousins] 2 2
figure f8 dollar [up to $50,000] - 50000
figure f9 member [two of its members] 2 2 ; role detained
trap [war of prices] ; rival shops, nobody fights
trap [come to a truce] ; a joke about trade
trap [not of noodles] ; a figure of speech
damage glued [cigarettes.Then]
damage glued [noodles.Gideon]
damage bad-encoding [â€“]
damage boilerplate [Sign up for our newsletter and get the Star on your phone.]

report guangyuan
outlet Guangyuan Overseas News
kind agency
published 2006-04-26
title Solomon PM steps down; overseas Chinese brought to safety
| PORT MORESBY, April 26 - {talasasa|Solomon Islands Prime Minister *Tarasasa Gideon*} on Wednesday announced {talasasa|his} resignation, only eight days after the serious incidents of beating, smashing and burning in {honiara|the capital *Honiara*}, and so the main demand of {opp|the opposition} is now met.
|
| After receipt of the letter, {gg|Governor-General *Ramo*} lifted the curfew with immediate effect. {chairs|The two lawmakers} detained since last week were released on bail, and {opp|the opposition side} ended {opp|its} absence from {parl|the parliament}.
|
| {chispok|A spokesperson of {chiname|the Chinese *Foreign Ministry*}} stated that {china|the Chinese government}, which has no diplomatic relations with {gov|the Solomon side}, pays high attention to the situation. Four chartered aircraft carried {evac|310 Chinese nationals} by way of {pngc|*Papua New Guinea*} to {guangdong|*Guangdong*}. "{china|We} once again urge {gov|the local side} to take effective measures to protect the lives and property of {shops|overseas Chinese}, and to punish {crowd|the lawbreakers} according to law," {chispok|the spokesperson} stressed. {china|*China*} thanked {png|the government of *Papua New Guinea*} for {png|its} warm assistance.
|
| According to {police|the local police department}, more than {arrested|200 persons} have been arrested. {aus|The Australian side} increased {troops|{aus|its} troops} to 400, and {troops|they} are now patrolling the burned streets day and night.
|
| It is reported that the so-called money diplomacy of {twn|the *Taiwan* region} aroused the indignation of the public. {twside|The *Taiwan* authorities} again denied having interfered in the election, and {lin|{twside|their} representative} has promised 1 million dollars for the rebuilding of {chinatown|the Chinese quarter}.
|
| If a new cabinet were to recognize one China, say {observers|observers}, compensation talks could be opened, but {gov|*Honiara*} has said nothing of the kind.
role talasasa [Solomon Islands Prime Minister]
role gg [Governor-General]
role lin [their representative]
date [April 26] day 2006-04-26
date [on <Wednesday> announced] day 2006-04-26
date [eight days] duration P8D
date [last week] span 2006-W16
date [<now> met] duration PRESENT_REF
date [are <now> patrolling] duration PRESENT_REF
role chispok [A spokesperson of the Chinese Foreign Ministry]
quote q10 chispok indirect [the Chinese government, which has no diplomatic relations with the Solomon side, pays high attention to the situation] ; cue [stated] ; source [A spokesperson of the Chinese Foreign Ministry]
quote q11 chispok direct ["We once again urge ~ punish the lawbreakers according to law,"] ; cue [stressed] ; source [the spokesperson]
quote q12 police indirect [more than 200 persons have been arrested] ; cue [According to] ; source [the local police department]
quote q13 observers indirect [If a new cabinet were to recognize one China] [compensation talks could be opened] ; cue [<say> observers] ; source [say <observers>]
quote q15 twside indirect [having interfered in the election] ; cue [again <denied>] ; source [The Taiwan authorities]
event e26 talasasa > opp 0831 happened [resignation] ; date [on <Wednesday> announced]
event e27 - > - 145 happened [beating, smashing and burning] ; place honiara
event e28 gg > - 0813 happened [lifted the curfew]
event e22 police > chairs 173 happened [detained] ; date [last week]
event e29 - > chairs 0841 happened [released]
event e30 opp > gov 082 happened [ended its absence]
event e31 china > evac 070 happened [carried]
event e32 china > gov 0234 happened [urge]
event e33 china > png 051 happened [thanked]
event e34 png > china 070 happened [assistance]
event e35 police > arrested 173 happened [have been <arrested>] ; by police
event e36 aus > - 154 happened [increased]
event e37 troops > - 150 happened [patrolling]
event e38 twside > - 016 happened [denied]
event e39 lin > - 0331 happened [promised]
position n4 opp > talasasa demand [the main demand of the opposition] ; state met
position n5 china > gov demand [to take effective measures to protect the lives and property of overseas Chinese, and to punish the lawbreakers according to law] ; about [protect the lives and property of overseas Chinese]
position n6 lin > - offer [promised 1 million dollars for the rebuilding of the Chinese quarter] ; aim [the rebuilding of the Chinese quarter]
figure f9 lawmaker [two lawmakers] 2 2 ; role detained
figure f10 aircraft [Four chartered aircraft] 4 4
figure f11 national [310 Chinese nationals] 310 310
figure f6 person [more than 200 persons] 201 - ; role detained ; by police
figure f14 troop [400] 400 400
figure f12 dollar [1 million dollars] 1000000 1000000
trap [If a new cabinet were to recognize one China] ; a guess of observers, nobody recognises anybody
trap [no diplomatic relations] ; a state of things, nothing was broken off
trap [compensation talks could be opened] ; an observers' guess

differences
figure f4 ppa star ; Pacific Press Agency counts 17 hurt officers, the Star quotes 25 in hospital.
figure f6 ppa guangyuan ; 41 arrests on 19 April, more than 200 a week later.
name talasasa ppa star guangyuan ; Gideon Talasasa in the agency, Gideon Tarasasa in the Star, Tarasasa Gideon in the Chinese report.
only-in e26 guangyuan ; Only Guangyuan tells that the prime minister has resigned.
only-in e18 star ; Only the Star tells of the inquiry into the police.
