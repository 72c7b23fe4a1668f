# Arms inspectors sent away; the same day seen from a wire, the state's agency and a weekly.
story un-eight-inspectors
about expulsion of eight arms inspectors and the threat of air strikes; Iraq; 1998

actors
iraq       government   IRQGOV    Iraqi government
jumaili    person       IRQGOV  m Hatim al-Jumaili
iraqfm     organisation IRQGOV    Iraqi Foreign Ministry
fmspokes   person       IRQGOV    spokesman of the Foreign Ministry
guards     group        IRQMIL  p Iraqi guards
cabinet    organisation IRQGOV    Revolutionary cabinet session
inspectors group        IGOUNO  p eight American arms inspectors
team       group        IGOUNO  p inspectors
unscom     organisation IGOUNO    UN Special Commission
lindqvist  person       IGOUNO  m Rolf Lindqvist
council    organisation IGOUNO    UN Security Council
usgov      government   USAGOV    United States
pentagon   organisation USAMIL    Pentagon
hatcher    person       USAMIL  m Dale Hatcher
students   group        IRQEDU  p students
rusgov     government   RUSGOV    Russia
volkonin   person       RUSGOV  m Yevgeny Volkonin
fragov     government   FRA       France
ukgov      government   GBRGOV    Britain
israel     government   ISRGOV    Israel
chinagov   government   CHNGOV    China
aldous     person       GBREDU  m Peter Aldous
bothsides  group        -       p both sides
people     people       IRQCVL  p people of Iraq
kids       group        IRQCVL  p children

places
iraqc      country IQ 33.00 44.00   Iraq
baghdad    city    IQ 33.34 44.40   Baghdad
barracks   site    IQ 32.95 44.30   Suwaira barracks
canal      site    IQ 33.34 44.47   Canal Hotel
jordan     country JO 31.00 36.00   Jordan
gulf       region  KW 28.00 49.50   Gulf
washington city    US 38.90 -77.04  Washington
kuwait     country KW 29.37 47.98   Kuwait
falluja    city    IQ 33.35 43.78   Falluja
bahrain    country BH 26.03 50.55   Bahrain

