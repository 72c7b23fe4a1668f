story me-sahara-rally
about threat to end a ceasefire over a motor rally, expulsion of UN staff; Western Sahara; 2001

actors
polisario  group        ESHREB     Polisario Front
morocco    government   MARGOV     Moroccan government
bachir     person       ESHREB  m  Mohamed Lamine Bachir
fighters   group        ESHREB  p  Polisario fighters
paras      group        MARMIL  p  Moroccan paratroopers
staff      group        IGOUNO  p  expelled staff of the UN mission
mission    organisation IGOUNO     MINURSO
unsg       person       IGOUNO  m  UN Secretary-General
sgspox     person       IGOUNO  f  spokeswoman of the Secretary-General
wendell    person       IGOUNO  m  Thomas Wendell
algeria    government   DZA        Algeria
diplomats  group        GOV     p  diplomats
women      group        ESHCVL  p  Sahrawi women
inmates    group        ESH     p  hunger strikers in Laayoune
quai       organisation FRAGOV     French Foreign Ministry
organisers group        FRABUS  p  organisers of the rally
drivers    group        BUS     p  drivers of the rally
people     people       ESH        Sahrawi people
king       person       MARGOV  m  King of Morocco
gendarmes  group        MARCOP  p  Moroccan gendarmes
parties    group        -       p  the two parties
council    organisation IGOUNO     United Nations Security Council
pows       group        MARMIL  p  Moroccan prisoners of war
wfp        organisation IGOUNOWFP  World Food Programme
refugees   people       ESHREF  p  Sahrawi refugees
observers  group        IGOUNO  p  military observers
donors     group        GOV     p  donors
un         organisation IGOUNO     United Nations
salek      person       ESHGOV  m  Salek Boubakar
sadr       government   ESHGOV     Sahrawi republic
safrica    government   ZAF        South Africa
students   group        ESHEDU  p  students in El Aaiun
mpolice    group        MARCOP  p  Moroccan police
mjustice   organisation MARJUD     Moroccan judiciary
friends    group        GOV     p  friendly countries
algsource  person       DZA        Algerian source
father     person       ESH     m  father killed in El Aaiun
others     group        ESH     p  fifteen other hunger strikers
freed      group        ESH     p  seven freed hunger strikers
usa        government   USAGOV     United States government

places
tindouf    city     DZ  27.67 -8.13  Tindouf
wsahara    region   EH  24.50 -13.00 Western Sahara
wall       site     EH  26.00 -11.50 wall of sand
laayoune   city     EH  27.15 -13.20 Laayoune
smara      city     EH  26.74 -11.67 Smara
rabat      city     MA  34.02 -6.84  Rabat
newyork    city     US  40.71 -74.01 New York
algiers    city     DZ  36.75 3.06   Algiers
prison     site     EH  27.15 -13.20 Black Prison
palmas     city     ES  28.12 -15.43 Las Palmas
mauritania country  MR  20.00 -12.00 Mauritania
airport    site     MA  34.05 -6.75  Rabat airport
bir        city     EH  26.14 -10.57 Bir Lehlou
birmogrein city     MR  25.23 -11.58 Bir Mogrein

