story af-hobyo-hostages
about release of a Norwegian engineer and her Kenyan driver by kidnappers, and what it cost; Somalia; 2010

actors
captors    group        SOMUAF p   kidnappers
hauge      person       NORNGO f   Ingeborg Hauge
karugu     person       KEN m      Peter Karugu
pair       group        NGO p      the two hostages
elders     group        SOMCVL p      clan elders
elder      person       SOMCVL m      Abdi Warsame Gurey
ngo        organisation NGO        Wells Without Borders
ansar      group        SOMREB p   Ansar al-Sahil
mayor      person       SOMGOV m   mayor of Hobyo
norway     government   NORGOV     Norwegian government
lie        person       NORGOV m   Torstein Lie
kenya      government   KENGOV     Kenyan government
gov        government   SOMGOV     Somalia's transitional government
militia    group        SOMMIL p   militia loyal to the government
dead       group        SOM p      three dead of the January raid
au         organisation IGOAFRAFU  African Union
ocha       person       IGOUNO f   UN humanitarian coordinator
others     group        -       p  foreigners still held
boss       person       SOMUAF m   the man called the Accountant
boy        person       SOMUAF m   young guard
guards     group        SOMUAF p   three guards shot in January
lawmaker   person       NORLEG m   Geir Haugen
wife       person       KENCVL f   wife of Peter Karugu
police     organisation KENCOP     Kenyan police
suspects   group        SOM p      two men arrested in Eastleigh
detectives group        NORCOP p   Norwegian detectives
deported   group        SOMCVL p   Somalis deported
lawyers    organisation KEN        Bench and Bar Forum
omollo     person       KENCOP m   Tom Omollo
minister   person       KENGOV m   Kenyan internal security minister
cousin     person       KEN m      cousin of Peter Karugu
neighbours group        KENCVL p   neighbours in Thika
mother     person       NOR f      mother of Ingeborg Hauge

places
norland    country NO 62.00 10.00 Norway
somalia    country      SO  5.15  46.20  Somalia
hobyo      city         SO  5.35  48.53  Hobyo
adado      city         SO  6.14  46.63  Adado
galkayo    city         SO  6.77  47.43  Galkayo
thika      city         KE  -1.03 37.07  Thika
eastleigh  site         KE  -1.27 36.85  Eastleigh
nairobi    city         KE  -1.29 36.82  Nairobi

