# A donors' conference on famine: the UN's release, an NGO's situation report, the paper of the nearest town.
story un-nairobi-pledges
about donors' conference, refugees and access in a famine; Kenya and Somalia; 2011

actors
donors     group        -       p donors
un         organisation IGOUNO    United Nations
agencies   group        NGO     p aid organizations
okello     person       IGOUNO  f Beatrice Okello-Lund
eu         organisation IGOEUREEC European Union
saudi      government   SAU       Saudi Arabia
turkey     government   TUR       Turkey
usgov      government   USA       United States
sabr       group        SOMREB  p Harakat al-Sabr
expelled   group        NGO     p expelled agencies
wfp        organisation IGOUNOWFP World Food Programme
kenya      government   KENGOV    Kenyan government
too        person       KENGOV  m Josphat Too
ethiopia   government   ETH       Ethiopia
charities  group        NGO     p charities
refugees   group        SOMREF  p Somali refugees
arrivals   group        SOMREF  p new arrivals
ethrefs    group        SOMREF  p refugees in Ethiopia
unhcr      organisation IGOUNOREFHCR UNHCR
echegaray  person       IGOUNOREFHCR f Pilar Echegaray
bridge     organisation NGO       Bridgewater Relief
gunmen     group        SOM     p gunmen
drivers    group        SOMCVL  p two drivers
elders     group        SOMCVL  p elders of Afmadow
kenarmy    group        KENMIL  p Kenyan troops
kenair     group        KENMIL  p Kenyan aircraft
police     group        KENCOP  p Kenyan police
herders    group        SOMCVL  p herders
women      group        SOMREF  p women
delders    group        CVL     p elders of Dif
armed      group        -       p armed men
qalinle    person       KEN     m Muhumed Qalinle
gelders    group        KENCVL  p elders of Garissa
fortyk     group        SOMREF  p 40,000 refugees
marchers   group        SOMREF  p refugees marching in Dadaab
hungry     group        SOMCVL  p hungry of southern Somalia
teams      group        HLH     p medical teams
injured    group        SOMREF  p injured refugees
staff      group        NGO     p field staff
who        organisation IGOUNOHLHWHO WHO

places
nairobi    city    KE -1.29 36.82  Nairobi
kenyac     country KE 1.00 38.00   Kenya
somalia    country SO 6.00 48.00   Somalia
somsouth   region  SO 1.00 43.00   southern Somalia
juba       region  SO -0.20 42.00  Lower Juba
dadaab     site    KE 0.05 40.31   Dadaab
ifo        site    KE 0.15 40.32   Ifo II
liboi      city    KE 0.36 40.88   Liboi
afmadow    city    SO 0.51 42.07   Afmadow
dif        city    KE 0.99 40.99   Dif
garissa    city    KE -0.46 39.64  Garissa
kismayo    city    SO -0.36 42.55  Kismayo
border     site    KE 0.30 40.99   Kenyan-Somali border

