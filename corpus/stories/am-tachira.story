# invented throughout
story am-tachira
about a closed border, deported Colombians, ambassadors recalled and a meeting in Quito; Venezuela and Colombia; 2015

actors
ven        government   VENGOV    Venezuelan government
venpres    person       VENGOV m  Evelio Carmona
col        government   COLGOV    Colombian government
colpres    person       COLGOV m  Rodrigo Arboleda
colfm      person       COLGOV f  Maria Consuelo Pinto
venfm      person       VENGOV f  Yusmary Rondon
paras      group        COLREB p  Colombian paramilitaries
soldiers   group        VENMIL p  three wounded soldiers
guard      organisation VENMIL    National Guard
troops     group        VENMIL p  troops sent to Tachira
deported   group        COLCVL p  deported Colombians
returnees  group        COLCVL p  Colombians who fled on foot
smugglers  group        VENCRM p  smugglers
detained   group        COL    p  persons detained in the operation
oas        organisation IGOOAS    Organization of American States
ambassador person       COLGOV m  Colombian ambassador in Caracas
vensamb    person       VENGOV    Venezuelan ambassador in Bogota
critics    group        VEN    p  critics of Carmona
exgeneral  person       VENMIL m  Wilmer Pacheco
reporter   organisation MED       Meridian Press
ecuador    government   ECU       Ecuador
uruguay    government   URY       Uruguay
governor   person       VENGOV m  Nestor Uzcategui
mother     person       COLCVL f  Luz Dary Ortega
priest     person       COLREL m  Edgar Montanez
fed        group        COLCVL p  persons fed by the canteens
hosts      group        -      p  presidents of Ecuador and Uruguay
ambassadors group       -      p  ambassadors of both countries
ecufm      person       ECUGOV    Ecuadorean foreign minister
police2    group        COP    p  both police forces
observers  group        IGOOAS p  OAS observers
source     person       -         diplomatic source
teacher    person       COLEDU m  history teacher of Cucuta
chamber    organisation VENBUS    chamber of commerce of San Antonio
cucutafc   organisation COL       Cucuta Deportivo
iachr      organisation IGOOAS    Inter-American Commission
icrc       organisation COLHLHIRC Colombian Red Cross
minister   person       VENGOVMIL m Venezuelan defence minister
opposition organisation VENOPP    Venezuelan opposition
merchants  group        VENBUS p  shopkeepers of San Antonio
ombud      organisation COLGOV    Colombian ombudsman
presidents group        -      p  the two presidents
countries  group        -      p  the two countries
colcvl     people       COL    p  Colombian people

places
sanantonio city    VE   7.81 -72.44 San Antonio del Tachira
tachira    region  VE   7.92 -72.14 Tachira
bridge     site    VE   7.82 -72.45 Simon Bolivar bridge
cucuta     city    CO   7.89 -72.51 Cucuta
river      site    VE   7.83 -72.45 Tachira river
venezuela  country VE   7.00 -66.00 Venezuela
bogota     city    CO   4.61 -74.08 Bogota
miraflores site    VE  10.51 -66.92 Miraflores
colombia   country CO   4.00 -73.25 Colombia
ecuadorp   country EC  -1.80 -78.20 Ecuador
uruguayp   country UY -32.80 -56.00 Uruguay
quito      city    EC  -0.22 -78.51 Quito
caracas    city    VE  10.49 -66.88 Caracas

