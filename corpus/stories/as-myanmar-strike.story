# Written by hand for the project; CC BY 4.0. All persons, outlets and the armed group are invented.
story as-myanmar-strike
about general strike a week after a coup, its repression and the answers from abroad; Myanmar; 2021

actors
soldiers   group         MMRMIL p  soldiers in Yangon
generals   group         MMRMIL p  generals who took power
khin       person        MMRGOV f  Khin Mya Sein
strikers   group         MMRLAB p  railwaymen, nurses and bank clerks
netpulse   organisation  NGO       NetPulse
ministry   organisation  MMRGOV    transport ministry
operators  group         MMRBUS p  telephone companies
monks      group         MMRBUD p  monks of Yangon
marchers   group         MMROPP p  marchers in Yangon
police     organisation  MMRCOP    Myanmar police
crowd      group         MMROPP p  demonstrators in Naypyitaw
woman      person        MMRCVL f  woman shot in Naypyitaw
surgeon    person        MMRHLH    surgeon in Naypyitaw
policemen  group         MMRCOP p  three policemen in Loikaw
nz         government    NZL       New Zealand
thura      person        MMRMIL m  Thura Aung
junta      government    MMRGOV    military government of Myanmar
front      group         MMRREB p  Salween National Front
prisoners  group         MMRCVL p  pardoned prisoners
fmin       organisation  MMRGOV    foreign ministry of Myanmar
un         organisation  IGOUNO    United Nations
unenvoy    person        IGOUNO f  Helga Brandvold
court      organisation  MMRJUD    court in Naypyitaw
hackers    group         -      p  hackers
ambu       person        MMRGOV m  Zaw Lin Htut
chinaamb   person        CHNGOV m  Chinese ambassador
china      government    CHNGOV    Chinese government
us         government    USAGOV    United States government
officers   group         MMRMIL p  ten officers
ellison    person        USAGOV f  Dana Ellison
wardoyo    person        IDNGOV f  Ratna Wardoyo
asean      organisation  IGOSEAASN ASEAN
japan      government    JPN       Japan
committee  organisation  MMROPP    Committee of the Elected
thai       government    THA       Thailand
refugees   people        MMRREF p  people who fled to Thailand
indonesia  government    IDN       Indonesia
diplomats  group         IDNGOV p  diplomats
idnmin     organisation  IDNGOV    Indonesian foreign ministry
servants   group         MMRGOV p  public servants at work
absent     group         MMRGOV p  absent public servants
both       group         -      p  ambassador and minister
govs       group         GOV    p  foreign governments
bank       organisation  MMRGOV    Central Bank
gov        government    MMRGOV    elected government toppled by the army
students   group         IDNEDU p  students in Jakarta
fm         person        MMRGOV m  Win Naing Oo
brunei     government    BRN       Brunei

places
yangon     city    MM  16.80 96.15  Yangon
myanmar    country MM  21.92 95.96  Myanmar
hledan     site    MM  16.83 96.13  Hledan junction
sule       site    MM  16.77 96.16  Sule Pagoda Road
naypyitaw  city    MM  19.76 96.08  Naypyitaw
loikaw     city    MM  19.68 97.21  Loikaw
mandalay   city    MM  21.96 96.09  Mandalay
bangkok    city    TH  13.75 100.50 Bangkok
newyork    city    US  40.71 -74.01 New York
sittang    site    MM  17.50 96.90  Sittang
maesot     city    TH  16.71 98.57  Mae Sot
singapore  city    SG  1.35 103.82  Singapore
moei       site    TH  16.71 98.52  Moei