report ochapr
outlet United Nations Information Service
kind release
published 2011-08-17
title Half of the money for the famine pledged in Nairobi
| NAIROBI, 17 August 2011 - {donors|Donors} meeting in {nairobi|*Nairobi*} today pledged US$512 million for {hungry|the hungry} of
+ {somsouth|southern *Somalia*}, a little more than half of the $980 million for which {un|the *United Nations*} and
+ {agencies|63 aid organizations} had appealed in July.
| {eu|The *European Union*} undertook to give $140 million and {saudi|*Saudi Arabia*} $60 million. {turkey|*Turkey*}, a newcomer
+ among {donors|the large givers}, will in addition fly 200 tonnes of flour and high-energy biscuits to {dadaab|the refugee camps at
+ *Dadaab*} before the end of Ramadan.
| "Hunger does not wait for a fiscal year," {okello|the Humanitarian Coordinator for {somalia|*Somalia*}}, {okello|*Beatrice
+ Okello-Lund*}, told {donors|the delegates}, and {okello|she} appealed to "everyone who holds a road, {sabr|the *Harakat
+ al-Sabr*} not excepted", to let food through. {sabr|The movement} expelled {expelled|16 agencies}, among {expelled|them}
+ {wfp|the *World Food Programme*}, from {juba|*Lower Juba*} in January, and according to {wfp|the *Programme*} has since
+ seized 1,400 tonnes of {wfp|its} sorghum.
| {usgov|The *United States*} announced that {usgov|it} would no longer prosecute {charities|charities} whose food falls into the
+ hands of {sabr|the movement} against {charities|their} will. {kenya|The {kenyac|Kenyan} Government} agreed to open {ifo|the *Ifo II* camp}, which has stood
+ empty for almost a year, to {fortyk|40,000 refugees}; {ethiopia|*Ethiopia*}, it was reported, has granted asylum to
+ {ethrefs|78,000 Somalis} since 1 January.
| {who|*WHO*} reminded {donors|the meeting} that, beside the battle for bread, the war on measles is being fought with
+ a quarter of the vaccine it needs.
| The conference did not discuss the sending of troops, and no request for any was before it.
role okello [the Humanitarian Coordinator for Somalia]
date [NAIROBI, <17 August 2011>] day 2011-08-17
date [Nairobi <today> pledged] day 2011-08-17
date [July] span 2011-07
date [the end of Ramadan] day 2011-08-29
date [<January>, and according] span 2011-01
date [almost a year] duration P1Y
date [1 January] day 2011-01-01
event np1 donors > hungry 0333 happened [pledged] ; date [Nairobi <today> pledged] ; place nairobi
position nn1 donors > hungry offer [US$512 million for the hungry of southern Somalia]
figure nf1 dollar [US$512 million] 512000000 512000000
event np2 un,agencies > donors 0233 happened [had appealed] ; date [July]
figure nf2 dollar [$980 million] 980000000 980000000
figure nf3 organization [63 aid organizations] 63 63
event np3 eu > - 0333 happened [undertook to give]
event np4 saudi > - 0333 happened [<undertook> to give]
figure nf4 dollar [$140 million] 140000000 140000000
figure nf5 dollar [$60 million] 60000000 60000000
event np5 turkey > - 073 planned [will in addition fly] ; date [the end of Ramadan] ; place dadaab
figure nf6 tonne [200 tonnes of flour and high-energy biscuits] 200 200
quote nq1 okello direct ["Hunger does not wait for a fiscal year,"] ; cue [<told> the delegates] ; source [Beatrice Okello-Lund] ; to donors
event np6 okello > sabr 0255 happened [appealed to "everyone]
quote nq2 okello mixed ["everyone who holds a road, the Harakat al-Sabr not excepted"] ; cue [she <appealed> to] ; source [<she> appealed to]
position nn2 okello > sabr demand [to let food through]
event np7 sabr > expelled,wfp 1663 happened [expelled] ; date [<January>, and according] ; place juba
figure nf7 agency [16 agencies] 16 16
quote nq3 wfp indirect [has since seized 1,400 tonnes of its sorghum] ; cue [according to] ; source [to <the Programme> has since]
event np8 sabr > wfp 1711 happened [seized] ; by wfp
figure nf8 tonne [1,400 tonnes of its sorghum] 1400 1400 ; by wfp
event np9 usgov > charities 081 planned [announced that it would no longer prosecute]
quote nq4 usgov indirect [it would no longer prosecute charities whose food falls into the hands of the movement against their will] ; cue [announced] ; source [The United States]
position nn3 usgov > charities concession [would no longer prosecute charities whose food falls into the hands of the movement against their will]
event np10 kenya > fortyk 0355 happened [agreed to open] ; place ifo
position nn4 kenya > fortyk concession [to open the Ifo II camp]
figure nf9 refugee [40,000 refugees] 40000 40000
event np11 ethiopia > ethrefs 075 happened [has granted asylum] ; date [1 January]
figure nf10 Somali [78,000 Somalis] 78000 78000 ; role displaced ; date [1 January]
quote nq5 who indirect [beside the battle for bread, the war on measles is being fought with a quarter of the vaccine it needs] ; cue [reminded] ; source [<WHO> reminded] ; to donors
trap [the battle for bread] ; a figure of speech
trap [the war on measles is being fought] ; disease
trap [did not discuss the sending of troops] ; it did not take place
trap [no request for any] ; nothing was asked

report bridgewater
outlet Bridgewater Relief
kind ngo
published 2011-08-20
title Situation report No. 14: Lower Juba and Dadaab
| SITREP 14 / reporting period 12-18 August 2011 / for internal and partner use
| HIGHLIGHTS
| - {arrivals|3,140 new arrivals} registered at {liboi|*Liboi*} (week before: 2,400). {arrivals|Most} walked from {afmadow|*Afmadow*} and
+ {kismayo|*Kismayo*}; nearly one child in two acutely malnourished.
| - 16 Aug.: {gunmen|gunmen} stopped two of {bridge|our} lorries east of {afmadow|*Afmadow*}, abducted {drivers|both drivers} and burned
+ the load (22 MT of sorghum). {sabr|*Harakat as-Sabr*} denies any part in it. {drivers|The two men} were set free unharmed on
+ the 18th after {elders|the elders of {afmadow|the town}} had mediated; no ransom was paid.
| - {bridge|We} have suspended distributions in {afmadow|*Afmadow* district} until {bridge|we} have guarantees for {staff|{bridge|our} field staff}.
| PROTECTION
| - {women|Eleven women} told {staff|{bridge|our} staff} that {women|they} had been raped by {armed|armed men} on the track between
+ {dif|*Dif*} and {liboi|*Liboi*}. Medical care was given to {women|all of them}.
| - {delders|Elders} say {kenair|{kenyac|Kenyan} aircraft} bombed a well west of {dif|*Dif*} on 14 Aug. and that {herders|three herders}
+ were killed; {kenya|*Nairobi*} has neither confirmed nor denied this. {kenarmy|{kenyac|Kenyan} troops} have moved two companies up to
+ {border|the border}.
| ACCESS
| - {police|Police} lifted the night curfew in {garissa|*Garissa*} on 15 Aug.
| - {bridge|*Bridgewater*} asked {kenya|the Ministry of Internal Security} for an armed escort on the {liboi|*Liboi*} road. No reply.
| - {sabr|*As-Sabr*} says {sabr|it} is ready to receive {teams|medical teams}, but not food convoys, provided that
+ {teams|they} pay a "registration" of $2,000 a vehicle. {bridge|We} have declined.
| FUNDING
| - Received: $4.1m of $9m needed. {donors|Donors} at {nairobi|the *Nairobi*} meeting pledged $512m overall; {bridge|our} share is not known.
| NOTE
| - Fighting cholera: 60 "cholera commandos" (hygiene volunteers) trained. Prices exploded again (+40% maize).
date [12-18 August 2011] span 2011-08 ; from 2011-08-12 ; to 2011-08-18
date [week before] span - ; from 2011-08-05 ; to 2011-08-11
date [16 Aug.] day 2011-08-16
date [the 18th] day 2011-08-18
date [14 Aug.] day 2011-08-14
date [15 Aug.] day 2011-08-15
figure nf11 arrival [3,140 new arrivals] 3140 3140 ; role displaced ; date [12-18 August 2011]
figure nf12 arrival [2,400] 2400 2400 ; role displaced ; date [week before]
event np12 gunmen > drivers 181 happened [abducted] ; date [16 Aug.] ; place afmadow
event np13 gunmen > bridge 1712 happened [burned] ; date [16 Aug.] ; place afmadow
event np14 gunmen > bridge 144 happened [stopped] ; date [16 Aug.] ; place afmadow
figure nf13 lorry [two of our lorries] 2 2
figure nf14 tonne [22 MT of sorghum] 22 22
figure nf15 driver [both drivers] 2 2
event np15 sabr > - 016 happened [denies any part]
event np16 gunmen > drivers 0841 happened [were set free] ; date [the 18th]
event np17 elders > - 045 happened [had mediated]
trap [no ransom was paid] ; it did not happen
event np18 bridge > - 1623 happened [have suspended distributions] ; place afmadow
position nn5 bridge > - demand [guarantees for our field staff]
quote nq6 women indirect [they had been raped by armed men on the track between Dif and Liboi] ; cue [Eleven women <told>] ; source [Eleven women] ; to staff
event np19 armed > women 1821 happened [raped] ; by women
figure nf16 woman [Eleven women] 11 11
event np20 - > women 073 happened [was given]
quote nq7 delders indirect [Kenyan aircraft bombed a well west of Dif on 14 Aug. and that three herders were killed] ; cue [Elders <say>] ; source [<Elders> say]
event np21 kenair > herders 195 happened [bombed] ; date [14 Aug.] ; place dif ; by delders
figure nf17 herder [three herders] 3 3 ; role killed ; by delders ; date [14 Aug.]
event np22 kenya > - 011 happened [has neither confirmed nor denied]
event np23 kenarmy > - 154 happened [have moved] ; place border
figure nf18 company [two companies] 2 2
event np24 police > - 0813 happened [lifted the night curfew] ; date [15 Aug.] ; place garissa
event np25 bridge > kenya 0234 happened [asked] ; place liboi
position nn6 bridge > kenya demand [an armed escort on the Liboi road]
quote nq8 sabr indirect [it is ready to receive medical teams ~ of $2,000 a vehicle] ; cue [As-Sabr <says>] ; source [As-Sabr]
event np26 sabr > teams 0355 happened [is ready to receive]
position nn7 sabr > bridge offer [is ready to receive medical teams, but not food convoys] ; condition [provided that they pay a "registration" of $2,000 a vehicle] ; state refused
figure nf19 dollar [$2,000 a vehicle] 2000 2000
trap ["registration"] ; scare quotes, no quotation
event np27 bridge > sabr 120 happened [have declined]
position nn8 bridge > sabr refusal [have declined] ; answers nn7
figure nf20 dollar [$4.1m] 4100000 4100000
figure nf21 dollar [$9m] 9000000 9000000
event np1 donors > - 0333 happened [pledged $512m] ; place nairobi
figure nf1 dollar [$512m] 512000000 512000000
trap [Fighting cholera] ; disease
trap [60 "cholera commandos"] ; hygiene volunteers, a nickname
trap [Prices exploded] ; a figure of speech

report garissapost
outlet The Garissa Post
kind local
published 2011-08-19
title Keep the biscuits, send us guards
| The big men in {nairobi|*Nairobi*} clapped for each other on Wednesday. In {garissa|*Garissa*} nobody clapped. {qalinle|Haji *Muhumed
+ Qalinle*}, who speaks for {gelders|the elders of {garissa|the town}}, put it this way to {too|Internal Security Minister *Josphat
+ Too*} at yesterdays baraza: "{too|You} may keep the biscuits. Send {gelders|us} guards."
| {gelders|The elders} want a police post every ten kilometres on the road to {liboi|*Liboi*}, where three buses were robbed this
+ month, and {refugees|the refugees} moved away from the wells.
| {too|The minister} was in a mood of {too|his} own. {too|He} said {kenya|*Kenya*} had opened {kenya|her} doors to {refugees|half a
+ million people} and been thanked with grenades. Unless {donors|the donors} paid for {ifo|the *Ifo* extension} by the first of
+ September, {too|he} warned, {kenya|the government} would shut {border|the frontier} "to the last goat". Asked later whether {too|he} really
+ meant it, {too|he} would not comment.
| In {dadaab|*Dadaab*} meanwhile {marchers|some 600 refugees} marched to {unhcr|the *UNHCR*} compound to protest about rations, which
+ were cut by a third in July. {police|Police} fired teargas and beat {marchers|marchers} with canes; {injured|four people} were taken
+ to hospital. {echegaray|*Pilar Echegaray*}, {echegaray|the agencys head of office}, met {marchers|the marchers}' committee afterwards, apologised
+ for the cut and promised full sacks by Monday. {echegaray|She} regretted the canes: "Nobody who has walked twenty days
+ should be beaten for asking after lunch."
| {police|The police} said {marchers|the crowd} had thrown stones first.
| Police Ladies 2, Refugees United 2: the friendly at {dadaab|the camp} went ahead all the same, and the visitors' goalkeeper was
+ the hero of the siege.
| Read more: Ten questions to ask before you buy a camel
role qalinle [Haji]
role qalinle [who <speaks for the elders> of]
role too [Internal Security Minister]
role echegaray [the agencys head of office]
date [Wednesday] day 2011-08-17
date [yesterdays] day 2011-08-18
date [this month] span 2011-08
date [the first of September] day 2011-09-01
date [July] span 2011-07
date [twenty days] duration P20D
date [by <Monday>] day 2011-08-22
trap [big men in Nairobi clapped] ; mockery, no endorsement by a party
quote nq9 qalinle direct ["You may keep the biscuits. Send us guards."] ; cue [<put> it this way] ; source [Haji Muhumed Qalinle] ; to too ; channel [yesterdays baraza]
event np28 qalinle > too 1034 happened [Send us guards] ; date [yesterdays]
event np41 gelders > kenya 1034 happened [The elders <want> a]
position nn9 gelders > kenya demand [a police post every ten kilometres on the road to Liboi]
position nn12 gelders > kenya demand [the refugees moved away from the wells]
event np29 - > - 1711 happened [robbed] ; date [this month] ; place liboi
figure nf22 bus [three buses] 3 3 ; date [this month]
quote nq10 too indirect [Kenya had opened her doors to half a million people and been thanked with grenades] ; cue [He <said> Kenya] ; source [<He> said Kenya]
event np30 kenya > refugees 086 happened [had opened her doors] ; by too
figure nf23 person [half a million people] 500000 500000 ; by too
trap [thanked with grenades] ; a figure of speech, nobody is named
quote nq11 too mixed [Unless the donors paid for the Ifo extension by the first of September] [the government would shut the frontier "to the last goat"] ; cue [he <warned>] ; source [<he> warned]
event np31 too > donors 131 happened [he <warned>] ; date [the first of September]
position nn10 too > donors threat [the government would shut the frontier "to the last goat"] ; condition [Unless the donors paid for the Ifo extension by the first of September] ; deadline [the first of September]
event np32 too > - 011 happened [would not comment]
event np33 marchers > unhcr 1412 happened [marched] ; place dadaab
figure nf24 refugee [some 600 refugees] 600 600 ; approximate
event np34 unhcr > refugees 1623 happened [were cut] ; date [July]
event np35 police > marchers 175 happened [fired teargas and beat]
figure nf25 person [four people] 4 4 ; role wounded
event np36 echegaray > marchers 040 happened [<met> the marchers' committee]
event np37 echegaray > marchers 055 happened [apologised]
event np38 echegaray > marchers 0333 happened [promised] ; date [by <Monday>]
position nn11 echegaray > marchers concession [full sacks by Monday] ; deadline [by <Monday>]
event np39 echegaray > police 111 happened [regretted]
quote nq12 echegaray direct ["Nobody who has walked twenty days should be beaten for asking after lunch."] ; cue [She <regretted>] ; source [<She> regretted]
quote nq13 police indirect [the crowd had thrown stones first] ; cue [The police <said>] ; source [<The police> said]
event np40 marchers > police 145 happened [had thrown stones] ; by police
trap [Police Ladies 2, Refugees United 2] ; a football match
trap [the hero of the siege] ; sport
damage boilerplate [Read more: Ten questions to ask before you buy a camel]

differences
name sabr ochapr bridgewater ; Harakat al-Sabr in the release is Harakat as-Sabr or As-Sabr in the situation report.
only-in np12 bridgewater ; Only the situation report tells of the abducted drivers.
only-in np31 garissapost ; Only the Garissa Post tells that the minister threatened to close the border.
only-in np9 ochapr ; Only the release tells that the United States will not prosecute charities.
only-in np35 garissapost ; Only the Garissa Post tells of teargas and canes in Dadaab.
