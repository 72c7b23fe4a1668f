story me-algiers-emergency
about state of emergency and ban of an Islamist party after a cancelled election; Algeria; 1992

actors
gov        government   DZAGOV     Algerian government
front      organisation DZAOPP     Islamic Reform Front
army       organisation DZAMIL     Algerian army
security   group        DZACOP  p  security forces
detained   people       DZA     p  people detained in Bab el-Oued
council    group        DZAOPP  p  members of the Front's ruling council
closesrc   person       DZAOPP     source close to the Front
interior   organisation DZAGOV     Algerian Interior Ministry
minister   person       DZAGOV  m  Larbi Benhaddou
radio      organisation DZAMED     Algerian state radio
youths     group        DZAOPP  p  young demonstrators
oranmob    group        DZAOPP  p  demonstrators in Oran
police     group        DZACOP  p  riot police
leaders    group        DZAOPP  p  leaders of the Front
doctors    group        DZAHLH  p  hospital doctors
deputy     person       DZAOPP  m  Hachemi Rabah
newspaper  organisation FRAMED     French newspaper
followers  group        DZAOPP  p  supporters of the Front
diplomats  group        GOV     p  diplomats in Algiers
minister2  person       DZAGOV  m  minister opposed to the ban
quai       organisation FRAGOV     French Foreign Ministry
pep        organisation DZAOPP     Party of the People's Union
pepchief   person       DZAOPP  m  Mohand Ait Slimane
shop       person       DZABUS  m  shopkeeper in Rue Didouche
iran       government   IRNGOV     Iranian government
ambassador person       DZAGOV     Algerian ambassador in Tehran
teachers   group        DZAEDU  p  teachers' union
pars       organisation IRNMED     Iranian state agency
iranmin    organisation IRNGOV     Iranian Foreign Ministry
gendarmes  group        DZACOP  p  gendarmes at Boufarik
gunmen     group        DZAINS  p  unknown gunmen
faithful   people       DZACVL  p  worshippers killed at the mosque
agitators  people       DZA     p  people in administrative detention
envoys     group        DZAMIL  p  the army's envoys

places
algiers    city     DZ  36.75 3.06   Algiers
algeria    country  DZ  28.00 3.00   Algeria
babeloued  site     DZ  36.79 3.05   Bab el-Oued
mosque     site     DZ  36.79 3.06   Ketchaoua mosque
paris      city     FR  48.85 2.35   Paris
oran       city     DZ  35.70 -0.64  Oran
blida      city     DZ  36.47 2.83   Blida
boumerdes  city     DZ  36.77 3.48   Boumerdes
boufarik   city     DZ  36.57 2.91   Boufarik
didouche   site     DZ  36.77 3.05   Rue Didouche
tehran     city     IR  35.69 51.42  Tehran
kabylia    region   DZ  36.60 4.50   Kabylia

