story eu-jalalabad-may
about interim government, hunger strikers and ethnic violence in southern Kyrgyzstan; 2010

actors
interim    government    KGZGOV        Kyrgyz interim government
leader     person        KGZGOV f      Interim leader Aizada Toktorova
deputy     person        KGZGOV m      deputy interim leader Nurlan Beishenov
ousted     person        KGZOPP m      ousted president Emil Sadyrbekov
loyalists  group         KGZOPP p      supporters of the ousted president
police     organisation  KGZCOP        Kyrgyz police
army       organisation  KGZMIL        Kyrgyz army
uzbeks     people        KGZCVL p      ethnic Uzbeks of Jalal-Abad
kyrgyz     people        KGZCVL p      ethnic Kyrgyz crowd
strikers   group         KGZOPP p      hunger strikers
russia     government    RUSGOV        Russian government
rusprem    person        RUSGOV m      Russian prime minister
uzgov      government    UZBGOV        Uzbek government
hotline    organisation  NGOHRI        Ferghana Hotline
icrc       organisation  NGOHLHIRC     Red Cross
belarus    government    BLR           Belarus
rasulov    person        KGZCVL m      Ilkhom Rasulov
gunmen     group         - p           gunmen in a white car
refugees   people        KGZREF p      people who fled to Uzbekistan
usa        government    USAGOV        United States government
surgeon    person        KGZHLH m      surgeon in Jalal-Abad
drivers    group         KGZLAB p      minibus drivers
detained   group         KGZCVL p      Uzbeks detained in Suzak
lawmakers  group         KGZLEG p      Kyrgyz lawmakers
neigh      group         KGZCVL p      Rasulov's neighbours
paras      group         RUSMIL p      Russian paratroopers
ustroops   group         USAMIL p      American troops at Manas
two        group         KGZOPP p      two who gave up the hunger strike
sergeant   person        KGZMIL        sergeant killed at a checkpoint
elders     group         KGZCVL p      mahalla elders
osce       organisation  IGOWSTOSC     OSCE
boxer      person        KGZCVL m      boxer from Osh
bodyguard  person        KGZ           bodyguard
ministers  group         KGZGOV p      ministers of the interim government
prosecutor person        KGZJUD m      Kyrgyz prosecutor
dushanbe   government    TJKGOV        Tajik government
cousin     person        KGZCVL m      cousin of the interim leader
mufti      person        KGZREL        mufti
protesters group         KGZOPP p      demonstrators killed on 7 April
party      organisation  KGZPTY        Toktorova's party
hospital   organisation  KGZHLH        city hospital of Jalal-Abad
callers    group         KGZCVL p      callers of the hotline
owners     group         KGZCVL p      Kyrgyz house owners
dead       group         KGZCVL p      the dead of Jalal-Abad

places
govoffice  site     KG  40.93 73.00  governor's office in Jalal-Abad
mill       site     KG  40.93 73.00  cotton mill in Jalal-Abad
whitehouse site     KG  42.88 74.60  White House in Bishkek
square     site     KG  42.88 74.60  square before the White House
kant       site     KG  42.85 74.85  Kant air base
minsk      city     BY  53.90 27.57  Minsk
moscow     city     RU  55.75 37.62  Moscow
univ       site     KG  40.94 73.00  Uzbek university in Jalal-Abad
bishkek    city     KG  42.87 74.59  Bishkek
jalalabad  city     KG  40.93 73.00  Jalal-Abad
osh        city     KG  40.51 72.82  Osh
uzbekistan country  UZ  41.38 64.57  Uzbekistan
suzak      city     KG  40.90 72.90  Suzak
manas      site     KG  43.06 74.48  Manas air base
batken     city     KG  40.06 70.82  Batken
kgz        country  KG  41.20 74.77  Kyrgyzstan

