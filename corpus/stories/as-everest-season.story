# Written by hand for the project; CC BY 4.0. All persons, outlets and institutes are invented. No codable event in it.
story as-everest-season
about a climbing team turned back by wind on Everest; no event; Nepal; 2010

actors
team       group         NPL    p  Nepali climbing team
pema       person        NPL    f  Pema Doma Sherpa
karma      person        NPL    m  Karma Tenzing
ministry   organisation  NPLGOV    tourism ministry
basnet     person        NPLHLH m  Prakash Basnet
institute  organisation  NPLEDU    Khumbu Glacier Institute
rai        person        NPLEDU f  Saraswati Rai
koreans    group         KOR    p  South Korean party
climbers   group         -      p  climbers with permits
sick       group         -      p  people treated for altitude sickness
bookmakers group         NPLBUS p  bookmakers of Thamel

places
everest    site    NP  27.99 86.93  Everest
camp4      site    NP  27.97 86.93  Camp Four
base       site    NP  28.00 86.85  base camp
pheriche   site    NP  27.89 86.82  Pheriche clinic
kathmandu  city    NP  27.72 85.32  Kathmandu
thamel     site    NP  27.72 85.31  Thamel

report himal
outlet Himal Weekly
kind column
published 2010-05-16
title The wind takes no prisoners
| The last assault began at ten at night and was over by three. {team|An all-Nepali team of eleven} was beaten back on Friday from {everest|the highest mountain in the world}, for the third time in nine days, by an enemy that takes no prisoners and signs no papers: the wind.
|
| "{team|We} had oxygen for sixteen hours and plans for eighteen," said {pema|*Pema Doma Sherpa*}, {pema|the leader}, over the radio from {camp4|*Camp Four*}. "{everest|The mountain} negotiates with the weather, not with {team|us}." {pema|She} would sit tight until Tuesday, {pema|she} said; then the monsoon is expected to shut the door.
|
| At {base|base camp} {karma|{pema|her} cook}, {karma|*Karma Tenzing*}, has hoisted a flag of truce over the kitchen tent. It is a tea towel. The ravens raid the potatoes at dawn, retreat at noon, and so far have rejected every offer of stale bread.
|
| It is also a war of numbers. This spring {climbers|329 climbers} hold permits for {everest|*Everest*}, against 241 a year ago, each of {climbers|them} worth $10,000 to {ministry|the tourism ministry}. "It's a queue with crampons," said {basnet|Dr *Prakash Basnet*} of {pheriche|the *Pheriche clinic*}, where {sick|46 people} were treated for altitude sickness in April. {basnet|He} describes thin air as a slow occupation: sleep surrenders first, appetite next, judgment last of all.
|
| Behind the climb stands science. In {team|the team}'s rucksacks are six instruments of {institute|the *Khumbu Glacier Institute*}, which should show whether the ice is also in retreat above 8,000 metres. "It gives way on all fronts," said {rai|{institute|the institute}'s director}, {rai|*Saraswati Rai*}, over a map on which the front line of the glacier had moved by 44 metres since 2003. What it would mean if the great ice cliff were to collapse on the valley, {rai|she} prefers to leave to computers, which run the attack twice a day.
|
| There has been one armed clash, with loudspeakers. {koreans|A South Korean party} on the next terrace plays marches at breakfast; {team|the Nepalis} return fire with film songs. No casualties.
|
| In {kathmandu|*Kathmandu*}, {bookmakers|bookmakers} in {thamel|*Thamel*} give five to one against. {pema|*Pema Doma*}, who lost two toes up there in 2007, calls them reparations paid in advance. Should the wind agree to a ceasefire by Thursday, {karma|the cook} says, {karma|he} will take down the towel and make momos.
role pema [the leader]
role basnet [<Dr> Prakash]
role rai [the institute's director]
role karma [her cook]
date [ten at night] day 2010-05-13T22:00
date [Friday] day 2010-05-14
date [nine days] duration P9D
date [sixteen hours] duration PT16H
date [plans for <eighteen>] duration PT18H
date [until <Tuesday>] day 2010-05-18
date [at <dawn>] repeat P1D
date [at <noon>] repeat P1D
date [This spring] span 2010-SP
date [a year ago] span 2009
date [April] span 2010-04
date [since <2003>] span 2003 ; from 2003 ; to 2010
date [twice a day] repeat P1D
date [in <2007>] span 2007
date [by <Thursday>] day 2010-05-20
quote q1 pema direct ["We had oxygen for sixteen hours and plans for eighteen,"] ["The mountain negotiates with the weather, not with us."] ; cue [<said> Pema] ; source [Pema Doma Sherpa] ; channel [the radio]
quote q2 pema indirect [She would sit tight until Tuesday] ; cue [she <said>] ; source [<she> said]
quote q3 basnet direct ["It's a queue with crampons,"] ; cue [<said> Dr] ; source [Dr Prakash Basnet]
quote q4 rai direct ["It gives way on all fronts,"] ; cue [<said> the institute] ; source [Saraswati Rai]
quote q5 karma indirect [Should the wind agree to a ceasefire by Thursday] [he will take down the towel and make momos] ; cue [cook <says>] ; source [the cook]
figure f1 climber [team of <eleven>] 11 11
figure f2 climber [329 climbers] 329 329
figure f3 climber [241] 241 241
figure f4 dollar [$10,000] 10000 10000
figure f5 person [46 people] 46 46
trap [The last assault] ; a climb
trap [signs no papers] ; the wind
trap [negotiates with the weather] ; a figure of speech
trap [a flag of truce] ; a tea towel
trap [have rejected every offer] ; ravens
trap [a war of numbers] ; permits
trap [a slow occupation] ; thin air
trap [surrenders] ; sleep
trap [in retreat above] ; ice
trap [on all fronts] ; ice
trap [run the attack] ; computers that reckon with ice
trap [one armed clash] ; loudspeakers
trap [return fire] ; film songs
trap [reparations] ; toes
trap [agree to a ceasefire] ; the wind
