# A tanker comes free off Somalia: a wire from Manila, a shipping paper from Piraeus in translation.
story un-aurelia-star
about release of a hijacked tanker and its crew; Somalia, Greece, Philippines; 2010

actors
pirates    group        SOM     p Somali pirates
jeylani    person       SOM     m Jeylani
captured   group        SOM     p eleven pirates
convicted  group        SOM     p seven Somalis
crew       group        CVL     p crew of the Aurelia Star
filipinos  group        PHLCVL  p 19 Filipinos
bosun      person       PHLCVL  m Rogelio Banting
owner      organisation GRCBUS    Kallipoli Shipping
xenakis    person       GRCBUS  m Lambros Xenakis
fildep     organisation PHLGOV    Philippine foreign department
evardone   person       PHLGOV  f Corazon Evardone
eunavy     organisation IGOEURMIL EU naval force
frigate    group        ESPMIL    Spanish frigate
marines    group        INDMIL  p Indian marines
kenya      government   KEN       Kenya
court      organisation KENJUD    court in Mombasa
families   group        PHLCVL  p families of the crew
union      organisation PHLLAB    seafarers' union
oman       government   OMN       Oman
ministry   organisation GRCGOV    Ministry of Foreign Affairs
karra      person       GRCGOV  f Despina Karra
prosecutor person       GRCJUD    prosecutor of Piraeus
psara      group        GRCMIL    frigate Salamina
pwire      organisation MED       Pacific Newswire
colleague  person       OMNGOV    Omani colleague
wives      group        GRCCVL  p wives of the officers
captain    person       GRCCVL  m Stelios Mavrikos
officers   group        GRCCVL  p four Greek officers

places
garacad    city    SO 6.95 49.35   Garacad
aden       site    YE 12.00 48.00  Gulf of Aden
manila     city    PH 14.60 120.98 Manila
iloilo     city    PH 10.70 122.56 Iloilo
mombasa    city    KE -4.05 39.67  Mombasa
salalah    city    OM 17.02 54.09  Salalah
piraeus    city    GR 37.94 23.65  Piraeus
greece     country GR 39.00 22.00  Greece
panama     country PA 9.00 -80.00  Panama
quiapo     site    PH 14.60 120.98 Quiapo market

