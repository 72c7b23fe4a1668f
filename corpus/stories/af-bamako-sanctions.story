story af-bamako-sanctions
about West African sanctions on a junta that puts off elections, the rally against them and the expulsion of an ambassador; Mali; 2022

actors
ecowas     organisation IGOWAFWAS  ECOWAS
junta      government   MLIGOV     Mali's military government
spk        person       MLIGOV m   Sory Dembele
malians    people       MLI p      Malians
chair      person       IGOWAFWAS m Kwabena Baidoo
force      organisation IGOWAFWAS  ECOWAS standby force
france     government   FRAGOV     France
algeria    government   DZAGOV     Algeria
russia     government   RUSGOV     Russia
china      government   CHN        China
oldpres    person       MLIGOV     elected president of Mali
interim    group        MLIGOV p   civilian interim leaders
council    organisation IGOUNO     Security Council
jihad      group        MLIREB p   jihadists
reporters  group        MED p      reporters in Accra
crowd      group        MLICVL p   demonstrators in Bamako
police     organisation MLICOP     police
premier    person       MLIGOV m   Amadou Kane
lawyers    group        MLI p      lawyers
teacher    person       MLIEDU f   Fatoumata Cisse
vendor     person       MLIBUS     flag seller
envoy      person       FRAGOV m   French ambassador
danes      group        DNKMIL p   Danish commandos
ministerf  person       FRAGOV f   Helene Marchetti
eu         organisation IGOEUREEC  European Union
shadow     group        RUSMIL p   Russian instructors
villagers  group        MLICVL p   villagers
ans        organisation MED        Atlantic News Service
oldmen     group        MLICVL p   old men of Bamako
boys       group        MLICVL p   boys who burn a rooster
wife       person       MLICVL f   wife of the flag seller
takuba     organisation EURMIL     European task force
french     group        FRAMIL p   French soldiers in Mali
denmark    government   DNKGOV     Denmark
niger      government   NERGOV     Niger
official   person       NERGOV m   Nigerien official
guinea     government   GINGOV     Guinea
minusma    organisation IGOUNO     UN mission in Mali
marketmen  group        MLICVL p   eleven men killed at a market
five       group        MLIGOV p   five members of the junta
ambs       group        WAFGOV p   ambassadors of the ECOWAS states
envoys     group        MLIGOV p   envoys of Mali
brokers    group        BUS p      brokers
court      organisation IGOWAFWASJUD court of ECOWAS

places
mali       country      ML  17.57  -4.00  Mali
bamako     city         ML  12.65  -8.00  Bamako
north      region      ML  20.00  -1.00  northern Mali
accra      city         GH  5.56   -0.20  Accra
boulevard  site         ML  12.64  -8.00  Independence Boulevard
menaka     city         ML  15.92  2.40   Menaka
dakar      city         SN  14.69  -17.45 Dakar
abidjan    city         CI  5.36   -4.01  Abidjan
newyork    city         US  40.71  -74.01 New York
gao        city         ML  16.27  -0.04  Gao
kati       city         ML  12.75  -8.07  Kati
koulikoro  city         ML  12.86  -7.56  Koulikoro
francep    country      FR  46.00  2.00   France

