story eu-belfast-flag
about flag protests and riots in Belfast; United Kingdom; 2013

actors
crowd        group         GBROPP p  marchers for the flag
council      organisation  GBRGOV    Belfast council
cspox        person        GBRGOV f  spokeswoman of the council
parades      organisation  GBRGOV    Parades Commission
police       organisation  GBRCOP    police (PSNI)
residents    group         GBRCVL p  residents of the Short Strand
mccrory      person        GBRCOP f  Lorna McCrory
fourofficers group         GBRCOP p  four officers
translink    organisation  GBRBUS    Translink
youths       group         GBR p     masked youths
driver       person        GBRCVL    bus driver
union        organisation  GBRLAB    the drivers' union
members      group         GBRLAB p  members of the union
lassiter     person        GBRGOV m  Hugh Lassiter
leaders      group         GBR p     five party leaders
donnell      person        GBRLEG f  Clare Donnell
guard        group         GBR       Ulster Heritage Guard
gleaders     group         GBR p     leaders of the Guard
wattley      person        GBR m     James Wattley
ulster       organisation  GBR       Ulster (rugby)
saracens     organisation  GBR       Saracens (rugby)
women        group         GBRCVL p  seven women
strandwomen  group         GBRCVL p  four women from the Strand
loywomen     group         GBRCVL p  three women from the loyalist side
lads         group         GBR p     the lads
host         person        GBRCVL f  the host
parties      group         GBR p     five parties
smallest     organisation  GBR       smallest of the five parties
executive    government    GBRGOV    Northern Ireland Executive
irgov        government    IRLGOV    Irish Government
iramb        person        IRLGOV    Irish ambassador
boy          person        GBRCVL m  fifteen-year-old boy
mother       person        GBRCVL f  the boy's mother
father       person        GBRCVL m  the boy's father
barrister    person        GBRJUD    barrister for the prosecution
prosecution  organisation  GBRJUD    the prosecution
semple       person        GBRJUD    R. Semple
nine         group         GBR p     nine arrested
hurt31       group         GBRCOP p  thirty-one officers
pboard       organisation  GBRGOV    Policing Board
engforces    group         GBRCOP p  police forces in England
chamber      organisation  GBRBUS    Belfast Chamber of Shops
orr          person        GBR m     Samuel Orr
bowling      organisation  GBR       over-60s bowling club
ladies       group         GBR p     Presbyterian ladies

places
belfast      city    GB  54.60 -5.93  Belfast
cityhall     site    GB  54.60 -5.93  City Hall
strand       site    GB  54.60 -5.91  Short Strand
nroad        site    GB  54.60 -5.88  Newtownards Road
stormont     site    GB  54.60 -5.83  Stormont
ravenhill    site    GB  54.58 -5.90  Ravenhill
carrick      city    GB  54.72 -5.81  Carrickfergus
marine       site    GB  54.71 -5.81  Marine Highway
england      region  GB  52.50 -1.50  England

