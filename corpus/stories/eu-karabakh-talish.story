story eu-karabakh-talish
about fighting on the Karabakh line and the truce that followed; 2016

actors
chiefs     group         - p           chiefs of the general staffs
icrc       organisation  NGOHLHIRC     Red Cross
remains    group         ARMMIL p      Armenian servicemen killed
turkfm     person        TURGOV m      Turkish foreign minister
martyrs    people        AZECVL p      families of the fallen
students   group         AZEEDU p      students of the State University
presidents group         - p           presidents of Armenia and Azerbaijan
driver     person        RUSCVL m      taxi driver
mgroup     organisation  IGOWSTOSC     OSCE Minsk Group
osce       organisation  IGOWSTOSC     OSCE
ngo        organisation  NGOHRI        Rights Line
govs       group         - p           both governments
displaced  people        AZEREF p      Azerbaijanis expelled from seven districts
vol        group         ARMMIL p      volunteers
parl       organisation  ARMLEG        Armenian parliament
reserve    group         ARMMIL p      Armenian reservists
monitors   group         IGOWSTOSC p   OSCE monitors
council    organisation  IGOUNO        UN Security Council
embassies  organisation  - p           embassies in Tbilisi
univ       organisation  AZEEDU        State University
gardener   person        - m           gardener
azmod      organisation  AZEMIL        Azerbaijani defence ministry
azgov      government    AZEGOV        Azerbaijani government
azarmy     organisation  AZEMIL        Azerbaijani army
armenia    government    ARMGOV        Armenian government
karmy      group         AZESEP p      Karabakh Armenian forces
karauth    group         AZESEP p      Karabakh Armenian authorities
azdef      person        AZEMIL m      Colonel Elnur Mammadzade
russia     government    RUSGOV        Russian government
turkey     government    TURGOV        Turkish government
envoy      person        IGOWSTOSC m   Karl-Otto Riebe
family     group         AZECVL p      elderly Armenian couple killed at Talish
armpres    person        ARMGOV m      Armenian president
azpres     person        AZEGOV m      Azerbaijani president

places
azerb      country  AZ  40.40 47.70  Azerbaijan
khankendi  city     AZ  39.82 46.75  Khankendi
sarsang    site     AZ  40.15 46.53  Sarsang
shusha     city     AZ  39.76 46.75  Shusha
lachin     city     AZ  39.64 46.55  Lachin
tbilisi    city     GE  41.72 44.78  Tbilisi
arbat      site     RU  55.75 37.59  Arbat
talish     city     AZ  40.38 46.75  Talish
moscow     city     RU  55.75 37.62  Moscow
terter     city     AZ  40.34 46.93  Terter
vienna     city     AT  48.21 16.37  Vienna
turkeyp    country  TR  39.00 35.00  Turkey