report state
outlet Agencia Nacional Bolivariana
kind state
published 2015-08-24
title Operation Dignity guarantees peace of border people
| CARACAS, 24 Aug. ANB.- In strict adherence to the Constitution, {ven|the Bolivarian Government} prolonged this Monday, until further notice, the closure of {bridge|the *Simón Bolívar* International Bridge}, after the cowardly ambush perpetrated on the 19th by {paras|paramilitaries} of {colombia|Colombian} origin against {soldiers|three military men} in {sanantonio|*San Antonio del Táchira*}.
| {venpres|The Head of State}, {venpres|*Evelio Carmona*}, instructed in addition the deployment of {troops|1,500 troops} in the six municipalities where the State of Exception decreed on Friday rules. "{venpres|I} open {venpres|my} arms to {colcvl|the Colombian people}, not to {colcvl|its} murderers," {venpres|he} pointed out from {miraflores|*Miraflores*}, a place which also houses, until Sunday, an exposition of Persian rugs.
| {minister|The Minister of Defence} stressed that in four days {guard|the *National Guard*} has detained {detained|ten irregulars}, dismantled seven clandestine depots and recovered 38 tonnes of foodstuffs destined for contraband. {minister|He} denied categorically that any house has been demolished without order of a tribunal, and rejected as "media garbage" the reports of mistreatment diffused by the press of {bogota|*Bogotá*}.
| {venfm|Foreign Minister *Yusmary Rondón*} announced by telephone to {colfm|{venfm|her} counterpart}, {colfm|*María Consuelo Pinto*}, that the meeting foreseen for Wednesday would not be postponed, and demanded of {col|*Colombia*} a frank cooperation against {smugglers|the mafias}, without which, {venfm|she} warned, the passage will remain closed "one year if necessary".
| {merchants|The merchants} of {sanantonio|*San Antonio*} manifested through {chamber|{merchants|their} chamber} {merchants|their} absolute backing of the measure. The Plan Good Neighbour and the Mission Peace Street continue in normal development.
role venpres [The Head of State]
role minister [The Minister of Defence]
role venfm [Foreign Minister]
role colfm [her counterpart]
date [24 Aug.] day 2015-08-24
date [this Monday] day 2015-08-24
date [the 19th] day 2015-08-19
date [Friday] day 2015-08-21
date [Sunday] day 2015-08-30
date [four days] duration P4D
date [Wednesday] day 2015-08-26
date [one year] duration P1Y
event e1 ven > - 191 happened [prolonged ~ the closure of] ; place bridge ; date [this Monday]
event e2 paras > soldiers 190 happened [<ambush> perpetrated] ; place sanantonio ; date [the 19th]
event e3 venpres > - 154 happened [instructed ~ the deployment of]
event e4 ven > - 1724 happened [State of Exception decreed] ; date [Friday]
quote q1 venpres direct ["I open my arms to the Colombian people, not to its murderers,"] ; cue [he <pointed out>] ; source [<he> pointed out]
quote q2 minister indirect [in four days the National Guard has detained ten irregulars, dismantled seven clandestine depots and recovered 38 tonnes of foodstuffs destined for contraband] ; cue [stressed] ; source [The Minister of Defence]
event e5 guard > detained 173 happened [has detained] ; by minister
event e6 guard > - 171 happened [dismantled] ; by minister
event e7 guard > - 1711 happened [recovered 38 tonnes] ; by minister
event e8 minister > - 016 happened [denied categorically]
quote q3 minister indirect [any house has been demolished without order of a tribunal] ; cue [denied categorically] ; source [<He> denied categorically]
event e9 ven > - 1712 denied [has been demolished] ; by minister
event e10 minister > - 016 happened [rejected as "media garbage"]
quote q4 minister mixed ["media garbage"] ; cue [rejected] ; source [<He> denied categorically]
event e11 venfm > colfm 041 happened [announced by telephone to]
quote q5 venfm indirect [the meeting foreseen for Wednesday would not be postponed] ; cue [announced] ; source [Foreign Minister Yusmary Rondón] ; to colfm ; channel [by telephone]
event e12 ven > col 040 planned [the <meeting> foreseen] ; date [Wednesday]
event e13 venfm > col 101 happened [demanded of]
position n1 venfm > col demand [a frank cooperation against the mafias]
quote q6 venfm mixed [without which] [the passage will remain closed "one year if necessary"] ; cue [she <warned>] ; source [<she> warned]
event e14 venfm > col 1381 happened [warned]
position n2 venfm > col threat [without which, she warned, the passage will remain closed "one year if necessary"] ; condition [without which]
event e15 merchants > ven 051 happened [manifested ~ their absolute backing of]
figure f1 soldier [three military men] 3 3 ; role wounded
figure f2 troop [1,500 troops] 1500 1500
figure f3 irregular [ten irregulars] 10 10 ; role detained ; by minister
figure f4 depot [seven clandestine depots] 7 7 ; by minister
figure f5 tonne [38 tonnes of foodstuffs] 38 38 ; by minister
figure f6 municipality [six municipalities] 6 6
trap [Persian rugs] ; no Iranian matter
trap [Mission Peace Street] ; a name
trap [open my arms] ; a figure of speech

