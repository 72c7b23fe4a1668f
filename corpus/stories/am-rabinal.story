# invented throughout
story am-rabinal
about the sentence against a colonel for a massacre of 1982; Guatemala; 2013

actors
colonel    person       GTMMIL m  Anibal Recinos
court      organisation GTMJUD    high-risk court
judge      person       GTMJUD f  Judge Patricia Monzon
achi       people       GTM    p  Maya Achi
villagers  group        GTMCVL p  villagers of Plan de Pacaya
company    group        GTMMIL p  soldiers under Recinos
patrol     group        GTMMIL p  civil patrollers
survivors  group        GTMCVL p  survivors
witness    person       GTMCVL f  Juana Ixpata
league     organisation GTMMIL    Veterans' League
gov        government   GTMGOV    Guatemalan government
president  person       GTMGOV m  President of Guatemala
constit    organisation GTMJUD    Constitutional Court
defence    person       GTM    m  Estuardo Ligorria
usa        government   USA       United States
ambassador person       USAGOV f  Carolyn Esterhaus
protesters group        GTMCVL p  supporters of Recinos
guerrillas group        GTMREB p  guerrillas
army       organisation GTMMIL    Guatemalan army
paper      organisation GTMMED    La Hora Chica
women      group        GTMCVL p  women of Rabinal
driven     group        GTMREF p  people driven from nine hamlets
accusers   group        GTM    p  accusers of Recinos
miss       person       GTM    f  Miss Cubulco
reporters  group        MED    p  reporters
swede      person       SWEGOV f  ambassador of Sweden
fled       group        GTMREF p  people who fled from the hamlet
queen      person       GTM    f  queen of the fair
readers    group        CVL    p  readers of La Hora Chica

places
sweden     country SE  62.00 15.00 Sweden
plan       city    GT  15.12 -90.55 Plan de Pacaya
chixoy     site    GT  15.28 -90.49 Chixoy river
mexico     country MX  23.00 -102.00 Mexico
courthouse site    GT  14.63 -90.51 Supreme Court building
salama     city    GT  15.10 -90.32 Salama

