story af-sake-offensive
about rebels taking a town near Goma, the mobilisation against them, and the massacre found after their withdrawal; DR Congo; 2010

actors
adv        group        CODREB p   Alliance of the Volcanoes
gov        government   CODGOV     Congolese government
army       organisation CODMIL     Congolese army
corporal   person       CODMIL m   Tresor
officers   group        CODMIL p   officers at Sake
monusco    organisation IGOUNO     MONUSCO
diallo     person       IGOUNO m   Prosper Diallo
okito      person       CODGOV m   Lambert Okito
rwanda     government   RWAGOV     Rwanda
kayitesi   person       RWAGOV f   Odette Kayitesi
angola     government   AGOGOV     Angola
au         organisation IGOAFRAFU  African Union
unhcr      organisation IGOUNOREFHCR UNHCR
leader     person       CODREB m   Celestin Mugabo
president  person       CODGOV m   President of the Republic
four       group        CODMIL p   four officers arrested
youths     group        CODCVL p   youths in Kinshasa
governor   person       CODGOV m   governor of North Kivu
attache    person       RWAGOV m   military attache of Rwanda
agents     group        RWASPY p   infiltrators
observ     organisation NGOHRI     Kivu Rights Observatory
killed     group        CODCVL p   people killed at Kirotshe
women      group        CODCVL p   women raped
boys       group        CODCVL p   boys taken
displaced  group        CODREF p   people on the road
director   person       NGOHRI f   Furaha Bisimwa
survivor   person       CODCVL m   fisherman of Kirotshe
people     people       COD p      the Congolese nation
embassy    organisation RWAGOV     embassy of Rwanda
prosec     person       IGOJUDICC f prosecutor of the ICC
returned   group        CODCVL p   boys who returned
soldiers   group        RWAMIL p   Rwandan battalions
doctors    group        CODHLH p   doctors in Goma

places
drc        country      CD  -4.04 21.76  Democratic Republic of Congo
sake       city         CD  -1.57 29.04  Sake
goma       city         CD  -1.68 29.22  Goma
mushaki    city         CD  -1.50 28.98  Mushaki
kirotshe   city         CD  -1.61 28.98  Kirotshe
kinshasa   city         CD  -4.33 15.31  Kinshasa
luanda     city         AO  -8.84 13.23  Luanda
masisi     region       CD  -1.40 28.80  Masisi
kivu       region       CD  -0.90 28.90  North Kivu
rwandap    country      RW  -1.94 29.87  Rwanda

