story af-waat-raid
about a cattle raid near Waat and the plan to disarm the tribes; South Sudan; 2012

actors
unmiss       organisation  IGOUNO     UN Mission in South Sudan
raiders      group         SSDUAF p   raiders
families     group         SSDCVL p   cattle-keeping families
dead         group         SSDCVL p   people killed near Waat
wounded      group         SSDCVL p   wounded
peacekeepers group         IGOUNO p   Indian peacekeepers
displaced    group         SSDREF p   displaced people at the base
halvorsen    person        IGOUNO f   Anneke Halvorsen
bereaved     group         SSDCVL p   bereaved families
gov          government    SSDGOV     Government of South Sudan
elders       group         SSDCVL p   elders of both communities
communities  group         SSD p      Murle and Lou Nuer
sons         group         SSDCVL p   sons of the elders
hroff        group         IGOUNO p   UNMISS human rights officers
gatluak      person        SSDGOV m   Gatluak Riek Thon
sister       person        SSDCVL f   sister of the commissioner
courier      organisation  MED        Juba Courier
people       group         SSDCVL p   people killed by the raiders
spla         organisation  SSDMIL     SPLA
children     group         SSDCVL p   abducted children
deng         person        SSDCVL m   Deng Majok Lual
murle        people        SSD p      Murle
murleyouth   group         SSDCVL p   young men of the Murle chief
lounuer      people        SSD p      Lou Nuer
thuok        person        SSDCVL m   Simon Thuok
troops       group         SSDMIL p   2,500 men of the army
soldiers06   group         SSDMIL p   soldiers of 2006
looters      group         SSDUAF p   armed men in uniform
nrc          organisation  NGO        Nile Relief Consortium
guards       group         NGO p      two guards
wfp          organisation  IGOUNOWFP  World Food Programme
households   group         SSDCVL p   610 households
soldiers     group         SSDMIL p   soldiers at the airstrip
staff        group         NGO p      staff of the Consortium

places
waat         city     SS  8.17 32.12   Waat
jonglei      region   SS  7.18 32.36   Jonglei
southsudan   country  SS  7.31 30.25   South Sudan
juba         city     SS  4.85 31.58   Juba
bor          city     SS  6.21 31.56   Bor
base         site     SS  8.17 32.12   UNMISS base near Waat
nanaam       site     SS  7.00 33.00   Nanaam River
pibor        city     SS  6.80 33.13   Pibor
airstrip     site     SS  8.17 32.12   Waat airstrip
compound     site     SS  8.17 32.12   compound of the Nile Relief Consortium

