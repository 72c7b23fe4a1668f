# Two Western drafts, one veto: three desks on the same afternoon.
story un-waer-veto
about veto of a draft resolution on a besieged district; Security Council, Syria; 2016

actors
council    organisation IGOUNO    UN Security Council
un         organisation IGOUNO    United Nations
rus        government   RUSGOV    Russia
rusmil     group        RUSMIL  p Russian military
rusmfa     organisation RUSGOV    Foreign Ministry of Russia
drob       person       RUSGOV  m Aleksei Drobyshev
france     government   FRA       France
march      person       FRAGOV  f Colette Marchandier
uk         government   GBRGOV    United Kingdom
thorley    person       GBRGOV  f Margaret Thorley
china      government   CHNGOV    China
liu        person       CHNGOV  m Liu Wenqing
angola     government   AGO       Angola
venezuela  government   VEN       Venezuela
syrgov     government   SYRGOV    Syrian Government
qudsi      person       SYRGOV  m Nawaf Qudsi
nahlawi    person       SYRGOV  m Faris Nahlawi
governor   person       SYRGOV    governor of Homs
army       group        SYRMIL  p Syrian army
militias   group        SYRMIL  p allied militias
rebels     group        SYRREB  p Free Homs Brigades
tamim      person       SYRREB  m Abu Tamim
civilians  group        SYRCVL  p civilians of al-Waer
solvang    person       IGOUNO  f Ingrid Solvang
convoys    group        IGOUNO  p United Nations convoys
committee  organisation NGO       Homs Relief Committee
victims    group        SYRCVL  p nine people
dead       group        SYRCVL  p 31 civilians
sponsors   group        -       p sponsors of the draft
allsides   group        -       p all sides
aidworkers group        NGOHLH  p aid workers
servicemen group        SYRMIL  p two Syrian servicemen
pressmen   group        MED     p journalists
meridian   organisation MED       Meridian Press
assembly   organisation IGOUNO    UN General Assembly
localco    organisation SYRREB    rebels' local council
nato       organisation IGOWSTNAT NATO

places
waer       site    SY 34.74 36.67   al-Waer
homs       city    SY 34.73 36.71   Homs
homsgov    region  SY 34.45 37.90   province of Homs
idlib      region  SY 35.80 36.70   province of Idlib
syria      country SY 35.00 38.00   Syria
russia     country RU 60.00 100.00  Russian Federation
francec    country FR 46.00 2.00    France
geneva     city    CH 46.20 6.15    Geneva
belgrade   city    RS 44.80 20.47   Belgrade
britain    country GB 54.00 -2.50   United Kingdom

