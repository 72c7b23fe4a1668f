story am-rabinal
about the verdict on an ex-colonel for a massacre of 1982; Guatemala; 2013

actors
court        organisation  GTMJUD    Guatemalan court
recinos      person        GTMMIL m  Aníbal Recinos
villagers    group         GTMCVL p  Maya Achi villagers
monzon       person        GTMJUD f  Patricia Monzón
soldiers     group         GTMMIL p  soldiers under Recinos
patrollers   group         GTMMIL p  civil patrollers
women        group         GTMCVL p  women of the hamlet
fled         group         GTMREF p  those who fled
emptied      group         GTMREF p  people driven out of the valley
accusers     group         GTMCVL p  accusers of Recinos
ligorria     person        GTM m     Estuardo Ligorria
constcourt   organisation  GTMJUD    Constitutional Court
survivors    group         GTMCVL p  survivors
ixpata       person        GTMCVL f  Juana Ixpatá
reporters    group         MED p     reporters
gov          government    GTMGOV    Government of Guatemala
army         organisation  GTMMIL    Guatemalan army
supporters   group         GTMCVL p  supporters of Recinos
league       organisation  GTMMIL    Veterans' League
president    person        GTMGOV m  president of Guatemala
us           government    USAGOV    United States government
esterhaus    person        USAGOV f  Carolyn Esterhaus
guerrilla    group         GTMREB    guerrilla
swedeamb     person        SWEGOV    ambassador of Sweden
queen        person        GTMCVL f  queen of the fair
miss         person        GTMCVL f  Miss Cubulco
hora         organisation  MED       La Hora Chica
readers      group         CVL p     readers of La Hora Chica

places
plan         city     GT  15.09 -90.49   Plan de Pacaya
courthouse   site     GT  14.63 -90.51   courthouse
chixoy       site     GT  15.36 -90.48   Chixoy river
mexico       country  MX  23.63 -102.55  Mexico
sweden       country  SE  60.13 18.64    Sweden
salama       city     GT  15.10 -90.32   Salamá