report un
outlet UN Mission in South Sudan
kind release
published 2012-08-15
title UNMISS condemns attack on civilians near Waat
| JUBA, 15 August 2012 - {unmiss|The *United Nations Mission in South Sudan*} ({unmiss|*UNMISS*}) condemns in the
+ strongest terms the attack by {raiders|armed youth} on {families|cattle-keeping families} near {waat|*Waat*}, in
+ {jonglei|*Jonglei State*}, on Sunday, in which {dead|at least 86 people}, most of {dead|them} women and children, lost
+ {dead|their} lives and some 4,200 head of cattle were driven off.
| {unmiss|The Mission} has flown {wounded|37 of the wounded} to {juba|*Juba*} and {bor|*Bor*} for surgery, and
+ {peacekeepers|a platoon of Indian peacekeepers} now guards {displaced|the roughly 3,000 civilians} who have gathered
+ outside {base|{unmiss|its} base}.
| "There is no custom, and no grievance over cattle, in whose name a child may be hunted through the grass," said
+ {halvorsen|*Anneke Halvorsen*}, {halvorsen|the Special Representative in {southsudan|*South Sudan*}}.
+ {halvorsen|Ms. *Halvorsen*} extended {halvorsen|her} condolences to {bereaved|the bereaved families}.
| {halvorsen|She} called on {gov|the Government} to open a prompt and independent inquiry and urged
+ {elders|the elders of {communities|both communities}} to restrain {sons|{elders|their} sons} from retaliation.
+ {hroff|UNMISS human rights officers} began {hroff|their} own investigation of the killings on Tuesday.
| {unmiss|The Mission} recalls that {unmiss|it} has warned since June that {raiders|the young men} were massing along
+ {nanaam|the *Nanaam River*}, and that protection of civilians remains first and foremost the responsibility of
+ {gov|the national authorities}.
| The football tournament "Shoot for Peace", planned for Saturday in {bor|*Bor*}, has been postponed out of respect.
role halvorsen [the Special Representative in South Sudan]
date [15 August 2012] day 2012-08-15
date [Sunday] day 2012-08-12
date [now] span PRESENT_REF
date [Tuesday] day 2012-08-14
date [June] span 2012-06
date [Saturday] day 2012-08-18
quote q1 halvorsen direct ["There is no custom, ~ through the grass,"] ; cue [<said> Anneke Halvorsen] ; source [Anneke Halvorsen]
quote q2 unmiss indirect [it has warned since June ~ the national authorities] ; cue [The Mission <recalls>] ; source [<The Mission> recalls]
quote q3 unmiss indirect [the young men were massing along the Nanaam River] ; cue [it has <warned>] ; source [<it> has warned]
event e1 unmiss > raiders 111 happened [condemns]
event e2 raiders > families 190 happened [attack] ; date [Sunday] ; place waat
event e3 unmiss > wounded 073 happened [flown]
event e4 peacekeepers > displaced 074 happened [guards] ; date [now] ; place base
event e5 halvorsen > bereaved 018 happened [extended her condolences]
event e6 halvorsen > gov 020 happened [called on]
event e7 halvorsen > elders 0256 happened [urged]
event e8 hroff > - 092 happened [began their own investigation] ; date [Tuesday]
event e9 raiders > - 154 happened [massing] ; date [June] ; place nanaam ; by unmiss
position n1 halvorsen > gov demand [open a prompt and independent inquiry]
position n2 halvorsen > elders demand [restrain their sons from retaliation]
figure f1 person [at least 86 people] 86 - ; role killed ; date [Sunday]
figure f2 cattle [some 4,200 head of cattle] 4200 4200 ; approximate
figure f3 wounded [37 of the wounded] 37 37 ; role wounded
figure f4 civilian [roughly 3,000 civilians] 3000 3000 ; approximate ; role displaced
trap [a child may be hunted through the grass] ; a general saying, no report of a hunt
trap [Shoot for Peace] ; the name of a football tournament

