story me-kuwait-envoys
about mutual expulsion of diplomats over a spy ring; Kuwait and Iran; 2011

actors
kuwait     government   KWTGOV     Kuwaiti government
fawaz      person       KWTGOV  m  Sheikh Fawaz Al-Nasser Al-Duaij
expelled   group        IRNGOV  p  expelled Iranian diplomats
kdiplomats group        KWTGOV  p  expelled Kuwaiti diplomats
court      organisation KWTJUD     Criminal Court of Kuwait
convicts   group        KWT     p  convicted members of the cell
guards     organisation IRNMIL     Revolutionary Guards
ambassador person       KWTGOV  m  Kuwaiti ambassador in Tehran
peers      group        GOV     p  Gulf foreign ministers
saudi      government   SAUGOV     Saudi government
security   organisation KWTCOP     Kuwaiti security authorities
interior   organisation KWTGOV     Kuwaiti Interior Ministry
coast      group        KWTCOP  p  coast guard and border police
iran       government   IRN        Iran
sabeti     person       IRNGOV  m  Mehrdad Sabeti
iranfo     organisation IRNGOV     Iranian Foreign Ministry
parliament organisation KWTLEG     Kuwaiti parliament
mutair     person       KWTLEG  m  Walid al-Mutair
bloc       group        KWTOPP     Reform bloc
saudifo    organisation SAUGOV     Saudi Foreign Ministry
gcc        organisation IGOMEA     Gulf Cooperation Council
unsc       organisation IGOUNO     United Nations Security Council
qatar      government   QAT        Qatar
qatarpm    person       QATGOV  m  Qatari prime minister
troops     group        SAUMIL  p  Saudi-led troops
bahrain    government   BHRGOV     Bahraini government
protesters group        BHROPP  p  Shiite demonstrators in Manama
fishermen  people       KWTCVL  p  fishermen held by Iran
neighbours group        GOV     p  Arab monarchies of the Gulf
northline  organisation MED        Northline Wire
analysts   group        -       p  analysts
sides      group        GOV     p  the two sides
karimian   person       IRNLEG  m  Bahman Karimian
council    organisation KWTGOV     Council of Ministers of Kuwait
embassy    organisation IRNGOV     Iranian embassy in Kuwait
bhrpolice  group        BHRCOP  p  Bahraini police

places
kuwaitp    country  KW  29.50 47.75  Kuwait
tehran     city     IR  35.69 51.42  Tehran
riyadh     city     SA  24.69 46.72  Riyadh
doha       city     QA  25.29 51.53  Doha
manama     city     BH  26.23 50.59  Manama
usa        country  US  39.76 -98.50 United States
bahrainp   country  BH  26.03 50.55  Bahrain
pearl      site     BH  26.23 50.57  Pearl Roundabout
dorra      site     KW  28.70 49.40  Dorra field
gulf       region   SA  26.00 51.00  Gulf
iranp      country  IR  32.00 53.00  Iran

