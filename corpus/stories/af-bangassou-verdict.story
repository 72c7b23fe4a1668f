story af-bangassou-verdict
about verdict against a militia leader for the emptying of a Muslim quarter, and the answers to it; Central African Republic; 2022

actors
chamber    organisation CAFJUD     Trial Chamber of the Special Criminal Court
court      organisation CAFJUD     Special Criminal Court
yade       person       CAFREB m   Marcel Yade
front      group        CAFREB p   Mbomou Self-Defence Front
two        group        CAF p      two co-accused
muslims    group        CAFCVL p   Muslims of Tokoyo
pupils     group        CAFEDU p   pupils of a Koranic school
killed     group        CAFCVL p   people killed at Tokoyo
minusca    organisation IGOUNO     MINUSCA
blue       group        MARMIL p   Moroccan peacekeepers
judge      person       CAFJUD f   Aimee Ngbokoli
chad       government   TCD        Chad
victims    group        CAFCVL p   victims
prosecutor person       CAFJUD m   prosecutor of the Special Criminal Court
gov        government   CAFGOV     government of the Central African Republic
minister   person       CAFGOV m   Theophile Renzou
spk        person       CAFREB m   Captain Gbadin
sons       group        CAFCVL p   sons of Mariam Issa
widow      person       CAFCVL f   Mariam Issa
lawyer     person       CAF    m   Didier Koyangba
police     organisation CAFCOP     police
truckers   group        CAFBUS p   lorry drivers
elders     group        CAFCVL p      notables of both faiths
league     organisation NGOHRI     League for the Absent
brother    person       CAF m      brother of Marcel Yade

places
bangui     city         CF  4.36   18.56  Bangui
bangassou  city         CF  4.74   22.82  Bangassou
tokoyo     site         CF  4.73   22.82  Tokoyo
mbomou     site         CF  4.72   22.83  Mbomou River
bria       city         CF  6.54   21.99  Bria
bambari    city         CF  5.77   20.68  Bambari