report wire
outlet Meridian Press
kind wire
published 2015-08-27
title Colombia recalls envoy as Venezuela razes border homes
| CUCUTA, Colombia (Meridian) - {col|*Colombia*} recalled {ambassador|{col|its} ambassador} from {caracas|*Caracas*} on Thursday, accusing {ven|{col|its} neighbour} of herding {deported|more than 1,100 Colombians} across the border "like cattle" and bulldozing {deported|their} homes.
| {ven|*Venezuela*} responded within hours, summoning home {vensamb|{ven|its} own envoy}, in the worst quarrel between {countries|the two countries} since 2008, when tanks were sent to the frontier but never fired.
| {returnees|Another 5,000 people}, fearing expulsion, have waded the knee-deep {river|*Táchira* River} with mattresses, refrigerators and chickens, according to {icrc|the *Colombian Red Cross*}, which handed out blankets and water on the bank. {mother|*Luz Dary Ortega*}, 34, said {guard|*National Guard* soldiers} had painted a red D, for "demolish", on {mother|her} door. "{mother|I} asked {guard|them} what {mother|I} had done," {mother|she} told {reporter|*Meridian*}. "{guard|They} said: {mother|you} were born over there."
| {venpres|President *Evelio Carmona*} shut {bridge|the main crossing} last week after {soldiers|three soldiers} were shot and wounded by {smugglers|smugglers}. {critics|{venpres|His} critics} see another motive: December's legislative election. {exgeneral|*Wilmer Pacheco*}, {exgeneral|a retired general} who broke with {venpres|the president} in 2013, said {venpres|*Carmona*} could use the emergency to postpone the vote in border states. {opposition|The opposition} has said {opposition|it} would take to the streets if {venpres|he} did.
| {colpres|Colombian President *Rodrigo Arboleda*}, who visited {returnees|families} in a tent camp in {cucuta|*Cúcuta*}, promised {returnees|them} housing subsidies and appealed to {oas|the *Organization of American States*} for an urgent meeting of foreign ministers. {colpres|He} would not be provoked into closing {colpres|his} side, {colpres|he} said. "There are two ways to answer a shout."
| {oas|The *OAS*} is due to vote on Monday. {ecuador|*Ecuador*} and {uruguay|*Uruguay*} have offered to host a meeting between {presidents|the two presidents}, which {venpres|*Carmona*} has not ruled out.
| Not everyone was displeased: in the second division, {cucutafc|*Cúcuta Deportivo*}, long besieged at the bottom of the table, played {cucutafc|its} first match without visiting fans and won.
role venpres [<President> Evelio Carmona]
quote q20 guard indirect [you were born over there] ; cue [They <said>: you] ; source [<They> said: you] ; to mother
role exgeneral [a retired general]
role colpres [Colombian President]
date [Thursday] day 2015-08-27
date [hours] duration -
date [2008] span 2008
date [last week] span 2015-W34
date [December] span 2015-12
date [2013] span 2013
date [Monday] day 2015-08-31
event e16 col > ven 161 happened [recalled] ; date [Thursday]
event e17 col > ven 1122 happened [accusing] ; date [Thursday]
event e18 ven > deported 174 happened [herding] ; by col
event e9 ven > deported 1712 happened [bulldozing] ; by col
quote q7 col mixed ["like cattle"] ; cue [accusing] ; source [Colombia recalled]
event e19 ven > col 161 happened [summoning home]
event e20 - > - 154 happened [tanks <were sent>] ; date [2008]
quote q8 icrc indirect [Another 5,000 people, fearing expulsion, have waded the knee-deep Táchira River with mattresses, refrigerators and chickens] ; cue [according to] ; source [the Colombian Red Cross]
event e21 icrc > returnees 073 happened [handed out] ; place river
quote q9 mother indirect [National Guard soldiers had painted a red D, for "demolish", on her door] ; cue [34, <said>] ; source [Luz Dary Ortega]
quote q10 mother direct ["I asked them what I had done,"] ["They said: you were born over there."] ; cue [she <told> Meridian] ; source [<she> told] ; to reporter
event e43 venpres > - 191 happened [shut] ; date [last week] ; place bridge
event e42 smugglers > soldiers 193 happened [were shot and wounded] ; date [last week]
quote q11 exgeneral indirect [Carmona could use the emergency to postpone the vote in border states] ; cue [in 2013, <said>] ; source [Wilmer Pacheco]
event e22 venpres > - 1721 possible [postpone the vote] ; by exgeneral
quote q12 opposition indirect [it would take to the streets if he did] ; cue [opposition has <said>] ; source [The opposition]
event e23 opposition > venpres 133 happened [would take to the streets]
position n3 opposition > venpres threat [it would take to the streets if he did] ; condition [if he did]
event e24 colpres > returnees 042 happened [visited] ; place cucuta
event e25 colpres > returnees 0331 happened [promised]
position n4 colpres > returnees offer [promised them housing subsidies]
event e26 colpres > oas 022 happened [appealed to]
position n5 colpres > oas demand [an urgent meeting of foreign ministers] ; participants [foreign ministers]
quote q13 colpres indirect [He would not be provoked into closing his side] ; cue [he <said>. "There] ; source [<he> said. "There]
quote q14 colpres direct ["There are two ways to answer a shout."]
event e27 col > - 191 denied [would not be provoked into <closing>]
event e28 oas > - 050 planned [is due to vote] ; date [Monday]
event e29 ecuador,uruguay > presidents 039 happened [have offered to host]
position n6 ecuador > presidents mediation [have offered to host a meeting between the two presidents] ; participants [the two presidents]
position n7 uruguay > presidents mediation [have offered to host a meeting between the two presidents] ; participants [the two presidents]
figure f7 Colombian [more than 1,100 Colombians] 1101 -
figure f8 person [Another 5,000 people] 5000 5000
figure f1 soldier [three soldiers] 3 3 ; role wounded
trap [never fired] ; did not happen
trap [long besieged at the bottom of the table] ; football
trap [had painted a red D, for "demolish"] ; the word is painted, no quotation

