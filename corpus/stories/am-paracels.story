# invented throughout
story am-paracels
about a fishing boat sunk, its crew held and freed; South China Sea; 2020

actors
vietnam    government   VNMGOV    Vietnamese government
vmfa       organisation VNMGOV    Vietnamese foreign ministry
vspokes    person       VNMGOV f  Le Thi Bich Ngan
crew       group        VNMCVL p  crew of the sunken boat
skipper    person       VNMCVL m  Tran Van Lo
association organisation VNMLAB   Vietnam Fisheries Union
china      government   CHNGOV    Chinese government
ccg        organisation CHNMIL    China Coast Guard
cspokes    person       CHNGOV m  Fang Weidong
vguard     organisation VNMMIL    Vietnamese coast guard
boats      group        VNMCVL p  two other fishing boats
phil       government   PHLGOV    Philippine government
psec       person       PHLGOV m  Renato Escudero
usa        government   USAGOV    United States
asean      organisation IGOSEAASN ASEAN
senator    person       PHLLEG f  Corazon Villareal
navy       organisation USAMIL    US Navy
institute  organisation CHNEDU    Hainan maritime institute
prof       person       CHNEDU f  Gu Min
wives      group        VNMCVL p  wives of the crew
leftists   group        PHLCVL p  demonstrators in Manila
wire       organisation PHLMED    Archipelago News Service
ambassador person       CHNGOV    Chinese ambassador in Hanoi
striker    person       VNM    m  Bui Quoc Hau
malaysia   organisation MYS       Malaysian football team
villagers  group        PHLCVL p  Filipino crew of 2019
vietnamese group        VNMCVL p  Vietnamese crew of 2019
chinese    group        CHN       vessel of 2019
pambassador person      PHLGOV    Philippine ambassador in Beijing
police     organisation PHLCOP    Philippine police
deckhand   person       VNMCVL m  youngest deckhand
plain      person       CHN    m  man in plain clothes
guards     group        MIL    p  the two coast guards
outsiders  group        -      p  certain countries outside the region

places
paracels   region  CN  16.50 112.00 Paracel Islands
woody      site    CN  16.83 112.33 Woody Island
lyson      region  VN  15.38 109.12 Ly Son
hague      city    NL  52.08   4.31 The Hague
scs        region  -   13.00 114.00 South China Sea
chinap     country CN  35.00 105.00 China
vietnamp   country VN  16.00 107.80 Vietnam
beijing    city    CN  39.90 116.41 Beijing
beibu      region  -   20.00 108.00 Beibu Gulf
embassy    site    PH  14.55 121.03 Chinese embassy in Manila

