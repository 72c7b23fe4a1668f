story af-bamako-sanctions
about sanctions of the West African bloc on Mali's military rulers and what followed; Mali; 2022

actors
leaders      group         WAFGOV p      West African leaders
gov          government    MLIGOV        Malian military government
ecowas       organisation  IGOWAFWAS     Economic Community of West African States
ambassadors  group         WAFGOV p      West African ambassadors
dembele      person        MLIGOV m      Sory Dembele
envoys       group         MLIGOV p      Malian envoys
malians      people        MLI p         Malians
baidoo       person        IGOWAFWAS m   Kwabena Baidoo
reporters    group         MED p         reporters
standby      organisation  IGOWAFWAS     regional standby force
france       government    FRAGOV        French government
frtroops     group         FRAMIL p      French troops
jihadists    group         MLIREB p      jihadists
algeria      government    DZAGOV        Algerian government
russia       government    RUSGOV        Russian government
china        government    CHNGOV        Chinese government
unsc         organisation  IGOUNO        UN Security Council
oldpres      person        MLIGOV        elected president
interim      group         MLIGOV p      civilian interim leaders
brokers      group         BUS p         brokers
oldmen       group         MLICVL p      old men
crowd        group         MLICVL p      marchers
police       organisation  MLICOP        Malian police
cisse        person        MLIEDU f      Fatoumata Cissé
boys         group         MLICVL p      boys
kane         person        MLIGOV m      Amadou Kane
lawyers      group         MLI p         team of lawyers
court        organisation  IGOWAFWASJUD  court of the bloc
ans          organisation  MED           Atlantic News Service
seller       person        MLICVL m      seller of flags
wife         person        MLICVL f      wife of the seller
frenchamb    person        FRAGOV        French ambassador
denmark      government    DNKGOV        Danish government
commandos    group         DNKMIL p      Danish commandos
taskforce    organisation  EURMIL        European task force
marchetti    person        FRAGOV f      Hélène Marchetti
minusma      organisation  IGOUNO        MINUSMA
niger        government    NERGOV        Government of Niger
official     person        NERGOV m      official of Niger
instructors  group         RUSMIL p      Russian instructors
villagers    group         MLICVL p      villagers
men          group         MLICVL p      men killed at a cattle market
guinea       government    GINGOV        Guinean government
eu           organisation  IGOEUREEC     European Union
members      group         MLIGOV p      members of the junta

places
mali        country  ML  17.57 -3.99  Mali
bamako      city     ML  12.64 -8.00  Bamako
ghana       country  GH  7.95 -1.02   Ghana
accra       city     GH  5.60 -0.19   Accra
mali-north  region   ML  20.00 -1.00  northern Mali
newyork     city     US  40.71 -74.01 New York
dakar       city     SN  14.69 -17.45 Dakar
abidjan     city     CI  5.36 -4.01   Abidjan
kati        city     ML  12.75 -8.07  Kati
koulikoro   city     ML  12.86 -7.56  Koulikoro
boulevard   site     ML  12.65 -8.00  Boulevard de l'Indépendance
fr-land     country  FR  46.23 2.21   France
gao         city     ML  16.27 -0.04  Gao
menaka      city     ML  15.92 2.40   Ménaka