report unpress
outlet United Nations Meetings Coverage
kind release
published 2016-03-17
title Security Council Fails to Adopt Text on Siege of al-Waer, Owing to Veto by Permanent Member
| {council|The *Security Council*} today failed to adopt a draft resolution that would have demanded an immediate end
+ to the siege of {waer|*al-Waer*}, {waer|the last opposition-held district of {homs|*Homs*}}, owing to the negative vote
+ of {rus|a permanent member}, {rus|the *Russian Federation*}.
| The text, put forward by {france|*France*} and {uk|the *United Kingdom*}, received 11 votes in favour to 1 against
+ ({rus|*Russian Federation*}), with 3 abstentions ({angola|*Angola*}, {china|*China*}, {venezuela|*Venezuela*}).
| Had it been adopted, {council|the *Council*} would have called on {allsides|the parties} to let relief convoys pass within
+ 48 hours and would have threatened "further measures" in case of non-compliance.
| Briefing {council|members} before the vote, {solvang|the Under-Secretary-General for Humanitarian Affairs}, {solvang|*Ingrid Solvang*},
+ appealed to {allsides|all sides} for unhindered access to {waer|the district}, "today, not tomorrow". {convoys|Two {un|*United Nations*}
+ convoys} had been turned back by {army|soldiers} at the last checkpoint on 9 and 12 March, {solvang|she} reported.
+ "Surgical scissors were removed from the kits as though they were rifles," {solvang|she} said.
| Speaking after the vote, {march|the representative of {francec|*France*}} denounced the veto as an abdication by
+ {rus|a State} that claimed to be a guarantor of the truce. {civilians|Some 75,000 civilians} had been encircled since
+ November by {army|Government forces}, {march|she} said, and {dead|31 of {civilians|them}}, most of {dead|them} infants,
+ had died for want of medicine. {france|*France*} would not relent, {march|she} added, and would press for
+ a second text before the end of the month.
| {drob|The representative of {russia|the *Russian Federation*}} rejected what {drob|he} termed a one-sided draft which asked
+ nothing of {rebels|the armed groups} inside {waer|*al-Waer*}. {rus|{drob|His} country} had opened a humanitarian corridor
+ on 5 March, {drob|he} recalled, and {rebels|the extremists} had answered by firing mortars at it. Those who arm
+ terrorists, {drob|he} said, should not lecture others on compassion.
| {qudsi|The representative of {syria|the *Syrian Arab Republic*}}, denying that any siege existed, said
+ {syrgov|{qudsi|his} Government} was "fighting terrorism on behalf of everyone seated in this Chamber".
role rus [a permanent member]
role solvang [the Under-Secretary-General for Humanitarian Affairs]
role march [the representative of France]
role drob [The representative of the Russian Federation]
role qudsi [The representative of the Syrian Arab Republic]
date [The Security Council <today> failed] day 2016-03-17
date [48 hours] duration PT48H
date ["<today>, not tomorrow"] day 2016-03-17
date ["today, not <tomorrow>"] day 2016-03-18
date [9 and 12 March] span 2016-03 ; from 2016-03-09 ; to 2016-03-12
date [November] span 2015-11
date [the end of the month] span 2016-03
date [5 March] day 2016-03-05
event wv1 rus > france,uk 129 happened [negative vote] ; date [The Security Council <today> failed]
trap [would have demanded] ; the draft failed: nothing was demanded
trap [would have called on] ; unreal: had it been adopted
trap [would have threatened "further measures"] ; unreal, and a phrase quoted from the draft, no speech
figure wf1 vote [11 votes in favour] 11 11
figure wf2 vote [1 against] 1 1
figure wf3 abstention [3 abstentions] 3 3
quote wq1 solvang mixed [unhindered access to the district, "today, not tomorrow"] ; cue [members before the vote ~ <appealed> to all sides] ; source [Ingrid Solvang]
event wv2 solvang > allsides 0255 happened [appealed to all sides] ; date [The Security Council <today> failed]
position wn1 solvang > allsides demand [unhindered access to the district, "today, not tomorrow"] ; deadline ["<today>, not tomorrow"]
quote wq2 solvang indirect [Two United Nations convoys had been turned back by soldiers at the last checkpoint on 9 and 12 March] ; cue [she <reported>] ; source [<she> reported]
event wv3 army > convoys 1245 happened [turned back] ; date [9 and 12 March] ; by solvang
figure wf4 convoy [Two United Nations convoys] 2 2 ; by solvang
quote wq3 solvang direct ["Surgical scissors were removed from the kits as though they were rifles,"] ; cue [rifles," she <said>] ; source [rifles," <she> said]
event wv4 - > convoys 1711 happened [removed from the kits] ; by solvang
event wv5 march > rus 111 happened [denounced the veto] ; date [The Security Council <today> failed]
quote wq4 march indirect [Some 75,000 civilians had been encircled since November by Government forces] [and 31 of them, most of them infants, had died for want of medicine] ; cue [Government forces, she <said>] ; source [Government forces, <she> said]
event wv6 army > civilians 191 happened [encircled] ; date [November] ; place waer ; by march
figure wf5 civilian [Some 75,000 civilians] 75000 75000 ; approximate ; by march
figure wf6 civilian [31 of them] 31 31 ; role killed ; by march
quote wq5 march indirect [France would not relent] [and would press for a second text before the end of the month] ; cue [she <added>] ; source [<she> added]
event wv7 france > - 020 planned [would press for] ; date [the end of the month] ; by march
event wv8 drob > france,uk 120 happened [rejected what he termed]
position wn2 drob > france,uk refusal [a one-sided draft which asked nothing of the armed groups inside al-Waer]
event wv9 rus > - 0863 happened [opened a humanitarian corridor] ; date [5 March] ; by drob
quote wq6 drob indirect [His country had opened a humanitarian corridor on 5 March] [and the extremists had answered by firing mortars at it] ; cue [he <recalled>] ; source [<he> recalled]
event wv10 rebels > - 194 happened [firing mortars] ; by drob
quote wq7 drob indirect [Those who arm terrorists] [should not lecture others on compassion] ; cue [he <said>, should not] ; source [<he> said, should not]
trap [Those who arm terrorists] ; nobody is named as the giver of arms
event wv11 qudsi > - 016 happened [denying that any siege existed]
event wv12 - > - 191 denied [siege existed] ; by qudsi
quote wq8 qudsi mixed [his Government was "fighting terrorism on behalf of everyone seated in this Chamber"] ; cue [siege existed, <said>] ; source [The representative of the Syrian Arab Republic]
trap [fighting terrorism] ; a figure of speech for policy, no fight is told

