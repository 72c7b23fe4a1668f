# A truce over tariffs at a G20 summit, the streets outside, and a wire's correction.
story un-tariff-truce
about tariff truce, protests and a withdrawal from a compact at the G20 summit; Buenos Aires; 2018

actors
usgov      government   USAGOV    United States
eu         organisation IGOEUREEC European Union
pickett    person       USAGOV  m Warren Pickett
drexler    person       IGOEUREEC f Annelie Drexler
euspokes   person       IGOEUREEC m Tom Hallewyn
china      government   CHNGOV    China
guo        person       CHNGOV  m Guo Shanming
wto        organisation IGOBUS    World Trade Organization
brazil     government   BRA       Brazil
un         organisation IGOUNO    United Nations
argentina  government   ARGGOV    Argentine government
police     group        ARGCOP  p Argentine police
marchers   group        ARGOPP  p marchers
organisers group        ARGOPP  p organisers of the march
hooded     group        ARGOPP  p hooded youths
arrested   group        ARG     p arrested persons
paz        person       ARGGOV  f Mirta Pazos
lugones    person       ARGLAB  m Ramiro Lugosti
unions     organisation ARGLAB    transport unions
imf        organisation IGOBUSIMF IMF
g20        organisation IGO       Group of 20
japan      government   JPN       Japan
india      government   IND       India
pwire      organisation MED       Continental Wire
nuncio     person       -       m Fabio Trentini
members    group        -       p nineteen members
officials  group        -       p officials
jpoff      person       JPNGOV    Japanese official
judge      person       ARGJUD    judge
officer    person       ARGCOP    officer
reporters  group        MED     p reporters
both       group        -       p both sides of the trade war
kitchen    group        -         kitchen
states     group        -       p member states of the European Union
agencies   group        MED     p news agencies

places
ba         city    AR -34.61 -58.38 Buenos Aires
congress   site    AR -34.61 -58.39 Plaza del Congreso
riosst     site    AR -34.61 -58.39 Entre Rios street
europe     region  -  50.00 10.00   Europe
gulf       region  -  26.00 52.00   Gulf
constit    site    AR -34.63 -58.38 Constitucion

