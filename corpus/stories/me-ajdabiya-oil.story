story me-ajdabiya-oil
about abduction of an oil official, port blockade and stalled military talks; Libya; 2020

actors
ghalbun    person       LBYGOV  m  Nuri Ben Ghalbun
gunmen     group        LBYUAF  p  gunmen in a white Toyota
driver     person       LBY     m  driver of Ben Ghalbun
shield     group        LBYREB  p  Petroleum Shield
gov        government   LBYGOV     Libyan government in Tripoli
residents  people       LBYCVL  p  people in Ain Zara
drivers    group        LBYCVL  p  two truck drivers
werfi      person       LBYMIL  m  Salama al-Werfi
lna        organisation LBYMIL     eastern army
noc        organisation LBYBUS     National Oil Corporation
chairman   person       LBYBUS  m  chairman of the National Oil Corporation
un         organisation IGOUNO     United Nations
officers   group        LBYMIL  p  eastern officers in Geneva
lindqvist  person       IGOUNO  f  Marta Lindqvist
elder      person       LBYCVL  m  Idris Bu Khamada
magharba   group        LBY     p  Magharba tribe
sources    group        -       p  sources in Geneva
turkey     government   TUR        Turkey
uae        government   AREGOV     government of the United Arab Emirates
italfm     person       ITAGOV  f  Italian foreign minister
family     people       LBYCVL  p  family of Ben Ghalbun
women      group        LBYCVL  p  women protesting in Ajdabiya
mayor      person       LBYGOV  m  Hamad al-Zwai
eu         organisation IGOEUREEC  European Union
prosecutor person       LBYJUD  m  attorney general
lawmakers  group        LBYLEG  p  eastern lawmakers
losers     group        LBYREB  p  losers of the vote of 2014
winners    group        LBYLEG  p  winners of the vote of 2014
commander  person       LBYREB     commander of the Shield
observer   organisation LBYMED     Cyrenaica Observer
caller     person       LBY        caller who threatened the mayor
boys       group        LBYMIL  p  boys taken for the front
men        group        LBYREB  p  two men of the Shield
sides      group        LBY     p  the two sides

places
ajdabiya   city     LY  30.76 20.23  Ajdabiya
zueitina   city     LY  30.95 20.12  Zueitina
brega      city     LY  30.41 19.57  Brega
tripoli    city     LY  32.89 13.18  Tripoli
ainzara    site     LY  32.80 13.28  Ain Zara
geneva     city     CH  46.20 6.14   Geneva
ghadames   city     LY  30.13 9.50   Ghadames
tport      site     LY  32.90 13.19  Tripoli port
libya      country  LY  27.00 17.00  Libya
benghazi   city     LY  32.12 20.07  Benghazi
easternlibya region LY  29.00 22.00  eastern Libya
jalu       city     LY  29.03 21.55  Jalu
turkeyp    country  TR  39.00 35.00  Turkey
mitiga     site     LY  32.89 13.28  Mitiga airport
italy      country  IT  43.00 12.00  Italy

