story me-yarim-jail
about air strike on a jail and the put-off prisoner exchange; Yemen; 2019

actors
inmates    people       YEM     p  inmates of the Yarim jail
coalition  group        SAUMIL     Saudi-led coalition
redcross   organisation NGOHLHIRC  Red Cross
houthis    group        YEMREB     Houthi movement
team       group        SAUMIL     assessment team of the coalition
aebi       person       NGOHLHIRC f Franziska Aebi
reporters  group        MED     p  reporters at Yarim
exchangees people       YEM     p  dead men on the exchange list
aasland    person       IGOUNO  m  Henrik Aasland
un         organisation IGOUNO     United Nations
saudi      government   SAUGOV     Saudi government
ajzi       person       YEMREB  m  Abdulmalik al-Ajzi
committee  group        YEMREB     prisoners committee of the Houthis
saudioff   group        SAUGOV  p  Saudi officials
travellers people       SAUCVL  p  travellers at Abha
belt       group        YEMSEP  p  Southern Belt
uae        government   AREGOV     government of the United Arab Emirates
guards     group        YEMMIL  p  presidential guards
yemgov     government   YEMGOV     internationally recognised Yemeni government
yemfm      person       YEMGOV  m  Yemeni foreign minister
troops     group        YEMMIL  p  government troops
wfp        organisation IGOUNOWFP  World Food Programme
people     people       YEMCVL  p  people on rations
leader     person       YEMREB  m  leader of the Houthis
oman       government   OMNGOV     Omani government
marchers   group        YEM     p  marchers in Sanaa
court      organisation YEMJUD     Sanaa criminal court
academics  group        YEMEDU  p  sentenced academics
monitors   group        IGOUNO  p  UN rights monitors
medics     organisation NGOHLH     Medics for Tihama
surgeons   group        YEMHLH  p  surgeons at Yarim
freed      people       YEM     p  freed prisoners
sides      group        YEM     p  the two sides in the south
doctors    group        YEMHLH  p  doctors
britain    government   GBRGOV     British government
gunmen     group        YEM     p  gunmen near Ibb

places
yemen      country  YE  15.50 47.50  Yemen
sanaa      city     YE  15.35 44.21  Sanaa
yarim      city     YE  14.30 44.38  Yarim
amman      city     JO  31.95 35.93  Amman
abha       site     SA  18.24 42.66  Abha airport
aden       city     YE  12.78 45.04  Aden
palace     site     YE  12.78 45.04  presidential palace
shabwa     region   YE  14.75 46.50  Shabwa
jeddah     city     SA  21.54 39.17  Jeddah
hodeidah   site     YE  14.83 42.93  port of Hodeidah
ibb        city     YE  13.97 44.18  Ibb
muscat     city     OM  23.59 58.41  Muscat
bab        site     YE  15.35 44.21  Bab al-Yaman
hospital   site     YE  14.30 44.38  Yarim hospital

