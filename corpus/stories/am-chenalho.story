# invented throughout
story am-chenalho
about a raid on a chapel while talks stand still, mediation, foreign observers expelled; Chiapas, Mexico; 1997

actors
gov        government   MEXGOV    Mexican government
negotiator person       MEXGOV f  Elvira Sanroman
interior   organisation MEXGOV    Interior Ministry
fia        group        MEXREB p  October 12 Indigenous Armed Front
chief      person       MEXREB m  Comandante Tobias
army       organisation MEXMIL    Mexican army
general    person       MEXMIL m  Leoncio Barraza
paras      group        MEXREB p  White Ribbon
raiders    group        MEXREB p  masked men
reporters  group        MED    p  reporters
isidra     person       MEXCVL f  a survivor
soldiers2  group        MEXMIL p  soldiers at a roadblock
dead       group        MEXCVL p  people killed at Los Limones
refugees   group        MEXCVLREF p displaced people
bishop     person       MEXREL m  Bishop Eusebio Monterroso
commission organisation MEXNGO    mediation commission
police     organisation MEXCOP    Chiapas state police
prosecutor organisation MEXJUD    federal prosecutor's office
governor   person       MEXGOV m  Governor Teofilo Urbina
observers  group        ITANGO p  Italian observers
italy      government   ITAGOV    Italy
centre     organisation MEXNGO    Fray Gaspar Centre
marchers   group        MEXCVL p  marchers in Mexico City
tied       group        MEXCVL p  youths of Ocosingo
dead2      group        MEXCVL p  two of the wounded
observer   person       IGOUNO    UN observer
nephew     person       MEX    m  nephew of the mayor
mayor      person       MEXGOV m  mayor of Chenalho
suspects   group        MEX    p  men arrested
prisoners  group        MEXREB p  prisoners at Cerro Hueco
sides      group        -      p  the two sides
catechist  person       MEXREL m  catechist who survived
soldiers   group        MEXMIL p  soldiers sent to Chiapas
un         organisation IGOUNOHRIHCH UN High Commissioner for Human Rights
icrc       organisation NGOHLHIRC Red Cross

places
chenalho   city    MX  16.90 -92.62 Chenalho
limones    city    MX  16.97 -92.59 Los Limones
chiapas    region  MX  16.50 -92.50 Chiapas
sancris    city    MX  16.74 -92.64 San Cristobal de las Casas
sanandres  city    MX  16.87 -92.72 San Andres
mexcity    city    MX  19.43 -99.13 Mexico City
zocalo     site    MX  19.43 -99.13 Zocalo
oco        city    MX  16.91 -92.09 Ocosingo
polho      city    MX  16.93 -92.60 Polho
cerro      site    MX  16.74 -93.15 Cerro Hueco prison
lacandon   region  MX  16.60 -91.50 Lacandon forest

