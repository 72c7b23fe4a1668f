story eu-tetovo-ceasefire
about ceasefire between the Macedonian government and an ethnic Albanian guerrilla front; 2001

actors
front      group         MKDREB p      Liberation Front of the Šar
gov        government    MKDGOV        Macedonian government
army       organisation  MKDMIL        Macedonian army
hoxhaj     person        MKDREB m      Ramadan Hoxhaj
vaasen     person        IGOEUREEC m   Henrik Vaasen
harcourt   person        IGOWSTNAT m   Philip Harcourt
nato       organisation  IGOWSTNAT     NATO
eu         organisation  IGOEUREEC     European Union
danevski   person        MKDGOV m      Kiril Danevski
sides      group         - p           the two sides
civs       group         MKDCVL p      two villagers killed at Poroj
crowd      group         MKDOPP p      Macedonian demonstrators in Skopje
police     organisation  MKDCOP        Macedonian police
osce       organisation  IGOWSTOSC     OSCE
shotat     group         IGOWSTOSC p   two OSCE monitors shot at
presrebs   group         SRBREB p      rebels of the Preševo valley
osceobs    group         IGOWSTOSC p   OSCE monitors
imer       person        MKDCVL m      Imer Saliu
soldiers   group         MKDMIL p      soldiers seized at Šipkovica
parl       organisation  MKDLEG        Macedonian parliament
albpty     organisation  MKDPTY        Party of Albanian Renewal
usa        government    USAGOV        United States government
balkan     organisation  MED           Balkan Dispatch
reuf       person        MKDPTY m      Reuf Ademi
women      group         MKDCVL p      women of Lešok
whouse     government    SRBGOV        Belgrade government
britons    group         GBRMIL p      British advance party
kla        group         KSVREB p      Kosovo Liberation Army
president  person         MKDGOV m      President of Macedonia
armed      group         - p           armed men at Lešok
residents  group         MKDCVL p      residents of Poroj
reporters  group         MED p         reporters
eleven     group         MKD p         men whose accounts were frozen
conscripts group         MKDMIL p      Macedonian conscripts
partners   group         MKDPTY p      Albanian coalition partners
kin        group         MKDLEG p      Albanian deputies
forty      group         MKDOPP p      arrested demonstrators
icrc       organisation  NGOHLHIRC     Red Cross

places
tetovo     city     MK  42.01 20.97  Tetovo
carsija    site       MK  42.01 20.97  Čaršija of Tetovo
skopje     city     MK  42.00 21.43  Skopje
poroj      city     MK  42.03 21.00  Poroj
sipkovica  city     MK  42.03 20.91  Šipkovica
macedonia  country  MK  41.60 21.70  Macedonia
kosovo     country  XK  42.58 20.90  Kosovo
lesok      city     MK  42.07 21.03  Lešok
presevo    city     RS  42.31 21.65  Preševo

