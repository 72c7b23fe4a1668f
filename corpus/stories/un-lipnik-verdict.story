# A verdict in The Hague, read there and in Banja Luka.
story un-lipnik-verdict
about conviction of a former police commander by the Yugoslav war crimes tribunal; The Hague, Bosnia; 2003

actors
tribunal   organisation IGOUNOJUDWCT UN war crimes tribunal
tukara     person       BIHCOP  m Branislav Tukara
muslims    people       BIHMOS  p Muslims of Gornji Lipnik
men        group        BIHCVL  p 118 men
mensah     person       IGOUNOJUDWCT f Akosua Mensah-Reid
lawyer     person       -       m Goran Pejnovic
nato       organisation IGOWSTNAT NATO troops
serbia     government   SRBGOV    Serbia and Montenegro
deputy     person       BIHCOP  m Simo Radanov
usgov      government   USAGOV    United States
mothers    organisation BIHCVL    Mothers of Lipnik
hasic      person       BIHCVL  f Nura Hasicevic
veterans   group        BIHMIL  p veterans
rs         government   BIHGOV    government of Republika Srpska
marusic    person       BIHGOV  m Dragoljub Marusa
families   group        BIHCVL  p families of the victims
prosecutor organisation IGOUNOJUDWCT prosecutor's office
grbavac    person       BIHMIL  m Ostoja Grbavica
police     group        BIHCOP  p police
youths     group        BIHCVL  p youths
uk         government   GBRGOV    United Kingdom
sloga      organisation BIHOPP    Srpska Sloga
ohr        organisation IGO       Office of the High Representative
officials  group        BIHGOV  p two municipal officials
eu         organisation IGOEUREEC European Union
bihgov     government   BIHGOV    Bosnia and Herzegovina
arbih      group        BIHMIL  p Army of Bosnia and Herzegovina
villagers  group        BIHCVL  p 46 villagers
crowd      group        BIHCVL  p crowd in Banja Luka
prisoners  group        BIHCVL  p prisoners in the school
women      group        BIHCVL  p women in the gallery
officers   group        BIHMIL  p officers
five       group        BIHCVL  p five youths

places
hague      city    NL 52.08 4.31    The Hague
lipnik     city    BA 44.20 18.90   Gornji Lipnik
donji      city    BA 44.17 18.88   Donji Lipnik
banjaluka  city    BA 44.78 17.19   Banja Luka
bijeljina  city    BA 44.76 19.21   Bijeljina
banski     site    BA 44.77 17.19   Banski Dvor
bosnia     country BA 44.00 18.00   Bosnia