report lamp
outlet The Irrawaddy Lamp
kind live
published 2021-02-08
title LIVE: General strike empties Yangon
| All times local. Newest at the bottom.
|
| 07:40 - {soldiers|Soldiers} have strung wire across the airport road in {yangon|*Yangon*}. Armoured cars are parked at {hledan|*Hledan* junction}, where the noodle sellers are still open.
|
| 08:15 - A week after {generals|the generals} seized power and locked up {khin|the president}, {khin|*Daw Khin Mya Sein*}, {strikers|railwaymen, nurses and bank clerks} all over {myanmar|the country} have walked out. {strikers|They} want {khin|her} set free and the November vote honoured.
|
| 09:05 - {ministry|The transport ministry} has ordered {operators|telephone companies} to cut mobile data until midnight. {netpulse|*NetPulse*}, which measures such things, says traffic is at 16 percent of normal.
|
| 10:30 - {monks|Monks} are leading {marchers|some 20,000 people} down {sule|*Sule Pagoda Road*}. {monks|They} hold {monks|their} bowls upside down: no alms from {soldiers|soldiers}.
|
| 12:00 - {police|Police} in {naypyitaw|*Naypyitaw*} have turned a water cannon and then rubber bullets on {crowd|the crowd}. {surgeon|A surgeon} at the thousand-bed hospital tells us {woman|a woman of 19} was killed by a live round.
|
| 12:45 - In {loikaw|*Loikaw*} {policemen|three policemen} refused to clear the bridge and were taken away by {policemen|their} own colleagues.
|
| 13:20 - {nz|*New Zealand*} is suspending all high-level contact with {junta|the junta} and will bar {junta|its} leaders from entering.
|
| 14:00 - {thura|Senior General *Thura Aung*}, on television for the first time, promises an election within a year. The vote in November was stolen, {thura|he} says; ten million names were false. "Those who disturb the stability of the state will meet the law," {thura|he} warned. Not a word about {khin|*Daw Khin Mya Sein*}.
|
| 15:30 - Curfew, 8 pm to 4 am, in {yangon|*Yangon*} and {mandalay|*Mandalay*}. {junta|The regime} has also banned gatherings of more than five.
|
| 16:05 - CORRECTION to 12:00: {woman|The young woman} is alive and on a ventilator. {surgeon|The surgeon} says {surgeon|he} was misinformed.
|
| 17:00 - {front|The *Salween National Front*}, {front|one of the ethnic armies}, announces that {front|it} is leaving the ceasefire talks, will shelter any striker who reaches {front|its} hills and might reopen the front on {sittang|the *Sittang*} if shooting goes on.
|
| 18:10 - Someone has projected a chess board on city hall. White to move. We are back tomorrow at 6.
|
| Follow us on Telegram for alerts
role khin [the president]
role thura [Senior General]
date [A week] duration P7D
date [the <November> vote] span 2020-11
date [midnight] day 2021-02-08T24:00
date [within <a year>] duration P1Y
date [in <November>] span 2020-11
date [tomorrow] day 2021-02-09
quote q1 netpulse indirect [traffic is at 16 percent of normal] ; cue [things, <says>] ; source [NetPulse]
quote q2 surgeon indirect [a woman of 19 was killed by a live round] ; cue [tells us] ; source [A surgeon]
quote q3 thura indirect [The vote in November was stolen,] [ten million names were false] ; cue [he <says>;] ; source [<he> says;]
quote q4 thura direct ["Those who disturb the stability of the state will meet the law,"] ; cue [warned] ; source [<he> warned]
quote q5 surgeon indirect [he was misinformed] ; cue [surgeon <says>] ; source [The surgeon]
quote q6 front indirect [it is leaving the ceasefire talks ~ if shooting goes on] ; cue [announces] ; source [The Salween National Front]
event e1 soldiers > - 191 happened [strung wire] ; place yangon
event e2 generals > - 192 happened [seized power] ; place myanmar
event e3 generals > khin 173 happened [locked up]
event e4 strikers > generals 1431 happened [walked out] ; place myanmar
event e5 strikers > generals 1053 happened [They <want>]
event e6 ministry > operators 1721 happened [ordered]
event e7 monks > - 141 happened [leading] ; place sule
event e8 monks > soldiers 143 happened [hold their bowls upside down] ; place sule
event e9 police > crowd 175 happened [turned] ; place naypyitaw
event e10 - > woman 193 denied [killed] ; by surgeon
event e11 policemen > - 140 happened [refused] ; place loikaw
event e12 police > policemen 173 happened [taken away] ; place loikaw
event e13 nz > junta 160 happened [suspending]
event e14 nz > junta 163 planned [will bar]
event e15 thura > - 034 happened [promises]
event e16 thura > - 130 happened [warned]
event e17 junta > - 1723 happened [Curfew] ; place yangon
event e18 junta > - 1721 happened [banned]
event e19 front > junta 164 happened [is leaving] ; by front
event e20 front > - 074 planned [will shelter] ; by front
event e21 front > junta 138 happened [might reopen the front]
position n1 strikers > generals demand [her set free and the November vote honoured] ; about [the November vote]
position n2 thura > - offer [an election within a year] ; deadline [within a year]
position n3 thura > - threat [Those who disturb the stability of the state will meet the law]
position n4 front > junta threat [might reopen the front on the Sittang if shooting goes on] ; condition [if shooting goes on]
figure f1 person [some 20,000 people] 20000 20000 ; approximate
figure f2 policeman [three policemen] 3 3 ; role detained
figure f3 name [ten million names] 10000000 10000000 ; by thura
figure f4 percent [16 percent] 16 16 ; by netpulse
trap [White to move] ; a chess board, nobody moves
trap [Not a word about] ; silence, nobody declined to comment
damage boilerplate [Follow us on Telegram for alerts]