report dispatch
outlet Balkan Dispatch
kind wire
published 2001-07-06
title Macedonia, guerrillas agree open-ended truce
| SKOPJE, July 6 (Balkan Dispatch) - {gov|{macedonia|*Macedonia*}'s government} and {front|ethnic Albanian guerrillas} agreed on
+ Thursday to an open-ended ceasefire to take effect at midnight, the first in five months of fighting to be put on paper
+ by {sides|both sides}.
| The documents were signed separately, because {gov|the government} refuses to sit at a table with
+ {front|the *Liberation Front of the Sar*} ({front|*LFS*}), and were carried over the lines at {tetovo|*Tetovo*} by
+ {harcourt|a {nato|*NATO*} envoy}, {harcourt|*Philip Harcourt*}.
| "This is not peace. It is an absence of noise in which one may be able to hear the other man speak,"
+ {harcourt|*Harcourt*} told {reporters|reporters}. Under the terms, {army|the army} is to pull {army|its} tanks back two kilometres from
+ {tetovo|the town} and {front|the guerrillas} are to leave the road to {kosovo|*Kosovo*}, which {front|they} have blocked
+ since 22 June.
| In the last hours before the deadline {army|army} helicopters fired rockets at {poroj|*Poroj*}, killing {civs|two
+ villagers}, {residents|residents} said, and {front|the *LFS*} shelled a barracks in {tetovo|*Tetovo*}. {danevski|Interior Minister
+ *Kiril Danevski*} said {army|the army} had merely answered fire and accused {front|the guerrillas} of hiding mortars
+ behind schoolchildren.
| {hoxhaj|*Ramadan Hoxhaj*}, {hoxhaj|a commander} known as Teacher, told {balkan|*Balkan Dispatch*} that {front|{hoxhaj|his}
+ fighters} would hand {front|their} weapons to {nato|*NATO*}, "and to nobody else", once {parl|parliament} had made Albanian
+ a second official language. If {army|the army} moved so much as one armoured vehicle forward, {hoxhaj|he} said,
+ {front|they} would come down into {skopje|*Skopje*}.
| {vaasen|{eu|The *European Union*}'s mediator}, {vaasen|*Henrik Vaasen*}, welcomed the truce and urged {gov|*Skopje*} to open talks
+ "in days, not in weeks". {gov|The government} has so far ruled out any amnesty for {front|those} {gov|it} calls terrorists.
| {crowd|Hundreds of Macedonians} blocked the motorway outside {skopje|the capital} overnight to protest against what
+ {crowd|they} called a capitulation. {police|Police} did not intervene.
role harcourt [a NATO envoy]
role danevski [Interior Minister]
role hoxhaj [a commander]
role vaasen [mediator]
date [July 6] day 2001-07-06
date [Thursday] day 2001-07-05
date [midnight] day 2001-07-06T00:00
date [five months] duration P5M
date [22 June] day 2001-06-22
date [the last hours before the deadline] day 2001-07-05
date [in <days>, not] duration PXD
date [in <weeks>] duration PXW
date [overnight] day 2001-07-05TNI
event e1 gov > front 057 happened [agreed] ; date [Thursday]
event e2 gov > front 0871 planned [ceasefire] ; date [midnight]
event e48 - > - 190 happened [fighting] ; date [five months]
figure f1 month [five months] 5 5
event e3 gov > front 125 happened [refuses to sit at a table]
position n1 gov > front refusal [refuses to sit at a table with the Liberation Front of the Sar (LFS)]
event e4 harcourt > gov,front 045 happened [carried over the lines] ; place tetovo
quote q1 harcourt direct ["This is not peace. It is an absence of noise in which one may be able to hear the other man speak,"] ; cue [Harcourt <told>] ; source [speak," <Harcourt>] ; to reporters
event e5 army > front 0874 planned [pull its tanks back] ; place tetovo
figure f2 kilometre [two kilometres] 2 2
event e6 front > gov 0874 planned [leave the road]
event e7 front > - 191 happened [blocked since] ; date [22 June]
event e8 army > civs 195 happened [fired rockets] ; date [the last hours before the deadline] ; place poroj ; by residents
quote q2 residents indirect [In the last hours before the deadline army helicopters fired rockets at Poroj, killing two villagers] ; cue [residents <said>] ; source [<residents> said]
figure f3 villager [two villagers] 2 2 ; role killed ; by residents
event e9 front > army 194 happened [shelled] ; date [the last hours before the deadline] ; place tetovo
quote q3 danevski indirect [the army had merely answered fire] ; cue [Danevski <said>] ; source [Interior Minister Kiril Danevski]
event e10 army > front 190 happened [answered fire] ; by danevski
event e11 danevski > front 1124 happened [accused]
event e12 front > - 184 happened [hiding mortars behind schoolchildren] ; by danevski
quote q4 hoxhaj mixed [his fighters would hand their weapons ~ official language] ; cue [Teacher, <told>] ; source [Ramadan Hoxhaj] ; to balkan
event e13 front > nato 0873 planned [would hand their weapons] ; by hoxhaj
position n2 hoxhaj > gov offer [would hand their weapons to NATO ~ official language] ; condition [once parliament had made Albanian a second official language] ; participants [to NATO, "and to nobody else"]
quote q5 hoxhaj indirect [If the army moved ~ vehicle forward] [they would come down into Skopje] ; cue [he <said>] ; source [<he> said]
event e15 hoxhaj > gov 1384 happened [would come down]
position n3 hoxhaj > gov threat [they would come down into Skopje] ; condition [If the army moved so much as one armoured vehicle forward]
event e16 vaasen > - 051 happened [welcomed]
event e17 vaasen > gov 026 happened [urged]
quote q6 vaasen mixed ["in days, not in weeks"] ; cue [urged] ; source [Henrik Vaasen]
position n4 vaasen > gov mediation [to open talks "in days, not in weeks"] ; deadline ["in days, not in weeks"]
event e19 gov > front 124 happened [ruled out]
position n5 gov > front refusal [ruled out any amnesty]
event e20 crowd > gov 1442 happened [blocked the motorway] ; date [overnight] ; place skopje
figure f4 Macedonian [Hundreds of Macedonians] 200 999
trap [a capitulation] ; what demonstrators call it: nobody surrendered
trap [did not intervene] ; negated

report vecer
outlet Skopski Glasnik
kind local
published 2001-07-07
title Two soldiers seized hours into truce; Minister: they signed with a pen that does not write
| {soldiers|Two reservists} were dragged from {soldiers|their} jeep near {sipkovica|*Šipkovica*} at about three in the
+ morning yesterday, not four hours after the guns were supposed to fall silent around {tetovo|*Tetovo*}, and by evening
+ {army|the General Staff} could not say where {soldiers|they} were.
| "So much for {front|their} signature. {front|They} signed with a pen that doesnt write," {danevski|*Kiril Danevski*},
+ {danevski|the Minister of the Interior}, told {parl|*Parliament*}, where {albpty|the *Party of Albanian Renewal*} walked
+ out of the sitting. {danevski|He} gave {front|the gang of {hoxhaj|*Ramadan Hodžaj*}} until noon on Sunday to return
+ {soldiers|the men}. If not, {danevski|the minister} would {danevski|himself} ask {president|the President} to declare martial law.
| {osce|The *OSCE*}, whose {osceobs|monitors} counted eleven breaches of the cease-fire in its first day, nine of them by
+ {front|the so-called *LFS*}, confirmed the kidnapping. {shotat|Two of {osceobs|the monitors}} {shotat|themselves} came under machine-gun fire
+ at {poroj|*Poroj*}. {front|The Front} denies it all: {soldiers|the reservists}, a statement read over the telephone says,
+ "lost {soldiers|their} way and were offered bread".
| Life in {tetovo|the town} returned for a few hours. {imer|*Imer Saliu*}, {imer|a baker}, opened {imer|his} shop in {carsija|the
+ *Čaršija*} and had sold out by eight. "{imer|I} am an Albanian and {imer|I} supply {army|the barracks}. Am {imer|I} a traitor to both?"
+ {imer|he} asked. Across the street {women|a dozen women} from {lesok|*Lešok*}, driven out of {women|their} houses by
+ {armed|armed men} a fortnight ago, waited for a bus that did not come; {women|they} want {gov|the state} to take {women|them}
+ home under escort.
| In {skopje|*Skopje*} the protest on the motorway grew. {crowd|About 3,000 people}, many in reservists' uniform, demanded
+ arms and the resignation of {gov|the government}, and in the evening stones flew at the windows of {parl|the parliament}. {forty|Forty
+ demonstrators} were taken into custody.
| {danevski|The Minister} rejected the criticism of {vaasen|the European mediator *Hendrik Vasen*}, who on Friday had called
+ the helicopter attack "out of all proportion", and said that {danevski|he} did not need lessons in proportion from
+ {eu|*Brussels*}.
| Read more: What the Ohrid season will look like without guests, page 7
role danevski [the Minister of the Interior]
role imer [a baker]
role vaasen [the European mediator]
date [about three in the morning yesterday] day 2001-07-06T03:00
date [four hours] duration PT4H
date [by <evening>] day 2001-07-06TEV
date [noon on Sunday] day 2001-07-08T12:00
date [its <first day>] day 2001-07-06
date [a few hours] duration PXH
date [eight] day 2001-07-06T08:00
date [a fortnight ago] day 2001-06-23
date [<the evening> stones] day 2001-07-06TEV
date [Friday] day 2001-07-06
event e21 - > soldiers 181 happened [dragged] ; date [about three in the morning yesterday] ; place sipkovica
figure f5 reservist [Two reservists] 2 2 ; role missing
quote q7 danevski direct ["So much for their signature. They signed with a pen that doesnt write,"] ; cue [Interior, <told>] ; source [Kiril Danevski] ; to parl
event e22 albpty > parl 140 happened [walked out]
event e23 danevski > front 139 happened [gave]
position n6 danevski > front demand [to return the men] ; deadline [until noon on Sunday]
event e25 danevski > front 1324 happened [would himself ask]
position n7 danevski > front threat [would himself ask the President to declare martial law] ; condition [If not]
figure f6 breach [eleven breaches] 11 11 ; by osceobs
figure f7 breach [nine of them] 9 9 ; by osceobs
event e27 front > - 196 happened [nine of them by] ; by osceobs
event e28 - > soldiers 181 happened [kidnapping] ; by osce
event e29 - > shotat 193 happened [came under machine-gun fire] ; place poroj
figure f8 monitor [Two of the monitors] 2 2
event e30 front > osce 016 happened [denies]
quote q8 front mixed [the reservists] ["lost their way and were offered bread"] ; cue [<says>, "lost] ; source [<The Front> denies] ; channel [a statement]
trap [offered bread] ; no offer: what hosts do in the Front's tale
quote q9 imer direct ["I am an Albanian and I supply the barracks. Am I a traitor to both?"] ; cue [he <asked>] ; source [<he> asked]
trap [traitor] ; no accusation of treason: a rhetorical question
event e31 armed > women 201 happened [driven out] ; date [a fortnight ago] ; place lesok
figure f9 woman [a dozen women] 12 12 ; approximate ; role displaced
event e32 women > gov 1034 happened [want the state]
position n8 women > gov demand [to take them home under escort]
event e33 crowd > gov 141 happened [<protest> on the motorway] ; place skopje
event e49 crowd > gov 1041 happened [demanded]
position n9 crowd > gov demand [arms and the resignation of the government]
figure f4 person [About 3,000 people] 3000 3000 ; approximate
event e34 crowd > parl 145 happened [stones flew] ; date [<the evening> stones] ; place skopje
event e35 - > forty 173 happened [taken into custody] ; date [<the evening> stones] ; place skopje
figure f10 demonstrator [Forty demonstrators] 40 40 ; role detained
event e36 danevski > vaasen 120 happened [rejected]
event e8 army > - 195 happened [helicopter attack]
event e37 vaasen > army 111 happened [had <called>] ; date [Friday]
quote q10 vaasen mixed ["out of all proportion"] ; cue [had <called>] ; source [the European mediator Hendrik Vasen]
quote q11 danevski indirect [he did not need lessons in proportion from Brussels] ; cue [<said> that he did]
trap [lessons] ; no training, no aid: a retort
damage boilerplate [Read more: ~ page 7]

report review
outlet The Danube Review
kind analysis
published 2001-07-13
title A truce and its small print
| By Marta Quist
| Ceasefires in {macedonia|*Macedonia*} have had the lifespan of mayflies, and the one signed on 5 July, already breached a
+ dozen times by the count of {osce|the *Organisation for Security and Co-operation in Europe*} on its first day alone, may
+ be no exception. Yet something has changed. When {front|{hoxhaj|*Hoxhaj*}'s men} released {soldiers|the two reservists}
+ {front|they} had taken at {sipkovica|*Shipkovica*}, on Monday, {front|they} handed {soldiers|them} not to
+ {kin|{front|their} Albanian kin} in {parl|parliament}, nor to {icrc|the *Red Cross*}, but to {harcourt|*Philip Harcourt*},
+ {harcourt|the envoy of {nato|an alliance}} that a year ago would not take {front|their} calls.
| Much of it is arithmetic. {front|The front}, which {nato|*NATO*} puts at 1,100 rifles and {gov|the government} at nearly
+ four thousand, cannot take {tetovo|*Tetovo*}; {army|the army}, two thirds of whose {conscripts|conscripts} failed to report when
+ {gov|the government} mobilised two brigades in May, cannot clear the hills. Were {gov|the cabinet} to order an assault
+ on the old town, as {danevski|Mr *Danevski*} is said to dream of doing, {gov|it} would lose {vaasen|Mr *Vaasen*}'s 42m
+ euros, which {eu|the *Union*} has made conditional on restraint, and probably {partners|{gov|its} Albanian coalition partners} as well.
| The small print is where it may come apart. {reuf|*Reuf Ademi*} of {albpty|the *Party of Albanian Renewal*} agreed last
+ week to drop {albpty|{reuf|his} party}'s demand for a federation; in return {gov|the government}, which had said for months that
+ the constitution "is not a menu", accepted that a third of police recruits in the north-west will be Albanian. What
+ {gov|it} has not accepted is an amnesty, and without one, {reuf|*Ademi*} says, "{front|they} would be handing over
+ {front|their} rifles at the prison gate". {usa|*Washington*}, which has frozen the bank accounts of {eleven|eleven men} around
+ {front|the front}, has let it be known that {usa|it} could unfreeze them.
| History gives small comfort. In {presevo|the *Presevo* valley} across the border, {presrebs|rebels} laid down {presrebs|their} arms in May after
+ {whouse|*Belgrade*} amnestied {presrebs|them}, and the peace has held; in {kosovo|*Kosovo*}, {kla|the *Kosovo Liberation Army*} gave
+ {nato|*NATO*} ten thousand guns and kept, it seems, at least as many. {britons|A British advance party of 35 soldiers} is
+ due in {skopje|*Skopje*} next week to prepare the collection. {gov|The government} wants {nato|it} finished in 45 days.
+ The war museum has already asked for a mortar.
date [5 July] day 2001-07-05
date [its <first day>] day 2001-07-06
date [Monday] day 2001-07-09
date [a year ago] span 2000-07
date [in <May>, cannot] span 2001-05
date [last week] span 2001-W27
date [months] duration PXM
date [in <May> after] span 2001-05
date [next week] span 2001-W29
date [45 days] duration P45D
event e1 - > - 057 happened [signed] ; date [5 July]
trap [mayflies] ; no month: an insect
event e27 - > - 196 happened [breached] ; date [its <first day>] ; by osce
figure f6 breach [a dozen times] 12 12 ; by osce ; approximate
event e38 front > soldiers 0841 happened [released] ; date [Monday]
event e21 front > soldiers 181 happened [had taken] ; place sipkovica
figure f5 reservist [the two reservists] 2 2
trap [would not take their calls] ; history told as a contrast, no refusal in the matter at hand
figure f11 rifle [1,100 rifles] 1100 1100 ; approximate ; by nato
figure f11 rifle [nearly four thousand] - 4000 ; approximate ; by gov
event e50 conscripts > gov 140 happened [failed to report]
event e39 gov > - 154 happened [mobilised] ; date [in <May>, cannot]
figure f12 brigade [two brigades] 2 2
trap [Were the cabinet to order an assault on the old town] ; an analyst's hypothesis
event e40 eu > gov 1311 happened [made conditional]
figure f13 euro [42m euros] 42000000 42000000
position n10 eu > gov threat [conditional on restraint] ; condition [restraint]
event e41 reuf > gov 080 happened [agreed last week to drop] ; date [last week]
position n11 reuf > gov concession [agreed last week to drop his party's demand for a federation]
event e42 albpty > gov 1044 happened [<demand> for a federation]
position n15 albpty > gov demand [a federation] ; state withdrawn
event e43 gov > albpty 0343 happened [accepted that]
position n12 gov > albpty concession [accepted that a third ~ will be Albanian]
quote q12 gov mixed [the constitution "is not a menu"] ; cue [which had <said>] ; source [in return <the government>]
event e19 gov > front 124 happened [has not accepted]
position n5 gov > front refusal [has not accepted is an amnesty]
quote q13 reuf mixed [without one] ["they would be handing over their rifles at the prison gate"] ; cue [Ademi <says>] ; source [<Ademi> says]
event e44 usa > eleven 163 happened [frozen]
figure f14 man [eleven men] 11 11
event e45 usa > front 0354 happened [could unfreeze]
quote q14 usa indirect [it could unfreeze them] ; cue [let it be known] ; source [Washington]
position n13 usa > front offer [could unfreeze them]
trap [rebels laid down ~ amnestied them] ; another conflict, told for comparison
trap [gave NATO ten thousand guns] ; another conflict, told for comparison
figure f15 soldier [35 soldiers] 35 35
event e46 britons > - 074 planned [due in Skopje] ; date [next week] ; place skopje
event e13 front > nato 0873 planned [collection]
event e47 gov > nato 102 happened [wants it finished]
position n14 gov > nato demand [it finished in 45 days] ; deadline [in 45 days]
figure f16 day [45 days] 45 45
trap [asked for a mortar] ; a museum's wish, no arms deal

differences
figure f4 dispatch vecer ; Hundreds on the motorway on the first night, about 3,000 on the second.
figure f6 vecer review ; Eleven breaches on the first day, or a dozen.
only-in f11 review ; Only the review gives the front's strength: NATO counts 1,100 rifles, the government nearly 4,000.
name hoxhaj dispatch vecer ; Ramadan Hoxhaj is Hodžaj in the Skopje paper.
name vaasen dispatch vecer ; Henrik Vaasen is Hendrik Vasen in the Skopje paper.
only-in e38 review ; Only the review tells that the two reservists were released.
only-in e21 vecer review ; The dispatch appeared before the two reservists were seized.
