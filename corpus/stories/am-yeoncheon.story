# invented throughout
story am-yeoncheon
about shots at leaflet balloons, a threat to call off talks, a quiet meeting in Mongolia; the two Koreas; 2014

actors
north      government   PRKGOV    North Korean government
narmy      organisation PRKMIL    North Korean army
south      government   KORGOV    South Korean government
sarmy      organisation KORMIL    South Korean army
jcs        organisation KORMIL    Joint Chiefs of Staff
officer    person       KORMIL m  Colonel Bae Jun-ho
minister   person       KORGOV f  Noh Eun-sook
activists  group        KORNGO p  Balloon Letter Society
choi       person       KORNGO m  Choi Sang-gu
villagers  group        KORCVL p  villagers of Yeoncheon
residents  group        KORCVL p  shopkeepers of Paju
police     organisation KORCOP    South Korean police
aides      group        PRKGOV p  senior northern officials
koreas     group        -      p  the two Koreas
unc        organisation IMG       UN Command
usa        government   USAGOV    United States
committee  organisation PRKGOV    Committee for National Concord
nspokes    person       PRKGOV m  spokesman of the Committee for National Concord
leader     person       PRKGOV m  North Korean leader
hanseong   organisation KORMED    Hanseong News Agency
mongolia   government   MNGGOV    Mongolia
president  person       MNGGOV m  Ganbold Sukh
deputy     person       MNGGOV f  Tserendulam Oyuun
nenvoy     person       PRKGOV m  Ri Chol-min
senvoy     person       KORGOV m  Hwang Ki-tae
japan      government   JPNGOV    Japan
families   group        JPNCVL p  families of abducted Japanese
abducted   group        JPNCVL p  abducted Japanese
delegation group        MNG    p  Mongolian delegation
guests     group        -      p  northern and southern envoys
sources    group        -      p  two persons familiar with the talks
theold     group        -      p  old people with relatives beyond the border
agents     group        PRKSPY p  North Korean agents
daughter   person       -      f  daughter of an abducted girl
embassy    organisation JPNGOV    Japanese embassy in Ulaanbaatar
narchers   group        PRK    p  northern archers
sarchers   group        KOR    p  southern archers
performers group        PRK    p  performers of the opera
villager   person       KORCVL    a villager of Yeoncheon
sides      group        KOR    p  shopkeepers and activists in Paju

places
yeoncheon  city    KR  38.10 127.07 Yeoncheon
imjingak   site    KR  37.89 126.74 Imjingak
incheon    city    KR  37.46 126.71 Incheon
pyongyang  city    KP  39.02 125.75 Pyongyang
panmunjom  site    KP  37.96 126.68 Panmunjom
terelj     site    MN  47.91 107.43 Terelj
nkorea     country KP  40.00 127.00 North Korea
border     region  KR  38.20 127.10 inter-Korean border
seoul      city    KR  37.57 126.98 Seoul
paju       city    KR  37.76 126.78 Paju
okinawa    region  JP  26.50 127.95 Okinawa
japanp     country JP  36.20 138.25 Japan