report conwire
outlet Continental Wire
kind wire
published 2018-12-02
title U.S., Europe agree 90-day truce in tariff war
| BUENOS AIRES (Continental Wire) - {usgov|The *United States*} and {eu|the *European Union*} agreed on Saturday to freeze new
+ tariffs for 90 days, easing a trade war that has cost {both|both sides} an estimated $60 billion, after {pickett|{usgov|*Washington*}'s
+ trade envoy} met {drexler|{pickett|his} European counterpart} for three hours over sirloin and spinach.
| {usgov|*Washington*} will suspend the 25 percent duty on {europe|*European*} cars that {usgov|it} imposed in July.{eu|*Brussels*} lifted
+ {eu|its} duties on bourbon and motorcycles with immediate effect, {officials|officials} said.
| "No one surrendered. There was dessert," {drexler|*Annelie Drexler*}, {drexler|the EU trade commissioner}, told {reporters|reporters}. But {drexler|she}
+ warned that if the {usgov|*American*} duties came back in March, {eu|*Europe*}'s would follow "the same afternoon".
| {pickett|*Warren Pickett*}, {pickett|a former cattle dealer} who negotiates for {usgov|the administration}, demanded that {eu|the Europeans} open
+ {eu|their} market to hormone-fed beef before the 90 days were up. {drexler|*Drexler*} said no; {drexler|she} offered a
+ tariff-free quota of 45,000 tonnes of ordinary beef instead.
| {china|*China*}, which sued {usgov|the *United States*} at {wto|the *World Trade Organization*} in September, was not at the table. {guo|{china|*Beijing*}'s
+ delegate *Guo Shanming*} complained that the deal had been stitched together "behind the back of the hall".
| {usgov|The Americans} alone refused to sign the paragraph on climate, which {members|the other 19 members} endorsed, and {brazil|*Brazil*} notified {un|the
+ *United Nations*} that {brazil|it} was pulling out of the migration compact. {india|*India*} and {japan|*Japan*} will hold trade talks
+ in the spring, {jpoff|a Japanese official} said.
| Markets in {gulf|the *Gulf*}, open on Sunday, declared victory. The sirloin, according to {kitchen|the kitchen}, was medium rare.
role pickett [Washington's trade envoy]
role pickett [a former cattle dealer]
role drexler [the EU trade commissioner]
date [on <Saturday> to freeze] day 2018-12-01
date [for <90 days>, easing] duration P90D
date [for <three hours>] duration PT3H
date [July] span 2018-07
date [the same afternoon] day -
date [in <March>] span 2019-03
date [the <90 days> were up] duration P90D
date [September] span 2018-09
date [in <the spring>] span 2019-SP
date [Sunday] day 2018-12-02
event gt1 usgov > eu 0354 happened [agreed on Saturday to freeze] ; date [on <Saturday> to freeze]
position gn1 usgov > eu offer [to freeze new tariffs for 90 days] ; state accepted
position gn11 eu > usgov offer [to freeze new tariffs for 90 days] ; state accepted
position gn12 usgov > eu concession [will suspend ~ European cars]
position gn13 eu > usgov concession [lifted its duties ~ immediate effect]
figure gf11 percent [25 percent] 25 25
figure gf1 day [for <90 days>, easing] 90 90
trap [a trade war] ; no fight; the acts in it are tariffs
figure gf2 dollar [an estimated $60 billion] 60000000000 60000000000 ; approximate
event gt2 pickett > drexler 040 happened [met]
event gt3 usgov > eu 085 planned [will suspend]
event gt4 usgov > eu 163 happened [imposed] ; date [July]
event gt5 eu > usgov 085 happened [lifted] ; by officials
quote gq1 officials indirect [Brussels lifted its duties on bourbon and motorcycles with immediate effect] ; cue [officials <said>] ; source [officials]
quote gq2 drexler direct ["No one surrendered. There was dessert,"] ; cue [<told> reporters] ; source [Annelie Drexler] ; to reporters
trap [No one surrendered] ; a jest
event gt6 drexler > usgov 1312 happened [warned that if]
quote gq3 drexler mixed [if the American duties came back in March, Europe's would follow "the same afternoon"] ; cue [warned] ; source [But <she> warned]
event gt35 eu > usgov 163 possible [would follow] ; date [the same afternoon] ; by drexler
position gn2 drexler > usgov threat [Europe's would follow "the same afternoon"] ; condition [if the American duties came back in March]
event gt7 pickett > eu 1011 happened [demanded]
position gn3 pickett > eu demand [that the Europeans <open their market to hormone-fed beef before the 90 days were up>] ; deadline [before the 90 days were up] ; state refused
event gt8 eu > - 061 wanted [the Europeans <open>] ; by pickett
event gt9 drexler > pickett 1211 happened [said no]
position gn4 drexler > pickett refusal [said no] ; answers gn3
event gt10 drexler > usgov 0311 happened [offered]
position gn5 drexler > usgov offer [a tariff-free quota of 45,000 tonnes of ordinary beef]
figure gf3 tonne [45,000 tonnes of ordinary beef] 45000 45000
event gt11 china > usgov 115 happened [sued] ; date [September]
event gt12 guo > usgov,eu 111 happened [complained]
quote gq4 guo mixed [the deal had been stitched together "behind the back of the hall"] ; cue [complained] ; source [Guo Shanming]
event gt13 usgov > members 120 happened [refused to sign]
position gn6 usgov > members refusal [to sign the paragraph on climate]
figure gf4 member [the other 19 members] 19 19
event gt34 members > - 019 happened [endorsed]
event gt14 brazil > un 160 happened [was pulling out] ; by brazil
quote gq5 brazil indirect [it was pulling out of the migration compact] ; cue [notified] ; source [Brazil] ; to un
event gt15 india > japan 046 planned [will hold trade talks] ; date [in <the spring>] ; by jpoff
quote gq6 jpoff indirect [India and Japan will hold trade talks in the spring] ; cue [official <said>] ; source [a Japanese official]
quote gq14 kitchen indirect [The sirloin] [was medium rare] ; cue [<according to> the kitchen] ; source [the kitchen]
trap [declared victory] ; markets
damage glued [July.Brussels]

report conwirecorr
outlet Continental Wire
kind correction
published 2018-12-03
title Corrected: U.S., Europe agree 90-day truce in tariff war
| (Corrects paragraphs 2 and 3; removes reference to immediate effect; corrects speaker of a quotation.)
| BUENOS AIRES (Continental Wire) - In a Dec. 2 story on the tariff truce between {usgov|the *United States*} and {eu|the *European Union*},
+ {pwire|*Continental Wire*} reported erroneously that {eu|*Brussels*} had lifted {eu|its} duties on bourbon and motorcycles.
+ {eu|The bloc} has not lifted them: {eu|it} has undertaken to do so by Jan. 15, provided that {states|{eu|its} member states} approve, {euspokes|a
+ commission spokesman}, {euspokes|*Tom Hallewyn*}, said on Monday. The words "No one surrendered" were {euspokes|his} and not those of
+ {drexler|Commissioner *Drexler*}; {euspokes|he} spoke of "coffee", not of dessert.
| The story also understated the quota of beef. What {drexler|*Drexler*} offered {usgov|*Washington*} was 54,000 tonnes.
| Separately, {drexler|*Drexler*}'s name was misspelled in an early version. {pwire|*Continental Wire*} apologizes to {drexler|her} and
+ regrets the errors, among them that of calling {pickett|Mr. *Pickett*} a former cattle dealer. {pickett|He} was a dealer in feed.
role euspokes [a commission spokesman]
role drexler [Commissioner]
role pickett [a former cattle dealer]
role pickett [a dealer in feed]
date [Dec. 2] day 2018-12-02
date [Jan. 15] day 2019-01-15
date [Monday] day 2018-12-03
event gt1 usgov > eu 0354 happened [the tariff <truce>]
quote gq15 pwire indirect [Brussels had lifted its duties on bourbon and motorcycles] ; cue [<reported> erroneously] ; source [<Continental Wire> reported]
trap [had lifted its duties] ; reported in error
event gt5 eu > usgov 085 denied [has not lifted] ; by euspokes
event gt16 eu > usgov 0354 happened [has undertaken to do so] ; by euspokes
quote gq7 euspokes indirect [The bloc has not lifted them: it has undertaken to do so by Jan. 15, provided that its member states approve] ; cue [<said> on Monday] ; source [Tom Hallewyn]
position gn7 eu > usgov offer [has undertaken to do so by Jan. 15, provided that its member states approve] ; condition [provided that its member states approve] ; deadline [Jan. 15]
quote gq13 euspokes mixed ["No one surrendered"] ; cue [The <words> "No] ; source [were <his> and not]
quote gq8 euspokes mixed ["coffee"] ; cue [he <spoke> of] ; source [<he> spoke]
event gt10 drexler > usgov 0311 happened [offered]
position gn5 drexler > usgov offer [54,000 tonnes]
figure gf3 tonne [54,000 tonnes] 54000 54000
event gt17 pwire > drexler 055 happened [apologizes]

report elfaro
outlet El Faro del Sur
kind local
published 2018-12-02
title The party of others
| {ba|*Buenos Aires*} was a city without people this Friday. {argentina|The government} had closed the underground, emptied the schools and posted
+ {police|22,000 police} between {constit|*Constitución*} and the river; {unions|the transport unions} answered with a strike of 24 hours, {unions|their} third
+ this year against the loan of {imf|the *Fund*}.
| Towards four {marchers|the marchers}, {marchers|some 25,000} according to {organisers|the organisers} and {marchers|8,000} for {police|the police}, set out for {congress|the *Plaza del Congreso*}
+ under banners that told {imf|the *IMF*} to go home. It was a slow, singing, almost bored march until {hooded|a few dozen hooded boys}
+ broke off at the corner of {riosst|*Entre Ríos*}, threw stones and burned two cars. {police|The police} answered with water and rubber; {arrested|47 people}
+ were arrested, and {officer|an officer} lost an eye.
| {paz|Security Minister *Mirta Pazos*} congratulated {police|{paz|her} men} and promised that whoever "came to break would pay for what is broken".
+ {lugones|*Ramiro Lugosti*}, {lugones|secretary of {unions|the unions}}, denounced the raid on {unions|their} headquarters the night before, in which,
+ {lugones|he} says, {police|agents} without a warrant carried off {unions|their} drums and computers. "It's the first dictatorship with catering," {lugones|he} said.
| {lugones|He} asks {argentina|the government} to free {arrested|all those} arrested before Tuesday; otherwise there will be no buses on the day of the final. {judge|A judge} opened
+ an inquiry into the raid.
| A few kilometres away, where the mighty of this world were eating, {nuncio|Monsignor *Fabio Trentini*} offered {g20|the *Group of 20*} "the good
+ offices of an old house" in the quarrel between {usgov|*Washington*} and {china|*Peking*}. Nobody, it seems, has taken {nuncio|him} up on it.
| (With information from {agencies|the agencies}.) {usgov|*Washington*} will suspend the 25 per cent duty on {europe|*European*} cars that {usgov|it} imposed in July;
+ {eu|*Brussels*}, {officials|officials} said, lifts {eu|its} duties on bourbon and motorcycles with immediate effect.
| At midnight there remained on {congress|the square}, like the dead of a battle in an engraving, hundreds of plastic bottles.
| PHOTO: Marchers cross 9 de Julio avenue. / Follow us on our new channel!
role paz [Security Minister]
role lugones [secretary of the unions]
role nuncio [Monsignor]
date [this Friday] day 2018-11-30
date [strike of <24 hours>] duration PT24H
date [Towards <four>] day 2018-11-30T16:00
date [the day of the final] day FUTURE_REF
date [this year] span 2018
date [the night before] day 2018-11-29TNI
date [Tuesday] day 2018-12-04
date [July] span 2018-07
date [midnight] day 2018-11-30T24:00
event gt18 argentina > - 172 happened [had closed the underground] ; date [this Friday] ; place ba
event gt19 argentina > - 153 happened [posted 22,000 police] ; date [this Friday] ; place ba
figure gf5 police [22,000 police] 22000 22000
event gt20 unions > imf 1432 happened [answered with a strike] ; date [this Friday] ; place ba
figure gf12 hour [24 hours] 24 24
event gt21 marchers > imf 1412 happened [set out] ; date [this Friday] ; place congress
figure gf6 marcher [some 25,000] 25000 25000 ; approximate ; by organisers
figure gf7 marcher [and <8,000> for] 8000 8000 ; by police
event gt22 hooded > - 145 happened [threw stones] ; place riosst
event gt23 hooded > - 1712 happened [burned two cars] ; place riosst
figure gf8 boy [a few dozen hooded boys] 24 99
figure gf9 car [two cars] 2 2
event gt24 police > hooded 175 happened [answered with water and rubber]
event gt25 police > arrested 173 happened [were arrested]
figure gf10 person [47 people] 47 47 ; role detained
event gt26 paz > police 051 happened [congratulated]
event gt36 paz > - 130 happened [promised]
position gn14 paz > - threat [whoever "came to break would pay for what is broken"]
quote gq9 paz mixed [whoever "came to break would pay for what is broken"] ; cue [promised] ; source [Security Minister Mirta Pazos]
event gt27 lugones > police 111 happened [denounced]
quote gq10 lugones indirect [agents without a warrant carried off their drums and computers] ; cue [he <says>, agents] ; source [<he> says, agents]
event gt28 police > unions 171 happened [raid on] ; date [the night before] ; by lugones
event gt29 police > unions 1711 happened [carried off] ; date [the night before] ; by lugones
quote gq11 lugones direct ["It's the first dictatorship with catering,"] ; cue [catering," he <said>] ; source [catering," <he> said]
event gt30 lugones > argentina 0253 happened [asks]
position gn8 lugones > argentina demand [to free all those arrested before Tuesday] ; deadline [before <Tuesday>]
event gt31 lugones > argentina 133 happened [otherwise there will be no buses]
position gn9 lugones > argentina threat [there will be no buses on the day of the final] ; condition [otherwise]
event gt32 judge > police 090 happened [opened an inquiry]
event gt33 nuncio > g20 039 happened [offered]
position gn10 nuncio > usgov,china mediation ["the good offices of an old house" in the quarrel between Washington and Peking] ; about [the quarrel between Washington and Peking]
quote gq12 nuncio mixed ["the good offices of an old house"] ; cue [offered] ; source [Monsignor Fabio Trentini] ; to g20
event gt3 usgov > eu 085 planned [will suspend]
event gt4 usgov > eu 163 happened [imposed] ; date [July]
event gt5 eu > usgov 085 happened [lifts] ; by officials
quote gq1 officials indirect [Brussels] [lifts its duties on bourbon and motorcycles with immediate effect] ; cue [officials <said>] ; source [officials]
position gn12 usgov > eu concession [will suspend ~ European cars]
position gn13 eu > usgov concession [lifts its duties ~ immediate effect]
figure gf11 percent [25 per cent] 25 25
trap [the dead of a battle in an engraving] ; a comparison
damage boilerplate [PHOTO: Marchers cross 9 de Julio avenue. / Follow us on our new channel!]

differences
figure gf3 conwire conwirecorr ; The first version says 45,000 tonnes, the correction 54,000.
only-in gq13 conwirecorr ; The correction gives the words to a spokesman and has coffee in place of dessert.
date gt5 conwire conwirecorr ; The wire first had the duties lifted at once, the correction only undertaken by Jan. 15.
wording gq1 conwire elfaro ; The officials say that Brussels lifted its duties in the wire, that it lifts them in El Faro, which copies the agencies.
only-in gt18 elfaro ; Only El Faro tells of the streets: strike, march, arrests.
only-in gt14 conwire ; Only the wire tells of Brazil's withdrawal from the migration compact.
only-in gt33 elfaro ; Only El Faro tells of the offer of good offices.
