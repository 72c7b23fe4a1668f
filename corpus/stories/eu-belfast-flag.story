story eu-belfast-flag
about protests over the flag at the city hall in Belfast; 2013

actors
council    organisation  GBRGOV        Belfast City Council
psni       organisation  GBRCOP        Police Service of Northern Ireland
chief      person        GBRCOP f      Assistant Chief Constable Lorna McCrory
loyalists  group         GBROPP p      loyalist protesters
buslab     organisation  GBRLAB        bus drivers' union
drivers    group         GBRLAB p      bus drivers
spokesg    person        GBROPP m      Jim Wattley
mp         person        GBRLEG f      Clare Donnell
secstate   person        GBRGOV m      Northern Ireland Secretary Hugh Lassiter
short      group         GBRCVL p      people of the Short Strand
youth      person        GBRCVL m      youth of 15 arrested
judge      person        GBRJUD m      district judge
parades    organisation  GBRGOV        Parades Commission

irlamb     person        IRLGOV        Irish ambassador
leaders    group         GBRUAF p      leaders of the Ulster Heritage Guard
rioters    group         GBROPP p      masked youths in east Belfast
officers   group         GBRCOP p      injured police officers
driver     person        GBRLAB        bus driver
spokesw    person        GBRGOV f      council spokeswoman
parties    group         GBRPTY p      five party leaders
smallest   organisation  GBRPTY        smallest of the five parties
host       person        GBRCVL f      host of the kitchen meeting
father     person        GBRCVL m      father of the youth
nine       group         GBROPP p      nine people arrested in Carrickfergus
board      organisation  GBRGOV        Policing Board
gb         group         GBRCOP p      police forces in England
orr        person        GBRREL m      Samuel Orr
bowls      organisation  GBRCVL        bowling club
ladies     group         GBRCVL p      Presbyterian ladies
guard      organisation  GBRUAF        Ulster Heritage Guard
prosec     person        GBRJUD        prosecution barrister
prosn      organisation  GBRJUD        prosecution
strandw    group         GBRCVL p      four women from the Strand
loyalw     group         GBRCVL p      three women from the loyalist side
lads       group         GBR p         the lads
mother     person        GBRCVL f      mother of the youth
women      group         GBRCVL p      women who met in a kitchen
traders    organisation  GBRBUS        Belfast Chamber of Shops
exec       government    GBRGOV        Northern Ireland Executive
dublin     government    IRLGOV        Irish government
translink  organisation  GBRBUS        Translink bus company
sarries    organisation  GBR           Saracens rugby team
ulster     organisation  GBR           Ulster rugby team

places
marine     site     GB  54.71 -5.80  Marine Highway, Carrickfergus
england    region   GB  52.50 -1.50  England
ravenhill  site     GB  54.58 -5.90  Ravenhill
belfast    city     GB  54.60 -5.93  Belfast
cityhall   site     GB  54.60 -5.93  Belfast City Hall
strand     site     GB  54.60 -5.90  Short Strand
newtown    site     GB  54.60 -5.89  Newtownards Road
carrick    city     GB  54.72 -5.81  Carrickfergus
stormont   site     GB  54.61 -5.83  Stormont