report live
outlet Tripoli Now
kind live
published 2020-02-18
title LIVE: Hunt for missing oil official
| 08:40 Good morning. {ghalbun|*Nuri Ben Ghalbun*}, {ghalbun|the deputy oil minister}, is still missing. {gunmen|Gunmen} in
+ a white Toyota stopped {ghalbun|him} outside {ajdabiya|*Ajdabiya*} on Sunday night and took {ghalbun|him} away,
+ {driver|{ghalbun|his} driver} says.
| 09:15 {shield|The *Petroleum Shield*} has posted three lines on Facebook. "{shield|We} do not have {ghalbun|him}.
+ {shield|We} do have the ports." A reminder: since January 18 {shield|its men} have kept the valves shut at
+ {zueitina|*Zueitina*} and {brega|*Brega*} to force {gov|the government} here to hand the east a bigger share of the oil
+ money.
| 10:05 That bang? A drone over {ainzara|*Ain Zara*}. {residents|People} there tell us it was Turkish-made; it
+ hit a fuel tanker and killed {drivers|both drivers}. {werfi|*Salama al-Werfi*}, who speaks for {lna|the eastern
+ army}, accuses {gov|*Tripoli*} of breaking the truce "for the forty-first time". {gov|*Tripoli*} isn't answering
+ {gov|its} phone.
| 11:30 Output is down to 135,000 barrels a day, {noc|the *National Oil Corporation*} says. {chairman|{noc|Its}
+ chairman} wants {un|the *UN*} to punish "every hand on every valve".
| 12:10 {geneva|*Geneva*}. {officers|The eastern officers} have walked out of the military talks, {sources|two people}
+ in the building say, and won't be back until a {turkeyp|*Turkish*} freighter leaves {tport|the port of *Tripoli*}.
+ {lindqvist|The envoy}, {lindqvist|*Marta Lindqvist*}, is trotting from room to room.
| 13:45 We wrote at 09:50 that {driver|the driver} had been shot. {driver|He} hasn't been. Sorry, all.
| 14:30 Half an hour off for lunch. The war of the couscous recipes goes on in the comments.
| 15:20 {ghalbun|HE}'S FREE. "{ghalbun|He} is in {elder|my} house and has eaten half a lamb," says {elder|*Idris Bu
+ Khamada*}, {elder|an elder of {magharba|the *Magharba*}}, on a bad line from {ajdabiya|*Ajdabiya*}. Nobody paid.
+ {magharba|The tribe} had told {shield|the *Shield*} {magharba|it}'d close the road to {brega|*Brega*} at sunset if {ghalbun|the
+ man} wasn't back, {elder|he} says, "and the desert is very big at sunset".
| 16:05 {gov|The government} thanks {magharba|the *Magharba*} and says {gov|it} will look into who ordered the kidnapping.
role ghalbun [the deputy oil minister]
role lindqvist [The envoy]
role elder [an elder of the Magharba]
date [Sunday night] day 2020-02-16TNI
date [January 18] day 2020-01-18
date [a day] repeat P1D
date [Half an hour] duration PT30M
date [<sunset> if] day 2020-02-18TEV
quote q1 driver indirect [Gunmen in a white Toyota ~ took him away] ; cue [driver <says>] ; source [<his driver> says]
quote q2 shield direct ["We do not have him. We do have the ports."] ; cue [posted] ; source [The Petroleum Shield] ; channel [Facebook]
quote q3 residents indirect [it was Turkish-made; it hit a fuel tanker and killed both drivers] ; cue [tell] ; source [People]
quote q4 werfi mixed ["for the forty-first time"] ; cue [accuses] ; source [Salama al-Werfi]
quote q5 noc indirect [Output is down to 135,000 barrels a day] ; cue [Corporation <says>] ; source [the National Oil Corporation]
quote q6 chairman mixed ["every hand on every valve"] ; cue [wants] ; source [Its chairman]
quote q7 sources indirect [The eastern officers have walked out of the military talks] [won't be back until a Turkish freighter leaves the port of Tripoli] ; cue [building <say>] ; source [two people]
quote q8 elder direct ["He is in my house and has eaten half a lamb,"] ; cue [<says> Idris] ; source [Idris Bu Khamada]
quote q9 elder mixed [The tribe had told the Shield ~ wasn't back] ["and the desert is very big at sunset"] ; cue [he <says>] ; source [<he> says]
quote q27 magharba indirect [it'd close the road to Brega at sunset if the man wasn't back] ; cue [had <told> the Shield] ; source [<The tribe> had told] ; to shield
quote q10 gov indirect [it will look into who ordered the kidnapping] ; cue [<says> it will] ; source [The government]
event e1 gunmen > ghalbun 181 happened [took ~ away] ; date [Sunday night] ; place ajdabiya ; by driver
event e2 shield > - 016 happened [do not have him]
event e3 shield > gov 1442 happened [kept the valves shut] ; date [January 18] ; place zueitina
event e4 shield > gov 1011 happened [force]
event e5 - > drivers 1952 happened [hit a fuel tanker] ; place ainzara ; by residents
event e6 werfi > gov 112 happened [accuses]
event e7 gov > - 196 happened [breaking the truce] ; by werfi
event e8 chairman > un 020 happened [wants]
event e10 officers > - 164 happened [walked out] ; place geneva ; by sources
event e11 officers > - 125 happened [won't be back] ; by sources
event e12 lindqvist > - 045 happened [trotting from room to room] ; place geneva
event e13 - > driver 193 denied [had been shot]
event e14 - > ghalbun 0841 happened [FREE]
event e15 magharba > shield 1381 happened [close the road] ; by elder
event e16 gov > magharba 051 happened [thanks]
event e17 gov > - 091 planned [look into]
position n1 shield > gov demand [to hand the east a bigger share of the oil money]
position n2 chairman > un demand [to punish "every hand on every valve"]
position n3 officers > - refusal [won't be back until a Turkish freighter leaves the port of Tripoli] ; condition [until a Turkish freighter leaves the port of Tripoli]
position n4 magharba > shield threat [it'd close the road to Brega at sunset if the man wasn't back] ; condition [if the man wasn't back] ; deadline [at sunset]#1 ; state met
figure f1 driver [both drivers] 2 2 ; role killed ; by residents
figure f2 barrel [135,000 barrels] 135000 135000 ; by noc
trap [The war of the couscous recipes] ; a kitchen quarrel
trap [Nobody paid] ; no ransom
trap [isn't answering its phone] ; no refusal of talks

report bridge
outlet Bridge News
kind wire
published 2020-02-19
title Kidnapped Libyan official freed after tribe's ultimatum
| TRIPOLI, Lebanon, Feb 19 (Bridge) - {ghalbun|{libya|*Libya*}'s deputy oil minister}, held for
+ almost two days by {gunmen|unidentified gunmen}, was freed on Tuesday after {magharba|tribal elders} threatened to cut
+ the supply road of {shield|a militia} that has throttled {libya|the country}'s oil exports since January.
| {ghalbun|*Nouri Bin Ghalboun*}, 58, looked pale in a video in which {ghalbun|he} praised "{magharba|{ghalbun|my} cousins
+ of the desert}" and would not say who had taken {ghalbun|him}.
| {shield|The *Petroleum Shield*}, {shield|a force of some 1,800 men} that used to guard the export terminals, shut
+ {zueitina|*Zueitina*} and {brega|*Brega*} on January 18 and demands that a third of the oil revenue be paid into an
+ account in {benghazi|*Benghazi*}. {shield|It} has said {shield|it} would reopen {brega|*Brega*} within a week if
+ {shield|its} pay was resumed and {commander|{shield|its} commander} struck off the wanted list.
| In {geneva|*Geneva*}, the military talks between {gov|the internationally recognised government} and {lna|the forces of
+ the east} remained suspended. {lindqvist|U.N. envoy *Marta Lindquist*} said {lindqvist|she} was "not discouraged, only
+ tired", and announced that {sides|the two sides} had exchanged lists of some 400 prisoners and would meet again in
+ {ghadames|*Ghadames*} on March 2, whether or not a freighter that {officers|the eastern officers} object to had left
+ {tripoli|*Tripoli*}.
| {turkey|*Turkey*} said {turkey|it} would go on arming {gov|the government} for as long as {uae|the *United Arab
+ Emirates*} armed {lna|{gov|its} foes}; {uae|*Abu Dhabi*} denied having flown in any weapons. {eu|The *European Union*} agreed
+ on Monday to deploy frigates off {easternlibya|eastern *Libya*} to police the arms embargo.
| {italfm|{italy|*Italy*}'s foreign minister}, who was in {benghazi|*Benghazi*} on Tuesday, urged {lna|the eastern
+ army} to let the valves be opened. "Oil is not a hostage," {italfm|she} said. A dust storm that had laid siege to
+ {mitiga|*Mitiga* airport} delayed {italfm|her} departure.
| {libya|*Libya*} has had two governments since 2014, when a disputed vote led {losers|the losers} to take
+ {tripoli|the capital} by force and {winners|the winners} to sail east; {lna|the eastern army} has been trying to
+ capture {tripoli|it} since last April.
role ghalbun [Libya's deputy oil minister]
role shield [a force of some 1,800 men]
role lindqvist [U.N. envoy]
role italfm [Italy's foreign minister]
date [Feb 19] day 2020-02-19
date [almost two days] duration P2D
date [freed on <Tuesday>] day 2020-02-18
date [since <January>] span 2020-01
date [January 18] day 2020-01-18
date [a week] duration P1W
date [March 2] day 2020-03-02
date [Monday] day 2020-02-17
date [Benghazi on <Tuesday>] day 2020-02-18
date [2014] span 2014
date [last April] span 2019-04
quote q11 ghalbun mixed ["my cousins of the desert"] ; cue [praised] ; source [<he> praised] ; channel [a video]
quote q12 shield indirect [it would reopen Brega ~ wanted list] ; cue [has <said>] ; source [<It> has said]
quote q13 lindqvist mixed [she was "not discouraged, only tired"] ; cue [<said> she was] ; source [U.N. envoy Marta Lindquist]
quote q14 lindqvist indirect [the two sides had exchanged ~ had left Tripoli] ; cue [announced] ; source [U.N. envoy Marta Lindquist]
quote q15 turkey indirect [it would go on arming ~ armed its foes] ; cue [Turkey <said>] ; source [<Turkey> said]
quote q16 uae indirect [having flown in any weapons] ; cue [denied] ; source [Abu Dhabi]
quote q17 italfm direct ["Oil is not a hostage,"] ; cue [she <said>.] ; source [<she> said.]
event e1 gunmen > ghalbun 181 happened [held]
event e14 - > ghalbun 0841 happened [was <freed> on] ; date [freed on <Tuesday>]
event e15 magharba > shield 1381 happened [threatened]
event e3 shield > - 1442 happened [throttled] ; date [since <January>]
event e18 ghalbun > magharba 051 happened [praised]
event e19 ghalbun > - 011 happened [would not say]
event e3 shield > - 1442 happened [shut] ; date [January 18] ; place zueitina
event e4 shield > - 1011 happened [demands]
event e20 shield > - 035 happened [would reopen]
event e10 gov > lna 164 happened [remained suspended] ; place geneva
event e22 gov > lna 064 happened [exchanged] ; by lindqvist
event e23 gov > lna 040 planned [meet again] ; date [March 2] ; place ghadames ; by lindqvist
event e24 officers > - 111 happened [object to]
event e25 turkey > gov 0332 happened [go on arming]
event e26 uae > lna 072 happened [armed] ; by turkey
event e27 uae > - 016 happened [denied]
event e28 eu > - 154 planned [deploy] ; date [Monday] ; place easternlibya
event e29 italfm > - 042 happened [was in Benghazi] ; date [Benghazi on <Tuesday>] ; place benghazi
event e30 italfm > lna 025 happened [urged]
event e44 losers > - 192 happened [take ~ by force] ; date [2014] ; place tripoli
event e45 lna > - 190 happened [trying to capture] ; date [last April] ; place tripoli
position n4 magharba > shield threat [to cut the supply road of a militia]
position n1 shield > - demand [a third of the oil revenue be paid into an account in Benghazi] ; place [account <in Benghazi>]
position n5 shield > - offer [it would reopen Brega within a week if its pay was resumed and its commander struck off the wanted list] ; condition [if its pay was resumed and its commander struck off the wanted list] ; deadline [within a week]
position n6 turkey > gov offer [it would go on arming the government for as long as the United Arab Emirates armed its foes] ; condition [for as long as the United Arab Emirates armed its foes]
position n7 italfm > lna demand [to let the valves be opened]
figure f3 man [some 1,800 men] 1800 1800 ; approximate
figure f4 prisoner [some 400 prisoners] 400 400 ; approximate ; by lindqvist
trap [TRIPOLI, <Lebanon>] ; a wrong dateline, the town meant is Libyan
trap [laid siege to] ; a dust storm
trap [Oil is not a hostage] ; a figure of speech

report observer
outlet Cyrenaica Observer
kind interview
published 2020-02-20
title "I signed for him like a parcel"
| {mayor|*Hamad al-Zwai*} has been mayor of {ajdabiya|*Ajdabiya*} for eleven months, which {mayor|he} calls "a record
+ for the century". {mayor|He} met {observer|the *Observer*} in a municipal garage, the town hall having lost its roof
+ in 2016.
| Who took {ghalbun|*Ben Ghelbun*}?
| "{mayor|I} accuse nobody without paper. {ghalbun|The man} was brought to {elder|Sheikh *Idris*} with a sack on
+ {ghalbun|his} head, and {elder|*Idris*} brought {ghalbun|him} to {mayor|me}. {mayor|I} signed for {ghalbun|him}, like a
+ parcel."
| Was money paid?
| "{family|{ghalbun|His} family} paid two million dinars on Monday. {family|They} will tell {observer|you} no. Ask the
+ bank."
| {shield|The *Petroleum Shield*}, {shield|a force of 1,500 men} that used to guard the oil terminals, shut
+ {zueitina|*Zuwaytina*} and {brega|*Marsa al-Brega*} on January 18 and demands that a third of the oil revenue be
+ paid into an account in {benghazi|*Benghazi*}. {shield|It} has said {shield|it} would reopen {brega|*Brega*} within
+ ten days if {shield|its} pay was resumed and {commander|{shield|its} commander} was struck off the wanted list.
| Would {mayor|you} talk to {shield|them}?
| "{mayor|I} talk to {shield|them} every day; {shield|they} are {mayor|my} neighbours' sons. On Tuesday {mayor|I} proposed
+ that {shield|they} hand the gates to a committee of elders and that {gov|*Tripoli*} pay {shield|them} through {mayor|my}
+ town hall. {shield|They} said yes to the elders. {gov|*Tripoli*} said nothing, it is a habit."
| {mayor|You} have been threatened {mayor|yourself}.
| "By telephone. {caller|A voice} said {caller|it} would burn {mayor|my} garage unless {mayor|I} stopped talking to
+ the press. {mayor|I} told {caller|it} the garage belongs to {ajdabiya|the town}."
| And {women|the women} outside?
| "{women|They} have been sitting on the coast road since Saturday for {boys|{women|their} sons}, {boys|forty boys}
+ whom {lna|the army} took for the front at {tripoli|*Tripoli*} and of whom there is no word. {mayor|I} bring
+ {women|them} water. If {lna|the army} fires on {women|them}, {mayor|I} resign the same hour."
| {prosecutor|The attorney general} in {tripoli|*Tripoli*} opened an investigation on Wednesday into what
+ {prosecutor|he} described as "a company of abduction with branches". {lawmakers|Lawmakers} in the east rejected the
+ inquiry and declared that {prosecutor|he} had no power over {easternlibya|*Cyrenaica*}. In {jalu|*Jalu*}, {men|two
+ of {shield|the *Shield*}'s men} were wounded when a roadside bomb went off under {men|their} pickup.
| This conversation has been edited. Follow the Observer on Telegram.
role mayor [mayor of Ajdabiya]
role elder [Sheikh]
role shield [a force of 1,500 men]
role prosecutor [The attorney general]
date [eleven months] duration P11M
date [2016] span 2016
date [on <Monday>] day 2020-02-17
date [January 18] day 2020-01-18
date [ten days] duration P10D
date [every day] repeat P1D
date [On <Tuesday>] day 2020-02-18
date [Saturday] day 2020-02-15
date [the same hour] day -
date [Wednesday] day 2020-02-19
quote q18 mayor mixed ["a record for the century"] ; cue [calls] ; source [<he> calls]
quote q19 mayor direct ["I accuse nobody ~ like a parcel."] ; to observer
quote q20 mayor direct ["His family paid two million dinars ~ Ask the bank."] ; to observer
quote q12 shield indirect [it would reopen Brega ~ wanted list] ; cue [has <said>] ; source [<It> has said]
quote q21 mayor direct ["I talk to them every day; ~ it is a habit."] ; to observer
quote q26 caller indirect [it would burn my garage unless I stopped talking to the press] ; cue [voice <said>] ; source [<A voice> said] ; to mayor
quote q28 mayor indirect [the garage belongs to the town] ; cue [I <told> it] ; source [<I> told it] ; to caller
quote q25 mayor direct ["By telephone. ~ belongs to the town."] ; to observer
quote q22 mayor direct ["They have been sitting ~ the same hour."] ; to observer
quote q23 prosecutor mixed ["a company of abduction with branches"] ; cue [described] ; source [<he> described]
quote q24 lawmakers indirect [he had no power over Cyrenaica] ; cue [declared] ; source [Lawmakers]
event e31 mayor > - 112 denied [accuse]
event e1 - > ghalbun 181 happened [took]#1
event e3 shield > - 1442 happened [shut] ; date [January 18] ; place zueitina
event e4 shield > - 1011 happened [demands]
event e20 shield > - 035 happened [would reopen]
event e32 mayor > shield 040 happened [I <talk to them> every] ; by mayor
event e33 mayor > shield,gov 045 happened [proposed] ; date [On <Tuesday>] ; by mayor
event e34 shield > mayor 038 happened [said yes] ; by mayor
event e43 caller > mayor 130 happened [would burn my garage] ; by mayor
event e35 women > lna 141 happened [sitting on the coast road] ; date [Saturday] ; by mayor
event e36 lna > boys 170 happened [took for] ; by mayor
event e37 mayor > women 073 happened [bring] ; by mayor
event e42 mayor > lna 131 happened [resign]
event e39 prosecutor > - 091 happened [opened an investigation] ; date [Wednesday] ; place tripoli
event e40 lawmakers > prosecutor 1213 happened [rejected]
event e41 - > men 1833 happened [a roadside bomb went off] ; place jalu
position n1 shield > - demand [a third of the oil revenue be paid into an account in Benghazi] ; place [in Benghazi]
position n5 shield > - offer [it would reopen Brega within ten days if its pay was resumed and its commander was struck off the wanted list] ; condition [if its pay was resumed and its commander was struck off the wanted list] ; deadline [within ten days]
position n8 mayor > shield,gov mediation [they hand the gates to a committee of elders and that Tripoli pay them through my town hall]
position n9 shield > mayor acceptance [They said yes to the elders] ; about [the elders]#1 ; answers n8
position n12 caller > mayor threat [it would burn my garage unless I stopped talking to the press] ; condition [unless I stopped talking to the press]
position n10 mayor > lna threat [If the army fires on them, I resign the same hour] ; condition [If the army fires on them]
position n11 lawmakers > prosecutor refusal [rejected the inquiry] ; about [the inquiry]
figure f5 dinar [two million dinars] 2000000 2000000 ; by mayor
figure f3 man [1,500 men] 1500 1500
figure f6 boy [forty boys] 40 40 ; role missing ; by mayor
figure f7 man [two of the Shield's men] 2 2 ; role wounded
trap [like a parcel] ; no handing over of goods
trap [a record for the century] ; a joke
damage boilerplate [This conversation has been edited. Follow the Observer on Telegram.]

differences
figure f3 bridge observer ; The Shield has some 1,800 men in the wire, 1,500 in the Observer.
only-in f5 observer ; Nobody paid, says the elder in the blog; only the mayor tells of two million dinars.
name ghalbun live bridge observer ; Nuri Ben Ghalbun, Nouri Bin Ghalboun, Ben Ghelbun.
name zueitina live observer ; Zueitina is Zuwaytina in the Observer.
wording q12 bridge observer ; Within a week in the wire, within ten days in the Observer.
only-in e22 bridge ; Only the wire tells of the exchange of prisoner lists.
only-in e35 observer ; Only the Observer has the women on the coast road.