report meridian
outlet Meridian Press
kind wire
published 2016-03-17
title Russia vetoes U.N. bid to lift siege of Homs district
| NEW YORK (Meridian Press) - {rus|*Russia*} on Thursday vetoed a U.N. resolution drafted by {france|*France*} and
+ {uk|*Britain*} to break the siege of {waer|*Waer*}, {waer|a rebel-held corner of {homs|the {syria|Syrian} city of *Homs*}} where
+ {aidworkers|aid workers} say people are boiling leaves, and told {sponsors|its sponsors} {sponsors|they} had "written it for the cameras."
| {thorley|{britain|*Britain*}'s ambassador}, {thorley|*Margaret Thorley*}, accused {rus|*Moscow*} of "holding the coat of the
+ man who starves children" and said {uk|*London*} would ask {assembly|the *General Assembly*}, where nobody has a veto, to
+ set up an inquiry.
| {drob|{russia|*Russia*}'s envoy}, {drob|*Alexei Drobishev*}, countered that {rebels|the fighters} in {waer|*Waer*} were free to leave for
+ {idlib|*Idlib*} under an offer {governor|the governor of {homsgov|*Homs*}} had made {rebels|them} on Monday - light
+ weapons and families included - and had turned it down twice. "The buses are waiting," {drob|he} said.
| {tamim|*Abu Tamim*}, {tamim|a spokesman for {localco|the rebels' local council}}, denied there had been any such offer.
+ "Nobody has proposed anything to {rebels|us} but surrender or hunger," {tamim|he} told {meridian|*Meridian Press*} by telephone.
| Since early November {army|the army} and {militias|allied militias} have ringed {waer|the district}. On Sunday {army|army}
+ helicopters dropped at least four barrel bombs on {waer|its} main bakery, killing {victims|nine people}, according to
+ {committee|the *Homs Relief Committee*}, {committee|a local aid group}.
| {solvang|U.N. aid chief *Ingrid Solvang*} told {council|the council} before the vote that {convoys|two of {solvang|her} convoys}
+ were turned around by {army|troops} this month. "{army|They} took surgical scissors out of the kits as if they were guns," {solvang|she} said.
| {china|*China*}, which rarely breaks ranks with {rus|*Moscow*}, abstained. {liu|{china|*Beijing*}'s envoy *Liu Wenqing*} voiced
+ optimism that talks between {syrgov|the government} and {rebels|{syrgov|its} foes}, due to resume in {geneva|*Geneva*} next week,
+ would "do what paper cannot."
| Read more: Five things to know about the veto
role thorley [Britain's ambassador]
role drob [Russia's envoy]
role governor [the governor of Homs]
role tamim [a spokesman for the rebels' local council]
role solvang [U.N. aid chief]
role liu [Beijing's envoy]
date [on <Thursday> vetoed] day 2016-03-17
date [Monday] day 2016-03-14
date [early November] span 2015-11
date [Sunday] day 2016-03-13
date [this month] span 2016-03
date [next week] span 2016-W12
event wv1 rus > france,uk 129 happened [vetoed] ; date [on <Thursday> vetoed]
trap [to break the siege] ; the aim of a text, no act
quote wq9 aidworkers indirect [people are boiling leaves] ; cue [aid workers <say>] ; source [aid workers]
quote wq10 rus mixed [they had "written it for the cameras."] ; cue [and <told> its sponsors] ; source [<Russia> on Thursday vetoed] ; to sponsors
event wv13 thorley > rus 112 happened [accused]
trap ["holding the coat of the man who starves children"] ; a figure of speech, no act with a date
quote wq11 thorley indirect [London would ask the General Assembly, where nobody has a veto, to set up an inquiry] ; cue [and <said> London] ; source [Margaret Thorley]
event wv14 uk > assembly 020 planned [would ask] ; by thorley
trap [where nobody has a veto] ; a rule of procedure
quote wq12 drob indirect [the fighters in Waer were free to leave for Idlib under an offer the governor of Homs had made them on Monday ~ and had turned it down twice] ; cue [countered] ; source [Alexei Drobishev]
event wv15 governor > rebels 035 happened [offer the governor of Homs had made] ; date [Monday] ; by drob
position wn3 governor > rebels offer [free to leave for Idlib ~ light weapons and families included] ; state refused
event wv16 rebels > governor 127 happened [turned it down] ; by drob
position wn4 rebels > governor refusal [had turned it down twice] ; answers wn3
quote wq13 drob direct ["The buses are waiting,"] ; cue [waiting," he <said>] ; source [waiting," <he> said]
event wv17 tamim > drob 016 happened [denied]
quote wq14 tamim indirect [there had been any such offer] ; cue [denied] ; source [Abu Tamim]
quote wq15 tamim direct ["Nobody has proposed anything to us but surrender or hunger,"] ; cue [he <told> Meridian Press] ; source [<he> told Meridian Press] ; to meridian ; channel [by telephone]
event wv6 army,militias > - 191 happened [ringed] ; date [early November] ; place waer
event wv18 army > victims 195 happened [dropped at least four barrel bombs] ; date [Sunday] ; place waer ; by committee
quote wq16 committee indirect [On Sunday army helicopters dropped at least four barrel bombs on its main bakery, killing nine people] ; cue [according to] ; source [the Homs Relief Committee]
figure wf7 bomb [at least four barrel bombs] 4 - ; by committee ; date [Sunday]
figure wf8 person [nine people] 9 9 ; role killed ; by committee ; date [Sunday]
quote wq2 solvang indirect [two of her convoys were turned around by troops this month] ; cue [U.N. aid chief Ingrid Solvang <told>] ; source [U.N. aid chief Ingrid Solvang] ; to council
event wv3 army > convoys 1245 happened [turned around] ; date [this month] ; by solvang
figure wf4 convoy [two of her convoys] 2 2 ; by solvang
quote wq3 solvang direct ["They took surgical scissors out of the kits as if they were guns,"] ; cue [guns," she <said>] ; source [guns," <she> said]
event wv4 army > convoys 1711 happened [took] ; by solvang
damage boilerplate [Read more: Five things to know about the veto]
trap [rarely breaks ranks] ; a figure of speech
event wv19 liu > - 013 happened [voiced optimism]
event wv20 syrgov > rebels 046 planned [talks] ; date [next week] ; place geneva
quote wq17 liu mixed [talks between the government and its foes, due to resume in Geneva next week, would "do what paper cannot."] ; cue [voiced optimism] ; source [Beijing's envoy Liu Wenqing]

report rosvest
outlet RosVest Information Agency
kind state
published 2016-03-18
title Russia prevented politicized draft on Syria in UN Security Council
| MOSCOW, March 18. /RosVest/. {rus|*Russia*} has prevented the adoption in {council|the *UN Security Council*} of a politicized
+ draft on {waer|the {syria|Syrian} district of *El Vaer*}, {drob|the Permanent Representative of {russia|the *Russian Federation*}},
+ {drob|*Alexey Drobyshev*}, informed {pressmen|journalists} following the session.
| {sponsors|The authors of the document}, according to {drob|the diplomat}, rejected all seven amendments of {rus|the Russian side}.
+ "{rus|We} were shown the door and afterwards asked why {rus|we} are standing in the cold," {drob|he} noted.
| As it was emphasized by {drob|*Drobyshev*}, {rebels|militants of the so-called *Free Homs Brigades*} have on three
+ occasions in the current month subjected to mortar fire the humanitarian corridor which was opened by {rusmil|the Russian
+ military} at the request of {syrgov|*Damascus*}, as a result of which {servicemen|two Syrian servicemen} were killed.
| {rusmfa|The *Foreign Ministry* of {russia|*Russia*}} in {rusmfa|its} turn condemned the statement of {thorley|the British ambassador},
+ characterizing it as "a collection of insults unworthy of a great power".
| At the same time {rus|*Moscow*} confirms {rus|its} readiness to guarantee a safe exit of {rebels|the gunmen} with personal weapons
+ to {idlib|the province of *Idlib*}, provided that {rebels|they} hand over heavy weapons to {army|the Syrian army} by March 25, and is
+ ready to send two field hospitals to {homs|*Homs*} for the wounded of both parties.
| {nahlawi|The Deputy Foreign Minister of {syria|*Syria*}}, {nahlawi|*Faris Nahlawi*}, thanked {rus|the Russian leadership} for "a principled
+ position" and stated that {syrgov|{syria|*Syria*}'s Government} will not permit {syrgov|itself} to be spoken to in the language of ultimatums.
| It should be recalled that in 1999 the aviation of {nato|*NATO*} bombed {belgrade|*Belgrade*} without any resolution at all.
role drob [the Permanent Representative of the Russian Federation]
role thorley [the British ambassador]
role nahlawi [The Deputy Foreign Minister of Syria]
date [MOSCOW, <March 18>.] day 2016-03-18
date [the current month] span 2016-03
date [March 25] day 2016-03-25
date [1999] span 1999
quote wq18 drob indirect [Russia has prevented the adoption in the UN Security Council of a politicized draft on the Syrian district of El Vaer] ; cue [informed] ; source [Alexey Drobyshev] ; to pressmen
event wv1 rus > sponsors 129 happened [prevented the adoption] ; by drob
quote wq19 drob indirect [The authors of the document] [rejected all seven amendments of the Russian side] ; cue [according to] ; source [the diplomat]
event wv21 sponsors > rus 120 happened [rejected] ; by drob
figure wf9 amendment [all seven amendments] 7 7 ; by drob
quote wq20 drob direct ["We were shown the door and afterwards asked why we are standing in the cold,"] ; cue [he <noted>] ; source [<he> noted]
trap [shown the door] ; no expulsion: a figure of speech
quote wq21 drob indirect [militants of the so-called Free Homs Brigades have on three occasions ~ two Syrian servicemen were killed] ; cue [emphasized] ; source [emphasized by <Drobyshev>]
event wv10 rebels > servicemen 194 happened [subjected to mortar fire] ; date [the current month] ; by drob
figure wf10 occasion [three occasions] 3 3 ; by drob ; date [the current month]
event wv28 rusmil > - 0863 happened [opened] ; by drob
event wv22 syrgov > rusmil 022 happened [request] ; by drob
figure wf11 serviceman [two Syrian servicemen] 2 2 ; role killed ; by drob
event wv23 rusmfa > thorley 111 happened [condemned]
quote wq22 rusmfa mixed [it as "a collection of insults unworthy of a great power"] ; cue [characterizing] ; source [The Foreign Ministry of Russia]
event wv24 rus > rebels 035 happened [confirms its readiness to guarantee a safe exit]
position wn5 rus > rebels offer [readiness to guarantee a safe exit ~ by March 25] ; condition [provided that they hand over heavy weapons to the Syrian army by March 25] ; deadline [March 25]
event wv26 rus > - 0333 happened [is ready to send] ; place homs
position wn6 rus > - offer [is ready to send two field hospitals to Homs for the wounded of both parties] ; place [to <Homs> for]
figure wf12 hospital [two field hospitals] 2 2
event wv27 nahlawi > rus 051 happened [thanked]
quote wq23 nahlawi mixed ["a principled position"] ; cue [thanked] ; source [Faris Nahlawi]
quote wq24 nahlawi indirect [Syria's Government will not permit itself to be spoken to in the language of ultimatums] ; cue [stated] ; source [Faris Nahlawi]
trap [the language of ultimatums] ; no ultimatum was given
trap [bombed Belgrade] ; history of another conflict

differences
only-in wf6 unpress ; The release tells 31 dead for want of medicine, which Meridian Press leaves out.
wording wq3 unpress meridian ; "Surgical scissors were removed from the kits as though they were rifles" against "They took surgical scissors out of the kits as if they were guns".
wording wq2 unpress meridian ; "Two United Nations convoys had been turned back by soldiers ... on 9 and 12 March" against "two of her convoys were turned around by troops this month".
name drob unpress meridian rosvest ; Aleksei Drobyshev, Alexei Drobishev and Alexey Drobyshev are one man.
only-in wv18 meridian ; Only Meridian Press tells of the barrel bombs on the bakery.
only-in wn5 rosvest ; Only RosVest tells of the Russian offer of safe exit with its date.
only-in wv8 unpress ; Only the release tells that the Russian envoy rejected the draft as one-sided.