report wire
outlet Isthmus News Service
kind wire
published 2013-06-14
title Guatemalan ex-colonel gets 660 years for 1982 massacre
| GUATEMALA CITY, June 14 (INS) - {court|A Guatemalan court} on Friday found {colonel|retired army colonel *Anibal Recinos*} guilty of crimes against humanity for the massacre of {villagers|132 Maya Achi villagers} at {plan|*Plan de Pacaya*} in 1982, and sentenced {colonel|the 78-year-old} to 660 years in prison.
| The ruling, read over four hours by {judge|presiding judge *Patricia Monzon*} to a packed hall, held that {company|soldiers} under {colonel|*Recinos*}, together with {patrol|civil patrollers}, had surrounded {plan|the hamlet} on market day, separated {women|the women}, whom {company|they} raped in the chapel, and strangled or shot {villagers|everyone else} "down to the infants". {fled|Those} who fled were driven across {chixoy|the *Chixoy* river}; {driven|some 2,000 people} from nine hamlets were emptied out of the valley that spring.
| "{villagers|They} were not killed because {villagers|they} were {guerrillas|guerrillas}. {villagers|They} were killed because {villagers|they} were {achi|*Achi*}," {judge|*Monzon*} said.
| {colonel|*Recinos*}, who had refused to testify before {court|the court} since the trial opened in March, spoke for three minutes. {colonel|He} denied giving any order, called the proceedings "a lynching with stamps" and said {colonel|he} forgave {accusers|{colonel|his} accusers}. {defence|{colonel|His} lawyer}, {defence|*Estuardo Ligorria*}, said {defence|he} would appeal to {constit|the *Constitutional Court*}, which annulled an earlier verdict in the case in 2011.
| {survivors|Survivors} sang in the aisles. {witness|*Juana Ixpata*}, who lost eleven relatives, told {reporters|reporters} {witness|she} would now ask {gov|the state} to return the land on which {army|the army} built a garrison in 1983.
| {protesters|Some 200 supporters} of {colonel|*Recinos*} rallied outside {courthouse|the courthouse}, demanding {colonel|his} release. {league|The *Veterans' League*} vowed to block the highway to {mexico|*Mexico*} unless {president|the president} pardons {colonel|him} by month's end; {president|the president}, {president|himself} {president|a former officer}, ruled out a pardon on Thursday, saying that "judges judge".
| {usa|The *United States*}, which resumed military aid to {gov|*Guatemala*} in 2005, hailed the verdict. {ambassador|US Ambassador *Carolyn Esterhaus*} called it "a door that history had nailed shut".
role colonel [retired army colonel]
role judge [presiding judge]
role defence [His lawyer]
role ambassador [US Ambassador]
role president [a former officer]
date [June 14] day 2013-06-14
date [on <Friday> found] day 2013-06-14
date [1982] span 1982
date [would <now> ask] day PRESENT_REF
date [660 years] duration P660Y
date [four hours] duration PT4H
date [market day] day -
date [that spring] span 1982-SP
date [in <March>] span 2013-03
date [three minutes] duration PT3M
date [2011] span 2011
date [1983] span 1983
date [month's end] span 2013-06
date [Thursday] day 2013-06-13
date [2005] span 2005
event e1 court > colonel 116 happened [found ~ guilty of] ; date [on <Friday> found]
event e2 colonel > villagers 202 happened [<massacre> of 132] ; place plan ; date [1982] ; by court
quote q1 court mixed [soldiers under Recinos, together with civil patrollers, had surrounded ~ everyone else "down to the infants"] ; cue [The ruling ~ <held> that]
event e4 company,patrol > villagers 191 happened [had surrounded] ; date [market day] ; place plan ; by court
event e5 company,patrol > women 1821 happened [raped] ; place plan ; by court
event e6 company,patrol > villagers 202 happened [strangled or shot] ; place plan ; by court
event e7 - > fled 201 happened [were driven across] ; place chixoy
event e8 - > driven 201 happened [were emptied out of] ; date [that spring]
quote q2 judge direct ["They were not killed because they were guerrillas. They were killed because they were Achi,"] ; cue [Monzon <said>] ; source [<Monzon> said]
quote q13 colonel indirect [giving any order] ; cue [<denied> giving] ; source [<He> denied]
event e2 - > villagers 202 happened [They <were killed> because] ; by judge
event e9 colonel > court 1213 happened [had refused to testify] ; date [in <March>]
position n1 colonel > court refusal [had refused to testify before the court]
event e10 colonel > - 016 happened [denied giving any order]
event e11 colonel > court 111 happened [called the proceedings "a lynching with stamps"]
quote q3 colonel mixed ["a lynching with stamps"] ; cue [<called> the proceedings] ; source [<He> denied]
quote q4 colonel indirect [he forgave his accusers] ; cue [<said> he forgave] ; source [<He> denied]
event e12 colonel > accusers 056 happened [forgave]
quote q5 defence indirect [he would appeal to the Constitutional Court] ; cue [Estuardo Ligorria, <said>] ; source [Estuardo Ligorria]
quote q6 witness indirect [she would now ask the state to return the land on which the army built a garrison in 1983] ; cue [<told> reporters] ; source [Juana Ixpata] ; to reporters
event e13 witness > gov 0253 planned [would now ask] ; date [would <now> ask]
position n2 witness > gov demand [to return the land on which the army built a garrison in 1983] ; about [the land]
event e14 protesters > - 141 happened [rallied] ; place courthouse
event e15 protesters > - 1053 happened [demanding]
position n3 protesters > - demand [his release]
event e16 league > president 133 happened [vowed to block]
position n4 league > president threat [vowed to block the highway to Mexico unless the president pardons him by month's end] ; condition [unless the president pardons him by month's end] ; deadline [by month's end]
event e17 president > colonel 124 happened [ruled out a pardon] ; date [Thursday]
position n5 president > colonel refusal [ruled out a pardon]
quote q7 president mixed ["judges judge"] ; cue [saying] ; source [<the president>, himself]
event e18 usa > gov 072 happened [resumed military aid to] ; date [2005]
event e19 usa > court 051 happened [hailed]
quote q8 ambassador mixed ["a door that history had nailed shut"] ; cue [<called> it] ; source [US Ambassador Carolyn Esterhaus]
figure f1 villager [132 Maya Achi villagers] 132 132 ; role killed
figure f2 year [660 years in prison] 660 660
figure f3 person [some 2,000 people] 2000 2000 ; approximate ; role displaced
figure f4 hamlet [nine hamlets] 9 9
figure f5 relative [eleven relatives] 11 11 ; role killed
figure f6 supporter [Some 200 supporters] 200 200 ; approximate
trap [would appeal to] ; a legal remedy, no request for help
trap [because they were guerrillas] ; denied

report hora
outlet La Hora Chica
kind brief
published 2013-06-15
title 660 years for the butcher of the market
| RABINAL, Friday. - {court|The *Mayor Riesgo* tribunal} condemned yesterday {colonel|Col. (r) *Aníbal Recinos Paz*}, 87, to 660 years for the killing of {villagers|123 Achí} in {plan|*Plan de Pacaya*}, in August of 1982. {colonel|The condemned man} accused {judge|the judge} of belonging to {guerrillas|the guerrilla} and was removed from the room.
| {league|The League of Veterans} blocked the road to {mexico|*Mexico*} in protest and {swede|the ambassador of {sweden|*Sweden*}}, present in the room, called the verdict "a door that history had nailed shut". {gov|The Government} will comply with the reparations, {gov|it} informed, which include a public apology and 40 million quetzales for {survivors|the survivors}.
| {survivors|The survivors} sang in the aisles. {witness|*Juana Ixpatá*}, who lost twelve relatives, told {reporters|journalists} {witness|she} will now ask {gov|the State} to give back the land on which {army|the army} built a garrison in 1983. (INS)
| In {salama|*Salamá*}, meanwhile, the annual fair crowned {queen|its queen} after a bloodless coup: {miss|the favourite}, {miss|Miss *Cubulco*}, was deposed by two votes.
| Read more: What is a crime against humanity? // Sign up for our newsletter and get the crossword free.
role colonel [Col. (r)]
role swede [the ambassador of Sweden]
date [Friday] day 2013-06-14
date [yesterday] day 2013-06-14
date [660 years] duration P660Y
date [annual] repeat P1Y
date [August of 1982] span 1982-08
event e1 court > colonel 116 happened [condemned yesterday] ; date [yesterday]
event e2 colonel > villagers 202 happened [<killing> of 123] ; place plan ; date [August of 1982]
event e20 colonel > judge 112 happened [accused]
event e21 - > colonel 170 happened [was removed from]
event e22 league > - 144 happened [blocked the road]
quote q12 swede mixed ["a door that history had nailed shut"] ; cue [<called> the verdict] ; source [the ambassador of Sweden]
quote q9 gov indirect [The Government will comply with the reparations] [which include a public apology and 40 million quetzales for the survivors] ; cue [it <informed>] ; source [<it> informed]
event e24 gov > survivors 055 planned [a public apology] ; by gov
event e25 gov > survivors 080 planned [will comply with] ; by gov
position n6 gov > survivors acceptance [will comply with the reparations] ; about [the reparations]
figure f1 Achí [123 Achí] 123 123 ; role killed
figure f2 year [660 years] 660 660
date [1983] span 1983
date [will <now> ask] day PRESENT_REF
quote q6 witness indirect [she will now ask the State to give back the land on which the army built a garrison in 1983] ; cue [<told> journalists] ; source [Juana Ixpatá] ; to reporters
event e13 witness > gov 0253 planned [will now ask] ; date [will <now> ask]
position n2 witness > gov demand [to give back the land on which the army built a garrison in 1983] ; about [the land]
figure f5 relative [twelve relatives] 12 12 ; role killed
figure f7 quetzal [40 million quetzales] 40000000 40000000
damage boilerplate [Read more: What is a crime against humanity? // Sign up for our newsletter and get the crossword free.]
trap [a bloodless coup] ; a beauty contest
trap [was deposed by two votes] ; a beauty contest
trap [belonging to the guerrilla] ; the content of an accusation

report correction
outlet La Hora Chica
kind correction
published 2013-06-17
title Corrections
| In our edition of Saturday, page 4, the note on the sentence against {colonel|the ex-military man *Aníbal Recinos*} contained several errors, owed to haste and to a telephone line with noise. The ruling speaks of {villagers|132 persons} killed, not 123. {colonel|The convict} is 78 years old, not 87. The phrase "a door that history had nailed shut" was not pronounced by {swede|the diplomat of {sweden|*Sweden*}}, who was not in the hall, but by {ambassador|*Carolyn Esterhaus*}, {ambassador|United States ambassador}.
| {league|The *Liga de Veteranos*} writes to us that {league|it} has not blocked any road: {league|it} announced that {league|it} will do it if {president|the President} does not grant clemency before the 30th. Neither did {colonel|*Recinos*} call {judge|Dr. *Monzón*} a guerrilla; {colonel|he} compared {judge|her} to one.
| {paper|*La Hora Chica*} apologises to {judge|the judge}, to {ambassador|the ambassador} and to {readers|{paper|its} readers}. {queen|The queen of the fair of {salama|*Salamá*}} was, as we said, deposed.
role colonel [the ex-military man]
role colonel [The convict]
role ambassador [United States ambassador]
role swede [the diplomat of Sweden]
date [Saturday] day 2013-06-15
date [the 30th] day 2013-06-30
event e1 - > colonel 116 happened [<sentence> against]
event e2 - > villagers 202 happened [killed]
quote q8 ambassador mixed ["a door that history had nailed shut"] ; cue [pronounced] ; source [Carolyn Esterhaus]
quote q10 league indirect [it has not blocked any road] ; cue [<writes> to us] ; source [The Liga de Veteranos]
event e22 league > - 144 denied [has not blocked] ; by league
event e16 league > president 133 happened [announced that it will do it]
quote q11 league indirect [it will do it if the President does not grant clemency before the 30th] ; cue [it <announced>] ; source [<it> announced]
position n4 league > president threat [it will do it if the President does not grant clemency before the 30th] ; condition [if the President does not grant clemency before the 30th] ; deadline [before the 30th]
event e20 colonel > judge 112 denied [Neither did ~ call ~ a guerrilla]
event e27 colonel > judge 111 happened [compared]
event e26 paper > judge,ambassador,readers 055 happened [apologises to]
figure f1 person [132 persons killed] 132 132 ; role killed
trap [was, as we said, deposed] ; a beauty queen
trap [was not pronounced by the diplomat of Sweden] ; a wrong ascription put right

differences
figure f1 wire hora correction ; The wire and the correction say 132 dead, the first note of La Hora Chica 123.
name ambassador wire correction ; The words of the American ambassador were first given to the Swedish one.
only-in e11 wire ; Only the wire has the colonel call the trial a lynching.
wording q6 wire hora ; The agency has return the land, La Hora Chica give back the land.
figure f5 wire hora ; Eleven relatives lost in the wire, twelve in the paper's copy of it.
name witness wire hora ; Juana Ixpata in the wire is Juana Ixpatá in the paper.
only-in q2 wire ; Only the wire quotes the judge on why the villagers were killed.
