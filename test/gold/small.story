# A small story that has one of everything, without faults.
story tunis-talks
about an offer of talks after the fall of a town; Libya; 2015

actors
salem      person      LBYOPP m  Salem Mahruqi
gov        government  LBYGOV    Libyan government
detainees  group       LBYCVL p  detainees
soldiers   group       LBYMIL p  soldiers
rebels     group       LBYREB p  rebels
reporters  group       MED p     reporters
egypt      government  EGYGOV    Egyptian government

places
libya      country LY  27.00 17.00  Libya
tunis      city    TN  36.81 10.18  Tunis
sirte      city    LY  31.21 16.59  Sirte
crossing   site    -   -     -      the crossing

report wire
outlet Maghreb Wire
kind wire
published 2015-10-06
title Libyan opposition leader offers talks in Tunis
url https://wire.example/1
| CAIRO (Maghreb Wire) - {salem|Opposition leader *Salem Mahruqi*} said on Monday {salem|he} was willing to meet
+ {gov|the {libya|Libyan} government} in {tunis|*Tunis*} if {detainees|16 detainees} were freed first.
|
| "{salem|We} are not asking for the moon," {salem|he} told {reporters|reporters}. "{salem|We} ask for a meeting."
| {rebels|Rebels} killed {soldiers|14 soldiers} near {sirte|*Sirte*} last week, {salem|he} said.{gov|The government} must leave
+ {crossing|the crossing} by Friday, he \*said\*.
| {egypt|*Cairo*} declined to comment.
| Read more: ten things to know about Monday.
role salem [Opposition leader]
date [said on <Monday>] day 2015-10-05
date [last week] span 2015-W40
date [Friday] day 2015-10-09
quote q1 salem indirect [he was willing ~ freed first] ; cue [Mahruqi <said>] ; source [Opposition leader Salem Mahruqi]
quote q2 salem direct ["We are not asking for the moon,"] ["We ask for a meeting."] ; cue [he <told>] ; source [<he> told] ; to reporters
event e1 salem > gov 036 happened [willing to meet] ; date [Monday]
event e2 rebels > soldiers 190 happened [killed] ; date [last week] ; place sirte ; by salem
position n1 salem > gov offer [was willing to meet ~ freed first] ; place [Tunis] ; condition [if 16 detainees were freed first]
position n2 salem > gov demand [must leave the crossing by Friday] ; deadline [by Friday]
figure f1 detainee [16 detainees] 16 16
figure f2 soldier [14 soldiers] 14 14 ; role killed ; by salem
trap [asking for the moon] ; no demand: a figure of speech
damage glued [said.The]
damage boilerplate [Read more ~ Monday.]

report daily
outlet Daily of Tunis
published 2015-10-07
title The government says no
| {gov|The government} on Tuesday rejected {salem|*Mahruqi*}'s offer of talks. {salem|He} had asked for {detainees|at least 20 detainees}
+ to be freed, "{salem|we} ask for one meeting", and {rebels|rebels} and {soldiers|soldiers} fought over the summer.
| {egypt|*Egypt*} declined to comment.
date [Tuesday] day 2015-10-06
date [the summer] span 2015-SU
quote q2 salem mixed ["we ask for one meeting"]
event e3 gov > salem 120 happened [rejected] ; date [Tuesday]
event e4 rebels,soldiers > - 190 happened [fought] ; date [summer]
position n1 salem > gov offer [offer of talks] ; state refused
position n3 gov > salem refusal [rejected Mahruqi's offer of talks] ; answers n1
figure f1 detainee [at least 20 detainees] 20 -
differences
figure f1 wire daily ; Maghreb Wire says 16 detainees, the Daily at least 20.
wording q2 wire daily ; One asks for a meeting, the other for one meeting.
name salem wire daily ; Salem Mahruqi is Mahruqi alone in the Daily.
only-in n3 daily ; Only the Daily tells the refusal.
