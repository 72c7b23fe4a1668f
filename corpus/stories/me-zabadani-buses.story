story me-zabadani-buses
about evacuation of a besieged town under a four-towns deal; Syria; 2016

actors
evacuees   people       SYRCVL  p  people taken from Zabadani
fighters   group        SYRREB  p  rebels of Zabadani
governor   person       SYRGOV  m  Safwan Dayoub
gov        government   SYRGOV     Syrian government
army       organisation SYRMIL     Syrian army
crescent   organisation SYRNGO     Syrian Arab Red Crescent
remaining  people       SYR     p  people who stay in Zabadani
besiegers  group        SYRREB  p  groups besieging Fuah
villagers  people       SYRCVL  p  people of Fuah and Kafraya
dead       people       SYRCVL  p  people killed at Rashidin
turkey     government   TURGOV     Turkish government
ministry   organisation SYRGOV     Syrian Foreign Ministry
unsg       person       IGOUNO     UN Secretary-General
un         organisation IGOUNO     United Nations
scpres     person       IGOUNO     President of the Security Council
ussoldiers group        USAMIL  p  American soldiers at Rmeilan
russians   organisation RUSMIL     Russian coordination centre
ona        organisation SYRMED     Orient News Agency
channels   organisation MED     p  hostile television channels
suqur      group        SYRREB     Liwa Suqur al-Barada
anas       person       SYRREB  m  Abu Anas
hezbollah  group        LBNREBHEZ  Hezbollah
brothers   people       SYRCVL  p  two brothers shot at the spring
youths     people       SYRCVL  p  young men taken from the buses
officer    person       IRNMIL  m  Iranian officer
qatar      government   QAT        Qatar
detwomen   people       SYRCVL  p  women freed from prison
hanan      person       SYRCVL  f  Hanan
jailers    group        SYRCOP  p  jailers
council    organisation SYROPP     local council of Zabadani
choked     people       SYRCVL  p  people choked in Wadi Barada
snipers    group        LBNREBHEZ p Hezbollah snipers
demanded   people       SYRCVL  p  1,500 women in prison
starved    people       SYRCVL  p  people who starved
doctor     person       SYRHLH  m  Dr Muhannad
pair       group        -       p  Abu Anas and the Iranian officer

places
zabadani   city     SY  33.72 36.10  Zabadani
rif        region   SY  33.60 36.40  Rural Damascus
idlib      city     SY  35.93 36.63  Idlib
aleppo     city     SY  36.20 37.16  Aleppo
fuah       city     SY  35.98 36.70  Fuah
kafraya    city     SY  35.99 36.68  Kafraya
rashidin   site     SY  36.17 37.07  al-Rashidin
rmeilan    city     SY  37.02 41.95  Rmeilan
barada     region   SY  33.66 36.13  Wadi Barada
doha       city     QA  25.29 51.53  Doha
bloudan    city     SY  33.73 36.13  Bloudan
dimas      site     SY  33.58 36.09  al-Dimas checkpoint

