story me-beirut-hostage
about release of a British teacher held in Beirut and the exchange behind it; Lebanon; 1991

actors
prowse     person       GBREDU  m  Julian Prowse
cells      group        LBNREB  p  Islamic Vanguard Cells
ferrante   person       IGOUNO  m  Giulio Ferrante
un         organisation IGOUNO     United Nations
israel     government   ISRGOV     Israeli government
prisoners  group        LBN     p  prisoners freed from Khiam
militia    group        LBNREB  p  South Lebanon militia
sheikh     person       LBNREL  m  Abdel Hadi Obeidi
iran       government   IRNGOV     Iranian government
syria      government   SYR        Syria
soldiers   group        SYRMIL  p  Syrian soldiers
britain    government   GBRGOV     British government
captives   people       CVL     p  remaining Western captives
lubin      person       ISRGOV  m  Amos Lubin
airmen     group        ISRMIL  p  missing Israeli airmen
fmin       person       SYRGOV  m  Syrian foreign minister
wife       person       GBRCVL  f  Margaret Prowse
pupils     people       GBREDU  p  pupils of Burley school
vicar      person       GBRREL  m  Colin Shawcross
friends    organisation GBRNGO     Friends of Julian Prowse
embassy    organisation IRNGOV     Iranian embassy in London
doctors    group        GBRMIL  p  RAF doctors
gunmen     group        LBNREB  p  gunmen who seized Prowse
cook       person       LBNCVL  m  Bassam Khury
official   person       GBRGOV     Foreign Office official
fo         organisation GBRGOV     Foreign Office
commandos  group        ISRMIL  p  Israeli commandos
unchief    person       IGOUNO  m  UN Secretary-General

places
westbeirut region   LB  33.89 35.48  west Beirut
beirut     city     LB  33.89 35.50  Beirut
damascus   city     SY  33.51 36.29  Damascus
khiam      site     LB  33.33 35.61  Khiam prison
slebanon   region   LB  33.30 35.40  south Lebanon
lebanon    country  LB  33.83 35.83  Lebanon
israelp    country  IL  31.50 34.75  Israel
wiesbaden  city     DE  50.08 8.24   Wiesbaden
burley     city     GB  53.91 -1.75  Burley
bekaa      region   LB  33.85 35.90  Bekaa
geneva     city     CH  46.20 6.14   Geneva
museum     site       LB  33.88 35.51  Beirut Museum
londonp    city       GB  51.51 -0.13  London
syriap     country  SY  35.00 38.00  Syria
telaviv    city     IL  32.08 34.78  Tel Aviv