report pacific
outlet Pacific Newswire
kind wire
published 2010-08-24
title Pirates free tanker with 19 Filipinos after five months
| MANILA (Pacific Newswire) - {pirates|Somali pirates} on Monday released {crew|the 23 surviving crew} of a {panama|*Panama*}-flagged chemical
+ tanker, {filipinos|19 of {crew|them} Filipinos}, after an aircraft dropped two watertight cases over {garacad|*Garacad*}, {fildep|the Philippine
+ foreign department} said on Tuesday.
| {owner|*Kallipoli Shipping*} of {greece|*Greece*} had paid a ransom of $3.8 million, {jeylani|a man} who said {jeylani|he} spoke for
+ {pirates|the gang} and gave {jeylani|his} name as {jeylani|*Jeylani*} told {pwire|*Pacific Newswire*} by satellite phone. {pirates|The gang} had at first
+ demanded $9 million. "{pirates|We} counted it twice; {pirates|we} are not thieves," {jeylani|he} said.
| {pirates|The pirates} hijacked the Aurelia Star in {aden|the *Gulf of Aden*} on March 20. {frigate|A Spanish frigate} of {eunavy|the *EU
+ naval force*} fired warning shots the next day but turned away when {pirates|the hijackers} threatened to shoot {crew|the
+ sailors} one by one. In April {bosun|the bosun}, {bosun|*Rogelio Banting*} of {iloilo|*Iloilo*}, 41, was killed with an axe by {pirates|{bosun|his} guards}
+ after {bosun|he} refused to open the engine room, and according to {evardone|Foreign Undersecretary *Corazon Evardone*}, {crew|the others}
+ were tortured to make {families|{crew|their} families} plead for money.
| {evardone|*Evardone*} thanked {oman|*Oman*}, which {evardone|she} said had carried messages between {owner|the owner} and {pirates|the captors}
+ since June, and appealed to {union|the seafarers' union} to end the boycott of the route that {union|it} began in May. {union|The union}
+ turned {evardone|her} down. "Not one of {union|our} men goes back there on a promise," {union|it} said in a statement.
| Separately, {marines|Indian marines} boarded a mother ship on Sunday and captured {captured|eleven pirates}, who will be
+ handed over to {kenya|*Kenya*}. {court|A court} in {mombasa|*Mombasa*} last week sentenced {convicted|seven Somalis} to 20 years each for
+ piracy.
| {evardone|She} declined to say whether public money had gone into the ransom. Video pirates at {manila|*Manila*}'s {quiapo|*Quiapo*
+ market}, for their part, were already selling a film called "Hostage at Sea".
role evardone [Foreign Undersecretary]
role bosun [the bosun]
date [on <Monday> released] day 2010-08-23
date [said on <Tuesday>] day 2010-08-24
date [March 20] day 2010-03-20
date [the next day] day 2010-03-21
date [April] span 2010-04
date [June] span 2010-06
date [in <May>] span 2010-05
date [Sunday] day 2010-08-22
date [last week] span 2010-W33
date [to <20 years> each] duration P20Y
quote aq1 fildep indirect [Somali pirates on Monday released the 23 surviving crew ~ two watertight cases over Garacad] ; cue [foreign department <said> on Tuesday] ; source [the Philippine foreign department]
event ae1 pirates > crew 0841 happened [released] ; date [on <Monday> released] ; by fildep
figure af1 crew [the 23 surviving crew] 23 23 ; by fildep
figure af2 Filipino [19 of them Filipinos] 19 19 ; by fildep
figure af3 case [two watertight cases] 2 2
quote aq2 jeylani indirect [Kallipoli Shipping of Greece had paid a ransom of $3.8 million] ; cue [<told> Pacific Newswire] ; source [<Jeylani> told] ; to pwire ; channel [by satellite phone]
event ae2 owner > pirates 080 happened [had paid a ransom] ; by jeylani
figure af4 dollar [$3.8 million] 3800000 3800000 ; by jeylani
event ae3 pirates > - 100 happened [demanded]
position an1 pirates > owner demand [$9 million]
figure af5 dollar [$9 million] 9000000 9000000
quote aq3 jeylani direct ["We counted it twice; we are not thieves,"] ; cue [thieves," he <said>] ; source [thieves," <he> said]
event ae4 pirates > crew 181 happened [hijacked] ; date [March 20] ; place aden
event ae5 frigate > pirates 150 happened [fired warning shots] ; date [the next day]
event ae6 pirates > crew 138 happened [threatened to shoot]
position an2 pirates > frigate threat [to shoot the sailors one by one]
event ae7 pirates > bosun 1823 happened [was killed] ; date [April]
event ae8 bosun > pirates 120 happened [refused to open]
quote aq4 evardone indirect [the others were tortured to make their families plead for money] ; cue [according to] ; source [Foreign Undersecretary Corazon Evardone]
event ae9 pirates > crew 1822 happened [were tortured] ; by evardone
event ae10 evardone > oman 051 happened [thanked]
quote aq5 evardone indirect [had carried messages between the owner and the captors since June] ; cue [which she <said> had] ; source [which <she> said]
event ae11 oman > owner,pirates 045 happened [had carried messages] ; date [June] ; by evardone
position an3 oman > owner mediation [had carried messages between the owner and the captors since June] ; participants [the owner and the captors]
event ae12 evardone > union 0252 happened [appealed to]
position an4 evardone > union demand [to end the boycott of the route] ; state refused
event ae13 union > - 143 happened [began] ; date [in <May>] ; place aden
event ae14 union > evardone 1242 happened [turned her down]
position an5 union > evardone refusal [turned her down] ; answers an4
quote aq6 union direct ["Not one of our men goes back there on a promise,"] ; cue [it <said> in a statement] ; source [<it> said in a statement] ; channel [a statement]
event ae15 marines > captured 173 happened [captured] ; date [Sunday]
figure af6 pirate [eleven pirates] 11 11 ; role detained ; date [Sunday]
event ae16 marines > kenya 063 planned [will be handed over]
event ae17 court > convicted 116 happened [sentenced] ; date [last week]
figure af7 Somali [seven Somalis] 7 7
figure af8 year [20 years each] 20 20
event ae18 evardone > - 011 happened [declined to say]
trap [Video pirates] ; sellers of copied films
trap ["Hostage at Sea"] ; the title of a film

