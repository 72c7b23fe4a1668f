story af-waat-raid
about cattle raid with mass killing in Jonglei, and who shall protect, disarm and inquire; South Sudan; 2012

actors
unmiss     organisation IGOUNO     UN Mission in South Sudan
raiders    group        SSDUAF p   armed youth
herders    group        SSDCVL p   cattle-keeping families
dead       group        SSDCVL p   people killed at Waat
kin        group        SSDCVL p   bereaved families
wounded    group        SSDCVL p   wounded of Waat
blues      group        IGOUNO p   Indian peacekeepers
fled       group        SSDREF p   civilians at the base
halv       person       IGOUNO f   Anneke Halvorsen
gov        government   SSDGOV     Government of South Sudan
elders     group        SSDCVL p   elders of both communities
officers   group        IGOUNO p   UNMISS human rights officers
official   person       SSDGOV m   Gatluak Riek Thon
courier    organisation SSDMED     Juba Courier
chief      person       SSDCVL m   Deng Majok Lual
thuok      person       SSDCVL m   Simon Thuok
army       organisation SSDMIL     SPLA
nuer       people       SSD p      Lou Nuer
youngmen   group        SSDCVL p   young men of Chief Lual
tribes     group        SSD p      both tribes
children   group        SSDCVL p   abducted children
ngo        organisation NGO        Nile Relief Consortium
looters    group        SSDUAF p   armed men at Waat
homes      group        SSDCVL p   households given kits
wfp        organisation IGOUNOWFP  World Food Programme
guards     group        NGO p      two guards of the Consortium
staff      group        NGO p      eleven staff of the Consortium
sons       group        SSDCVL p   sons of the elders
sister     person       SSDCVL f   sister of the commissioner
murle      people       SSD p      Murle
troops     group        SSDMIL p   2,500 men of the army
soldiers   group        SSDMIL p   soldiers at the airstrip

places
waat       city     SS  8.18  32.22  Waat
jonglei    region   SS  7.40  32.40  Jonglei
juba       city     SS  4.85  31.58  Juba
bor        city     SS  6.21  31.56  Bor
pibor      city     SS  6.80  33.13  Pibor
nanaam     site     SS  7.35  32.60  Nanaam River
base       site     SS  8.18  32.22  UNMISS base near Waat
airstrip   site     SS  8.18  32.22  Waat airstrip
compound   site     SS  8.18  32.22  compound of the Nile Relief Consortium
ssd        country  SS  7.31  30.31  South Sudan