report ana
outlet Atlantic News Agency
kind wire
published 2001-01-05
title Polisario says rally will end Sahara ceasefire
| TINDOUF, Algeria, Jan. 5 (ANA) - {polisario|The *Polisario Front* independence movement}
+ said on Friday {polisario|it} would not be bound by {polisario|its} 1991 ceasefire with {morocco|*Morocco*} from the
+ moment the cars of the Trans-Desert Rally crossed {wall|the wall of sand} that divides {wsahara|*Western Sahara*},
+ and placed {fighters|{polisario|its} fighters} on the highest alert.
| "At noon on Sunday nine years of silence end," {bachir|*Mohamed Lamine Bachir*}, {bachir|the movement's defence
+ secretary}, said in a radio address. Nothing could prevent it, {bachir|he} added, unless {organisers|the rally} asked
+ leave to pass "of {people|the Sahrawi people} and not of {gendarmes|{king|the king}'s gendarmes}".
| {morocco|*Morocco*}, which controls four-fifths of {wsahara|the territory}, moved {paras|paratroopers} to
+ {smara|*Smara*} and ordered {staff|30 members of {mission|the U.N. peacekeeping mission}} to quit
+ {laayoune|*Laayoune*} by Saturday night, accusing {staff|them} of partiality. In {newyork|*New York*}, {sgspox|a
+ spokeswoman for {unsg|the U.N. Secretary-General}} said {unsg|he} "could not accept" the order, and that
+ {wendell|{unsg|his} envoy}, {wendell|*Thomas Wendell*}, would fly to {algiers|*Algiers*} and {rabat|*Rabat*} at the weekend.
| {algeria|*Algeria*}, {polisario|the guerrillas}' main backer, appealed for restraint on all sides. Last week, however,
+ {algeria|it} delivered about 80 truckloads of fuel and ammunition to {polisario|the movement}, {diplomats|diplomats}
+ said.
| {women|Some 200 Sahrawi women} staged a sit-in outside {mission|the mission}'s office over the fate of {inmates|22
+ inmates} of {prison|{laayoune|*Laayoune*}'s *Black Prison*}, who have refused food for 19 days to press for trials.
| {quai|The *French Foreign Ministry*} asked {organisers|the organisers} to change the route. {organisers|They}
+ replied that {drivers|the 141 drivers} would attack the dunes as planned.
role bachir [the movement's defence secretary]
role wendell [his envoy]
date [Jan. 5] day 2001-01-05
date [on <Friday> it] day 2001-01-05
date [1991] span 1991
date [noon on Sunday] day 2001-01-07T12:00
date [nine years] duration P9Y
date [Saturday night] day 2001-01-06TNI
date [the weekend] span 2001-W01-WE
date [Last week] span 2000-W52
date [19 days] duration P19D
quote q1 polisario indirect [it would not be bound ~ divides Western Sahara] ; cue [movement <said>] ; source [The Polisario Front independence movement]
quote q2 bachir direct ["At noon on Sunday nine years of silence end,"] ; cue [<said> in a radio] ; source [Mohamed Lamine Bachir] ; channel [a radio address]
quote q3 bachir mixed [Nothing could prevent it] [unless the rally asked leave to pass "of the Sahrawi people and not of the king's gendarmes"] ; cue [added] ; source [<he> added]
quote q4 sgspox mixed [he "could not accept" the order, and that his envoy ~ at the weekend] ; cue [<said> he "could] ; source [a spokeswoman for the U.N. Secretary-General]
quote q5 diplomats indirect [it delivered about 80 truckloads of fuel and ammunition to the movement] ; cue [diplomats <said>] ; source [<diplomats> said]
quote q6 organisers indirect [the 141 drivers would attack the dunes as planned] ; cue [replied] ; source [<They> replied] ; to quai
event e1 polisario > morocco 138 happened [would not be bound by]
event e2 polisario > morocco 0871 happened [ceasefire with] ; date [1991]
event e3 polisario > fighters 152 happened [placed ~ on the highest alert]
event e5 morocco > - 154 happened [moved] ; place smara
event e6 morocco > staff 1661 happened [ordered] ; place laayoune
event e7 morocco > staff 112 happened [accusing]
event e8 unsg > morocco 120 happened ["<could not accept>] ; by sgspox
event e9 wendell > - 042 planned [fly to] ; date [the weekend] ; by sgspox
event e10 algeria > - 0256 happened [appealed for restraint]
event e11 algeria > polisario 072 happened [delivered] ; date [Last week] ; by diplomats
event e12 women > mission 141 happened [staged a sit-in] ; place laayoune
event e13 inmates > morocco 1423 happened [refused food] ; place prison
event e14 quai > organisers 020 happened [<asked> the organisers]
event e15 organisers > quai 120 happened [replied]
position n1 polisario > morocco threat [it would not be bound by its 1991 ceasefire with Morocco ~ divides Western Sahara] ; condition [from the moment the cars of the Trans-Desert Rally crossed the wall of sand]
position n2 bachir > organisers demand [the rally asked leave to pass "of the Sahrawi people and not of the king's gendarmes"]
position n3 morocco > staff demand [to quit Laayoune by Saturday night] ; deadline [by Saturday night] ; place [to quit <Laayoune>]
position n4 unsg > morocco refusal ["could not accept" the order] ; about [the order]
position n16 algeria > - demand [restraint on all sides]
position n5 inmates > - demand [to press for trials]
position n6 quai > organisers demand [to change the route]
position n7 organisers > quai refusal [the 141 drivers would attack the dunes as planned] ; answers n6
figure f1 member [30 members] 30 30
figure f2 truckload [about 80 truckloads] 80 80 ; approximate
figure f3 woman [Some 200 Sahrawi women] 200 200 ; approximate
figure f4 inmate [22 inmates] 22 22
figure f5 driver [141 drivers] 141 141
trap [attack the dunes] ; a rally, no assault
trap [nine years of silence] ; a figure of speech

report unpress
outlet United Nations Information Service
kind release
published 2001-01-06
title Secretary-General calls on parties in Western Sahara to preserve ceasefire
| The following statement was issued today by {sgspox|the Spokeswoman for {unsg|the Secretary-General}}:
|
| {unsg|The Secretary-General} is deeply concerned at the announcement of {polisario|the *Frente POLISARIO*} regarding
+ the cease-fire, in effect since 6 September 1991, and calls on {parties|both parties} to refrain from any step that
+ might return {wsahara|the Territory} to hostilities. {unsg|He} considers that a sporting event cannot be a cause of war.
| {unsg|The Secretary-General} regrets the decision of {morocco|the *Government of Morocco*} to require the
+ departure of {staff|34 civilian staff members of {mission|*MINURSO*}}, and requests that it be reversed.
+ {staff|Eleven of the 34} have been relocated to {palmas|*Las Palmas*}. {observers|The 203 military observers}
+ continue to patrol on both sides of {wall|the berm}, where {observers|they} reported yesterday the movement of armed
+ vehicles near {bir|*Bir Lehlou*}.
| {wendell|{unsg|His} Personal Envoy}, {wendell|Mr. *Thomas Wendell*}, will hold consultations in {algiers|*Algiers*} and
+ {rabat|*Rabat*} beginning on Monday. {wendell|He} carries proposals for the mutual release of detainees, and for
+ direct talks under {un|*United Nations*} auspices before the end of April. {unsg|The Secretary-General} notes with
+ appreciation that {polisario|the *Frente POLISARIO*} released {pows|201 Moroccan prisoners of war} on 14 December,
+ some of whom had been held for more than 20 years.
| {unsg|He} further draws attention to the situation of {refugees|the refugees} in the {tindouf|*Tindouf*} camps. A
+ convoy of {wfp|the *World Food Programme*} brought 1,900 tons of flour and lentils on Wednesday, sufficient until
+ mid-February; {unsg|he} appeals to {donors|donors} for a further $9 million.
| In reply to questions, {sgspox|the Spokeswoman} said that {council|the *Security Council*} would take the matter up on
+ Tuesday, and that the sending of additional observers might be considered. Asked whether {unsg|the Secretary-General}
+ would watch the rally, {sgspox|she} said {unsg|he} preferred chess, "where the king cannot be captured".
role wendell [His Personal Envoy]
date [today] day 2001-01-06
date [6 September 1991] day 1991-09-06
date [yesterday] day 2001-01-05
date [Monday] day 2001-01-08
date [the end of April] span 2001-04
date [14 December] day 2000-12-14
date [more than 20 years] duration P20Y
date [Wednesday] day 2001-01-03
date [mid-February] span 2001-02
date [Tuesday] day 2001-01-09
quote q9 sgspox indirect [the Security Council would take ~ might be considered] ; cue [Spokeswoman <said>] ; source [<the Spokeswoman> said]
quote q10 sgspox mixed [he preferred chess, "where the king cannot be captured"] ; cue [she <said>] ; source [<she> said]
event e16 unsg > parties 0256 happened [calls on]
event e6 morocco > staff 1661 happened [require the departure]
event e18 unsg > morocco 0242 happened [requests]
event e19 - > - 154 happened [movement of armed vehicles] ; date [yesterday] ; place bir ; by observers
event e50 wendell > - 046 planned [hold consultations] ; date [Monday]
event e20 wendell > - 045 planned [carries proposals]
event e21 unsg > polisario 051 happened [notes with appreciation]
event e22 polisario > pows 0841 happened [released] ; date [14 December]
event e23 wfp > refugees 073 happened [brought] ; date [Wednesday] ; place tindouf
event e24 unsg > donors 0233 happened [appeals]
event e25 council > - 074 possible [sending of additional observers]
position n8 unsg > parties demand [to refrain from any step that might return the Territory to hostilities]
position n9 unsg > morocco demand [it be reversed] ; about [the decision of the Government of Morocco]
position n10 wendell > - mediation [proposals for the mutual release ~ before the end of April] ; about [the mutual release of detainees] ; deadline [before the end of April]
position n11 unsg > donors demand [a further $9 million]
figure f1 member [34 civilian staff members] 34 34
figure f6 member [Eleven of the 34] 11 11
figure f7 observer [203 military observers] 203 203
figure f8 prisoner [201 Moroccan prisoners of war] 201 201
figure f9 ton [1,900 tons] 1900 1900
figure f10 dollar [$9 million] 9000000 9000000
trap [cannot be a cause of war] ; no war
trap [the king cannot be captured] ; chess

report sis
outlet Saharan Information Service
kind state
published 2001-01-08
title Sahrawi people's firmness bears fruit
| BIR LEHLU (Liberated Territories), 8 January (SIS) - {salek|The President of {sadr|the Republic}}, {salek|Brother *Salek
+ Bubakar*}, has decided, answering the pleas of {friends|brotherly and friendly countries} and those of
+ {unsg|the Secretary-General of {un|the *UN*}}, to suspend for the present the return to armed struggle, it was learned
+ yesterday from the Presidency. "It is a gift to {friends|the friends} and not to {morocco|the invader}," {salek|he}
+ declared.
| The rally, whose {drivers|pilots} made {drivers|their} way round by {birmogrein|*Bir Mogrein*} in
+ {mauritania|*Mauritania*}, "has thus recognised to whom the sand belongs", commented {bachir|*Mohamed Lamin
+ Bachir*}, {bachir|Minister of Defence}. {bachir|He} warned that should it come back by another door, {fighters|the
+ combatants} would be waiting at that door.
| In {laayoune|*El Aaiún*}, {laayoune|the occupied capital}, {mpolice|Moroccan police} on Saturday fell with sticks upon
+ {students|students} marching for self-determination, injuring seventeen, and carried off at least forty to unknown
+ places. {father|A father} was thrown from a roof and lost {father|his} life.
| {mjustice|Moroccan justice} freed on Sunday {freed|seven of {inmates|the prisoners} in hunger strike}; {others|the
+ other fifteen} ended {others|their} fast after {mjustice|it} had promised {others|them} to be tried before March.
+ {paras|The paratroopers} brought to {smara|*Esmara*} last week have gone back to {paras|their} barracks.
| {safrica|*South Africa*} has informed {salek|the President} by letter that {safrica|it} will open an embassy to
+ {sadr|the Republic} before the end of the year. {usa|*Washington*}, according to {algsource|an Algerian source}, has
+ given medicines worth $1.2 million to the hospitals of {tindouf|*Tindouf*}. {morocco|*Rabat*} refused once more to
+ discuss independence, which {morocco|it} calls a mirage; {wendell|*Tomas Wendel*} was told so, {algsource|the same
+ source} said, at {airport|*Rabat* airport}, before {wendell|he} had sat down.
| Sport: in the camps' tournament of volleyball, Martyrs beat Ceasefire 3-1.
| Read more: Our land, our sand - The poem of the month
role salek [The President of the Republic]
role bachir [Minister of Defence]
date [8 January] day 2001-01-08
date [yesterday] day 2001-01-07
date [Saturday] day 2001-01-06
date [Sunday] day 2001-01-07
date [March] span 2001-03
date [last week] span 2001-W01
date [the end of the year] span 2001
quote q11 salek direct ["It is a gift to the friends and not to the invader,"] ; cue [declared] ; source [<he> declared]
quote q12 bachir mixed [The rally] ["has thus recognised to whom the sand belongs"] ; cue [commented] ; source [Mohamed Lamin Bachir]
quote q13 bachir indirect [should it come back ~ waiting at that door] ; cue [warned] ; source [<He> warned]
quote q16 safrica indirect [it will open an embassy ~ end of the year] ; cue [informed] ; source [South Africa] ; to salek ; channel [by letter]
quote q14 algsource indirect [Washington] [has given medicines worth $1.2 million to the hospitals of Tindouf] ; cue [according to] ; source [an Algerian source]
quote q15 algsource indirect [Tomas Wendel was told so] [at Rabat airport, before he had sat down] ; cue [source <said>] ; source [the same source]
event e26 salek > morocco 0356 happened [suspend ~ the return to armed struggle]
event e27 friends,unsg > salek 0256 happened [pleas]
event e28 fighters > - 138 happened [warned]
event e29 mpolice > students 175 happened [fell with sticks upon] ; date [Saturday] ; place laayoune
event e30 students > morocco 1413 happened [marching] ; date [Saturday] ; place laayoune
event e31 mpolice > students 173 happened [carried off] ; place laayoune
event e32 - > father 1823 happened [thrown from a roof] ; place laayoune
event e33 mjustice > freed 0841 happened [freed] ; date [Sunday]
event e34 others > morocco 082 happened [ended their fast]
event e35 mjustice > others 0343 happened [promised]
event e5 - > paras 154 happened [brought to] ; date [last week] ; place smara
event e36 paras > - 0874 happened [gone back] ; place smara
event e37 safrica > sadr 032 happened [will open an embassy]
event e38 usa > - 073 happened [given] ; place tindouf ; by algsource
event e39 morocco > - 123 happened [refused]
position n12 salek > morocco concession [to suspend for the present the return to armed struggle]
position n13 bachir > - threat [should it come back by another door, the combatants would be waiting at that door] ; condition [should it come back by another door]
position n14 mjustice > others concession [to be tried before March] ; deadline [before March] ; answers n5
position n15 morocco > - refusal [to discuss independence] ; about [independence]
figure f11 student [seventeen] 17 17 ; role wounded
figure f12 student [at least forty] 40 - ; role detained
figure f13 prisoner [seven of the prisoners] 7 7
figure f14 prisoner [the other <fifteen>] 15 15
figure f15 dollar [$1.2 million] 1200000 1200000
trap [Martyrs beat Ceasefire] ; volleyball teams
trap [the occupied capital] ; a name for the city, no occupation told
damage boilerplate [Read more: Our land, our sand - The poem of the month]

differences
figure f1 ana unpress ; 30 mission members ordered out in the wire, 34 in the UN statement.
name wendell ana unpress sis ; Thomas Wendell is Tomas Wendel at the Sahrawi service.
name bachir ana sis ; Mohamed Lamine Bachir the defence secretary is Mohamed Lamin Bachir, Minister of Defence.
name laayoune ana sis ; Laayoune is El Aaiún at the Sahrawi service.
only-in e11 ana ; Only the wire has Algeria's fuel and ammunition.
only-in e29 sis ; Only the Sahrawi service tells of the students beaten in the city.