report glna
outlet Great Lakes News Agency
kind wire
published 2010-08-11
title Rebels seize Sake, threaten Goma
| GOMA, DR Congo (GLNA) - {adv|Rebels} took {sake|the lakeside town of *Sake*} on Tuesday after two days of shelling and gave {gov|*Kinshasa*} until Friday to open direct talks, failing which {adv|they} would march on {goma|*Goma*}, {goma|the provincial capital} 25 kilometres to the east.
| {army|Government troops} abandoned {sake|the town} without orders, some of {army|them} barefoot. "{officers|{army|Our} officers} left first, in the only lorry," {corporal|a corporal} said on the road, giving {corporal|his} name as {corporal|*Trésor*} before a comrade told {corporal|him} to shut up.
| Helicopters of {monusco|the *UN* mission}, {monusco|*MONUSCO*}, fired rockets at {adv|the insurgents} near {mushaki|*Mushaki*} in the afternoon. {monusco|The mission} could not hold the hills "for {army|an army} that does not want them", said {diallo|{monusco|its} military spokesman}, {diallo|Lieutenant-Colonel *Prosper Diallo*}, but {goma|*Goma*} {monusco|it} would hold.
| {gov|The government} dismissed the ultimatum. "One does not talk to {adv|the glove}, one talks to {rwanda|the hand}," said {okito|{gov|its} spokesman} {okito|*Lambert Okito*}, who accused {rwanda|*Rwanda*} of having sent {soldiers|two battalions} over the border by night. {kayitesi|*Odette Kayitesi*}, {kayitesi|{rwandap|*Rwanda*}'s foreign minister}, denied it: "Not one of {rwanda|our} soldiers is in {drc|*Congo*}. This is a lullaby for generals who have lost."
| The fighting has killed at least 35 soldiers and nine civilians, {doctors|doctors} said, and {unhcr|the *UN* refugee agency} reckoned that {displaced|40,000 people} were on the road, many of {displaced|them} for the third time since 2008.
| {angola|*Angola*} offered to host negotiations. {au|The *African Union*} urged {adv|the rebels} to halt {adv|their} advance.
| {adv|The *Alliance of the Volcanoes*} ({adv|*ADV*}) signed a peace accord in March 2009 under which {adv|its} men were to join {army|the national army}. {leader|*Célestin Mugabo*}, {leader|{adv|its} commander}, says {gov|the government} never paid {adv|them}. In a hotel at {goma|*Goma*}, guests went on watching the second leg of the Great Lakes Cup, in which TP Virunga "executed" Rayon Bleu from the penalty spot.
role diallo [its military spokesman]
role okito [its spokesman Lambert]
role kayitesi [Rwanda's foreign minister]
role leader [its commander]
event k1 adv > army 192 happened [took] ; date [on <Tuesday>] ; place sake
date [on <Tuesday>] day 2010-08-10
event k2 adv > army 194 happened [shelling] ; date [two days] ; place sake
date [two days] duration P2D
event k3 adv > gov 139 happened [gave Kinshasa until Friday]
position k3p adv > gov demand [open direct talks] ; deadline [until Friday] ; state refused
date [until <Friday>] day 2010-08-13
event k4 adv > gov 1384 happened [would march on]
position k4p adv > gov threat [would march on Goma] ; condition [failing which]
figure k4f kilometre [25 kilometres] 25 25
event k5 army > - 0874 happened [abandoned] ; place sake
quote k6 corporal direct ["Our officers left first, in the only lorry,"] ; cue [a corporal <said>] ; source [a corporal]
event k7 monusco > adv 195 happened [fired rockets at] ; date [in the <afternoon>] ; place mushaki
date [in the <afternoon>] day 2010-08-10TAF
quote k8 diallo mixed [The mission could not hold the hills "for an army that does not want them"] [but Goma it would hold] ; cue [<said> its military] ; source [Lieutenant-Colonel Prosper Diallo]
event k9 monusco > - 074 planned [would hold] ; place goma ; by diallo
event k10 gov > adv 120 happened [dismissed]
position k10p gov > adv refusal [dismissed the ultimatum] ; answers k3p
quote k11 okito direct ["One does not talk to the glove, one talks to the hand,"] ; cue [<said> its spokesman] ; source [its spokesman]
event k12 okito > rwanda 1123 happened [accused]
event k13 rwanda > - 154 happened [having sent] ; by okito
figure k13f battalion [two battalions] 2 2 ; by okito
event k14 kayitesi > okito 016 happened [denied it]
quote k15 kayitesi direct ["Not one of our soldiers ~ who have lost."] ; cue [<denied> it] ; source [Odette Kayitesi]
figure k16 soldier [at least 35 soldiers] 35 - ; role killed ; by doctors
figure k17 civilian [nine civilians] 9 9 ; role killed ; by doctors
quote k18 doctors indirect [The fighting has killed at least 35 soldiers and nine civilians] ; cue [doctors <said>] ; source [doctors]
quote k19 unhcr indirect [40,000 people were on the road ~ since 2008] ; cue [reckoned] ; source [the UN refugee agency]
figure k20 person [40,000 people] 40000 40000 ; role displaced ; by unhcr
date [since <2008>] span 2008
event k21 angola > - 039 happened [offered to host]
position k21p angola > - mediation [host negotiations]
event k22 au > adv 0256 happened [urged]
position k22p au > adv demand [halt their advance]
event k23 adv > gov 057 happened [signed] ; date [March 2009]
date [March 2009] span 2009-03
quote k24 leader indirect [the government never paid them] ; cue [<says> the government] ; source [Célestin Mugabo]
trap ["executed" Rayon Bleu] ; a football match

report state
outlet Congolese Information Service
kind state
published 2010-08-13
title The Head of State decrees the mobilisation
| Kinshasa, 13 August (SCI) - {president|The President of the Republic}, in a message to {people|the nation} broadcast Thursday evening, decreed the mobilisation of the reserves and announced that {gov|the Government} had recalled {gov|its} ambassador in {rwanda|*Kigali*} and declared {attache|the *Rwandan* military attaché} undesirable; {attache|the officer} has 48 hours to leave the territory.
| {army|The *FARDC*} have not lost {sake|*Sake*}. {army|They} have operated there a withdrawal for tactical reasons, having put out of combat more than 120 of {adv|the assailants}, against 11 martyrs in {army|their} own ranks. Such is, in substance, the precision brought by {president|the Supreme Commander}, who ordered at the same time the arrest of {four|four senior officers}, prosecuted for treason.
| In {kinshasa|*Kinshasa*}, {youths|thousands of young people} walked to {embassy|the embassy of *Rwanda*} to cry {youths|their} anger. Some windows were broken, which {okito|the Minister of Communication}, {okito|*Lambert Okitho*}, regretted, asking {youths|the youth} to keep {youths|its} stones "for building".
| At {goma|*Goma*}, {governor|the Governor of {kivu|North *Kivu*}} instituted a curfew from 19 hours to 5 hours and announced the capture of {agents|seven infiltrators}. {governor|He} thanked {monusco|the *MONUSCO*}, with which {army|the army} conducts henceforth joint patrols.
| Seized of a proposal of {angola|*Luanda*}, {gov|the Government} accepts the good offices of {angola|this brotherly country}. {gov|It} will however not sit at the same table as {adv|the *ADV*} before {adv|these} have evacuated all the localities occupied, {okito|Mr *Okitho*} specified, adding that {angola|*Angola*} had promised a military assistance, notably two helicopters.
| On the sporting plane, the Leopards prepare with serenity the battle of Saturday, the federation having rejected the demand of the coach of a second preparatory stage.
role president [the Supreme Commander]
role okito [the Minister of Communication]
role governor [the Governor of North Kivu]
date [13 August] day 2010-08-13
date [Thursday evening] day 2010-08-12TEV
event k30 president > - 154 happened [decreed the mobilisation] ; date [Thursday evening]
quote k31 president indirect [the Government had recalled ~ attaché undesirable] ; cue [announced that] ; source [The President of the Republic] ; channel [a message to the nation]
event k32 gov > rwanda 161 happened [had recalled] ; by president
event k33 gov > attache 161 happened [declared the Rwandan military attaché undesirable] ; by president
figure k34 hour [48 hours] 48 48
date [48 hours] duration PT48H
quote k35 president indirect [The FARDC have not lost Sake. ~ own ranks] ; cue [precision] ; source [the Supreme Commander]
event k1 adv > army 192 denied [lost] ; place sake ; by president
event k5 army > - 0874 happened [operated there a withdrawal] ; place sake ; by president
event k36 army > adv 190 happened [put out of combat] ; by president
figure k37 assailant [more than 120 of the assailants] 120 - ; by president
figure k16 martyr [11 martyrs] 11 11 ; role killed ; by president
event k38 president > four 173 happened [ordered at the same time the arrest]
event k39 - > four 115 happened [prosecuted]
figure k40 officer [four senior officers] 4 4
event k41 youths > rwanda 141 happened [walked to] ; place kinshasa
figure k42 person [thousands of young people] 2000 9999
event k43 - > embassy 171 happened [windows were broken] ; place kinshasa
event k44 okito > youths 0252 happened [asking]
quote k45 okito mixed ["for building"] ; cue [asking] ; source [Lambert Okitho]
event k46 governor > - 1723 happened [instituted a curfew] ; place goma
event k47 - > agents 173 happened [the capture] ; place goma ; by governor
figure k48 infiltrator [seven infiltrators] 7 7 ; role detained ; by governor
event k49 governor > monusco 051 happened [thanked]
event k50 army > monusco 062 happened [conducts henceforth joint patrols]
event k21 angola > - 039 happened [proposal]
event k51 gov > angola 038 happened [accepts]
position k51p gov > angola acceptance [accepts the good offices of this brotherly country] ; answers k21p
event k52 gov > adv 125 happened [will however not sit at the same table] ; by okito
position k52p gov > adv refusal [will however not sit ~ the localities occupied] ; condition [before these have evacuated all the localities occupied]
quote k53 okito indirect [It will however not sit ~ the localities occupied] ; cue [specified] ; source [Mr Okitho]
quote k54 okito indirect [Angola had promised a military assistance, notably two helicopters] ; cue [adding that] ; source [Mr Okitho]
event k55 angola > gov 0332 happened [had promised] ; by okito
figure k56 helicopter [two helicopters] 2 2 ; by okito
trap [the battle of Saturday] ; a football match
date [of <Saturday>] day 2010-08-14
trap [rejected the demand of the coach] ; sport

report observatory
outlet Kivu Rights Observatory
kind ngo
published 2010-08-31
title Kirotshe: what was found after the withdrawal
| {observ|The *Kivu Rights Observatory*} ({observ|*OKDH*}) has collected 41 testimonies in {kirotshe|*Kirotshe*} and in three hamlets of {masisi|*Masisi*} since {adv|*ADV* fighters} withdrew on 24 August, as laid down in the arrangement signed in {luanda|*Luanda*} four days before. It is now possible to say the following.
| 1. In the night of 12 to 13 August, {adv|combatants} went from door to door in {kirotshe|*Kirotshe*} and massacred {killed|at least 62 people}, 19 of {killed|them} children. {survivor|A fisherman} who lay under {survivor|his} nets heard "eleven shots and then only the machetes".
| 2. At least {women|14 women and girls} were raped by {adv|the same men}; {army|soldiers of the regular army}, it has to be added, raped two more after {army|they} came back on 26 August.
| 3. {boys|Twenty-three boys} were carried off as porters. {returned|Eight} have come home.
| 4. {adv|The rebels} burned 210 houses. {adv|They} did not, contrary to a rumour that {observ|this organisation} too had spread, poison the wells.
| What the parties say
| {leader|"General" *Célestin Mugabo*} told {observ|us} by telephone that there had been no massacre, only "bandits in borrowed boots", but that any of {adv|{leader|his} men} whose guilt was shown {leader|he} would hand over to {monusco|the *United Nations*}. {gov|The government} has opened an inquiry into war crimes. {rwanda|*Rwanda*} did not answer {observ|our} letters.
| What {observ|we} ask
| {director|*Furaha Bisimwa*}, {director|{observ|our} director}: "{adv|The *ADV*} must let the other fifteen boys go, today. And {prosec|the prosecutor of the *International Criminal Court*} should come and look at these graves before the rain does." {monusco|*MONUSCO*}, whose base lies 3 kilometres from the landing place, should explain why nobody stirred that night.
| {prosec|The prosecutor} said last week that {prosec|she} was considering a request of that kind.
| Should the arrangement break down, {kirotshe|*Kirotshe*} will be the first to pay. Operation Clean House, {army|the army}'s literacy drive, has meanwhile been put off.
figure c0 testimony [41 testimonies] 41 41
event c1 adv > - 0874 happened [withdrew] ; date [24 August]
date [24 August] day 2010-08-24
date [<now> possible] span PRESENT_REF
event c2 - > - 057 happened [signed] ; date [four days before] ; place luanda
date [four days before] day 2010-08-20
date [the night of 12 to 13 August] day 2010-08-12TNI
event c3 adv > killed 202 happened [massacred] ; date [the night of 12 to 13 August] ; place kirotshe
figure c3f person [at least 62 people] 62 - ; role killed
figure c3c child [19 of them children] 19 19 ; role killed
quote c3q survivor mixed ["eleven shots and then only the machetes"] ; source [A fisherman]
event c4 adv > women 1821 happened [were raped]
figure c4f woman [At least 14 women and girls] 14 -
event c5 army > - 1821 happened [raped two more]
figure c5f woman [two more] 2 2
date [26 August] day 2010-08-26
event c6 adv > boys 181 happened [were carried off]
figure c6f boy [Twenty-three boys] 23 23
figure c6e boy [Eight] 8 8
event c7 adv > - 1712 happened [burned]
figure c7f house [210 houses] 210 210
trap [poison the wells] ; denied: a rumour withdrawn
quote c8 leader mixed [there had been no massacre, only "bandits in borrowed boots"] [any of his men ~ hand over to the United Nations] ; cue [<told> us] ; source [Célestin Mugabo] ; to observ ; channel [telephone]
event c9 leader > - 016 happened [there had been no massacre]
event c10 leader > monusco 0313 happened [would hand over]
position c10p leader > monusco offer [any of his men ~ hand over to the United Nations] ; condition [whose guilt was shown]
event c11 gov > - 094 happened [has opened an inquiry into war crimes]
role director [our director]
quote c12 director direct ["The ADV must let the other fifteen boys go, today. ~ before the rain does."] ; source [Furaha Bisimwa]
event c13 director > adv 1053 happened [must let the other fifteen boys go]
position c13p director > adv demand [let the other fifteen boys go, today] ; deadline [today]
figure c13f boy [the other fifteen boys] 15 15
date [today] day 2010-08-31
event c14 director > prosec 0213 happened [should come and look]
position c14p director > prosec demand [come and look at these graves before the rain does] ; deadline [before the rain does]
figure c15 kilometre [3 kilometres] 3 3
event c16 observ > monusco 020 happened [should explain]
position c16p observ > monusco demand [explain why nobody stirred that night]
date [that night] day 2010-08-12TNI
date [last week] span 2010-W34
quote c17 prosec indirect [she was considering a request of that kind] ; cue [The prosecutor <said>] ; source [<The prosecutor> said]
event c18 prosec > observ 014 happened [was considering] ; date [last week]
trap [Should the arrangement break down] ; a hypothetical
trap [Operation Clean House] ; name of a literacy drive

differences
figure k16 glna state ; The wire counts at least 35 dead soldiers, the state agency 11.
name okito glna state ; Lambert Okito in the wire, Lambert Okitho with the state agency.
only-in k6 glna ; Only the wire has the corporal's account of the flight.
only-in k52 state ; Only the state agency gives the government's condition for talks.
only-in c3 observatory ; Only the rights group's later report tells of the massacre.
only-in k7 glna ; Only the wire tells of the UN helicopters' rockets.