report nstar
outlet Northern Star
kind wire
published 1998-11-03
title Iraq expels U.S. arms inspectors, Washington warns of strikes
| BAGHDAD (Northern Star) - {iraq|*Iraq*} on Tuesday ordered {inspectors|eight American arms inspectors} to leave
+ {iraqc|the country} within 24 hours and barred {team|{inspectors|their} colleagues} from {barracks|a barracks} south of {baghdad|the capital},
+ drawing a warning from {usgov|*Washington*} that {usgov|it} was ready to bomb.
| BAGHDAD (Northern Star) - Iraq on Tuesday ordered eight American arms inspectors to leave
+ the country within 24 hours and barred their colleagues from a barracks south of the capital,
+ drawing a warning from Washington that it was ready to bomb.
| {jumaili|Deputy Prime Minister *Hatim al-Jumaili*} accused {inspectors|the eight} of spying for {israel|*Israel*} and said
+ {team|no inspector} would set foot in {barracks|the *Suwaira* barracks} until {council|the *U.N. Security Council*} named a date
+ for ending the embargo {council|it} imposed in 1990. "Seven years of cat and mouse are enough," {jumaili|he} told a news conference.
| {unscom|The *U.N. Special Commission*}, known as {unscom|*UNSCOM*}, refused to leave the choice of nationalities to
+ {iraq|*Baghdad*}. {unscom|Its} chairman, {lindqvist|*Rolf Lindqvist*}, {lindqvist|a Swede}, withdrew {team|the remaining 78 inspectors} in the
+ evening. {team|They} drove off from {canal|the *Canal Hotel*} towards {jordan|*Jordan*} in a column of white jeeps while
+ {students|some 300 students}, bused in for the purpose, chanted against {usgov|the *United States*} and burned flags.
| "{lindqvist|I} do not sort {team|{lindqvist|my} people} by passport," {lindqvist|*Lindqvist*} said before boarding the last vehicle.
| In {washington|*Washington*}, {hatcher|Colonel *Dale Hatcher*} of {pentagon|the *Pentagon*} said a second aircraft carrier had been
+ sent into {gulf|the *Gulf*} and 4,000 more soldiers would fly to {kuwait|*Kuwait*} by Friday. "{usgov|We} would
+ rather inspect than bomb, but the choice is being made in {baghdad|*Baghdad*}," {hatcher|he} said.
| {rusgov|*Russia*} urged {bothsides|both sides} to show restraint and offered to send {volkonin|Deputy Foreign Minister *Yevgeny Volkonin*} to
+ {iraq|the Iraqis} with a plan under which {team|inspectors} would be let into {barracks|the barracks} in the company of
+ ambassadors. {fragov|*France*} said {fragov|it} would not join any air strikes. {ukgov|*Britain*} pledged four Tornado
+ bombers.
| In the bazaar the dinar lost a tenth of its value before noon, and the price of flour fought back only when rain
+ emptied the stalls.
damage doubled-text [BAGHDAD (Northern Star) - Iraq on Tuesday ordered eight American arms inspectors ~ that it was ready to bomb.]#2
role jumaili [<Deputy Prime Minister> Hatim]
role lindqvist [Its chairman]
role lindqvist [a Swede]
role hatcher [Colonel]
role volkonin [Deputy Foreign Minister]
date [(Northern Star) - Iraq on <Tuesday>]#1 day 1998-11-03
date [country within <24 hours> and]#1 duration PT24H
date [1990] span 1990
date [<Seven years> of cat and mouse] duration P7Y
date [the evening] day 1998-11-03TEV
date [Friday] day 1998-11-06
date [before <noon>] day 1998-11-03T12:00
event ei1 iraq > inspectors 1662 happened [Iraq on Tuesday <ordered> eight American]#1 ; date [(Northern Star) - Iraq on <Tuesday>]#1 ; place iraqc
figure ef1 inspector [ordered <eight American arms inspectors>]#1 8 8
position en1 iraq > inspectors demand [<to leave the country within 24 hours> and barred]#1 ; deadline [country within <24 hours> and]#1
event ei2 iraq > team 1245 happened [24 hours and <barred> their colleagues]#1 ; place barracks ; date [(Northern Star) - Iraq on <Tuesday>]#1
event ei3 usgov > iraq 1384 happened [drawing a <warning> from]#1
quote eq1 usgov indirect [that <it was ready to bomb>.]#1 ; cue [drawing a <warning> from]#1 ; source [warning from <Washington> that]#1
position en2 usgov > iraq threat [that <it was ready to bomb>.]#1
event ei4 jumaili > inspectors 1125 happened [accused the eight]
quote eq2 jumaili indirect [no inspector would set foot in the Suwaira barracks ~ the embargo it imposed in 1990] ; cue [and <said> no inspector] ; source [Deputy Prime Minister Hatim al-Jumaili]
event ei5 jumaili > team 1245 happened [would set foot] ; place barracks
position en3 jumaili > team refusal [no inspector would set foot in the Suwaira barracks ~ the embargo it imposed in 1990] ; condition [until the U.N. Security Council named a date for ending the embargo it imposed in 1990]
position en4 jumaili > council demand [named a date for ending the embargo it imposed in 1990]
event ei6 council > iraq 163 happened [imposed] ; date [1990]
quote eq3 jumaili direct ["Seven years of cat and mouse are enough,"] ; cue [he <told> a news conference] ; source [<he> told a news conference] ; channel [a news conference]
trap [cat and mouse] ; a figure of speech
event ei7 unscom > iraq 120 happened [refused to leave]
position en5 unscom > iraq refusal [to leave the choice of nationalities to Baghdad]
event ei8 lindqvist > iraq 1662 happened [withdrew] ; date [the evening]
figure ef2 inspector [the remaining 78 inspectors] 78 78
event ei9 students > usgov 141 happened [chanted against] ; place canal
figure ef3 student [some 300 students] 300 300 ; approximate
quote eq4 lindqvist direct ["I do not sort my people by passport,"] ; cue [Lindqvist <said> before] ; source [<Lindqvist> said before]
quote eq5 hatcher indirect [a second aircraft carrier had been sent into the Gulf and 4,000 more soldiers would fly to Kuwait by Friday] ; cue [of the Pentagon <said>] ; source [Colonel Dale Hatcher]
event ei10 usgov > - 154 happened [had been sent] ; place gulf ; by hatcher
event ei11 usgov > - 154 planned [would fly] ; date [Friday] ; place kuwait ; by hatcher
figure ef4 soldier [4,000 more soldiers] 4000 4000 ; by hatcher ; date [Friday]
quote eq6 hatcher direct ["We would rather inspect than bomb, but the choice is being made in Baghdad,"] ; cue [Baghdad," he <said>] ; source [Baghdad," <he> said]
event ei12 rusgov > bothsides 0256 happened [urged both sides]
position en6 rusgov > iraq mediation [a plan under which inspectors would be let into the barracks in the company of ambassadors] ; place [into <the barracks> in the company] ; participants [ambassadors]
event ei13 rusgov > iraq 039 happened [offered to send]
event ei14 iraq > team 0862 wanted [would be let into] ; place barracks ; by rusgov
event ei15 fragov > usgov 1212 happened [would not join]
quote eq7 fragov indirect [it would not join any air strikes] ; cue [France <said>] ; source [<France> said]
position en7 fragov > usgov refusal [would not join any air strikes]
event ei16 ukgov > - 0332 happened [pledged]
figure ef5 bomber [four Tornado bombers] 4 4
trap [fought back] ; a price, no party