report steppe
outlet Steppe Wire
kind wire
published 2010-05-20
title Kyrgyz interim leaders impose curfew in south after clashes
| JALAL-ABAD, Kyrgyzstan, May 20 (Steppe Wire) - {interim|{kgz|*Kyrgyzstan*}'s interim government}, in power for barely six
+ weeks, declared a state of emergency in {jalalabad|the southern city of *Jalal-Abad*} on Wednesday night and sent in
+ {army|two battalions} after {kyrgyz|a Kyrgyz crowd} stormed {univ|an Uzbek university} and was shot at from {univ|its} roof.
| At least {dead|three people} died and 71 were hurt, most by birdshot, {surgeon|a surgeon} said.
| "{police|The police} stood by and watched, then {police|they} ran," said {rasulov|*Ilkhom Rasulov*}, {rasulov|an Uzbek
+ shopkeeper} whose pharmacy was set alight. {rasulov|He} and {neigh|{rasulov|his} neighbours} had felled poplars to block the
+ street, {rasulov|he} said, and would not let {army|the army} through either.
| {leader|Interim leader *Aizada Toktorova*} blamed {ousted|*Emil Sadyrbekov*}, {ousted|the president} who fled the country
+ in April, for the bloodshed. {loyalists|{ousted|His} supporters} had been handing out vodka and rifles since Sunday, {leader|she}
+ told {lawmakers|lawmakers} in {bishkek|*Bishkek*}, and {leader|she} appealed to {uzbeks|*Uzbeks*} "not to answer stones
+ with bullets". An amnesty was out of the question, {leader|she} said.
| {ousted|*Sadyrbekov*}, to whom {belarus|*Belarus*} has given asylum, denied having had any hand in it. From
+ {minsk|*Minsk*} {ousted|he} demanded that {leader|*Toktorova*} step down within ten days.
| {russia|*Russia*} has moved {paras|150 paratroopers} to {kant|{russia|its} base at *Kant*} but turned down a request by
+ {deputy|{leader|her} deputy}, {deputy|*Nurlan Beishenov*}, for peacekeepers. "An internal affair," {rusprem|the prime minister} in
+ {moscow|*Moscow*} said. {usa|*Washington*} put {ustroops|{usa|its} troops} at {manas|*Manas*} air base on alert and offered $2
+ million in relief.
role surgeon [a surgeon]
role rasulov [an Uzbek shopkeeper]
role leader [Interim leader]
role ousted [the president]
role deputy [her deputy]
role rusprem [the prime minister]
date [May 20] day 2010-05-20
date [six weeks] duration P6W
date [Wednesday night] day 2010-05-19TNI
date [April] span 2010-04
date [Sunday] day 2010-05-16
date [ten days] duration P10D
event e1 interim > - 1724 happened [declared a state of emergency] ; date [Wednesday night] ; place jalalabad
event e2 interim > - 154 happened [sent in] ; date [Wednesday night] ; place jalalabad
figure f1 battalion [two battalions] 2 2
event e3 kyrgyz > uzbeks 145 happened [stormed] ; place univ
event e4 - > kyrgyz 193 happened [shot at] ; place univ
figure f2 person [At least three people] 3 - ; role killed ; by surgeon
figure f3 person [71] 71 71 ; role wounded ; by surgeon
quote q1 surgeon indirect [At least three people died and 71 were hurt, most by birdshot] ; cue [surgeon <said>] ; source [a surgeon]
quote q2 rasulov direct ["The police stood by and watched, then they ran,"] ; cue [ran," <said>] ; source [Ilkhom Rasulov]
event e5 - > rasulov 1712 happened [set alight] ; place jalalabad
event e6 rasulov,neigh > army 144 happened [block] ; place jalalabad ; by rasulov
quote q3 rasulov indirect [He and his neighbours had felled poplars to block the street] [would not let the army through either] ; cue [street, he <said>] ; source [street, <he> said]
event e7 rasulov,neigh > army 124 happened [would not let the army through] ; by rasulov
position n1 rasulov,neigh > army refusal [would not let the army through either]
event e8 leader > ousted 112 happened [blamed]
event e9 loyalists > - 072 happened [handing out vodka and rifles] ; date [Sunday] ; by leader
quote q4 leader indirect [His supporters had been handing out vodka and rifles since Sunday] ; cue [she <told> lawmakers] ; source [<she> told lawmakers] ; to lawmakers
event e10 leader > uzbeks 0256 happened [appealed]
quote q5 leader mixed ["not to answer stones with bullets"] ; cue [appealed] ; source [<she> appealed]
position n2 leader > uzbeks demand ["not to answer stones with bullets"]
event e11 leader > - 124 happened [was out of the question]
position n3 leader > - refusal [An amnesty was out of the question]
quote q6 leader indirect [An amnesty was out of the question] ; cue [question, she <said>] ; source [question, <she> said]
quote q17 ousted indirect [having had any hand in it] ; cue [asylum, <denied>] ; source [<Sadyrbekov>, to whom]
event e12 belarus > ousted 075 happened [has given asylum]
event e13 ousted > leader 016 happened [denied]
event e14 ousted > leader 1041 happened [demanded]
event e15 leader > - 0831 wanted [step down] ; date [ten days] ; by ousted
position n4 ousted > leader demand [that Toktorova step down within ten days] ; deadline [within ten days]
event e16 russia > - 154 happened [has moved] ; place kant
figure f4 paratrooper [150 paratroopers] 150 150
event e17 russia > deputy 1224 happened [turned down]
position n5 russia > deputy refusal [turned down] ; answers n6
event e18 deputy > russia 0234 happened [a request]
position n6 deputy > russia demand [peacekeepers] ; state refused
quote q7 rusprem direct ["An internal affair,"] ; cue [Moscow <said>] ; source [the prime minister]
event e19 usa > - 152 happened [put its troops at Manas air base on alert] ; place manas
event e20 usa > interim 0333 happened [offered]
figure f5 dollar [$2 million] 2000000 2000000
position n7 usa > interim offer [$2 million in relief]
trap [any hand in it] ; the hand: no deed of his is told

report hotline
outlet Ferghana Hotline
kind ngo
published 2010-05-24
title SitRep no. 5, Jalal-Abad and surroundings
| Period: 21 to 23 May. Sources: 46 calls, two visits to {hospital|the city hospital}, {icrc|*ICRC*}. Everything marked (u) is
+ unconfirmed.
| SECURITY
| - The curfew in {jalalabad|the city} was shortened by two hours on Saturday but stays in force in {suzak|*Suzak*} district.
| - Night of 21/22 May: {gunmen|men} in a white car opened fire on a checkpoint on the {osh|*Osh*} road, killing
+ {sergeant|one sergeant}. In reply {army|soldiers} searched the houses of {uzbeks|*Uzbeks*} in {suzak|*Suzak*} and took away
+ {detained|29 men}; {detained|eleven} are still held, of whom four were beaten with rifle butts (u).
| - 22 May: {kyrgyz|a mob of about 200} burned 14 houses of {uzbeks|*Uzbeks*} near {mill|the cotton mill}, having first
+ painted a cross on the gates of {owners|Kyrgyz owners} so that {owners|they} would be spared. {hotline|We} do not, on what {hotline|we} know, call this ethnic cleansing.
| - {police|The police} deny that any weapons were issued to civilians. {callers|Three callers} say otherwise.
| CIVILIANS
| - {refugees|At least 400 people}, nearly all women and children, crossed into {uzbekistan|*Uzbekistan*} before
+ {uzgov|*Tashkent*} shut the border on Sunday morning. {refugees|They} are housed in a school.
| - {icrc|*ICRC*} brought 3.5 tonnes of food and surgical kits for 100 to {jalalabad|*Jalal-Abad*} on 22 May and is negotiating
+ with {elders|the mahalla elders} about taking down barricades for ambulances.
| - Deaths in {jalalabad|*Jalal-Abad*} since 19 May: six ({hospital|hospital}), against the official three.
| DISSENT
| - {strikers|Seven supporters of {ousted|ex-president *Sadyrbekov*}} began a hunger strike in front of {govoffice|the governor's office}
+ on 21 May, calling for {ousted|his} return to office. {two|Two} gave up after {police|police} promised
+ {two|them} {two|they} would not be charged.
| - {drivers|Minibus drivers} in {osh|*Osh*} are on strike over the curfew.
| REQUESTS
| 1. That {interim|the Interim Government} allow lawyers in to see {detained|the eleven}, as {deputy|Mr. *Beyshenov*}
+ promised {hotline|us} on 20 May.
| 2. That {uzgov|*Uzbekistan*} reopen the crossing, if only for the wounded.
| 3. That {osce|the *OSCE*} send observers to {suzak|*Suzak*} at once.
| {hotline|We} will not pass on names of callers, to any authority, under any circumstances. This report may be quoted. The May
+ issue of {hotline|our} bulletin "Crossfire" is late.
| Subscribe to the SitRep list: send an empty mail to the usual address.
role ousted [ex-president]
date [21 to 23 May] span - ; from 2010-05-21 ; to 2010-05-23
date [two hours] duration PT2H
date [Saturday] day 2010-05-22
date [Night of 21/22 May] day 2010-05-21TNI
date [- <22 May>: a mob] day 2010-05-22
date [Sunday morning] day 2010-05-23TMO
date [on <22 May> and] day 2010-05-22
date [19 May] day 2010-05-19
date [on <21 May>, calling] day 2010-05-21
date [20 May] day 2010-05-20
date [The <May>] span 2010-05
event e21 - > - 0813 happened [was shortened] ; date [Saturday] ; place jalalabad
event e22 - > - 1723 happened [stays in force] ; place suzak
event e23 gunmen > sergeant 193 happened [opened fire] ; date [Night of 21/22 May]
figure f6 sergeant [one sergeant] 1 1 ; role killed
event e24 army > detained 173 happened [took away] ; place suzak
figure f7 man [29 men] 29 29 ; role detained
figure f8 man [<eleven> are] 11 11 ; role detained
event e25 army > detained 182 happened [were beaten] ; place suzak
figure f9 man [four] 4 4
event e26 kyrgyz > uzbeks 1712 happened [burned] ; date [- <22 May>: a mob] ; place jalalabad
figure f10 person [about 200] 200 200 ; approximate
figure f11 house [14 houses] 14 14
trap [call this ethnic cleansing] ; negated
event e27 police > - 016 happened [deny]
event e28 - > - 072 denied [were issued] ; by police
quote q8 police indirect [any weapons were issued to civilians] ; cue [police <deny>] ; source [The police deny]
figure f12 person [At least 400 people] 400 - ; role displaced
event e29 uzgov > refugees 191 happened [shut the border] ; date [Sunday morning]
event e30 - > refugees 073 happened [are housed]
event e31 icrc > - 073 happened [brought] ; date [on <22 May> and] ; place jalalabad
figure f13 tonne [3.5 tonnes of food] 3.5 3.5
event e32 icrc > elders 046 happened [is negotiating]
figure f2 death [six (hospital)] 6 6 ; role killed
figure f2 death [official <three>] 3 3 ; role killed
event e33 strikers > interim 1421 happened [began a hunger strike] ; date [on <21 May>, calling] ; place jalalabad
figure f15 supporter [Seven supporters] 7 7
event e34 strikers > interim 1041 happened [calling for]
position n8 strikers > interim demand [his return to office]
event e35 two > interim 082 happened [gave up]
event e36 police > two 035 happened [police <promised>]
position n9 police > two concession [they would not be charged]
quote q9 police indirect [they would not be charged] ; cue [police <promised>] ; source [<police> promised]
event e37 drivers > - 1432 happened [are on strike] ; place osh
event e38 hotline > interim 0255 happened [<That> the Interim Government]
position n10 hotline > interim demand [That the Interim Government ~ see the eleven]
event e39 interim > detained 0811 wanted [allow lawyers in] ; by hotline
event e40 deputy > hotline 0355 happened [as Mr. Beyshenov <promised>] ; date [20 May]
event e41 hotline > uzgov 0255 happened [<That> Uzbekistan reopen]
position n11 hotline > uzgov demand [That Uzbekistan reopen the crossing, if only for the wounded]
event e42 uzgov > - 0872 wanted [reopen] ; by hotline
event e43 hotline > osce 022 happened [<That> the OSCE send]
position n12 hotline > osce demand [That the OSCE send observers to Suzak at once] ; deadline [at once]
event e44 osce > - 074 wanted [send observers] ; place suzak ; by hotline
event e61 hotline > - 1214 happened [will not pass on names]
position n18 hotline > - refusal [will not pass on names of callers]
trap ["Crossfire"] ; title of a bulletin
damage boilerplate [Subscribe to the SitRep list: ~ usual address.]

report courier
outlet Courier of Asia
kind interview
published 2010-06-02
title "I did not come here to be liked"
| {leader|*Aizada Toktorova*} receives in the cellar of what is left of {whitehouse|the *White House*} in {bishkek|*Bishkek*}. There is a
+ kettle, a flag, and {bodyguard|a bodyguard} asleep on a chair.
| Courier: {leader|Madam President}, {ministers|some of {leader|your} own ministers} say the south is lost to
+ {leader|you}.
| Toktorova: Nothing is lost. {leader|I} lifted the state of emergency in {jalalabad|*Dzhalal-Abad*} yesterday, two
+ days early. Would {leader|I} have done so if it were lost?
| Courier: {hospital|The hospital} counts eleven dead. {leader|You} still say three.
| Toktorova: {leader|I} say what {prosecutor|the prosecutor} tells {leader|me}. {leader|I} have ordered
+ {prosecutor|him} to open a file on every body, and {leader|I} asked {osce|the *OSCE*} for two foreign experts.
+ {osce|They} agreed on Monday.
| Courier: {russia|*Moscow*} refused {leader|you} soldiers.
| Toktorova: And quite right. {leader|I} told {deputy|*Nurlan*} not to ask. {russia|*Russia*} sent {interim|us}
+ twenty million dollars and petrol. If {leader|I} had wanted an army of others, {leader|I} would have called
+ {dushanbe|*Dushanbe*}.
| Courier: Will {leader|you} talk to {ousted|the former president}?
| Toktorova: With {ousted|him}, no. {ousted|He} had {protesters|eighty-seven demonstrators} shot dead on {square|this square} on
+ the seventh of April, from up there. With {loyalists|{ousted|his} men}, perhaps, once {loyalists|they} have given {cousin|{leader|my}
+ cousin} back, whom {loyalists|they} dragged out of {cousin|his} own car in {batken|*Batken*}. {leader|I} have said so to
+ {loyalists|them} through {mufti|the mufti}.
| Courier: People say {leader|you} are too soft.
| Toktorova: {leader|I} was a judge for nineteen years. {leader|I} have sent men to prison with this same voice.
| Courier: And the referendum on 27 June?
| Toktorova: It will be held. If somebody boycotts it, they boycott themselves. {leader|I} promise you this: {leader|I}
+ will not stand for election, not for {leader|myself}, not for {party|{leader|my} party}.
| {leader|She} pours the tea. {bodyguard|The bodyguard}, woken, wants to know who won the boxing: it was {boxer|the man} from {osh|*Osh*}, by
+ knock-out, in what the radio called a massacre.
role leader [Madam President]
role ousted [the former president]
role leader [a judge]
date [yesterday] day 2010-06-01
date [two days early] duration P2D
date [Monday] day 2010-05-31
date [the seventh of April] day 2010-04-07
date [nineteen years] duration P19Y
date [27 June] day 2010-06-27
quote q10 ministers indirect [the south is lost to you] ; cue [ministers <say>] ; source [some of your own ministers]
quote q11 leader direct [Nothing is lost. ~ if it were lost?]
event e45 leader > - 0814 happened [lifted] ; date [yesterday] ; place jalalabad ; by leader
trap [if it were lost] ; unreal clause
figure f2 death [eleven dead] 11 11 ; role killed ; by hospital
figure f2 death [still say <three>] 3 3 ; role killed ; by leader
quote q12 leader direct [I say what the prosecutor tells me. ~ agreed on Monday.]
event e46 leader > prosecutor 100 happened [ordered] ; by leader
event e48 leader > osce 022 happened [asked the OSCE] ; by leader
position n13 leader > osce demand [two foreign experts] ; state accepted
figure f16 expert [two foreign experts] 2 2
event e49 osce > leader 032 happened [agreed] ; date [Monday] ; by leader
position n14 osce > leader acceptance [agreed on Monday] ; answers n13
event e60 russia > leader 1224 happened [refused you soldiers]
position n17 russia > leader refusal [refused you soldiers]
quote q13 leader direct [And quite right. ~ called Dushanbe.]
event e50 leader > russia 051 happened [quite right] ; by leader
event e51 leader > deputy 100 happened [told Nurlan not to ask] ; by leader
event e52 russia > interim 071 happened [sent us] ; by leader
figure f17 dollar [twenty million dollars] 20000000 20000000 ; by leader
trap [would have called Dushanbe] ; unreal clause
quote q14 leader direct [With him, no. ~ through the mufti.]
event e53 leader > ousted 125 happened [With him, no]
position n15 leader > ousted refusal [With him, no]
event e54 ousted > protesters 175 happened [shot dead] ; date [the seventh of April] ; place square ; by leader
figure f18 demonstrator [eighty-seven demonstrators] 87 87 ; role killed ; by leader
event e55 leader > loyalists 036 happened [With his men, perhaps]
position n16 leader > loyalists offer [With his men, perhaps, once they have given my cousin back] ; condition [once they have given my cousin back]
event e57 loyalists > cousin 181 happened [dragged] ; place batken ; by leader
event e58 mufti > leader,loyalists 045 happened [through the mufti] ; by leader
quote q15 leader direct [I was a judge ~ same voice.]
trap [sent men to prison] ; a judge's trade of old, no arrest in the matter
quote q16 leader direct [It will be held. ~ not for my party.]
trap [If somebody boycotts it] ; unreal clause
event e59 leader > - 034 happened [promise you this]
trap [a massacre] ; boxing

differences
figure f2 steppe hotline courier ; At least three dead for the surgeon, six for the hospital later, eleven at last; the authorities keep to three.
name deputy steppe hotline ; Nurlan Beishenov in the wire, Mr. Beyshenov in the situation report.
only-in n3 steppe ; Only the wire has her refusal of an amnesty.
only-in e57 courier ; Only the interview tells of the cousin who was dragged out of his car.
only-in n12 hotline ; Only the situation report asks for OSCE observers in Suzak.
only-in e12 steppe ; Only the wire says that Belarus gave the ousted president asylum.