report lps
outlet Lowlands Press Service
kind wire
published 2003-06-18
title Hague tribunal jails Bosnian Serb police chief for 31 years
| THE HAGUE, June 16 (LPS) - {tribunal|The U.N. war crimes tribunal} on Wednesday found {tukara|a former Bosnian Serb police commander} guilty
+ of expelling {muslims|about 8,000 Muslims} from {lipnik|the {bosnia|Bosnian} town of *Gornji Lipnik*} in 1992 and of ordering the killing
+ of {men|118 men} in {lipnik|its} cement works, and sent {tukara|him} to prison for 31 years.
| {tukara|*Branislav Tukara*}, 54, who had refused to recognise {tribunal|the court} when {nato|*NATO* troops} arrested {tukara|him} at a petrol station
+ near {bijeljina|*Bijeljina*} two years ago, stood without expression while {mensah|presiding judge *Akosua Mensah-Reid*} read for two hours.
+ "{tukara|You} had a list and {tukara|you} ticked it," {mensah|she} told {tukara|him}.
| {tribunal|The judges} cleared {tukara|him} of torturing {prisoners|prisoners} in the school cellar. Had {tukara|he} been a private, {mensah|*Mensah-Reid*} added, obeying
+ orders might have lightened the sentence; {tukara|he} gave them.
| {lawyer|Defence lawyer *Goran Pejnovic*} rejected the judgment as "history written by the winner's clerk" and said {tukara|{lawyer|his} client}
+ was innocent.
| {women|Women} of {mothers|the association *Mothers of Lipnik*} wept in the gallery. {hasic|*Nura Hasicevic*}, {hasic|{mothers|its} chairwoman}, said that 31 years came to
+ three months for each man, and demanded that {serbia|*Belgrade*} hand over "those who typed the list."
| {serbia|*Serbia and Montenegro*} transferred {deputy|{tukara|*Tukara*}'s deputy}, {deputy|*Simo Radanov*}, to {hague|*The Hague*} in May, after {usgov|*Washington*}
+ threatened to withhold $50 million in aid. {usgov|The *United States*} praised that step on Wednesday but said {usgov|it} was waiting for
+ others.
| In {banjaluka|*Banja Luka*} some {veterans|2,000 veterans} marched against the verdict. {marusic|The Bosnian Serb prime minister}, {marusic|*Dragoljub Marusa*},
+ apologised to {families|the families} of {men|the dead}, the first holder of {marusic|his} office to do so, and promised {prosecutor|prosecutors} the
+ archives of the police. {prosecutor|The prosecutors} are also investigating the killing of {villagers|46 Serb villagers} at {donji|*Donji Lipnik*} in
+ January 1993.
| Photo: The courtroom during the reading of the judgment. (LPS/R. van Dam)
| The verdict was broadcast live; a Dutch theatre company called The Tribunal, which opens a comedy next door tonight, asked people not to
+ confuse the queues.
role tukara [a former Bosnian Serb police commander]
role mensah [presiding judge]
role lawyer [Defence lawyer]
role hasic [its chairwoman]
role deputy [Tukara's deputy]
role marusic [The Bosnian Serb prime minister]
date [June 16] day 2003-06-16
date [on <Wednesday> found] day 2003-06-18
date [in <1992> and] span 1992
date [two years ago] span 2001
date [for <two hours>] duration PT2H
date [prison for <31 years>] duration P31Y
date [said that <31 years> came] duration P31Y
date [three months] duration P3M
date [in <May>, after] span 2003-05
date [step on <Wednesday>] day 2003-06-18
date [January 1993] span 1993-01
date [tonight] day 2003-06-18TNI
event lv1 tribunal > tukara 116 happened [found a former Bosnian Serb police commander guilty] ; date [on <Wednesday> found]
event lv2 tukara > muslims 201 happened [expelling] ; date [in <1992> and] ; place lipnik ; by tribunal
figure vf1 Muslim [about 8,000 Muslims] 8000 8000 ; approximate ; role displaced ; by tribunal
event lv3 tukara > men 202 happened [ordering the killing] ; place lipnik ; by tribunal
figure vf2 man [118 men] 118 118 ; role killed ; by tribunal
figure vf3 year [for <31 years>.] 31 31
event lv4 tukara > tribunal 128 happened [refused to recognise]
event lv5 nato > tukara 173 happened [arrested] ; date [two years ago] ; place bijeljina
quote vq1 mensah direct ["You had a list and you ticked it,"] ; cue [it," she <told>] ; source [it," <she> told] ; to tukara
event lv6 tukara > prisoners 1822 denied [torturing] ; by tribunal
event lv31 tribunal > tukara 116 denied [cleared him]
quote vq2 mensah indirect [Had he been a private] [obeying orders might have lightened the sentence; he gave them] ; cue [<added>, obeying] ; source [<Mensah-Reid> added]
trap [Had he been a private] ; a hypothesis
event lv7 lawyer > tribunal 120 happened [rejected the judgment]
quote vq3 lawyer mixed [the judgment as "history written by the winner's clerk"] ; cue [Pejnovic <rejected>] ; source [Defence lawyer Goran Pejnovic]
quote vq4 lawyer indirect [his client was innocent] ; cue [<said> his client] ; source [Defence lawyer Goran Pejnovic]
quote vq5 hasic indirect [31 years came to three months for each man] ; cue [<said> that 31] ; source [Nura Hasicevic]
event lv8 hasic > serbia 1013 happened [demanded]
position vn1 hasic > serbia demand [hand over "those who typed the list."]
quote vq6 hasic mixed [Belgrade hand over "those who typed the list."] ; cue [demanded] ; source [Nura Hasicevic]
event lv9 serbia > tribunal 063 wanted [Belgrade <hand over>] ; by hasic
event lv10 serbia > tribunal 063 happened [transferred] ; date [in <May>, after]
event lv11 usgov > serbia 1311 happened [threatened to withhold]
position vn2 usgov > serbia threat [to withhold $50 million in aid]
figure vf4 dollar [$50 million in aid] 50000000 50000000
event lv12 usgov > serbia 051 happened [praised] ; date [step on <Wednesday>]
quote vq7 usgov indirect [it was waiting for others] ; cue [but <said> it] ; source [The United States]
event lv13 veterans > tribunal 1412 happened [marched] ; place banjaluka
figure vf5 veteran [some 2,000 veterans] 2000 2000 ; approximate
event lv14 marusic > families 055 happened [apologised]
event lv15 marusic > prosecutor 0313 happened [promised]
position vn3 marusic > prosecutor offer [the archives of the police]
event lv16 prosecutor > - 094 happened [are also investigating]
event lv17 - > villagers 1823 happened [investigating the <killing> of] ; date [January 1993] ; place donji
figure vf6 villager [46 Serb villagers] 46 46 ; role killed ; date [January 1993]
damage boilerplate [Photo: The courtroom during the reading of the judgment. (LPS/R. van Dam)]
trap [called The Tribunal] ; a theatre company, a namesake

report krajina
outlet Krajiški Glasnik
kind translated
published 2003-06-19
title Thirty-one years for the commander, an apology for the others
| ({banjaluka|*Banjaluka*}) - {crowd|More than ten thousand people}, according to {veterans|the organisers} from {veterans|the veterans' union}, gathered yesterday on
+ the square in front of {banski|the *Banski Dvor*} against the sentence of {tribunal|the Hague tribunal} upon {tukara|*Branislav Tukar*}. {youths|Several
+ youths} pelted the office of {uk|the British consulate} with eggs and broke windows; {police|the police} detained {five|five of {youths|them}}.
| {grbavac|Retired colonel *Ostoja Grbavica*} told {crowd|the meeting} that {tribunal|the court} had "condemned a list, not a man". {grbavac|He} called on
+ {officers|officers} to boycott the summonses of {prosecutor|the prosecution}, and announced that {veterans|the veterans} would close the roads on Vidovdan if
+ {rs|the Government} delivered "so much as one driver more". "Nobody asked {grbavac|me} whether {grbavac|I} forgive anybody," {grbavac|he} said.
| {marusic|Premier *Marusa*} said {marusic|he} bowed {marusic|his} head before every mother, and that "what was done at {lipnik|*Lipnik*} was done by people who stole our
+ name". On account of these words {sloga|the party *Srpska Sloga*} demanded {marusic|his} resignation the same evening. {marusic|He} has no intention to
+ resign, {marusic|he} answered: {marusic|he} was elected and not posted.
| {ohr|The *Office of the High Representative*} removed {officials|two municipal officials} from office and prohibited {officials|them} from standing
+ in elections, because {officials|they} are said to have sheltered {deputy|*Radanov*}. {eu|The *European Union*} expressed {eu|its} satisfaction with
+ {marusic|the Premier}'s words and will in autumn open talks with {bihgov|*Sarajevo*} on an agreement of association.
| For the {villagers|46 inhabitants of {donji|*Donji Lipnik*}} whom {arbih|soldiers of the so-called Army of BiH} shot on the eve of Christmas in 1993 nobody
+ has yet answered. {tribunal|The tribunal} declined to say whether anyone is looking into it.
| Borac lost at home again, 0:2. The massacre in the second half was not down to the referee, who was, by way of exception, innocent.
role grbavac [Retired colonel]
role marusic [<Premier> Marusa]
date [yesterday] day 2003-06-18
date [the same evening] day 2003-06-18TEV
date [Vidovdan] day 2003-06-28
date [autumn] span 2003-FA
date [the eve of Christmas in 1993] day 1993-01-06
event lv18 crowd > tribunal 1412 happened [gathered] ; date [yesterday] ; place banjaluka
figure vf5 person [More than ten thousand people] 10000 - ; by veterans
event lv19 youths > uk 145 happened [pelted the office] ; date [yesterday]
event lv20 police > five 173 happened [detained]
figure vf7 youth [Several youths] 3 9
figure vf8 youth [five of them] 5 5 ; role detained
quote vq8 grbavac mixed [the court had "condemned a list, not a man"] ; cue [<told> the meeting] ; source [Retired colonel Ostoja Grbavica] ; to crowd
event lv21 grbavac > officers 020 happened [called on]
position vn4 grbavac > officers demand [to boycott the summonses of the prosecution]
event lv22 grbavac > rs 133 happened [announced that]
position vn5 veterans > rs threat [would close the roads on Vidovdan] ; condition [if the Government delivered "so much as one driver more"]
quote vq9 grbavac mixed [the veterans would close the roads on Vidovdan if the Government delivered "so much as one driver more"] ; cue [announced] ; source [<He> called on]
quote vq10 grbavac direct ["Nobody asked me whether I forgive anybody,"] ; cue [anybody," he <said>] ; source [anybody," <he> said]
trap [whether I forgive anybody] ; no pardon given
quote vq11 marusic mixed [he bowed his head before every mother, and that "what was done at Lipnik was done by people who stole our name"] ; cue [Premier Marusa <said>] ; source [Premier Marusa]
event lv29 marusic > - 017 happened [bowed his head] ; by marusic
event lv23 sloga > marusic 1041 happened [demanded] ; date [the same evening]
position vn6 sloga > marusic demand [his resignation] ; state refused
event lv24 marusic > sloga 1231 happened [has no intention to resign]
position vn7 marusic > sloga refusal [has no intention to resign] ; answers vn6
quote vq12 marusic indirect [He has no intention to resign] [he was elected and not posted] ; cue [he <answered>] ; source [<he> answered]
event lv30 ohr > officials 172 happened [removed two municipal officials]
event lv25 ohr > officials 1722 happened [prohibited them from standing]
figure vf9 official [two municipal officials] 2 2
event lv26 eu > marusic 051 happened [expressed its satisfaction]
event lv27 eu > bihgov 046 planned [will in autumn open talks] ; date [autumn]
event lv17 arbih > villagers 1823 happened [shot] ; date [the eve of Christmas in 1993] ; place donji
figure vf6 inhabitant [46 inhabitants of Donji Lipnik] 46 46 ; role killed
event lv28 tribunal > - 011 happened [declined to say]
trap [The massacre in the second half] ; football
trap [by way of exception, innocent] ; football

differences
figure vf5 lps krajina ; Some 2,000 marchers at LPS, more than ten thousand in Krajiški Glasnik.
name tukara lps krajina ; Branislav Tukara and Branislav Tukar are one man.
date lv17 lps krajina ; January 1993 at LPS, in the Banja Luka paper the eve of Christmas in 1993, which by the old calendar is 6 January.
only-in lv14 lps ; Only LPS calls the prime minister's words an apology.
only-in lv11 lps ; Only LPS tells of the American threat about aid.
only-in lv22 krajina ; Only the Banja Luka paper has the threat to close the roads.
only-in lv25 krajina ; Only the Banja Luka paper tells of the officials removed.
