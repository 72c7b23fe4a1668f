# Written by hand for the project; CC BY 4.0. All persons, outlets, the firm and the armed groups are invented.
story as-bougainville-truce
about permanent ceasefire, unarmed monitors and a faction that stays out; Bougainville, Papua New Guinea; 1998

actors
bla        group         PNGSEP p  Bougainville Liberation Army
gov        government    PNGGOV    Papua New Guinea government
faction    group         PNGSEP p  Panguna faction
army       organisation  PNGMIL    Papua New Guinea Defence Force
monitors   group         -      p  unarmed truce monitors
tanoni     person        PNGSEP m  Joel Tanoni
avei       person        PNGGOV m  Sir Michael Avei
damen      person        PNGSEP m  Francis Onaru
company    organisation  MNC       Consolidated Copper
whitcombe  person        NZLGOV f  Sandra Whitcombe
both       group         PNG    p  the two delegations
aus        government    AUSGOV    Australian government
unsc       organisation  IGOUNO    UN Security Council
hired      group         -      p  foreign mercenaries
women      group         PNGCVL p  women of Arawa
nurse      person        PNGHLH f  Sister Rosa Kavop
teachers   group         PNGEDU p  five teachers held at Guava
bishop     person        PNGCHR m  Bishop Paul Sirivi
brigadier  person        NZLMIL m  Colin Marsden
boys       group         PNGSEP p  young fighters who gave up guns
shooters   group         PNGSEP p  men who shot at a helicopter
police     organisation  PNGCOP    police
fiji       government    FJIGOV    Fijian government
ombud      organisation  PNGGOV    Ombudsman Commission
exmin      person        PNGELI m  Chris Tomala
traders    group         PNGBUS p  cocoa buyers

old        government    PNGGOV    previous cabinet
navy       organisation  PNGMIL    Papua New Guinea navy
companyc   group         PNGMIL p  C Company
un         organisation  IGOUNO    United Nations
fijicops   group         FJICOP p  20 Fijian police instructors
leaders    group         PNG    p  Avei and Tanoni

places
boug       region  PG  -6.20 155.30 Bougainville
panguna    site    PG  -6.32 155.48 Panguna
moresby    city    PG  -9.44 147.18 Port Moresby
arawa      city    PG  -6.22 155.56 Arawa
guava      city    PG  -6.30 155.47 Guava
loloho     site    PG  -6.19 155.62 Loloho
buka       city    PG  -5.43 154.67 Buka
kieta      city    PG  -6.22 155.63 Kieta
rabaul     city    PG  -4.20 152.17 Rabaul
goroka     city    PG  -6.08 145.39 Goroka
suva       city    FJ  -18.14 178.44 Suva
fijic      country FJ  -17.71 178.07 Fiji
vanuatu    country VU  -15.38 166.96 Vanuatu
australia  country AU  -25.27 133.78 Australia
nz         country NZ  -40.90 174.89 New Zealand
newyork    city    US  40.71 -74.01 New York
burnham    city    NZ  -43.62 172.30 Burnham