report gba
outlet Gulf Bulletin Agency
kind state
published 2011-04-01
title Kuwait asks three members of Iranian mission to leave
| KUWAIT, 1 April (GBA) - Upon the instructions of {fawaz|His Excellency the Minister for Foreign Affairs},
+ {fawaz|Sheikh *Fawaz Al-Nasser Al-Duaij*}, {kuwait|the *State of Kuwait*} today declared {expelled|three members of
+ {embassy|the Iranian mission}} persona non grata and requested {expelled|them} to leave the country within 72 hours, in
+ view of acts incompatible with {expelled|their} status.
| The decision follows the judgment of {court|the *Criminal Court*}, which on Tuesday convicted {convicts|five persons} of
+ spying for {guards|the Iranian *Revolutionary Guards*}, and the return of {ambassador|{kuwaitp|*Kuwait*}'s ambassador},
+ who was called back from {tehran|*Tehran*} for consultations on Thursday.
| {fawaz|The Minister}, in telephone conversations with {peers|{fawaz|his} counterparts} in {riyadh|*Riyadh*},
+ {doha|*Doha*} and {manama|*Manama*}, affirmed that {kuwait|*Kuwait*} remained desirous of "relations of good
+ neighbourhood" and stood ready to receive any explanation from {iran|the Iranian side}. {fawaz|He} thanked
+ {saudi|the *Kingdom of Saudi Arabia*} for the information which {saudi|it} had passed to {security|the security
+ authorities} concerning the cell.
| {council|The *Council of Ministers*} resolved to suspend until further notice the negotiations on
+ {dorra|the *Dorra* offshore field} and to study a revision of the trade convention of 2003. {interior|The *Ministry of
+ Interior*} has raised the readiness of {coast|the coast guard and border police} to the second degree, a measure
+ described as routine.
| It may be recalled that {kuwait|*Kuwait*} and {iran|*Iran*} signed in 2009 a memorandum on the security of
+ navigation, that the committee formed under it met on two occasions, and that {iran|the Iranian side}, which
+ undertook to send back {fishermen|14 fishermen} detained with {fishermen|their} boats, has to date handed over nine.
| The same evening {fawaz|His Excellency} inaugurated at the National Museum the exhibition "Divers, Dhows and the
+ Peace of Pearls", to which Persian miniatures have been lent.
role fawaz [Minister for Foreign Affairs]
role fawaz [Sheikh]
date [1 April] day 2011-04-01
date [today] day 2011-04-01
date [72 hours] duration PT72H
date [Tuesday] day 2011-03-29
date [Thursday] day 2011-03-31
date [2003] span 2003
date [2009] span 2009
date [The same evening] day 2011-04-01TEV
quote q1 fawaz mixed [Kuwait remained desirous of "relations of good neighbourhood" and stood ready to receive any explanation from the Iranian side] ; cue [affirmed] ; source [<The Minister>, in telephone] ; channel [telephone conversations] ; to peers
event e1 kuwait > expelled 161 happened [declared ~ persona non grata] ; date [today]
event e2 court > convicts 116 happened [convicted] ; date [Tuesday]
event e4 kuwait > iran 161 happened [called back] ; date [Thursday]
event e5 fawaz > peers 041 happened [telephone conversations]
event e6 kuwait > iran 030 happened [stood ready to receive] ; by fawaz
event e7 fawaz > saudi 051 happened [thanked]
event e8 saudi > security 064 happened [passed] ; by fawaz
event e9 council > - 164 happened [suspend]
event e10 council > - 014 happened [study a revision]
event e11 interior > - 151 happened [raised the readiness]
event e34 kuwait > iran 057 happened [signed] ; date [2009]
event e35 iran > kuwait 0353 happened [undertook to send back]
event e36 - > fishermen 173 happened [detained]
event e37 iran > fishermen 0841 happened [handed over]
position n1 kuwait > expelled demand [to leave the country within 72 hours] ; deadline [within 72 hours]
position n2 kuwait > iran offer [stood ready to receive any explanation from the Iranian side]
figure f1 member [three members] 3 3
figure f2 hour [72 hours] 72 72
figure f3 person [five persons] 5 5
figure f9 fisherman [14 fishermen] 14 14 ; role detained
figure f10 fisherman [nine] 9 9
trap [the Peace of Pearls] ; an exhibition
trap [Persian miniatures] ; an adjective of paintings

report northline
outlet Northline Wire
kind wire
published 2011-04-03
title Tit for tat in the Gulf as Iran throws out Kuwaitis
| DUBAI, April 3 (Northline) - {iran|*Iran*} gave {kdiplomats|three Kuwaiti diplomats} ten days to pack on
+ Sunday in reprisal for {kuwait|*Kuwait*}'s expulsion of {expelled|four envoys}, as a quarrel over an alleged spy
+ ring drove {neighbours|the Arab monarchies of {gulf|the *Gulf*}} deeper into {saudi|*Riyadh*}'s arms.
| {sabeti|*Mehrdad Sabeti*}, {sabeti|spokesman of {iranfo|the *Foreign Ministry*} in {tehran|*Tehran*}}, called the
+ verdict "a film script bought in {riyadh|*Riyadh*}". {iran|*Iran*} had never had so much as an acquaintance in the ring,
+ {sabeti|he} insisted; it was {kuwait|*Kuwait*} that owed an apology, failing which {iran|*Iran*} might recall
+ {iran|its} ambassador.
| {fawaz|*Fawaz al-Nasir al-Duayj*}, {fawaz|the Kuwaiti foreign minister}, told {parliament|parliament} that
+ {convicts|members of the cell} had photographed {usa|*American*} bases and drawn up plans to blow up a
+ pipeline.{bloc|Nine deputies of the Reform bloc}, calling {fawaz|his} answer too soft, stayed away from the session,
+ and one of {bloc|them}, {mutair|*Walid al-Mutair*}, said {kuwait|the government} should shut {embassy|the embassy}
+ "and brick up the door".
| {saudifo|The *Saudi Foreign Ministry*} promised {kuwait|{saudi|the kingdom}'s northern neighbour} {saudifo|its} full
+ backing. {gcc|The *Gulf Cooperation Council*}, meeting in {riyadh|*Riyadh*}, denounced what {gcc|it} termed flagrant
+ {iranp|*Iranian*} interference and called on {unsc|the U.N. *Security Council*} to put a stop to it. {qatar|*Qatar*}
+ alone struck another note: {qatarpm|{qatar|its} prime minister} offered to bring {sides|the two sides} together in
+ {doha|*Doha*}, an invitation which {iran|*Iran*} accepted within the hour and {kuwait|*Kuwait*} has yet to answer.
| {troops|More than 1,000 Saudi-led soldiers} crossed the causeway into {bahrainp|*Bahrain*} in March to prop up
+ {bahrain|{bahrainp|the island}'s rulers}, and {bhrpolice|police} cleared {protesters|Shi'ite demonstrators} from
+ {pearl|*Pearl Roundabout*}, leaving three dead. {iran|*Iran*} at the time demanded that {troops|the soldiers} go home.
| If {kuwait|*Kuwait*} were to break off relations, {analysts|analysts} said, tanker insurers would be the first to
+ declare war.
role sabeti [spokesman of the Foreign Ministry in Tehran]
role fawaz [the Kuwaiti foreign minister]
date [April 3] day 2011-04-03
date [ten days] duration P10D
date [Sunday] day 2011-04-03
date [March] span 2011-03
date [within <the hour>] duration PT1H
quote q2 sabeti mixed ["a film script bought in Riyadh"] ; cue [called the verdict] ; source [Mehrdad Sabeti]
quote q3 sabeti indirect [Iran had never had so much as an acquaintance in the ring] [it was Kuwait that owed an apology ~ its ambassador] ; cue [insisted] ; source [<he> insisted]
quote q4 fawaz indirect [members of the cell had photographed ~ blow up a pipeline] ; cue [<told> parliament] ; source [Fawaz al-Nasir al-Duayj] ; to parliament
quote q5 mutair mixed [the government should shut the embassy "and brick up the door"] ; cue [al-Mutair, <said>] ; source [Walid al-Mutair]
quote q8 analysts indirect [If Kuwait were to break off relations] [tanker insurers would be the first to declare war] ; cue [analysts <said>] ; source [<analysts> said]
event e12 iran > kdiplomats 161 happened [gave ~ ten days to pack] ; date [Sunday]
event e1 kuwait > expelled 161 happened [expulsion]
event e13 sabeti > kuwait 111 happened [a film script bought in Riyadh]
event e14 sabeti > - 016 happened [had never had so much as an acquaintance]
event e15 iran > kuwait 102 happened [owed an apology]
event e16 iran > kuwait 1313 happened [might recall]
event e17 fawaz > convicts 1125 happened [told]
event e33 convicts > - 1834 planned [plans to blow up] ; by fawaz
event e18 bloc > fawaz 111 happened [calling his answer too soft]
event e19 bloc > parliament 143 happened [stayed away from]
event e20 mutair > kuwait 100 happened [should shut]
event e21 saudifo > kuwait 051 happened [promised ~ full backing]
event e22 gcc > iran 111 happened [denounced] ; place riyadh
event e23 gcc > unsc 022 happened [called on]
event e24 qatarpm > iran,kuwait 039 happened [offered to bring the two sides together]
event e25 iran > qatar 038 happened [accepted]
event e26 troops > bahrain 062 happened [crossed the causeway into] ; date [March] ; place bahrainp
event e27 bhrpolice > protesters 175 happened [cleared] ; place pearl
event e28 iran > troops 1056 happened [demanded] ; date [March]
event e29 troops > - 0874 wanted [go home]
position n3 iran > kuwait demand [it was Kuwait that owed an apology] ; about [an apology]
position n4 iran > kuwait threat [might recall its ambassador] ; condition [failing which]
position n5 mutair > kuwait demand [the government should shut the embassy]
position n6 qatarpm > iran,kuwait mediation [to bring the two sides together in Doha] ; place [in Doha] ; participants [the two sides] ; state accepted
position n7 iran > qatar acceptance [an invitation which Iran accepted within the hour] ; answers n6
position n8 iran > - demand [the soldiers go home]
figure f4 diplomat [three Kuwaiti diplomats] 3 3
figure f1 envoy [four envoys] 4 4
figure f5 day [ten days] 10 10
figure f6 deputy [Nine deputies] 9 9
figure f7 soldier [More than 1,000 Saudi-led soldiers] 1001 -
figure f8 dead [three dead] 3 3 ; role killed
trap [a film script] ; no film and no deal
trap [If Kuwait were to break off relations] ; a hypothetical
trap [declare war] ; insurers, a figure of speech
damage glued [pipeline.Nine]

report correction
outlet Northline Wire
kind correction
published 2011-04-04
title Corrects April 3 story on Gulf expulsions
| DUBAI, April 4 (Northline) - Please read in the first paragraph of the story slugged GULF-ENVOYS, sent on
+ Sunday, that {kuwait|*Kuwait*} expelled {expelled|three Iranian envoys}, not four.
| Please read in the second paragraph that the phrase "a film script bought in {riyadh|*Riyadh*}" came from
+ {karimian|*Bahman Karimian*}, {karimian|a member of {iranp|*Iran*}'s parliament}, and not from {sabeti|{iranfo|the
+ Foreign Ministry} spokesman}, {sabeti|*Mehrdad Sabeti*}, who said only that the verdict was regrettable and that
+ {iran|*Iran*} would answer it "in {iran|its} own time". {sabeti|*Sabeti*} did not threaten that {iran|*Iran*} would
+ recall {iran|its} ambassador.
| In the last paragraph but one, the number of dead at {pearl|*Pearl Roundabout*} should read five, two of them
+ police.
| {iranfo|The ministry} has complained in writing to {northline|*Northline*} about the errors. A substitute story follows.
role karimian [a member of Iran's parliament]
role sabeti [the Foreign Ministry spokesman]
date [April 4] day 2011-04-04
date [Sunday] day 2011-04-03
quote q2 karimian mixed ["a film script bought in Riyadh"] ; cue [came from] ; source [Bahman Karimian]
quote q7 sabeti mixed [the verdict was regrettable and that Iran would answer it "in its own time"] ; cue [<said> only] ; source [Mehrdad Sabeti]
event e1 kuwait > expelled 161 happened [expelled]
event e13 karimian > kuwait 111 happened [a film script bought in Riyadh]
event e16 iran > kuwait 1313 denied [did not threaten]
event e31 sabeti > kuwait 111 happened [regrettable]
event e32 iranfo > northline 114 happened [complained]
figure f1 envoy [three Iranian envoys] 3 3
figure f8 dead [five] 5 5 ; role killed
trap [story slugged GULF-ENVOYS] ; the name of a story

differences
figure f1 gba northline correction ; Three at the state agency, four in the wire's first story, three after correction.
figure f8 northline correction ; Three dead at the roundabout, corrected to five.
name fawaz gba northline ; Al-Nasser Al-Duaij at the state agency, al-Nasir al-Duayj in the wire.
wording q2 northline correction ; The phrase is Sabeti's in the first story and Karimian's in the correction.
only-in e12 northline ; Only the wire tells that Iran expelled Kuwaiti diplomats.
only-in e8 gba ; Only the state agency thanks the Saudis for the information.