report live
outlet Lagan Post Online
kind live
published 2013-01-12
title LIVE: Flag protests, Saturday 12 January
| Latest updates from across {belfast|*Belfast*}. Newest at the bottom. Text us: 60777.
| 12.50 {loyalists|About a thousand people} are in front of {cityhall|*City Hall*} now, calling for the flag to be put back
+ up 365 days a year. Good humoured so far. Two pipe bands.
| 13.15 {council|The council} will NOT reconsider {council|its} vote of 3 December, {spokesw|a spokeswoman} has just told us. "The decision
+ was taken democratically and it stands."
| 13.40 {loyalists|The march} sets off for the east. {parades|The *Parades Commission*} never gave permission for this route.
+ {psni|Police} are filming but letting {loyalists|it} through.
| 14.05 Trouble at {strand|the *Short Strand*}. {loyalists|Marchers} and {short|residents} throwing bottles and golf balls at
+ one another over the line of Land Rovers. {chief|ACC *Lorna McCrory*} on Twitter: "{psni|We} are in the middle and {psni|we}
+ are staying in the middle".
| 14.30 Water cannon. {psni|Police} say {officers|four officers} hurt.
| 14.48 {translink|*Translink*}: no buses anywhere after one was hijacked and burned on {newtown|the *Newtownards Road*} by
+ {rioters|a dozen masked youths}. {driver|The driver} was put off at knifepoint, not hurt. {buslab|The union} says
+ {drivers|{buslab|its} members} will not go back out until {psni|police} ride with {drivers|them}.
| 15.20 {secstate|NI Secretary *Hugh Lassiter*}: "This has to stop, and stop now." {secstate|He} is flying in tonight to
+ meet {parties|the five party leaders} at {stormont|*Stormont*}.
| 15.55 Fifteen plastic rounds fired, {psni|police} confirm. First in {belfast|the city} since last summer.
| 16.10 {mp|*Clare Donnell* MP} says {mp|she}'s had a bullet in the post. It isn't {mp|her} first. {mp|She} blames
+ {guard|the *Ulster Heritage Guard*} and asks {leaders|{guard|its} leaders} "to have the courage to say who {leaders|they} are".
| 16.35 {spokesg|*Jim Wattley*}, who speaks for {guard|the *Guard*}, denies it: "Nothing to do with {guard|us}."
| 17.10 Quiet. Rain. {ulster|*Ulster*} are 13-6 up at {ravenhill|*Ravenhill*} after a siege of {sarries|the *Saracens*} line; one {psni|police} tweet about that
+ and {psni|they} are forgiven everything.
| 17.30 We are closing the blog. Sign up for our evening newsletter for all the day's news.
role spokesw [a spokeswoman]
role chief [ACC]
role secstate [NI Secretary]
role mp [MP]
date [365 days a year] repeat P1D
date [City Hall <now>] day PRESENT_REF
date [stop <now>] day PRESENT_REF
date [3 December] day 2012-12-03
date [tonight] day 2013-01-12TNI
date [last summer] span 2012-SU
event e1 loyalists > council 1412 happened [calling for] ; date [City Hall <now>] ; place cityhall
figure f1 person [About a thousand people] 1000 1000 ; approximate
position n1 loyalists > council demand [the flag to be put back up 365 days a year]
event e2 council > loyalists 1232 happened [will NOT reconsider] ; by spokesw
position n2 council > loyalists refusal [will NOT reconsider its vote of 3 December] ; answers n1
quote q1 spokesw indirect [The council will NOT reconsider its vote of 3 December] ; cue [<told> us] ; source [a spokeswoman]
quote q2 spokesw direct ["The decision was taken democratically and it stands."]
event e3 loyalists > - 141 happened [sets off]
event e4 parades > loyalists 0811 denied [gave permission]
event e5 psni > loyalists 0811 happened [letting it through]
event e6 loyalists > short 145 happened [throwing] ; place strand
event e36 short > loyalists 145 happened [throwing] ; place strand
quote q3 chief direct ["We are in the middle and we are staying in the middle"] ; source [ACC Lorna McCrory] ; channel [Twitter]
event e7 psni > - 175 happened [Water cannon]
quote q4 psni indirect [four officers hurt] ; cue [Police <say>] ; source [<Police> say]
figure f2 officer [four officers] 4 4 ; role wounded ; by psni
event e37 - > officers 182 happened [four officers <hurt>] ; by psni
event e8 rioters > translink 181 happened [hijacked] ; place newtown ; by translink
event e9 rioters > translink 1712 happened [burned] ; place newtown ; by translink
figure f3 youth [a dozen masked youths] 12 12 ; approximate
event e10 rioters > driver 170 happened [put off at knifepoint] ; place newtown
event e11 drivers > - 143 planned [will not go back out] ; by buslab
quote q5 buslab indirect [its members will not go back out until police ride with them] ; cue [union <says>] ; source [The union]
position n3 buslab > psni demand [police ride with them]
quote q6 secstate direct ["This has to stop, and stop now."] ; source [NI Secretary Hugh Lassiter]
event e12 secstate > - 1052 happened [has to stop]
position n4 secstate > - demand [This has to stop, and stop now] ; deadline [stop <now>]
event e13 secstate > parties 040 planned [meet] ; date [tonight] ; place stormont
figure f10 leader [the five party leaders] 5 5
event e14 psni > - 175 happened [fired] ; by psni
quote q7 psni indirect [Fifteen plastic rounds fired] ; cue [confirm] ; source [<police> confirm]
figure f4 round [Fifteen plastic rounds] 15 15 ; by psni
event e15 - > mp 138 happened [bullet in the post] ; by mp
quote q8 mp indirect [she's had a bullet in the post] ; cue [MP <says>] ; source [Clare Donnell]
event e16 mp > guard 112 happened [blames]
event e17 mp > leaders 020 happened [asks its leaders]
quote q9 mp mixed ["to have the courage to say who they are"] ; cue [asks] ; source [<She> blames] ; to leaders
position n5 mp > leaders demand ["to have the courage to say who they are"]
event e18 spokesg > mp 016 happened [denies]
quote q10 spokesg direct ["Nothing to do with us."] ; cue [denies] ; source [Jim Wattley]
trap [a siege of the Saracens line] ; rugby
trap [forgiven everything] ; a joke, no pardon
damage boilerplate [Text us: 60777.]
damage boilerplate [Sign up for our evening newsletter for all the day's news.]

report herald
outlet Carrick Herald
kind local
published 2013-01-17
title Kitchen table talks and a boy of 15
| The most useful meeting of the week was not {secstate|Mr *Lassiter*}'s. On Monday night {women|seven women}, {strandw|four of {women|them}} from
+ {strand|the *Strand*} and {loyalw|three} from the loyalist side of {newtown|the *Newtownards Road*}, sat down in a kitchen which
+ {women|they} asked us not to place on the map, and agreed that {women|they} would each phone the other before {lads|the lads}
+ were called out again. Nobody signed anything. "{women|We} dont do flags in {women|our} house, {women|we} do phone numbers,"
+ {host|the host} said.
| At {stormont|*Stormont*} on Saturday {secstate|the Secretary of State} had got rather less: two hours, a joint statement deploring
+ violence, and a walk-out by {smallest|the smallest of {parties|the five parties}} when the words "equality of esteem" came up. {exec|The
+ Executive} is to set up a commission on flags. {mp|Ms *Donnell*} called it "a parking place"; {dublin|the Irish Government},
+ through {irlamb|{dublin|its} ambassador}, praised it.
| {youth|The fifteen-year-old boy} charged with hijacking the {translink|*Translink*} bus was remanded on Tuesday despite an offer by
+ {mother|{youth|his} mother} to put up the family car. {prosec|A barrister for {prosn|the prosecution}} told {judge|District Judge
+ *R. Semple*} that {youth|he} had been one of "{rioters|six or seven} at the most" and had apologised to {driver|the driver} in writing. {father|{youth|The boy}'s father}
+ says {youth|he} was at football.
| Nightly blockades go on here in {carrick|*Carrickfergus*}, and on Wednesday, for the first time, {psni|the *PSNI*} moved in
+ with dogs, arresting {nine|nine} and clearing {marine|the *Marine Highway*} by half ten. {officers|Thirty-one officers} have now been hurt since the
+ New Year, by {chief|Assistant Chief Constable *Laura McCrory*}'s count; {chief|she} told {board|the *Policing Board*} {chief|she}
+ has asked {gb|forces} in {england|*England*} for a hundred more on loan.
| {traders|The *Belfast Chamber of Shops*}, which puts the loss at Â£15m, wants a moratorium on marches till Easter.
+ {spokesg|Mr *James Wattley*} of {guard|the so-called *Heritage Guard*} said {guard|it} would think about a month "if the flag goes up for
+ that month", which {council|the council} turned down flat.
| {orr|The Rev *Samuel Orr*} preached on Joshua. The walls, {orr|he} said, came down with trumpets and not one plastic bullet.
+ {bowls|The over-60s bowling club} has declared a truce with {ladies|the Presbyterian ladies} over the hall. Terms were not disclosed.
role secstate [the Secretary of State]
role irlamb [its ambassador]
role prosec [A barrister for the prosecution]
role judge [District Judge]
role chief [Assistant Chief Constable]
role orr [The <Rev>]
date [Monday night] day 2013-01-14TNI
date [the week] span 2013-W03
date [Saturday] day 2013-01-12
date [two hours] duration PT2H
date [on <Tuesday> despite] day 2013-01-15
date [Wednesday] day 2013-01-16
date [half ten] day 2013-01-16T22:30
date [the New Year] day 2013-01-01
date [Nightly] repeat P1D
date [have <now> been] day PRESENT_REF
date [Easter] day 2013-03-31
date [a month] duration P1M
date [that month] duration P1M
event e19 strandw > loyalw 040 happened [sat down] ; date [Monday night]
event e20 strandw > loyalw 030 happened [agreed] ; date [Monday night]
position n9 strandw > loyalw offer [would each phone the other ~ called out again] ; state accepted
position n10 loyalw > strandw offer [would each phone the other ~ called out again] ; state accepted
figure f5 woman [seven women] 7 7
trap [Nobody signed anything] ; negated
quote q11 host direct ["We dont do flags in our house, we do phone numbers,"] ; cue [host <said>] ; source [the host]
event e13 secstate > parties 040 happened [had got] ; date [Saturday] ; place stormont
event e21 parties > - 111 happened [deploring] ; date [Saturday] ; place stormont
event e22 smallest > secstate 164 happened [a walk-out] ; date [Saturday] ; place stormont
trap ["equality of esteem"] ; a catchword in quotation marks, said by nobody
event e23 exec > - 034 happened [is to set up a commission]
event e24 mp > exec 111 happened [called it "a parking place"]
quote q12 mp mixed ["a parking place"] ; cue [Donnell <called>] ; source [Ms Donnell]
event e25 dublin > exec 051 happened [praised]
event e8 youth > translink 181 happened [hijacking]
event e26 - > youth 115 happened [charged]
event e27 judge > youth 173 happened [remanded] ; date [on <Tuesday> despite]
trap [an offer by his mother] ; bail money, no offer between parties
quote q13 prosec mixed [he had been one of "six or seven at the most"] [had apologised to the driver in writing] ; cue [prosecution <told>] ; source [A barrister for the prosecution] ; to judge
figure f3 person ["six or seven at the most"] 6 7 ; by prosec
event e28 youth > driver 055 happened [apologised] ; by prosec
quote q14 father indirect [he was at football] ; cue [father <says>] ; source [The boy's father]
event e29 - > - 144 happened [blockades] ; date [Nightly] ; place carrick
event e30 psni > nine 173 happened [arresting] ; date [Wednesday] ; place carrick
figure f6 person [arresting <nine>] 9 9 ; role detained
event e31 psni > - 153 happened [moved in with dogs] ; date [Wednesday] ; place carrick
event e38 psni > - 170 happened [clearing] ; date [Wednesday] ; place marine
figure f7 officer [Thirty-one officers] 31 31 ; role wounded ; by chief
event e39 - > officers 182 happened [have now been <hurt>] ; by chief
quote q15 chief indirect [she has asked forces in England for a hundred more on loan] ; cue [she <told> the Policing Board] ; source [<she> told the Policing Board] ; to board
event e32 chief > gb 021 happened [has asked forces] ; by chief
figure f8 officer [a hundred more] 100 100 ; by chief
position n11 chief > gb demand [a hundred more on loan]
damage bad-encoding [<Â£>15m]
figure f9 pound [Â£15m] 15000000 15000000 ; by traders
event e33 traders > - 1052 happened [wants a moratorium]
position n6 traders > - demand [a moratorium on marches till Easter] ; deadline [till Easter]
event e34 guard > council 014 happened [would think about a month] ; by spokesg
quote q16 spokesg mixed [it would think about a month "if the flag goes up for that month"] ; cue [Guard <said>] ; source [Mr James Wattley]
position n7 guard > council offer [would think about a month "if the flag goes up for that month"] ; condition ["if the flag goes up for that month"] ; answers n6 ; state refused
event e35 council > guard 1232 happened [turned down]
position n8 council > guard refusal [turned down flat] ; answers n7
quote q17 orr indirect [The walls] [came down with trumpets and not one plastic bullet] ; cue [he <said>, came] ; source [<he> said, came]
trap [not one plastic bullet] ; a sermon on Joshua
trap [declared a truce with the Presbyterian ladies] ; a bowling club and a hall

differences
figure f3 live herald ; A dozen masked youths for the blog, six or seven before the judge.
name chief live herald ; Lorna McCrory in the blog, Laura McCrory in the Herald.
name spokesg live herald ; Jim Wattley in the blog, Mr James Wattley in the Herald.
only-in e29 herald ; The blog knows nothing of the blockades at Carrickfergus.
only-in e15 live ; Only the blog tells of the bullet sent to Ms Donnell.
