# invented throughout
story am-managua
about a change of recognition from Peking to Taipei; Nicaragua; 1990

actors
nic        government   NICGOV    Nicaraguan government
nicfm      person       NICGOV m  Ernesto Lacayo
roc        government   TWNGOV    Taiwan
rocfm      person       TWNGOV m  Shen Yao-tsung
prc        government   CHNGOV    Peking
prcspokes  person       CHNGOV f  Madam Ruan
charge     person       CHNGOV m  Qi Delin
embassy    organisation CHNGOV    Chinese embassy in Managua
union      organisation NICLAB    stevedores' union
sandinista organisation NICOPP    Sandinista Front
deputy     person       NICOPPLEG f Rosaura Mendieta
assembly   organisation NICLEG    National Assembly
usa        government   USAGOV    United States
contras    group        NICREB p  contras
legislator person       TWNOPPLEG m Kuo Wen-hsiung
mission    group        TWNAGR p  farming experts
sides      group        -      p  the two foreign ministers
reporters  group        MED    p  reporters
diplomats  group        -      p  diplomats in Managua
pitcher    person       NIC    m  Wilfredo Cano
elephants  organisation TWN       Elephants
tainan     organisation TWN       Tainan team
bishop     person       NICREL m  a bishop
observers  group        IGOUNO p  United Nations observers
expelled   group        TWNGOV p  diplomats expelled in 1985
president  person       TWNGOV m  President in Taipei

places
managua    city    NI  12.15 -86.27 Managua
nicaragua  country NI  12.87 -85.21 Nicaragua
jinotega   city    NI  13.09 -86.00 Jinotega
hsinchu    city    TW  24.80 120.97 Hsinchu
shrine     site    TW  25.08 121.53 Martyrs' Shrine
corinto    city    NI  12.48 -87.17 Corinto
beijing    city    CN  39.90 116.41 Peking

