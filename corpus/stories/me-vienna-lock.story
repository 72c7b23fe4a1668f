story me-vienna-lock
about last days of nuclear talks in Vienna; Iran; 2014

actors
powers     group        IGO     p  six world powers
iran       government   IRNGOV     Iranian government
diplomat   person       GOV        Western diplomat
daftari    person       IRNGOV  m  Kamran Daftari
delegation group        IRNGOV  p  Iranian delegation
reporters  group        MED     p  reporters in Vienna
conti      organisation MED        Continental Press
iaea       organisation IGOUNOIAE  International Atomic Energy Agency
inspectors group        IGOUNOIAE p inspectors of the IAEA
tanabe     person       IGOUNOIAE m Hiroshi Tanabe
board      group        IGOUNOIAE  board of the IAEA
hallam     person       USAGOV  m  Robert Hallam
bergstrand person       IGOEUREEC f  Elin Bergstrand
eu         organisation IGOEUREEC  European Union
officials  group        GOV     p  two officials familiar with the talks
omanfm     person       OMNGOV  m  Yusuf bin Hamad
oman       government   OMNGOV     Omani government
mercoeur   person       FRAGOV  m  Antoine Mercoeur
radio      organisation FRAMED     Radio Univers
israel     government   ISR        Israel
majlis     organisation IRNLEG     Majlis
commission organisation IRNLEG     National Security Commission of the Majlis
rahimi     person       IRNLEG  m  Abbas Rahimi-Nasr
sorokin    person       RUSGOV  m  Gennady Sorokin
aeo        organisation IRNGOV     Atomic Energy Organisation of Iran
rosat      organisation RUSBUS     Rosatomstroi
irib       organisation IRNMED     IRIB
sultan     person       OMNGOV  m  Sultan of Oman
people     people       IRN        people of Iran

ministry   organisation IRNGOV     Iranian Foreign Ministry
council    organisation IGOUNO     United Nations Security Council
hardliners group        IRN     p  Iranian hardliners
physicist  person       IRNEDU  m  Iranian physicist
congress   organisation USALEG     United States Congress
europeans  group        EUR     p  three European governments
kennedy    person       USAGOV  m  John F. Kennedy
khrushchev person       RUSGOV  m  Nikita Khrushchev
aide       person       USAGOV  m  Dale Whitcomb
americans  government   USAGOV     US government
media      organisation MED     p  Western media

places
berlin     city     DE  52.52 13.41  Berlin
vienna     city     AT  48.21 16.37  Vienna
iranp      country  IR  32.00 53.00  Iran
coburg     site     AT  48.21 16.38  Palais Coburg
parchin    site     IR  35.52 51.77  Parchin
natanz     site     IR  33.72 51.73  Natanz
tehran     city     IR  35.69 51.42  Tehran
bushehr    city     IR  28.92 50.82  Bushehr
geneva     city     CH  46.20 6.14   Geneva
muscat     city     OM  23.59 58.41  Muscat
omanp      country  OM  21.00 57.00  Oman
lebanon    country  LB  33.83 35.83  Lebanon
moscow     city     RU  55.76 37.62  Moscow