report despacho
outlet Despacho Mexicano
kind wire
published 1997-11-19
title Rebels freeze talks after chapel killings in Chiapas
| SAN CRISTOBAL DE LAS CASAS, Mexico - {fia|Indian rebels} suspended peace talks with {gov|the Mexican government} on Tuesday and put {fia|their} fighters on red alert in {lacandon|the *Lacandon* forest}, blaming {gov|it} for the weekend slaughter of {dead|nine villagers} who were praying for rain in a chapel in {limones|*Los Limones*}.
| {raiders|Some 30 masked men} of {paras|a band} known as {paras|*White Ribbon*} burst in on Saturday, hacking and shooting {dead|the worshippers}, most of {dead|them} sympathizers of {fia|the *October 12 Indigenous Armed Front*}, or {fia|*FIA*}. {police|State police}, who had a post half a mile away, did nothing for four hours, {catechist|a catechist} who survived said.
| "The table cannot stand on graves," {chief|{fia|the *FIA*}'s Comandante *Tobias*} said in a communique, in which {chief|he} demanded the withdrawal of {army|the army} from 14 villages, the disarming of {paras|the gunmen} and the release of {prisoners|31 prisoners} held at {cerro|*Cerro Hueco*} before any delegate of {fia|his} sits down again.
| {negotiator|Government negotiator *Elvira Sanroman*} deplored the killings and renewed an offer of amnesty for {fia|all} who hand in {fia|their} rifles by Christmas. But {army|the army}, far from withdrawing, flew {soldiers|2,000 more soldiers} into {chiapas|the state}; {general|{soldiers|their} commander}, {general|General *Leoncio Barraza*}, told {reporters|reporters}, "{army|We} will not fire the first bullet."
| {prosecutor|The federal prosecutor's office} said {prosecutor|it} was investigating and had detained {suspects|16 men}, among {suspects|them} {nephew|a nephew of {mayor|{chenalho|*Chenalho*}'s mayor}}. {governor|Gov. *Teofilo Urbina*} denied that {paras|*White Ribbon*} existed.
| {bishop|Bishop *Eusebio Monterroso*}, who heads {commission|the mediation commission}, drove into {lacandon|the forest} overnight to ask {chief|*Tobias*} for a pause "of days, not of months". {sides|Both sides} have trusted {bishop|him} since {bishop|he} brokered the cease-fire of 1995.
| On Monday {interior|the Interior Ministry} expelled {observers|two Italian rights observers}, saying {observers|they} had entered as tourists. {italy|*Rome*} protested.
| In {mexcity|*Mexico City*}, {marchers|tens of thousands} marched to {zocalo|the *Zocalo*}, past a cinema that was showing, without irony, "The Peacemaker".
role chief [Comandante]
role negotiator [Government negotiator]
role general [their commander]
role general [General]
role governor [Gov.]
role bishop [Bishop]
date [Tuesday] day 1997-11-18
date [the <weekend> slaughter] span 1997-W46-WE
date [Saturday] day 1997-11-15
date [four hours] duration PT4H
date [Christmas] day 1997-12-25
date [overnight] day 1997-11-18TNI
date [1995] span 1995
date [Monday] day 1997-11-17
event e1 fia > gov 164 happened [suspended peace talks with] ; date [Tuesday]
event e2 fia > - 152 happened [put their fighters on red alert] ; place lacandon ; date [Tuesday]
event e3 fia > gov 111 happened [blaming it for] ; date [Tuesday]
event e4 raiders > dead 202 happened [<slaughter> of] ; place limones ; date [the <weekend> slaughter]
event e4 raiders > dead 202 happened [hacking and shooting] ; place limones ; date [Saturday]
quote q1 catechist indirect [State police, who had a post half a mile away, did nothing for four hours] ; cue [survived <said>] ; source [a catechist]
quote q2 chief direct ["The table cannot stand on graves,"] ; cue [Tobias <said>] ; source [the FIA's Comandante Tobias] ; channel [in a communique]
event e5 chief > gov 1056 happened [demanded]
position n1 chief > gov demand [the withdrawal of the army from 14 villages, the disarming of the gunmen and the release of 31 prisoners held at Cerro Hueco before any delegate of his sits down again] ; place [14 villages] ; deadline [before any delegate of his sits down again]
event e6 negotiator > - 111 happened [deplored]
event e7 negotiator > fia 035 happened [renewed an offer of amnesty]
position n2 negotiator > fia offer [an offer of amnesty for all who hand in their rifles by Christmas] ; condition [who hand in their rifles] ; deadline [by Christmas] ; about [amnesty]
event e8 army > - 0874 denied [far from <withdrawing>]
event e9 army > - 154 happened [flew 2,000 more soldiers into] ; place chiapas
quote q3 general direct ["We will not fire the first bullet."] ; cue [Barraza, <told>] ; source [General Leoncio Barraza] ; to reporters
event e10 army > - 193 denied [will not fire] ; by general
event e11 prosecutor > - 091 happened [was investigating]
event e12 prosecutor > suspects 173 happened [had detained]
quote q4 prosecutor indirect [it was investigating and had detained 16 men, among them a nephew of Chenalho's mayor] ; cue [office <said> it] ; source [The federal prosecutor's office]
event e13 governor > - 016 happened [denied that]
quote q5 governor indirect [White Ribbon existed] ; cue [denied] ; source [Gov. Teofilo Urbina]
event e14 bishop > chief 042 happened [drove into the forest] ; place lacandon ; date [overnight]
event e15 bishop > chief 028 happened [to ask]
position n3 bishop > chief mediation [ask Tobias for a pause "of days, not of months"]
quote q6 bishop mixed ["of days, not of months"] ; cue [ask] ; source [Bishop Eusebio Monterroso]
event e16 bishop > sides 045 happened [brokered] ; date [1995]
event e17 interior > observers 174 happened [expelled] ; date [Monday]
quote q7 interior indirect [they had entered as tourists] ; cue [saying] ; source [the Interior Ministry]
event e18 italy > gov 114 happened [protested]
event e19 marchers > - 141 happened [marched] ; place zocalo
figure f1 villager [nine villagers] 9 9 ; role killed
figure f2 man [Some 30 masked men] 30 30 ; approximate
figure f3 village [14 villages] 14 14
figure f4 prisoner [31 prisoners] 31 31 ; role detained
figure f5 soldier [2,000 more soldiers] 2000 2000
figure f6 man [16 men] 16 16 ; role detained
figure f7 marcher [tens of thousands] 20000 99999
figure f8 observer [two Italian rights observers] 2 2
trap ["The Peacemaker"] ; a film
trap [did nothing] ; no act

report centre
outlet Fray Gaspar Centre for Human Rights
kind ngo
published 1997-11-22
title URGENT ACTION: Highlands of Chiapas
| To the national and international civil society:
| 1. With pain {centre|we} confirm that {dead|the persons} murdered in the hermitage of {limones|*Los Limones*} are 11, as {dead2|two of the wounded} expired in the hospital of {sancris|*San Cristóbal*}. {centre|We} hold {governor|Governor *Urbina*} and {police|the Public Security police} responsible, by omission, of a crime which {isidra|*Isidra P.*}, {isidra|a survivor}, summarises thus: "The ones of {paras|the ribbon} were killing and {police|the police} were directing the traffic."
| 2. Since that Saturday {paras|the paramilitary group *Listón Blanco*} has driven {refugees|2,600 Tzotziles} from seven communities, and burned 68 houses. {refugees|They} sleep in the coffee fields of {polho|*Polhó*}, where the rain doesnâ€™t forgive. {army|The Army} maintains a barrier on the only road; on Thursday {soldiers2|soldiers} turned back a truck of {icrc|the *Red Cross*} with medicines, and only after {bishop|Don *Eusebio*} sat down on the asphalt in front of it did {soldiers2|they} let it through.
| 3. {general|Gral. *Barraza*} has declared that {army|{general|his} troops} â€œare not the ones who are going to shoot firstâ€. {centre|We} recall that in 1994 {army|those troops} executed {tied|five youths} with tied hands in the market of {oco|*Ocosingo*}.
| 4. {prisoners|The 33 prisoners} of {cerro|*Cerro Hueco*} began on the 20th an indefinite hunger strike so that the talks of {sanandres|*San Andrés*} donâ€™t die. {commission|The mediation commission} has proposed to {sides|the parties} a meeting "without agenda and without cameras" before the 30th; {chief|Comandante *Tobías*} answered yes, if {un|the *UN* High Commissioner} sends {observer|an observer}. {interior|*Gobernación*} has not accepted, and {interior|it} has not refused.
| {centre|WE} ASK: that letters be sent to {gov|the President's office}, demanding the immediate disarmament of {paras|the paramilitaries} and the return of {observers|the three expelled Italians}; that {refugees|no displaced person} be forced to return.
| The pastorela of Advent, with its massacre of the innocents and its defeated Devil, is maintained for the 16th of December. Bring blankets.
role isidra [a survivor]
role general [Gral.]
role chief [Comandante]
date [that Saturday] day 1997-11-15
date [Thursday] day 1997-11-20
date [1994] span 1994
date [the 20th] day 1997-11-20
date [the 30th] day 1997-11-30
date [the 16th of December] day 1997-12-16
damage bad-encoding [doesn<â€™>t]
damage bad-encoding [<â€œ>are]
damage bad-encoding [first<â€>]
damage bad-encoding [don<â€™>t die]
event e20 - > dead 202 happened [murdered in] ; place limones
event e21 centre > governor,police 112 happened [hold ~ responsible]
quote q8 isidra direct ["The ones of the ribbon were killing and the police were directing the traffic."] ; cue [summarises] ; source [<Isidra P.>, a survivor]
event e22 paras > - 202 happened [were killing] ; by isidra ; place limones
event e23 paras > refugees 201 happened [has driven] ; date [that Saturday]
event e24 paras > - 1712 happened [burned]
event e25 army > - 191 happened [maintains a barrier on] ; place polho
event e26 soldiers2 > icrc 1245 happened [turned back] ; date [Thursday]
event e27 bishop > soldiers2 144 happened [sat down on the asphalt]
event e28 soldiers2 > icrc 0863 happened [let it through]
position n4 soldiers2 > icrc concession [let it through]
quote q3 general mixed [his troops â€œare not the ones who are going to shoot firstâ€] ; cue [has declared] ; source [Gral. Barraza]
event e10 army > - 193 denied [to shoot] ; by general
event e29 army > tied 193 happened [executed] ; place oco ; date [1994]
event e30 prisoners > - 1422 happened [began ~ an indefinite hunger strike] ; place cerro ; date [the 20th]
event e31 commission > sides 045 happened [has proposed]
position n5 commission > sides mediation [has proposed to the parties a meeting "without agenda and without cameras" before the 30th] ; deadline [before the 30th] ; state accepted
quote q9 commission mixed [a meeting "without agenda and without cameras" before the 30th] ; cue [has proposed] ; source [The mediation commission]
event e32 chief > commission 038 happened [answered yes]
position n6 chief > commission acceptance [answered yes, if the UN High Commissioner sends an observer] ; condition [if the UN High Commissioner sends an observer] ; answers n5 ; participants [an observer]
event e33 centre > gov 1056 happened [demanding]
position n7 centre > gov demand [the immediate disarmament of the paramilitaries and the return of the three expelled Italians] ; deadline [immediate]
event e34 - > observers 174 happened [three <expelled> Italians]
event e35 centre > - 020 happened [WE ASK]
position n8 centre > - demand [that no displaced person be forced to return]
figure f1 person [are 11] 11 11 ; role killed
figure f9 Tzotzil [2,600 Tzotziles] 2600 2600 ; role displaced
figure f10 community [seven communities] 7 7
figure f11 house [68 houses] 68 68
figure f4 prisoner [33 prisoners] 33 33 ; role detained
figure f8 Italian [three expelled Italians] 3 3
figure f12 youth [five youths] 5 5 ; role killed
figure f13 wounded [two of the wounded] 2 2 ; role killed
trap [massacre of the innocents] ; a Christmas play
trap [its defeated Devil] ; a Christmas play
trap [has not refused] ; denied

differences
figure f1 despacho centre ; Nine dead in the first wire, 11 for the Fray Gaspar Centre after two of the wounded died.
figure f4 despacho centre ; Despacho counts 31 prisoners at Cerro Hueco, the Centre 33.
figure f8 despacho centre ; Two Italians were expelled by the wire, three by the Centre.
wording q3 despacho centre ; General Barraza's promise not to fire first stands in other words in the two reports.
name paras despacho centre ; White Ribbon is Listón Blanco in the bulletin.
only-in e32 centre ; Only the Centre tells that Tobías would come if the UN sends an observer.