report light
outlet Union Daily Light
kind state
published 2021-02-13
title Amnesty on Union Day: Senior General's message
| NAYPYITAW, 12 February - On the auspicious occasion of Union Day, {thura|the Chairman of {junta|the Council}}, {thura|Senior General *Thura Aung*}, granted remission of punishment to {prisoners|23,314 prisoners}, with a view to turning {prisoners|them} into decent citizens.
|
| In {thura|his} message {thura|the Senior General} thanked {servants|the public servants} who are attending to {servants|their} duties and urged {absent|those who remain absent} "owing to the incitement of unscrupulous persons" to resume work without delay, failing which {absent|they} will be evicted from government housing.
|
| {fmin|The *Ministry of Foreign Affairs*} has replied to {un|the *United Nations*} that the visit of {unenvoy|the Envoy}, {unenvoy|Ms *Helga Brandvold*}, cannot be received for the time being. {fmin|It} categorically rejects the allegation of excessive use of force. {police|The security forces}, {fmin|it} points out, exercise the utmost restraint, although {crowd|rioters} have wounded {police|32 policemen} with slingshots.
|
| {chinaamb|The Chinese Ambassador} called on {fm|Union Minister U *Win Naing Oo*} on Thursday, and {both|the two} cordially exchanged views. {china|*China*} has delivered 300,000 doses of vaccine.
|
| {ambu|*Zaw Lin Htut*}, who betrayed {myanmar|the country} by raising three fingers in {newyork|*New York*}, ceases to be Permanent Representative with effect from 10 February; a case of high treason has been opened against {ambu|him}. {court|The *Zabuthiri* court} extended the remand of {khin|*Khin Mya Sein*} to 17 February for the unlawful import of six walkie-talkies. {hackers|Unknown hackers} disabled the website of {bank|the Central Bank} on Thursday night; an investigation is under way.
|
| In the Union Day Cup, Defence crushed Railways 4-0, the strikers being kept quiet throughout.
role thura [the Chairman of the Council]
role thura [<Senior General> Thura]
role unenvoy [the Envoy]
role fm [Union Minister]
role ambu [Permanent Representative]
date [12 February] day 2021-02-12
date [Union Day,] day 2021-02-12
date [the time being] duration PRESENT_REF
date [on <Thursday>, and] day 2021-02-11
date [10 February] day 2021-02-10
date [17 February] day 2021-02-17
date [Thursday night] day 2021-02-11TNI
quote q7 thura mixed ["owing to the incitement of unscrupulous persons"] ; cue [urged] ; source [<the Senior General> thanked]
quote q8 fmin indirect [the visit of the Envoy, Ms Helga Brandvold, cannot be received for the time being] ; cue [replied] ; source [The Ministry of Foreign Affairs] ; to un
quote q9 fmin indirect [The security forces,] [exercise the utmost restraint ~ with slingshots] ; cue [points out] ; source [<it> points out]
event e22 thura > prisoners 0841 happened [granted remission of punishment to] ; date [12 February]
event e23 thura > servants 051 happened [thanked]
event e24 thura > absent 1052 happened [urged]
event e25 thura > absent 132 happened [will be evicted]
event e26 fmin > un 1245 happened [cannot be received]
event e27 fmin > un 016 happened [rejects]
event e28 crowd > police 145 happened [have <wounded>] ; by fmin
event e29 chinaamb > fm 040 happened [called on] ; date [on <Thursday>, and]
event e30 china > - 073 happened [delivered]
event e50 ambu > - 017 happened [raising three fingers] ; place newyork
event e31 - > ambu 172 happened [ceases to be] ; date [10 February]
event e32 - > ambu 115 happened [a case of high treason has been <opened>]
event e33 court > khin 173 happened [extended the remand]
event e34 hackers > bank 176 happened [disabled] ; date [Thursday night]
event e35 - > hackers 091 happened [investigation]
position n5 thura > absent demand [to resume work without delay] ; about [work without delay]
position n6 thura > absent threat [failing which they will be evicted from government housing] ; condition [failing which]
position n7 fmin > un refusal [the visit of the Envoy, Ms Helga Brandvold, cannot be received for the time being] ; about [the visit of the Envoy]
figure f5 prisoner [23,314 prisoners] 23314 23314
figure f6 policeman [32 policemen] 32 32 ; role wounded ; by fmin
figure f7 dose [300,000 doses of vaccine] 300000 300000
figure f8 walkie-talkie [six walkie-talkies] 6 6
trap [Defence crushed Railways 4-0] ; football
trap [the strikers being kept quiet] ; football, no strikers