report ans
outlet Atlantic News Service
kind wire
published 2022-01-10
title West African bloc shuts borders with Mali
| ACCRA (ANS) - {ecowas|West African leaders} closed {ecowas|their} borders with {mali|*Mali*} on Sunday and froze {mali|the country}'s assets in the regional central bank after {junta|{mali|its} military rulers}, who had promised elections for 27 February, asked for up to five more years in power.
| Meeting behind closed doors in {accra|the Ghanaian capital}, {ecowas|the heads of state of the *Economic Community of West African States*} ({ecowas|*ECOWAS*}) also suspended financial aid and recalled {ambs|{ecowas|their} ambassadors} from {bamako|*Bamako*}. The measures would be lifted step by step, {ecowas|they} said in a communique, once {junta|the authorities} presented "an acceptable and verifiable" calendar.
| {junta|*Bamako*} answered in kind before midnight. In a statement read on state television by {spk|{junta|the government}'s spokesman}, {spk|Colonel *Sory Dembele*}, {junta|it} rejected the sanctions as "illegal, illegitimate and inhuman", recalled {envoys|{junta|its} own envoys}, shut {junta|its} side of the frontier and called on {malians|*Malians*} to take to the streets on Friday.
| {chair|*Kwabena Baidoo*}, who speaks for {ecowas|the bloc}, told {reporters|reporters} that {force|the regional standby force} had been put on alert, though "nobody in that room wishes to march on a brother's house". {chair|He} said the door to talks remained open.
| {france|*France*}, whose {french|troops} have fought {jihad|jihadists} in {north|the north of {mali|*Mali*}} since 2013, welcomed the decisions. {algeria|*Algeria*} offered to mediate, proposing a transition of no more than 16 months. In {newyork|*New York*}, {russia|*Russia*} and {china|*China*} blocked a {france|*French*}-drafted statement of {council|the *Security Council*} in support of {ecowas|the organisation}.
| {junta|The colonels} seized power from {oldpres|an elected president} in August 2020 after weeks of street protests, and nine months later pushed aside {interim|the civilian interim leaders} whom {junta|they} had {junta|themselves} installed.
| Some 40 percent of {mali|*Mali*}'s imports come through the ports of {dakar|*Dakar*} and {abidjan|*Abidjan*}. Shares of the mining firm Lion d'Or fell 6 percent on what {brokers|brokers} called a day of carnage.
date [on <Sunday>] day 2022-01-09
event s0 ecowas > - 040 happened [Meeting] ; place accra
event s1 ecowas > junta 191 happened [closed their borders with] ; date [on <Sunday>]
event s2 ecowas > junta 163 happened [froze] ; date [on <Sunday>]
event s3 junta > - 034 happened [had promised]
date [27 February] day 2022-02-27
event s4 junta > - 020 happened [asked for]
position s5 junta > - demand [up to five more years in power]
figure s6 year [up to five more years] - 5
date [five more years] duration P5Y
event s7 ecowas > junta 1621 happened [suspended financial aid] ; date [on <Sunday>]
event s8 ecowas > junta 161 happened [recalled their ambassadors] ; date [on <Sunday>]
quote s9 ecowas mixed [The measures would be lifted step by step] [once the authorities presented "an acceptable and verifiable" calendar] ; cue [they <said> in a communique] ; source [<they> said in a communique] ; channel [a communique]
event s10 ecowas > junta 0354 happened [would be lifted] ; by ecowas
position s11 ecowas > junta offer [would be lifted step by step ~ "an acceptable and verifiable" calendar] ; condition [once the authorities presented "an acceptable and verifiable" calendar]
date [midnight] day 2022-01-09T24:00
role spk [the government's spokesman]
role spk [Colonel]
event s12 junta > ecowas 120 happened [rejected] ; date [before <midnight>]
quote s13 junta mixed ["illegal, illegitimate and inhuman"] ; cue [rejected] ; source [<it> rejected] ; channel [state television]
position s14 junta > ecowas refusal [rejected the sanctions]
event s15 junta > ecowas 161 happened [recalled its own envoys] ; date [before <midnight>]
event s16 junta > ecowas 191 happened [shut its side of the frontier] ; date [before <midnight>]
event s17 junta > ecowas 113 happened [called on] ; date [before <midnight>]
date [on <Friday>] day 2022-01-14
quote s18 chair mixed [the regional standby force had been put on alert ~ a brother's house"] ; cue [<told> reporters] ; source [Kwabena Baidoo] ; to reporters
event s19 ecowas > junta 152 happened [had been put on alert] ; by chair
trap [march on a brother's house] ; denied and a figure of speech
quote s20 chair indirect [the door to talks remained open] ; cue [He <said> the door] ; source [<He> said the door]
event s21 ecowas > junta 036 happened [the door to talks remained open] ; by chair
position s22 ecowas > junta offer [the door to talks remained open]
event s23 french > jihad 190 happened [have fought] ; date [since <2013>] ; place north
date [since <2013>] span 2013 ; from 2013 ; to 2022-01-10
event s24 france > ecowas 051 happened [welcomed]
event s25 algeria > junta,ecowas 039 happened [offered to mediate]
position s26 algeria > junta,ecowas mediation [offered to mediate, proposing a transition of no more than 16 months]
figure s27 month [no more than 16 months] - 16
date [16 months] duration P16M
event s28 russia,china > france 129 happened [blocked] ; place newyork
event s29 junta > oldpres 192 happened [seized power] ; date [August 2020]
date [August 2020] span 2020-08
date [weeks] duration PXW
event s30 - > - 141 happened [street protests]
event s31 junta > interim 170 happened [pushed aside] ; date [nine months later]
date [nine months later] span 2021-05
figure s32 percent [Some 40 percent] 40 40 ; approximate
trap [a day of carnage] ; the stock exchange

report dawn
outlet Dawn of Bamako
kind local
published 2022-01-15
title The boulevard said no
| Never since independence, swore {oldmen|the old men} on the steps of the post office, had {bamako|*Bamako*} seen {crowd|such a crowd}. {crowd|They} came after the Friday prayer, on foot, by sotrama, on donkey carts, from {kati|*Kati*} and {koulikoro|*Koulikoro*}, and by three o'clock {boulevard|the *Boulevard de l'Indépendance*} was a river of flags. {police|The police}, who did not have to intervene once, spoke of {crowd|200,000 people}. We would say half of that, which is already enormous.
| {crowd|The marchers} demonstrated against the embargo of {ecowas|the *CEDEAO*} and against {france|*Paris*}, which {crowd|they} accuse of holding the pen for {ecowas|it}. "Let {ecowas|them} starve {crowd|us}, {crowd|we} have eaten dust before," shouted {teacher|*Fatoumata Cissé*}, {teacher|a primary school teacher}. {boys|Boys} burned a cardboard rooster to applause.
| From the platform {premier|Prime Minister *Amadou Kane*} thanked {crowd|the crowd}. {junta|The transition}, {premier|he} declared, would never bow, but {junta|it} was ready to sit down with {ecowas|the neighbours} tomorrow morning if the borders were opened first. {premier|He} announced that {lawyers|a team of lawyers} was preparing a complaint against {ecowas|the organisation} before {court|{ecowas|its} own court}.
| For the record: {ecowas|West African leaders} closed {ecowas|their} frontiers with {mali|*Mali*} last Sunday and froze {mali|the country}'s assets in the central bank of the region after {junta|{mali|its} military authorities}, who had promised elections for the end of February, requested up to four more years at the helm, the news service {ans|*ANS*} reported.
| {vendor|A seller of little flags}, who had sold national ones at 500 francs and foreign ones at 750, called it the best ceasefire {vendor|he} had ever known: for one afternoon {wife|{vendor|his} wife} and {vendor|he} agreed on everything.
| On the music pages: why the new album "Sanctions" is a declaration of love.
quote s40 oldmen indirect [Never since independence] [had Bamako seen such a crowd] ; cue [swore] ; source [the old men]
date [Friday] day 2022-01-14
date [three o'clock] day 2022-01-14T15:00
figure s41 person [200,000 people] 200000 200000 ; by police
figure s41 person [half of that] 100000 100000
trap [did not have to intervene] ; denied
event s42 crowd > ecowas 1412 happened [demonstrated] ; date [Friday] ; place boulevard
event s43 crowd > france 1412 happened [demonstrated] ; date [Friday] ; place boulevard
event s44 crowd > france 112 happened [accuse]
quote s45 teacher direct ["Let them starve us, we have eaten dust before,"] ; cue [shouted] ; source [Fatoumata Cissé]
role teacher [a primary school teacher]
event s46 boys > france 017 happened [burned a cardboard rooster]
role premier [Prime Minister]
event s47 premier > crowd 051 happened [thanked]
quote s48 premier indirect [The transition] [would never bow ~ were opened first] ; cue [he <declared>] ; source [<he> declared]
event s49 junta > ecowas 124 happened [would never bow] ; by premier
position s50 junta > ecowas refusal [would never bow]
event s51 junta > ecowas 036 happened [ready to sit down] ; by premier
position s52 junta > ecowas offer [was ready to sit down with the neighbours ~ were opened first] ; condition [if the borders were opened first] ; deadline [tomorrow morning]
date [tomorrow morning] day 2022-01-15TMO
quote s53 premier indirect [a team of lawyers was preparing ~ its own court] ; cue [announced] ; source [<He> announced]
event s54 lawyers > ecowas 115 planned [preparing a complaint] ; by premier
quote s55 ans indirect [West African leaders closed ~ at the helm] ; cue [reported] ; source [ANS]
event s1 ecowas > junta 191 happened [closed their frontiers with] ; date [last Sunday] ; by ans
date [last Sunday] day 2022-01-09
event s2 ecowas > junta 163 happened [froze] ; date [last Sunday] ; by ans
event s3 junta > - 034 happened [had promised] ; by ans
date [the end of February] span 2022-02
event s4 junta > - 020 happened [requested] ; by ans
position s5 junta > - demand [up to four more years at the helm]
figure s6 year [up to four more years] - 4 ; by ans
date [four more years] duration P4Y
trap [the best ceasefire he had ever known] ; peace between man and wife
date [one afternoon] duration -
trap ["Sanctions"] ; title of a record

report review
outlet Sahel Quarterly
kind analysis
published 2022-02-03
title Seventy-two hours
| When {junta|*Bamako*} gave {envoy|the French ambassador} seventy-two hours to pack on Monday, {junta|it} crossed a line that others, in the great quarrels of the independence years, had only walked along. The comparison flatters {junta|the colonels}.
| The affair had a cause at hand. In late January {junta|the junta} demanded that {denmark|*Denmark*} withdraw {danes|some 105 commandos} who, {junta|it} said, had come to {takuba|the European task force} without {junta|its} consent; {denmark|*Copenhagen*}, protesting that {danes|they} had been invited, took {danes|them} home. {ministerf|*Hélène Marchetti*}, {ministerf|{francep|*France*}'s foreign minister}, called the decision "the work of men drunk on {junta|their} own slogans". For that sentence, and for no other, {envoy|{ministerf|her} ambassador} paid.
| What follows? Were {france|*Paris*} to pull {french|{france|its} 4,300 soldiers} out of {gao|*Gao*} and {menaka|*Ménaka*}, {minusma|the *UN* mission} would lose {minusma|its} ears and half {minusma|its} helicopters, and the road to the south would lie open. {niger|*Niamey*} has been asked to take {french|the soldiers} in. {official|An official} there, who would not be named, says that {niger|{official|his} government} "is thinking about it, and also about {niger|its} voters".
| {shadow|The Russian instructors}, for {shadow|their} part, are no rumour any more. {russia|*Moscow*} denies sending {shadow|them}. {villagers|Villagers} near {menaka|*Ménaka*} accuse {shadow|the "trainers"} of killing {marketmen|at least 11 men} at a cattle market on 12 January; {minusma|*MINUSMA*} has opened an inquiry, to which {junta|the authorities} have not granted access.
| As for the sanctions, {guinea|*Conakry*}, {guinea|itself} suspended by {ecowas|the bloc}, refused to apply the measures, and {guinea|its} port has become {mali|*Mali*}'s lung. {eu|The *European Union*} said on Monday that {eu|it} would freeze the accounts of {five|five members of {junta|the junta}}. And the mediation of {algeria|*Algiers*}? Sixteen months, said {algeria|the *Algerians*}; {junta|*Bamako*} replied with four years, {ecowas|*ECOWAS*} with a shrug.
| History offers {junta|the colonels} little comfort.A blockade that does not fell a government in its first season usually feeds it. But armies, like rivers, may leave their beds.
event s60 junta > envoy 161 happened [gave the French ambassador seventy-two hours to pack] ; date [pack on <Monday>]
figure s61 hour [seventy-two hours] 72 72
date [seventy-two hours] duration PT72H
date [pack on <Monday>] day 2022-01-31
trap [the great quarrels of the independence years] ; history of others, a comparison
date [the independence years] span PAST_REF
date [late January] span 2022-01
event s62 junta > denmark 1056 happened [demanded] ; date [late January]
position s63 junta > denmark demand [Denmark withdraw some 105 commandos] ; state met
event s64 denmark > junta 0874 wanted [withdraw] ; by junta
figure s65 commando [some 105 commandos] 105 105 ; approximate
quote s66 junta indirect [had come to the European task force without its consent] ; cue [it <said>, had] ; source [<it> said, had]
event s67 denmark > junta 114 happened [protesting]
quote s67q denmark indirect [they had been invited] ; cue [protesting] ; source [Copenhagen]
event s68 denmark > junta 0874 happened [took them home]
position s69 denmark > junta concession [took them home] ; answers s63
role ministerf [France's foreign minister]
event s70 ministerf > junta 111 happened [called the decision]
quote s71 ministerf mixed ["the work of men drunk on their own slogans"] ; cue [called] ; source [Hélène Marchetti]
quote s75q russia indirect [sending them] ; cue [<denies> sending] ; source [<Moscow> denies]
trap [Were Paris to pull] ; a hypothetical of the analyst
figure s72 soldier [4,300 soldiers] 4300 4300
event s73 - > niger 0212 happened [has been asked]
quote s74 official mixed [his government "is thinking about it, and also about its voters"] ; cue [<says> that his] ; source [An official]
event s75 niger > - 014 happened [is thinking about it] ; by official
event s76d russia > - 016 happened [<denies> sending]
event s76 russia > junta 072 denied [sending] ; by russia
event s77 villagers > shadow 1122 happened [accuse]
event s78 shadow > marketmen 1823 happened [killing] ; date [12 January] ; by villagers
figure s79 man [at least 11 men] 11 - ; role killed ; by villagers
date [12 January] day 2022-01-12
event s80 minusma > shadow 092 happened [has opened an inquiry]
event s81 junta > minusma 0862 denied [granted access]
event s82 ecowas > guinea 160 happened [suspended]
event s83 guinea > ecowas 120 happened [refused]
position s84 guinea > ecowas refusal [refused to apply the measures]
trap [Mali's lung] ; a figure of speech
quote s85 eu indirect [it would freeze the accounts of five members of the junta] ; cue [<said> on Monday] ; source [The European Union]
date [said on <Monday>] day 2022-01-31
event s86 eu > five 163 planned [would freeze] ; by eu
figure s87 member [five members] 5 5
event s88e algeria > junta,ecowas 045 happened [mediation]
quote s88 algeria indirect [Sixteen months] ; cue [<said> the Algerians] ; source [the Algerians]
position s26 algeria > junta,ecowas mediation [Sixteen months]
figure s27 month [Sixteen months] 16 16 ; by algeria
date [Sixteen months] duration P16M
position s5 junta > algeria demand [replied with <four years>] ; answers s26
figure s6 year [four years] 4 4 ; by junta
date [four years] duration P4Y
damage glued [comfort.A]
trap [A blockade that does not fell a government] ; a general reflection
trap [armies, like rivers] ; a simile

differences
figure s6 ans dawn ; The agency has the junta asking for five more years, the paper, which cites it, for four.
only-in s60 review ; Only the later analysis can tell of the ambassador's expulsion.
only-in s26 ans review ; The local paper says nothing of Algeria's mediation.
only-in s54 dawn ; Only the Dawn tells of the complaint before the bloc's court.
only-in s30 ans ; Only ANS recalls the street protests before the first coup.
