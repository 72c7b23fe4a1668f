# invented throughout
story am-ilave
about a strike of Aymara communities against a mine, deaths at an airport, a decree withdrawn; Peru; 2011

actors
gov        government   PERGOV    Peruvian government
premier    person       PERGOV f  Beatriz Olaechea
interior   person       PERGOV m  Raul Zegarra
ministry   organisation PERGOVCOP Interior Ministry
police     organisation PERCOP    Peruvian police
army       organisation PERMIL    Peruvian army
front      organisation PEROPP    Front in Defence of the Altiplano
leader     person       PEROPP m  Hilario Condori
strikers   group        PEROPP p  Aymara protesters
dead       group        PERCVL p  people killed at Juliaca airport
women      group        PERCVL p  women on hunger strike
company    organisation MNC       Aurum Andes
prosecutor organisation PERJUD    Public Ministry
bishop     person       PERREL m  Bishop Teofilo Arrese
detained   group        PEROPP p  detained protesters
ombud      organisation PERGOV    Ombudsman's Office
doctor     person       PERHLH f  Norma Quispe
mag        organisation PERMED    Cuaderno Publico
bolivia    government   BOLGOV    Bolivia
lorries    group        BOLBUS p  Bolivian lorry drivers
commander  person       PERCOP m  General Walter Huaman
analyst    person       PEREDU m  Pedro Uculmana
institute  organisation PEREDU    Institute of Andean Studies
sides      group        -      p  the parties
judge      person       PERJUD    judge of Juliaca
cusco      organisation PER       football team of Cusco
ecuadoreans group       ECUMIL p  Ecuadoreans
binacional organisation PERBUS    Deportivo Binacional
radio      organisation PERMED    local radio
communities group      PERCVL p  five communities
mother     person       PERCVL f  Hilario Condori's mother
delegates  group        PERGOV p  government delegation
committee  organisation PERLEG    congressional committee

places
ilave      city    PE -16.08 -69.64 Ilave
juliaca    city    PE -15.50 -70.13 Juliaca
airport    site    PE -15.47 -70.16 Inca Manco Capac airport
puno       city    PE -15.84 -70.02 Puno
punoreg    region  PE -15.00 -70.00 Puno region
bridge     site    PE -16.56 -69.04 Desaguadero bridge
lima       city    PE -12.05 -77.04 Lima
peru       country PE  -9.19 -75.02 Peru
cathedral  site    PE -15.84 -70.03 Puno cathedral
boliviap   country BO -16.29 -63.59 Bolivia
toronto    city    CA  43.65 -79.38 Toronto
sangaban   city    PE -13.44 -70.40 San Gaban
washington city   US  38.90 -77.04 Washington
cenepa     region  PE  -3.53 -78.40 Cenepa
lake       site    PE -15.85 -69.35 Lake Titicaca