report live
outlet Lagan Post Online
kind blog
published 2013-01-12
title LIVE: Flag protests, Saturday 12 January
| Latest updates from across {belfast|*Belfast*}. Newest at the bottom. Text us: 60777.
| 12.50 {crowd|About a thousand people} are in front of {cityhall|*City Hall*} now, calling for the flag to be put back up 365 days a year. Good humoured so far. Two pipe bands.
| 13.15 {council|The council} will NOT reconsider {council|its} vote of 3 December, {cspox|a spokeswoman} has just told us. "The decision was taken democratically and it stands."
| 13.40 The march sets off for the east. {parades|The *Parades Commission*} never gave permission for this route. {police|Police} are filming but letting it through.
| 14.05 Trouble at {strand|the *Short Strand*}. {crowd|Marchers} and {residents|residents} throwing bottles and golf balls at one another over the line of Land Rovers. {mccrory|ACC *Lorna McCrory*} on Twitter: "{police|We} are in the middle and {police|we} are staying in the middle".
| 14.30 Water cannon. {police|Police} say {fourofficers|four officers} hurt.
| 14.48 {translink|*Translink*}: no buses anywhere after one was hijacked and burned on {nroad|the *Newtownards Road*} by {youths|a dozen masked youths}. {driver|The driver} was put off at knifepoint, not hurt. {union|The union} says {members|{union|its} members} will not go back out until {police|police} ride with {members|them}.
| 15.20 {lassiter|NI Secretary *Hugh Lassiter*}: "This has to stop, and stop now." {lassiter|He} is flying in tonight to meet {leaders|the five party leaders} at {stormont|*Stormont*}.
| 15.55 Fifteen plastic rounds fired, {police|police} confirm. First in {belfast|the city} since last summer.
| 16.10 {donnell|*Clare Donnell* MP} says {donnell|she}'s had a bullet in the post. It isn't {donnell|her} first. {donnell|She} blames {guard|the *Ulster Heritage Guard*} and asks {gleaders|{guard|its} leaders} "to have the courage to say who {gleaders|they} are".
| 16.35 {wattley|*Jim Wattley*}, who speaks for {guard|the *Guard*}, denies it: "Nothing to do with {guard|us}."
| 17.10 Quiet. Rain. {ulster|*Ulster*} are 13-6 up at {ravenhill|*Ravenhill*} after a siege of the {saracens|*Saracens*} line; one {police|police} tweet about that and {police|they} are forgiven everything.
| 17.30 We are closing the blog. Sign up for our evening newsletter for all the day's news.
damage boilerplate [Newest at the bottom. Text us: 60777.]
damage boilerplate [Sign up for our evening newsletter for all the day's news.]
date [City Hall <now>] day PRESENT_REF
date [365 days a year] repeat P1D
date [3 December] day 2012-12-03
date [stop <now>] day PRESENT_REF
date [tonight] day 2013-01-12TNI
date [last summer] span 2012-SU
role mccrory [ACC]
role lassiter [NI Secretary]
role donnell [MP]
quote q1 cspox indirect [The council will NOT reconsider its vote of 3 December] ; cue [told] ; source [a spokeswoman]
quote q2 cspox direct ["The decision was taken democratically and it stands."]
quote q3 mccrory direct ["We are in the middle and we are staying in the middle"] ; source [ACC Lorna McCrory] ; channel [Twitter]
quote q4 police indirect [four officers hurt] ; cue [Police <say>] ; source [<Police> say]
quote q5 union indirect [its members will not go back out until police ride with them] ; cue [The union <says>] ; source [The union]
quote q6 lassiter direct ["This has to stop, and stop now."] ; source [NI Secretary Hugh Lassiter]
quote q7 police indirect [Fifteen plastic rounds fired] ; cue [confirm] ; source [<police> confirm]
quote q8 donnell indirect [she's had a bullet in the post] ; cue [MP <says>] ; source [Clare Donnell MP]
quote q9 donnell mixed ["to have the courage to say who they are"] ; cue [asks] ; source [<She> blames] ; to gleaders
quote q10 wattley direct ["Nothing to do with us."] ; cue [denies] ; source [Jim Wattley]
event e1 crowd > council 1412 happened [calling for] ; date [City Hall <now>] ; place cityhall
event e2 council > crowd 1232 happened [will NOT reconsider] ; by cspox
event e3 crowd > - 1412 happened [The <march> sets off]
event e4 crowd > residents 145 happened [throwing] ; place strand
event e5 police > - 175 happened [Water cannon]
event e6 - > fourofficers 182 happened [four officers <hurt>] ; by police
event e7 youths > translink 181 happened [hijacked] ; place nroad
event e8 youths > translink 1712 happened [burned] ; place nroad
event e9 youths > driver 170 happened [put off]
event e10 members > - 143 planned [will not go back out] ; by union
event e11 lassiter > - 1052 happened [has to stop]
event e12 lassiter > leaders 040 planned [to <meet> the five] ; date [tonight] ; place stormont
event e13 police > - 175 happened [fired] ; by police
event e14 - > donnell 138 happened [had a bullet in the post] ; by donnell
event e15 donnell > guard 1121 happened [blames]
event e16 donnell > gleaders 020 happened [asks]
event e17 wattley > donnell 016 happened [denies]
position n1 crowd > council demand [calling for the flag to be put back up 365 days a year] ; about [the flag]
position n2 council > crowd refusal [will NOT reconsider its vote of 3 December] ; about [its vote of 3 December] ; answers n1
position n3 union > - refusal [will not go back out until police ride with them] ; condition [until police ride with them]
position n4 lassiter > - demand [has to stop, and stop now]
position n5 donnell > gleaders demand ["to have the courage to say who they are"]
figure f1 person [About a thousand people] 1000 1000 ; approximate
figure f2 officer [four officers] 4 4 ; role wounded ; by police
figure f3 youth [a dozen masked youths] 12 12
figure f4 leader [the five party leaders] 5 5
figure f5 round [Fifteen plastic rounds] 15 15 ; by police
trap [never gave permission] ; negated: nothing was granted, nor is a refusal told
trap [not hurt] ; negated
trap [a siege of the Saracens line] ; rugby
trap [are forgiven everything] ; a joke, nobody pardons

report herald
outlet Carrick Herald
kind column
published 2013-01-17
title Kitchen table talks and a boy of 15
| The most useful meeting of the week was not {lassiter|Mr *Lassiter*}'s. On Monday night {women|seven women}, {strandwomen|four of {women|them}} from {strand|the *Strand*} and {loywomen|three} from the loyalist side of {nroad|the *Newtownards Road*}, sat down in a kitchen which {women|they} asked us not to place on the map, and agreed that {women|they} would each phone the other before {lads|the lads} were called out again. Nobody signed anything. "{host|We} dont do flags in {host|our} house, {host|we} do phone numbers," {host|the host} said.
| At {stormont|*Stormont*} on Saturday {lassiter|the Secretary of State} had got rather less: two hours, a joint statement deploring violence, and a walk-out by {smallest|the smallest of {parties|the five parties}} when the words "equality of esteem" came up. {executive|The *Executive*} is to set up a commission on flags. {donnell|Ms *Donnell*} called it "a parking place"; {irgov|the Irish Government}, through {iramb|{irgov|its} ambassador}, praised it.
| {boy|The fifteen-year-old boy} charged with hijacking the {translink|*Translink*} bus was remanded on Tuesday despite an offer by {mother|{boy|his} mother} to put up the family car. {barrister|A barrister for {prosecution|the prosecution}} told {semple|District Judge *R. Semple*} that {boy|he} had been one of "{youths|six or seven} at the most" and had apologised to {driver|the driver} in writing. {father|{boy|The boy}'s father} says {boy|he} was at football.
| Nightly blockades go on here in {carrick|*Carrickfergus*}, and on Wednesday, for the first time, {police|the *PSNI*} moved in with dogs, arresting {nine|nine} and clearing {marine|the *Marine Highway*} by half ten. {hurt31|Thirty-one officers} have now been hurt since the New Year, by {mccrory|Assistant Chief Constable *Laura McCrory*}'s count; {mccrory|she} told {pboard|the *Policing Board*} {mccrory|she} has asked {engforces|forces} in {england|*England*} for a hundred more on loan.
| {chamber|The *Belfast Chamber of Shops*}, which puts the loss at Â£15m, wants a moratorium on marches till Easter. {wattley|Mr *James Wattley*} of {guard|the so-called *Heritage Guard*} said {guard|it} would think about a month "if the flag goes up for that month", which {council|the council} turned down flat.
| {orr|The Rev *Samuel Orr*} preached on Joshua. The walls, {orr|he} said, came down with trumpets and not one plastic bullet. {bowling|The over-60s bowling club} has declared a truce with {ladies|the Presbyterian ladies} over the hall. Terms were not disclosed.
damage bad-encoding [Â£15m]
date [the week] span 2013-W03
date [Monday night] day 2013-01-14TNI
date [Saturday] day 2013-01-12
date [two hours] duration PT2H
date [Tuesday] day 2013-01-15
date [Nightly] repeat P1D
date [Wednesday] day 2013-01-16
date [half ten] day 2013-01-16T22:30
date [have <now> been hurt] day PRESENT_REF
date [the New Year] day 2013-01-01
date [Easter] day 2013-03-31
date [a month] duration P1M
date [that month] duration P1M
role semple [District Judge]
role mccrory [Assistant Chief Constable]
role orr [Rev]
quote q11 host direct ["We dont do flags in our house, we do phone numbers,"] ; cue [the host <said>] ; source [the host]
quote q12 donnell mixed ["a parking place"] ; cue [called it] ; source [Ms Donnell]
quote q13 barrister mixed [he had been one of "six or seven at the most" and had apologised to the driver in writing] ; cue [<told> District] ; source [A barrister for the prosecution] ; to semple
quote q14 father indirect [he was at football] ; cue [father <says>] ; source [The boy's father]
quote q15 mccrory indirect [she has asked forces in England for a hundred more on loan] ; cue [she <told>] ; source [<she> told] ; to pboard
quote q16 wattley mixed [it would think about a month "if the flag goes up for that month"] ; cue [Guard <said>] ; source [Mr James Wattley]
quote q17 orr indirect [The walls] [came down with trumpets and not one plastic bullet] ; cue [he <said>] ; source [<he> said]
event e18 strandwomen > loywomen 040 happened [sat down] ; date [Monday night]
event e19 strandwomen > loywomen 030 happened [agreed] ; date [Monday night]
event e20 parties > - 111 happened [deploring] ; date [Saturday] ; place stormont
event e21 smallest > lassiter 164 happened [walk-out] ; date [Saturday] ; place stormont
event e22 donnell > executive 111 happened [called it]
event e23 irgov > executive 051 happened [praised]
event e24 - > boy 115 happened [charged]
event e7 boy > translink 181 happened [hijacking] ; by prosecution
event e25 - > boy 173 happened [remanded] ; date [Tuesday]
event e26 mother > - 030 happened [offer]
event e27 boy > driver 055 happened [apologised] ; by barrister
event e28 - > - 144 happened [blockades] ; date [Nightly] ; place carrick
event e29 police > - 153 happened [moved in] ; date [Wednesday] ; place carrick
event e30 police > nine 173 happened [arresting] ; date [Wednesday] ; place carrick
event e31 police > - 170 happened [clearing] ; date [Wednesday] ; place marine
event e32 - > hurt31 182 happened [have now been <hurt>] ; by mccrory
event e33 mccrory > engforces 021 happened [asked forces] ; by mccrory
event e34 chamber > - 1052 happened [wants]
event e35 guard > chamber 014 happened [would think about] ; by wattley
event e36 council > guard 1232 happened [turned down]
position n6 strandwomen > loywomen offer [would each phone the other before the lads were called out again] ; state accepted
position n7 loywomen > strandwomen offer [would each phone the other before the lads were called out again] ; state accepted
position n8 mother > - offer [to put up the family car] ; state refused
position n9 mccrory > engforces demand [asked forces in England for a hundred more on loan]
position n10 chamber > - demand [a moratorium on marches till Easter] ; about [marches] ; deadline [till Easter]
position n11 guard > chamber offer [would think about a month "if the flag goes up for that month"] ; condition ["if the flag goes up for that month"] ; answers n10 ; state refused
position n12 council > guard refusal [turned down flat] ; answers n11
figure f6 woman [seven women] 7 7
figure f3 youth [six or seven] 6 7 ; by barrister
figure f7 person [arresting <nine>] 9 9 ; role detained
figure f8 officer [Thirty-one officers] 31 31 ; role wounded ; by mccrory
figure f9 officer [a hundred more] 100 100 ; by mccrory
figure f10 pound [Â£15m] 15000000 15000000 ; by chamber
trap [Nobody signed anything] ; negated: no agreement was signed
trap ["equality of esteem"] ; words that came up, nobody's quotation
trap [not one plastic bullet] ; a sermon on the Bible
trap [declared a truce] ; bowls and ladies quarrel over a hall
