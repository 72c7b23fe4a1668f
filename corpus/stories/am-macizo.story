# invented throughout; written for this corpus
story am-macizo
about talks broken off after an ambush, prisoners freed, a truce tried; Colombia; 1999

actors
gov        government   COLGOV    Colombian government
erm        group        COLREB p  Revolutionary Army of the Macizo
convoy     group        COLCOP p  police convoy
dead       group        COLCOP p  officers killed at Inza
captives   group        COLCOP p  officers captured at Inza
comm       person       COLGOV m  Hernan Valdivieso
elias      person       COLREB m  Efrain Tulcan
radio      organisation COLMED    Radio Macizo
army       organisation COLMIL    Colombian army
general    person       COLMIL m  Octavio Lemus
division   organisation COLMIL    Third Division
battalions group        COLMIL p  two battalions
policeall  organisation COLCOP    Colombian police
cyclists   group        COL    p  cyclists of Cauca
narino     group        COL    p  cyclists of Narino
peasants   group        COLCVL p  three peasants of Sotara
norway     government   NORGOV    Norway
envoy      person       NORGOV m  Tor Heggelund
sides      group        -      p  the two sides
paper      organisation COLMED    El Correo de Popayan
mayor      person       COLGOV f  Amparo Collazos
bishop     person       COLREL m  Monsignor Fabio Restrepo
icrc       organisation NGOHLHIRC Red Cross
women      group        COLCVL p  wives of the policemen
families   group        COLCVL p  families of Sotara
analyst    person       COLEDU f  Ligia Montoya
farc       group        COLREBFRC p FARC
generals   group        COLMIL p  Colombian generals
president  person       COLGOV m  president of Colombia
prosecutor organisation COLJUD    Prosecutor's Office
soldiers   group        COLMIL p  unknown soldiers
woman      person       COLCVL f  a policeman's wife
university organisation COLEDU    Universidad del Cauca
ministry   organisation COLGOVMIL Colombian defence ministry
freed      group        COLCOP p  officers freed in May
remaining  group        COLCOP p  officers still held

places
inza       city    CO   2.55 -76.06 Inza
sotara     city    CO   2.25 -76.61 Sotara
lavega     city    CO   2.00 -76.78 La Vega
popayan    city    CO   2.44 -76.61 Popayan
cauca      region  CO   2.40 -76.83 Cauca
macizo     region  CO   1.90 -76.70 Macizo Colombiano
oslo       city    NO  59.91  10.75 Oslo
palace     site    CO   4.60 -74.08 Casa de Narino
coconuco   city    CO   2.34 -76.50 Coconuco
chapa      city    CO   2.27 -76.63 Chapa
guanacas   site    CO   2.53 -76.11 Guanacas pass
caguan     region  CO   2.11 -74.77 Caguan
hospital   site    CO   2.45 -76.60 San Jose hospital
bogota     city    CO   4.61 -74.08 Bogota
colombia   country CO   4.00 -73.25 Colombia