report ona
outlet Orient News Agency
kind state
published 2016-04-21
title Zabadani declared free of arms
| RURAL DAMASCUS, 21 April (ONA) - Within the framework of local reconciliations, {evacuees|1,200 persons}, among
+ {evacuees|them} {fighters|340 gunmen}, on Wednesday left {zabadani|the town of *Zabadani*} on board green buses in the
+ direction of {idlib|*Idlib*}, under the supervision of {crescent|the *Syrian Arab Red Crescent*}, {governor|the Governor
+ of {rif|*Rural Damascus*}}, {governor|Engineer *Safwan Dayoub*}, stated.
| {governor|Governor *Dayoub*} underlined that {fighters|the gunmen} had surrendered three mortars and 212 rifles and that
+ {remaining|those who wished to remain} would be covered by the amnesty decree once {remaining|they} had regularised
+ {remaining|their} status. Units of {army|the *Syrian Arab Army*} entered {zabadani|the town} at 15:00 and hoisted the
+ national flag over the municipality.
| In implementation of the same understanding {besiegers|the terrorist organisations} ended the siege which
+ {besiegers|they} had imposed for two years on {fuah|*al-Fouaa*} and {kafraya|*Kefraya*}, and {villagers|1,150
+ citizens}, mostly women and elderly, reached {aleppo|*Aleppo*}. {dead|Thirty-one of {villagers|them}} had been
+ martyred on Monday by a car bomb at {rashidin|*al-Rashidin*}, a crime of which {governor|the Governor} accused
+ {turkey|the Turkish regime}.
| {ministry|The *Ministry of Foreign Affairs and Expatriates*} addressed two identical letters to {unsg|the {un|*UN*}
+ Secretary-General} and {scpres|the President of the *Security Council*}, in which {ministry|it} protested against
+ the entry of {ussoldiers|150 American soldiers} into {rmeilan|*Rmeilan*}, demanded {ussoldiers|their} immediate
+ withdrawal and stressed that {gov|*Syria*} "will not stand with folded hands".
| {russians|The Russian coordination centre} distributed five tonnes of foodstuffs and a consignment of school bags to
+ {remaining|the population}.
| {governor|*Dayoub*}, asked by {ona|*ONA*} about reports by {channels|the channels of incitement} that
+ {evacuees|citizens} had been compelled to leave, denied this, adding that whoever claims it "would do better to ask
+ {besiegers|those} who kept the bread from {villagers|the children of {fuah|*al-Fouaa*}}".
| Separately, the Directorate of Agriculture launched a spring offensive against the sunn pest, in which 12 sprayer
+ aircraft will be deployed.
role governor [the Governor of Rural Damascus]
role governor [Engineer]
date [21 April] day 2016-04-21
date [Wednesday] day 2016-04-20
date [two years] duration P2Y
date [Monday] day 2016-04-18
date [spring] span 2016-SP
quote q1 governor indirect [Within the framework ~ Syrian Arab Red Crescent] ; cue [stated] ; source [Engineer Safwan Dayoub]
quote q2 governor indirect [the gunmen had surrendered ~ regularised their status] ; cue [underlined] ; source [Governor Dayoub]
quote q3 ministry mixed [Syria "will not stand with folded hands"] ; cue [stressed] ; source [The Ministry of Foreign Affairs and Expatriates]
event e33 fighters > - 0874 happened [left] ; date [Wednesday] ; place zabadani ; by governor
quote q12 governor mixed [whoever claims it "would do better ~ children of al-Fouaa"] ; cue [adding] ; source [<Dayoub>, asked] ; to ona
event e34 governor > channels 016 happened [denied this]
event e15 - > evacuees 201 denied [compelled to leave] ; by governor
event e1 fighters > gov 0874 happened [surrendered] ; by governor
event e2 gov > remaining 0353 happened [covered by the amnesty decree] ; by governor
event e3 army > - 192 happened [entered the town] ; place zabadani
event e4 army > - 017 happened [hoisted the national flag] ; place zabadani
event e5 besiegers > villagers 0872 happened [ended the siege] ; place fuah
event e6 besiegers > villagers 191 happened [imposed] ; place fuah
event e7 - > dead 1832 happened [martyred] ; date [Monday] ; place rashidin
event e8 governor > turkey 112 happened [accused]
event e9 ministry > ussoldiers 114 happened [protested]
event e10 ussoldiers > - 192 happened [entry] ; place rmeilan ; by ministry
event e11 ministry > ussoldiers 1056 happened [demanded]
event e13 gov > - 138 happened [will not stand with folded hands]
event e14 russians > remaining 073 happened [distributed]
position n1 gov > remaining offer [those who wished to remain would be covered by the amnesty decree once they had regularised their status] ; condition [once they had regularised their status]
position n2 ministry > ussoldiers demand [their immediate withdrawal] ; deadline [immediate]
position n3 gov > - threat ["will not stand with folded hands"]
figure f1 person [1,200 persons] 1200 1200 ; role displaced ; by governor
figure f2 gunman [340 gunmen] 340 340 ; by governor
figure f3 mortar [three mortars] 3 3 ; by governor
figure f4 rifle [212 rifles] 212 212 ; by governor
figure f5 citizen [1,150 citizens] 1150 1150
figure f18 year [two years] 2 2
figure f6 citizen [Thirty-one of them] 31 31 ; role killed
figure f7 soldier [150 American soldiers] 150 150 ; by ministry
figure f8 tonne [five tonnes] 5 5
trap [launched a spring offensive] ; against an insect
trap [12 sprayer aircraft will be deployed] ; agriculture
trap [identical letters to the UN Secretary-General] ; post, no talks