report courier
outlet Juba Courier
kind news
published 2012-08-16
title Commissioner: more than a hundred buried at Wat, army to collect guns "from all sides"
| BOR - {gatluak|Commissioner *Gatluak Riek Thon*} buried {sister|{gatluak|his} own sister} on Monday. By Wednesday
+ {gatluak|he} had counted 113 bodies around {waat|*Wat*}, {gatluak|he} told {courier|the *Juba Courier*} by satellite
+ phone.
| "{raiders|They} came before the milking, maybe six hundred of {raiders|them}, with {raiders|their} faces painted, and
+ {raiders|they} killed {people|the people} like goats," {gatluak|he} said. "Where was {spla|the *SPLA*}? Where was
+ {unmiss|*UNMISS*} with all {unmiss|its} helicopters?"
| {gatluak|The commissioner} blamed {raiders|Murle raiders} from {pibor|*Pibor*}. {raiders|They} had also carried away
+ {children|twenty-six children}, according to {gatluak|him}, to bring {children|them} up as {raiders|their} own.
| {deng|A Murle chief}, {deng|*Deng Majok Lual*}, denied that {murleyouth|{deng|his} young men} had been anywhere near
+ {waat|the town}. "{murleyouth|{murle|Our} boys} are planting," {deng|he} said in {pibor|*Pibor*}. {deng|He} offered all
+ the same to sit down with {lounuer|the *Lou Nuer*} under a tree, in front of a bishop, provided that {lounuer|they} sent
+ back the cattle taken in March.
| {lounuer|The *Lou Nuer*} refused. "First {children|{lounuer|our} children}, then the tree,"
+ {thuok|one of {lounuer|their} elders}, {thuok|*Simon Thuok*}, told this newspaper.
| In {juba|*Juba*}, {gov|the government} announced that {spla|the army} would send {troops|2,500 men} to
+ {jonglei|*Jonglei*} to disarm {communities|both tribes} by the end of September, and that anyone who kept a rifle after
+ that would be dealt with as an enemy of the state.Nobody at {airstrip|the airstrip} believes it. When
+ {soldiers06|soldiers} last came to collect guns, in 2006, {soldiers06|they} burned two villages.
| "{gov|*Juba*} speaks, and the grass grows," said {gatluak|the commissioner}, whom {gov|the government} {gov|itself} had
+ appointed.
| PHOTO: Survivors queue for water at Waat airstrip. (Courier/S. Lado)
role gatluak [Commissioner]
role deng [A Murle chief]
role thuok [one of their elders]
date [Monday] day 2012-08-13
date [Wednesday] day 2012-08-15
date [March] span 2012-03
date [the end of September] span 2012-09 ; from 2012-09-21 ; to 2012-09-30
date [2006] span 2006
quote q4 gatluak indirect [By Wednesday he had counted 113 bodies around Wat] ; cue [he <told>] ; source [<he> told] ; to courier ; channel [satellite phone]
quote q5 gatluak direct ["They came before ~ like goats,"] ; cue [like goats," he <said>] ; source [like goats," <he> said]
quote q6 gatluak direct ["Where was the SPLA? ~ helicopters?"]
quote q7 gatluak indirect [They had also carried away twenty-six children] [to bring them up as their own] ; cue [<according to> him] ; source [according to <him>]
quote q8 deng indirect [his young men had been anywhere near the town] ; cue [denied] ; source [Deng Majok Lual]
quote q9 deng direct ["Our boys are planting,"] ; cue [he <said> in Pibor] ; source [<he> said in Pibor]
quote q10 thuok direct ["First our children, then the tree,"] ; cue [<told> this newspaper] ; source [Simon Thuok]
quote q11 gov indirect [the army would send 2,500 men ~ an enemy of the state] ; cue [announced] ; source [<the government> announced]
quote q12 gatluak direct ["Juba speaks, and the grass grows,"] ; cue [<said> the commissioner] ; source [said <the commissioner>]
event e2 raiders > people 190 happened [they <killed>] ; place waat ; by gatluak
event e10 gatluak > raiders 112 happened [blamed]
event e11 raiders > children 181 happened [carried away] ; by gatluak
event e12 deng > - 016 happened [denied]
event e13 deng > lounuer 036 happened [offered all the same to sit down]
event e14 lounuer > - 1711 happened [taken] ; date [March] ; by deng
event e15 lounuer > deng 125 happened [refused]
event e16 spla > communities 154 planned [would send] ; place jonglei ; by gov
event e17 spla > communities 1711 planned [disarm] ; date [the end of September] ; place jonglei ; by gov
event e18 gov > communities 138 happened [would be dealt with]
event e19 soldiers06 > - 1712 happened [burned] ; date [2006]
position n3 deng > lounuer offer [offered all the same to sit down ~ in March] ; condition [provided that they sent back the cattle taken in March] ; place [under a tree] ; participants [a bishop] ; state refused
position n4 lounuer > deng refusal [The Lou Nuer <refused>] ; answers n3
position n5 lounuer > deng demand [First our children, then the tree] ; answers n3
position n6 gov > communities threat [anyone who kept a rifle ~ an enemy of the state] ; condition [who kept a rifle after that] ; deadline [the end of September]
figure f1 body [113 bodies] 113 113 ; role killed ; by gatluak ; date [Wednesday]
figure f5 raider [maybe six hundred] 600 600 ; approximate ; by gatluak
figure f6 child [twenty-six children] 26 26 ; by gatluak
figure f7 man [2,500 men] 2500 2500 ; by gov
figure f8 village [two villages] 2 2
trap [Where was the SPLA?] ; a rhetorical question, nothing done
trap [the grass grows] ; a figure of speech
damage glued [state.Nobody]
damage boilerplate [PHOTO: ~ Lado)]