report wire
outlet Continental News Agency
kind wire
published 1999-04-21
title Colombia halts peace talks after ambush kills seven police
| BOGOTA, April 21 (Continental) - {gov|{colombia|*Colombia*}'s government} broke off talks with {erm|the *Revolutionary Army of the Macizo*} on Wednesday after {erm|guerrillas} ambushed {convoy|a police convoy} near {inza|the Andean town of *Inza*}, killing {dead|seven officers} and capturing {captives|14}.
| {comm|Peace Commissioner *Hernan Valdivieso*} read a two-page statement at {palace|the presidential palace} and declined to say whether {army|the army} would go back into {lavega|*La Vega*}, where {gov|the government} and {erm|the *ERM*} have held three rounds of talks since January.
| "{gov|We} do not negotiate over coffins," {comm|he} said. {comm|He} added that {gov|the government} would return to the table only if {captives|the captured officers} were freed "unharmed and without conditions".
| {elias|Guerrilla commander *Efrain Tulcan*}, better known as {elias|Comandante *Elias*}, claimed responsibility for the attack in a call to {radio|*Radio Macizo*}. {elias|He} said by satellite telephone that it was a reply to an army sweep in {sotara|*Sotara*} in which {army|soldiers} had shot dead {peasants|three peasants}.
| {army|The army} denied it. {general|General *Octavio Lemus*}, {general|commander of {division|the *Third Division*}}, said {army|{general|his} troops} had not fired a shot in {sotara|*Sotara*} since February and accused {erm|the rebels} of "dressing up an act of cowardice".
| {norway|*Norway*}, which has carried messages between {sides|the two sides} since last year, called for restraint. {envoy|{norway|Its} envoy}, {envoy|*Tor Heggelund*}, urged {sides|both} "not to let the line go dead" and offered {oslo|*Oslo*} as a venue should {lavega|*La Vega*} become impossible.
| {army|Troops} were on alert in {cauca|*Cauca* province}, {ministry|the Defence Ministry} said. {ministry|It} would not comment on reports that {battalions|two battalions} had left {popayan|*Popayan*}.
| The war in {macizo|the *Macizo*}, {macizo|a knot of mountains} where coffee and opium poppy grow side by side, has cost an estimated 3,000 lives since 1991. Coffee futures, used to battling frost and leaf rust, barely moved.
role comm [Peace Commissioner]
role elias [Guerrilla commander]
role general [General]
role general [commander of the Third Division]
role envoy [Its envoy]
date [April 21] day 1999-04-21
date [Wednesday] day 1999-04-21
date [January] span 1999-01
date [February] span 1999-02
date [last year] span 1998
date [1991] span 1991
event e1 gov > erm 164 happened [broke off talks with] ; date [Wednesday]
event e2 erm > convoy 190 happened [ambushed] ; place inza ; date [Wednesday]
event e3 erm > captives 181 happened [capturing] ; place inza ; date [Wednesday]
event e4 comm > - 011 happened [declined to say] ; place palace
event e5 gov > erm 046 happened [have held three rounds of talks] ; place lavega ; date [January]
quote q1 comm direct ["We do not negotiate over coffins,"] ; cue [he <said>. He added] ; source [<he> said. He added]
quote q2 comm mixed [the government would return to the table only if the captured officers were freed "unharmed and without conditions"] ; cue [He <added>] ; source [<He> added]
event e6 gov > erm 036 happened [would return to the table] ; by comm
position n1 gov > erm offer [would return to the table only if the captured officers were freed "unharmed and without conditions"] ; condition [only if the captured officers were freed "unharmed and without conditions"]
event e7 elias > - 015 happened [claimed responsibility for]
quote q3 elias indirect [it was a reply to an army sweep in Sotara in which soldiers had shot dead three peasants] ; cue [He <said> by] ; source [<He> said by] ; channel [by satellite telephone]
event e8 army > - 190 happened [army <sweep> in] ; place sotara ; by elias
event e9 army > peasants 193 happened [had shot dead] ; place sotara ; by elias
event e10 army > elias 016 happened [denied it]
quote q4 general indirect [his troops had not fired a shot in Sotara since February] ; cue [Third Division, <said>] ; source [General Octavio Lemus]
event e11 army > - 193 denied [had not fired a shot] ; place sotara ; by general ; date [February]
event e12 general > erm 112 happened [accused]
quote q5 general mixed ["dressing up an act of cowardice"] ; cue [accused] ; source [General Octavio Lemus]
event e13 norway > sides 045 happened [has carried messages between] ; date [last year]
position n2 norway > sides mediation [has carried messages between the two sides]
event e14 norway > sides 0256 happened [called for restraint]
position n3 norway > sides demand [restraint]
event e15 envoy > sides 026 happened [urged]
quote q6 envoy mixed ["not to let the line go dead"] ; cue [urged] ; source [Tor Heggelund]
position n4 envoy > sides mediation [urged both "not to let the line go dead"]
event e16 envoy > sides 039 happened [offered Oslo as a venue]
position n5 envoy > sides mediation [offered Oslo as a venue should La Vega become impossible] ; place [Oslo] ; condition [should La Vega become impossible]
quote q7 ministry indirect [Troops were on alert in Cauca province] ; cue [Ministry <said>] ; source [the Defence Ministry]
event e17 army > - 152 happened [were on alert] ; place cauca ; by ministry
event e18 ministry > - 011 happened [would not comment on]
figure f1 officer [seven officers] 7 7 ; role killed
figure f2 officer [14] 14 14 ; role detained
figure f3 peasant [three peasants] 3 3 ; role killed ; by elias
figure f4 life [an estimated 3,000 lives] 3000 3000 ; approximate ; role killed
figure f5 round [three rounds of talks] 3 3
figure f6 battalion [two battalions] 2 2
trap [do not negotiate over coffins] ; a figure of speech, no stated policy
trap [battling frost and leaf rust] ; farming, no fight

report correo
outlet El Correo de Popayán
kind local
published 1999-04-22
title Eight policemen fallen in Inzá; 13 retained by the ERM
| Day of mourning in {popayan|*Popayán*}. With eight coffins covered by the tricolour, {popayan|the capital of {cauca|*Cauca*}} received yesterday {dead|the policemen} fallen in {inza|*Inzá*}, executed according to {army|the Army} by {erm|the front} of {elias|alias *Elías*}, while {captives|other 13 uniformed} remain in power of {erm|the guerrilla}.
| Day of mourning in Popayán. With eight coffins covered by the tricolour, the capital of Cauca received yesterday the policemen fallen in Inzá, executed according to the Army by the front of alias Elías, while other 13 uniformed remain in power of the guerrilla.
| {convoy|The patrol}, of 21 men in three vehicles, was ambushed on Wednesday at dawn in {guanacas|the pass of *Guanacas*}.
| "On top of coffins {gov|we} do not negotiate," had said at night {comm|*Hernán Valdivieso*}, {comm|the Peace Commissioner}, upon announcing that {gov|the Government} rose from the table.
| {mayor|The mayor}, {mayor|*Amparo Collazos*}, decreed three days of flags at half mast and a curfew from 9 p.m. for the urban perimeter.{mayor|She} told this newspaper that {gov|*Bogotá*} "remembers us when we die, not when we ask".
| At the gates of {hospital|the *San José* hospital} {women|some forty wives} of the policemen protested with white handkerchiefs and demanded of {gov|the Government} that {gov|it} not leave the table. "Let {sides|them} talk until the tongue dries," said {woman|one of {women|them}}. "With a dead one {women|we} cannot talk."
| {bishop|Monseñor *Fabio Restrepo*} proposed {erm|the insurgents} to deliver {captives|the 13} to a commission of {icrc|the *Red Cross*} before the 5th of May, day of {inza|the town}'s patron. {bishop|The bishop}, who baptised {elias|*Efraín Tulcán*} when {elias|the rebel chief} was a boy called Efraíncito, assured that {elias|he} "will answer the phone to {bishop|me}, if not to {comm|*Valdivieso*}".
| About {peasants|the three dead} of {sotara|*Sotará*}, whom {elias|*Elías*} calls peasants, there are two versions. {general|General *Lemus*} denies that there was any operation. But {families|families} of {chapa|the hamlet of *Chapa*} recounted to {paper|*El Correo*} that {soldiers|uniformed men} came in on the night of the 11th, dragged {peasants|three men} from a wake and shot {peasants|them} by the river. {prosecutor|The Prosecutor's Office} opened an investigation against {soldiers|unknown soldiers} yesterday afternoon.
| In the cycling, meanwhile, {cyclists|the boys of the Cauca league} attacked without truce on the climb of {coconuco|*Coconuco*} and left {narino|the squad of Nariño} to surrender by twelve minutes.
role mayor [The mayor]
role bishop [Monseñor]
role bishop [The bishop]
role elias [the rebel chief]
role general [General]
date [received <yesterday> the policemen]#1 day 1999-04-21
date [Wednesday at dawn] day 1999-04-21TMO
date [three days] duration P3D
date [the 5th of May] day 1999-05-05
date [the night of the 11th] day 1999-04-11TNI
date [yesterday afternoon] day 1999-04-21TAF
date [twelve minutes] duration PT12M
damage doubled-text [Day of mourning in Popayán. With eight coffins covered by the tricolour, the capital of Cauca received yesterday the policemen fallen in Inzá, executed according to the Army by the front of alias Elías, while other 13 uniformed remain in power of the guerrilla.]#2
damage glued [urban perimeter.She told]
event e2 - > convoy 190 happened [was ambushed] ; place guanacas ; date [Wednesday at dawn]
event e19 erm > dead 1823 happened [executed]#1 ; by army
quote q8 army indirect [executed]#1 [by the front of alias Elías]#1 ; cue [executed <according to>]#1 ; source [according to <the Army>]#1
event e3 erm > captives 181 happened [remain in power of]#1
quote q1 comm direct ["On top of coffins we do not negotiate,"] ; cue [had <said> at night] ; source [<Hernán Valdivieso>, the Peace]
role comm [the Peace Commissioner]
date [at <night>] day 1999-04-21TNI
event e1 gov > erm 164 happened [rose from the table]
quote q20 comm indirect [the Government rose from the table] ; cue [announcing] ; source [<Hernán Valdivieso>, the Peace]
trap [we do not negotiate] ; a figure of speech
event e20 mayor > - 1723 happened [decreed ~ a curfew] ; place popayan
quote q9 mayor mixed [Bogotá "remembers us when we die, not when we ask"] ; cue [She <told>] ; source [<She> told]

event e22 women > gov 1412 happened [protested] ; place hospital
event e23 women > gov 106 happened [demanded]
position n6 women > gov demand [it not leave the table]
quote q10 woman direct ["Let them talk until the tongue dries,"] ["With a dead one we cannot talk."] ; cue [<said> one of them] ; source [one of them]
event e24 bishop > erm 0253 happened [proposed]
position n7 bishop > erm mediation [proposed the insurgents to deliver the 13 to a commission of the Red Cross before the 5th of May] ; participants [a commission of the Red Cross] ; deadline [before the 5th of May]
quote q11 bishop mixed [he "will answer the phone to me, if not to Valdivieso"] ; cue [assured] ; source [The bishop]
event e25 general > elias 016 happened [denies]
quote q12 general indirect [there was any operation] ; cue [denies] ; source [General Lemus]
event e8 army > - 190 denied [there was any operation] ; by general ; place sotara
quote q13 families indirect [uniformed men came in on the night of the 11th, dragged three men from a wake and shot them by the river] ; cue [recounted] ; source [families of the hamlet of Chapa] ; to paper
event e26 soldiers > peasants 182 happened [dragged] ; by families ; place chapa ; date [the night of the 11th]
event e44 soldiers > peasants 193 happened [shot them <by> the river] ; by families ; place chapa ; date [the night of the 11th]
event e27 prosecutor > soldiers 091 happened [opened an investigation against] ; date [yesterday afternoon]
figure f1 policeman [eight coffins]#1 8 8 ; role killed
figure f2 uniformed [other 13 uniformed]#1 13 13 ; role detained
figure f3 dead [three dead of Sotará] 3 3 ; role killed
figure f14 man [21 men] 21 21
figure f15 vehicle [three vehicles] 3 3
figure f7 wife [some forty wives] 40 40 ; approximate
figure f8 day [three days of flags] 3 3
trap [attacked without truce] ; cycling
trap [left the squad of Nariño to surrender] ; cycling

report briefing
outlet The Bogotá Fortnightly
kind analysis
published 1999-05-20
title Back at the table, with knives
| Four weeks after {gov|the government} slammed the door, it stands ajar again. {erm|The *ERM*} freed {freed|nine of the policemen} {erm|it} had taken at {inza|*Inzá*} on May 8, handing {freed|them} to delegates of {icrc|the *Red Cross*} on a football pitch outside {lavega|*La Vega*}; five days later {gov|the government} announced {gov|it} would resume talks. {comm|Peace Commissioner *Hernán Valdivieso*}, who on April 21 had insisted on all of {captives|the captives} and no conditions, settled for two thirds and a promise.
| The promise matters more than the arithmetic. {elias|*Tulcán*} has agreed to a sixty-day ceasefire from June 1, provided {army|the army} pulls out of {sotara|*Sotará*}. {generals|The generals} refuse to. Privately, {generals|they} say that {gov|the palace} gave away {cauca|*Cauca*} "for nine men and a handshake". {ministry|The Defence Ministry} has hinted {ministry|it} might replace {general|General *Lemus*}, whose {division|division} is under investigation by {prosecutor|the Prosecutor's Office} for the {sotara|*Sotará*} killings; {general|he}, in turn, has threatened to resign and "tell the country why".
| History counsels patience, not hope. {gov|The government} signed a truce with {erm|the *ERM*}'s founders in 1992 in the very same parish hall; {erm|the guerrillas} broke it within a month, attacking a barracks in {inza|*Inzá*}. Nor is {caguan|the *Caguán*}, where {farc|the *FARC*} left {president|the president} sitting next to an empty chair in January, an encouraging neighbour.
| What would happen if {elias|the commander} were to seize a town in June? "{gov|The government} would bomb {lavega|*La Vega*} and {norway|*Norway*} would go home," says {analyst|*Ligia Montoya*}, who teaches politics at {university|the *Universidad del Cauca*}. But {analyst|she} does not expect it. {elias|*Tulcán*}, {analyst|she} argues, "needs the ceasefire more than {army|the army} does; {erm|{elias|his} boys} have malaria".
| {norway|*Oslo*}, for {norway|its} part, has quietly sent {lavega|*La Vega*} two ambulances and a radio mast, and {envoy|*Heggelund*} shuttled three times last week between {popayan|*Popayán*} and the mountains. {envoy|He} is optimistic that {remaining|the five men} still held will be home before the ceasefire starts. On the road to {bogota|*Bogotá*} last Sunday, for once, nobody was stopping lorries but {policeall|the police}.
role comm [Peace Commissioner]
role elias [the commander]
role general [General]
date [Four weeks] duration P4W
date [May 8] day 1999-05-08
date [five days later] day 1999-05-13
date [April 21] day 1999-04-21
date [sixty-day] duration P60D
date [June 1] day 1999-06-01
date [1992] span 1992
date [within <a month>] duration P1M
date [in <January>] span 1999-01
date [a town in <June>] span 1999-06
date [last week] span 1999-W19
date [last Sunday] day 1999-05-16
event e1 gov > erm 164 happened [slammed the door]
event e28 erm > freed 0841 happened [freed] ; date [May 8] ; place lavega
position n8 erm > gov concession [freed nine of the policemen]
event e3 erm > captives 181 happened [had taken] ; place inza
event e29 gov > erm 046 planned [announced it would resume talks] ; date [five days later]
quote q14 gov indirect [it would resume talks] ; cue [announced] ; source [the government announced <it>]
position n9 gov > erm offer [announced it would resume talks]
event e30 comm > erm 1053 happened [had insisted on] ; date [April 21]
position n14 comm > erm demand [all of the captives and no conditions] ; state lapsed
position n10 comm > erm concession [settled for two thirds and a promise]
event e31 elias > gov 0356 happened [has agreed to a sixty-day ceasefire] ; date [June 1]
position n11 elias > gov acceptance [has agreed to a sixty-day ceasefire from June 1] ; about [a sixty-day ceasefire] ; condition [provided the army pulls out of Sotará]
event e33 generals > elias 1246 happened [refuse to]
position n12 generals > elias refusal [refuse to] ; answers n11
quote q15 generals mixed [the palace gave away Cauca "for nine men and a handshake"] ; cue [they <say>] ; source [Privately, <they>]
quote q19 ministry indirect [it might replace General Lemus] ; cue [hinted] ; source [The Defence Ministry]
event e35 prosecutor > division 091 happened [is under investigation by]
event e36 division > - 190 possible [Sotará <killings>] ; place sotara
event e37 general > gov 131 happened [has threatened to resign]
position n13 general > gov threat [has threatened to resign and "tell the country why"]
quote q16 general mixed ["tell the country why"] ; cue [has threatened] ; source [<he>, in turn]
event e38 gov > erm 057 happened [signed a truce with] ; date [1992]
event e39 erm > gov 196 happened [broke it] ; date [1992]
event e40 erm > - 190 happened [attacking a barracks] ; place inza ; date [1992]
quote q17 analyst direct ["The government would bomb La Vega and Norway would go home,"] ; cue [<says> Ligia Montoya] ; source [Ligia Montoya]
quote q18 analyst mixed [<Tulcán>, she argues] ["needs the ceasefire more than the army does; his boys have malaria"] ; cue [she <argues>] ; source [<she> argues]
event e41 norway > - 070 happened [has quietly sent] ; place lavega
event e42 envoy > - 045 happened [shuttled] ; date [last week]
event e43 envoy > - 013 happened [is optimistic]
figure f9 policeman [nine of the policemen] 9 9
figure f10 man [the five men still held] 5 5 ; role detained
figure f11 day [sixty-day] 60 60
figure f12 ambulance [two ambulances] 2 2
figure f13 time [three times] 3 3
trap [if the commander were to seize a town] ; a hypothetical
trap [would bomb La Vega] ; part of the same hypothetical
trap [left the president sitting next to an empty chair] ; another process, other rebels


differences
figure f1 wire correo ; Continental counts seven police dead, El Correo eight coffins.
figure f2 wire correo ; Fourteen captured for Continental, 13 for El Correo.
wording q1 wire correo ; The commissioner's words on coffins stand in another order in El Correo.
name elias wire correo briefing ; Comandante Elias in the wire, alias Elías in El Correo and plain Tulcán in the Fortnightly are one man.
only-in e27 correo ; Only El Correo tells that the prosecutors opened an inquiry into the deaths of Sotará.
only-in e16 wire ; Only Continental tells of the offer of Oslo as a venue.
