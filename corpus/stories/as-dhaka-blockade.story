# Written by hand for the project; CC BY 4.0. All persons, parties and outlets are invented.
story as-dhaka-blockade
about transport blockade by the opposition, arrests, fire-bombings and a go-between's letters; Bangladesh; 2015

actors
police     organisation  BGDCOP    Bangladeshi police
jop        organisation  BGDOPP    Jatiya Oikya Party
anwar      person        BGDOPP m  Mahfuz Anwar
passengers group         BGDCVL p  bus passengers
gov        government    BGDGOV    Bangladeshi government
haque      person        BGDOPP f  Nilufar Haque
pm         person        BGDGOV f  Sultana Morshed
talukder   person        BGDGOV m  Rafiq Talukder
dockers    group         BGDLAB p  dockers of Chittagong
guards     organisation  BGDMIL    border guards
usemb      organisation  USAGOV    United States embassy
chamber    organisation  BGDBUS    chamber of commerce
kazi       person        BGDJUD m  Habibur Kazi
courier    organisation  MED       Padma Courier
driver     person        BGDCVL m  driver of Kazi
pupils     people        BGDEDU p  pupils sitting examinations
army       organisation  BGDMIL    Bangladeshi army
nagorik    organisation  NGOHRI    Nagorik Watch
detained   group         BGDCVL p  people detained
rab        organisation  BGDCOP    Rapid Action Battalion
men        group         BGDCVL p  three men shot at Savar
court      organisation  BGDJUD    High Court
students   group         BGDEDU p  students on hunger strike
telecom    organisation  BGDGOV    telecommunications regulator
sarder     person        BGDCVL m  Imran Sarder
widow      person        BGDCVL f  wife of Imran Sarder
sides      group         BGD    p  both sides
redcrescent organisation NGO       Red Crescent
health     organisation  BGDGOV    health ministry
unohchr    organisation  IGOUNOHRIHCH UN human rights office
eu         organisation  IGOEUREEC European Union
hindus     people        BGDHIN p  Hindu families
attackers  group         BGDCVL p  attackers at Satkhira
india      government    IND       India
reporters  group         BGDMED p  reporters

places
dhaka      city    BD  23.73 90.40  Dhaka
comilla    city    BD  23.46 91.18  Comilla
chittagong city    BD  22.34 91.83  Chittagong
gulshan    site    BD  23.79 90.42  Gulshan
savar      city    BD  23.86 90.27  Savar
satkhira   region  BD  22.35 89.08  Satkhira
bangladesh country BD  23.68 90.36  Bangladesh
shahbagh   site    BD  23.74 90.40  Shahbagh
hospital   site    BD  23.73 90.40  Dhaka Medical College
rangpur    city    BD  25.75 89.25  Rangpur