report hanseong
outlet Hanseong News Agency
kind wire
published 2014-10-11
title (3rd LD) Koreas trade fire over leaflet balloons; no casualties
| SEOUL, Oct. 11 (Hanseong) -- {narmy|North Korean troops} fired heavy machine guns Friday at balloons carrying propaganda leaflets, and {sarmy|southern soldiers} shot back with some 40 rounds, the first such exchange across {border|the land border} in four years, {jcs|the *Joint Chiefs of Staff*} ({jcs|*JCS*}) said.
| Bullets from {nkorea|the *North*} landed near a village hall in {yeoncheon|*Yeoncheon*}, 60 kilometers north of {seoul|*Seoul*}. Nobody was hurt, but {villagers|about 120 villagers} were ordered into a shelter where, {villager|one of {villagers|them}} said, "the ping-pong table was already full".
| {officer|{jcs|*JCS*} spokesman Col. *Bae Jun-ho*} said {sarmy|the military} had raised {sarmy|its} alert to the highest level and warned {north|the *North*} by loudspeaker to stop. {officer|He} denied a report that {sarmy|a southern tank} had also fired.
| The leaflets had been launched by {activists|the *Balloon Letter Society*}, {activists|a group of northern defectors}. {minister|Unification Minister *Noh Eun-sook*} appealed to {activists|the group} to show restraint but said {south|the government} "cannot forbid a citizen to write letters". {choi|{activists|Its} leader}, {choi|*Choi Sang-gu*}, brushed {minister|her} aside. "If {north|they} shoot, {activists|we} send more," {choi|he} said, threatening to float 100,000 leaflets from {imjingak|*Imjingak*} on Oct. 25.
| On Saturday {residents|shopkeepers} in {paju|*Paju*} pelted {choi|*Choi*}â€™s truck with eggs. {police|Police} kept {sides|the two sides} apart and confiscated four helium tanks.
| The incident clouds a rare thaw. Only a week ago {aides|three of {leader|the North Korean leader}â€™s closest aides} flew in to watch the closing of the Asian Games in {incheon|*Incheon*}, where {narchers|northern archers} and {sarchers|southern archers} had fought to a draw, and agreed with {south|*Seoul*} to hold high-level talks by early November. {minister|*Noh*} said {south|*Seoul*}â€™s offer stood. {usa|*Washington*} called on {koreas|both} to keep talking, while {unc|the *U.N. Command*} said {unc|it} would investigate whether the armistice had been breached.
role officer [JCS spokesman]
role officer [Col.]
role activists [a group of northern defectors]
role minister [Unification Minister]
role choi [Its leader]
date [Oct. 11] day 2014-10-11
date [Friday] day 2014-10-10
date [four years] duration P4Y
date [Oct. 25] day 2014-10-25
date [Saturday] day 2014-10-11
date [a week ago] day 2014-10-04
date [early November] span 2014-11
damage bad-encoding [Choi<â€™>s]
damage bad-encoding [leader<â€™>s]
damage bad-encoding [Seoul<â€™>s]
event e1 narmy > activists 193 happened [fired heavy machine guns] ; date [Friday] ; place border
event e2 sarmy > narmy 193 happened [shot back] ; date [Friday] ; place border
quote q1 jcs indirect [North Korean troops fired heavy machine guns Friday at balloons carrying propaganda leaflets, and southern soldiers shot back with some 40 rounds, the first such exchange across the land border in four years] ; cue [(JCS) <said>] ; source [the Joint Chiefs of Staff]
quote q2 villager mixed ["the ping-pong table was already full"] ; cue [one of them <said>] ; source [one of them]
quote q3 officer indirect [the military had raised its alert to the highest level and warned the North by loudspeaker to stop] ; cue [Jun-ho <said>] ; source [JCS spokesman Col. Bae Jun-ho]
event e3 sarmy > - 152 happened [had raised its alert] ; by officer
event e4 sarmy > north 1056 happened [warned ~ to stop] ; by officer
position n1 sarmy > north demand [warned the North by loudspeaker to stop]
event e5 officer > - 016 happened [denied a report]
quote q4 officer indirect [a southern tank had also fired] ; cue [denied] ; source [<He> denied a report]
event e6 sarmy > - 194 denied [had also fired] ; by officer
event e7 activists > north 140 happened [had been launched]
event e8 minister > activists 0252 happened [appealed to]
position n2 minister > activists demand [to show restraint]
quote q5 minister mixed [the government "cannot forbid a citizen to write letters"] ; cue [restraint but <said>] ; source [Unification Minister Noh Eun-sook]
event e9 choi > minister 120 happened [brushed her aside]
position n3 choi > minister refusal [brushed her aside] ; answers n2
quote q6 choi direct ["If they shoot, we send more,"] ; cue [he <said>, threatening] ; source [<he> said, threatening]
event e10 choi > north 133 happened [threatening to float]
position n4 choi > north threat [threatening to float 100,000 leaflets from Imjingak on Oct. 25] ; place [Imjingak] ; deadline [on Oct. 25]
event e11 residents > choi 145 happened [pelted] ; date [Saturday] ; place paju
event e12 police > - 1711 happened [confiscated] ; date [Saturday] ; place paju
event e13 aides > south 042 happened [flew in] ; place incheon ; date [a week ago]
event e14 aides > south 036 happened [agreed with Seoul to hold] ; date [a week ago]
event e15 aides > south 046 planned [high-level talks] ; date [early November]
position n5 south > north offer [Seoulâ€™s offer stood] ; about [high-level talks] ; deadline [by early November]
quote q7 minister indirect [Seoulâ€™s offer stood] ; cue [Noh <said>] ; source [<Noh> said]
event e16 usa > koreas 026 happened [called on]
position n6 usa > koreas demand [to keep talking]
quote q8 unc indirect [it would investigate whether the armistice had been breached] ; cue [Command <said>] ; source [the U.N. Command]
event e17 unc > - 093 planned [would investigate]
figure f1 round [some 40 rounds] 40 40 ; approximate ; by jcs
figure f2 kilometer [60 kilometers] 60 60
figure f3 villager [about 120 villagers] 120 120 ; approximate
figure f4 leaflet [100,000 leaflets] 100000 100000
figure f5 tank [four helium tanks] 4 4
figure f6 aide [three of the North Korean leaderâ€™s closest aides] 3 3
trap [had fought to a draw] ; archery