report continental
outlet Continental Press
kind wire
published 2014-11-20
title Powers hand Iran "last" offer as nuclear deadline nears
| VIENNA, Nov. 20 (Continental) - {powers|Six world powers} handed {iran|*Iran*} on Thursday what
+ {diplomat|a Western diplomat} called "a last but generous paper", offering to suspend most oil and banking sanctions
+ within 90 days if {iran|*Tehran*} cut {iran|its} working centrifuges to 4,500 from about 10,000 and shipped abroad
+ nearly all of {iran|its} enriched uranium.
| VIENNA, Nov. 20 (Continental) - Six world powers handed Iran on Thursday what
+ a Western diplomat called "a last but generous paper", offering to suspend most oil and banking sanctions
+ within 90 days if Tehran cut its working centrifuges to 4,500 from about 10,000 and shipped abroad
+ nearly all of its enriched uranium.
| {daftari|{iranp|*Iran*}'s chief negotiator}, {daftari|*Kamran Daftari*}, dismissed the lower figure as "a number out of a
+ dream" but promised that {delegation|{daftari|his} delegation} would not leave the table before Monday night.
+ "{delegation|We} come with a key, and every morning {powers|they} show {delegation|us} a different lock,"
+ {daftari|he} told {reporters|reporters} outside {coburg|the *Palais Coburg*}.
| The paper, which was shown to {conti|*Continental*}, would also open {parchin|the *Parchin* military site} to
+ {inspectors|inspectors of {iaea|the *International Atomic Energy Agency*}}. {iran|*Iran*} has twice this year refused to
+ admit {inspectors|them}. {tanabe|{iaea|The agency}'s director}, {tanabe|*Hiroshi Tanabe*}, told {board|{tanabe|his} board} that
+ {iran|the country} was still withholding answers about detonator tests; {iaea|the agency} had been trying to get to the
+ bottom of the tests since 2011.
| {hallam|Secretary of State *Robert Hallam*} and {daftari|*Daftari*} met three times on Wednesday with
+ {bergstrand|the {eu|*European Union*}'s *Elin Bergstrand*} in the chair. An extension, {hallam|*Hallam*} said, was "not
+ something {hallam|I} have asked for and not something {hallam|I} have been asked for". But {officials|two officials}
+ familiar with the talks said that {omanfm|{omanp|*Oman*}'s foreign minister} had quietly proposed one: six more months,
+ with the transfer to {iran|*Iran*} of $700 million a month in frozen assets to continue.
| {mercoeur|The French foreign minister}, {mercoeur|*Antoine Mercoeur*}, told {radio|*Radio Univers*} {mercoeur|he} would sooner sign
+ nothing than sign twice. {israel|*Israel*}, which has no seat in {vienna|*Vienna*}, warned that {israel|it} would not be
+ bound by a bad accord and that {israel|it} was prepared to act alone.
| Brent crude gave up its gains, retreating below $78 as traders bet against a truce.
role daftari [Iran's chief negotiator]
role tanabe [The agency's director]
role hallam [Secretary of State]
role omanfm [Oman's foreign minister]
role mercoeur [The French foreign minister]
date [Nov. 20]#1 day 2014-11-20
date [Thursday]#1 day 2014-11-20
date [90 days]#1 duration P90D
date [Monday night] day 2014-11-24TNI
date [every morning] repeat XXXX-XX-XXTMO
date [this year] span 2014
date [2011] span 2011
date [Wednesday] day 2014-11-19
date [six more months] duration P6M
date [a month] repeat XXXX-XX
quote q1 diplomat mixed ["a last but generous paper"]#1 ; cue [called]#1 ; source [a Western diplomat]#1
quote q2 daftari mixed ["a number out of a dream"] ; cue [dismissed] ; source [Kamran Daftari]
quote q3 daftari indirect [his delegation would not leave the table before Monday night] ; cue [promised] ; source [Kamran Daftari]
quote q4 daftari direct ["We come with a key, ~ a different lock,"] ; cue [he <told>] ; source [<he> told] ; to reporters
quote q5 tanabe indirect [the country was still withholding answers about detonator tests] ; cue [<told> his board] ; source [Hiroshi Tanabe] ; to board
quote q6 hallam mixed [An extension] [was "not something I have asked for and not something I have been asked for"] ; cue [Hallam <said>] ; source [<Hallam> said]
quote q7 officials indirect [Oman's foreign minister had quietly proposed one ~ to continue] ; cue [talks <said>] ; source [two officials]
quote q8 mercoeur indirect [he would sooner sign nothing than sign twice] ; cue [<told> Radio Univers] ; source [Antoine Mercoeur] ; to radio ; channel [Radio Univers]
quote q9 israel indirect [it would not be bound ~ act alone] ; cue [warned] ; source [<Israel>, which]
event e1 powers > iran 0354 happened [offering to suspend]#1 ; date [Thursday]#1 ; place vienna
event e2 daftari > powers 120 happened [dismissed]
event e3 daftari > powers 036 happened [would not leave the table]
event e48 iran > inspectors 0862 wanted [open the Parchin military site] ; place parchin
event e4 iran > inspectors 1245 happened [refused to admit] ; date [this year]
event e5 tanabe > iran 111 happened [withholding answers]
event e6 iaea > iran 090 happened [get to the bottom of] ; date [2011]
event e7 hallam > daftari 046 happened [met three times] ; date [Wednesday] ; place vienna
event e8 bergstrand > hallam,daftari 045 happened [in the chair] ; date [Wednesday]
event e9 hallam > - 020 denied [asked for]#1 ; by hallam
event e50 - > hallam 020 denied [been asked for] ; by hallam
event e10 omanfm > - 045 happened [proposed] ; by officials
event e12 israel > - 138 happened [prepared to act alone]
event e13 israel > powers 127 happened [not be bound]
position n1 powers > iran offer [to suspend most oil and banking sanctions ~ nearly all of its enriched uranium]#1 ; condition [if Tehran cut its working centrifuges to 4,500 from about 10,000 and shipped abroad nearly all of its enriched uranium]#1 ; about [most oil and banking sanctions]#1 ; deadline [within 90 days]#1
position n2 daftari > powers refusal [dismissed the lower figure as "a number out of a dream"] ; about [the lower figure]
position n3 daftari > powers offer [his delegation would not leave the table before Monday night] ; deadline [before Monday night]
position n4 iran > inspectors refusal [refused to admit them]
position n5 omanfm > - mediation [six more months, ~ frozen assets to continue]
position n6 israel > powers refusal [it would not be bound by a bad accord]
position n7 israel > - threat [it was prepared to act alone]
figure f1 day [within <90 days>]#1 90 90
figure f2 centrifuge [4,500]#1 4500 4500
figure f3 centrifuge [about 10,000]#1 10000 10000 ; approximate
figure f4 month [six more months] 6 6
figure f5 dollar [$700 million] 700000000 700000000
trap [gave up its gains, retreating] ; a market
trap [bet against a truce] ; traders' talk
trap [sooner sign nothing than sign twice] ; unreal, no refusal of a text yet
damage doubled-text [VIENNA, Nov. 20 (Continental) - Six ~ nearly all of its enriched uranium.]#2

report pars
outlet Pars News Bureau
kind state
published 2014-11-21
title Iran will not barter away its rights: Daftary
| TEHRAN, Nov. 21 (PNB) - {daftari|Foreign Minister *Kamran Daftary*} stressed here on Friday that
+ {people|the great Iranian nation} will never barter away {people|its} inalienable rights for promises written on
+ ice.
| Speaking to {reporters|reporters} upon {daftari|his} return from {vienna|the Austrian capital} for consultations,
+ {daftari|*Daftary*} rejected the excessive demands of {powers|the 5+1 group}, reiterating that {iran|*Iran*} demands the
+ immediate and not gradual removal of all cruel sanctions. "{delegation|We} brought a key and each day {powers|they}
+ change the lock", {daftari|he} told {irib|*IRIB*} earlier.
| {ministry|The *Foreign Ministry*} categorically denied as baseless the claims spread by {media|certain Western
+ media} that {iran|*Tehran*} had accepted to send {iran|its} enriched material abroad.
| In {moscow|*Moscow*}, {sorokin|Deputy Foreign Minister *Gennadi Sorokin*} defended {iran|*Iran*}'s right to peaceful
+ enrichment and spoke by telephone with {daftari|{sorokin|his} Iranian counterpart}.
| In the same context {aeo|the *Atomic Energy Organisation*} and {rosat|the Russian company *Rosatomstroi*} signed at
+ {bushehr|*Bushehr*} a protocol on two power units. At noon {omanfm|Omani Foreign Minister *Yousef bin Hamad*} arrived in
+ {tehran|*Tehran*}, was received by {daftari|*Daftary*} and conveyed a message of {sultan|the Sultan}.
| {iran|The *Islamic Republic*} has allowed {inspectors|the inspectors} 27 visits this year, {iran|it} has shared with
+ {iaea|the agency} 14 files on detonators, and {iran|it} regrets that {iran|its} cooperation is answered by insults,
+ {daftari|the top diplomat} further underlined.
| {commission|The National Security Commission of {majlis|the *Majlis*}} threatened that {inspectors|the inspectors} will
+ be shown the door and enrichment raised to 60 percent in the event of any new sanction. {rahimi|{commission|Its} head},
+ {rahimi|*Abbas Rahimi-Nasr*}, lambasted {mercoeur|the French minister} as "the clerk of the Zionists" and called upon
+ {people|the people} to march against {powers|the arrogant powers} next Friday.
| Also on Friday, {iranp|*Iran*}'s freestyle wrestlers crushed the United States 6-2 in a showdown that went ahead without
+ negotiations over the referee.
role daftari [Foreign Minister]#1
role daftari [the top diplomat]
role sorokin [Deputy Foreign Minister]
role omanfm [Omani Foreign Minister]
role rahimi [Its head]
date [Nov. 21] day 2014-11-21
date [here on <Friday> that] day 2014-11-21
date [each day] repeat P1D
date [noon] day 2014-11-21T12:00
date [this year] span 2014
date [next Friday] day 2014-11-28
date [Also on <Friday>] day 2014-11-21
quote q10 daftari indirect [the great Iranian nation ~ written on ice] ; cue [stressed] ; source [Foreign Minister Kamran Daftary]
quote q11 daftari indirect [Iran demands the immediate and not gradual removal of all cruel sanctions] ; cue [reiterating] ; source [<Daftary> rejected]
quote q4 daftari direct ["We brought a key and each day they change the lock"] ; cue [he <told> IRIB] ; source [<he> told IRIB] ; to irib
quote q12 ministry indirect [Tehran had accepted to send its enriched material abroad] ; cue [denied] ; source [The Foreign Ministry]
quote q13 daftari indirect [The Islamic Republic has allowed ~ answered by insults] ; cue [underlined] ; source [the top diplomat]
quote q14 commission indirect [the inspectors will be shown the door ~ new sanction] ; cue [threatened that] ; source [The National Security Commission of the Majlis]
quote q15 rahimi mixed ["the clerk of the Zionists"] ; cue [lambasted] ; source [Abbas Rahimi-Nasr]
event e49 daftari > - 124 happened [will never barter away]
event e14 daftari > powers 120 happened [rejected]
event e15 iran > - 1054 happened [demands the immediate]
event e17 iran > - 030 denied [accepted to send] ; by ministry
event e18 sorokin > iran 052 happened [defended] ; place moscow
event e19 sorokin > daftari 041 happened [spoke by telephone]
event e20 aeo > rosat 057 happened [signed] ; place bushehr
event e21 omanfm > iran 042 happened [arrived] ; date [noon] ; place tehran
event e22 daftari > omanfm 043 happened [received] ; date [noon]
event e23 omanfm > iran 045 happened [conveyed a message] ; place tehran
event e24 iran > inspectors 0862 happened [allowed] ; by daftari
event e25 iran > iaea 064 happened [shared] ; by daftari
event e26 commission > inspectors 136 happened [threatened]
event e27 rahimi > mercoeur 111 happened [lambasted]
event e28 rahimi > powers 113 happened [called upon]
position n14 daftari > - refusal [the great Iranian nation will never barter away its inalienable rights for promises written on ice]
position n8 daftari > powers refusal [rejected the excessive demands of the 5+1 group] ; about [the excessive demands of the 5+1 group]
position n9 iran > powers demand [the immediate and not gradual removal of all cruel sanctions] ; deadline [immediate] ; about [all cruel sanctions]
position n15 omanfm > iran mediation [conveyed a message of the Sultan]
position n10 commission > - threat [the inspectors will be shown the door and enrichment raised to 60 percent in the event of any new sanction] ; condition [in the event of any new sanction]
figure f6 visit [27 visits] 27 27
figure f7 file [14 files] 14 14
figure f8 percent [60 percent] 60 60
trap [written on ice] ; a figure of speech
trap [crushed the United States] ; wrestling
trap [without negotiations over the referee] ; sport

report lyceum
outlet The Lyceum Review
kind analysis
published 2014-11-22
title Everyone obeys the deadline except the clock
| The trouble with a deadline, {aide|a former {americans|*White House*} aide} once remarked, is that everybody obeys
+ it except the clock. Monday's will be the third since the interim accord that {iran|*Iran*} and {powers|the powers}
+ signed in {geneva|*Geneva*} in November 2013, under which {iran|*Iran*} stopped enriching to 20 per cent and
+ {americans|the Americans} unfroze $4.2 billion.
| How little has changed. In 2003 {iran|*Tehran*} suspended enrichment at the request of {europeans|three European
+ governments}, and resumed it two years later when {europeans|they} came back with, as {iran|it} put it, "an empty
+ box with ribbons". {council|The *Security Council*} imposed sanctions in 2006. A computer worm, for which nobody has
+ claimed responsibility, wrecked machines at {natanz|*Natanz*}; {physicist|a physicist} was assassinated in
+ {tehran|*Tehran*} with a bomb under {physicist|his} car. {iran|*Iran*} accused {israel|*Israel*} of both.
+ {israel|*Israel*}, as is {israel|its} habit, has declined to comment.
| Suppose that no paper is signed. If {congress|*Congress*} voted new sanctions, {iran|the Iranians} would expel
+ {inspectors|the inspectors}; were {israel|*Israel*} to bomb {parchin|*Parchin*}, {lebanon|*Lebanon*} would burn
+ within the hour. But such scenarios sell books; they do not describe {vienna|*Vienna*}. It was in {vienna|this
+ city}, after all, that {kennedy|*Kennedy*} and {khrushchev|*Khrushchev*} met in 1961, differed for two days over
+ {berlin|*Berlin*}, and parted without having settled anything, which did not prevent the city's hoteliers from
+ calling it a success.
| What does is arithmetic. {powers|The powers}, I am told, now ask for 4,000 centrifuges and not the 4,500 of
+ the newspapers; {daftari|*Daftari*} wants 9,000. {diplomat|The diplomat} who called the offer "a last, but a
+ generous, paper" conceded to me over dinner that there would be another.
| "{powers|They}'ll extend," says {aide|the aide}, {aide|*Dale Whitcomb*}, who negotiated with {iran|the Iranians} for
+ {americans|an earlier administration}. "{aide|I}'d bet {aide|my} pension. Neither side can afford peace, and neither
+ can afford to be seen walking away."
| {aide|He} may lose it in {tehran|*Tehran*}. Last week {hardliners|several hundred hardliners} blocked the airport
+ road to stop {delegation|the delegation} from leaving, and {daftari|the minister} had to apologise to
+ {majlis|parliament} for shaking {hallam|*Hallam*}'s hand. Oddly, the most useful sentence of the autumn came from
+ {muscat|*Muscat*}: {oman|the sultanate} has offered to host the next round, in December, and to say nothing about
+ it.
| Sign up for The Lyceum Review's weekly letter, The Back Channel.
role aide [a former White House aide]
role daftari [the minister]
date [Monday] day 2014-11-24
date [November 2013] span 2013-11
date [2003] span 2003
date [two years later] span 2005
date [2006] span 2006
date [the hour] duration PT1H
date [1961] span 1961
date [two days] duration P2D
date [Last week] span 2014-W46
date [the autumn] span 2014-FA
date [in <December>, and] span 2014-12
quote q16 aide indirect [The trouble with a deadline] [is that everybody obeys it except the clock] ; cue [remarked] ; source [a former White House aide]
quote q17 iran mixed ["an empty box with ribbons"] ; cue [put it] ; source [<it> put it]
quote q1 diplomat mixed ["a last, but a generous, paper"] ; cue [called] ; source [The diplomat]
quote q18 diplomat indirect [there would be another] ; cue [conceded] ; source [The diplomat]
quote q19 aide direct ["They'll extend,"] ["I'd bet my pension. ~ walking away."] ; cue [says] ; source [Dale Whitcomb]
event e30 iran > powers 057 happened [powers <signed> in] ; date [November 2013] ; place geneva
event e31 iran > powers 0832 happened [stopped enriching]
event e32 americans > iran 085 happened [unfroze]
event e33 iran > europeans 0832 happened [suspended enrichment] ; date [2003]
event e34 europeans > iran 020 happened [request]
event e35 iran > europeans 128 happened [resumed it] ; date [two years later]
event e36 council > iran 163 happened [imposed sanctions] ; date [2006]
event e37 - > iran 176 happened [wrecked] ; place natanz
event e38 - > physicist 186 happened [assassinated] ; place tehran
event e39 iran > israel 112 happened [accused]
event e40 israel > - 011 happened [declined to comment]
event e41 powers > iran 100 happened [ask for]
event e42 daftari > powers 100 happened [wants]
event e43 aide > iran 046 happened [negotiated]
event e44 hardliners > delegation 144 happened [blocked] ; date [Last week]
event e45 daftari > majlis 055 happened [apologise]
event e46 daftari > hallam 017 happened [shaking]
event e47 oman > - 039 happened [offered to host]
position n11 powers > iran demand [4,000 centrifuges]
position n12 daftari > powers demand [wants <9,000>]
position n13 oman > - mediation [to host the next round, in December, and to say nothing about it] ; deadline [in December]
figure f2 centrifuge [4,000 centrifuges] 4000 4000
figure f9 dollar [$4.2 billion] 4200000000 4200000000
figure f10 centrifuge [wants <9,000>] 9000 9000
figure f11 hardliner [several hundred hardliners] 300 999
trap [Kennedy and Khrushchev met] ; history of another conflict
trap [voted new sanctions] ; a supposition
trap [expel the inspectors] ; unreal
trap [to bomb Parchin] ; a hypothetical
trap [nobody has claimed responsibility] ; no claim
damage boilerplate [Sign up for The Lyceum Review's weekly letter, The Back Channel.]

differences
figure f2 continental lyceum ; 4,500 centrifuges in the wire's paper, 4,000 in the analysis.
wording q4 continental pars ; The same sentence on the lock, each in its own words.
wording q1 continental lyceum ; A last but generous paper; a last, but a generous, paper.
name daftari continental pars lyceum ; Daftari the negotiator is Foreign Minister Daftary at the state agency.
name omanfm continental pars ; Unnamed in the wire, Yousef bin Hamad at the state agency.
only-in n10 pars ; Only the state agency has the commission's threat.