report un
outlet UN Mission in South Sudan
kind release
published 2012-08-15
title UNMISS condemns attack on civilians near Waat
| JUBA, 15 August 2012 - {unmiss|The *United Nations Mission in South Sudan*} ({unmiss|*UNMISS*}) condemns in the strongest terms
+ the attack by {raiders|armed youth} on {herders|cattle-keeping families} near {waat|*Waat*}, in {jonglei|*Jonglei* State}, on Sunday,
+ in which {dead|at least 86 people}, most of {dead|them} women and children, lost {dead|their} lives
+ and some 4,200 head of cattle were driven off.
| {unmiss|The Mission} has flown {wounded|37 of the wounded} to {juba|*Juba*} and {bor|*Bor*} for surgery, and a platoon of {blues|Indian peacekeepers}
+ now guards {fled|the roughly 3,000 civilians} who have gathered outside {base|{unmiss|its} base}.
| "There is no custom, and no grievance over cattle, in whose name a child may be hunted through the grass,"
+ said {halv|*Anneke Halvorsen*}, {halv|the Special Representative in {ssd|*South Sudan*}}. {halv|Ms. *Halvorsen*} extended {halv|her} condolences to
+ {kin|the bereaved families}.
| {halv|She} called on {gov|the Government} to open a prompt and independent inquiry and urged {elders|the elders of {tribes|both communities}} to restrain
+ {sons|{elders|their} sons} from retaliation. {officers|*UNMISS* human rights officers} began {officers|their} own investigation of the killings on Tuesday.
| {unmiss|The Mission} recalls that {unmiss|it} has warned since June that {raiders|the young men} were massing along {nanaam|the *Nanaam* River},
+ and that protection of civilians remains first and foremost the responsibility of {gov|the national authorities}.
| The football tournament "Shoot for Peace", planned for Saturday in {bor|*Bor*}, has been postponed out of respect.
role halv [the Special Representative in South Sudan]
date [15 August 2012] day 2012-08-15
date [on <Sunday>] day 2012-08-12
event w1 unmiss > raiders 111 happened [condemns]
event w2 raiders > herders 202 happened [attack by] ; date [on <Sunday>] ; place waat
figure w3 person [at least 86 people] 86 - ; role killed ; date [on <Sunday>]
event w4 raiders > herders 1711 happened [were driven off] ; date [on <Sunday>] ; place waat
figure w5 cattle [some 4,200 head of cattle] 4200 4200 ; approximate
event w6 unmiss > wounded 073 happened [has flown]
figure w7 wounded [37 of the wounded] 37 37 ; role wounded
date [<now> guards] span PRESENT_REF
event w8 blues > fled 074 happened [guards] ; date [<now> guards] ; place base
figure w9 civilian [the roughly 3,000 civilians] 3000 3000 ; approximate ; role displaced
quote w10 halv direct ["There is no custom, ~ through the grass,"] ; cue [<said> Anneke] ; source [Anneke Halvorsen]
event w11 halv > kin 018 happened [extended her condolences]
event w12 halv > gov 020 happened [called on]
position w13 halv > gov demand [open a prompt and independent inquiry] ; deadline [prompt]
event w14 halv > elders 0256 happened [urged]
position w15 halv > elders demand [restrain their sons from retaliation]
event w16 officers > - 092 happened [began their own investigation] ; date [Tuesday]
date [Tuesday] day 2012-08-14
quote w17 unmiss indirect [it has warned since June ~ of the national authorities] ; cue [The Mission <recalls>] ; source [<The Mission> recalls]
quote w18 unmiss indirect [the young men were massing along the Nanaam River] ; cue [<warned> since] ; source [<it> has warned]
date [since <June>] span 2012-06
event w19 raiders > - 154 happened [were massing] ; place nanaam ; by unmiss
trap [protection of civilians remains] ; a statement of duty, nobody protects here
trap ["Shoot for Peace"] ; name of a football tournament
date [Saturday] day 2012-08-18