report azertac
outlet Caspian State Information Agency
kind state
published 2016-04-06
title Ministry of Defence: Enemy's provocations resolutely suppressed
| BAKU, April 6, CSIA. Despite the agreement on the cessation of combat operations reached in {moscow|*Moscow*} by
+ {chiefs|the chiefs of the general staffs}, {karmy|the Armenian armed units}, using mortars and large-calibre machine guns, violated the
+ ceasefire 115 times during the past day along the line of contact, {azmod|the *Ministry of Defence*} states.
| "{azarmy|Our} positions and the settlements of {terter|the *Tartar* district} came under fire. {azarmy|The Army of
+ {azerb|*Azerbaijan*}} restrains {azarmy|itself} and strictly observes the instruction of {azpres|the Supreme
+ Commander-in-Chief}," said {azdef|the head of the press service of {azmod|the Ministry}}, {azdef|Colonel *Elnur Mammadzade*}.
+ {azdef|He} stressed that if the shelling of civilians does not stop, {azarmy|the army}, "with all heavy weapons in
+ {azarmy|its} possession", will deliver crushing blows on {khankendi|*Khankendi*} and the other occupied cities.
| The assertion of {karmy|the opposite side} that {azarmy|the Azerbaijani army} on April 2 shot {family|an elderly couple} in
+ the village of {talish|*Talish*} was described by {azdef|the Colonel} as "a lie from the first letter to the last".
+ {azgov|*Azerbaijan*} has appealed to {icrc|the *International Committee of the Red Cross*} with the request to assist
+ in the removal of the bodies of the fallen, and handed over through {icrc|it} the remains of {remains|18 Armenian
+ servicemen}.
| On the same day {azpres|President *Rashad Aliyarov*} received {turkfm|the Foreign Minister of {turkeyp|*Turkey*}}, who
+ expressed condolences to {martyrs|the families of the martyrs} and declared that {turkey|*Ankara*} will stand by {azgov|*Baku*}
+ "until the end". {azpres|The head of state} expressed gratitude for this position. In the course of the conversation it was noted that
+ military-technical cooperation is developing successfully; a joint exercise of the air forces is scheduled for September.
| {students|The students} of {univ|the *State University*}, who volunteered in hundreds for the front, were thanked and sent back to {students|their}
+ lectures. The spring carpet auction, at which Karabakh carpets were fought over, brought 1.1 million manats.
role azdef [the head of the press service of the Ministry]
role azpres [the Supreme Commander-in-Chief]
role azpres [The head of state]
role azpres [<President> Rashad]
role azdef [<Colonel> Elnur]
role turkfm [the Foreign Minister of Turkey]
date [April 6] day 2016-04-06
date [the past day] day 2016-04-05
date [April 2] day 2016-04-02
date [the same day] day 2016-04-06
date [spring] span 2016-SP
date [September] span 2016-09
event e1 chiefs > - 0871 happened [reached] ; place moscow
event e2 karmy > - 196 happened [violated the ceasefire] ; date [the past day] ; by azmod
figure f1 time [115 times] 115 115 ; by azmod
quote q1 azmod indirect [Despite the agreement ~ along the line of contact] ; cue [<states>.] ; source [the Ministry of Defence states]
quote q2 azdef direct ["Our positions ~ Supreme Commander-in-Chief,"] ; cue [Commander-in-Chief," <said>] ; source [Colonel Elnur Mammadzade]
event e3 - > azarmy 194 happened [came under fire] ; place terter ; by azdef
event e4 azdef > karmy 1384 happened [stressed]
quote q3 azdef mixed [if the shelling ~ the other occupied cities] ; cue [stressed] ; source [<He> stressed]
position n1 azdef > karmy threat [will deliver crushing blows ~ occupied cities] ; condition [if the shelling of civilians does not stop]
event e5 karmy > - 194 happened [shelling] ; by azdef
event e6 karmy > azarmy 1122 happened [assertion of the opposite side]
event e7 azarmy > family 193 denied [shot] ; date [April 2] ; place talish ; by azdef
event e8 azdef > karmy 016 happened [was described]
quote q4 azdef mixed ["a lie from the first letter to the last"] ; cue [was <described>] ; source [the Colonel]
event e9 azgov > icrc 0233 happened [has appealed]
position n2 azgov > icrc demand [to assist in the removal of the bodies of the fallen]
event e10 azgov > icrc 0842 happened [handed over]
figure f2 serviceman [18 Armenian servicemen] 18 18 ; role killed
event e11 azpres > turkfm 043 happened [received] ; date [the same day]
event e12 turkfm > azgov 018 happened [expressed condolences]
event e13 turkfm > azgov 051 happened [declared]
quote q5 turkfm mixed [Ankara will stand by Baku "until the end"] ; cue [declared] ; source [the Foreign Minister of Turkey]
event e14 azpres > turkey 051 happened [expressed gratitude]
event e15 azgov > turkey 062 happened [military-technical cooperation is developing]
event e16 azgov > turkey 062 planned [a joint exercise] ; date [September]
event e43 - > students 051 happened [were thanked]
figure f3 student [hundreds] 200 999
trap [Karabakh carpets were fought over] ; an auction

report ledger
outlet The Caucasus Ledger
kind analysis
published 2016-04-19
title Four days and what they settled
| Nobody won the war of 2 to 5 April except, perhaps, {russia|*Moscow*}, which sold the tanks to {azgov|one side} and the
+ missiles that burned them to {armenia|the other} and then, in a hotel off {arbat|the *Arbat*}, wrote the cease-fire. It was
+ {russia|the *Kremlin*} that telephoned {presidents|both presidents} at four in the morning; {envoy|*Karl-Otto Riebe*} of
+ {mgroup|the *OSCE Minsk Group*}, by {envoy|his} own account, learned of the truce from {driver|a taxi driver}.
| The facts are in dispute down to the dead. {azgov|*Azerbaijan*} admits 31 soldiers; {karauth|*Stepanakert*} claims 300.
+ What {ngo|*Rights Line*}, the only outsiders to have walked through {talish|*Talysh*}, will vouch for is smaller and
+ uglier: {family|three pensioners} shot in {family|their} kitchen and mutilated, and, on the other side of the line, cluster
+ munitions that {karmy|Karabakh artillery} fired into {terter|*Terter*}. {ngo|The group} has asked {govs|both governments} to
+ investigate; {azgov|*Baku*} said no and {armenia|*Yerevan*} has not said anything.
| It is worth remembering how little of this is new. In the spring of 1992 {karmy|the Armenians} took {shusha|*Shusha*} and opened the
+ corridor at {lachin|*Lachin*}; in 1993 {karmy|they} emptied seven districts of {displaced|half a million Azerbaijanis}, the largest expulsion of that
+ war, and a few months earlier each side had put villages of the other to the torch. {council|The *Security Council*} demanded
+ withdrawal four times. Nobody withdrew. {azgov|*Azerbaijan*} cut the gas and, with {turkey|*Turkey*}, the railway; the blockade
+ stands.
| Could it slide into something larger? Suppose that {azgov|*Baku*} struck {sarsang|the dam at *Sarsang*}, or that
+ {armenia|*Yerevan*} recognised {karauth|the breakaway republic}, which {parl|{armenia|its} parliament} was on the point of doing on 5 April
+ and then, at {russia|Russian} request, did not: {russia|*Moscow*} would have to choose, and {russia|it} hates choosing. For now
+ {armenia|*Armenia*} has called up {reserve|reservists} in three provinces, and {vol|some 2,500 volunteers}, many of {vol|them} grey-haired
+ veterans, went to the front in buses with curtains.
| There is talk of talks. {envoy|*Riebe*} has proposed investigators on the line and a doubling of {monitors|{osce|the *OSCE*}'s six
+ monitors}; {armenia|*Yerevan*} accepts, {azpres|President *Aliyarov*} wants a timetable for withdrawal first and has hinted
+ {azpres|he} may leave the format altogether. {armpres|{azpres|His} Armenian colleague}, who said in 2014 that {armpres|he} would meet {azpres|him} "on the
+ roof of a train if need be", now insists on guarantees. {presidents|The two} are expected in {vienna|*Vienna*} in mid-May. In {tbilisi|*Tbilisi*},
+ where {embassies|both embassies} share a garden wall, {gardener|the gardener} has been told to let the hedge grow.
date [2 to 5 April] span - ; from 2016-04-02 ; to 2016-04-05
date [four in the morning] day 2016-04-05T04:00
date [the spring of 1992] span 1992-SP
date [1993] span 1993
date [a few months earlier] span PAST_REF
date [on <5 April>] day 2016-04-05
date [For <now>] span PRESENT_REF
date [<now> insists] span PRESENT_REF
date [2014] span 2014
date [mid-May] span 2016-05
event e42 - > - 190 happened [the <war> of 2] ; date [2 to 5 April]
event e17 russia > azgov,armenia 062 happened [sold the tanks]
event e41 russia > azgov,armenia 045 happened [wrote the cease-fire]
event e18 russia > presidents 041 happened [telephoned] ; date [four in the morning]
quote q6 envoy indirect [learned of the truce from a taxi driver] ; cue [account] ; source [<his> own account]
trap [learned of the truce from a taxi driver] ; mockery of a mediator who did not mediate
figure f4 soldier [31 soldiers] 31 31 ; role killed ; by azgov
figure f4 soldier [300] 300 300 ; role killed ; by karauth
event e7 - > family 193 happened [shot] ; place talish ; by ngo
event e19 - > family 182 happened [mutilated] ; place talish ; by ngo
figure f5 pensioner [three pensioners] 3 3 ; role killed ; by ngo
event e20 karmy > - 194 happened [fired into] ; place terter ; by ngo
event e21 ngo > govs 0213 happened [has asked]
position n3 ngo > govs demand [to investigate] ; state refused
event e22 azgov > ngo 1213 happened [said no]
position n4 azgov > ngo refusal [said no] ; answers n3
event e23 armenia > ngo 011 happened [has not said anything]
event e24 karmy > - 192 happened [took] ; date [the spring of 1992] ; place shusha
event e25 karmy > displaced 201 happened [emptied] ; date [1993]
figure f6 Azerbaijani [half a million Azerbaijanis] 500000 500000 ; approximate ; role displaced
figure f7 district [seven districts] 7 7
event e26 - > - 1712 happened [put villages of the other to the torch] ; date [a few months earlier]
event e27 council > - 1056 happened [demanded withdrawal]
event e28 karmy > - 0874 denied [withdrew]
event e29 azgov,turkey > armenia 191 happened [cut]
trap [Yerevan recognised the breakaway republic] ; a hypothesis
trap [Suppose that Baku struck the dam] ; a hypothesis
event e30 armenia > karauth 054 denied [was on the point of doing] ; date [on <5 April>]
event e31 russia > armenia 020 happened [request]
event e32 armenia > - 154 happened [called up reservists]
figure f8 volunteer [some 2,500 volunteers] 2500 2500 ; approximate
event e33 vol > - 150 happened [went to the front]
trap [talk of talks] ; no talks told yet
event e34 envoy > azgov,armenia 045 happened [has proposed]
position n5 envoy > azgov,armenia mediation [investigators on the line and a doubling of the OSCE's six monitors]
figure f9 monitor [six monitors] 6 6
event e35 armenia > envoy 038 happened [accepts]
position n6 armenia > envoy acceptance [accepts] ; answers n5
event e36 azpres > armenia 1056 happened [wants a timetable for withdrawal]
position n7 azpres > armenia demand [a timetable for withdrawal first]
event e37 azpres > mgroup 134 happened [hinted]
quote q8 azpres indirect [he may leave the format altogether] ; cue [hinted] ; source [President Aliyarov]
position n8 azpres > mgroup threat [may leave the format altogether]
event e38 armpres > azpres 036 happened [would meet him] ; date [2014]
quote q9 armpres mixed [he would meet him "on the roof of a train if need be"] ; cue [who <said>] ; source [His Armenian colleague]
position n9 armpres > azpres offer [would meet him "on the roof of a train if need be"] ; place ["on the roof of a train if need be"] ; state withdrawn
event e39 armpres > azpres 100 happened [insists on]
position n10 armpres > azpres demand [guarantees]
event e40 presidents > presidents 044 planned [are expected in Vienna] ; date [mid-May] ; place vienna
trap [told to let the hedge grow] ; a gardener and a hedge

differences
name talish azertac ledger ; Talish for the state agency, Talysh for the Ledger.
name family azertac ledger ; An elderly couple for the one, three pensioners for the other.
only-in f4 ledger ; The state agency gives no losses.
only-in e10 azertac ; Only the state agency tells the handing over of the bodies.