report chollima
outlet Chollima News Agency
kind state
published 2014-10-12
title Spokesman Denounces Human Scum's Leaflet Scattering
| Pyongyang, October 12 (Chollima) -- {nspokes|A spokesman for {committee|the *Committee for National Concord*}} released a statement on Saturday in connection with the fact that {south|the south Korean authorities} let loose {activists|human scum} to scatter leaflets slandering the dignity of {north|the supreme leadership of the *DPRK*}.
| The statement said:
| "That {south|the puppet forces} indulged in such rubbish at a time when the improvement of the north-south relations is being discussed is an intolerable mockery of the nation and a declaration of war. {narmy|The sentries of the Korean People's Army} took a just self-defensive step of shooting down the flying rubbish, and at no time aimed at {villagers|inhabitants}. It is {sarmy|the puppet military} that perpetrated the grave provocation of firing upon {narmy|{north|our} guard post}.
| "{south|The south side} must apologize to the nation, punish {activists|the scum} and give assurance that the like will never happen again. If {south|it} does not, there can be no dialogue worth the name, and {narmy|{north|our} revolutionary armed forces} will blow up the place of scattering, together with those who shield it, without prior notice.
| "If {south|*Seoul*} turns {south|its} back on confrontation even now, the door of {panmunjom|*Panmunjom*} is not bolted. {north|We} know the difference between a neighbor and {usa|his American master}."
| {nspokes|The spokesman} held {usa|the *U.S.*} responsible, charging {usa|it} with having trained {activists|the balloonists} on {okinawa|*Okinawa*}.
| The same day the opera "Sea of Victory" was staged before {delegation|a delegation of Mongolian herders}, who laid a floral basket. {performers|The performers} wiped out, the audience agreed, all memory of the enemy troupe of last year.
role nspokes [A spokesman for the Committee for National Concord]
role nspokes [<The spokesman> held]
date [October 12] day 2014-10-12
date [Saturday] day 2014-10-11
date [even <now>, the] day PRESENT_REF
date [The same day] day 2014-10-11
date [last year] span 2013
quote q9 nspokes direct ["That the puppet forces indulged ~ firing upon our guard post.] ["The south side must apologize ~ without prior notice.] ["If Seoul turns its back ~ his American master."] ; cue [The statement <said>]
event e7 activists > north 140 happened [to scatter] ; by nspokes
event e19 nspokes > south 111 happened [is an intolerable mockery of]
event e1 narmy > activists 193 happened [shooting down] ; by nspokes
event e20 narmy > villagers 193 denied [aimed at] ; by nspokes
event e2 sarmy > narmy 193 happened [firing upon] ; by nspokes
event e21 nspokes > south 100 happened [must apologize to]
position n7 nspokes > south demand [must apologize to the nation, punish the scum and give assurance that the like will never happen again]
event e22 nspokes > south 134 happened [there can be no dialogue]
event e23 narmy > south 1384 happened [will blow up]
position n8 nspokes > south threat [If it does not, there can be no dialogue worth the name, and our revolutionary armed forces will blow up the place of scattering] ; condition [If it does not]
event e24 nspokes > south 036 happened [is not bolted]
position n9 nspokes > south offer [If Seoul turns its back on confrontation even now, the door of Panmunjom is not bolted] ; condition [If Seoul turns its back on confrontation even now] ; place [Panmunjom]
event e25 nspokes > usa 111 happened [held the U.S. responsible]
event e26 nspokes > usa 112 happened [charging it with]
event e27 usa > activists 060 happened [having trained] ; by nspokes ; place okinawa
trap [a declaration of war] ; abuse, no war was declared
trap [wiped out] ; the theatre
trap ["Sea of Victory"] ; the name of an opera