report rna
outlet Rafidain News Agency
kind state
published 1998-11-03
title Official spokesman: presence of American spies terminated
| Baghdad, Nov. 3 (RNA) -- {fmspokes|An official spokesman of {iraqfm|the *Foreign Ministry*}} stated this evening that
+ {cabinet|the leadership}, in {cabinet|its} joint session of this morning, took the decision to terminate the
+ presence of {inspectors|nine persons of American nationality} who were abusing the cover of {unscom|the so-called *Special
+ Commission*} in order to furnish co-ordinates to {israel|the Zionist entity}.
| {fmspokes|The spokesman} affirmed that {iraq|*Iraq*}, which opened 487 locations to {team|the inspectors} in the course of seven
+ years and buried {kids|one and a half million children} because of the unjust embargo, has fulfilled {iraq|its} obligations, and
+ that it was {usgov|the American administration} which breached the understanding of February by despatching {team|a team} to
+ {barracks|the camp of *As-Suwayrah*} without notice.
| "The day {council|the *Council*} lifts the siege, the doors shall be opened; before this day they shall remain shut,"
+ {fmspokes|he} said.
| {fmspokes|He} denounced the threats uttered by {usgov|*Washington*}, and held {ukgov|the British government} equally
+ responsible for "the crime of 1990".{fmspokes|The spokesman} denied that {guards|guards} pointed rifles at {team|members of the team}
+ at the gate of {barracks|the camp}, describing this as a fabrication of "{lindqvist|the Swede *Lindkvist*}".
| {people|The masses of {iraqc|*Iraq*}} came out in {baghdad|*Baghdad*} in a march of thousands to condemn the aggression and to
+ renew {people|their} pledge. {students|Students} at {canal|the *Canal Hotel*} presented {lindqvist|the chairman} with a basket of lemons.
role fmspokes [An official spokesman of the Foreign Ministry]
role lindqvist [the Swede]
role lindqvist [presented <the chairman> with]
date [Baghdad, <Nov. 3> (RNA)] day 1998-11-03
date [this evening] day 1998-11-03TEV
date [this morning] day 1998-11-03TMO
date [seven years] duration P7Y
date [February] span 1998-02
date [1990] span 1990
quote eq8 fmspokes indirect [the leadership, in its joint session ~ to the Zionist entity] ; cue [<stated> this evening] ; source [An official spokesman of the Foreign Ministry]
event ei35 cabinet > inspectors 1662 happened [took the decision to terminate the presence] ; date [this morning] ; by fmspokes
event ei34 inspectors > israel 064 happened [furnish co-ordinates] ; by fmspokes
figure ef1 inspector [nine persons of American nationality] 9 9 ; by fmspokes
quote eq9 fmspokes indirect [Iraq, which opened 487 locations ~ has fulfilled its obligations, and that it was the American administration ~ without notice] ; cue [affirmed] ; source [The spokesman affirmed]
event ei17 iraq > team 0862 happened [opened 487 locations] ; by fmspokes
figure ef6 location [487 locations] 487 487 ; by fmspokes
figure ef7 child [one and a half million children] 1500000 1500000 ; role killed ; by fmspokes
event ei18 usgov > iraq 128 happened [breached the understanding] ; by fmspokes
quote eq10 fmspokes direct ["The day the Council lifts the siege, the doors shall be opened; before this day they shall remain shut,"] ; cue [shut," he <said>] ; source [shut," <he> said]
position en10 iraq > team refusal [before this day they shall remain shut] ; condition [The day the Council lifts the siege]
event ei36 iraq > team 1245 happened [they <shall remain shut>] ; by fmspokes
trap [lifts the siege] ; no siege: the embargo, and a thing hoped for
event ei19 fmspokes > usgov 111 happened [denounced]
event ei3 usgov > iraq 130 happened [threats] ; by fmspokes
event ei20 fmspokes > ukgov 112 happened [held the British government equally responsible]
quote eq11 fmspokes mixed [the British government equally responsible for "the crime of 1990"] ; cue [held] ; source [<He> denounced]
event ei21 fmspokes > lindqvist 016 happened [The spokesman <denied>]
quote eq12 fmspokes indirect [guards pointed rifles at members of the team at the gate of the camp] ; cue [The spokesman <denied>] ; source [<The spokesman> denied]
event ei22 guards > team 150 denied [pointed rifles] ; place barracks ; by fmspokes
quote eq13 fmspokes mixed [this as a fabrication of "the Swede Lindkvist"] ; cue [describing] ; source [<The spokesman> denied]
event ei23 people > - 141 happened [came out in Baghdad in a march] ; place baghdad ; date [Baghdad, <Nov. 3> (RNA)]
figure ef8 person [thousands] 2000 9999
trap [to condemn the aggression] ; no attack had taken place
trap [a basket of lemons] ; a gift of mockery, no aid
damage glued [1990".The]

report ledger
outlet The Ledger Review
kind analysis
published 1998-11-14
title The uses of November
| Every autumn, it seems, {iraq|*Baghdad*} discovers that {team|the men} with the blue caps are spies. The diary is by now
+ familiar. In September 1991 {iraq|the Iraqi authorities} held {team|44 inspectors} for four days in a car park because
+ {team|they} would not give back the papers {team|they} had found. In January 1993 {usgov|*America*}, {ukgov|*Britain*} and {fragov|*France*} bombed
+ missile batteries in the south after {iraq|the regime} had closed {iraq|its} airfields to {unscom|the commission}'s planes. A year
+ ago the same play was given with another cast.
| What is different this time is the barracks. {team|Inspectors} searched {barracks|*Suwaira*} in June and carried off eleven
+ shells; a laboratory found the breakdown products of a nerve agent on three of them. {iraq|*Baghdad*} has since refused to
+ hand over the register that would say where the other shells went, and, through {jumaili|Dr. *Hatem al-Jumaily*}, {iraq|it}
+ has demanded that {council|the *Security Council*} lift the oil embargo first. That is hardly the bearing of an
+ innocent man.
| Were the bombers to fly, they would hit empty sheds. {aldous|*Peter Aldous*}, who teaches strategy at a college in
+ {bahrain|*Bahrain*}, doubts that anybody in {washington|*Washington*} believes otherwise. "A cruise missile can't read a
+ ledger," {aldous|he} says. In {aldous|his} view {usgov|the administration} would, if pressed, settle for a
+ return of {team|the inspectors} without {inspectors|the eight}; whether {lindqvist|Mr *Lindqvist*} would is another matter.
| So much for the sheriff. {rusgov|*Moscow*}, which has sent an envoy, and {chinagov|*Peking*}, which has sent regrets, want the
+ file closed; {rusgov|the Russians} are owed some $7 billion. {fragov|*France*} has gone further and called for a partial
+ lifting of the embargo. None of this makes war impossible. It merely makes it, as {aldous|*Aldous*} puts it, "a war for
+ the sake of a filing cabinet".
| Correction: an earlier version said {barracks|*Suwaira*} lies west of {falluja|*Falluja*}. It lies south-east of {baghdad|*Baghdad*}.
| Sign up for our newsletter: the week in ideas, every Saturday.
role aldous [who <teaches strategy> at a college]
date [Every autumn] repeat -
date [by <now> familiar] day PRESENT_REF
date [September 1991] span 1991-09
date [four days] duration P4D
date [January 1993] span 1993-01
date [A year ago] span 1997-11
date [June] span 1998-06
trap [discovers that the men with the blue caps are spies] ; irony, no accusation of this report
event ei24 iraq > team 173 happened [held 44 inspectors] ; date [September 1991]
figure ef9 inspector [44 inspectors] 44 44 ; role detained ; date [September 1991]
figure ef10 day [<four days> in a car park] 4 4
event ei25 team > iraq 120 happened [would not give back]
event ei26 usgov,ukgov,fragov > iraq 195 happened [bombed] ; date [January 1993]
event ei27 iraq > unscom 1245 happened [had closed its airfields]
trap [the same play was given with another cast] ; a figure of speech
event ei28 team > iraq 090 happened [searched] ; date [June] ; place barracks
figure ef11 shell [eleven shells] 11 11 ; date [June]
event ei29 iraq > - 120 happened [refused to hand over]
position en8 iraq > - refusal [to hand over the register that would say where the other shells went]
event ei30 iraq > council 1054 happened [has demanded]
position en11 iraq > council demand [that the Security Council <lift the oil embargo first>.]
event ei31 council > iraq 085 wanted [Security Council <lift> the oil] ; by iraq
trap [Were the bombers to fly] ; a hypothesis
quote eq15 aldous direct ["A cruise missile can't read a ledger,"] ; cue [he <says>] ; source [<he> says]
trap [would, if pressed, settle for a return of the inspectors] ; an analyst's guess, no offer
trap [the sheriff] ; a figure of speech for America
event ei32 rusgov > - 042 happened [has sent an envoy]
event ei33 fragov > - 0254 happened [called for]
position en9 fragov > - demand [a partial lifting of the embargo]
figure ef13 shell [three of them] 3 3
figure ef12 dollar [some $7 billion] 7000000000 7000000000 ; approximate
quote eq16 aldous mixed [It merely makes it] ["a war for the sake of a filing cabinet"] ; cue [puts] ; source [as <Aldous> puts it]
trap [a war for the sake of a filing cabinet] ; a war only imagined
damage boilerplate [Sign up for our newsletter: the week in ideas, every Saturday.]

differences
figure ef1 nstar rna ; Northern Star says eight American inspectors, the Rafidain agency nine.
name jumaili nstar ledger ; Hatim al-Jumaili and Dr. Hatem al-Jumaily are one man.
name lindqvist nstar rna ; Rolf Lindqvist is Lindkvist at the Rafidain agency.
name barracks nstar rna ; The Suwaira barracks are the camp of As-Suwayrah in the Rafidain agency's spelling.
only-in ei23 rna ; Only the state agency tells of a march in Baghdad.
only-in ei22 rna ; Only the state agency speaks of rifles pointed at the team, which it denies.
only-in ei8 nstar ; Only Northern Star tells that all the other inspectors were withdrawn.
only-in ei13 nstar ; Only Northern Star tells of the Russian plan.