report levant
outlet Levant Press Service
kind wire
published 1991-09-25
title Briton freed in Beirut after five years
| DAMASCUS, Sept. 25 (LPS) - {prowse|*Julian Prowse*}, {prowse|the British teacher} abducted in
+ {westbeirut|west *Beirut*} in 1986, was handed over to {soldiers|Syrian soldiers} before daybreak on Wednesday and
+ driven to {damascus|*Damascus*}, hours after {militia|{israelp|*Israel*}'s militia allies} in {slebanon|south
+ *Lebanon*} freed {prisoners|15 prisoners} from {khiam|*Khiam* jail}.
| {cells|The *Islamic Vanguard Cells*}, {cells|a shadowy pro-Iranian faction}, said in a typed statement delivered with a
+ photograph of {prowse|the captive} that {prowse|he} was being let go "as a gesture to {un|the *United Nations*} and not
+ to {britain|a government of colonialists}". {cells|It} warned that {captives|the four other Westerners} in
+ {cells|its} hands would "pay the price" if {commandos|Israeli commandos} attempted another raid like the one in which
+ {sheikh|Sheikh *Abdel Hadi Obeidi*} was carried off from {sheikh|his} bed in 1989.
| {ferrante|*Giulio Ferrante*}, {ferrante|the {unchief|{un|*U.N.*} Secretary-General}'s envoy}, had shuttled for six weeks
+ between {beirut|*Beirut*}, {damascus|*Damascus*} and {geneva|*Geneva*}. {ferrante|He} thanked {syria|*Syria*} and
+ {iran|*Iran*} for what {ferrante|he} called decisive help, and said {ferrante|he} would return to {lebanon|*Lebanon*}
+ next week to press for an exchange that would close the file once and for all.
| In {telaviv|*Tel Aviv*}, {lubin|*Amos Lubin*}, {lubin|the cabinet's coordinator for the missing}, denied that
+ {israel|the government} had struck a bargain. "{israel|We} got nothing, {israel|we} promised nothing," {lubin|he}
+ said. {israel|*Israel*} insists that no more Lebanese will be released until {israel|it} is told the fate of
+ {airmen|four airmen} lost over {lebanon|*Lebanon*} since 1982. {cells|The *Cells*} want {sheikh|the sheikh} and 300
+ others first.
| {fmin|{syriap|*Syria*}'s foreign minister} received {ferrante|the envoy} and {prowse|the freed man} for coffee before
+ {prowse|*Prowse*}, in a track suit two sizes too large, was flown to a military hospital at {wiesbaden|*Wiesbaden*}
+ aboard an RAF VC-10.
| {britain|*London*}, which closed {britain|its} embassy in {beirut|*Beirut*} after the kidnapping, said {britain|it}
+ was considering sending an ambassador back. {britain|It} promised no reward to {cells|the captors}. There had been
+ no negotiations, {official|an official} said, "not with {cells|the people} who did this, not now, not ever".
role prowse [the British teacher]
role ferrante [the U.N. Secretary-General's envoy]
role cells [a shadowy pro-Iranian faction]
role sheikh [Sheikh]
role lubin [the cabinet's coordinator for the missing]
date [Sept. 25] day 1991-09-25
date [1986] span 1986
date [daybreak on Wednesday] day 1991-09-25TMO
date [1989] span 1989
date [six weeks] duration P6W
date [next week] span 1991-W40
date [1982] span 1982
date [<hours> after Israel] duration PXH
date [not <now>, not] day PRESENT_REF
quote q1 cells mixed [he was being let go "as a gesture ~ a government of colonialists"] ; cue [<said> in a typed statement] ; source [The Islamic Vanguard Cells] ; channel [a typed statement]
quote q2 cells mixed [the four other Westerners in its hands ~ his bed in 1989] ; cue [<warned> that the four] ; source [<It> warned]
quote q3 ferrante indirect [he would return ~ once and for all] ; cue [<said> he would return] ; source [<He> thanked]
quote q4 lubin indirect [the government had struck a bargain] ; cue [denied] ; source [Amos Lubin]
quote q5 lubin direct ["We got nothing, we promised nothing,"] ; cue [he <said>. Israel] ; source [<he> said. Israel]
quote q14 israel indirect [no more Lebanese will be released ~ since 1982] ; cue [insists] ; source [<Israel> insists]
quote q6 britain indirect [it was considering sending an ambassador back] ; cue [<said> it was considering] ; source [London]
quote q7 official mixed [There had been no negotiations] ["not with the people who did this, not now, not ever"] ; cue [official <said>] ; source [an official]
event e1 - > prowse 181 happened [abducted] ; date [1986] ; place westbeirut
event e2 - > prowse 0841 happened [handed over] ; date [daybreak on Wednesday]
event e3 militia > prisoners 0841 happened [freed 15] ; place khiam
event e4 cells > un 017 happened [as a gesture]
event e2 cells > prowse 0841 happened [let go] ; by cells
event e5 cells > commandos 138 happened [would "pay the price"]
event e7 commandos > sheikh 181 happened [carried off] ; date [1989]
event e8 ferrante > - 045 happened [shuttled]
event e9 ferrante > syria,iran 051 happened [thanked]
event e10 ferrante > - 045 planned [press for an exchange]
event e11 israel > - 057 denied [struck a bargain] ; by lubin
event e12 israel > - 1243 happened [no more Lebanese will be released]
event e14 cells > israel 1053 happened [want]
event e15 fmin > ferrante,prowse 043 happened [received]
event e16 britain > - 161 happened [closed its embassy]
event e17 britain > - 014 happened [considering]
event e18 britain > cells 046 denied [had been no negotiations] ; by official
position n1 cells > commandos threat [the four other Westerners in its hands would "pay the price" ~ his bed in 1989] ; condition [if Israeli commandos attempted another raid like the one in which Sheikh Abdel Hadi Obeidi was carried off from his bed in 1989]
position n2 ferrante > - mediation [an exchange that would close the file once and for all]
position n3 israel > - refusal [no more Lebanese will be released until it is told the fate of four airmen] ; condition [until it is told the fate of four airmen]
position n4 israel > - demand [it is told the fate of four airmen lost over Lebanon] ; about [the fate of four airmen]
position n5 cells > israel demand [the sheikh and 300 others first]
position n6 britain > cells refusal [It promised no reward to the captors]
figure f1 prisoner [15 prisoners] 15 15
figure f2 Westerner [four other Westerners] 4 4 ; role detained
figure f3 airman [four airmen] 4 4 ; role missing
figure f4 other [300 others] 300 300
trap [promised nothing] ; a promise denied
trap [close the file once and for all] ; a figure of speech

report courier
outlet Wharfedale Courier
kind local
published 1991-09-27
title "Put the kettle on" - Julian is free
| THE bells of All Saints rang for ten minutes on Wednesday, and at the school in {burley|*Burley*} where
+ {prowse|*Julian Prowse*} once taught geography {pupils|the children} were let out early to tie yellow ribbons to the
+ railings.
| "{prowse|He} said, 'Put the kettle on, {wife|*Maggie*}, {prowse|I}'m told {prowse|I} talk too much,'" said
+ {wife|{prowse|his} wife}, {wife|*Margaret*}, who spoke to {prowse|him} by telephone from {wiesbaden|*Wiesbaden*} for eleven
+ minutes. "{prowse|He} asked who won the cricket. {wife|I} had to tell {prowse|him} {wife|I} had forgotten."
| {prowse|Mr *Prowse*}, 44, was bundled out of a taxi near {museum|the *Beirut Museum*} in May 1986 by {gunmen|six gunmen}
+ of {cells|a group then unheard of}, {cells|the *Islamic Vanguard*}, and spent 1,943 days chained to a radiator. {prowse|He} was
+ beaten when {prowse|he} tried to write on the wall, {prowse|he} told {doctors|RAF doctors}. {cook|The Lebanese cook}
+ taken with {prowse|him}, {cook|*Bassam Khury*}, was shot two days later and left beside the road to {bekaa|the *Bekaa*}.
| {friends|The *Friends of Julian Prowse*} have picketed {embassy|the Iranian embassy} in {londonp|*London*} every Monday
+ since 1987, calling on {iran|*Tehran*} to have {prowse|him} set free. "{friends|We} will keep it up for
+ {captives|the other four}," said {vicar|the Rev. *Colin Shawcross*}, {vicar|vicar of {burley|*Burley*}} and
+ {vicar|founder of {friends|the group}}. {vicar|He} took {fo|the *Foreign Office*} to task for telling families to keep
+ quiet. "{fo|They} asked {friends|us} to whisper. {friends|We} shouted."
| {official|A {fo|*Foreign Office*} man} who flew out with {wife|Mrs *Prowse*} would not be drawn on whether anyone had
+ been paid.
| The release is understood to have followed that of {prisoners|51 Lebanese} held by {militia|{israelp|*Israel*}s
+ friends} across the border. {ferrante|*Julio Ferrante*} of {un|the *UN*}, who brought it about, is to see {lubin|the
+ Israeli coordinator} in {geneva|*Geneva*} on Tuesday; {israel|the Israelis} want news of {airmen|seven airmen}
+ before {israel|they} free {sheikh|Sheikh *Obeid*}, whose snatching by helicopter two years ago was condemned by half
+ the world.
| {ferrante|He} had {ferrante|his} own word for {wife|Mrs *Prowse*s} kitchen: a postcard of the lake, on the back of it
+ "{wife|Your} patience outlasted a war."
| Not all hostilities are over. {prowse|*Julian*}s darts team, which has not beaten Otley since {prowse|he} left, has
+ demanded {prowse|his} immediate return.
| Picture: yellow ribbons at the school gates, Thursday. Sign up for a print of this photograph at our Leeds office.
role wife [his wife]
role cook [The Lebanese cook]
role sheikh [<Sheikh> Obeid]
role vicar [vicar of Burley]
role vicar [founder of the group]
date [Wednesday] day 1991-09-25
date [ten minutes] duration PT10M
date [eleven minutes] duration PT11M
date [May 1986] span 1986-05
date [1,943 days] duration P1943D
date [two days later] day -
date [every Monday] repeat XXXX-WXX-1
date [1987] span 1987
date [Tuesday] day 1991-10-01
date [two years ago] span 1989
quote q8 wife direct ["He said, 'Put the kettle on, Maggie, I'm told I talk too much,'"] ["He asked ~ I had forgotten."] ; cue [<said> his wife] ; source [<his wife>, Margaret]
quote q9 prowse direct ['Put the kettle on, Maggie, I'm told I talk too much,'] ; cue [He <said>, 'Put] ; source [<He> said, 'Put] ; to wife ; channel [by telephone]
quote q10 prowse indirect [He was beaten when he tried to write on the wall] ; cue [he <told> RAF] ; source [<he> told RAF] ; to doctors
quote q11 vicar direct ["We will keep it up for the other four,"] ; cue [<said> the Rev.] ; source [the Rev. Colin Shawcross]
quote q12 vicar direct ["They asked us to whisper. We shouted."]
quote q13 ferrante direct ["Your patience outlasted a war."] ; to wife ; channel [a postcard of the lake]
event e1 gunmen > prowse 181 happened [bundled out of a taxi] ; date [May 1986] ; place museum
event e19 - > prowse 182 happened [was <beaten> when] ; by prowse
event e20 gunmen > cook 181 happened [The Lebanese cook <taken>]
event e21 - > cook 1823 happened [shot] ; date [two days later]
event e22 friends > embassy 141 happened [picketed] ; date [every Monday] ; place londonp
event e23 friends > iran 0253 happened [calling on]
event e24 friends > iran 141 planned [keep it up]
event e25 vicar > fo 111 happened [took ~ to task]
event e29 fo > - 020 happened [telling families to keep quiet]
event e26 official > - 011 happened [would not be drawn]
event e2 - > prowse 0841 happened [The <release> is understood]
event e3 militia > prisoners 0841 happened [followed <that> of 51]
event e30 ferrante > - 045 happened [brought it about]
event e27 ferrante > lubin 044 planned [is to see] ; date [Tuesday] ; place geneva
event e13 israel > - 1014 happened [want news]
event e7 israel > sheikh 181 happened [snatching] ; date [two years ago]
event e28 - > israel 111 happened [condemned]
position n4 israel > - demand [news of seven airmen] ; about [seven airmen]
position n7 friends > iran demand [to have him set free]
figure f1 Lebanese [51 Lebanese] 51 51
figure f3 airman [seven airmen] 7 7 ; role missing
figure f5 gunman [six gunmen] 6 6
figure f6 day [1,943 days] 1943 1943 ; role detained
trap [demanded his immediate return] ; a darts team's joke
trap [Not all hostilities are over] ; a figure of speech
trap [anyone had been paid] ; a question, no event
trap [not <beaten> Otley] ; darts
damage boilerplate [Picture: yellow ribbons ~ our Leeds office.]

differences
figure f1 levant courier ; The wire says 15 prisoners left Khiam, the Courier 51.
figure f3 levant courier ; Four missing airmen in the wire, seven in the Courier.
name ferrante levant courier ; Giulio Ferrante is Julio in the Courier.
name sheikh levant courier ; Sheikh Abdel Hadi Obeidi is Sheikh Obeid in the Courier.
only-in e21 courier ; Only the Courier tells that the cook was killed.
only-in q2 levant ; Only the wire has the threat against the remaining captives.