report bps
outlet Bengal Press Service
kind wire
published 2015-01-11
title Police seal off Bangladesh opposition office as blockade bites
| DHAKA (BPS) - {police|Police} sealed off the headquarters of {jop|{bangladesh|*Bangladesh*}'s main opposition party} with lorryloads of sand on Sunday and detained {anwar|{jop|its} acting secretary-general}, {anwar|*Mahfuz Anwar*}, on the sixth day of a transport blockade that has choked {dhaka|the capital} and cost at least 14 lives.
|
| Before dawn on Saturday a petrol bomb was thrown into a night coach near {comilla|*Comilla*}, burning {passengers|five passengers} to death. {gov|The government} accused {jop|the *Jatiya Oikya Party*} ({jop|*JOP*}) of roasting people alive for the sake of power; {jop|the *JOP*} denied any hand in it and hinted at agents of the state.
|
| {haque|{jop|The party}'s chairwoman}, {haque|*Nilufar Haque*}, whom {police|the police} have not allowed to leave {haque|her} own office in {gulshan|*Gulshan*} since 3 January, said by telephone that the blockade would not be lifted until {pm|Prime Minister *Sultana Morshed*} had stepped down and a neutral cabinet called fresh elections.
|
| "{haque|I} have a mattress, a kettle and the people," {haque|she} told {reporters|reporters}. "{pm|She} has {police|the police}. Let us see who tires."
|
| {talukder|Information Minister *Rafiq Talukder*} ruled out talks with "arsonists", adding that {pm|the prime minister} might dissolve {jop|the party} altogether if the burning of buses continued. {gov|The government} sent 60 platoons of {guards|border guards} to escort goods trains, and in {chittagong|*Chittagong*}, where {dockers|dockers} walked out in sympathy with {jop|the opposition}, {guards|they} unloaded a ship of onions {guards|themselves}.
|
| {usemb|The *US Embassy*} appealed to {sides|both sides} to talk. {chamber|The chamber of commerce} puts the losses at 22 billion taka a day, a figure {talukder|the minister} called fairy tales.
role anwar [its acting secretary-general]
role haque [The party's chairwoman]
role pm [<Prime Minister> Sultana]
role talukder [Information Minister]
date [Sunday] day 2015-01-11
date [the sixth day] day 2015-01-11
date [dawn on Saturday] day 2015-01-10TMO
date [3 January] day 2015-01-03
date [taka <a day>] repeat P1D
quote q1 haque indirect [the blockade would not be lifted until ~ called fresh elections] ; cue [<said> by telephone] ; source [Nilufar Haque] ; channel [telephone]
quote q2 haque direct ["I have a mattress, a kettle and the people,"] ["She has the police. Let us see who tires."] ; cue [<told> reporters] ; source [<she> told] ; to reporters
quote q3 talukder mixed ["arsonists"] ; cue [ruled out] ; source [Information Minister Rafiq Talukder]
quote q4 talukder indirect [the prime minister might dissolve the party altogether if the burning of buses continued] ; cue [adding] ; source [Information Minister Rafiq Talukder]
event e1 police > jop 1721 happened [sealed off] ; date [Sunday] ; place dhaka
event e2 police > anwar 173 happened [detained] ; date [Sunday] ; place dhaka
event e3 jop > gov 1441 happened [a transport <blockade> that] ; place dhaka
event e4 - > passengers 183 happened [a petrol bomb was <thrown>] ; date [dawn on Saturday] ; place comilla
event e5 gov > jop 1121 happened [accused]
event e6 jop > - 1823 happened [roasting people alive] ; by gov
event e7 jop > gov 016 happened [denied]
event e8 police > haque 1721 happened [have not allowed to leave] ; place gulshan
event e9 haque > gov 1242 happened [would not be lifted] ; by haque
event e11 talukder > jop 125 happened [ruled out]
event e12 talukder > jop 1322 happened [might <dissolve>]
event e13 gov > - 154 happened [sent 60 platoons]
event e14 dockers > gov 143 happened [walked out] ; place chittagong
event e15 usemb > sides 026 happened [appealed]
position n1 haque > pm demand [until Prime Minister Sultana Morshed had stepped down and a neutral cabinet called fresh elections] ; about [fresh elections]
position n2 haque > gov refusal [the blockade would not be lifted until ~ called fresh elections] ; condition [until Prime Minister Sultana Morshed had stepped down and a neutral cabinet called fresh elections]
position n3 talukder > jop refusal [ruled out talks with "arsonists"] ; about [talks]
position n4 talukder > jop threat [the prime minister might dissolve the party altogether if the burning of buses continued] ; condition [if the burning of buses continued]
figure f1 life [at least 14 lives] 14 - ; role killed
figure f2 passenger [five passengers] 5 5 ; role killed
figure f3 platoon [60 platoons] 60 60
figure f4 taka [22 billion taka] 22000000000 22000000000 ; by chamber
trap [fairy tales] ; scorn for a figure
trap [agents of the state] ; a hint at nobody in particular, no act of agents is told

report courier
outlet Padma Courier
kind interview
published 2015-01-26
title "I am the postman, and the postman gets the dog"
| At 78, {kazi|*Habibur Kazi*}, {kazi|a retired judge of the Supreme Court}, has carried three letters across {dhaka|*Dhaka*} in ten days between {sides|two women} who last spoke in 2009. {kazi|He} received {courier|the *Courier*} at {kazi|his} house among law reports and pickles.
|
| Did {haque|the chairwoman} agree to end the blockade?
|
| "{haque|She} agreed to suspend it while {pupils|the children} sit {pupils|their} examinations, from 2 to 10 February, if {police|the police} go from {haque|her} gate and {anwar|Mr *Anowar*} is freed. That is what stands in the letter. {haque|She} did not agree to end anything."
|
| And {pm|the prime minister}?
|
| "{pm|She} did not say no. {talukder|{pm|Her} minister} told {kazi|me} {pm|she} was considering it. Then on Thursday {police|they} arrested {driver|{kazi|my} driver}. Perhaps {police|they} thought {driver|he} had read the letters." ({police|The police} say {driver|the man} was carrying bottles of petrol; {kazi|the judge} calls that an invention.)
|
| {jop|The *JOP*} is accused of burning buses with people in them. Do {kazi|you} carry letters for killers?
|
| "{kazi|I} asked {haque|her} so, in those words. {haque|She} wept, and {haque|she} said that no one had {haque|her} order to burn so much as a rickshaw. But {haque|she} has not condemned it in public, and {kazi|I} told {haque|her} that {haque|she} must. {kazi|I} don't defend anyone."
|
| What do {kazi|you} propose {kazi|yourself}?
|
| "An all-party cabinet for ninety days, {army|the army} in barracks, and {eu|the *European Union*} to watch the count. In return the roads are opened at once. {kazi|I} have written it on one page. One page! The treaty with {india|*India*} over the enclaves took forty-one years and who knows how much paper."
|
| Will {kazi|you} go on?
|
| "If {driver|he} is not out by Friday, no. Let {sides|them} find a younger postman."
role kazi [a retired judge of the Supreme Court]
date [ten days] duration P10D
date [in <2009>] span 2009
date [from 2 to 10 February] span 2015-02-02 ; from 2015-02-02 ; to 2015-02-10
date [Thursday] day 2015-01-22
date [ninety days] duration P90D
date [forty-one years] duration P41Y
date [Friday] day 2015-01-30
quote q6 kazi direct ["She agreed to suspend it ~ did not agree to end anything."]
quote q7 kazi direct ["She did not say no. ~ read the letters."]
quote q8 talukder indirect [she was considering it] ; cue [<told> me] ; source [<Her minister> told] ; to kazi
quote q9 police indirect [the man was carrying bottles of petrol] ; cue [The police <say>] ; source [<The police> say]
quote q10 kazi direct ["I asked her so, in those words. ~ I don't defend anyone."]
quote q11 haque indirect [no one had her order to burn so much as a rickshaw] ; cue [she <said> that] ; source [<she> said that]
quote q12 kazi indirect [she must] ; cue [I <told> her] ; source [<I> told her] ; to haque
quote q13 kazi direct ["An all-party cabinet for ninety days ~ who knows how much paper."]
quote q14 kazi direct ["If he is not out by Friday, no. Let them find a younger postman."]
event e16 kazi > haque,pm 045 happened [carried three letters] ; place dhaka
event e17 haque > pm 040 happened [spoke] ; date [in <2009>]
event e18 haque > pm 0352 happened [agreed to suspend] ; by kazi
event e19 pm > haque 014 happened [considering] ; by talukder
event e20 police > driver 173 happened [arrested] ; date [Thursday] ; by kazi
event e21 kazi > police 016 happened [calls that an invention]
event e5 - > jop 1121 happened [accused]
event e22 jop > - 180 happened [burning buses]
event e23 haque > - 016 happened [no one had her order] ; by kazi
event e24 haque > - 111 denied [has not <condemned>] ; by kazi
event e25 kazi > haque 020 happened [<told her> that she must]
event e26 kazi > pm 135 happened [If he is not out by Friday, no]
position n5 haque > pm offer [agreed to suspend it ~ Mr Anowar is freed] ; deadline [from 2 to 10 February] ; condition [if the police go from her gate and Mr Anowar is freed] ; about [suspend <it> while]
position n6 kazi > haque,pm mediation [An all-party cabinet ~ to watch the count. In return the roads are opened at once] ; condition [In return the roads are opened at once] ; deadline [at once] ; participants [the European Union] ; about [An all-party cabinet for ninety days]
position n7 kazi > pm threat [If he is not out by Friday, no] ; condition [If he is not out by Friday] ; deadline [Friday]
figure f19 letter [three letters] 3 3
figure f18 day [ninety days] 90 90
trap [did not agree to end anything] ; negated, no end of the blockade was agreed
trap [The treaty with India over the enclaves] ; another dispute, long over
trap [letters for killers] ; a question of the interviewer, no charge of his own

report nagorik
outlet Nagorik Watch
kind ngo
published 2015-02-04
title SITUATION UPDATE No. 4 (30 January - 3 February)
| 1. Overview
|
| The blockade is in its fifth week. {nagorik|*Nagorik Watch*} has verified 53 deaths since 6 January: 29 by arson, 17 in so-called crossfire, seven in clashes. {nagorik|Our} count is lower than that of {gov|the government} (59), which includes two road accidents.
|
| 2. Main developments
|
| - 30 January: {haque|*Begum Haque*} suspended the blockade for {pupils|1.4 million school-leavers}; the strike in {chittagong|*Chittagong*} port ended the same evening. {police|Police} nevertheless kept {anwar|*Mahfuz Anwar*} in custody and cut the electricity of the party office for 19 hours.
|
| - 31 January: {rab|The *Rapid Action Battalion*} ({rab|*RAB*}) shot dead {men|three men} in {savar|*Savar*}. {rab|*RAB*} says {men|they} had fired first. {widow|The wife} of {sarder|one of {men|them}}, {sarder|*Imran Sarder*}, says {sarder|he} was taken from {sarder|his} bed by {rab|plainclothesmen} two days earlier. {unohchr|The *UN human rights office*} is examining the case.
|
| - 1 February: {attackers|Some 200 attackers} drove {hindus|40 Hindu families} from two villages in {satkhira|*Satkhira*} and looted {hindus|their} houses. {attackers|Local members of *JOP*}, say {hindus|the families}; {jop|the party} denies this and has sent rice.
|
| - 2 February: {students|Eleven students} began a hunger strike at {shahbagh|*Shahbagh*} for the release of {detained|all those} detained without charge (some 7,000 by {nagorik|our} estimate). {police|Police} broke it up with batons after six hours. {telecom|The regulator} blocked two messaging services.
|
| - 3 February: {court|The *High Court*} directed {gov|the government} to lift the siege of the party office. {eu|The *EU*} postponed the signing of a 60-million-euro grant.
|
| 3. {nagorik|We} call on
|
| - {gov|the authorities}, to set up an independent inquiry into deaths in custody;
| - {jop|*JOP*}, to renounce the use of fire bombs.
|
| 4. Needs
|
| The burns unit of {hospital|*Dhaka Medical College*} treated 130 patients in January.It lacks grafts, dressings and morphine. {redcrescent|The *Red Crescent*} delivered 400 kilogrammes of supplies on Tuesday.
|
| (Measles: {health|the health ministry}'s campaign against "enemy number one" goes on in {rangpur|*Rangpur*}.)
|
| Read more: Nagorik Watch, "Who pays for the ash?"
date [its fifth week] span 2015-W06
date [6 January] day 2015-01-06
date [30 January:] day 2015-01-30
date [the same evening] day 2015-01-30TEV
date [31 January] day 2015-01-31
date [19 hours] duration PT19H
date [two days earlier] day 2015-01-29
date [1 February] day 2015-02-01
date [2 February] day 2015-02-02
date [six hours] duration PT6H
date [3 February] day 2015-02-03
date [in <January>] span 2015-01
date [Tuesday] day 2015-02-03
quote q15 rab indirect [they had fired first] ; cue [RAB <says>] ; source [<RAB> says]
quote q16 widow indirect [he was taken from his bed by plainclothesmen two days earlier] ; cue [Sarder, <says>] ; source [The wife]
quote q17 hindus indirect [Local members of JOP] ; cue [<say> the families] ; source [the families]
event e27 haque > gov 082 happened [suspended] ; date [30 January:]
event e46 - > gov 082 happened [port <ended>]
event e28 police > anwar 173 happened [kept]
event e29 police > jop 172 happened [cut]
event e30 rab > men 193 happened [shot dead] ; date [31 January] ; place savar
event e31 men > rab 193 happened [fired first] ; by rab
event e32 rab > sarder 173 happened [taken] ; date [two days earlier] ; by widow
event e33 unohchr > rab 092 happened [examining]
event e34 attackers > hindus 201 happened [drove] ; date [1 February] ; place satkhira
event e35 attackers > hindus 1711 happened [looted] ; date [1 February] ; place satkhira
event e36 jop > hindus 016 happened [the party <denies>]
event e37 jop > hindus 073 happened [has <sent>]
event e38 students > gov 1423 happened [began a hunger strike] ; date [2 February] ; place shahbagh
event e39 police > students 175 happened [broke it up] ; date [2 February] ; place shahbagh
event e40 telecom > - 1721 happened [blocked] ; date [2 February]
event e41 court > gov 1051 happened [directed] ; date [3 February]
event e43 eu > gov 1621 happened [postponed] ; date [3 February]
event e44 nagorik > gov,jop 020 happened [We <call on>]
event e45 redcrescent > - 073 happened [delivered] ; date [Tuesday] ; place hospital
position n8 haque > gov concession [suspended the blockade for 1.4 million school-leavers] ; about [<the blockade> for 1.4]
position n9 nagorik > gov demand [to set up an independent inquiry into deaths in custody] ; about [an independent inquiry into deaths in custody]
position n10 nagorik > jop demand [to renounce the use of fire bombs] ; about [the use of fire bombs]
position n11 students > gov demand [for the release of all those detained without charge] ; about [the release of all those detained]
figure f1 death [53 deaths] 53 53 ; role killed
figure f5 death [59] 59 59 ; role killed ; by gov
figure f6 death [29 by arson] 29 29 ; role killed
figure f7 death [17 in so-called crossfire] 17 17 ; role killed
figure f8 death [seven in clashes] 7 7 ; role killed
figure f9 school-leaver [1.4 million school-leavers] 1400000 1400000
figure f10 man [three men] 3 3 ; role killed
figure f11 attacker [Some 200 attackers] 200 200 ; approximate
figure f12 family [40 Hindu families] 40 40 ; role displaced
figure f13 student [Eleven students] 11 11
figure f14 detainee [some 7,000] 7000 7000 ; approximate ; role detained ; by nagorik
figure f15 euro [60-million-euro] 60000000 60000000
figure f16 patient [130 patients] 130 130 ; role wounded
figure f17 kilogramme [400 kilogrammes of supplies] 400 400
trap [crossfire] ; a word the monitor puts in doubt, no battle
trap [two road accidents] ; accidents among a count of the dead
trap [enemy number one] ; measles
damage glued [January.It]
damage boilerplate [Read more: Nagorik Watch, "Who pays for the ash?"]

differences
name anwar bps courier ; Mahfuz Anwar at the agency and the monitors, Mr Anowar in the Courier.
figure f1 bps nagorik ; 14 lives on 11 January, 53 deaths by 3 February.
only-in n6 courier ; Only the Courier has the judge's plan of an all-party cabinet.
only-in e34 nagorik ; Only Nagorik Watch tells of Hindu families driven out at Satkhira.
