# invented throughout
story am-xingu
about a land occupation, a murdered union leader, an eviction; Para, Brazil; 2006

actors
leader     person       BRALAB f  Dalva Ribeiro
union      organisation BRALAB    Rural Workers' Union of Sao Felix
movement   organisation BRAAGR    Movement of Families Without Land
families   group        BRAAGR p  families in the camp
owner      person       BRAAGR m  Aloisio Prado
gunmen     group        BRACRM p  two gunmen
fedpolice  organisation BRACOP    Federal Police
milpolice  organisation BRACOP    Military Police of Para
army       organisation BRAMIL    Brazilian army
gov        government   BRAGOV    Brazilian government
minister   person       BRAGOV f  Iracema Boaventura
judge      person       BRAJUD m  Judge Claudio Sarmento
priest     person       BRAREL m  Father Tarcisio Lunardi
state      government   BRAGOV    state government of Para
secretary  person       BRAGOV m  Nelson Guimaraes
ranchers   organisation BRAAGR    Ranchers' Association of the South of Para
president  person       BRAAGR m  Wanderley Fonseca
hostages   group        BRABUS p  ranch hands held
incra      organisation BRAGOV    land reform institute
suspect    person       BRABUS m  foreman of the ranch
police     group        BRACOP p  policemen hurt
riot       group        BRACOP p  military policemen at the ranch
associates group        BRAAGR p  members of the Ranchers' Association
bar        group        BRAJUD p  observers of the Bar
judge2     person       BRAJUD    the judge of the inquiry
commander  person       BRACOP m  colonel in command
hurt       group        BRA    p  people hurt
arrested   group        BRAAGR p  squatters arrested
lawyer     person       BRA    m  lawyer of Aloisio Prado
troops     group        BRAMIL p  soldiers for the PA-279
dead96     group        BRAAGR p  dead of Eldorado do Carajas

places
ranch      site    BR  -6.80 -51.70 Santa Ines ranch
maraba     city    BR  -5.37 -49.12 Maraba
pa279      site    BR  -6.70 -51.50 PA-279 highway
belem      city    BR  -1.46 -48.50 Belem
xingu      site    BR  -6.63 -51.95 Xingu river
carajas    city    BR  -6.10 -49.37 Eldorado do Carajas