report ans
outlet Atlantic News Service
kind wire
published 2022-01-10
title West African bloc shuts borders with Mali
| ACCRA (ANS) - {leaders|West African leaders} closed {leaders|their} borders with {mali|*Mali*} on Sunday and froze
+ {mali|the country}'s assets in the regional central bank after {gov|{mali|its} military rulers}, who had promised
+ elections for 27 February, asked for up to five more years in power.
| Meeting behind closed doors in {accra|the {ghana|*Ghanaian*} capital},
+ {leaders|the heads of state of {ecowas|the *Economic Community of West African States*}} ({ecowas|*ECOWAS*}) also
+ suspended financial aid and recalled {ambassadors|{leaders|their} ambassadors} from {bamako|*Bamako*}. The measures
+ would be lifted step by step, {leaders|they} said in a communique, once {gov|the authorities} presented "an acceptable
+ and verifiable" calendar.
| {gov|*Bamako*} answered in kind before midnight. In a statement read on state television by
+ {dembele|{gov|the government}'s spokesman}, {dembele|Colonel *Sory Dembele*}, {gov|it} rejected the sanctions as
+ "illegal, illegitimate and inhuman", recalled {envoys|{gov|its} own envoys}, shut {gov|its} side of the frontier and
+ called on {malians|*Malians*} to take to the streets on Friday.
| {baidoo|*Kwabena Baidoo*}, who speaks for {ecowas|the bloc}, told {reporters|reporters} that
+ {standby|the regional standby force} had been put on alert, though "nobody in that room wishes to march on a brother's
+ house". {baidoo|He} said the door to talks remained open.
| {france|*France*}, whose {frtroops|troops} have fought {jihadists|jihadists} in
+ {mali-north|the north of {mali|*Mali*}} since 2013, welcomed the decisions. {algeria|*Algeria*} offered to mediate,
+ proposing a transition of no more than 16 months. In {newyork|*New York*}, {russia|*Russia*} and {china|*China*} blocked
+ a {france|*French*}-drafted statement of {unsc|the *Security Council*} in support of {ecowas|the organisation}.
| {gov|The colonels} seized power from {oldpres|an elected president} in August 2020 after weeks of street protests, and
+ nine months later pushed aside {interim|the civilian interim leaders} whom {gov|they} had {gov|themselves} installed.
| Some 40 percent of {mali|*Mali*}'s imports come through the ports of {dakar|*Dakar*} and {abidjan|*Abidjan*}. Shares of
+ the mining firm Lion d'Or fell 6 percent on what {brokers|brokers} called a day of carnage.
role dembele [the government's spokesman]
role dembele [Colonel]
date [Sunday] day 2022-01-09
date [27 February] day 2022-02-27
date [up to five more years] duration P5Y
date [midnight] day 2022-01-09T24:00
date [Friday] day 2022-01-14
date [2013] span 2013
date [no more than 16 months] duration P16M
date [August 2020] span 2020-08
date [weeks] duration PXW
date [nine months later] span 2021-05
quote q1 leaders mixed [The measures would be lifted step by step] [once the authorities presented "an acceptable and verifiable" calendar] ; cue [they <said>] ; source [<they> said] ; channel [a communique]
quote q2 gov mixed ["illegal, illegitimate and inhuman"] ; cue [<rejected> the sanctions] ; source [<it> rejected] ; channel [a statement read on state television]
quote q3 baidoo mixed [the regional standby force had been put on alert, though "nobody in that room wishes to march on a brother's house"] ; cue [<told> reporters] ; source [Kwabena Baidoo] ; to reporters
quote q4 baidoo indirect [the door to talks remained open] ; cue [He <said>] ; source [<He> said]
event e1 leaders > gov 163 happened [closed their] ; date [Sunday]
event e2 leaders > gov 163 happened [froze] ; date [Sunday]
event e3 gov > - 034 happened [promised]
event e4 gov > - 020 happened [asked for]
event e5 leaders > - 040 happened [Meeting] ; place accra
event e6 leaders > gov 1621 happened [suspended financial aid]
event e7 leaders > gov 161 happened [<recalled> their ambassadors]
event e8 leaders > gov 085 planned [would be lifted] ; by leaders
event e9 gov > leaders 120 happened [rejected]
event e10 gov > leaders 161 happened [<recalled> its own envoys]
event e11 gov > leaders 163 happened [shut]
event e12 gov > malians 020 happened [called on]
event e13 ecowas > gov 152 happened [put on alert] ; by baidoo
event e14 ecowas > gov 036 happened [the door to talks remained open] ; by baidoo
event e15 frtroops > jihadists 190 happened [fought] ; date [2013] ; place mali-north
event e16 france > leaders 051 happened [welcomed]
event e17 algeria > gov,ecowas 039 happened [offered to mediate]
event e18 russia,china > france 129 happened [blocked] ; place newyork
event e19 gov > oldpres 192 happened [seized power] ; date [August 2020]
event e20 - > - 141 happened [street protests]
event e21 gov > interim 170 happened [pushed aside] ; date [nine months later]
position n1 gov > - demand [asked for up to five more years in power]
position n2 leaders > gov offer [would be lifted step by step ~ calendar] ; condition [once the authorities presented "an acceptable and verifiable" calendar]
position n3 gov > leaders refusal [rejected the sanctions]
position n4 ecowas > gov offer [the door to talks remained open]
position n5 algeria > gov mediation [offered to mediate, proposing a transition of no more than 16 months] ; about [a transition of no more than 16 months]
figure f1 year [up to five more years] - 5
figure f2 month [no more than 16 months] - 16
figure f3 percent [Some 40 percent] 40 40 ; approximate
trap [march on a brother's house] ; negated: nobody wishes it
trap [a day of carnage] ; a figure of speech of the stock exchange

report dawn
outlet Dawn of Bamako
kind feature
published 2022-01-15
title The boulevard said no
| Never since independence, swore {oldmen|the old men} on the steps of the post office, had {bamako|*Bamako*} seen
+ {crowd|such a crowd}. {crowd|They} came after the Friday prayer, on foot, by sotrama, on donkey carts, from
+ {kati|*Kati*} and {koulikoro|*Koulikoro*}, and by three o'clock {boulevard|the *Boulevard de l'Indépendance*} was a river
+ of flags. {police|The police}, who did not have to intervene once, spoke of {crowd|200,000 people}. We would say half of
+ that, which is already enormous.
| {crowd|The marchers} demonstrated against the embargo of {ecowas|the *CEDEAO*} and against {france|*Paris*}, which
+ {crowd|they} accuse of holding the pen for it. "Let {ecowas|them} starve {crowd|us}, {crowd|we} have eaten dust before,"
+ shouted {cisse|*Fatoumata Cissé*}, {cisse|a primary school teacher}. {boys|Boys} burned a cardboard rooster to applause.
| From the platform {kane|Prime Minister *Amadou Kane*} thanked {crowd|the crowd}. {gov|The transition}, {kane|he}
+ declared, would never bow, but {gov|it} was ready to sit down with {leaders|the neighbours} tomorrow morning if the
+ borders were opened first. {kane|He} announced that {lawyers|a team of lawyers} was preparing a complaint against
+ {ecowas|the organisation} before {court|{ecowas|its} own court}.
| For the record: {leaders|West African leaders} closed {leaders|their} frontiers with {mali|*Mali*} last Sunday and froze
+ {mali|the country}'s assets in the central bank of the region after {gov|{mali|its} military authorities}, who had
+ promised elections for the end of February, requested up to four more years at the helm,
+ {ans|the news service *ANS*} reported.
| {seller|A seller of little flags}, who had sold national ones at 500 francs and foreign ones at 750, called it the best
+ ceasefire {seller|he} had ever known: for one afternoon {wife|{seller|his} wife} and {seller|he} agreed on everything.
| On the music pages: why the new album "Sanctions" is a declaration of love.
role cisse [a primary school teacher]
role kane [Prime Minister]
date [Friday] day 2022-01-14
date [three o'clock] day 2022-01-14T15:00
date [tomorrow morning] day 2022-01-15TMO
date [last Sunday] day 2022-01-09
date [the end of February] span 2022-02 ; from 2022-02-21 ; to 2022-02-28
date [up to four more years] duration P4Y
date [one afternoon] duration -
quote q5 oldmen indirect [Never since independence] [had Bamako seen such a crowd] ; cue [<swore> the old men] ; source [the old men]
quote q6 cisse direct ["Let them starve us, we have eaten dust before,"] ; cue [shouted] ; source [Fatoumata Cissé]
quote q7 kane indirect [The transition] [would never bow, but it was ready to sit down ~ opened first] ; cue [he <declared>] ; source [<he> declared]
quote q8 kane indirect [a team of lawyers was preparing ~ its own court] ; cue [He <announced>] ; source [<He> announced]
quote q9 ans indirect [West African leaders closed ~ at the helm] ; cue [ANS <reported>] ; source [the news service ANS]
event e22 crowd > ecowas,france 1412 happened [demonstrated] ; date [Friday] ; place boulevard
event e23 crowd > france 112 happened [accuse]
event e24 boys > - 017 happened [burned]
event e25 kane > crowd 051 happened [thanked]
event e26 gov > leaders 124 happened [would never bow] ; by kane
event e27 gov > leaders 036 happened [ready to sit down] ; date [tomorrow morning] ; by kane
event e28 lawyers > ecowas 115 planned [was preparing a complaint] ; by kane
event e1 leaders > gov 163 happened [closed] ; date [last Sunday] ; by ans
event e2 leaders > gov 163 happened [froze] ; date [last Sunday] ; by ans
event e3 gov > - 034 happened [promised] ; by ans
event e4 gov > - 020 happened [requested] ; by ans
position n6 gov > leaders refusal [would never bow]
position n7 gov > leaders offer [was ready to sit down ~ opened first] ; condition [if the borders were opened first]
position n1 gov > - demand [requested up to four more years at the helm]
figure f4 person [200,000 people] 200000 200000 ; by police
figure f5 person [half of that] 100000 100000
figure f1 year [up to four more years] - 4 ; by ans
trap [did not have to intervene] ; negated: the police did nothing
trap [Let them starve us] ; defiance, neither a demand nor an act
trap [the best ceasefire he had ever known] ; a joke about a marriage
trap [the new album "Sanctions" is a declaration of love] ; the title of a record

report review
outlet Sahel Quarterly
kind analysis
published 2022-02-03
title Seventy-two hours
| When {gov|*Bamako*} gave {frenchamb|the French ambassador} seventy-two hours to pack on Monday, {gov|it} crossed a line
+ that others, in the great quarrels of the independence years, had only walked along. The comparison flatters
+ {gov|the colonels}.
| The affair had a cause at hand. In late January {gov|the junta} demanded that {denmark|*Denmark*} withdraw
+ {commandos|some 105 commandos} who, {gov|it} said, had come to {taskforce|the European task force} without {gov|its}
+ consent; {denmark|*Copenhagen*}, protesting that {commandos|they} had been invited, took {commandos|them} home.
+ {marchetti|*Hélène Marchetti*}, {marchetti|{fr-land|*France*}'s foreign minister}, called the decision "the work of men
+ drunk on their own slogans". For that sentence, and for no other, {frenchamb|{marchetti|her} ambassador} paid.
| What follows? Were {france|*Paris*} to pull {frtroops|{france|its} 4,300 soldiers} out of {gao|*Gao*} and
+ {menaka|*Ménaka*}, {minusma|the UN mission} would lose {minusma|its} ears and half {minusma|its} helicopters, and the
+ road to the south would lie open. {niger|*Niamey*} has been asked to take {frtroops|the soldiers} in.
+ {official|An official} there, who would not be named, says that {niger|{official|his} government} "is thinking about it,
+ and also about {niger|its} voters".
| {instructors|The Russian instructors}, for {instructors|their} part, are no rumour any more. {russia|*Moscow*} denies
+ sending {instructors|them}. {villagers|Villagers} near {menaka|*Ménaka*} accuse {instructors|the "trainers"} of killing
+ {men|at least 11 men} at a cattle market on 12 January; {minusma|*MINUSMA*} has opened an inquiry, to which
+ {gov|the authorities} have not granted access.
| As for the sanctions, {guinea|*Conakry*}, {guinea|itself} suspended by {ecowas|the bloc}, refused to apply the measures,
+ and {guinea|its} port has become {mali|*Mali*}'s lung. {eu|The *European Union*} said on Monday that {eu|it} would freeze
+ the accounts of {members|five members of {gov|the junta}}. And the mediation of {algeria|*Algiers*}? Sixteen months, said
+ {algeria|the *Algerians*}; {gov|*Bamako*} replied with four years, {ecowas|*ECOWAS*} with a shrug.
| History offers {gov|the colonels} little comfort.A blockade that does not fell a government in its first season usually
+ feeds it. But armies, like rivers, may leave their beds.
role marchetti [France's foreign minister]
date [seventy-two hours] duration PT72H
date [to pack on <Monday>] day 2022-01-31
date [the independence years] span PAST_REF
date [late January] span 2022-01 ; from 2022-01-21 ; to 2022-01-31
date [12 January] day 2022-01-12
date [said on <Monday>] day 2022-01-31
date [Sixteen months] duration P16M
date [four years] duration P4Y
quote q10 gov indirect [had come to the European task force without its consent] ; cue [it <said>] ; source [<it> said]
quote q11 denmark indirect [they had been invited] ; cue [protesting] ; source [Copenhagen]
quote q12 marchetti mixed ["the work of men drunk on their own slogans"] ; cue [called] ; source [Hélène Marchetti]
quote q13 official mixed [his government "is thinking about it, and also about its voters"] ; cue [says] ; source [An official]
quote q14 eu indirect [it would freeze the accounts of five members of the junta] ; cue [<said> on Monday] ; source [The European Union]
quote q15 algeria indirect [Sixteen months] ; cue [<said> the Algerians] ; source [the Algerians]
event e29 gov > frenchamb 161 happened [gave the French ambassador seventy-two hours to pack] ; date [to pack on <Monday>]
event e30 gov > denmark 1056 happened [demanded] ; date [late January]
event e31 denmark > gov 0874 wanted [withdraw] ; by gov
event e32 denmark > gov 0874 happened [took them home]
event e33 marchetti > gov 111 happened [called]
event e34 - > niger 0212 happened [asked]
event e35 niger > - 014 happened [is thinking about] ; by official
event e36 russia > - 016 happened [denies]
event e37 russia > gov 072 denied [sending] ; by russia
event e38 villagers > instructors 1122 happened [accuse]
event e39 instructors > men 1823 happened [killing] ; date [12 January] ; by villagers
event e40 minusma > instructors 092 happened [opened an inquiry]
event e41 gov > minusma 1245 happened [not granted access]
event e42 ecowas > guinea 160 happened [suspended]
event e43 guinea > ecowas 120 happened [refused to apply]
event e44 eu > members 1312 happened [would freeze] ; date [said on <Monday>]
event e45 algeria > gov,ecowas 045 happened [mediation]
position n8 gov > denmark demand [Denmark withdraw some 105 commandos] ; state met
position n9 denmark > gov concession [took them home] ; answers n8
position n10 gov > minusma refusal [not granted access]
position n11 guinea > ecowas refusal [refused to apply the measures]
position n5 algeria > gov mediation [Sixteen months]
position n12 gov > algeria demand [replied with four years] ; answers n5
figure f6 hour [seventy-two hours] 72 72
figure f7 commando [some 105 commandos] 105 105 ; approximate
figure f8 soldier [4,300 soldiers] 4300 4300
figure f9 man [at least 11 men] 11 - ; role killed ; by villagers ; date [12 January]
figure f10 member [five members] 5 5
figure f2 month [Sixteen months] 16 16
figure f1 year [four years] 4 4
trap [the great quarrels of the independence years] ; history of other conflicts
trap [the road to the south would lie open] ; an analyst's hypothetical
trap [blockade that does not fell a government] ; a general saying
trap [armies, like rivers, may leave their beds] ; a figure of speech
damage glued [comfort.A]