report courier
outlet Juba Courier
kind local
published 2012-08-16
title Commissioner: more than a hundred buried at Wat, army to collect guns "from all sides"
| BOR - {official|Commissioner *Gatluak Riek Thon*} buried {sister|{official|his} own sister} on Monday. By Wednesday {official|he} had counted {dead|113 bodies}
+ around {waat|*Wat*}, {official|he} told {courier|the *Juba Courier*} by satellite phone.
| "{raiders|They} came before the milking, maybe six hundred of {raiders|them}, with {raiders|their} faces painted, and {raiders|they} killed {herders|the people} like goats," {official|he} said.
+ "Where was {army|the *SPLA*}? Where was {unmiss|*UNMISS*} with all {unmiss|its} helicopters?"
| {official|The commissioner} blamed {raiders|*Murle* raiders} from {pibor|*Pibor*}. {raiders|They} had also carried away {children|twenty-six children}, according to
+ {official|him}, to bring {children|them} up as {raiders|their} own.
| A {chief|*Murle* chief}, {chief|*Deng Majok Lual*}, denied that {youngmen|{chief|his} young men} had been anywhere near {waat|the town}.
+ "{youngmen|{murle|Our} boys} are planting," {chief|he} said in {pibor|*Pibor*}. {chief|He} offered all the same to sit down with {nuer|the *Lou Nuer*} under a tree, in front of
+ a bishop, provided that {nuer|they} sent back the cattle taken in March.
| {nuer|The *Lou Nuer*} refused. "First {children|{nuer|our} children}, then the tree," {thuok|one of {nuer|their} elders}, {thuok|*Simon Thuok*}, told this newspaper.
| In {juba|*Juba*}, {gov|the government} announced that {army|the army} would send {troops|2,500 men} to {jonglei|*Jonglei*} to disarm {tribes|both tribes} by the end of September, and that
+ anyone who kept a rifle after that would be dealt with as an enemy of the state.Nobody at {airstrip|the airstrip} believes it.
+ When {army|soldiers} last came to collect guns, in 2006, {army|they} burned two villages.
| "{gov|*Juba*} speaks, and the grass grows," said {official|the commissioner}, whom {gov|the government} {gov|itself} had appointed.
| PHOTO: Survivors queue for water at Waat airstrip. (Courier/S. Lado)
role official [Commissioner <Gatluak>]
role chief [Murle chief]
role thuok [one of their elders]
date [on <Monday>] day 2012-08-13
date [By <Wednesday>] day 2012-08-15
quote w20 official indirect [By Wednesday he had counted 113 bodies around Wat] ; cue [he <told> the] ; source [<he> told the] ; to courier ; channel [satellite phone]
figure w3 body [113 bodies] 113 113 ; role killed ; by official ; date [By <Wednesday>]
quote w21 official direct ["They came before the milking ~ like goats,"] ["Where was the SPLA? ~ its helicopters?"] ; cue [he <said>. "Where] ; source [<he> said. "Where]
figure w22 raider [maybe six hundred] 600 600 ; approximate ; by official
event w2 raiders > herders 202 happened [killed] ; place waat ; by official
event w23 official > raiders 112 happened [blamed]
quote w24 official indirect [They had also carried away twenty-six children] [to bring them up as their own] ; cue [according to] ; source [to <him>, to]
event w25 raiders > children 181 happened [carried away] ; by official
figure w26 child [twenty-six children] 26 26 ; by official
quote w27 chief indirect [his young men had been anywhere near the town] ; cue [denied] ; source [Deng Majok Lual]
event w28 chief > - 016 happened [denied]
quote w29 chief direct ["Our boys are planting,"] ; cue [he <said> in Pibor] ; source [<he> said in Pibor]
event w30 chief > nuer 036 happened [offered all the same to sit down]
position w31 chief > nuer offer [sit down with the Lou Nuer ~ taken in March] ; place [under a tree] ; participants [a bishop] ; condition [provided that they sent back the cattle taken in March] ; state refused
event w32 nuer > - 1711 happened [taken] ; date [March] ; by chief
date [March] span 2012-03
event w33 nuer > chief 125 happened [refused]
position w34 nuer > chief refusal [refused] ; answers w31
quote w35 thuok direct ["First our children, then the tree,"] ; cue [<told> this newspaper] ; source [Simon Thuok]
position w36 thuok > chief demand [First our children]
quote w37 gov indirect [the army would send ~ an enemy of the state] ; cue [announced] ; source [<the government> announced]
event w38 army > tribes 154 planned [would send] ; place jonglei ; by gov
figure w39 man [2,500 men] 2500 2500 ; by gov
date [the end of September] span 2012-09
event w40 gov > tribes 130 happened [would be dealt with as an enemy of the state]
position w41 gov > tribes threat [anyone who kept a rifle ~ an enemy of the state] ; condition [who kept a rifle after that] ; deadline [the end of September]
damage glued [state.Nobody]
date [2006] span 2006
event w42 army > - 1712 happened [burned] ; date [2006]
figure w43 village [two villages] 2 2
trap [the grass grows] ; a figure of speech
quote w44 official direct ["Juba speaks, and the grass grows,"] ; cue [<said> the commissioner] ; source [said <the commissioner>]
damage boilerplate [PHOTO: Survivors queue for water at Waat airstrip. (Courier/S. Lado)]