report reporter
outlet O Repórter do Araguaia
kind local
published 2006-03-16
title Two days after the shots, the shields
| SÃO FÉLIX DO XINGU - At six in the morning the drums; at ten past six the gas. {riot|Some 300 Military Policemen} evicted yesterday, with rubber bullets, horses and a court order, {families|the 420 families} who since November occupied {ranch|the *Santa Inês* ranch}, and of the camp there remained at noon a smoking stain, two burnt tractors and a school blackboard. {hurt|Nineteen people} were hurt, {police|five of {hurt|them}} policemen. {arrested|Eleven squatters} were arrested.
| The operation came barely two days after {leader|*Dalva Ribeiro*}, {leader|president of {union|the *Rural Workers' Union*}}, was shot dead at {leader|her} gate by {gunmen|two men} on a motorcycle. {leader|She} had told {fedpolice|the Federal Police} in January that {owner|the rancher *Aloísio Prado*} had threatened to "turn {leader|her} into manure".{fedpolice|The Federal Police}, which admits having received the complaint, opened an inquiry and arrested {suspect|the foreman of {ranch|*Santa Inês*}} on Tuesday; {owner|*Prado*}, through {lawyer|{owner|his} lawyer}, says that {owner|he} did not order, did not know and does not regret.
| "{leader|She} asked for protection, {state|they} sent {leader|her} a leaflet," said {priest|Father *Tarcísio Lunardi*}, who on Monday carried to {judge|Judge *Cláudio Sarmento*} a proposal by {families|the squatters}: {families|they} would leave half of the area in thirty days if {incra|*Incra*} surveyed the other half. {judge|*Sarmento*} refused to receive {priest|him}. "The law is not a market stall," {judge|the magistrate} wrote in the order.
| {minister|The Minister of Agrarian Development}, {minister|*Iracema Boaventura*}, who lands in {maraba|*Marabá*} today, condemned the murder and regretted the eviction, in that order. {gov|The *Planalto*} is considering expropriating {ranch|the ranch}, {minister|she} said, and {army|the Army} will send {troops|600 soldiers} to patrol {pa279|the PA-279} together with {fedpolice|federal agents}.
| {families|The evicted} did not go far: last night {families|they} lay down across {pa279|the highway}, blocking it at kilometre 41. {movement|The *Movement of Families Without Land*} promises thirty more occupations in April, month in which are remembered {dead96|the nineteen dead} of {carajas|*Eldorado do Carajás*}, killed by {milpolice|the Military Police} in 1996.
| CAPTION: Horse at rest. Photo by our staff.
role leader [president of the Rural Workers' Union]
role priest [Father]
role judge [Judge]
role judge [the magistrate]
role minister [The Minister of Agrarian Development]
date [six in the morning] day 2006-03-15T06:00
date [ten past six] day 2006-03-15T06:10
date [yesterday] day 2006-03-15
date [November] span 2005-11
date [noon] day 2006-03-15T12:00
date [barely two days] duration P2D
date [January] span 2006-01
date [Tuesday] day 2006-03-14
date [Monday] day 2006-03-13
date [thirty days] duration P30D
date [today] day 2006-03-16
date [last night] day 2006-03-15TNI
date [April] span 2006-04
date [1996] span 1996
damage glued [into manure".The Federal]
damage boilerplate [CAPTION: Horse at rest. Photo by our staff.]
event e1 riot > families 175 happened [evicted yesterday] ; place ranch ; date [yesterday]
event e2 families > - 144 happened [occupied] ; place ranch ; date [November]
event e3 - > arrested 173 happened [were arrested] ; date [yesterday]
event e4 gunmen > leader 186 happened [was shot dead]
quote q1 leader mixed [the rancher Aloísio Prado had threatened to "turn her into manure"] ; cue [had <told> the Federal] ; source [<She> had told] ; to fedpolice
event e5 owner > leader 138 happened [had threatened] ; by leader
position n1 owner > leader threat [had threatened to "turn her into manure"]
event e6 leader > fedpolice 114 happened [complaint] ; date [January]
event e7 fedpolice > - 091 happened [opened an inquiry]
event e8 fedpolice > suspect 173 happened [arrested the] ; date [Tuesday]
event e9 owner > - 016 happened [did not order, did not know]
quote q2 owner indirect [he did not order, did not know and does not regret] ; cue [lawyer, <says>] ; source [<Prado>, through] ; channel [through his lawyer]
quote q3 priest direct ["She asked for protection, they sent her a leaflet,"] ; cue [<said> Father] ; source [Father Tarcísio Lunardi]
event e10 leader > state 0234 happened [asked for protection] ; by priest
event e11 priest > judge 045 happened [carried to] ; date [Monday]
position n2 priest > judge mediation [carried to Judge Cláudio Sarmento a proposal by the squatters]
event e12 families > judge 035 happened [would leave half of the area]
position n3 families > judge offer [they would leave half of the area in thirty days if Incra surveyed the other half] ; condition [if Incra surveyed the other half] ; deadline [in thirty days] ; about [half of the area] ; state refused
event e13 judge > priest 125 happened [refused to receive]
position n4 judge > priest refusal [refused to receive him] ; answers n3
quote q4 judge direct ["The law is not a market stall,"] ; cue [wrote] ; source [the magistrate] ; channel [in the order]
event e14 minister > - 111 happened [condemned]
event e15 minister > - 018 happened [regretted]
event e16 gov > owner 014 happened [is considering expropriating]
quote q5 minister indirect [The Planalto is considering expropriating the ranch] [the Army will send 600 soldiers to patrol the PA-279 together with federal agents] ; cue [she <said>] ; source [<she> said]
event e17 army > - 154 planned [will send] ; place pa279 ; by minister
event e18 troops > fedpolice 062 planned [patrol the PA-279] ; place pa279 ; by minister
event e19 minister > - 042 planned [lands in] ; place maraba ; date [today]
event e20 families > - 144 happened [lay down across the highway, blocking] ; place pa279 ; date [last night]
event e21 movement > - 133 happened [promises]
position n5 movement > - threat [promises thirty more occupations in April] ; deadline [in April]
event e22 milpolice > dead96 202 happened [killed by] ; place carajas ; date [1996]
figure f1 policeman [Some 300 Military Policemen] 300 300 ; approximate
figure f2 family [the 420 families] 420 420
figure f3 person [Nineteen people] 19 19 ; role wounded
figure f4 squatter [Eleven squatters] 11 11 ; role detained
figure f5 soldier [600 soldiers] 600 600
figure f6 occupation [thirty more occupations] 30 30
figure f7 dead [the nineteen dead] 19 19 ; role killed
figure f8 tractor [two burnt tractors] 2 2
trap [not a market stall] ; a figure of speech

report ranchers
outlet Ranchers' Association of the South of Pará
kind release
published 2006-03-17
title Note to the press and to society
| {ranchers|The *Associação dos Pecuaristas do Sul do Pará*} ({ranchers|*APSP*}) comes to public to clarify, in the face of the "media bombing" of the last days:
| a) {ranchers|The Association} laments the death of {leader|Mrs. *Dalva Ribeiro*}, the authors of which it is for {fedpolice|the Federal Police} and not for newspapers to find. {ranchers|It} repudiates the accusation of {priest|a certain priest} that ranchers keep "a list of the marked to die". {president|{ranchers|Our} president}, {president|*Wanderley Fonseca*}, has placed {president|his} telephone records at the disposal of {judge2|the judge}.
| b) The disoccupation of {ranch|the *Fazenda Santa Inês*} was carried out on the 15th by {riot|180 policemen}, within the law and with {bar|observers} of the Bar. {families|The invaders} received {riot|them} with stones, with a home-made mortar and, it is affirmed by {commander|the colonel in command}, with rifles. Before that, on the 9th, {families|they} had kept {hostages|three cowhands} in captivity for two nights, to whom {families|they} gave back only {hostages|their} boots.
| c) {ranchers|The *APSP*} demands of {gov|the Federal Government} that {gov|it} desist from rewarding the crime with expropriation. Should {gov|it} do so, {associates|{ranchers|our} associates} will suspend the payment of the rural tax and obstruct with {associates|their} cattle the bridge of {xingu|the *Xingu* river} for as long as necessary.
| d) {ranchers|We} accept, however, the invitation of {secretary|Secretary *Nelson Guimarães*} to a table of dialogue in {belem|*Belém*} on the 24th, with the presence of {union|the Union}, on condition that no masked person sits at it. {ranchers|We} signed a similar accord in 2003; {movement|the *MFST*} tore it up before the ink was dry.
| e) Finally, the traditional Cattle Fair is confirmed: the "Battle of the Auctioneers", with fire by the duo of singers Bala & Bomba, will not be cancelled by any minister.
| {maraba|*Marabá*}, 17 March of 2006. - {president|*Wanderley A. Fonseca*}
role president [Our president]
role commander [the colonel in command]
role secretary [Secretary]
date [the last days] span -
date [the 15th] day 2006-03-15
date [the 9th] day 2006-03-09
date [two nights] duration P2D
date [the 24th] day 2006-03-24
date [2003] span 2003
date [17 March of 2006] day 2006-03-17
event e23 ranchers > - 018 happened [laments the death of]
event e24 ranchers > priest 016 happened [repudiates]
event e25 priest > - 112 happened [accusation of a certain priest]
quote q7 priest mixed ["a list of the marked to die"] ; cue [accusation] ; source [a certain priest]
event e26 president > judge2 063 happened [has placed ~ at the disposal of]
event e1 riot > families 175 happened [disoccupation] ; place ranch ; date [the 15th]
event e27 families > riot 182 happened [received them with stones] ; place ranch
quote q6 commander indirect [The invaders received them] [with rifles] ; cue [affirmed] ; source [the colonel in command]
event e29 families > hostages 181 happened [had kept ~ in captivity] ; date [the 9th]
event e30 ranchers > gov 1042 happened [demands of]
event e31 gov > - 0832 wanted [desist from rewarding]
position n6 ranchers > gov demand [it desist from rewarding the crime with expropriation] ; about [expropriation]
event e32 associates > gov 133 happened [will suspend the payment of]
event e33 associates > - 133 happened [obstruct ~ the bridge of]
position n7 ranchers > gov threat [Should it do so, our associates will suspend the payment of the rural tax and obstruct with their cattle the bridge of the Xingu river for as long as necessary] ; condition [Should it do so] ; place [the bridge of the Xingu river]
event e34 ranchers > secretary 036 happened [accept]
event e35 secretary > ranchers 026 happened [invitation of]
position n8 ranchers > secretary acceptance [accept, however, the invitation of Secretary Nelson Guimarães to a table of dialogue in Belém on the 24th, with the presence of the Union, on condition that no masked person sits at it] ; condition [on condition that no masked person sits at it] ; place [Belém] ; participants [<the Union>, on] ; deadline [on the 24th]
event e36 ranchers > movement 057 happened [signed a similar accord] ; date [2003]
event e37 movement > ranchers 160 happened [tore it up]
figure f1 policeman [180 policemen] 180 180
figure f9 cowhand [three cowhands] 3 3 ; role detained
figure f10 night [two nights] 2 2
trap ["media bombing"] ; scare quotes
trap ["Battle of the Auctioneers"] ; a show
trap [with fire by the duo of singers Bala & Bomba] ; a show

differences
figure f1 reporter ranchers ; The local paper counts some 300 policemen, the ranchers 180.
only-in e29 ranchers ; Only the ranchers tell of three cowhands held.
only-in e17 reporter ; Only O Repórter tells of 600 soldiers to come.
name families reporter ranchers ; The squatters of the paper are invaders for the ranchers.