report redsea
outlet Red Sea News
kind wire
published 2019-09-02
title Coalition bombs jail in Yemen, prisoner talks shelved
| SANAA, Sept 2 (RSN) - {inmates|At least 70 prisoners} were killed when aircraft of {coalition|the Saudi-led
+ coalition} bombed a college turned into a jail near {yarim|*Yarim*} on Sunday, {redcross|the *Red Cross*} said, and
+ {houthis|the *Houthi* movement}, which ran it, put off indefinitely the talks on an exchange of captives that were to
+ open in {amman|*Amman*} this week.
| {coalition|The coalition} said {coalition|it} had struck "a store of drones" and that {team|{coalition|its} assessment
+ team} would review the raid.{aebi|*Franziska Aebi*}, {aebi|the {redcross|*Red Cross*}s chief delegate}, who had called
+ on {inmates|the inmates} in {yarim|*Yarim*} twice this summer, replied that {coalition|the alliance} had been given the
+ coordinates of the building. "There were no drones. There were toothbrushes," {aebi|she} told {reporters|reporters} in
+ the rubble.
| {exchangees|Twenty-three of the dead} were on the list for exchange. {aasland|*Henrik Aasland*}, {aasland|the
+ {un|*United Nations*} envoy}, demanded an independent inquiry, a thing {saudi|*Saudi Arabia*} turned down in 2016, and
+ implored {houthis|the *Houthis*} to come to {amman|*Amman*} all the same. "Who negotiates over corpses?" answered
+ {ajzi|*Abdulmalik al-Ajzi*}, {ajzi|head of {committee|{houthis|the movement}'s prisoners committee}}.
| Early on Monday {houthis|the *Houthis*} flew three drones at {abha|*Abha* airport}. {saudioff|Saudi officials} said two
+ were brought down and the third wounded {travellers|four travellers}.
| In the south, {belt|separatists of the *Southern Belt*}, armed and paid by {uae|the *United Arab Emirates*}, last
+ month drove {guards|{yemgov|the recognised government}s guards} out of {palace|the presidential palace} in
+ {aden|*Aden*}. {yemfm|{yemgov|That government}s foreign minister} accused {uae|*Abu Dhabi*} of bombing
+ {troops|{yemgov|its} troops} on {troops|their} way to take {aden|the city} back. {saudi|*Riyadh*} has moved two
+ battalions into {shabwa|*Shabwa*} and invited {sides|both sides} to {jeddah|*Jeddah*}; {yemgov|the government} said
+ {yemgov|it} would come once {palace|the palace} was handed back.
| {wfp|The *World Food Programme*}, which cut off rations to {sanaa|*Sanaa*} in June over thefts, has begun feeding
+ {people|850,000 people} there again after {houthis|the *Houthis*} agreed to register {people|them} by fingerprint.
| The cholera that ambushed {sanaa|the city} in 2017 has not been defeated, {doctors|doctors} say.
role aebi [the Red Crosss chief delegate]
role aasland [the United Nations envoy]
role ajzi [head of the movement's prisoners committee]
role yemfm [That governments foreign minister]
date [Sept 2] day 2019-09-02
date [Yarim on <Sunday>] day 2019-09-01
date [this week] span 2019-W36
date [this summer] span 2019-SU
date [2016] span 2016
date [Early on Monday] day 2019-09-02
date [last month] span 2019-08
date [June] span 2019-06
date [2017] span 2017
quote q1 redcross indirect [At least 70 prisoners were killed ~ near Yarim on Sunday] ; cue [the Red Cross <said>] ; source [<the Red Cross> said]
quote q2 coalition mixed [it had struck "a store of drones" and that its assessment team would review the raid] ; cue [<said> it had struck] ; source [<The coalition> said]
quote q3 aebi indirect [the alliance had been given the coordinates of the building] ; cue [replied] ; source [Franziska Aebi]
quote q4 aebi direct ["There were no drones. There were toothbrushes,"] ; cue [she <told>] ; source [<she> told] ; to reporters
quote q5 ajzi direct ["Who negotiates over corpses?"] ; cue [answered] ; source [Abdulmalik al-Ajzi]
quote q6 saudioff indirect [two were brought down and the third wounded four travellers] ; cue [officials <said>] ; source [Saudi officials]
quote q7 yemgov indirect [it would come once the palace was handed back] ; cue [the government <said>] ; source [<the government> said]
quote q12 doctors indirect [The cholera ~ defeated] ; cue [doctors <say>] ; source [<doctors> say]
event e1 coalition > inmates 195 happened [bombed] ; date [Yarim on <Sunday>] ; place yarim ; by redcross
event e2 houthis > - 164 happened [put off indefinitely the talks] ; place amman
event e3 team > coalition 093 planned [review] ; by coalition
event e4 aebi > inmates 042 happened [called on] ; date [this summer] ; place yarim
event e5 aasland > - 100 happened [demanded]
event e6 saudi > - 120 happened [turned down] ; date [2016]
event e7 aasland > houthis 026 happened [implored]
event e8 ajzi > aasland 125 happened [Who negotiates over corpses]
event e9 houthis > travellers 1952 happened [flew three drones] ; date [Early on Monday] ; place abha
event e38 - > houthis 190 happened [brought down] ; by saudioff
event e10 uae > belt 072 happened [armed and paid]
event e11 belt > guards 190 happened [drove ~ out of] ; date [last month] ; place palace
event e12 yemfm > uae 1123 happened [accused]
event e13 uae > troops 195 happened [bombing] ; by yemfm
event e14 saudi > - 154 happened [moved] ; place shabwa
event e15 saudi > sides 039 happened [invited]
event e16 yemgov > saudi 036 happened [would come]
event e17 wfp > people 1623 happened [cut off] ; date [June] ; place sanaa
event e18 wfp > people 073 happened [begun feeding] ; place sanaa
event e19 houthis > wfp 0832 happened [agreed]
position n1 aasland > - demand [an independent inquiry]
position n2 saudi > - refusal [a thing Saudi Arabia turned down in 2016] ; about [an independent inquiry]
position n3 aasland > houthis demand [to come to Amman all the same] ; place [to <Amman> all]
position n4 ajzi > aasland refusal ["Who negotiates over corpses?"] ; answers n3
position n5 saudi > sides mediation [invited both sides to Jeddah] ; place [to <Jeddah>] ; participants [both sides]
position n6 yemgov > saudi acceptance [it would come once the palace was handed back] ; condition [once the palace was handed back] ; answers n5
position n7 houthis > wfp concession [to register them by fingerprint]
figure f1 prisoner [At least 70 prisoners] 70 - ; role killed ; by redcross
figure f2 dead [Twenty-three of the dead] 23 23 ; role killed
figure f3 drone [three drones] 3 3
figure f4 traveller [four travellers] 4 4 ; role wounded ; by saudioff
figure f5 battalion [two battalions] 2 2
figure f6 person [850,000 people] 850000 850000
trap [ambushed the city] ; a disease
trap [has not been defeated] ; a disease
damage glued [raid.Franziska]

report rayah
outlet Al-Rayah al-Yamaniya (translation)
kind translated
published 2019-09-04
title Crime of Yareem will not break the steadfast
| SANA'A - {marchers|Tens of thousands of the free people of {yemen|*Yemen*}} filled yesterday the square of
+ {bab|*Bab al-Yaman*} in condemnation of the crime committed by {coalition|the aggression} at {yarim|*Yareem*}, where
+ the number of martyrs has climbed to 112. {marchers|The crowds} lifted the slogan "No peace with {coalition|the
+ killer}", and asked {leader|the Leader} to answer.
| {leader|The Leader} did not delay. In a speech broadcast in the evening {leader|he} promised that from today no airport
+ of {saudi|the Saudi regime} will sleep; but if {coalition|the coalition} stops {coalition|its} raids, {leader|he} said,
+ {houthis|our} drones will stop in the same hour. "Stop and {houthis|we} stop, it is not chemistry."
| As a proof of intention {leader|he} ordered the setting free of {freed|290 prisoners}, without counterpart, and
+ {freed|their} names were handed to {redcross|the *International Red Cross*} by {oman|the Omani brothers} in
+ {muscat|*Mascat*}. {ajzi|The engineer *Abd al-Malik al-Ujzi*} denied that {committee|the committee} which {ajzi|he}
+ heads had closed the door of {amman|*Amman*}: "{committee|We} closed a window. Who talks over corpses with
+ {coalition|the killer}?"
| {aasland|The envoy *Asland*}, from whose tongue the word aggression has never come out, met {ajzi|him} for two hours and
+ is said to have begged a third one. {aasland|He} left without statement.
| In other matter, {court|the specialised penal court} sentenced to death {academics|thirty professors and preachers}
+ for giving of coordinates to {coalition|the enemy}. {britain|*London*} has protested to {houthis|the authorities} in
+ {sanaa|*Sana'a*}. And {houthis|the Supreme Council} has withdrawn the permits of {monitors|the seven human rights
+ monitors of {un|the *United Nations*}}, who must leave before Friday, since {monitors|their} report equates between
+ the knife and the neck.
| The team of Yareem wins the cup of martyrs in penalties. Report page 7.
role ajzi [The engineer]
role aasland [The envoy]
date [yesterday] day 2019-09-03
date [the evening] day 2019-09-03TEV
date [today] day 2019-09-04
date [the same hour] duration PT1H
date [two hours] duration PT2H
date [Friday] day 2019-09-06
quote q8 leader indirect [from today no airport of the Saudi regime will sleep] ; cue [promised] ; source [<he> promised]
quote q9 leader indirect [if the coalition stops its raids] [our drones will stop in the same hour] ; cue [he <said>] ; source [<he> said]
quote q10 leader direct ["Stop and we stop, it is not chemistry."]
quote q11 ajzi indirect [the committee which he heads had closed the door of Amman] ; cue [denied] ; source [Abd al-Malik al-Ujzi]
quote q5 ajzi direct ["We closed a window. Who talks over corpses with the killer?"] ; source [Abd al-Malik al-Ujzi]
event e20 marchers > coalition 141 happened [filled ~ in condemnation] ; date [yesterday] ; place bab
event e21 marchers > leader 020 happened [asked]
event e22 leader > saudi 138 happened [no airport of the Saudi regime will sleep]
event e23 leader > coalition 0356 happened [will stop]
event e24 houthis > freed 0841 planned [the setting free]
event e25 oman > redcross 064 happened [handed]
event e2 committee > - 164 denied [closed the door]
event e26 aasland > ajzi 046 happened [met] ; date [two hours]
event e39 aasland > ajzi 026 happened [begged]
event e27 aasland > - 011 happened [left without statement]
event e28 court > academics 116 happened [sentenced to death]
event e29 academics > - 064 happened [giving of coordinates] ; by court
event e30 britain > houthis 114 happened [protested]
event e31 houthis > monitors 1662 happened [withdrawn the permits]
position n8 leader > saudi threat [from today no airport of the Saudi regime will sleep] ; deadline [from today]
position n9 leader > coalition offer [our drones will stop in the same hour] ; condition [if the coalition stops its raids]
position n10 leader > - concession [the setting free of 290 prisoners, without counterpart] ; condition [without counterpart]
position n11 houthis > monitors demand [must leave before Friday] ; deadline [before Friday]
figure f7 person [Tens of thousands] 20000 99999
figure f1 martyr [112] 112 112 ; role killed
figure f8 prisoner [290 prisoners] 290 290
figure f9 academic [thirty professors and preachers] 30 30
figure f10 monitor [seven human rights monitors] 7 7
trap [No peace with the killer] ; a slogan, no speech
trap [it is not chemistry] ; no chemical weapon
trap [wins the cup of martyrs] ; football

report medics
outlet Medics for Tihama
kind brief
published 2019-09-05
title Yarim: "Send morphine, not speeches"
| {surgeons|Five surgeons} have operated for 60 hours without relief at {hospital|{yarim|*Yarim*} hospital}, where
+ {inmates|98 bodies} and 44 wounded were brought after Sunday's bombing of the prison, and {medics|*Medics for Tihama*}
+ appeals to all who control the airspace to let a plane with blood and morphine land at {sanaa|*Sanaa*}: a
+ first flight was refused clearance on Tuesday, a second on Wednesday.
| {medics|The organisation} has sent {surgeons|them} four lorries by road from {hodeidah|*Hodeidah*} port; one was
+ stopped and emptied by {gunmen|gunmen} near {ibb|*Ibb*}, a loss {medics|it} has reported to the courts there and for
+ which {medics|it} holds nobody responsible until {medics|it} knows who {gunmen|they} were; the cold war over the
+ hospital's one generator, which the laundry claims from the theatre, has meanwhile been settled by the cook.
date [60 hours] duration PT60H
date [Sunday] day 2019-09-01
date [Tuesday] day 2019-09-03
date [Wednesday] day 2019-09-04
event e1 - > inmates 195 happened [bombing] ; date [Sunday] ; place yarim
event e33 medics > - 0233 happened [appeals]
event e34 - > medics 1245 happened [refused clearance] ; date [Tuesday]
event e35 medics > surgeons 073 happened [sent] ; place hospital
event e36 gunmen > - 1711 happened [stopped and emptied] ; place ibb
event e37 medics > gunmen 114 happened [reported]
position n12 medics > - demand [to let a plane with blood and morphine land at Sanaa] ; place [land <at Sanaa>]
figure f11 surgeon [Five surgeons] 5 5
figure f12 hour [60 hours] 60 60
figure f1 body [98 bodies] 98 98 ; role killed
figure f13 wounded [44 wounded] 44 44 ; role wounded
figure f14 lorry [four lorries] 4 4
trap [the cold war over the hospital's one generator] ; a quarrel in a house
trap [holds nobody responsible] ; no accusation
trap [has meanwhile been settled] ; no settlement of a conflict

differences
figure f1 redsea rayah medics ; At least 70 dead in the wire, 112 in the Sanaa paper, 98 bodies at the hospital.
name ajzi redsea rayah ; Abdulmalik al-Ajzi is Abd al-Malik al-Ujzi in the Sanaa paper.
name yarim redsea rayah ; Yarim is Yareem in the Sanaa paper.
wording q5 redsea rayah ; Who negotiates over corpses; who talks over corpses with the killer.
only-in e24 rayah ; Only the Sanaa paper tells of 290 prisoners to be freed.
only-in e34 medics ; Only the medics tell of the refused flights.