report court
outlet Special Criminal Court
kind release
published 2022-11-01
title Yade case: Trial Chamber delivers judgment
| BANGUI, 1 November 2022 - {chamber|The Trial Chamber of {court|the *Special Criminal Court*}} today found {yade|*Marcel Yadé*}, {yade|former "general" of {front|the *Mbomou Self-Defence Front*}}, guilty of nine counts of crimes against humanity and war crimes and sentenced {yade|him} to 25 years of imprisonment. {two|Two co-accused} were acquitted.
| {chamber|The Chamber} holds it proven that from 4 to 9 September 2016 {front|men} under {yade|the accused}'s command encircled the quarter of {tokoyo|*Tokoyo*} in {bangassou|*Bangassou*}, killed not fewer than {killed|47 persons}, among {killed|them} two imams, and drove {muslims|the entire Muslim population}, some 2,300 souls, across {mbomou|the *Mbomou*} into exile, with the declared purpose that none should return. {chamber|It} further finds that {front|they} compelled {pupils|pupils of a Koranic school} to walk before {front|them} while {front|they} fired on the base of {blue|the Moroccan peacekeepers}. The count of torture was dismissed: no detainee had been shown to have been beaten.
| "{court|This Court} does not judge a people or a prayer," said {judge|the presiding judge}, {judge|*Aimée Ngbokoli*}, in reading the summary. "{court|It} judges orders, and who gave them."
| {yade|Mr *Yadé*} was arrested by {minusca|*MINUSCA*} near {bria|*Bria*} in January 2019. One of {two|the co-accused} was surrendered by {chad|the Republic of *Chad*} the following year, a cooperation for which {court|the Court} expresses {court|its} gratitude. In {yade|his} last words on 12 October {yade|the accused} asked the pardon of {victims|the victims}, while maintaining that {yade|he} had been "a baker among wolves".
| The parties have thirty days to appeal. {prosecutor|The Special Prosecutor} is continuing {prosecutor|his} investigation of the attack on {bambari|*Bambari*} hospital.
| Students are reminded that the moot court final, "The Battle of the Briefs", will be held in Room 2 on Friday.
role yade [former "general" of the Mbomou Self-Defence Front]
role judge [the presiding judge]
date [1 November 2022] day 2022-11-01
date [today] day 2022-11-01
event v1 chamber > yade 116 happened [found] ; date [today]
figure v1c count [nine counts] 9 9
figure v1f year [25 years] 25 25
date [25 years] duration P25Y
event v2 chamber > two 116 denied [were acquitted] ; date [today]
figure v2f co-accused [Two co-accused] 2 2
date [from 4 to 9 September 2016] span 2016-09-04/2016-09-09
event v3 front > muslims 190 happened [encircled] ; date [from 4 to 9 September 2016] ; place tokoyo ; by chamber
event v4 front > killed 202 happened [killed not fewer than] ; date [from 4 to 9 September 2016] ; place tokoyo ; by chamber
figure v4f person [not fewer than 47 persons] 47 - ; role killed ; by chamber
figure v4i imam [two imams] 2 2 ; role killed ; by chamber
event v5 front > muslims 203 happened [drove] ; date [from 4 to 9 September 2016] ; place tokoyo ; by chamber
figure v5f soul [some 2,300 souls] 2300 2300 ; approximate ; role displaced ; by chamber
event v6 front > pupils 184 happened [compelled pupils of a Koranic school to walk before them] ; by chamber
event v7 front > blue 193 happened [fired on] ; by chamber
event v8 - > - 182 denied [beaten] ; by chamber
quote v9 judge direct ["This Court does not judge a people or a prayer,"] ["It judges orders, and who gave them."] ; cue [<said> the presiding judge] ; source [Aimée Ngbokoli]
event v10 minusca > yade 173 happened [was arrested] ; date [January 2019] ; place bria
date [January 2019] span 2019-01
event v11 chad > court 063 happened [was surrendered]  ; date [the following year]
date [the following year] span 2020
event v12 court > chad 051 happened [expresses its gratitude]
event v13 yade > victims 055 happened [asked the pardon of] ; date [12 October]
date [12 October] day 2022-10-12
quote v14 yade mixed [he had been "a baker among wolves"] ; cue [maintaining] ; source [<the accused> asked]
event v15 yade > - 016 happened [maintaining]
date [thirty days] duration P30D
figure v16 day [thirty days] 30 30
event v17 prosecutor > - 094 happened [is continuing his investigation] ; place bambari
event v18 - > - 190 happened [attack] ; place bambari
trap ["The Battle of the Briefs"] ; a students' contest
date [Friday] day 2022-11-04

