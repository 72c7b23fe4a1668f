story eu-donbas-withdrawal
about shelling, talks and withdrawal of guns on the contact line in eastern Ukraine; 2015

actors
sides      group         - p           both sides
envoys     group         - p           envoys of the two sides
french     person        FRAGOV m      French president
patrons    group         - p           patrons of Ukraine
admin      organisation  UKRMIL        military administration
evac       group         UKRCVL p      families of Hranitne
dockers    group         UKRLAB p      dockers of Mariupol
drivers    group         UKRLAB p      crane drivers called up
club       organisation  UKR           FC Azovmash
jccc       organisation  -             Joint Centre for Control and Coordination
engineers  group         - p           Russian and Ukrainian engineers
brigcom    person        UKRMIL        commander of the 28th Brigade
committee  organisation  UKRSEP        investigation committee of the separatists
nine       group         UKRSEP p      exchanged supporters of the separatists
agency     organisation  UKRMED        Donbas Bulletin
ukraine    government    UKRGOV        Ukrainian government
ukrarmy    organisation  UKRMIL        Ukrainian army
ukrspoke   person        UKRMIL m      Ukrainian military spokesman Ihor Savchuk
reps       group         UKRSEP p      separatists in eastern Ukraine
rephead    person        UKRSEP m      Denis Kolobin
russia     government    RUSGOV        Russian government
osce       organisation  IGOWSTOSC     OSCE
monitors   group         IGOWSTOSC p   OSCE monitors
president  person        UKRGOV m      Ukrainian president
germany    government    DEUGOV        German government
gerfm      person        DEUGOV f      German foreign minister Jutta Hallstein
couple     group         UKRCVL p      pensioners killed at Hranitne
woman      person        UKRCVL f      Lyubov Hnatenko
reporters  group         MED p         reporters
usa        government    USA           United States
prisoners  group         UKRMIL p      Ukrainian prisoners
icrc       organisation  NGOHLHIRC     Red Cross

places
school     site     UA  47.47 37.86  school of Hranitne
park       site     UA  47.99 37.79  Shcherbakov park
dnipro     city     UA  48.46 35.04  Dnipropetrovsk
hranitne   city     UA  47.47 37.86  Hranitne
kyiv       city     UA  50.45 30.52  Kyiv
minsk      city     BY  53.90 27.57  Minsk
donetsk    city     UA  48.00 37.80  Donetsk
mariupol   city     UA  47.10 37.55  Mariupol
berlin     city     DE  52.52 13.40  Berlin
kalmius    site     UA  47.60 37.90  Kalmius river
schastia   city     UA  48.74 39.23  Shchastia