report cable
outlet Interoceanic Press
kind wire
published 1990-11-08
title Nicaragua drops Peking for Taipei
| MANAGUA, Nov 8, Interoceanic - {nic|{nicaragua|*Nicaragua*}'s seven-month-old government}, desperate for cash, recognised {roc|*Taiwan*} this week and lost {prc|*China*} within the day.
| {prc|*Peking*}, whose {embassy|embassy} here was opened by {sandinista|the *Sandinistas*} in 1986, broke off relations on Wednesday and froze a dlrs 20 million cotton credit. {charge|Charge d'affaires *Qi Delin*} told {reporters|reporters} at the airport {charge|he} had been given 72 hours to leave. "{charge|I} came for the friendship, {charge|I} go for the cheque," {charge|he} said in good Spanish.
| {nicfm|Foreign Minister *Ernesto Lacayo*} denied that recognition had been bought. But {diplomats|diplomats} said {roc|*Taipei*} had pledged 100 million dollars in soft loans, and two freighters with rice and school buses, a first gift, docked at {corinto|*Corinto*} last Friday. The buses were cheered; {union|the stevedores' union}, close to {sandinista|the *Sandinista Front*}, refused for a day to unload them.
| {deputy|Sandinista deputy *Rosaura Mendieta*} accused {nic|the government} of "auctioning the flag" and tabled a motion, to be debated on Tuesday, demanding that {nicfm|*Lacayo*} appear before {assembly|the National Assembly} and explain. {nicfm|He} has so far declined to.
| The change leaves seven Central American states in {roc|*Taipei*}'s column. {usa|*Washington*}, which lifted {usa|its} trade embargo on {nic|*Nicaragua*} in March but has sent barely half the aid {usa|it} promised, offered no comment.
| {contras|Demobilised contras} meanwhile seized a town hall near {jinotega|*Jinotega*} for the third time, complaining of land promised and not given. {nic|The government} sent {bishop|a bishop}.
role charge [Charge d'affaires]
role nicfm [Foreign Minister]
role deputy [Sandinista deputy]
date [Nov 8] day 1990-11-08
date [seven-month-old] duration P7M
date [this week] span 1990-W45
date [the day] day 1990-11-07
date [1986] span 1986
date [Wednesday] day 1990-11-07
date [72 hours] duration PT72H
date [last Friday] day 1990-11-02
date [for <a day> to] duration P1D
date [Tuesday] day 1990-11-13
date [March] span 1990-03
event e1 nic > roc 054 happened [recognised] ; date [this week]
event e2 sandinista > prc 054 happened [was opened by] ; date [1986]
event e3 prc > nic 161 happened [broke off relations] ; date [Wednesday]
event e4 prc > nic 1621 happened [froze] ; date [Wednesday]
quote q1 charge indirect [he had been given 72 hours to leave] ; cue [<told> reporters] ; source [Charge d'affaires Qi Delin] ; to reporters
event e5 - > charge 161 happened [had been given 72 hours to leave] ; by charge
quote q2 charge direct ["I came for the friendship, I go for the cheque,"] ; cue [he <said> in good] ; source [<he> said in good]
event e6 nicfm > - 016 happened [denied that]
quote q3 nicfm indirect [recognition had been bought] ; cue [denied] ; source [Foreign Minister Ernesto Lacayo]
quote q4 diplomats indirect [Taipei had pledged 100 million dollars in soft loans] ; cue [diplomats <said>] ; source [<diplomats> said]
event e7 roc > nic 0331 happened [had pledged] ; by diplomats
position n1 roc > nic offer [had pledged 100 million dollars in soft loans]
event e8 roc > nic 070 happened [two freighters with rice and school buses, a first <gift>] ; date [last Friday] ; place corinto
event e9 union > - 143 happened [refused for a day to unload] ; place corinto
position n2 union > - refusal [refused for a day to unload them]
event e10 deputy > nic 112 happened [accused]
quote q5 deputy mixed ["auctioning the flag"] ; cue [accused] ; source [Sandinista deputy Rosaura Mendieta]
event e11 deputy > nicfm 100 happened [demanding that]
event e12 nicfm > assembly 040 wanted [appear before]
position n3 deputy > nicfm demand [Lacayo appear before the National Assembly and explain] ; state refused
event e13 nicfm > deputy 120 happened [declined to]
position n4 nicfm > deputy refusal [has so far declined to] ; answers n3
event e14 usa > nic 085 happened [lifted its trade embargo on] ; date [March]
event e15 usa > nic 071 happened [has sent]
event e16 usa > - 011 happened [offered no comment]
event e17 contras > - 171 happened [seized a town hall] ; place jinotega
event e18 contras > nic 111 happened [complaining of]
event e19 nic > contras 045 happened [sent a bishop]
figure f1 dollar [dlrs 20 million] 20000000 20000000
figure f2 dollar [100 million dollars] 100000000 100000000
figure f3 freighter [two freighters] 2 2
figure f4 state [seven Central American states] 7 7
figure f5 hour [72 hours] 72 72
trap [Taipei's column] ; no column on the march

report free
outlet Free China Telegraph
kind state
published 1990-11-10
title Communique with Managua hailed as triumph of pragmatic diplomacy
| TAIPEI - {rocfm|Foreign Minister *Shen Yao-tsung*} of {roc|the *Republic of China*} and {nicfm|{rocfm|his} Nicaraguan colleague}, {nicfm|Dr. *Ernesto Lacayo*}, affixed {sides|their} signatures here Monday to a joint communique establishing full diplomatic relations, whereupon {prc|the *Chinese Communists*}, in a fit of pique which surprised no one, announced the suspension of {prc|theirs}.
| {rocfm|Minister *Shen*} expressed confidence that "more friends will come home". {roc|The *Republic*} will provide 30 million U.S. dollars in development loans, and {mission|a farming mission of 14 experts} will leave for {managua|*Managua*} before the Lunar New Year. No figure of 100 million was ever discussed, {rocfm|he} told {legislator|opposition legislator *Kuo Wen-hsiung*}, who had called the pact "cheque-book romance".
| Asked whether {roc|the *Republic*} would object should {nic|*Nicaragua*} keep some office in {beijing|*Peiping*}, {rocfm|Minister *Shen*} replied that friends need not be told whom to shun. {prc|The Communist side}, for {prc|its} part, threatened on Thursday to veto any {observers|*United Nations* observers} for the disarming of {contras|the contras}; {prcspokes|a spokeswoman}, {prcspokes|one Madam *Ruan*}, vowed that those who swallow the bait "will taste the hook".
| {nicfm|Dr. *Lacayo*} toured {hsinchu|the *Hsinchu* science park}, laid a wreath at {shrine|the *Martyrs' Shrine*}, and was received by {president|the President}, to whom {nicfm|he} apologised for the expulsion of {expelled|R.O.C. diplomats} by {sandinista|the previous regime} in 1985.
| Sports: {pitcher|Managua-born pitcher *Wilfredo Cano*} surrendered three runs as {elephants|the *Elephants*} stormed {tainan|*Tainan*}, 7-3.
role rocfm [Foreign Minister]
role nicfm [his Nicaraguan colleague]
role nicfm [Dr.]#1
role rocfm [Minister <Shen> expressed]
role legislator [opposition legislator]
role prcspokes [a spokeswoman]
date [Monday] day 1990-11-05
date [the Lunar New Year] day 1991-02-15
date [Thursday] day 1990-11-08
date [1985] span 1985
event e20 rocfm > nicfm 057 happened [affixed their signatures] ; date [Monday]
event e1 nic > roc 054 happened [establishing full diplomatic relations] ; date [Monday]
event e3 prc > nic 161 happened [announced the suspension of]
event e21 rocfm > - 013 happened [expressed confidence that]
quote q6 rocfm mixed ["more friends will come home"] ; cue [expressed confidence] ; source [Minister <Shen> expressed]
event e7 roc > nic 071 planned [will provide]
event e22 roc > nic 070 planned [will leave for]
position n1 roc > nic offer [will provide 30 million U.S. dollars in development loans, and a farming mission of 14 experts will leave for Managua before the Lunar New Year] ; deadline [before the Lunar New Year]
quote q7 rocfm indirect [No figure of 100 million was ever discussed] ; cue [he <told>] ; source [<he> told] ; to legislator
event e23 legislator > roc 111 happened [had called the pact "cheque-book romance"]
quote q8 legislator mixed ["cheque-book romance"] ; cue [had called the pact] ; source [opposition legislator Kuo Wen-hsiung]
quote q9 rocfm indirect [friends need not be told whom to shun] ; cue [replied] ; source [Minister <Shen> replied]
event e24 prc > - 131 happened [threatened on Thursday to veto] ; date [Thursday]
position n5 prc > - threat [threatened on Thursday to veto any United Nations observers for the disarming of the contras]
event e25 prcspokes > nic 130 happened [vowed that]
quote q10 prcspokes mixed [those who swallow the bait "will taste the hook"] ; cue [vowed] ; source [one <Madam Ruan>]
event e26 nicfm > - 042 happened [toured] ; place hsinchu
event e27 nicfm > - 017 happened [laid a wreath] ; place shrine
event e28 president > nicfm 043 happened [was received by]
event e29 nicfm > president 055 happened [apologised for]
event e30 sandinista > expelled 161 happened [<expulsion> of] ; date [1985]
figure f2 dollar [30 million U.S. dollars] 30000000 30000000
figure f6 expert [14 experts] 14 14
trap [surrendered three runs] ; baseball
trap [the Elephants stormed Tainan] ; baseball
trap [should Nicaragua keep some office] ; a hypothetical

differences
figure f2 cable free ; Interoceanic has 100 million dollars of loans, the Free China Telegraph 30 million.
name prc cable free ; Peking in the one report is the Chinese Communists in the other.
only-in e24 free ; Only the Telegraph tells of the threat of a veto.
only-in e9 cable ; Only Interoceanic tells of the stevedores' refusal.