report qmc
outlet Qalamoun Media Centre
kind local
published 2016-04-22
title They took us out from our houses like teeth
| From our correspondent. At 4 in the evening of Wednesday the last bus moved, and {zabadani|*al-Zabadani*} of
+ grapes and apples is empty. {council|The local council} counted {evacuees|2,300 displaced} by force, civilians in most;
+ {council|it} calls this by its name: a cleansing of a city from {evacuees|{zabadani|its} people}.
| {starved|Sixty-one} were dead from hunger since {gov|the regime} and {hezbollah|the party of *Nasrullah*} closed the
+ last road in July, wrote {doctor|Dr. *Muhannad*} on {doctor|his} page before {doctor|he} has mounted the bus. On the
+ eve, Sunday, the helicopters of {gov|the regime} threw nineteen barrels, and in {barada|*Wadi Barada*} a barrel of
+ chlorine fell next to the school and choked {choked|twenty-four}. {snipers|{hezbollah|*Hizbullah*}'s snipers} in
+ {bloudan|*Bloudan*} shot {brothers|two brothers} who filled water from the spring.
| "{anas|I} have signed it, let them curse {anas|me}," said {anas|*Abu Anas al-Zabadani*}, {anas|the negotiator of
+ {suqur|*Liwa Suqur al-Barada*}}. {anas|He} told that {anas|he} sat four times in {doha|*Doha*} with {officer|an
+ Iranian officer}, {qatar|the Qataris} carrying papers from room to room. "{officer|He} asked for {zabadani|the town}
+ without {evacuees|{zabadani|its} people}. {anas|I} asked for {evacuees|the people}. {pair|We} both got it." {suqur|The *Liwa*} had
+ demanded {demanded|1,500 women} from the prisons, {gov|the regime} let out {detwomen|46}, {anas|he} added, and the
+ rest "after the second stage", which nobody believes.
| The paper says nobody touches {evacuees|the passengers}. At {dimas|*al-Dimas* checkpoint} {jailers|the security} brought
+ {youths|seventeen young men} down from the buses, and until today {youths|they} did not arrive. {suqur|The *Liwa*} has
+ threatened to freeze the second stage if {youths|they} do not appear in 48 hours.
| {hanan|*Hanan*}, {hanan|one of {detwomen|the freed women}}, shows {hanan|her} wrists. {jailers|They} hanged {hanan|her}
+ from the pipe eleven days, {hanan|she} says, and asked about {hanan|her} brother. {un|The *United Nations*}, whose cars
+ escorted the convoy, "expressed worry" - {un|it}'s always worried - and asked {gov|the regime} for the names of
+ {youths|the seventeen}.
| In {idlib|*Idlib*} a barber of {zabadani|*al-Zabadani*} has declared war on the prices and cuts for nothing.
| Follow us on Facebook and share so the world sees
role hanan [one of the freed women]
role doctor [Dr.]
role anas [the negotiator of Liwa Suqur al-Barada]
date [4 in the evening of Wednesday] day 2016-04-20T16:00
date [July] span 2015-07
date [the eve, <Sunday>] day 2016-04-17
date [today] day 2016-04-22
date [48 hours] duration PT48H
date [eleven days] duration P11D
quote q5 doctor indirect [Sixty-one were dead from hunger ~ in July] ; cue [wrote] ; source [Dr. Muhannad] ; channel [his page]
quote q6 anas direct ["I have signed it, let them curse me,"] ; cue [<said> Abu Anas] ; source [Abu Anas al-Zabadani]
quote q7 anas indirect [he sat four times in Doha ~ from room to room] ; cue [He <told>] ; source [<He> told]
quote q8 anas direct ["He asked for the town ~ got it."]
quote q9 anas mixed [The Liwa had demanded ~ 46] [and the rest "after the second stage"] ; cue [added] ; source [<he> added]
quote q10 hanan indirect [They hanged her from the pipe eleven days] [and asked about her brother] ; cue [she <says>] ; source [<she> says]
quote q11 un mixed ["expressed worry"] ; source [The United Nations]
event e15 - > evacuees 201 happened [displaced by force] ; place zabadani ; by council
event e16 gov,hezbollah > - 191 happened [closed the last road] ; date [July] ; place zabadani ; by doctor
event e17 gov > - 195 happened [threw nineteen barrels] ; date [the eve, <Sunday>] ; place zabadani
event e18 gov > choked 2041 happened [a barrel of chlorine fell] ; place barada
event e19 snipers > brothers 193 happened [shot] ; place bloudan
event e20 anas > - 057 happened [signed]
event e21 anas > officer 046 happened [sat four times] ; place doha
event e22 qatar > anas,officer 045 happened [carrying papers] ; place doha ; by anas
event e23 officer > anas 100 happened [He <asked> for the town]
event e24 anas > officer 100 happened [I <asked> for the people]
event e25 suqur > gov 1053 happened [had demanded] ; by anas
event e26 gov > detwomen 0841 happened [let out] ; by anas
event e27 jailers > youths 173 happened [brought ~ down from the buses] ; place dimas
event e28 suqur > gov 131 happened [threatened]
event e29 jailers > hanan 1822 happened [hanged her from the pipe] ; by hanan
event e32 un > evacuees 074 happened [escorted]
event e31 un > gov 020 happened [<asked> the regime for]
position n4 officer > anas demand [the town without its people] ; place [Doha]
position n5 anas > officer demand [I asked for <the people>]
position n6 suqur > gov demand [1,500 women from the prisons]
position n7 suqur > gov threat [to freeze the second stage if they do not appear in 48 hours] ; condition [if they do not appear in 48 hours] ; deadline [in <48 hours>] ; about [freeze <the second stage>]
position n8 un > gov demand [the names of the seventeen]
position n9 gov > suqur concession [the regime let out 46] ; answers n6
figure f1 displaced [2,300 displaced] 2300 2300 ; role displaced ; by council
figure f9 dead [Sixty-one] 61 61 ; role killed ; by doctor
figure f10 barrel [nineteen barrels] 19 19
figure f11 person [twenty-four] 24 24 ; role wounded
figure f12 brother [two brothers] 2 2
figure f13 woman [1,500 women] 1500 1500 ; by anas
figure f14 woman [46] 46 46 ; by anas
figure f15 man [seventeen young men] 17 17 ; role detained
figure f16 hour [48 hours] 48 48
figure f17 day [eleven days] 11 11 ; by hanan
trap [nobody touches the passengers] ; negated
trap [declared war on the prices] ; a barber
trap [party of <Nasrullah>] ; a man's name in that of a party
damage boilerplate [Follow us on Facebook and share so the world sees]

differences
figure f1 ona qmc ; 1,200 persons left by the state agency, 2,300 by the council.
only-in e18 qmc ; Only the activists tell of chlorine.
only-in e7 ona ; Only the state agency tells of the car bomb at Rashidin.
only-in e27 qmc ; Only the activists tell of the men taken from the buses.
only-in q12 ona ; Only the state agency has the governor's denial that anybody was compelled.
name zabadani ona qmc ; Zabadani is al-Zabadani at the media centre.