report eaw
outlet East Africa Wire
kind wire
published 2010-03-18
title Somali gunmen free Norwegian, Kenyan after 142 days
| NAIROBI (East Africa Wire) - {captors|Gunmen} in {somalia|central *Somalia*} on Wednesday released {hauge|a Norwegian water engineer} and {karugu|{hauge|her} Kenyan driver}, whom {captors|they} had held for 142 days, {elders|clan elders} and {ngo|the aid agency} that employs {pair|the two} said.
| {hauge|*Ingeborg Hauge*}, 44, and {karugu|*Peter Karugu*}, 31, were seized last October on the road from {adado|*Adado*} to {galkayo|*Galkayo*}. "{pair|They} are thin, {pair|they} are laughing, {pair|they} have asked for mangoes," said {elder|*Abdi Warsame Gurey*}, {elder|one of {elders|the elders}}, reached by telephone in {hobyo|*Hobyo*}.
| What moved {captors|the kidnappers} was in dispute on Thursday. {captors|They} had first asked for 3 million dollars and in December threatened to hand {pair|the captives} to {ansar|the Islamists of *Ansar al-Sahil*} unless the money came before Christmas. {captors|They} got 700,000, according to {mayor|the mayor of {hobyo|*Hobyo*}}. {ngo|The agency}, {ngo|*Wells Without Borders*}, denied that "a single shilling" had been paid.
| {norway|*Oslo*} declined to comment on the terms. {lie|Foreign Minister *Torstein Lie*} thanked {kenya|*Nairobi*} for having shared what {kenya|its} intelligence services knew, and {elders|the elders}, "who negotiated for five months over tea that {elders|they} paid for {elders|themselves}".
| In January {militia|a militia} loyal to {gov|{somalia|*Somalia*}'s transitional government} attacked the house where {pair|the pair} were kept. {dead|Two kidnappers and a passer-by} died in the shoot-out and {pair|the hostages} were taken into the bush. {elder|*Gurey*} criticised the raid, which in {elder|his} words "cost {pair|them} two months".
| {ansar|*Ansar al-Sahil*} said {ansar|it} had never had dealings with "thieves of the sea".
| {au|An *African Union* aircraft} brought {hauge|*Hauge*} and {karugu|*Karugu*} to {nairobi|*Nairobi*} in the evening. {ocha|The *UN* humanitarian coordinator} urged the release of {others|six other foreigners} who {ocha|she} said were still in captivity.
| Sign up for EAW Daily, free in your inbox.
role lie [Foreign Minister]
role elder [one of the elders]
quote h0 elders indirect [Gunmen in central Somalia ~ held for 142 days] ; cue [employs the two <said>] ; source [clan elders]
event h1 captors > hauge,karugu 0841 happened [released] ; date [on <Wednesday>] ; by elders
date [on <Wednesday>] day 2010-03-17
figure h3 day [142 days] 142 142
date [142 days] duration P142D
event h2 captors > hauge,karugu 181 happened [were seized] ; date [last October]
date [last October] span 2009-10
quote h4 elder direct ["They are thin, ~ asked for mangoes,"] ; cue [<said> Abdi] ; source [Abdi Warsame Gurey] ; channel [telephone]
date [on <Thursday>] day 2010-03-18
event h5 captors > - 1031 happened [had first asked for]
position h6 captors > - demand [3 million dollars]
figure h7 dollar [3 million dollars] 3000000 3000000
event h8 captors > - 130 happened [threatened] ; date [December]
position h9 captors > - threat [hand the captives to the Islamists of Ansar al-Sahil unless the money came before Christmas] ; condition [unless the money came] ; deadline [before Christmas]
date [December] span 2009-12
date [Christmas] day 2009-12-25
quote h10 mayor indirect [They got 700,000] ; cue [according to] ; source [the mayor of Hobyo]
event h11 - > captors 080 happened [They <got>] ; by mayor
figure h12 dollar [700,000] 700000 700000 ; by mayor
event h13 ngo > - 016 happened [denied]
event h14e - > captors 080 denied [had been paid] ; by ngo
quote h14 ngo mixed ["a single shilling" had been paid] ; cue [denied] ; source [Wells Without Borders]
event h15 norway > - 011 happened [declined to comment]
event h16 lie > kenya,elders 051 happened [thanked]
event h17 kenya > norway 064 happened [having shared] ; by lie
event h18 elders > captors 046 happened [negotiated] ; date [five months] ; by lie
quote h19 lie mixed ["who negotiated for five months over tea that they paid for themselves"] ; cue [thanked] ; source [Foreign Minister Torstein Lie]
date [five months] duration P5M
event h20 militia > captors 193 happened [attacked] ; date [In <January>]
date [In <January>] span 2010-01
figure h21 kidnapper [Two kidnappers] 2 2 ; role killed
event h22 elder > militia 111 happened [criticised]
quote h23 elder mixed ["cost them two months"] ; cue [in his words] ; source [in <his> words]
date [two months] duration P2M
quote h24 ansar mixed [it had never had dealings with "thieves of the sea"] ; cue [Sahil <said> it] ; source [<Ansar al-Sahil> said it]
event h25 au > hauge,karugu 070 happened [brought] ; date [in the <evening>]
date [in the <evening>] day 2010-03-17TEV
event h26 ocha > - 0253 happened [urged]
position h27 ocha > - demand [the release of six other foreigners]
quote h28 ocha indirect [were still in captivity] ; cue [she <said> were] ; source [<she> said were]
figure h29 foreigner [six other foreigners] 6 6 ; role detained ; by ocha
damage boilerplate [Sign up for EAW Daily, free in your inbox.]

report fjord
outlet Fjordposten
kind interview
published 2010-03-27
title "The only weapon I had weighed nothing"
| BERGEN - {hauge|*Ingeborg Hauge*} has asked us to take off our shoes and to ask {hauge|her} nothing about money. Everything else {hauge|she} answers in {mother|{hauge|her} mother}'s kitchen, over the third waffle. Nobody, it turns out, negotiates harder than {mother|the mother} when it comes to second helpings.
| When did {hauge|you} understand that {hauge|you} were being kidnapped?
| "When {karugu|*Peter*} laid both hands on the wheel. {captors|Seven men} stood across the road. {captors|They} struck {karugu|him} with a rifle butt before {captors|they} had said a word."
| Who were {captors|they}?
| "Fishermen's sons, mostly. {boss|{captors|Their} chief}, whom {captors|they} called the Accountant, told {hauge|me} every Friday that {norway|{hauge|my} government} had paid long ago and that {ngo|the agency} was sitting on the money. {hauge|I} still don't know if {boss|he} believed it."
| Were {pair|the two of you} ill-treated?
| A long pause. "In November {captors|they} put {karugu|him} against a wall and fired past {karugu|his} head. Twice." {hauge|She} pushes the plate away. Afterwards {hauge|she} refused all food for four days, until {captors|the men} let {karugu|*Peter*} have {karugu|his} asthma medicine. "It was the only weapon {hauge|I} had, and it weighed nothing."
| {hauge|She} speaks almost tenderly of {boy|a guard of sixteen} whom {hauge|she} taught chess with bottle caps. "{boy|He} attacked on the left every time and lost {boy|his} queen. That is the only war {hauge|I} won down there."
| Then came the night in January when {militia|soldiers} stormed the house. {militia|They} shot {guards|three of the guards}, {hauge|she} says, and hit no hostage "by luck, not by skill".
| {lie|The foreign minister}, {lie|*Thorstein Lie*}, telephoned {hauge|her} last Sunday and apologised because {mother|{hauge|her} mother} had had to learn of that night from a website.
| In the Storting {lawmaker|*Geir Haugen*} demands that {norway|the government} account for every krone. What would {hauge|you} tell {lawmaker|him}?
| "That {lawmaker|he} may have {hauge|my} place, 143 nights, breakfast not included."
| And would {hauge|you} go back?
| "{ngo|They} have asked. {hauge|I} said {hauge|I} would think about it once {karugu|*Peter*} has {karugu|his} back pay."
trap [negotiates harder than the mother] ; waffles
event h40e - > hauge 181 happened [were being kidnapped]
quote h40 hauge direct ["When Peter laid both hands ~ had said a word."]
figure h41 man [Seven men] 7 7 ; by hauge
event h42 captors > karugu 182 happened [struck] ; by hauge
quote h43 hauge direct ["Fishermen's sons, mostly. ~ if he believed it."]
quote h44 boss indirect [my government had paid long ago ~ sitting on the money] ; cue [<told> me every] ; source [Their chief] ; to hauge
date [every Friday] repeat -
date [long ago] span PAST_REF
event h45 norway > captors 080 happened [had paid] ; by boss
quote h46 hauge direct ["In November they put ~ past his head. Twice."]
date [November] span 2009-11
event h47 captors > karugu 1822 happened [fired past his head] ; date [November] ; by hauge
event h48 hauge > captors 142 happened [refused all food]
figure h49 day [four days] 4 4
date [four days] duration P4D
event h50 captors > karugu 080 happened [let Peter have]
position h51 captors > hauge concession [let Peter have his asthma medicine]
quote h52 hauge direct ["It was the only weapon I had, and it weighed nothing."]
trap [He attacked on the left every time] ; chess
trap [the only war I won down there] ; chess
quote h53 hauge direct ["He attacked on the left every time ~ the only war I won down there."]
date [the night in January] span 2010-01
event h20 militia > captors 190 happened [stormed] ; date [the night in January]
event h20s militia > guards 193 happened [shot] ; date [the night in January] ; by hauge
quote h54 hauge mixed [They shot three of the guards] [and hit no hostage "by luck, not by skill"] ; cue [she <says>] ; source [<she> says]
trap [hit no hostage] ; denied
figure h21 guard [three of the guards] 3 3 ; role killed ; by hauge
date [that night] day -
role lie [The foreign minister]
event h55 lie > hauge 041 happened [telephoned] ; date [last Sunday]
date [last Sunday] day 2010-03-21
event h56 lie > hauge 055 happened [apologised] ; date [last Sunday]
event h57 lawmaker > norway 100 happened [demands]
position h58 lawmaker > norway demand [account for every krone]
quote h59 hauge direct ["That he may have my place, 143 nights, breakfast not included."]
figure h3 night [143 nights] 143 143 ; by hauge
date [143 nights] duration P143D
event h60 ngo > hauge 020 happened [have asked] ; by hauge
quote h61 hauge direct ["They have asked. ~ back pay."]
event h62 hauge > ngo 014 happened [would think about it]
position h63 hauge > ngo offer [would think about it once Peter has his back pay] ; condition [once Peter has his back pay]

report herald
outlet Thika Road Herald
kind local
published 2010-03-20
title Home in another man's trousers
| {karugu|*Peter Mwangi Karugu*} came home to {thika|*Thika*} yesterday in another man's trousers, on the shoulders of {neighbours|{karugu|his} neighbours} and to the sound of a brass band that knew two songs. {wife|{karugu|His} wife}, who had been told in January that {karugu|he} was dead, would not let go of {karugu|his} sleeve.
| "To {captors|them} {karugu|I} was the donkey that came with the lady," said {karugu|the driver}. "Then {hauge|she} stopped eating on {karugu|my} account, and {captors|they} were ashamed." {ngo|*Wells Without Borders*}, {karugu|he} added, owes {karugu|him} five months' pay; {karugu|he} asks {ngo|it} to settle before the school fees fall due.
| Meanwhile {police|police} have arrested {suspects|two men} in {eastleigh|*Eastleigh*} who are suspected of selling {pair|the pair}'s route.{omollo|{police|Their} spokesman}, {omollo|*Tom Omollo*}, said {detectives|detectives} from {norland|*Norway*} had passed on {suspects|the men}'s telephone numbers, and that the inquiry was going on. In the same swoop, on Thursday, {deported|38 *Somalis*} without papers were put on a bus to the border. {lawyers|The *Bench and Bar Forum*} condemned the deportation and demanded that {deported|those expelled} be heard by a magistrate. {minister|The internal security minister} brushed this aside: "{kenya|We} are a country, not a waiting room."
| {minister|He} also denied that {kenya|*Kenya*} had so much as carried a ransom.
| {cousin|{karugu|Mr *Karugu*}'s cousin} {cousin|*Jordan*}, who plays up front for Thika Town, dedicated to {karugu|him} a hat-trick in Thursday's 3-0 massacre of Kiambu.
date [yesterday] day 2010-03-19
date [in <January>] span 2010-01
quote h65 karugu direct ["To them I was the donkey that came with the lady,"] ["Then she stopped eating ~ were ashamed."] ; cue [<said> the driver] ; source [said <the driver>]
event h48 hauge > captors 142 happened [stopped eating] ; by karugu
quote h66 karugu indirect [Wells Without Borders] [owes him five months' pay] ; cue [he <added>] ; source [<he> added]
figure h66f month [five months' pay] 5 5 ; by karugu
date [five months] duration P5M
event h67 karugu > ngo 020 happened [asks]
position h67p karugu > ngo demand [settle before the school fees fall due] ; deadline [before the school fees fall due]
event h70 police > suspects 173 happened [have arrested] ; place eastleigh
figure h70f man [two men] 2 2 ; role detained
damage glued [route.Their]
role omollo [Their spokesman]
quote h71 omollo indirect [detectives from Norway ~ was going on] ; cue [<said> detectives] ; source [Tom Omollo]
event h72 detectives > police 064 happened [had passed on] ; by omollo
event h73 police > - 091 happened [the inquiry] ; by omollo
event h74 - > deported 174 happened [were put on a bus to the border] ; date [on <Thursday>]
date [on <Thursday>] day 2010-03-18
figure h74f Somali [38 Somalis] 38 38
event h75 lawyers > - 111 happened [condemned]
event h76 lawyers > - 1043 happened [demanded]
event h76w - > deported 0833 wanted [be heard] ; by lawyers
position h76p lawyers > minister demand [those expelled be heard by a magistrate] ; state refused
event h77 minister > lawyers 120 happened [brushed this aside]
quote h78 minister direct ["We are a country, not a waiting room."] ; cue [brushed this aside] ; source [The internal security minister]
position h77p minister > lawyers refusal [brushed this aside] ; answers h76p
event h79 minister > - 016 happened [denied]
quote h79q minister indirect [Kenya had so much as carried a ransom] ; cue [denied] ; source [<He> also denied]
date [<Thursday>'s 3-0] day 2010-03-18
trap [massacre of Kiambu] ; football
trap [Jordan, who plays up front] ; a man, not the country

differences
figure h21 eaw fjord ; The wire counts two kidnappers and a passer-by dead in the January raid, the engineer says three guards were shot.
figure h3 eaw fjord ; 142 days with the wire, 143 nights with the engineer.
name lie eaw fjord ; Torstein Lie in the wire, Thorstein Lie in the Norwegian paper.
only-in h70 herald ; Only the Kenyan paper tells of the arrests.
only-in h47 fjord ; Only the interview tells of the mock execution.
only-in h12 eaw ; Only the wire gives the sum that is said to have been paid.
only-in h57 fjord ; Only the interview tells that a lawmaker demands an account.