report wire
outlet Archipelago News Service
kind wire
published 2020-04-06
title Manila backs Hanoi in row over sunken boat
| MANILA - {phil|The *Philippines*} on Monday threw {phil|its} weight behind {vietnam|*Vietnam*} after {ccg|a Chinese coast guard ship} rammed and sank {crew|a Vietnamese fishing boat} near {paracels|the disputed *Paracel Islands*}, a step {phil|it} said hurt trust "at a time when we should all be fighting a virus and not each other".
| {crew|The eight fishermen}, pulled from the water by {ccg|the same ship}, were held for 15 hours on {woody|*Woody Island*} and released to {boats|two other Vietnamese boats}, {vmfa|{vietnamp|*Vietnam*}'s foreign ministry} said, demanding compensation and the punishment of those on the bridge.
| {psec|Foreign Secretary *Renato Escudero*} told {wire|*Archipelago News*} {psec|he} had telephoned {vietnam|*Hanoi*} to offer "a shoulder and a chart". {psec|He} would not say whether {phil|*Manila*} might join a case before a tribunal in {hague|*The Hague*}, should {vietnam|*Vietnam*} ever bring one: "{psec|I} do no hypotheticals before breakfast."
| {usa|*Washington*} accused {china|*Beijing*} of exploiting the pandemic and said {navy|two warships} would sail through {scs|the *South China Sea*} this week. {asean|The *Association of Southeast Asian Nations*}, whose foreign ministers meet by video on Thursday, has been silent.
| {senator|Senator *Corazon Villareal*}, {senator|a former coast guard commodore}, recalled that {villagers|22 Filipino fishermen} whose boat was rammed last June had been fished out by {vietnamese|a Vietnamese crew}, not by {chinese|the vessel} that hit {villagers|them}. "{phil|We} owe {vietnam|them} more than a tweet," {senator|she} said, and urged {phil|the palace} to recall {pambassador|the ambassador} from {beijing|*Beijing*}.
| Outside {embassy|the Chinese embassy}, {leftists|a dozen masked activists} standing two metres apart burned a paper boat. {police|Police} dispersed {leftists|them} for breach of the lockdown and took four of {leftists|them} in. Elsewhere in the capital the war of the noodle brands went on: two chains are each claiming victory.
role psec [Foreign Secretary]
role senator [Senator]
role senator [a former coast guard commodore]
date [Monday] day 2020-04-06
date [15 hours] duration PT15H
date [this week] span 2020-W15
date [Thursday] day 2020-04-09
date [last June] span 2019-06
event e1 phil > vietnam 051 happened [threw its weight behind] ; date [Monday]
event e2 ccg > crew 190 happened [rammed and sank] ; place paracels
quote q1 phil mixed [hurt trust "at a time when we should all be fighting a virus and not each other"] ; cue [it <said> hurt] ; source [<it> said hurt]
event e3 phil > ccg 111 happened [hurt trust]
event e4 ccg > crew 173 happened [were held] ; by vmfa ; place woody
event e5 ccg > crew 0841 happened [released to] ; by vmfa
quote q2 vmfa indirect [The eight fishermen, pulled from the water by the same ship, were held for 15 hours on Woody Island and released to two other Vietnamese boats] ; cue [ministry <said>] ; source [Vietnam's foreign ministry]
event e6 vmfa > - 1031 happened [demanding compensation]
position n1 vmfa > - demand [compensation and the punishment of those on the bridge]
event e7 psec > vietnam 041 happened [had telephoned]
quote q3 psec mixed [he had telephoned Hanoi to offer "a shoulder and a chart"] ; cue [<told> Archipelago] ; source [Foreign Secretary Renato Escudero] ; to wire
event e8 psec > vietnam 030 happened [to offer] ; by psec
event e9 psec > - 011 happened [would not say]
quote q4 psec direct ["I do no hypotheticals before breakfast."] ; cue [would not <say>] ; source [<He> would not say]
event e10 usa > china 112 happened [accused]
quote q5 usa indirect [two warships would sail through the South China Sea this week] ; cue [pandemic and <said>] ; source [Washington]
event e11 navy > - 150 planned [would sail through] ; place scs ; date [this week] ; by usa
event e12 asean > - 040 planned [meet by video] ; date [Thursday]
quote q6 senator indirect [22 Filipino fishermen whose boat was rammed last June had been fished out by a Vietnamese crew, not by the vessel that hit them] ; cue [recalled] ; source [Senator Corazon Villareal]
event e13 chinese > villagers 190 happened [was rammed] ; by senator ; date [last June]
quote q7 senator direct ["We owe them more than a tweet,"] ; cue [she <said>] ; source [<she> said]
event e14 senator > phil 020 happened [urged]
position n2 senator > phil demand [to recall the ambassador from Beijing]
event e15 leftists > - 141 happened [burned a paper boat] ; place embassy
event e16 police > leftists 170 happened [dispersed them]
event e17 police > leftists 173 happened [took four of them in]
figure f1 fisherman [eight fishermen] 8 8
figure f2 hour [15 hours] 15 15
figure f3 warship [two warships] 2 2
figure f4 fisherman [22 Filipino fishermen] 22 22
figure f5 activist [a dozen masked activists] 12 12
figure f6 activist [four of them] 4 4 ; role detained
trap [fighting a virus] ; disease
trap [those on the bridge] ; the bridge of a ship
trap [should Vietnam ever bring one] ; a hypothetical
trap [the war of the noodle brands] ; business
trap [claiming victory] ; business

report bien
outlet Biển Đông Nhật Báo
kind local
published 2020-04-05
title The boat QNg 90217 and seventeen hours
| LÝ SƠN - The wave of that night was low, remembers {skipper|the ship owner *Trần Văn Lộ*}; it was not the wave which sank the boat. At about 3 a.m. of 2 April, while {crew|eight brothers} were sleeping after pulling the nets in the waters of {paracels|*Hoàng Sa*}, {ccg|the Chinese ship number 4301} sounded {ccg|its} siren, chased, crashed two times in the flank. "{crew|We} put on the life vests and {crew|we} said goodbye," {skipper|*Lộ*} tells.
| {ccg|They} fished {crew|the brothers} out, and then {crew|the brothers} were led to the island of {woody|*Phú Lâm*}, photographed, obliged to press {crew|their} fingers on a paper without Vietnamese letters. {skipper|*Lộ*} says that {plain|a man} in plain clothes struck {deckhand|the youngest deckhand} on the mouth when {deckhand|he} asked what was written. After seventeen hours {ccg|they} let {crew|the eight} go with {boats|two boats} of the same village which had hurried to rescue and which had been detained also.
| {vspokes|Spokeswoman of {vmfa|the Ministry of Foreign Affairs} *Lê Thị Bích Ngân*} affirmed that {vietnam|*Vietnam*} has full proof of sovereignty over {paracels|*Hoàng Sa*}. {vmfa|The Ministry} summoned {ambassador|the ambassador of {chinap|*China*}}, handed {ambassador|him} a note of protest and requested that {china|the Chinese side} investigate and compensate satisfactorily. {vietnam|*Vietnam*} "does not trade {vietnam|its} sea for masks", {vspokes|she} said.
| {association|The *Fisheries Union*} condemned the "inhuman act" and will support each family with 30 million dong. {vguard|The Coast Guard} has increased the number of patrol ships from three to seven on the line of {lyson|*Lý Sơn*}. {wives|Wives} of {crew|the crew} declared that {crew|the men} will go out again at the next moon.
| In the evening {crew|the crew} watched on television, with {lyson|the whole island}, how {striker|the striker *Bùi Quốc Hậu*} torpedoed {malaysia|*Malaysia*} in a match of last year.
role skipper [the ship owner]
role vspokes [Spokeswoman of the Ministry of Foreign Affairs]
date [that night] day 2020-04-02TNI
date [3 a.m. of 2 April] day 2020-04-02T03:00
date [seventeen hours] duration PT17H
date [the next moon] span FUTURE_REF
date [the evening] day 2020-04-04TEV
date [last year] span 2019
event e18 ccg > crew 190 happened [chased]
event e2 ccg > crew 190 happened [crashed two times in] ; place paracels ; date [3 a.m. of 2 April]
quote q21 skipper indirect [The wave of that night was low] ; cue [remembers] ; source [the ship owner Trần Văn Lộ]
quote q8 skipper direct ["We put on the life vests and we said goodbye,"] ; cue [<tells>] ; source [<Lộ> tells]
event e4 ccg > crew 173 happened [were led to] ; place woody
event e19 ccg > crew 170 happened [obliged to] ; place woody
quote q9 skipper indirect [a man in plain clothes struck the youngest deckhand on the mouth when he asked what was written] ; cue [Lộ <says>] ; source [<Lộ> says]
event e20 plain > deckhand 182 happened [struck] ; by skipper ; place woody
event e5 ccg > crew 0841 happened [let the eight go]
event e21 ccg > boats 173 happened [had been detained]
quote q10 vspokes indirect [Vietnam has full proof of sovereignty over Hoàng Sa] ; cue [affirmed] ; source [Lê Thị Bích Ngân]
event e22 vmfa > ambassador 114 happened [handed him a note of protest]
event e23 vmfa > ambassador 114 happened [summoned]
event e24 vmfa > china 1031 happened [requested that]
position n1 vmfa > china demand [the Chinese side investigate and compensate satisfactorily]
quote q11 vspokes mixed [Vietnam "does not trade its sea for masks"] ; cue [she <said>] ; source [<she> said]
event e25 association > ccg 111 happened [condemned]
quote q12 association mixed ["inhuman act"] ; cue [condemned] ; source [The Fisheries Union]
event e26 association > crew 071 planned [will support]
position n3 association > crew offer [will support each family with 30 million dong]
event e27 vguard > - 154 happened [has increased the number of patrol ships] ; place lyson
quote q13 wives indirect [the men will go out again at the next moon] ; cue [declared] ; source [<Wives> of the crew]
figure f1 brother [eight brothers] 8 8
figure f2 hour [After <seventeen hours>] 17 17
figure f7 dong [30 million dong] 30000000 30000000
figure f8 patrol ship [three to seven] 3 7
trap [torpedoed Malaysia] ; football
trap [it was not the wave which sank the boat] ; denied

report nanhai
outlet Nanhai Dispatch
kind state
published 2020-04-07
title China rescues Vietnamese fishermen after collision off Xisha
| HAIKOU, April 7 (Nanhai Dispatch) -- {cspokes|Chinese Foreign Ministry spokesperson *Fang Weidong*} on Tuesday rejected what {cspokes|he} called groundless accusations over the sinking of {crew|a Vietnamese vessel} in the waters of {paracels|{chinap|*China*}'s *Xisha Islands*}, stressing that {crew|the boat} "refused to leave, made a sudden turn and hit the bow" of {ccg|a *China Coast Guard* cutter}.
| {ccg|The cutter} immediately rescued {crew|all eight people}, gave {crew|them} water, noodles and masks, and after verification handed {crew|them} over, {cspokes|*Fang*} told a regular press briefing. No one was detained, {cspokes|he} noted.
| {cspokes|*Fang*} urged {vietnam|the Vietnamese side} to educate and restrain {vietnam|its} fishermen. {china|*China*} stands ready to discuss fishery cooperation with {vietnam|*Viet Nam*}, including a hotline between {guards|the two coast guards}, on the basis of respect for historical facts, {cspokes|he} said.
| {china|*China*} opposes the hyping up of the matter by {outsiders|certain countries outside the region}, {cspokes|the spokesperson} said when asked to comment on {usa|*U.S.*} remarks. {usa|The *United States*}, whose own carrier is "a floating fever ward", had better mind {usa|its} own business, or {usa|it} "will reap what {usa|it} sows".
| {prof|*Gu Min*}, {prof|a researcher with {institute|the *Hainan Institute of Maritime Affairs*}}, said that if {phil|*Manila*} were to follow {vietnam|*Hanoi*} {phil|it} would be lifting a rock only to drop it on {phil|its} own feet.
| {ccg|The *China Coast Guard*} and {vguard|{ccg|its} Vietnamese counterpart} have carried out 19 joint patrols in {beibu|the *Beibu Gulf*} since 2006.
role cspokes [Chinese Foreign Ministry spokesperson]
role prof [a researcher with the Hainan Institute of Maritime Affairs]
date [April 7] day 2020-04-07
date [Tuesday] day 2020-04-07
date [since <2006>] span 2006
event e28 cspokes > - 016 happened [rejected] ; date [Tuesday]
quote q14 cspokes mixed [the boat "refused to leave, made a sudden turn and hit the bow" of a China Coast Guard cutter] ; cue [stressing] ; source [Chinese Foreign Ministry spokesperson Fang Weidong]
event e29 crew > ccg 124 happened [refused to leave] ; by cspokes ; place paracels
event e30 ccg > crew 073 happened [gave them] ; by cspokes
event e31 ccg > crew 0841 happened [handed them over] ; by cspokes
quote q15 cspokes indirect [The cutter immediately rescued all eight people, gave them water, noodles and masks, and after verification handed them over] ; cue [Fang <told> a regular] ; source [<Fang> told]
event e4 ccg > crew 173 denied [No one <was detained>] ; by cspokes
quote q16 cspokes indirect [No one was detained] ; cue [he <noted>] ; source [<he> noted]
event e32 cspokes > vietnam 020 happened [urged]
position n4 cspokes > vietnam demand [to educate and restrain its fishermen]
event e33 china > vietnam 036 happened [stands ready to discuss]
position n5 china > vietnam offer [stands ready to discuss fishery cooperation with Viet Nam, including a hotline between the two coast guards, on the basis of respect for historical facts] ; condition [on the basis of respect for historical facts] ; about [fishery cooperation]
quote q17 cspokes indirect [China stands ready to discuss fishery cooperation with Viet Nam, including a hotline between the two coast guards, on the basis of respect for historical facts] ; cue [he <said>] ; source [<he> said]
event e34 china > outsiders 111 happened [opposes]
quote q18 cspokes indirect [China opposes the hyping up of the matter by certain countries outside the region] ; cue [the spokesperson <said>] ; source [<the spokesperson> said]
event e35 cspokes > usa 130 happened [had better mind its own business, or]
quote q19 cspokes mixed [The United States, whose own carrier is "a floating fever ward", had better mind its own business, or it "will reap what it sows"]
position n6 cspokes > usa threat [had better mind its own business, or it "will reap what it sows"] ; condition [had better mind its own business]
quote q20 prof indirect [if Manila were to follow Hanoi it would be lifting a rock only to drop it on its own feet] ; cue [Affairs, <said>] ; source [Gu Min]
event e36 ccg > vguard 062 happened [have carried out 19 joint patrols] ; date [since <2006>] ; place beibu
figure f1 person [all eight people] 8 8
figure f9 patrol [19 joint patrols] 19 19
trap [if Manila were to follow Hanoi] ; a hypothetical
trap [lifting a rock] ; a saying

differences
figure f2 wire bien ; Fifteen hours of detention in Manila's wire, seventeen in the Vietnamese paper.
only-in e20 bien ; Only the Vietnamese paper tells of the blow to the deckhand.
only-in e30 nanhai ; Only Nanhai Dispatch tells of water, noodles and masks.
only-in e1 wire ; Only the wire tells of the backing of the Philippines.