report dnipro
outlet Dnipro Wire
kind wire
published 2015-08-20
title Ukraine, rebels trade fire and blame before Minsk talks
| KIEV, Aug 20 (Dnipro Wire) - Rockets killed {couple|two pensioners} in {hranitne|the front-line village of *Hranitne*}
+ before dawn on Thursday and {ukraine|*Ukraine*} and {reps|pro-Russian separatists} each blamed the other, hours before
+ {envoys|{sides|their} envoys} were to sit down in {minsk|*Minsk*} over a plan to pull back the lighter guns.
| {ukrspoke|Military spokesman *Ihor Savchuk*} told {reporters|reporters} in {kyiv|*Kiev*} that {reps|the rebels} had fired
+ Grad rockets from across {kalmius|the *Kalmius* river} for forty minutes. {ukrarmy|Government troops} did not return
+ fire, {ukrspoke|he} said, "because {ukrarmy|we} were told not to, and {ukrarmy|we} are still an army".
| {rephead|*Denis Kolobin*}, who heads the delegation of {reps|the self-proclaimed {donetsk|*Donetsk*} authorities}, said
+ {ukraine|*Kiev*} had shelled {hranitne|{ukraine|its} own village} to wreck the talks.
| In {berlin|*Berlin*}, where {president|the Ukrainian president} is to meet {french|{president|his} French counterpart} and
+ {gerfm|Foreign Minister *Jutta Hallstein*} on Monday, {germany|the German government} called on {sides|both sides} to
+ withdraw all weapons of a calibre under 100 mm by September 1.
| {osce|The *OSCE*} said {monitors|{osce|its} monitors} had been barred from {hranitne|the village} by {ukrarmy|Ukrainian soldiers} for
+ five hours. {usa|The *United States*} announced $18 million in radars and night-vision gear for {ukrarmy|the Ukrainian
+ army}; {russia|*Moscow*} said deliveries of the kind "pour petrol" and that {russia|it} would not be bound by limits which
+ {patrons|{ukraine|the other side}'s patrons} ignore.
role ukrspoke [Military spokesman]
role president [the Ukrainian president]
role french [his French counterpart]
role gerfm [Foreign Minister]
date [Aug 20] day 2015-08-20
date [dawn on Thursday] day 2015-08-20TMO
date [<hours> before their envoys] duration PTXH
date [forty minutes] duration PT40M
date [Monday] day 2015-08-24
date [September 1] day 2015-09-01
date [five hours] duration PT5H
event e1 - > couple 194 happened [killed] ; date [dawn on Thursday] ; place hranitne
figure f1 pensioner [two pensioners] 2 2 ; role killed
event e2 ukraine > reps 112 happened [blamed]
event e31 reps > ukraine 112 happened [blamed]
event e3 envoys > - 046 planned [were to sit down] ; place minsk
event e33 sides > - 0874 possible [pull back]
event e4 reps > - 194 happened [fired Grad rockets] ; place kalmius ; by ukrspoke
quote q1 ukrspoke indirect [the rebels had fired Grad rockets ~ for forty minutes] ; cue [Savchuk <told>] ; source [Military spokesman Ihor Savchuk] ; to reporters
quote q2 ukrspoke mixed [Government troops did not return fire] ["because we were told not to, and we are still an army"] ; cue [he <said>, "because] ; source [<he> said, "because]
event e5 ukrarmy > reps 190 denied [return fire] ; by ukrspoke
quote q3 rephead indirect [Kiev had shelled its own village to wreck the talks] ; cue [authorities, <said> Kiev] ; source [Denis Kolobin]
event e6 ukraine > - 194 happened [shelled] ; place hranitne ; by rephead
event e7 president > french,gerfm 040 planned [is to meet] ; date [Monday] ; place berlin
event e8 germany > sides 0256 happened [called on]
position n1 germany > sides mediation [to withdraw all weapons of a calibre under 100 mm by September 1] ; deadline [by September 1]
event e9 ukrarmy > monitors 1245 happened [barred] ; by osce
quote q4 osce indirect [its monitors had been barred from the village by Ukrainian soldiers for five hours] ; cue [OSCE <said>] ; source [The OSCE]
figure f2 hour [five hours] 5 5 ; by osce
event e10 usa > ukrarmy 0332 happened [announced]
figure f3 dollar [$18 million] 18000000 18000000
quote q5 russia mixed [deliveries of the kind "pour petrol"] [it would not be bound by limits which the other side's patrons ignore] ; cue [Moscow <said>] ; source [Moscow]
event e11 russia > - 120 happened [would not be bound]
position n2 russia > - refusal [would not be bound by limits which the other side's patrons ignore]
trap [pour petrol] ; a figure of speech

report azov
outlet Azov Morning
kind local
published 2015-08-21
title They were asleep
| MARIUPOL. Rockets killed {couple|a retired couple} in {hranitne|the front-line village of *Granitnoye*} before dawn
+ yesterday, and {ukraine|*Ukraine*} and {reps|the separatists} each blamed the other, hours before
+ {envoys|{sides|their} envoys} sat down in {minsk|*Minsk*} over a plan to pull back the smaller guns. {ukrspoke|Military
+ spokesman *Igor Savchuk*} said {reps|the separatists} had fired {reps|their} Grads from across {kalmius|the *Kalmius*}
+ for an hour; {ukrarmy|our troops} did not return fire, {ukrspoke|he} said, because {ukrarmy|they} had orders not to.
| That is what the agencies say. {woman|*Lyubov Hnatenko*}, 71, who has the house opposite, tells it with more noise.
+ "The guns behind {school|the school} were answering, {woman|I} am old but {woman|I} am not deaf," {woman|she} told us. {woman|She} dug
+ {couple|the *Moskalenkos*} out with a coal shovel, and when {osce|the *OSCE*}'s {monitors|monitors} came, at noon, {woman|she}
+ refused to talk to {monitors|them} because last time {monitors|they} had "written it down and driven off".
| A week's notice has been given to {hranitne|the village}: {admin|the military administration} will move {evac|60
+ families} to {mariupol|*Mariupol*} whether {evac|they} wish it or not if {school|the school} is hit again. The bridge has been
+ mined since Tuesday.
| In {mariupol|our own city} {dockers|the dockers} came out for a second day, 2,000 of {dockers|them}, for six months of unpaid wages and against the
+ call-up of {drivers|a hundred crane drivers}; {dockers|they} let only the grain ship through.
| {club|FC *Azovmash*}, who have no stadium to go to, drew 1-1 "at home" in {dnipro|*Dnipropetrovsk*}: a dull draw,
+ a late equaliser, and some hostilities in the tunnel.
role ukrspoke [Military spokesman]
date [dawn yesterday] day 2015-08-20TMO
date [<hours> before their envoys] duration PTXH
date [an hour] duration PT1H
date [noon] day 2015-08-20T12:00
date [last time] day PAST_REF
date [A week's] duration P1W
date [Tuesday] day 2015-08-18
date [a second day] duration P2D
date [six months] duration P6M
event e1 - > couple 194 happened [killed] ; date [dawn yesterday] ; place hranitne
event e2 ukraine > reps 112 happened [blamed]
event e31 reps > ukraine 112 happened [blamed]
event e3 envoys > - 046 happened [sat down] ; place minsk
event e33 sides > - 0874 possible [pull back]
event e4 reps > - 194 happened [fired their Grads] ; place kalmius ; by ukrspoke
quote q1 ukrspoke indirect [the separatists had fired their Grads from across the Kalmius for an hour] [our troops did not return fire] [because they had orders not to] ; cue [Savchuk <said>] ; source [Military spokesman Igor Savchuk]
event e5 ukrarmy > reps 190 denied [return fire] ; by ukrspoke
quote q6 woman direct ["The guns behind the school were answering, I am old but I am not deaf,"] ; cue [she <told>] ; source [<she> told]
event e12 - > - 194 happened [were answering] ; place hranitne ; by woman
event e13 woman > monitors 125 happened [refused to talk to]
position n3 woman > monitors refusal [refused to talk to them]
quote q7 woman mixed [last time they had "written it down and driven off"] ; cue [<refused> to talk] ; source [<she> refused]
event e14 admin > evac 130 happened [notice has been given]
event e15 admin > evac 174 possible [will move] ; place mariupol
figure f4 family [60 families] 60 60
position n4 admin > evac threat [will move 60 families to Mariupol ~ hit again] ; condition [if the school is hit again]
event e16 - > - 150 happened [has been mined] ; date [Tuesday] ; place hranitne
event e17 dockers > - 1432 happened [came out] ; date [a second day]
figure f5 docker [2,000 of them] 2000 2000
event e18 - > drivers 154 happened [call-up]
figure f6 driver [a hundred crane drivers] 100 100
position n5 dockers > - demand [six months of unpaid wages]
event e32 dockers > - 144 happened [let only the grain ship through]
trap [some hostilities in the tunnel] ; football

report bulletin
outlet Donbas Bulletin
kind state
published 2015-09-03
title The Republic has fulfilled, now is the turn of Kiev
| DONETSK, 3 September. {reps|The *Republic*} has yesterday completed the first stage of the withdrawal of armament with a
+ calibre lower than 100 millimetres, it reported to {agency|our agency} {rephead|the plenipotentiary *Denis Kolobin*}.
+ Under the eyes of {monitors|24 observers of {osce|the *OSCE*}} from the line departed 32 tanks and 40 anti-tank guns, of which
+ {monitors|the observers} have written down the numbers.
| "{reps|We} do this not because {reps|we} were asked beautifully. {reps|We} do this because {reps|we} signed," declared
+ {rephead|*Kolobin*}. If {ukraine|the Ukrainian side} until September 10 does not answer with the same, the machines will
+ return to their place, {rephead|he} warned, and reminded that {ukraine|*Kiev*} has still not amended the constitution
+ nor lifted the economic blockade, though to both {ukraine|it} obliged {ukraine|itself} in February.
| In exchange "nine for twelve" yesterday at the bridge of {schastia|*Schastye*}, it were transferred to
+ {ukraine|the Ukrainian side} {prisoners|twelve {ukraine|its} soldiers}, and received {nine|nine supporters of
+ {reps|the *Republic*}}. {icrc|The *Red Cross*}, which brought to the prisons insulin in August, was not invited.
+ {ukrspoke|The representative of the Ukrainian general staff} affirms, that of the 32 tanks eleven were plywood; this
+ {rephead|*D. Kolobin*} called a fairy tale, whoever wants, let him come and knock on the armour.
| {engineers|Engineers of {sides|both sides}} within {jccc|the *Joint Centre*} have together mended the water pipe at {hranitne|*Granitnoye*},
+ where in August from the {ukraine|Ukrainian} shelling perished {couple|two peaceful inhabitants}. {committee|The investigation committee} has opened for
+ this fact a criminal case against {brigcom|the commander of the 28th brigade}.
| {russia|*Moscow*}, as is known, has recognised the school certificates of {reps|the *Republic*}. At the exhibition of
+ roses in {park|the *Shcherbakov* park} wins the sort "Capitulation of Breda".
role rephead [the plenipotentiary]
role ukrspoke [The representative of the Ukrainian general staff]
date [3 September] day 2015-09-03
date [has <yesterday> completed] day 2015-09-02
date [September 10] day 2015-09-10
date [February] span 2015-02
date ["nine for twelve" <yesterday>] day 2015-09-02
date [insulin in <August>] span 2015-08
date [where in <August>] span 2015-08
event e19 reps > ukraine 0874 happened [withdrawal] ; date [has <yesterday> completed] ; by rephead
quote q8 rephead indirect [The Republic ~ 100 millimetres] ; cue [reported] ; source [the plenipotentiary Denis Kolobin] ; to agency
position n6 reps > ukraine concession [withdrawal of armament with a calibre lower than 100 millimetres]
figure f7 observer [24 observers] 24 24
figure f8 tank [32 tanks and] 32 32
figure f9 gun [40 anti-tank guns] 40 40
quote q9 rephead direct ["We do this not because we were asked beautifully. We do this because we signed,"] ; cue [declared] ; source [declared <Kolobin>]
event e20 rephead > ukraine 130 happened [warned]
position n7 rephead > ukraine threat [the machines will return to their place] ; condition [If the Ukrainian side until September 10 does not answer with the same] ; deadline [until September 10]
quote q10 rephead indirect [If the Ukrainian side ~ return to their place] ; cue [he <warned>] ; source [<he> warned]
quote q11 rephead indirect [Kiev has still not amended the constitution nor lifted the economic blockade] ; cue [reminded] ; source [<he> warned]
event e21 ukraine > reps 0834 denied [amended] ; by rephead
event e22 ukraine > reps 085 denied [lifted the economic blockade] ; by rephead
event e23 ukraine > reps 035 happened [obliged] ; date [February] ; by rephead
event e24 reps > prisoners 0841 happened [were transferred] ; date ["nine for twelve" <yesterday>] ; place schastia
event e25 ukraine > nine 0841 happened [received nine] ; date ["nine for twelve" <yesterday>] ; place schastia
figure f10 soldier [twelve its soldiers] 12 12
figure f11 supporter [nine supporters] 9 9
event e26 icrc > - 073 happened [brought] ; date [insulin in <August>]
quote q12 ukrspoke indirect [of the 32 tanks eleven were plywood] ; cue [affirms] ; source [The representative of the Ukrainian general staff]
figure f12 tank [eleven were plywood] 11 11 ; by ukrspoke
event e27 rephead > ukrspoke 016 happened [called a fairy tale]
trap [knock on the armour] ; a retort, no attack
event e28 engineers > - 060 happened [together mended] ; place hranitne
event e29 ukraine > couple 194 happened [shelling] ; date [where in <August>] ; place hranitne
figure f1 inhabitant [two peaceful inhabitants] 2 2 ; role killed
event e30 committee > brigcom 091 happened [opened ~ a criminal case]
trap [recognised the school certificates] ; no recognition of a state
trap ["Capitulation of Breda"] ; name of a rose

differences
name hranitne dnipro azov bulletin ; Hranitne in the wire, Granitnoye in the two others.
name ukrspoke dnipro azov ; Ihor Savchuk in the wire, Igor Savchuk in the Mariupol paper.
wording q1 dnipro azov ; The spokesman's forty minutes became an hour, and his quoted reason a paraphrase.
only-in e12 azov ; Only the Mariupol paper has a witness for guns answering from behind the school.
only-in e10 dnipro ; Only the wire tells of the American radars.
only-in e24 bulletin ; The exchange of prisoners came after the other reports.
only-in n7 bulletin ; Only the separatist agency tells the threat to bring the tanks back.
