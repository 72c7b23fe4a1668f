# Written by hand for the project; CC BY 4.0. All persons, outlets and the armed group are invented.
story as-torkham-closure
about exchange of fire and closing of the Torkham crossing, and the quarrel over an armed group; Pakistan and Afghanistan; 2023

actors
pguards    group         PAKMIL p  Pakistani border guards
aguards    group         AFGMIL p  Afghan border guards
soldier    person        PAKMIL    Pakistani soldier killed
officials  group         PAKGOV p  Pakistani officials
pak        government    PAKGOV    Pakistani government
fo         organisation  PAKGOV    Pakistani Foreign Office
sarwari    person        AFGGOV m  Ahmadullah Sarwari
killed2    group         AFGMIL p  Afghan border guards killed
engineers  group         AFG    p  Afghan engineers
naveed     person        PAKMIL m  Naveed Afridi
front      group         PAKREB p  Tirah Front
troops     group         PAKMIL p  troops killed in Chitral
afg        government    AFGGOV    Afghan government
zakir      person        PAKREB m  Qari Zakir
tiwana     person        PAKGOV m  Asad Tiwana
rehman     person        PAKBUS m  Gul Rehman
traders    group         PAKBUS p  traders of Landi Kotal
elders     group         PAKCVL p  tribal elders
afm        organisation  AFGGOV    Afghan foreign ministry
hotak      person        AFGGOV m  Abdul Matin Hotak
families   people        AFGCVL p  Afghans at Torkham
refugees   people        AFGREF p  undocumented Afghans
wfp        organisation  IGOUNOWFP World Food Programme
un         organisation  IGOUNO    United Nations
unspokes   person        IGOUNO f  Ingrid Vasskog
parmy      organisation  PAKMIL    Pakistani army
dead       group         AFGCVL p  villagers killed in Kunar
attache    person        PAKGOV    trade attaché of Pakistan
wazirs     people        PAKREF p  tribesmen of Waziristan
qatar      government    QAT       Qatar
china      government    CHN       China

places
torkham    site    PK  34.12 71.09  Torkham
pakistan   country PK  30.38 69.35  Pakistan
afghanistan country AF 33.94 67.71  Afghanistan
chitral    region  PK  35.85 71.79  Chitral
kunar      region  AF  34.85 71.10  Kunar
landi      city    PK  34.10 71.14  Landi Kotal
islamabad  city    PK  33.69 73.06  Islamabad
kabul      city    AF  34.53 69.17  Kabul
jalalabad  city    AF  34.43 70.45  Jalalabad
durand     site    AF  34.00 71.00  Durand Line
waziristan region  PK  32.30 69.90  Waziristan
dubai      city    AE  25.20 55.27  Dubai