report csp
outlet Coral Sea Press
kind wire
published 1998-01-24
title Bougainville foes sign for good; mine faction stays out
| BURNHAM, New Zealand, Jan 24 (Coral Sea Press) - {bla|Separatists} from {boug|*Bougainville*} and {gov|the government of *Papua New Guinea*} signed a permanent ceasefire on Saturday to end a nine-year war that began over a copper pit, but {faction|the faction} that holds the pit itself stayed away and vowed that {faction|its} road blocks would remain.
|
| The pact, hammered out during five days in a disused barracks at {burnham|*Burnham*} where {both|the delegations} did {both|their} own washing-up, comes into force on 30 April. {army|Government soldiers} are to leave {boug|the island} in stages; {bla|the guerrillas} are to lock {bla|their} guns in steel containers with two keys; and {monitors|260 unarmed monitors} from {fijic|*Fiji*}, {vanuatu|*Vanuatu*}, {australia|*Australia*} and {nz|*New Zealand*} will watch both.
|
| "{bla|We} have buried enough," said {tanoni|*Joel Tanoni*}, who commands {bla|the *Bougainville Liberation Army*}. {avei|{moresby|*Port Moresby*}'s prime minister}, {avei|*Sir Michael Avei*}, who until last year had refused to sit in one room with {tanoni|him}, apologised for the blockade of {boug|the island} "and for children who died for the want of a two-kina vaccine".
|
| {navy|The navy} had sealed {boug|the island} off in May 1990, a few months after {bla|the rebels} dynamited the pylons of the mine. In 1997 {old|a previous cabinet} hired {hired|foreign mercenaries} to retake {boug|it}; {army|the *Defence Force*} mutinied, arrested {hired|them} and put {hired|them} on a plane.
|
| From {panguna|*Panguna*}, {damen|*Francis Onaru*}, who styles {damen|himself} president of a republic nobody has recognised, denounced the paper in a broadcast as "cold ink from a cold country". {damen|He} will let no one pass until {company|*Consolidated Copper*} has paid 10 billion kina in damages, and {damen|he} warned that {company|the company}'s helicopters would be shot at if {company|it} came back. {company|The company} said {company|it} had no plans to.
|
| {whitcombe|{nz|*New Zealand*}'s foreign minister}, {whitcombe|*Dame Sandra Whitcombe*}, who carried drafts between the two barrack blocks until four in the morning, praised {both|both delegations}. {aus|*Canberra*} pledged A$100 million for roads and schools, and {gov|*Port Moresby*} will ask {unsc|the *UN Security Council*} to endorse the agreement. Between 5,000 and 15,000 people are thought to have died, most of them of sickness.
role tanoni [who commands the Bougainville Liberation Army]
role avei [Port Moresby's prime minister]
role damen [president of a republic nobody has recognised]
role whitcombe [New Zealand's foreign minister]
date [Jan 24] day 1998-01-24
date [on <Saturday>] day 1998-01-24
date [nine-year] duration P9Y
date [five days] duration P5D
date [30 April] day 1998-04-30
date [last year] span 1997
date [May 1990] span 1990-05
date [a few months] duration PXM
date [In <1997>] span 1997
date [four in the morning] day 1998-01-24T04:00
quote q1 faction indirect [its road blocks would remain] ; cue [vowed] ; source [the faction]
quote q2 tanoni direct ["We have buried enough,"] ; cue [<said> Joel] ; source [Joel Tanoni]
quote q3 avei mixed ["and for children who died for the want of a two-kina vaccine"] ; cue [apologised] ; source [Sir Michael Avei]
quote q4 damen mixed ["cold ink from a cold country"] ; cue [denounced] ; source [Francis Onaru]
quote q5 damen indirect [the company's helicopters would be shot at if it came back] ; cue [warned] ; source [<he> warned]
quote q6 company indirect [it had no plans to] ; cue [company <said>] ; source [<The company> said]
event e1 bla > gov 057 happened [signed] ; date [on <Saturday>] ; place burnham
event e2 faction > - 1246 happened [vowed]
event e3 both > - 046 happened [hammered out] ; place burnham
event e4 army > bla 0874 planned [are to <leave>] ; place boug
event e46 bla > gov 0871 planned [comes into force] ; date [30 April]
event e5 bla > gov 0873 planned [are to <lock>]
event e6 monitors > army,bla 074 planned [will watch]
event e7 avei > tanoni 125 happened [had refused to sit] ; date [last year]
event e8 avei > - 055 happened [apologised]
event e9 gov > - 191 happened [blockade] ; place boug
event e10 navy > - 191 happened [sealed] ; date [May 1990] ; place boug
event e11 bla > company 1712 happened [dynamited]
event e12 old > hired 072 happened [hired] ; date [In <1997>]
event e13 army > old 140 happened [mutinied]
event e14 army > hired 173 happened [arrested]
event e15 army > hired 174 happened [put them on a plane]
event e16 damen > bla,gov 111 happened [denounced]
event e17 damen > - 144 happened [will let no one pass]
event e18 damen > company 138 happened [warned]
event e19 whitcombe > both 045 happened [carried drafts]
event e20 whitcombe > both 051 happened [praised]
event e21 aus > - 0331 happened [pledged]
event e22 gov > unsc 022 planned [will ask]
position n1 faction > - refusal [its road blocks would remain]
position n2 damen > company demand [until Consolidated Copper has paid 10 billion kina in damages] ; about [10 billion kina in damages]
position n3 damen > company threat [the company's helicopters would be shot at if it came back] ; condition [if it came back]
position n4 aus > - offer [pledged A$100 million for roads and schools] ; aim [roads and schools]
figure f1 monitor [260 unarmed monitors] 260 260
figure f2 kina [10 billion kina] 10000000000 10000000000
figure f3 dollar [A$100 million] 100000000 100000000
figure f4 person [Between 5,000 and 15,000 people] 5000 15000 ; role killed
figure f5 year [nine-year] 9 9
trap [buried enough] ; a figure of speech
trap [a republic nobody has recognised] ; recognition is denied, no state recognises

report bulletin
outlet Arawa Bulletin
kind local
published 1998-05-03
title The guns went in, one at a time
| ARAWA - Them that came early got the shade. By nine on Thursday maybe 4,000 of us sat round the old oval in {arawa|*Arawa*} and even the dogs was quiet.
|
| First {companyc|*C Company*} marched down to the wharf at {loloho|*Loloho*} and went aboard, {companyc|the last of 800 soldiers} to leave {boug|central *Bougainville*}. {nurse|Sister *Rosa Kavop*}, who kept the hospital open six years without a fridge, walked behind {companyc|them} with {women|twenty women} singing. "So {companyc|they} dont turn round," {nurse|she} told me.
|
| Then {boys|the boys} of {bla|the *BLA*} laid 132 guns in {brigadier|Brigadier *Marsden*}'s container, half of them homemade out of water pipe. {brigadier|The Brigadier} said {brigadier|he} was pleased.{tanoni|*Joel Tanoni*} had promised 400. The rest will come, {tanoni|he} said, when {police|the police} sent over from {buka|*Buka*} are our own people and not the riot squad.
|
| There was one bad minute. {shooters|Somebody} on the ridge fired at the helicopter bringing {bishop|Bishop *Sirivi*} back from {guava|*Guava*}. Nobody was hit. Hunters, say {faction|{damen|*Onaru*}'s people}. {monitors|The monitors} dont believe it, and {monitors|they} have stopped {monitors|their} patrols up the valley.
|
| With {bishop|the Bishop} came {teachers|the five teachers} that {faction|the *Panguna* lot} grabbed in February and called guests. {teachers|They} was let go after {bishop|he} gave {bishop|his} word to take a letter of {damen|*Onaru*} to {newyork|*New York*}. It asks {un|the *United Nations*} to put in {un|its} own soldiers in place of what {damen|he} calls the Australian picnic. {damen|He} still says no to any talks with {gov|*Moresby*}.
|
| {traders|The cocoa buyers} at {kieta|*Kieta*} wont take a bag from behind the road block till it is lifted. That is four hundred growers punished for one mans pride, says {nurse|Sister *Rosa*}, and {nurse|she} has sent {nurse|her} own vaccines up the valley, all 90 doses.
|
| {fiji|*Fiji*} is lending {fijicops|20 police instructors}. {ombud|The *Ombudsman Commission*} in {moresby|*Port Moresby*} is looking into who got paid for {hired|the mercenaries} in 97; {exmin|*Chris Tomala*}, {exmin|the minister then}, says {exmin|he} never saw a toea.
|
| In the netball the Peacemakers destroyed the Rebels 31 to 12. No protest was lodged.
role nurse [<Sister> Rosa Kavop]
role brigadier [in <Brigadier> Marsden]
role bishop [<Bishop> Sirivi]
role exmin [the minister then]
date [nine on Thursday] day 1998-04-30T09:00
date [six years] duration P6Y
date [February] span 1998-02
date [<97>;] span 1997
quote q7 nurse direct ["So they dont turn round,"] ; cue [she <told> me] ; source [<she> told me]
quote q8 brigadier indirect [he was pleased] ; cue [Brigadier <said>] ; source [The Brigadier]
quote q9 tanoni indirect [The rest will come,] [when the police sent over from Buka are our own people and not the riot squad] ; cue [come, he <said>] ; source [come, <he> said]
quote q10 faction indirect [Hunters,] ; cue [<say> Onaru's people] ; source [Onaru's people]
quote q11 nurse indirect [That is four hundred growers punished for one mans pride] ; cue [<says> Sister] ; source [says <Sister Rosa>]
quote q12 exmin indirect [he never saw a toea] ; cue [<says> he never] ; source [Chris Tomala]
event e43 companyc > - 0874 happened [went aboard] ; date [nine on Thursday] ; place loloho
event e42 boys > brigadier 0873 happened [<laid> 132 guns] ; place arawa
event e23 tanoni > - 035 happened [promised]
event e24 bla > - 0873 planned [will come] ; by tanoni
event e25 shooters > bishop 193 happened [fired at]
event e27 monitors > - 160 happened [stopped]
event e28 faction > teachers 181 happened [grabbed] ; date [February]
event e29 faction > teachers 0841 happened [was let go]
event e30 bishop > damen 039 happened [gave his word]
event e31 damen > un 0234 happened [asks]
event e32 damen > gov 125 happened [says no to]
event e33 traders > faction 163 happened [wont take] ; place kieta
event e34 nurse > - 073 happened [has <sent> her own vaccines]
event e35 fiji > - 062 happened [lending]
event e36 ombud > - 091 happened [looking into]
event e37 exmin > - 016 happened [never saw a toea]
position n5 tanoni > - offer [The rest will come, he said, when the police sent over from Buka are our own people and not the riot squad] ; condition [when the police sent over from Buka are our own people and not the riot squad]
position n6 damen > gov refusal [no to any talks with Moresby] ; about [any talks with Moresby]
position n7 damen > un demand [to put in its own soldiers in place of what he calls the Australian picnic] ; about [its own soldiers]
position n8 traders > faction threat [wont take a bag from behind the road block till it is lifted] ; condition [till it is lifted]
figure f6 person [maybe 4,000 of us] 4000 4000 ; approximate
figure f7 soldier [800 soldiers] 800 800
figure f8 gun [132 guns] 132 132
figure f9 gun [had promised <400>] 400 400 ; by tanoni
figure f10 teacher [five teachers] 5 5
figure f11 woman [twenty women] 20 20
figure f12 grower [four hundred growers] 400 400 ; by nurse
figure f13 dose [90 doses] 90 90
figure f14 instructor [20 police instructors] 20 20
trap [the Peacemakers destroyed the Rebels] ; netball teams
trap [No protest was lodged] ; netball
trap [the riot squad] ; the name of a police unit, no riot
trap [the Australian picnic] ; a sneer at the monitors
damage glued [pleased.Joel]

report pasifik
outlet Radio Pasifik
kind brief
published 1998-05-01
title World Service news in brief, 0600
| {army|*Papua New Guinea* troops} have completed {army|their} pull-out from the heart of {boug|*Bougainville*}, on the day when a permanent truce took effect. At a ceremony in {arawa|*Arawa*} {boys|young rebels} surrendered 123 weapons to {brigadier|Brigadier *Colin Marsdon*}, who leads {monitors|the *Truce Monitoring Group*}.
|
| {teachers|Four schoolteachers} have been freed by the hardliner {damen|*Francis Onari*}. {gov|*Port Moresby*} called it a first step; {gov|it} has promised to lift {gov|its} ban on travel to {panguna|*Panguna*} if {damen|Mr *Onari*} dismantles the road blocks. There was no immediate reply. {tanoni|*Joel Tanoni*}, on the other hand, has accepted an offer of {gov|the government} to hold talks on autonomy in {suva|*Suva*} in June.
|
| In {suva|*Suva*}, {fiji|the cabinet} agreed to send {fijicops|police trainers} to {boug|the island}. {whitcombe|*Dame Sandra Whitcombe*} of {nz|*New Zealand*} telephoned {avei|Prime Minister *Avei*} and {tanoni|Mr *Tanoni*} to congratulate {leaders|them}.
|
| Rugby: {rabaul|*Rabaul*} ended {goroka|*Goroka*}'s long siege of the Highlands Shield. Cyclone Dora, which threatened the north coast, has retreated out to sea.
role damen [the <hardliner> Francis]
role avei [<Prime Minister> Avei]
date [June] span 1998-06
event e4 army > - 0874 happened [pull-out] ; place boug
event e46 - > - 0871 happened [took effect]
event e42 boys > brigadier 0873 happened [surrendered] ; place arawa
event e29 damen > teachers 0841 happened [freed]
event e38 gov > - 013 happened [called it a first step]
event e39 gov > damen 0351 happened [promised]
event e35 fiji > - 0312 happened [agreed to send]
event e40 whitcombe > avei,tanoni 041 happened [telephoned]
event e41 whitcombe > leaders 051 happened [congratulate]
event e44 tanoni > gov 036 happened [accepted]
event e45 gov > tanoni 036 happened [an <offer> of]
position n10 gov > tanoni offer [to hold talks on autonomy in Suva in June] ; about [talks on autonomy] ; place [<Suva> in] ; state accepted
position n11 tanoni > gov acceptance [accepted an offer of the government] ; answers n10
position n9 gov > damen offer [to lift its ban on travel to Panguna if Mr Onari dismantles the road blocks] ; condition [if Mr Onari dismantles the road blocks] ; about [its ban on travel to Panguna]
figure f8 weapon [123 weapons] 123 123
figure f10 schoolteacher [Four schoolteachers] 4 4
trap [long siege of the Highlands Shield] ; rugby
trap [has retreated out to sea] ; a cyclone
trap [no immediate reply] ; no answer yet, nobody refused

differences
figure f8 bulletin pasifik ; The Bulletin counts 132 guns, Radio Pasifik 123 weapons.
figure f10 bulletin pasifik ; Five teachers in the Bulletin, four on the radio.
name damen csp pasifik ; Francis Onaru at the wire and in the Bulletin, Francis Onari on the radio.
name brigadier bulletin pasifik ; Marsden in the Bulletin, Marsdon on the radio.
only-in e27 bulletin ; Only the Bulletin says that the monitors have stopped their patrols up the valley.
only-in n9 pasifik ; Only the radio has the offer to lift the ban on travel.