report wire
outlet Isthmus News Service
kind wire
published 2013-06-14
title Guatemalan ex-colonel gets 660 years for 1982 massacre
| GUATEMALA CITY, June 14 (INS) - {court|A Guatemalan court} on Friday found
+ {recinos|retired army colonel *Anibal Recinos*} guilty of crimes against humanity for the massacre of
+ {villagers|132 Maya Achi villagers} at {plan|*Plan de Pacaya*} in 1982, and sentenced {recinos|the 78-year-old} to 660
+ years in prison.
| The ruling, read over four hours by {monzon|presiding judge *Patricia Monzon*} to a packed hall, held that
+ {soldiers|soldiers} under {recinos|*Recinos*}, together with {patrollers|civil patrollers}, had surrounded
+ {plan|the hamlet} on market day, separated {women|the women}, whom {soldiers|they} raped in the chapel, and strangled or
+ shot {villagers|everyone else} "down to the infants". {fled|Those} who fled were driven across
+ {chixoy|the *Chixoy river*}; {emptied|some 2,000 people} from nine hamlets were emptied out of the valley that spring.
| "{villagers|They} were not killed because {villagers|they} were guerrillas. {villagers|They} were killed because
+ {villagers|they} were Achi," {monzon|*Monzon*} said.
| {recinos|*Recinos*}, who had refused to testify before {court|the court} since the trial opened in March, spoke for three
+ minutes. {recinos|He} denied giving any order, called the proceedings "a lynching with stamps" and said {recinos|he}
+ forgave {accusers|{recinos|his} accusers}. {ligorria|{recinos|His} lawyer}, {ligorria|*Estuardo Ligorria*}, said
+ {ligorria|he} would appeal to {constcourt|the *Constitutional Court*}, which annulled an earlier verdict in the case in
+ 2011.
| {survivors|Survivors} sang in the aisles. {ixpata|*Juana Ixpata*}, who lost eleven relatives, told
+ {reporters|reporters} {ixpata|she} would now ask {gov|the state} to return the land on which {army|the army} built a
+ garrison in 1983.
| {supporters|Some 200 supporters} of {recinos|*Recinos*} rallied outside {courthouse|the courthouse}, demanding
+ {recinos|his} release. {league|The *Veterans' League*} vowed to block the highway to {mexico|*Mexico*} unless
+ {president|the president} pardons {recinos|him} by month's end; {president|the president}, {president|himself}
+ {president|a former officer}, ruled out a pardon on Thursday, saying that "judges judge".
| {us|The *United States*}, which resumed military aid to {gov|*Guatemala*} in 2005, hailed the verdict.
+ {esterhaus|US Ambassador *Carolyn Esterhaus*} called it "a door that history had nailed shut".
role recinos [retired army colonel]
role monzon [presiding judge]
role ligorria [His lawyer]
role president [a former officer]
role esterhaus [US Ambassador]
date [June 14] day 2013-06-14
date [Friday] day 2013-06-14
date [1982] span 1982
date [660 years] duration P660Y
date [four hours] duration PT4H
date [market day] day -
date [that spring] span 1982-SP
date [March] span 2013-03
date [three minutes] duration PT3M
date [2011] span 2011
date [now] span PRESENT_REF
date [1983] span 1983
date [month's end] day 2013-06-30
date [Thursday] day 2013-06-13
date [2005] span 2005
quote q1 court mixed [soldiers under Recinos ~ "down to the infants"] ; cue [held]
quote q2 monzon direct ["They were not killed ~ were Achi,"] ; cue [Monzon <said>] ; source [<Monzon> said]
quote q3 recinos mixed ["a lynching with stamps"] ; cue [<called> the proceedings] ; source [<He> denied]
quote q4 recinos indirect [he forgave his accusers] ; cue [<said> he forgave] ; source [<He> denied]
quote q5 ligorria indirect [he would appeal to the Constitutional Court] ; cue [<said> he would] ; source [Estuardo Ligorria]
quote q6 ixpata indirect [she would now ask ~ in 1983] ; cue [told] ; source [Juana Ixpata] ; to reporters
quote q7 president mixed ["judges judge"] ; cue [saying] ; source [<the president>, himself]
quote q8 esterhaus mixed ["a door that history had nailed shut"] ; cue [<called> it] ; source [US Ambassador Carolyn Esterhaus]
event e1 court > recinos 116 happened [found] ; date [Friday]
event e2 recinos > villagers 202 happened [massacre] ; date [1982] ; place plan
event e3 soldiers,patrollers > villagers 191 happened [surrounded] ; date [market day] ; place plan ; by court
event e4 soldiers,patrollers > women 1821 happened [raped] ; place plan ; by court
event e5 soldiers,patrollers > villagers 1823 happened [strangled or shot] ; place plan ; by court
event e6 - > fled 201 happened [driven across] ; place chixoy
event e7 - > emptied 201 happened [emptied out] ; date [that spring]
event e2 - > villagers 202 happened [They were <killed> because] ; by monzon
event e8 recinos > court 1213 happened [refused to testify] ; date [March]
event e9 recinos > - 016 happened [denied]
event e10 recinos > court 111 happened [<called> the proceedings]
event e11 recinos > accusers 056 happened [forgave]
event e12 ligorria > court 115 planned [would appeal] ; by ligorria
event e13 ixpata > gov 0253 planned [would now ask] ; date [now]
event e14 supporters > - 141 happened [rallied] ; place courthouse
event e15 supporters > - 1053 happened [demanding]
event e16 league > president 133 happened [vowed to block]
event e17 president > recinos 124 happened [ruled out] ; date [Thursday]
event e18 us > gov 072 happened [resumed military aid] ; date [2005]
event e19 us > court 051 happened [hailed]
position n1 recinos > court refusal [refused to testify before the court]
position n2 ixpata > gov demand [return the land ~ in 1983]
position n3 supporters > - demand [his release]
position n4 league > president threat [vowed to block the highway ~ by month's end] ; condition [unless the president pardons him by month's end] ; deadline [month's end]
position n5 president > recinos refusal [ruled out a pardon]
figure f1 villager [132 Maya Achi villagers] 132 132 ; role killed ; date [1982]
figure f2 year [660 years] 660 660
figure f3 person [some 2,000 people] 2000 2000 ; approximate ; role displaced ; date [that spring]
figure f4 hamlet [nine hamlets] 9 9
figure f5 relative [eleven relatives] 11 11 ; role killed
figure f6 supporter [Some 200 supporters] 200 200 ; approximate
trap [not killed because they were guerrillas] ; negated
trap [a lynching with stamps] ; a figure of speech
trap [a door that history had nailed shut] ; a figure of speech

report hora
outlet La Hora Chica
kind news
published 2013-06-15
title 660 years for the butcher of the market
| RABINAL, Friday. - {court|The *Mayor Riesgo tribunal*} condemned yesterday {recinos|Col. (r) *Aníbal Recinos Paz*}, 87,
+ to 660 years for the killing of {villagers|123 *Achí*} in {plan|*Plan de Pacaya*}, in August of 1982.
+ {recinos|The condemned man} accused {monzon|the judge} of belonging to {guerrilla|the guerrilla} and was removed from the
+ room.
| {league|The *League of Veterans*} blocked the road to {mexico|*Mexico*} in protest and
+ {swedeamb|the ambassador of {sweden|*Sweden*}}, present in the room, called the verdict "a door that history had nailed
+ shut". {gov|The Government} will comply with the reparations, {gov|it} informed, which include a public apology and 40
+ million quetzales for {survivors|the survivors}.
| {survivors|The survivors} sang in the aisles. {ixpata|*Juana Ixpatá*}, who lost twelve relatives, told
+ {reporters|journalists} {ixpata|she} will now ask {gov|the State} to give back the land on which {army|the army} built a
+ garrison in 1983. (INS)
| In {salama|*Salamá*}, meanwhile, the annual fair crowned {queen|its queen} after a bloodless coup: {miss|the favourite},
+ {miss|Miss *Cubulco*}, was deposed by two votes.
| Read more: What is a crime against humanity? // Sign up for our newsletter and get the crossword free.
role recinos [Col. (r)]
role miss [the favourite]
date [Friday] day 2013-06-14
date [yesterday] day 2013-06-14
date [660 years] duration P660Y
date [August of 1982] span 1982-08
date [now] span PRESENT_REF
date [1983] span 1983
date [annual] repeat P1Y
quote q8 swedeamb mixed ["a door that history had nailed shut"] ; cue [called] ; source [the ambassador of Sweden]
quote q10 gov indirect [The Government will comply with the reparations] [which include ~ for the survivors] ; cue [informed] ; source [<it> informed]
quote q6 ixpata indirect [she will now ask ~ in 1983] ; cue [told] ; source [Juana Ixpatá] ; to reporters
event e1 court > recinos 116 happened [<condemned> yesterday] ; date [yesterday]
event e2 recinos > villagers 202 happened [killing] ; date [August of 1982] ; place plan
event e20 recinos > monzon 112 happened [accused]
event e21 league > - 144 happened [blocked]
event e22 gov > survivors 080 planned [will comply] ; by gov
event e23 gov > survivors 055 planned [a public apology] ; by gov
event e13 ixpata > gov 0253 planned [will now ask] ; date [now]
position n6 gov > survivors acceptance [will comply with the reparations ~ for the survivors]
position n2 ixpata > gov demand [give back the land ~ in 1983]
figure f2 year [660 years] 660 660
figure f1 achí [123 Achí] 123 123 ; role killed ; date [August of 1982]
figure f7 quetzal [40 million quetzales] 40000000 40000000
figure f5 relative [twelve relatives] 12 12 ; role killed
trap [Mayor] ; part of the tribunal's name, no mayor
trap [a bloodless coup] ; a beauty contest
trap [was deposed by two votes] ; a beauty contest
damage boilerplate [Read more: ~ free.]

report correction
outlet La Hora Chica
kind correction
published 2013-06-17
title Corrections
| In our edition of Saturday, page 4, the note on the sentence against {recinos|the ex-military man *Aníbal Recinos*}
+ contained several errors, owed to haste and to a telephone line with noise. The ruling speaks of
+ {villagers|132 persons} killed, not 123. {recinos|The convict} is 78 years old, not 87. The phrase "a door that history
+ had nailed shut" was not pronounced by {swedeamb|the diplomat of {sweden|*Sweden*}}, who was not in the hall, but by
+ {esterhaus|*Carolyn Esterhaus*}, {esterhaus|United States ambassador}.
| {league|The *Liga de Veteranos*} writes to us that {league|it} has not blocked any road: {league|it} announced that
+ {league|it} will do it if {president|the President} does not grant clemency before the 30th. Neither did
+ {recinos|*Recinos*} call {monzon|Dr. *Monzón*} a guerrilla; {recinos|he} compared {monzon|her} to one.
| {hora|*La Hora Chica*} apologises to {monzon|the judge}, to {esterhaus|the ambassador} and to {readers|{hora|its} readers}.
+ {queen|The queen of the fair of {salama|*Salamá*}} was, as we said, deposed.
role recinos [ex-military man]
role esterhaus [United States ambassador]
date [Saturday] day 2013-06-15
date [the 30th] day 2013-06-30
quote q8 esterhaus mixed ["a door that history had nailed shut"] ; cue [pronounced] ; source [Carolyn Esterhaus]
quote q11 league indirect [it has not blocked any road] ; cue [writes] ; source [The Liga de Veteranos]
quote q12 league indirect [it will do it if ~ before the 30th] ; cue [announced] ; source [<it> announced]
event e1 - > recinos 116 happened [sentence]
event e2 - > villagers 202 happened [killed]
event e21 league > - 144 denied [blocked] ; by league
event e16 league > president 133 happened [will do it]
event e20 recinos > monzon 112 denied [call]
event e24 recinos > monzon 111 happened [compared]
event e25 hora > monzon,esterhaus,readers 055 happened [apologises]
position n4 league > president threat [will do it if ~ before the 30th] ; condition [if the President does not grant clemency before the 30th] ; deadline [the 30th]
figure f1 person [132 persons] 132 132 ; role killed
trap [not 123] ; a figure taken back
trap [deposed] ; a beauty contest