report naftika
outlet Naftika Nea
kind translated
published 2010-08-25
title Liberty for the "Aurelia Star" - and questions
| (Translation from the Greek. Naftika Nea, Piraeus.) In the hands of {xenakis|the shipowner} are again the ship and the
+ {crew|men} of "Aurelia Star", one hundred and fifty-six days after {crew|their} capture. {psara|The frigate "*Salamina*"} escorts already the vessel
+ toward {salalah|*Salalah*} of {oman|the Sultanate}.
| {xenakis|Mr. *Lambros Xenakis* of "{owner|*Kallipoli*}"} refuted categorically that ransom has been given. "{owner|We} have bought patience,
+ nothing else," were {xenakis|his} words in front of {xenakis|his} office, where {wives|the wives of {officers|the four Greek officers}} were waiting since
+ dawn with basil in the hands. But {prosecutor|the Prosecutor of {piraeus|*Piraeus*}} already ordered preliminary examination for the
+ eventual payment, which persons with knowledge put at 4,5 millions of dollars.
| It must be reminded that {wives|the wives} in June made hunger strike of eleven days outside {ministry|the Ministry of Foreign
+ Affairs}, which {wives|they} accused that {ministry|it} abandoned {officers|{wives|their} husbands} "like old ropes". {karra|The Minister of Mercantile Marine},
+ {karra|Mrs. *Despina Karra*}, asked yesterday from {wives|them} an apology... no: {karra|she} gave to {wives|them} one, to say it rightly, and {karra|she}
+ underlined that {karra|she} spoke nine times on the telephone with {colleague|{karra|her} Omani colleague}.
| {captain|The captain *Stelios Mavrikos*}, with whom {xenakis|the owner} spoke by radio, related that {pirates|the pirates} let hang {officers|the officers}
+ from the wrists in the sun, and that the unlucky {bosun|*Ruggero Bantin*}, who refused to obey, "was slaughtered before {crew|our} eyes".
+ When a helicopter passed, {crew|all} were put on the deck in line, so that nobody may shoot.
| The crisis of the freights is other history. There {owner|the company}, according to the market, fights for {owner|its} life against
+ the "sharks" of Singapore, and no mediator is in sight.
role xenakis [the shipowner]
role captain [The captain]
role karra [The Minister of Mercantile Marine]
date [one hundred and fifty-six days] duration P156D
date [dawn] day 2010-08-24TMO
date [June] span 2010-06
date [eleven days] duration P11D
date [yesterday] day 2010-08-24
figure af9 day [one hundred and fifty-six days] 156 156
event ae19 psara > crew 074 happened [escorts] ; place salalah
event ae20 xenakis > - 016 happened [refuted categorically]
quote aq7 xenakis indirect [ransom has been given] ; cue [refuted] ; source [Mr. Lambros Xenakis of "Kallipoli"]
event ae2 owner > pirates 080 denied [ransom has been given] ; by xenakis
quote aq8 xenakis direct ["We have bought patience, nothing else,"] ; cue [were his <words>] ; source [were <his> words]
event ae21 prosecutor > - 091 happened [ordered preliminary examination]
figure af4 dollar [4,5 millions of dollars] 4500000 4500000
figure af11 day [eleven days] 11 11
figure af10 officer [the four Greek officers] 4 4
event ae22 wives > ministry 142 happened [made hunger strike] ; date [June]
event ae23 wives > ministry 112 happened [accused]
quote aq9 wives mixed [it abandoned their husbands "like old ropes"] ; cue [accused] ; source [which <they> accused]
event ae24 karra > wives 055 happened [gave to them one] ; date [yesterday]
quote aq10 karra indirect [she spoke nine times on the telephone with her Omani colleague] ; cue [underlined] ; source [and <she> underlined]
event ae25 karra > colleague 041 happened [spoke nine times on the telephone] ; by karra
quote aq11 captain mixed [the pirates let hang the officers from the wrists in the sun, and that the unlucky Ruggero Bantin, who refused to obey, "was slaughtered before our eyes"] ; cue [related] ; source [The captain Stelios Mavrikos] ; to xenakis ; channel [by radio]
event ae27 pirates > officers 1822 happened [let hang] ; by captain
event ae8 bosun > pirates 120 happened [refused to obey] ; by captain
event ae7 pirates > bosun 1823 happened [was slaughtered] ; by captain
event ae26 pirates > crew 184 happened [were put on the deck in line] ; by captain
trap [asked ~ an apology] ; taken back in the same sentence
trap [fights for its life] ; business, no fight
trap ["sharks"] ; scare quotes
trap [no mediator is in sight] ; nobody mediates

differences
figure af4 pacific naftika ; Pacific Newswire's pirate says $3.8 million, the Piraeus paper 4.5 million.
name bosun pacific naftika ; Rogelio Banting and Ruggero Bantin are one man.
only-in ae21 naftika ; Only the Piraeus paper tells of the prosecutor's inquiry.
only-in ae15 pacific ; Only Pacific Newswire tells of the eleven captured pirates.
only-in ae20 naftika ; Only the Piraeus paper has the owner's denial of a ransom.