report indus
outlet Indus Wire
kind wire
published 2023-09-07
title Torkham shut after three-hour gun battle
| PESHAWAR, Pakistan - {pguards|Pakistani} and {aguards|Afghan border guards} traded mortar and machine-gun fire for almost three hours on Wednesday at {torkham|*Torkham*}, {torkham|the busiest crossing between the two countries}, killing {soldier|a Pakistani soldier} and leaving some 1,300 lorries stranded, {officials|officials} said.
|
| {pak|*Pakistan*} shut {torkham|the crossing} "until further notice". {fo|{pak|Its} *foreign office*} summoned {sarwari|the Afghan chargé d'affaires}, {sarwari|*Mawlawi Ahmadullah Sarwari*}, over what {fo|it} called unprovoked firing; {sarwari|he}, in turn, said it was {pguards|the Pakistani soldiers} who had shot first at {engineers|engineers} repairing an old bunker on {engineers|their} own side of the line.
|
| "{aguards|They} started building a post on {pguards|our} soil, {pguards|we} asked {aguards|them} to stop, and the answer was a mortar," {naveed|Lieutenant Colonel *Naveed Afridi*} said at {torkham|the barrier}, where a crate of tomatoes had burst under somebody's boots.
|
| The clash came a day after {front|hundreds of fighters of the *Tirah Front*} overran two checkposts in {chitral|*Chitral* district}, killing {troops|four troops}. {pak|*Islamabad*} has again and again demanded that {afg|*Kabul*} hand over {zakir|{front|the group}'s leader}, {zakir|*Qari Zakir*}, who {pak|it} says lives in {kunar|*Kunar*}. {afg|*Kabul*} denies that {zakir|he} is on {afghanistan|Afghan territory}.
|
| {pak|*Pakistan*} was not considering strikes across the border "for the moment", said {tiwana|*Asad Tiwana*}, {tiwana|the defence minister}, but {tiwana|he} warned that if {front|the *Front*} came again, "{pak|we} will go where {front|they} sleep".
|
| In {landi|*Landi Kotal*}, {traders|traders} put {traders|their} losses at $2 million. "It seems neither government eats grapes," said {rehman|*Haji Gul Rehman*}, whose 11 trucks stand in the queue. {elders|A council of tribal elders} offered to mediate; {pak|the government} has yet to reply.
role sarwari [the Afghan chargé d'affaires]
role naveed [Lieutenant Colonel]
role zakir [the group's leader]
role tiwana [the defence minister]
date [almost three hours] duration PT3H
date [Wednesday] day 2023-09-06
date [until further notice] span FUTURE_REF
date [a day after] day 2023-09-05
date [for the moment] duration PRESENT_REF
quote q1 officials indirect [Pakistani and Afghan border guards traded ~ 1,300 lorries stranded] ; cue [officials <said>] ; source [<officials> said]
quote q3 sarwari indirect [it was the Pakistani soldiers ~ side of the line] ; cue [<said> it was] ; source [<he>, in turn]
quote q4 naveed direct ["They started building a post on our soil, we asked them to stop, and the answer was a mortar,"] ; cue [<said> at the barrier] ; source [Lieutenant Colonel Naveed Afridi]
quote q5 pak indirect [lives in Kunar] ; cue [it <says>] ; source [<it> says]
quote q6 afg indirect [he is on Afghan territory] ; cue [denies] ; source [<Kabul> denies]
quote q7 tiwana mixed [Pakistan was not considering strikes across the border "for the moment"] ; cue [<said> Asad Tiwana] ; source [Asad Tiwana]
quote q8 tiwana mixed [if the Front came again, "we will go where they sleep"] ; cue [warned] ; source [<he> warned]
quote q9 rehman direct ["It seems neither government eats grapes,"] ; cue [<said> Haji] ; source [Haji Gul Rehman]
event e1 pguards > aguards 194 happened [traded mortar and machine-gun fire] ; date [Wednesday] ; place torkham ; by officials
event e2 pak > afg 191 happened [shut] ; place torkham
event e3 fo > sarwari 114 happened [summoned]
event e4 pguards > engineers 193 happened [shot first] ; place torkham ; by sarwari
event e5 pguards > aguards 0256 happened [asked] ; by naveed
event e6 aguards > pguards 194 happened [the answer was a mortar] ; place torkham ; by naveed
event e7 front > troops 193 happened [overran] ; date [a day after] ; place chitral
event e8 pak > afg 1053 happened [demanded]
event e9 afg > pak 0841 wanted [hand over]
event e10 afg > pak 016 happened [denies]
event e12 tiwana > front 138 happened [warned]
event e13 elders > pak,afg 039 happened [offered to mediate]
position n1 pak > afg demand [that Kabul hand over the group's leader, Qari Zakir] ; about [the group's leader, Qari Zakir]
position n2 tiwana > front threat [if the Front came again, "we will go where they sleep"] ; condition [if the Front came again]
position n3 elders > pak mediation [offered to mediate]
figure f1 lorry [some 1,300 lorries] 1300 1300 ; approximate ; by officials
figure f2 hour [almost three hours] - 3 ; by officials
figure f3 fighter [hundreds of fighters] 200 999
figure f4 troop [four troops] 4 4 ; role killed
figure f5 dollar [$2 million] 2000000 2000000 ; by traders
figure f6 truck [11 trucks] 11 11
figure f7 checkpost [two checkposts] 2 2
trap [considering strikes] ; said not to be weighed
trap [eats grapes] ; irony of a trader, no act of a government
trap [burst under somebody's boots] ; a crate of tomatoes, no bomb

report hewad
outlet Hewad State News
kind state
published 2023-09-08
title Foreign Ministry condemns unilateral closure of Torkham gate
| KABUL, Sept. 8 (Hewad) - {afm|The Ministry of Foreign Affairs of {afg|the Islamic Emirate}} in a statement on Friday strongly condemned the unilateral closure of {torkham|the *Torkham* gate} by {pak|the Pakistani authorities} and the firing by {pguards|{pak|their} forces} upon {aguards|Emirate border forces}, who were rebuilding an old security post when {aguards|they} were targeted.
|
| The statement notes that {torkham|the gate} had been shut already twice in the current year; that no reason whatsoever had been given; and that {families|thousands of Afghan travellers, patients among them}, were left under the open sky.
|
| "{afg|*Afghanistan*} does not allow anybody to use {afg|its} soil against anybody," declared {hotak|{afm|the ministry}'s spokesman}, {hotak|*Abdul Matin Hotak*}. {hotak|He} termed the allegation that {zakir|the man named *Qari Zaker*} enjoys shelter in {kunar|*Konar* province} as baseless, and advised {pak|the neighbouring country} to seek the causes of {pak|its} insecurity within {pak|its} own house rather than to make others responsible.
|
| Concerning the killing of {killed2|two border guards} of {afg|the Emirate}, {hotak|Mr. *Hotak*} said that {sarwari|the chargé d'affaires} in {islamabad|*Islamabad*} had been instructed to deliver a note of protest. {afg|The Emirate} would answer any further aggression in kind, {hotak|he} added, but {afg|it} remained ready to sit with {pak|the Pakistani side}, in {torkham|*Torkham*} or elsewhere, provided that {torkham|the gate} be opened before.
|
| In the meantime {wfp|the *World Food Programme*} has provided {families|900 stranded families} in {jalalabad|*Jalalabad*} with flour and oil, and {afg|the *Kabul* administration} reduced the fees for parking.
|
| Photo caption: Lorries queue at Torkham on Thursday. (Hewad/file)
role hotak [the ministry's spokesman]
role sarwari [the chargé d'affaires]
date [Sept. 8] day 2023-09-08
date [Friday] day 2023-09-08
date [the current year] span 2023
date [the meantime] duration PRESENT_REF
quote q10 afm indirect [the gate had been shut already ~ left under the open sky] ; cue [notes] ; channel [The statement]
quote q11 hotak direct ["Afghanistan does not allow anybody to use its soil against anybody,"] ; cue [declared] ; source [Abdul Matin Hotak]
quote q12 hotak indirect [the chargé d'affaires in Islamabad had been instructed to deliver a note of protest] ; cue [<said> that the chargé] ; source [Mr. Hotak]
quote q13 hotak indirect [The Emirate would answer any further aggression in kind] [but it remained ready ~ the gate be opened before] ; cue [added] ; source [<he> added]
event e14 afm > pak 111 happened [condemned] ; date [Friday]
event e2 pak > afg 191 happened [closure] ; place torkham
event e15 pguards > aguards 190 happened [the <firing> by] ; place torkham ; by afm
event e16 - > - 191 happened [had been <shut> already] ; date [the current year] ; place torkham ; by afm
event e17 hotak > pak 016 happened [termed]
event e18 hotak > pak 020 happened [advised]
event e19 - > killed2 190 happened [killing]
event e20 sarwari > pak 114 planned [deliver a note of protest] ; by hotak
event e21 afg > pak 138 happened [would answer any further aggression in kind] ; by hotak
event e22 afg > pak 036 happened [ready to sit with] ; by hotak
event e23 wfp > families 073 happened [has <provided>] ; place jalalabad
position n4 afg > pak threat [would answer any further aggression in kind] ; condition [any further aggression]
position n5 afg > pak offer [ready to sit with the Pakistani side, in Torkham or elsewhere, provided that the gate be opened before] ; place [in Torkham or elsewhere] ; condition [provided that the gate be opened before] ; participants [the Pakistani side]
figure f8 traveller [thousands of Afghan travellers] 2000 9999 ; by afm
figure f9 guard [two border guards] 2 2 ; role killed ; by hotak
figure f10 family [900 stranded families] 900 900
trap [use its soil against anybody] ; a denial in general words, no attack is told
trap [within its own house] ; a figure of speech for the country
damage boilerplate [Photo caption: Lorries queue at Torkham on Thursday. (Hewad/file)]

report frontier
outlet The Frontier Review
kind analysis
published 2023-11-16
title The gate that opens both ways
| When {torkham|the steel gate at *Torkham*} swung back on 15 September, nine days after {torkham|it} had been slammed, both capitals claimed to have won. Two months on it is hard to say who has lost more.
|
| {afg|*Kabul*} gave way first: {afg|it} abandoned the disputed post, and {qatar|*Qatar*} carried to {pak|*Islamabad*} a written assurance, never published, that no one would be let loose on {pakistan|*Pakistan*} from {afghanistan|*Afghanistan*}. {pak|*Islamabad*} reopened {torkham|the crossing}, and then, within weeks, told {refugees|every Afghan without papers} to leave by 1 November or be put on a bus. {refugees|Some 370,000 people} have gone since. {un|The *United Nations*} says {un|it} has counted 28,000 whom {pak|the authorities} deported outright. "{refugees|They} are made to pay for a quarrel that is not {refugees|theirs}," said {unspokes|*Ingrid Vasskog*}, {unspokes|{un|its} spokeswoman}, who called on {pak|*Pakistan*} to suspend the programme. {pak|It} refused; no country, as {tiwana|*Asad Tiwana*} puts it, would house 1.7 million people who never knocked.
|
| Then came the drone. On 9 November it fired on a farmhouse in {kunar|*Kunar*} in which {zakir|*Qari Zakir*} was thought to be dining, and killed {dead|six villagers}, none of {dead|them} {zakir|*Zakir*}. {parmy|{pakistan|*Pakistan*}'s army} will neither confirm nor deny the strike. {afg|The Taliban government} is sure enough whose it was: {afg|it} has sent home {attache|{pakistan|*Pakistan*}'s trade attaché}.
|
| History ought to have warned {pak|the one} and {afg|the other}. In 1961 {pak|*Pakistan*} and {afg|*Afghanistan*} broke off relations over {durand|the same line}, and the grapes rotted then as well. In 2014 it was {parmy|the army}'s offensive in {waziristan|*Waziristan*} that sent {wazirs|a hundred thousand tribesmen} over the hills the other way.
|
| What now? {china|*China*} has offered to host three-way talks. {afg|*Kabul*} has said yes, {pak|*Islamabad*} that {pak|it} is thinking it over. Were {zakir|*Zakir*} to be handed over tomorrow, trade would resume the day after; were {pak|*Islamabad*} to bomb {kabul|*Kabul*}, no envoy could mend it. Neither is likely. {front|The *Tirah Front*}, which nobody consulted, has called off the truce {front|it} declared in summer.
|
| The two cricket boards, meanwhile, meet in {dubai|*Dubai*} in December. The posters promise a "border clash".
role unspokes [its spokeswoman]
date [15 September] day 2023-09-15
date [nine days] duration P9D
date [Two months on] span 2023-11
date [<weeks>, told] duration PXW
date [1 November] day 2023-11-01
date [9 November] day 2023-11-09
date [1961] span 1961
date [2014] span 2014
date [What <now>] duration PRESENT_REF
date [tomorrow] day 2023-11-17
date [the day after] day FUTURE_REF
date [summer] span 2023-SU
date [in <December>] span 2023-12
quote q14 un indirect [it has counted 28,000 whom the authorities deported outright] ; cue [Nations <says>] ; source [The United Nations]
quote q15 unspokes direct ["They are made to pay for a quarrel that is not theirs,"] ; cue [<said> Ingrid] ; source [Ingrid Vasskog]
quote q16 tiwana indirect [no country] [would house 1.7 million people who never knocked] ; cue [<puts> it] ; source [Asad Tiwana]
quote q17 pak indirect [it is thinking it over] ; cue [<said> yes] ; source [yes, <Islamabad>]
event e2 - > - 191 happened [slammed] ; place torkham
event e24 afg > pak 080 happened [abandoned]
event e25 qatar > pak 045 happened [carried]
event e26 afg > pak 0356 happened [assurance]
event e27 pak > afg 0872 happened [reopened] ; place torkham
event e28 pak > refugees 139 happened [<told> every Afghan]
event e29 pak > refugees 174 happened [deported] ; by un
event e30 unspokes > pak 0251 happened [called on]
event e31 pak > unspokes 1241 happened [refused]
event e32 - > dead 1952 happened [fired on] ; date [9 November] ; place kunar
event e33 parmy > - 011 happened [will neither confirm nor deny]
event e34 afg > attache 161 happened [sent home]
event e35 pak > afg 161 happened [broke off relations] ; date [1961]
event e36 parmy > - 190 happened [offensive] ; date [2014] ; place waziristan
event e37 china > pak,afg 039 happened [offered to host]
event e38 afg > china 038 happened [has <said yes>]
event e39 pak > china 014 happened [thinking it over]
event e40 front > - 160 happened [called off]
event e41 front > - 0871 happened [<declared> in summer] ; date [summer]
position n6 afg > pak concession [abandoned the disputed post] ; about [the disputed post]
position n7 pak > refugees threat [to leave by 1 November or be put on a bus] ; deadline [by 1 November]
position n8 unspokes > pak demand [to suspend the programme] ; about [the programme] ; state refused
position n9 pak > unspokes refusal [no country ~ would house 1.7 million people who never knocked] ; answers n8
position n10 china > pak,afg mediation [offered to host three-way talks] ; about [three-way talks]
position n11 afg > china acceptance [has said yes] ; answers n10
figure f11 day [nine days] 9 9
figure f12 person [Some 370,000 people] 370000 370000 ; approximate ; role displaced
figure f13 person [28,000] 28000 28000 ; by un
figure f14 person [1.7 million people] 1700000 1700000 ; by tiwana
figure f15 villager [six villagers] 6 6 ; role killed
figure f16 tribesman [a hundred thousand tribesmen] 100000 100000 ; role displaced
trap [Were Zakir to be handed over] ; unreal, nobody is handed over
trap [to bomb Kabul] ; unreal, no strike is told or announced
trap [border clash] ; a cricket match

differences
name zakir indus hewad ; Qari Zakir of Kunar in the wire and the analysis, Qari Zaker of Konar in the Afghan report.
only-in e4 indus ; Only Indus Wire gives the charge that Pakistani soldiers fired first.
only-in f9 hewad ; Only Hewad tells of two dead Afghan guards; Indus Wire names only a dead Pakistani soldier.
only-in n5 hewad ; Only Hewad carries Kabul's offer to sit down if the gate is opened.
only-in e28 frontier ; The order to leave by 1 November stands only in the Review, which is written two months later.