report ngo
outlet Nile Relief Consortium
kind ngo
published 2012-08-22
title Jonglei Flash Update No. 3
| {jonglei|*Jonglei*} Flash Update No. 3 \| Reporting period 14-21 August
| HIGHLIGHTS
| - Insecurity: {looters|armed men} in uniform broke into {compound|the {ngo|*Nile Relief Consortium*} ({ngo|*NRC-Nile*}) compound} in {waat|*Waat*} on 17 August, beat {guards|two guards} and took 31 tons of sorghum. {army|The *SPLA*} says {army|it} is looking into the matter.
| - Displacement: {fled|between 5,500 and 6,000 people} now shelter around {base|the base}, twice last week's number.
| - Food: {wfp|*WFP*} airdropped 42 tons of cereals on 19 August, enough for ten days. {ngo|*NRC-Nile*} handed out kits to {homes|610 households}.
| - Health: the fight against measles goes on; 1,140 children vaccinated. No cholera.
| ACCESS
| {ngo|The *Consortium*} has suspended food distribution in {waat|*Waat*} until {army|the *SPLA*} removes {soldiers|{army|its} soldiers} from {airstrip|the airstrip}. The nutrition clinic stays open. {staff|Eleven staff} were relocated to {bor|*Bor*}.
| {ngo|We} remind {gov|the authorities} that looting of relief goods is a crime, and ask {gov|them} for safe passage on the {waat|*Waat*}-{bor|*Bor*} track before the rains close it.
| OUTLOOK
| Should the disarmament campaign begin before the cattle are returned, {tribes|both communities} are likely to fight it. Funding: the appeal has received 2.1 million of the 9 million dollars that it needs.
| Sign up for our weekly bulletin at the address below.
date [14-21 August] span 2012-08 ; from 2012-08-14 ; to 2012-08-21
event w50 looters > ngo 171 happened [broke into] ; date [17 August] ; place waat
date [17 August] day 2012-08-17
event w51 looters > guards 182 happened [beat] ; date [17 August] ; place waat
event w52 looters > ngo 1711 happened [took] ; date [17 August] ; place waat
figure w53 guard [two guards] 2 2
figure w54 ton [31 tons of sorghum] 31 31
quote w55 army indirect [it is looking into the matter] ; cue [The SPLA <says>] ; source [<The SPLA> says]
event w56 army > - 090 happened [looking into the matter] ; by army
figure w57 person [between 5,500 and 6,000 people] 5500 6000 ; role displaced
date [<now> shelter] span PRESENT_REF
date [last week] span 2012-W33
event w58 wfp > - 073 happened [airdropped] ; date [19 August]
figure w59 ton [42 tons of cereals] 42 42
date [19 August] day 2012-08-19
date [ten days] duration P10D
event w60 ngo > homes 073 happened [handed out]
figure w61 household [610 households] 610 610
trap [the fight against measles] ; a disease
figure w62 child [1,140 children] 1140 1140
event w63 ngo > - 1623 happened [has suspended] ; place waat
position w64 ngo > army demand [removes its soldiers from the airstrip]
figure w65 staff [Eleven staff] 11 11
trap [were relocated] ; aid workers moved by their own employer: nobody is expelled
quote w66 ngo indirect [looting of relief goods is a crime] ; cue [We <remind>] ; source [<We> remind] ; to gov
event w67 ngo > gov 0255 happened [ask]
position w68 ngo > gov demand [safe passage on the Waat-Bor track ~ close it] ; deadline [before the rains close it]
trap [both communities are likely to fight it] ; a hypothetical of the analyst
figure w69 dollar [2.1 million] 2100000 2100000
figure w70 dollar [the 9 million dollars] 9000000 9000000
damage boilerplate [Sign up for our weekly bulletin at the address below.]

differences
figure w3 un courier ; UNMISS speaks of at least 86 dead, the county commissioner of 113 bodies.
only-in w25 courier ; Only the Juba Courier tells of the twenty-six abducted children.
only-in w38 courier ; Only the Courier tells that the army is to be sent to disarm both tribes.
only-in w8 un ; Only UNMISS says that its peacekeepers guard the displaced.
