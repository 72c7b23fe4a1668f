story af-rome-declaration
about joint declaration of a president and a rebel leader in Rome, and what it looks like from Beira; Mozambique; 1992

actors
president  person       MOZGOV m   Alberto Nhantumbo
macua      person       MOZREB m   Domingos Macuacua
renamo     organisation MOZREB     Renamo
gov        government   MOZGOV     Mozambican government
egidio     organisation NGOCHRCTH  Community of Sant'Egidio
bellini    person       NGOCHRCTH m Sandro Bellini
italy      government   ITAGOV     Italy
archbishop person       MOZCHR m   archbishop of Beira
zimtroops  group        ZWEMIL p   Zimbabwean troops
gunmen     group        UAF p      gunmen at Maluana
passengers group        MOZCVL p   bus passengers
safrica    government   ZAF        South Africa
delegate   person       -       m  delegate in Rome
un         organisation IGOUNO     United Nations
zeca       person       MOZREB m   Commander Zeca
governor   person       MOZGOV m   governor of Sofala
soldiers   group        MOZMIL p   soldiers of the Beira garrison
icrc       organisation NGOHLHIRC  International Committee of the Red Cross
prisoners  group        MOZREB p   thirty-one prisoners
both       group        MOZ p      the two parties
seller     person       MOZCVL f   fish seller
diplomats  group        -       p  diplomats in Rome
army       organisation MOZMIL     Mozambican army
zimbabwe   government   ZWEGOV     Zimbabwe
carver     person       GBRBUS m   Roland Carver

places
mozambique country      MZ  -18.67 35.53 Mozambique
rome       city         IT  41.89 12.48  Rome
maputo     city         MZ  -25.97 32.58 Maputo
beira      city         MZ  -19.84 34.84 Beira
maluana    city         MZ  -25.50 32.63 Maluana
inhaminga  city         MZ  -18.40 35.00 Inhaminga
harare     city         ZW  -17.83 31.05 Harare
chipangara site         MZ  -19.82 34.85 Chipangara
dondo      city         MZ  -19.61 34.74 Dondo
corridor   region       MZ  -19.20 33.80 Beira corridor
gorongosa  region       MZ  -18.40 34.10 Gorongosa