report ngo
outlet Nile Relief Consortium
kind update
published 2012-08-22
title Jonglei Flash Update No. 3
| {jonglei|*Jonglei*} Flash Update No. 3 \| Reporting period 14-21 August
| HIGHLIGHTS
| - Insecurity: {looters|armed men} in uniform broke into
+ {compound|the {nrc|*Nile Relief Consortium*} ({nrc|*NRC-Nile*}) compound} in {waat|*Waat*} on 17 August, beat
+ {guards|two guards} and took 31 tons of sorghum. {spla|The *SPLA*} says {spla|it} is looking into the matter.
| - Displacement: {displaced|between 5,500 and 6,000 people} now shelter around {base|the base}, twice last week's number.
| - Food: {wfp|*WFP*} airdropped 42 tons of cereals on 19 August, enough for ten days. {nrc|*NRC-Nile*} handed out kits to
+ {households|610 households}.
| - Health: the fight against measles goes on; 1,140 children vaccinated. No cholera.
| ACCESS
| {nrc|The Consortium} has suspended food distribution in {waat|*Waat*} until {spla|the *SPLA*} removes
+ {soldiers|{spla|its} soldiers} from {airstrip|the airstrip}. The nutrition clinic stays open. {staff|Eleven staff} were
+ relocated to {bor|*Bor*}.
| {nrc|We} remind {gov|the authorities} that looting of relief goods is a crime, and ask {gov|them} for safe passage on the
+ {waat|*Waat*}-{bor|*Bor*} track before the rains close it.
| OUTLOOK
| Should the disarmament campaign begin before the cattle are returned, {communities|both communities} are likely to fight
+ it. Funding: the appeal has received 2.1 million of the 9 million dollars that it needs.
| Sign up for our weekly bulletin at the address below.
date [14-21 August] span 2012-08 ; from 2012-08-14 ; to 2012-08-21
date [17 August] day 2012-08-17
date [now] span PRESENT_REF
date [last week] span 2012-W33
date [19 August] day 2012-08-19
date [ten days] duration P10D
quote q13 spla indirect [it is looking into the matter] ; cue [says] ; source [<The SPLA> says]
quote q14 nrc indirect [looting of relief goods is a crime] ; cue [remind] ; source [<We> remind] ; to gov
event e20 looters > nrc 171 happened [broke into] ; date [17 August] ; place waat
event e21 looters > guards 182 happened [beat] ; date [17 August] ; place waat
event e22 looters > nrc 1711 happened [took] ; date [17 August] ; place waat
event e23 spla > - 090 happened [is looking into] ; by spla
event e24 wfp > - 073 happened [airdropped] ; date [19 August]
event e25 nrc > households 073 happened [handed out]
event e26 nrc > - 1623 happened [suspended] ; place waat
event e27 nrc > gov 0255 happened [ask]
position n7 nrc > spla demand [the SPLA removes its soldiers from the airstrip]
position n8 nrc > gov demand [safe passage on the ~ close it] ; deadline [before the rains close it]
figure f9 guard [two guards] 2 2
figure f10 ton [31 tons] 31 31
figure f11 person [between 5,500 and 6,000 people] 5500 6000 ; role displaced ; date [now]
figure f12 ton [42 tons] 42 42
figure f13 household [610 households] 610 610
figure f14 child [1,140 children] 1140 1140
figure f15 staff [Eleven staff] 11 11
figure f16 dollar [2.1 million] 2100000 2100000
figure f17 dollar [9 million dollars] 9000000 9000000
trap [the fight against measles] ; a disease
trap [both communities are likely to fight it] ; the outlet's hypothetical
damage boilerplate [Sign up ~ below.]