report border
outlet Frontera al Día
kind local
published 2015-09-22
title Handshake in Quito; the bridge waits
| Embrace there was none, but there was a hand. {venpres|*Evelio Carmona*} and {colpres|*Rodrigo Arboleda*} agreed yesterday in {quito|*Quito*}, after five hours of dialogue under the gaze of {hosts|the presidents of {ecuadorp|*Ecuador*} and {uruguayp|*Uruguay*}}, the immediate return of {ambassadors|the ambassadors} and the gradual reopening of the frontier.
| Embrace there was none, but there was a hand. Evelio Carmona and Rodrigo Arboleda agreed yesterday in Quito, after five hours of dialogue under the gaze of the presidents of Ecuador and Uruguay, the immediate return of the ambassadors and the gradual reopening of the frontier.
| The seven points read aloud by {ecufm|the Ecuadorean chancellor} do not fix a date. A commission on which {police2|both police forces} will exchange information about contraband meets here on Wednesday. {ven|*Caracas*} accepted that {observers|*OAS* observers} enter {tachira|*Táchira*}, which {ven|it} had vetoed at {oas|the organisation} in August; {col|*Bogotá*} dropped, according to {source|a diplomatic source}, {col|its} complaint before {iachr|the *Inter-American Commission*}. Neither demolished houses nor compensation are mentioned.
| "Paper holds everything," commented {priest|the vicar of {cucuta|*Cúcuta*}}, {priest|Father *Edgar Montañez*}, whose canteens still feed {fed|900 persons} a day. {ombud|The Ombudsman}, on {ombud|his} side, raised to 1,950 the number of {deported|expelled} and to 20,300 that of {returnees|the returned} "by {returnees|their} own fear", figures that {governor|Governor *Néstor Uzcátegui*} calls fantasy.
| In {sanantonio|*San Antonio*} {merchants|the merchants}, who in August were applauding, closed {merchants|their} shutters on Friday to ask that {bridge|the bridge} be opened. {governor|*Uzcátegui*}, {governor|a military man}, warned {merchants|them} that whoever closes "will lose the licence and the shop". On Sunday somebody threw a grenade at {chamber|the chamber of commerce}; there were no victims and nobody vindicated it.
| The last time {presidents|both men} shook hands, recalls {teacher|a history teacher} of this city, was in 2013. It lasted six weeks. If it were to last seven, {teacher|he} jokes, {teacher|he} would invade {venezuela|*Venezuela*} {teacher|himself}, with a shopping list.
date [agreed <yesterday> in Quito]#1 day 2015-09-21
date [five hours]#1 duration PT5H
date [meets here on <Wednesday>] day 2015-09-23
date [organisation in <August>] span 2015-08
date [a day] repeat P1D
date [who in <August> were] span 2015-08
date [Friday] day 2015-09-18
date [Sunday] day 2015-09-20
date [2013] span 2013
date [six weeks] duration P6W
date [to last <seven>] duration P7W
role ecufm [the Ecuadorean chancellor]
role priest [the vicar of Cúcuta]
role priest [Father]
role governor [Governor]
role governor [a military man]
damage doubled-text [Embrace there was none, but there was a hand. Evelio Carmona and Rodrigo Arboleda agreed yesterday in Quito, after five hours of dialogue under the gaze of the presidents of Ecuador and Uruguay, the immediate return of the ambassadors and the gradual reopening of the frontier.]#2
event e30 venpres > colpres 032 happened [agreed yesterday in Quito]#1 ; place quito ; date [agreed <yesterday> in Quito]#1
event e31 venpres > colpres 046 happened [<dialogue> under the gaze]#1 ; place quito
event e32 police2 > - 064 planned [will exchange information]
event e33 ven > oas 0355 happened [accepted that]
position n8 ven > oas concession [accepted that OAS observers enter Táchira]
event e34 ven > oas 1245 happened [had vetoed] ; date [organisation in <August>]
position n9 ven > oas refusal [had vetoed at the organisation in August] ; state withdrawn
quote q15 source indirect [Bogotá dropped] [its complaint before the Inter-American Commission] ; cue [according to] ; source [a diplomatic source]
event e35 col > ven 080 happened [dropped] ; by source
position n10 col > ven concession [dropped ~ its complaint before the Inter-American Commission]
quote q16 priest direct ["Paper holds everything,"] ; cue [commented] ; source [Father Edgar Montañez]
event e36 priest > fed 073 happened [feed] ; place cucuta
event e37 merchants > - 1432 happened [closed their shutters] ; place sanantonio ; date [Friday]
event e38 merchants > - 0256 happened [to ask that]
position n11 merchants > - demand [the bridge be opened]
event e39 governor > merchants 132 happened [warned them]
quote q17 governor mixed [whoever closes "will lose the licence and the shop"] ; cue [warned them] ; source [Uzcátegui, a military]
position n12 governor > merchants threat [whoever closes "will lose the licence and the shop"] ; condition [whoever closes]
event e40 - > chamber 183 happened [threw a grenade at] ; place sanantonio ; date [Sunday]
quote q18 teacher indirect [The last time both men shook hands] [was in 2013] ; cue [recalls] ; source [a history teacher]
quote q19 teacher indirect [If it were to last seven] [he would invade Venezuela himself, with a shopping list] ; cue [jokes] ; source [<he> jokes]
event e41 presidents > - 017 happened [shook hands] ; date [2013] ; by teacher
figure f7 expelled [1,950 the number of expelled] 1950 1950 ; by ombud
figure f8 returned [20,300] 20300 20300 ; by ombud
figure f9 point [seven points] 7 7
figure f10 person [900 persons] 900 900
trap [he would invade Venezuela] ; a joke about shopping
trap [nobody vindicated it] ; no claim was made

differences
figure f7 wire border ; Meridian has more than 1,100 expelled, the ombudsman in Frontera al Día 1,950.
figure f8 wire border ; Five thousand returned according to Meridian, 20,300 according to the ombudsman.
only-in e35 border ; Only Frontera al Día tells that Colombia dropped its complaint.
name smugglers state wire ; For the state agency paramilitaries shot the three soldiers, for Meridian smugglers.
