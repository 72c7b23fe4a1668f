# Each line has the fault that faulty.txt tells of it.
story faulty talks
about what can be wrong

actors
salem   persn        LBYOPP m  Salem Mahruqi
gov     government   LBYGO     Libyan government
gov     government   LBYGOV    Libyan government again
idle    group        -         nobody
bare    group        LBYREB p

places
tunis   city  TN  36.81 10.18  Tunis
sirte   city  LBY 31.21 x      Sirte

| text before any report

report wire
kind wire
published 6 October 2015
coment no such line
| {salem|*Salem Mahruqi*} met {gvo|the {gov|government}} in {tunis|*Tunis*}. {salem|He said} "yes" and then said "no".
| {salem|the man {salem|he} is} {gov|it *was} {bare|{bare|a} *b* *c*} | } { and {gov|never closed
| Twice: talks and talks. Salem offered talks.
role salam [Salem]
date [Friday] day 2015-10-09
date [then] day P2Y
date [no] day 2015-13-40
date [yes] span 2015-10 ; from 2015-10-09 ; to 2015-10-01
quote q1 salem dirct ["yes"] ; cue ["yes"] ; source [Tunis] ; colour [no]
quote q2 salem direct ["yes" and then] ; cue [said]
quote q3 salem direct [then said "no"]
quote q4 salem [yes] ; cue [met
event e1 salem gov 036 happened [met]
event e2 salem > gov 999 happend [met] [Salem]
event e3 salem > gov 010 happened [met] ; date [and then]
event e4 salem > gov 046 happened [met] ; place sirte
event e5 salem > gov 046 happened [met]
event e5 bare > idle 046 happened [met in Rome]
position q1 salem > gov offer [offered talks] ; answers e4 ; state refuse ; condition [talks] ; condition [talks]#4
position n2 gov > salem offer [offered talks] ; answers n2
figure f1 [talks and talks] 5 2
figure f2 talk [talks ~ and] x 3
figure f3 talk [talks ~ and] 5 3
trap [offered talks]
damage broken [yes]
damage glued [met the]
damage doubled-text [Tunis]
| text behind facts

report wire
outlet Other
published 2015-10-07
outlet Other
differences
figure e4 wire ; a sentence
name idle wire wire ; a sentence
only-in e4 wirre
colour e4 wire ; a sentence