report wire
outlet Pacific Wire Service
kind wire
published 2011-06-10
title Five killed as Peru police clear airport in anti-mining strike
| LIMA - {police|Peruvian police} opened fire on Thursday on {strikers|protesters} who had overrun the runway at {airport|*Juliaca* airport}, killing {dead|five people} in the bloodiest day of a month-old strike against a silver mine, {doctor|a hospital doctor} said.
| {ministry|The Interior Ministry} said {police|officers} had acted "in legitimate defence" after {strikers|a mob} armed with slings and dynamite tried to burn the control tower. {ministry|It} put the number of dead at three.
| {strikers|Thousands of Aymara villagers} have blocked {bridge|the *Desaguadero* bridge}, {bridge|{peru|*Peru*}'s main crossing} into {boliviap|*Bolivia*}, since May 9, stranding {lorries|some 400 Bolivian lorries}. {strikers|They} demand that {gov|the government} revoke a 2007 decree which gave {company|*Aurum Andes*}, {company|a Canadian company}, 5,400 hectares of grazing land south of {lake|*Lake Titicaca*}.
| {premier|Prime Minister *Beatriz Olaechea*} offered to receive {leader|strike leader *Hilario Condori*} in {lima|*Lima*} "tomorrow, the day after, at any hour" provided {bridge|the bridge} was reopened. {leader|*Condori*} turned {premier|her} down. "First the decree, then the coffee," {leader|he} told {radio|local radio}, adding that {strikers|{leader|his} people} would march on the hydroelectric plant at {sangaban|*San Gabán*} if it still stood on Monday.
| By nightfall, {gov|the government} had declared a 30-day state of emergency in the south of {punoreg|*Puno* region} and put {army|the army} in charge of order there. {army|Soldiers} were seen taking up positions around the waterworks of {puno|*Puno*}.
| {bolivia|*La Paz*} complained to {gov|*Lima*} in a diplomatic note about {lorries|the stranded lorries}. {company|*Aurum Andes*}, whose shares fell 11 percent in {toronto|*Toronto*}, said {company|it} had not been asked to give up the concession and would not do so.
| "We are not looking at a revolution," said {analyst|*Pedro Uculmana*} of {institute|the *Institute of Andean Studies*}. "If {strikers|they} seized {puno|*Puno*} tomorrow {strikers|they} would not know what to do with it."
role doctor [a hospital doctor]
role premier [Prime Minister]
role leader [strike leader]
role company [a Canadian company]
date [Thursday] day 2011-06-09
date [month-old] duration P1M
date [May 9] day 2011-05-09
date [2007] span 2007
date ["<tomorrow>, the day after] day 2011-06-11
date [the day after] day 2011-06-12
date [Puno <tomorrow> they] day 2011-06-11
date [Monday] day 2011-06-13
date [nightfall] day 2011-06-09TNI
date [30-day] duration P30D
event e1 police > strikers 193 happened [opened fire] ; place airport ; date [Thursday]
event e2 strikers > - 144 happened [had overrun] ; place airport
quote q1 doctor indirect [Peruvian police opened fire on Thursday on protesters who had overrun the runway at Juliaca airport, killing five people in the bloodiest day of a month-old strike against a silver mine] ; cue [a hospital doctor <said>] ; source [a hospital doctor]
quote q2 ministry mixed [officers had acted "in legitimate defence" after a mob armed with slings and dynamite tried to burn the control tower] ; cue [Ministry <said>] ; source [The Interior Ministry]
event e43 strikers > - 1432 happened [month-old <strike> against]
event e3 strikers > - 1712 happened [tried to burn] ; by ministry ; place airport
event e4 strikers > gov 1442 happened [have blocked] ; place bridge ; date [May 9]
event e5 strikers > gov 1042 happened [demand that]
event e6 gov > strikers 0832 wanted [revoke]
position n1 strikers > gov demand [the government revoke a 2007 decree which gave Aurum Andes ~ south of Lake Titicaca] ; about [a 2007 decree] ; state met
event e7 premier > leader 036 happened [offered to receive]
quote q3 premier mixed ["tomorrow, the day after, at any hour"] ; cue [offered] ; source [Prime Minister Beatriz Olaechea]
position n2 premier > leader offer [offered to receive strike leader Hilario Condori in Lima "tomorrow, the day after, at any hour" provided the bridge was reopened] ; place [<Lima> "tomorrow] ; condition [provided the bridge was reopened] ; participants [strike leader Hilario Condori] ; state refused
event e8 leader > premier 125 happened [turned her down]
position n3 leader > premier refusal [turned her down] ; answers n2
quote q4 leader direct ["First the decree, then the coffee,"] ; cue [he <told> local radio] ; source [<he> told local radio] ; to radio
quote q5 leader indirect [his people would march on the hydroelectric plant at San Gabán if it still stood on Monday] ; cue [adding] ; source [<he> told local radio]
event e9 leader > gov 133 happened [would march on]
position n4 leader > gov threat [would march on the hydroelectric plant at San Gabán if it still stood on Monday] ; condition [if it still stood on Monday] ; deadline [Monday]
event e10 gov > - 1724 happened [had declared ~ state of emergency] ; place punoreg ; date [nightfall]
event e11 army > - 154 happened [taking up positions] ; place puno
event e12 bolivia > gov 114 happened [complained to]
quote q6 company indirect [it had not been asked to give up the concession and would not do so] ; cue [percent in Toronto, <said>] ; source [Aurum Andes, whose shares]
event e13 company > - 124 happened [would not do so]
position n5 company > - refusal [would not do so] ; about [the concession]
quote q7 analyst direct ["We are not looking at a revolution,"] ["If they seized Puno tomorrow they would not know what to do with it."] ; cue [<said> Pedro Uculmana] ; source [Pedro Uculmana]
figure f1 person [five people] 5 5 ; role killed ; by doctor
figure f2 dead [the number of dead at three] 3 3 ; role killed ; by ministry
figure f3 villager [Thousands of Aymara villagers] 2000 9999
figure f4 lorry [some 400 Bolivian lorries] 400 400 ; approximate
figure f5 hectare [5,400 hectares of grazing land] 5400 5400
figure f6 day [a 30-day] 30 30
figure f7 percent [11 percent] 11 11
trap [not looking at a revolution] ; denied, and general talk
trap [If they seized Puno tomorrow] ; a hypothetical

report voz
outlet La Voz del Altiplano
kind local
published 2011-06-13
title DECREE FALLS; STRIKE LIFTED "WITH MOURNING, NOT WITH FIESTA"
| Puno.- {gov|The Government} published on Saturday in the official gazette the repeal of Supreme Decree 083, which for four years had handed over to {company|the mining company *Aurum Andes*} the pastures of {communities|five communities}. At noon of Sunday {front|the *Frente de Defensa del Altiplano*}, gathered on a football pitch in {ilave|*Ilave*}, voted by show of hands to lift the strike and open {bridge|the international bridge}. {lorries|The first Bolivian lorries} crossed at three in the afternoon.
| "{front|We} lift it with mourning, not with fiesta," said {leader|*Hilario Condori Mamani*} before the crowd, and asked one minute of silence for {dead|the six fallen}. {leader|The leader} warned that {front|the *Front*} would return to the roads in August if {company|the company} does not withdraw {company|its} machinery.
| The road to the repeal was long. {delegates|A delegation of three vice-ministers} negotiated fourteen hours with {front|the *Front*} in {cathedral|the cathedral of {puno|*Puno*}}, with {bishop|Monsignor *Teófilo Arrese*} as mediator going from one sacristy to the other, for {sides|the parties} did not accept to sit in the same room until midnight.{women|Twelve women} who were in hunger strike beside the altar since the 1st abandoned {women|their} measure at dawn on hearing the news.
| {detained|Twenty-seven detained} of the 9th were put at liberty on Saturday night by order of {judge|a judge} in {juliaca|*Juliaca*}. {prosecutor|The *Ministerio Público*}, which opened an investigation for homicide to {commander|General *Wálter Huamán*}, took away from the barracks 31 rifles for expertise.{police|The Police} denied that the orders came from {lima|*Lima*}. {ombud|The Ombudswoman's office} in turn accused {police|the Police} of having beaten {detained|prisoners} with {detained|their} hands tied.
| The state of emergency, however, continues in force. {front|The *Front*} asked {premier|Premier *Olaechea*} to lift it "today and not when {premier|she} finds a pen"; {gov|the Executive} ruled it out until the 30 days expire.
| Nota: Caption of our front page of Friday: where it said "peasants attack", should say "peasants attend".
| And in the stadium of {juliaca|*Juliaca*}, where no shot has been heard but those of {binacional|*Deportivo Binacional*}, {binacional|the local side} bombarded the goal of {cusco|*Cusco*} for 90 minutes and signed the peace with a 1-1.
role leader [The leader]
role bishop [Monsignor]
role premier [Premier]
role commander [General]
date [published on <Saturday>] day 2011-06-11
date [for <four years> had] duration P4Y
date [noon of Sunday] day 2011-06-12T12:00
date [three in the afternoon] day 2011-06-12T15:00
date [one minute] duration PT1M
date [in <August> if] span 2011-08
date [fourteen hours] duration PT14H
date [midnight] day 2011-06-10T24:00
date [the 1st] day 2011-06-01
date [dawn] day 2011-06-11TMO
date [the 9th] day 2011-06-09
date [Saturday night] day 2011-06-11TNI
date ["<today> and not] day 2011-06-12
date [the <30 days> expire] duration P30D
date [page of <Friday>] day 2011-06-10
date [90 minutes] duration PT90M
damage glued [until midnight.Twelve women]
damage glued [for expertise.The Police]
event e14 gov > front 0832 happened [published ~ the repeal of] ; date [published on <Saturday>]
position n6 gov > front concession [published on Saturday in the official gazette the repeal of Supreme Decree 083] ; answers n1
event e15 front > gov 082 happened [voted by show of hands to lift the strike] ; place ilave ; date [noon of Sunday]
position n7 front > gov concession [voted by show of hands to lift the strike and open the international bridge]
quote q8 leader direct ["We lift it with mourning, not with fiesta,"] ; cue [<said> Hilario] ; source [Hilario Condori Mamani]
event e16 leader > dead 017 happened [asked one minute of silence] ; place ilave
quote q9 leader indirect [the Front would return to the roads in August if the company does not withdraw its machinery] ; cue [The leader <warned>] ; source [The leader]
event e17 leader > company 133 happened [would return to the roads]
position n8 leader > company threat [would return to the roads in August if the company does not withdraw its machinery] ; condition [if the company does not withdraw its machinery] ; deadline [in August]
event e18 delegates > front 046 happened [negotiated] ; place cathedral
event e19 bishop > sides 045 happened [as mediator going] ; place cathedral
position n9 bishop > sides mediation [as mediator going from one sacristy to the other]
event e20 sides > - 125 happened [did not accept to sit in the same room] ; place cathedral
position n10 sides > - refusal [did not accept to sit in the same room until midnight] ; deadline [until midnight]
event e21 women > - 1422 happened [were in hunger strike] ; place cathedral ; date [the 1st]
event e22 women > - 082 happened [abandoned] ; place cathedral ; date [dawn]
event e23 judge > detained 0841 happened [were put at liberty] ; date [Saturday night]
event e24 prosecutor > commander 091 happened [opened an investigation]
event e25 prosecutor > - 1711 happened [took away]
event e26 police > - 016 happened [The Police <denied>]
quote q10 police indirect [the orders came from Lima] ; cue [The Police <denied>] ; source [<The Police> denied]
event e27 ombud > police 1122 happened [accused]
event e28 police > detained 182 happened [beaten] ; by ombud
event e10 gov > - 1724 happened [continues in force]
event e29 front > premier 0251 happened [The Front <asked>]
position n11 front > premier demand [to lift it "today and not when she finds a pen"] ; deadline ["<today> and] ; state refused
quote q11 front mixed ["today and not when she finds a pen"] ; cue [The Front <asked>] ; source [<The Front> asked]
event e30 gov > front 1241 happened [ruled it out]
position n12 gov > front refusal [ruled it out until the 30 days expire] ; deadline [until the 30 days expire] ; answers n11
figure f8 community [five communities] 5 5
figure f1 fallen [six fallen] 6 6 ; role killed
figure f9 vice-minister [three vice-ministers] 3 3
figure f10 woman [Twelve women] 12 12
figure f11 detained [Twenty-seven detained] 27 27 ; role detained
figure f12 rifle [31 rifles] 31 31
figure f6 day [30 days] 30 30
trap ["peasants attack"] ; a caption put right
trap [no shot has been heard] ; football
trap [bombarded the goal of Cusco] ; football
trap [signed the peace with a 1-1] ; football

report interview
outlet Cuaderno Público
kind interview
published 2011-07-03
title "The bridge is still there"
| Thirty-six days on {bridge|a bridge} made {leader|*Hilario Condori Mamani*} a household name. {leader|The Aymara leader}, 52, spoke to {mag|*Cuaderno Público*} in {ilave|*Ilave*}, in {mother|{leader|his} mother}'s kitchen, with a police summons lying between the potatoes.
| Q. {dead|Six people} died at {airport|the airport}. Do {leader|you} feel responsible?
| A. {leader|I} carried three of the coffins. {police|The police} fired from the roof of the terminal, without a warning, at {strikers|people} who were already running. {interior|Minister *Zegarra*} knows it, and {leader|I} demand {interior|his} resignation.
| Q. {interior|The minister} says {leader|you} rejected three invitations to talk.
| A. Two. The third {leader|I} accepted, on condition that {bishop|the bishop} be at the table, and nobody came. {leader|I} waited four hours in the rain.
| Q. {committee|A congressional committee} is now investigating the deaths. Will {leader|you} testify?
| A. {leader|I} will, in public. But {front|we} are not going to hand over a list of names, as {committee|it} requested. That is work for policemen, and {front|we} do not get a policeman's wage.
| Q. {army|The army} left {puno|*Puno*} on Thursday and the emergency was lifted a week early. Was that not a gesture?
| A. It was a calculation. Still, {leader|I} thanked {premier|the premier} by telephone. {mother|{leader|My} mother} says that one thanks even the dog that stops biting.
| Q. {company|*Aurum Andes*} announced that {company|it} is taking {gov|the state} to arbitration in {washington|*Washington*}.
| A. Let {company|it}. If {gov|the new government} gives {company|them} back one single hectare, {bridge|the bridge} is still there and so are {front|we}.
| Q. Some compare {leader|you} with those who rose in 1780.
| A. Tupac Katari laid siege to a city. {front|We} besieged a customs post. The rest is for the novelists.
| Q. And {leader|your} own service? {leader|You} fought in '95.
| A. On {cenepa|the *Cenepa*}, against {ecuadoreans|the Ecuadoreans}. {leader|I} was a cook. {leader|I} fought the mosquitoes.
role leader [The Aymara leader]
role interior [Minister]
role interior [<The minister> says]
role premier [the premier]
date [Thirty-six days] duration P36D
date [is <now> investigating] day PRESENT_REF
date [four hours] duration PT4H
date [Thursday] day 2011-06-30
date [a week] duration P1W
date [1780] span 1780
date ['95] span 1995
quote q12 leader direct [I carried three of the coffins. The police fired from the roof of the terminal, without a warning, at people who were already running. Minister Zegarra knows it, and I demand his resignation.]
event e1 police > strikers 193 happened [fired] ; place airport ; by leader
event e31 leader > interior 1041 happened [demand]
position n13 leader > interior demand [his resignation]
quote q13 interior indirect [you rejected three invitations to talk] ; cue [The minister <says>] ; source [<The minister> says]
event e32 leader > - 125 happened [rejected] ; by interior
position n14 leader > - refusal [rejected three invitations to talk]
quote q14 leader direct [Two. The third I accepted, on condition that the bishop be at the table, and nobody came. I waited four hours in the rain.]
event e33 leader > - 036 happened [accepted] ; by leader
position n15 leader > - acceptance [The third I accepted, on condition that the bishop be at the table] ; condition [on condition that the bishop be at the table] ; participants [the bishop]
event e34 committee > - 092 happened [is now investigating]
quote q15 leader direct [I will, in public. But we are not going to hand over a list of names, as it requested. That is work for policemen, and we do not get a policeman's wage.]
event e35 front > committee 1213 happened [are not going to hand over]
event e36 committee > front 0213 happened [requested]
position n16 front > committee refusal [are not going to hand over a list of names] ; about [a list of names]
position n17 committee > front demand [a list of names, as it requested] ; state refused
position n18 leader > committee acceptance [I will, in public] ; condition [in public]
event e37 army > - 0874 happened [left Puno] ; place puno ; date [Thursday]
event e38 gov > - 0814 happened [was lifted]
quote q16 leader direct [It was a calculation. Still, I thanked the premier by telephone. My mother says that one thanks even the dog that stops biting.]
quote q21 mother indirect [one thanks even the dog that stops biting] ; cue [My mother <says>] ; source [My mother]
event e39 leader > premier 051 happened [thanked]
quote q17 company indirect [it is taking the state to arbitration in Washington] ; cue [announced] ; source [Aurum Andes]
event e40 company > gov 115 happened [is taking ~ to arbitration]
quote q18 leader direct [Let it. If the new government gives them back one single hectare, the bridge is still there and so are we.]
event e41 leader > gov 133 happened [the bridge is still there and so are we]
position n19 leader > gov threat [If the new government gives them back one single hectare, the bridge is still there and so are we] ; condition [If the new government gives them back one single hectare]
quote q19 leader direct [Tupac Katari laid siege to a city. We besieged a customs post. The rest is for the novelists.]
event e42 front > - 191 happened [besieged]
quote q20 leader direct [On the Cenepa, against the Ecuadoreans. I was a cook. I fought the mosquitoes.]
figure f1 person [Six people] 6 6 ; role killed
figure f13 invitation [three invitations] 3 3 ; by interior
figure f14 invitation [A. <Two>. The third] 2 2 ; by leader
figure f15 day [Thirty-six days] 36 36
trap [laid siege to a city] ; the eighteenth century
trap [I fought the mosquitoes] ; a joke
trap [You fought in '95] ; another war
trap [the dog that stops biting] ; a saying

differences
figure f1 wire voz ; Five dead in the wire on the first evening, six in La Voz del Altiplano.
figure f1 wire interview ; Five dead in the wire, six in the interview.
only-in e23 voz ; Only La Voz tells that 27 detained were freed.
only-in e40 interview ; Only the interview tells of the arbitration.
name leader wire voz ; Hilario Condori in the wire is Hilario Condori Mamani in La Voz.