report ion
outlet Indian Ocean News
kind wire
published 1992-07-11
title Mozambican foes agree to end war by October
| ROME (ION) - {president|The president of {mozambique|*Mozambique*}} and {macua|the man who has fought {president|him} for sixteen years} met on Friday for the first time and promised to silence the guns by 1 October.
| The declaration, which {president|*Alberto Nhantumbo*} and {macua|*Domingos Macuacua*}, {macua|leader of {renamo|*Renamo*}}, signed shortly before midnight in a former convent, provides for a single army of 30,000 men and for elections within a year of the ceasefire. {un|The *United Nations*} is to send observers.
| "In the end {both|they} asked for the same pen," said {bellini|Father *Sandro Bellini*} of {egidio|the *Community of Sant'Egidio*}, which together with {italy|the *Italian* government} and {archbishop|the archbishop of *Beira*} has mediated since 1990. {carver|*Roland Carver*}, {carver|a British hotelier} with pipelines to protect, had flown {macua|the rebel chief} to {rome|*Rome*} in {carver|his} own aircraft.
| {delegate|A delegate} who sat through the three days said {macua|*Macuacua*} had asked on Thursday who would guard {macua|his} door if {macua|he} came to {maputo|*Maputo*}, to which {president|the president} replied: "The same men who guard {president|mine}, and {president|I} do not sleep well either."
| {renamo|*Renamo*} gave up {renamo|its} demand that {zimtroops|the *Zimbabwean* soldiers} in {corridor|the *Beira* corridor} go home before a truce; {zimtroops|they} will now leave within thirty days of it. {gov|The government} in return agreed to let relief convoys into areas held by {renamo|the rebels}, where drought threatens three million people.
| The week had begun badly. On Monday {gunmen|gunmen} ambushed a bus at {maluana|*Maluana*}, north of {maputo|*Maputo*}, and killed {passengers|27 passengers}. {gov|The government} accused {renamo|*Renamo*}, which denied any part in it and suggested that {army|the army} had staged it. {safrica|*South Africa*}, which armed {renamo|the movement} in the eighties, welcomed the accord.
| Were either man to stumble, {diplomats|diplomats} here warn, a second round of slaughter might follow. {president|The president}'s own verdict, on the convent's white wine, was that it deserved "an unconditional surrender".
role macua [leader of Renamo]
role carver [a British hotelier]
event m0 macua > president 190 happened [has fought] ; date [sixteen years]
event m1 president > macua 044 happened [met] ; date [Friday] ; place rome
date [sixteen years] duration P16Y
date [Friday] day 1992-07-10
event m2 president > macua 0356 happened [promised to silence the guns] ; date [Friday]
position m2p president > macua offer [silence the guns by 1 October] ; deadline [by 1 October]
position m2q macua > president offer [silence the guns by 1 October] ; deadline [by 1 October]
date [1 October] day 1992-10-01
event m3 president > macua 057 happened [signed] ; date [midnight] ; place rome
date [midnight] day 1992-07-10T24:00
figure m3f man [30,000 men] 30000 30000
date [a year] duration P1Y
event m4 un > - 074 planned [is to send observers]
quote m5q bellini direct ["In the end they asked for the same pen,"] ; cue [<said> Father] ; source [Father Sandro Bellini]
event m5 egidio,italy,archbishop > - 045 happened [has mediated] ; date [since <1990>]
date [since <1990>] span 1990
quote m6q delegate indirect [Macuacua had asked ~ if he came to Maputo] ; cue [three days <said>] ; source [A delegate]
quote m7q macua indirect [who would guard his door if he came to Maputo] ; cue [<asked> on Thursday] ; source [<Macuacua> had asked] ; to president
date [the three days] duration P3D
date [Thursday] day 1992-07-09
quote m8q president direct ["The same men who guard mine, and I do not sleep well either."] ; cue [replied] ; source [<the president> replied] ; to macua
event m9 renamo > gov 080 happened [gave up its demand]
position m9p renamo > gov concession [gave up its demand ~ before a truce]
date [will <now> leave] span PRESENT_REF
event m10 zimtroops > - 0874 planned [will now leave] ; place corridor
figure m10f day [thirty days] 30 30
date [thirty days] duration P30D
event m11 gov > renamo 0355 happened [agreed to let]
position m11p gov > renamo concession [let relief convoys into areas held by the rebels]
event m11h renamo > - 192 happened [held by]
trap [drought threatens] ; no threat of a party
figure m11f person [three million people] 3000000 3000000
date [The week] span 1992-W28
date [Monday] day 1992-07-06
event m12 gunmen > passengers 190 happened [ambushed] ; date [Monday] ; place maluana
figure m12f passenger [27 passengers] 27 27 ; role killed ; date [Monday]
event m13 gov > renamo 112 happened [accused]
event m14 renamo > gov 016 happened [denied any part in it]
event m15 army > passengers 190 happened [had staged it] ; date [Monday] ; place maluana ; by renamo
quote m15q renamo indirect [the army had staged it] ; cue [suggested] ; source [accused <Renamo>, which]
event m16 safrica > renamo 072 happened [armed] ; date [the eighties]
date [the eighties] span 198X
event m17 safrica > - 051 happened [welcomed]
quote m19q diplomats indirect [Were either man to stumble] [a second round of slaughter might follow] ; cue [warn] ; source [diplomats]
trap [Were either man to stumble] ; a hypothetical of diplomats
quote m18q president mixed [it deserved "an unconditional surrender"] ; cue [verdict] ; source [<The president>'s own verdict]
trap ["an unconditional surrender"] ; about wine

report diary
outlet Diary of Sofala
kind translated
published 1992-07-13
title The same pen (translated from the Portuguese)
| BEIRA - In the fish market nobody possessed a radio with batteries, so {seller|Dona *Celeste Mabote*}, of the dried shark, went telling it from stall to stall: {both|the big ones} had signed. "Sixteen years of war, and {both|they} wanted the same pen, says {bellini|the padre}. For this {both|they} could have come to {seller|my} table," {seller|she} commented.
| {beira|The city} learned the news by bullets. In the night of Friday {soldiers|the garrison} discharged {soldiers|its} rifles into the sky for joy, and in {chipangara|the quarter of *Chipangara*} a goat died of it. {soldiers|They} are {soldiers|the same men} who on Tuesday, without salary since March, assaulted the warehouse of the port and carried away rice, until {governor|the governor} ordered to pay {soldiers|them} one month.
| What was signed? According to the text that is in the possession of this newspaper, a ceasefire at the latest on the last day of September, an army of 24 thousand men, the half from each side, and elections after it.
| But {zeca|the commandant of {renamo|*Renamo*}} in {gorongosa|*Gorongosa*}, of whom only the name of war is known, {zeca|*Zeca*}, made known by radio that {zeca|he} obeys to the voice of {macua|*Macuácua*} and not to papers, and that until {zeca|he} hears it {zeca|he} does not leave one trench. {governor|The governor} proposed to {zeca|him} an encounter on the bridge of {dondo|*Dondo*}, without arms, this Wednesday. {zeca|*Zeca*} accepted, if also {archbishop|the archbishop} comes. "{archbishop|He} at least knows how to listen," said {zeca|the commandant}, "and {archbishop|he} fears {renamo|us} less than {governor|the other}."
| A caravan of {icrc|the *Red Cross*}, 18 lorries under two flags and with the permission of {both|both parties}, entered Thursday in {inhaminga|*Inhaminga*}, where no food had entered since 1987. {gov|The government} set free {prisoners|thirty-one guerrillas} from the prison of {dondo|*Dondo*}.
| From {harare|*Harare*}, {zimbabwe|the government of *Zimbabwe*} announced that {zimtroops|{zimbabwe|its} 5,000 soldiers} will depart from {corridor|the *Corridor*} "with the head high, when the first of October has passed without shots".
| Photograph: the bridge, yesterday (Diary/M. Simango)
event d00 both > - 057 happened [had signed]
quote d0 seller direct ["Sixteen years of war ~ come to my table,"] ; cue [commented] ; source [<she> commented]
date [Sixteen years] duration P16Y
quote m5q bellini indirect [they wanted the same pen] ; cue [<says> the padre] ; source [says <the padre>]
date [the night of Friday] day 1992-07-10TNI
trap [discharged its rifles into the sky] ; shots of joy
trap [learned the news by bullets] ; nobody was attacked
date [Tuesday] day 1992-07-07
date [since <March>] span 1992-03
event d1 soldiers > - 171 happened [assaulted] ; date [Tuesday] ; place beira
event d1b soldiers > - 1711 happened [carried away rice] ; date [Tuesday] ; place beira
event d2 governor > soldiers 080 happened [ordered to pay]
date [one month] duration P1M
date [the last day of September] day 1992-09-30
figure m3f man [24 thousand men] 24000 24000
role zeca [the commandant of Renamo]
quote d3q zeca indirect [he obeys to the voice ~ not leave one trench] ; cue [made known] ; source [<Zeca>, made] ; channel [made known by <radio>]
event d3 zeca > - 1246 happened [does not leave one trench]
position d3p zeca > gov refusal [does not leave one trench] ; condition [until he hears it]
event d4 governor > zeca 036 happened [proposed]
position d4p governor > zeca offer [an encounter on the bridge of Dondo, without arms, this Wednesday] ; place [the bridge of Dondo] ; condition [without arms] ; state accepted
date [this Wednesday] day 1992-07-15
event d5 zeca > governor 036 happened [accepted]
position d5p zeca > governor acceptance [accepted, if also the archbishop comes] ; condition [if also the archbishop comes] ; participants [the archbishop] ; answers d4p
quote d6q zeca direct ["He at least knows how to listen,"] ["and he fears us less than the other."] ; cue [<said> the commandant] ; source [said <the commandant>]
event d7p both > icrc 0863 happened [permission]
figure d7f lorry [18 lorries] 18 18
event d7 icrc > - 073 happened [entered Thursday in] ; date [Thursday] ; place inhaminga
date [Thursday] day 1992-07-09
date [since <1987>] span 1987
event d8 gov > prisoners 0841 happened [set free] ; place dondo
figure d8f guerrilla [thirty-one guerrillas] 31 31
quote d9q zimbabwe mixed [its 5,000 soldiers will depart ~ without shots"] ; cue [announced] ; source [the government of Zimbabwe]
event m10 zimtroops > - 0874 planned [will depart] ; place corridor ; by zimbabwe
position d9p zimbabwe > - offer [will depart from the Corridor ~ without shots"] ; condition [when the first of October has passed without shots]
figure d9f soldier [its 5,000 soldiers] 5000 5000
date [the first of October] day 1992-10-01
damage boilerplate [Photograph: the bridge, yesterday (Diary/M. Simango)]

differences
figure m3f ion diary ; One army of 30,000 men with the wire, of 24,000 with the local paper.
wording m5q ion diary ; The priest's sentence about the pen is quoted by the wire and comes at second hand in the paper.
only-in d3 diary ; Only the paper tells that the rebel commandant in Gorongosa does not obey yet.
only-in m12 ion ; Only the wire tells of the bus ambush.
only-in d7 diary ; Only the paper tells of the Red Cross convoy.