report radio
outlet Radio Oubangui
kind analysis
published 2022-11-04
title After Yade: a road cut, a widow who forgives
| {widow|*Mariam Issa*} walked out of the courtroom on Tuesday before the sentence was translated into Sango. {widow|She} had heard the word guilty, {widow|she} says, and that was what {widow|she} had come for. "{widow|I} have forgiven {yade|him}. {yade|He} must still sit." {sons|{widow|Her} two sons} lie somewhere in {tokoyo|*Tokoyo*}.
| Outside, things were less serene.{front|The *Self-Defence Front*} of {yade|*Marcel Yadet*} cut the road from {bangassou|*Bangassou*} to {bambari|*Bambari*} on Wednesday with felled trees, stopping {truckers|some 60 lorries}, and demands that {yade|{front|its} founder} be set free. {spk|{front|Its} spokesman}, {spk|a Captain *Gbadin*}, told us that otherwise {front|the movement} would leave the peace accord that {front|it} signed with {gov|the government} in 2019. Would {front|it} take up arms again? {spk|He} would not say.
| {gov|The government} rules out any release. "Whoever blocks a road will meet {police|the gendarmes} on it," {minister|Justice Minister *Théophile Renzou*} warned on our airwaves; but {minister|he} also proposed that {elders|notables of both faiths} go and reason with {front|the young men}. {police|The police} in {bangui|*Bangui*} have been on alert since.
| {lawyer|*Didier Koyangba*}, who pleaded for {yade|the condemned man}, accuses {court|the *SCC*} of having "judged the baker and let the owners of the mill go", an allusion to politicians whom {lawyer|he} did not name, and has announced an appeal. For {league|the *League for the Absent*}, on the contrary, thirty years would have been little: {league|it} counts 73 dead, not 47, since {league|its} list includes those who drowned.
| One may ask whether verdicts end wars. Had {yade|*Yadet*} been tried in 2017, some say, the attack on {bria|*Bria*} would not have taken place; others, that it would have come sooner. What is certain is that for the first time a general of this country has asked pardon of anyone. {brother|{yade|His} own brother}, {brother|a teacher}, was in the gallery, and wept.
| On Thursday {minusca|the *UN* mission} handed over to {gov|the state} a rebuilt school in {tokoyo|*Tokoyo*}. Forty-one families have come back.
| In sport, Olympic Real "punished" Tempête Mocaf and laid siege to the top of the table.
date [Tuesday] day 2022-11-01
quote r0 widow indirect [She had heard the word guilty] [and that was what she had come for] ; cue [she <says>, and] ; source [<she> says, and]
quote r1q widow direct ["I have forgiven him. He must still sit."]
event r1 widow > yade 056 happened [have forgiven] ; by widow
damage glued [serene.The]
event r2 front > - 144 happened [cut the road] ; date [Wednesday]
date [Wednesday] day 2022-11-02
figure r2f lorry [some 60 lorries] 60 60 ; approximate
event r3 front > gov 1053 happened [demands]
event r3w - > yade 0841 wanted [be set free] ; by front
position r3p front > gov demand [its founder be set free] ; state refused
role spk [Its spokesman]
quote r4q spk indirect [otherwise the movement would leave ~ in 2019] ; cue [<told> us] ; source [a Captain Gbadin]
event r4 front > gov 130 happened [would leave the peace accord]
position r4p front > gov threat [would leave the peace accord ~ in 2019] ; condition [otherwise]
event r5 front > gov 057 happened [signed] ; date [2019]
date [2019] span 2019
trap [Would it take up arms again?] ; a question
event r6 spk > - 011 happened [would not say]
event r7 gov > front 1243 happened [rules out]
position r7p gov > front refusal [rules out any release] ; answers r3p
role minister [Justice Minister]
quote r8q minister direct ["Whoever blocks a road will meet the gendarmes on it,"] ; cue [<warned> on our] ; source [Justice Minister Théophile Renzou] ; channel [airwaves]
event r8 minister > front 137 happened [will meet the gendarmes]
position r8p minister > front threat [Whoever blocks a road will meet the gendarmes on it] ; condition [Whoever blocks a road]
event r9 minister > elders 028 happened [proposed]
event r9w elders > front 045 wanted [go and reason with] ; by minister
position r9p minister > front offer [notables of both faiths go and reason with the young men]
event r10 police > - 151 happened [have been on alert] ; place bangui
event r11 lawyer > court 112 happened [accuses]
quote r11q lawyer mixed ["judged the baker and let the owners of the mill go"] ; cue [accuses] ; source [Didier Koyangba]
event r12 lawyer > court 115 planned [has announced an appeal]
figure v4f dead [73 dead] 73 73 ; role killed ; by league
date [thirty years] duration P30Y
date [2017] span 2017
trap [Had Yadet been tried in 2017] ; a hypothetical of others
event r13b - > - 190 happened [<attack> on Bria] ; place bria
event r13 yade > - 055 happened [has asked pardon of anyone]
role brother [a teacher]
event r14 minusca > gov 070 happened [handed over] ; date [Thursday] ; place tokoyo
date [Thursday] day 2022-11-03
figure r15 family [Forty-one families] 41 41
trap [laid siege to the top of the table] ; football

differences
figure v4f court radio ; The court found not fewer than 47 killed, a rights league counts 73.
name yade court radio ; Marcel Yadé in the judgment, Yadet on the radio's page.
only-in v6 court ; Only the court tells of the pupils used as shields.
only-in r2 radio ; Only the radio tells of the road block.
only-in r8 radio ; Only the radio has the minister's warning.