report khalkha
outlet Khalkha Times
kind local
published 2014-11-21
title Koreans came, drank airag, left without a deal
| ULAANBAATAR. For two days this week {guests|four polite gentlemen} occupied a tourist camp at {terelj|*Terelj*} and told anyone who asked that {guests|they} had come for the eagles. {guests|They} had not. {deputy|Deputy Foreign Minister *Tserendulam Oyuun*} confirmed on Thursday that {mongolia|*Mongolia*} had hosted {guests|envoys} of {koreas|both *Koreas*} "at {koreas|their} own request and in {mongolia|our} own tent".
| {nenvoy|The northern envoy}, {nenvoy|*Ri Chol-min*}, and {senvoy|{nenvoy|his} southern colleague}, {senvoy|*Hwang Ki-tae*}, met three times. According to {sources|two persons} familiar with the talks, {nenvoy|*Ri*} offered to reopen the military hotline cut in October and to let {theold|two hundred old people} see {theold|their} relatives over lunar New Year; {nenvoy|he} asked that {south|*Seoul*} ban the balloons by law. {senvoy|*Hwang*} could not promise that. {senvoy|He} proposed instead that {police|police} keep launchers ten kilometres from the border. {north|*Pyongyang*} rejected this by fax on Wednesday morning, and {guests|the gentlemen} packed.
| Who was first to refuse whom is already disputed. {hanseong|A Seoul agency} reported that {nenvoy|*Ri*} walked out; {deputy|*Oyuun*} said that nobody walked anywhere, "since it was minus 24". {president|President *Ganbold Sukh*}, who telephoned {guests|both envoys}, remains hopeful. "A yak does not cross the river at the first try," {president|he} said.
| {mongolia|*Ulaanbaatar*}, one of few capitals with an embassy in {pyongyang|*Pyongyang*} and free-trade hopes in {seoul|*Seoul*}, in 1990 opened relations with {south|the *South*} without closing {mongolia|its} mission in {nkorea|the *North*}. This month {mongolia|it} shipped 104 head of cattle to {north|*North Korea*} as aid, signed a coal-transit protocol with {north|it}, and took part with {sarmy|South Korean marines} in a peacekeeping exercise.
| {japan|*Tokyo*} too has used the tents: in March {families|parents} of {abducted|a girl} abducted by {agents|North Korean agents} in 1977 met {daughter|{abducted|her} daughter} here. {embassy|{japanp|*Japan*}'s embassy} declined to say if any Japanese was at {terelj|*Terelj*}.
| In sport: Khishigbat throws Kim, war of the wrestlers, page 8.
role deputy [Deputy Foreign Minister]
role nenvoy [The northern envoy]
role senvoy [his southern colleague]
role president [President]
date [two days] duration P2D
date [this week] span 2014-W47
date [Thursday] day 2014-11-20
date [October] span 2014-10
date [lunar New Year] day 2015-02-19
date [Wednesday morning] day 2014-11-19TMO
date [1990] span 1990
date [This month] span 2014-11
date [March] span 2014-03
date [1977] span 1977
quote q15 guests indirect [they had come for the eagles] ; cue [<told> anyone who asked] ; source [four polite gentlemen]
quote q10 deputy mixed [Mongolia had hosted envoys of both Koreas "at their own request and in our own tent"] ; cue [confirmed] ; source [Deputy Foreign Minister Tserendulam Oyuun]
event e28 mongolia > guests 043 happened [had hosted] ; place terelj ; date [this week]
event e29 nenvoy > senvoy 044 happened [met three times] ; place terelj ; date [this week]
quote q11 sources indirect [Ri offered to reopen the military hotline cut in October and to let two hundred old people see their relatives over lunar New Year; he asked that Seoul ban the balloons by law] ; cue [According to] ; source [two persons]
event e30 nenvoy > senvoy 032 happened [offered to reopen] ; by sources
event e31 - > - 160 happened [cut] ; by sources ; date [October]
event e32 nenvoy > theold 0355 happened [to let] ; by sources
position n10 nenvoy > south offer [offered to reopen the military hotline cut in October and to let two hundred old people see their relatives over lunar New Year] ; about [the military hotline] ; deadline [over lunar New Year]
event e33 nenvoy > south 022 happened [he <asked that>] ; by sources
event e34 south > - 1721 wanted [ban] ; by sources
position n11 nenvoy > south demand [Seoul ban the balloons by law] ; state refused
event e35 senvoy > nenvoy 120 happened [could not promise]
position n12 senvoy > nenvoy refusal [could not promise that] ; answers n11
event e36 senvoy > nenvoy 034 happened [proposed instead]
position n13 senvoy > north offer [proposed instead that police keep launchers ten kilometres from the border] ; state refused
event e37 north > south 127 happened [rejected this] ; date [Wednesday morning]
position n14 north > south refusal [rejected this] ; answers n13
quote q12 hanseong indirect [Ri walked out] ; cue [reported] ; source [A Seoul agency]
event e38 nenvoy > senvoy 164 happened [<walked out>; Oyuun] ; by hanseong
quote q13 deputy mixed [nobody walked anywhere, "since it was minus 24"] ; cue [Oyuun <said>] ; source [<Oyuun> said]
event e38 nenvoy > senvoy 164 denied [walked anywhere] ; by deputy
event e39 president > guests 041 happened [telephoned]
event e40 president > - 013 happened [remains hopeful]
quote q14 president direct ["A yak does not cross the river at the first try,"] ; cue [he <said>] ; source [<he> said]
event e41 mongolia > south 054 happened [opened relations with] ; date [1990]
event e42 mongolia > north 070 happened [shipped] ; date [This month]
event e43 mongolia > north 057 happened [signed] ; date [This month]
event e44 mongolia > sarmy 062 happened [took part] ; date [This month]
event e45 families > daughter 040 happened [met her] ; date [March]
event e46 agents > abducted 181 happened [abducted by] ; date [1977]
event e47 embassy > - 011 happened [declined to say]
figure f7 gentleman [four polite gentlemen] 4 4
figure f8 person [two hundred old people] 200 200
figure f9 kilometre [ten kilometres] 10 10
figure f10 cattle [104 head of cattle] 104 104
figure f11 time [three times] 3 3
trap [without closing] ; did not happen
trap [war of the wrestlers] ; sport

differences
only-in e11 hanseong ; Only Hanseong tells of the eggs in Paju.
only-in e25 chollima ; Only Chollima accuses the United States.
only-in e29 khalkha ; Only the Khalkha Times tells of the meeting at Terelj.
name activists hanseong chollima ; The Balloon Letter Society is only human scum for Chollima.