report mns
outlet Mediterranean News Service
kind wire
published 1992-03-02
title Algeria bans Islamist party, declares emergency
| ALGIERS, March 2 (MNS) - {gov|{algeria|*Algeria*}'s military-backed rulers} imposed a state of emergency
+ for twelve months on Sunday night and in the same decree banned {front|the *Islamic Reform Front*}, whose victory in
+ the first round of December's parliamentary elections had prompted {army|the army} to cancel the second.
| {security|Security forces} sealed off {babeloued|the *Bab el-Oued* quarter} before dawn and detained {detained|some
+ 250 people}, among {detained|them} {council|six members of {front|the *Front*}'s ruling council}, {closesrc|a source
+ close to {front|the movement}} said. {interior|The *Interior Ministry*} confirmed only "about sixty" arrests.
| {minister|Interior Minister *Larbi Benhaddou*}, {minister|a former general} who was brought into {gov|the government}
+ in January, told {radio|state radio} that {front|the *Front*} had "made of the mosques so many barracks". {minister|He}
+ said the emergency would be lifted as soon as calm returned, and that nobody would be tried for opinions held.
| The trouble began after Friday prayers, when {youths|young men} leaving {mosque|the *Ketchaoua* mosque} hurled paving
+ stones and petrol bombs at {police|riot police} and demanded the release of {leaders|{front|the *Front*}'s jailed
+ leaders}. {police|The police} fired into {youths|the crowd}, killing at least nine, according to {doctors|hospital
+ doctors}, who asked not to be named.
| {deputy|*Hachemi Rabah*}, {deputy|{front|the *Front*}'s second-in-command}, who has been in hiding since January 17,
+ told {newspaper|a French newspaper} by telephone on Saturday that {front|{deputy|his} movement} would "not answer
+ bullets with bullets" but would bring {followers|{front|its} supporters} into the streets every Friday until the second round
+ was held.
| In {paris|*Paris*}, {quai|the *Foreign Ministry*} declined to comment on the ban. {diplomats|Diplomats} in
+ {algiers|*Algiers*} said {minister2|one minister} had told {diplomats|them} that {minister2|he} opposed it, since a
+ movement that was driven from the ballot box would sooner or later "find the road to the mountain"; {minister2|he}
+ had not resigned, {diplomats|they} added, because nobody had asked {minister2|him} to.
role minister [Interior Minister]
role minister [a former general]
role deputy [the Front's second-in-command]
date [March 2] day 1992-03-02
date [twelve months] duration P12M
date [Sunday night] day 1992-03-01TNI
date [December] span 1991-12
date [dawn] day 1992-03-02TMO
date [in <January>, told] span 1992-01
date [Friday]#1 day 1992-02-28
date [January 17] day 1992-01-17
date [Saturday] day 1992-02-29
date [every Friday] repeat XXXX-WXX-5
quote q1 closesrc indirect [Security forces sealed off ~ ruling council] ; cue [the movement <said>] ; source [a source close to the movement]
quote q2 interior mixed ["about sixty"] ; cue [confirmed] ; source [The Interior Ministry]
quote q3 minister mixed [the Front had "made of the mosques so many barracks"] ; cue [<told> state radio] ; source [Interior Minister Larbi Benhaddou] ; to radio ; channel [state radio]
quote q4 minister indirect [the emergency would be lifted ~ for opinions held] ; cue [He <said> the emergency] ; source [<He> said the emergency]
quote q5 doctors indirect [The police fired ~ at least nine] ; cue [according to] ; source [hospital doctors]
quote q6 deputy mixed [his movement would "not answer bullets with bullets" ~ second round was held] ; cue [<told> a French newspaper] ; source [Hachemi Rabah] ; to newspaper ; channel [by telephone]
quote q15 diplomats mixed [one minister had told them ~ "find the road to the mountain"] [he had not resigned] [because nobody had asked him to] ; cue [Algiers <said>] ; source [Diplomats]
quote q16 minister2 mixed [he opposed it ~ "find the road to the mountain"] ; cue [<told> them] ; source [one minister] ; to diplomats
event e1 gov > - 1724 happened [imposed a state of emergency] ; date [Sunday night] ; place algeria
event e2 gov > front 1722 happened [banned] ; date [Sunday night]
event e3 army > front 1721 happened [cancel]
event e4 security > - 191 happened [sealed off] ; place babeloued ; by closesrc
event e5 security > detained 173 happened [detained] ; place babeloued ; by closesrc
event e6 minister > front 112 happened [made of the mosques so many barracks]
event e7 minister > - 0351 happened [would be lifted]
event e8 youths > police 145 happened [hurled paving stones and petrol bombs] ; date [Friday]#1 ; place mosque
event e9 youths > gov 1053 happened [demanded the release] ; date [Friday]#1 ; place mosque
event e10 police > youths 175 happened [fired] ; by doctors ; date [Friday]#1 ; place mosque
event e12 front > gov 133 happened [bring its supporters into the streets]
event e13 quai > - 011 happened [declined to comment]
event e35 minister2 > gov 111 happened [opposed] ; by diplomats
position n1 minister > - offer [the emergency would be lifted as soon as calm returned] ; about [the emergency] ; condition [as soon as calm returned]
position n2 youths > gov demand [the release of the Front's jailed leaders]
position n3 front > gov threat [would bring its supporters into the streets every Friday until the second round was held] ; condition [until the second round was held]
figure f1 month [twelve months] 12 12
figure f2 person [some 250 people] 250 250 ; approximate ; role detained ; by closesrc
figure f3 member [six members] 6 6 ; role detained ; by closesrc
figure f4 arrest ["<about sixty>] 60 60 ; approximate ; role detained ; by interior
figure f5 person [at least nine] 9 - ; role killed ; by doctors
trap [had not resigned] ; negated
trap [so many barracks] ; a figure of speech, no deployment

report matin
outlet Le Matin du Maghreb (translation)
kind translated
published 1992-03-03
title The night of the sealed streets
| Algiers. Since Sunday evening {algeria|*Algeria*} lives again under the state of emergency. The decree, read
+ at 22 hours by {minister|the Minister of the Interior}, {minister|M. *Larbi Ben Haddou*}, dissolves at the same stroke {front|the
+ *Front islamique de la réforme*} and hands to the prefects the power to close theatres, halls and markets.
| At {babeloued|*Bab el-Oued*} {security|the forces of order} came at four in the morning with lists. {deputy|*Hachemi
+ Ould Rabah*}, {deputy|number two of {front|the dissolved party}}, speaks of {detained|400 persons} taken away; in
+ {oran|*Oran*}, where {oranmob|the demonstrators} burned the registry office, the schools stay closed. According to
+ {deputy|him}, {police|the police} have killed {faithful|fourteen faithful} before {mosque|the *Ketchawa* mosque} and
+ not nine.
| {deputy|The same man} has assured {newspaper|a *Paris* daily} that "{front|we} will not reply to bullets with
+ bullets, but each Friday {followers|{front|our} people} will be in the street, until {gov|they} give back the ballot boxes".
| {pepchief|M. *Mohand Aït Slimane*}, {pepchief|president of {pep|the *Party of the People's Union*}}, whom nobody
+ suspects of tenderness for the bearded ones, condemned yesterday the ban as "a remedy that kills the patient" and
+ asked {gov|the government} to open without delay a dialogue with all the parties, "{front|the winners of December}
+ included". {pep|{pepchief|His} party} refuses to sit in the consultative assembly which {gov|the authorities} want to name.
+ {pepchief|He} has met on Saturday {envoys|{army|the army}'s envoys}, to say {envoys|them} no.
| {teachers|The union of teachers} calls a strike of two days from tomorrow in {kabylia|*Kabylia*} against the closing of
+ the faculties.
| It remains the derby. Algiers against Oran, foreseen for Friday, is moved to an unknown date:
+ the only truce that nobody signed, jokes {shop|a shopkeeper of the {didouche|*Rue Didouche*}}.
| Read also: Ramadan, the price of lentils attacks the purses
role minister [Minister of the Interior]
role deputy [number two of the dissolved party]
role pepchief [president of the Party of the People's Union]
date [Sunday evening] day 1992-03-01TEV
date [four in the morning] day 1992-03-02T04:00
date [each Friday] repeat XXXX-WXX-5
date [yesterday] day 1992-03-02
date [December] span 1991-12
date [Saturday] day 1992-02-29
date [two days] duration P2D
date [tomorrow] day 1992-03-04
date [foreseen for <Friday>] day 1992-03-06
quote q7 deputy indirect [400 persons taken away] ; cue [speaks of] ; source [Hachemi Ould Rabah]
quote q5x deputy indirect [the police have killed fourteen faithful before the Ketchawa mosque and not nine] ; cue [According to] ; source [According to <him>]
quote q6 deputy direct ["we will not reply to bullets with bullets, ~ the ballot boxes"] ; cue [assured] ; source [The same man] ; to newspaper
quote q8 pepchief mixed ["a remedy that kills the patient"] ; cue [condemned] ; source [M. Mohand Aït Slimane]
quote q9 pepchief mixed ["the winners of December included"] ; cue [asked] ; source [M. Mohand Aït Slimane]
quote q10 shop indirect [the only truce that nobody signed] ; cue [jokes] ; source [a shopkeeper of the Rue Didouche]
event e1 gov > - 1724 happened [lives again under the state of emergency] ; date [Sunday evening] ; place algeria
event e2 gov > front 1722 happened [dissolves]
event e5 security > detained 173 happened [taken away] ; place babeloued ; by deputy
event e14 oranmob > gov 1712 happened [burned] ; place oran
event e10 police > faithful 175 happened [killed] ; place mosque ; by deputy
event e12 front > gov 133 happened [will be in the street]
event e15 pepchief > gov 111 happened [condemned] ; date [yesterday]
event e16 pepchief > gov 026 happened [asked] ; date [yesterday]
event e18 pep > gov 120 happened [refuses]
event e19 pepchief > envoys 040 happened [met] ; date [Saturday]
event e20 pepchief > envoys 120 happened [say them no] ; date [Saturday]
event e21 teachers > gov 143 planned [strike] ; date [tomorrow] ; place kabylia
position n3 front > gov threat [each Friday our people will be in the street, until they give back the ballot boxes] ; condition [until they give back the ballot boxes]
position n4 pepchief > gov demand [to open without delay a dialogue with all the parties] ; deadline [without delay] ; participants [all the parties, "the winners of December included"]
position n5 pep > gov refusal [to sit in the consultative assembly] ; about [the consultative assembly]
figure f2 person [400 persons] 400 400 ; role detained ; by deputy
figure f5 faithful [fourteen faithful] 14 14 ; role killed ; by deputy
figure f6 day [two days] 2 2
trap [derby] ; football
trap [Algiers against Oran] ; two clubs, no places at odds
trap [truce that nobody signed] ; a joke about a match
trap [tenderness for the bearded ones] ; no praise
damage boilerplate [Read also: Ramadan, the price of lentils attacks the purses]

report apb
outlet Algerian Press Bureau
kind state
published 1992-03-03
title Communiqué
| ALGIERS, 3 March - {gov|The *High State Committee*}, meeting in extraordinary session,
+ examined the security situation and noted with satisfaction the return of calm to the whole of the national territory.
| {gov|The *Committee*} recalled that the state of emergency, decreed for the sole purpose of protecting the citizen,
+ remained in force for a period of twelve months, and decided the imposition of a curfew from 22:00 to 05:00 in the
+ wilayas of {algiers|*Algiers*}, {blida|*Blida*} and {boumerdes|*Boumerdes*} with effect from this evening. The curfew
+ in force in {oran|*Oran*} since Friday is lifted.
| {gov|It} took note of the report of {minister|the Minister of the Interior}, {minister|Mr. *Larbi Benhaddou*},
+ according to which {agitators|63 agitators} were placed in administrative detention and {gendarmes|two gendarmes}
+ fell as martyrs of duty at {boufarik|*Boufarik*}, when {gunmen|unidentified elements} opened fire on
+ {gendarmes|their} vehicle. A commission has been charged to inquire into the circumstances of the deaths that
+ occurred near {mosque|the *Ketchaoua* mosque}.
| As to the foreign interference of which proofs have been obtained, {gov|the *Committee*} accused {iran|the Iranian
+ authorities} of having financed {front|the dissolved association}, and has consequently recalled for consultations
+ {ambassador|the Algerian ambassador in {tehran|*Tehran*}}. {iranmin|The *Iranian Foreign Ministry*},
+ quoted by {pars|the official agency there}, denied any involvement and expressed "regret at a hasty gesture".
| Units of {army|the *People's National Army*} have been deployed around public buildings as a measure of prevention.
+ {gov|The *Committee*} reiterated that there would be no negotiation with {front|those who had taken up the path of
+ adventure}, and that a return of {youths|misguided youth} to the ranks of the nation would be met with clemency.
| {gov|It} finally addressed {gov|its} congratulations to the national handball selection for a combative defence of the
+ national colours at {paris|*Paris*}.
role minister [Minister of the Interior]
date [3 March] day 1992-03-03
date [twelve months] duration P12M
date [this evening] day 1992-03-03TEV
date [Friday] day 1992-02-28
quote q11 minister indirect [63 agitators ~ their vehicle] ; cue [according to which] ; source [Mr. Larbi Benhaddou]
quote q12 iranmin mixed ["regret at a hasty gesture"] ; cue [expressed] ; source [The Iranian Foreign Ministry] ; channel [the official agency there]
quote q13 gov indirect [there would be no negotiation ~ met with clemency] ; cue [reiterated] ; source [<The Committee> reiterated]
quote q14 gov indirect [the state of emergency, decreed ~ twelve months] ; cue [recalled that] ; source [<The Committee> recalled]
event e1 gov > - 1724 happened [decreed]
event e22 gov > - 1723 happened [decided the imposition of a curfew] ; date [this evening]
event e23 gov > - 0813 happened [lifted] ; place oran
event e24 gov > agitators 173 happened [placed in administrative detention] ; by minister
event e25 gunmen > gendarmes 193 happened [opened fire] ; place boufarik ; by minister
event e26 gov > - 090 happened [inquire into]
event e27 gov > iran 112 happened [accused]
event e28 iran > front 071 happened [financed] ; by gov
event e29 gov > iran 161 happened [recalled for consultations]
event e30 iranmin > gov 016 happened [denied]
event e31 iranmin > gov 111 happened [expressed "regret at a hasty gesture"]
event e32 army > - 150 happened [deployed]
event e33 gov > front 125 happened [there would be no negotiation]
event e34 gov > youths 035 happened [would be met with clemency]
position n6 gov > front refusal [there would be no negotiation with those who had taken up the path of adventure]
position n7 gov > youths offer [a return of misguided youth to the ranks of the nation would be met with clemency] ; condition [a return of misguided youth to the ranks of the nation]
figure f2 agitator [63 agitators] 63 63 ; role detained ; by minister
figure f7 gendarme [two gendarmes] 2 2 ; role killed ; by minister
figure f1 month [twelve months] 12 12
trap [the path of adventure] ; a figure of speech
trap [a combative defence] ; sport

differences
figure f2 mns matin apb ; The source close to the Front says some 250 arrested, the Front's deputy 400, the state agency 63.
figure f5 mns matin ; Doctors count at least nine dead at the mosque, Rabah fourteen.
wording q6 mns matin ; The wire has the sentence partly reported, the Matin whole and with the ballot boxes for the second round.
name deputy mns matin ; Hachemi Rabah is Hachemi Ould Rabah in the Matin.
only-in e29 apb ; Only the state agency tells that the ambassador in Tehran was recalled.