report straits
outlet Straits Wire
kind wire
published 2021-02-13
title U.S. sanctions Myanmar generals as ASEAN gropes for a line
| WASHINGTON/JAKARTA (SW) - {us|The *United States*} on Friday froze the assets of {officers|ten serving and retired Myanmar officers}, among {officers|them} {thura|General *Thura Aung*}, and of three gem companies, the first penalties since {generals|the army} toppled {gov|an elected government} on 1 February.
|
| "{officers|These people} stole an election, and now {officers|they} are shooting at those who noticed," {ellison|Deputy Secretary of State *Dana Ellison*} said. {us|*Washington*}, {ellison|she} added, would not recognise any poll held by {junta|the generals} and stood ready to go further. Stopping short of a trade embargo, {us|it} moved $42 million of aid from {junta|government} programmes to relief groups.
|
| {japan|*Japan*}, {myanmar|*Myanmar*}'s largest donor, has put new loans on hold. {indonesia|*Indonesia*}, by contrast, is looking for a door. {wardoyo|{indonesia|Its} foreign minister}, {wardoyo|*Ratna Wardoyo*}, flew to {bangkok|*Bangkok*} on Saturday and talked there for two hours with {fm|the junta's *Win Naing Oo*}, {fm|the first member of {junta|the new cabinet}} known to have left {myanmar|the country}. {wardoyo|She} proposed, {diplomats|diplomats} said, that {asean|*ASEAN*} observers vouch for an early election. By evening {students|students} were burning tyres outside {idnmin|{wardoyo|her} ministry}: any new election, {students|they} shouted, was a betrayal of the last.
|
| {wardoyo|The minister} denied having backed such a plan. "{wardoyo|I} listened. In {wardoyo|my} trade that's already something," {wardoyo|she} said on landing.
|
| {committee|The *Committee of the Elected*}, {committee|a body of lawmakers in hiding}, urged {un|the *United Nations*} and {govs|foreign governments} to deal with {committee|it} alone. So far none has answered, though {thai|*Thailand*} has quietly let {refugees|1,900 people} across {moei|the *Moei*} at {maesot|*Mae Sot*} and {brunei|*Brunei*}, in the chair of {asean|the bloc}, "noted" events.
|
| As for {china|*China*}, {china|it} neither praised nor blamed. {china|*Beijing*} had hoped to see differences handled properly, {chinaamb|{china|its} envoy} said on Tuesday.
|
| Banks with {myanmar|Burmese} business fought back from early losses in {singapore|*Singapore*}.
role ellison [Deputy Secretary of State]
role wardoyo [Its foreign minister]
role committee [a body of lawmakers in hiding]
date [on <Friday>] day 2021-02-12
date [1 February] day 2021-02-01
date [and <now> they] duration PRESENT_REF
date [on <Saturday>] day 2021-02-13
date [two hours] duration PT2H
date [evening] day 2021-02-13TEV
date [on <Tuesday>] day 2021-02-09
quote q10 ellison direct ["These people stole an election, and now they are shooting at those who noticed,"] ; cue [Ellison <said>] ; source [Deputy Secretary of State Dana Ellison]
quote q11 ellison indirect [Washington] [would not recognise any poll held by the generals and stood ready to go further] ; cue [added] ; source [<she> added]
quote q12 diplomats indirect [She proposed] [that ASEAN observers vouch for an early election] ; cue [diplomats <said>] ; source [<diplomats> said]
quote q13 students indirect [any new election] [was a betrayal of the last] ; cue [shouted] ; source [<they> shouted]
quote q14 wardoyo indirect [having backed such a plan] ; cue [denied] ; source [<The minister> denied]
quote q15 wardoyo direct ["I listened. In my trade that's already something,"] ; cue [she <said> on landing] ; source [<she> said on landing]
quote q16 chinaamb indirect [Beijing had hoped to see differences handled properly] ; cue [envoy <said>] ; source [its envoy]
event e36 us > officers 163 happened [froze] ; date [on <Friday>]
event e2 generals > gov 192 happened [toppled] ; date [1 February]
event e37 ellison > officers 1121 happened [stole]
event e38 officers > - 175 happened [shooting at] ; by ellison
event e39 us > junta 120 happened [would not recognise] ; by ellison
event e40 us > junta 1312 happened [stood ready to go further] ; by ellison
event e41 us > junta 1621 happened [moved]
event e42 japan > - 1621 happened [put new loans on hold]
event e43 wardoyo > - 042 happened [flew to] ; date [on <Saturday>] ; place bangkok
event e44 wardoyo > fm 044 happened [talked] ; date [on <Saturday>] ; place bangkok
event e45 wardoyo > - 045 happened [proposed] ; by diplomats
event e46 students > wardoyo 1412 happened [were burning tyres] ; date [evening]
event e47 wardoyo > - 016 happened [denied]
event e48 committee > un,govs 022 happened [urged]
event e49 thai > refugees 086 happened [let 1,900 people across] ; place maesot
position n8 us > junta refusal [would not recognise any poll held by the generals] ; about [any poll held by the generals]
position n9 us > junta threat [stood ready to go further]
position n10 wardoyo > fm mediation [that ASEAN observers vouch for an early election] ; participants [ASEAN observers] ; about [an early election]
position n11 committee > un,govs demand [to deal with it alone]
figure f9 officer [ten serving and retired Myanmar officers] 10 10
figure f10 company [three gem companies] 3 3
figure f11 dollar [$42 million] 42000000 42000000
figure f12 person [1,900 people] 1900 1900 ; role displaced
trap [neither praised nor blamed] ; negated, nobody is praised or blamed
trap ["noted" events] ; scare quotes, no utterance
trap [fought back from early losses] ; shares at an exchange
trap [a trade embargo] ; the words say that it stopped short of one

differences
only-in f6 light ; Only the state daily counts wounded policemen; the Lamp tells of a wounded demonstrator.
only-in e22 light ; Only the state daily tells of the release of 23,314 prisoners.
only-in e21 lamp ; Only the Lamp has the Salween front's threat.
only-in e36 straits ; The American sanctions stand only in the Straits Wire.
