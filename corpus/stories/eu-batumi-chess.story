# no event in either report: a chess tournament in the words of war and of diplomacy
story eu-batumi-chess
about a chess tournament in Batumi, decided in the last round; no codable event; 2019

actors
zakarian   person        ARM m         Vartan Zakarian
kamran     person        AZE m         Kamran Guliev
lomidze    person        GEO f         Nino Lomidze
bishop     person        GBR m         Peter Bishop
players    group         - p           Zakarian and Guliev
arbiter    person        DEU f         Ulrike Wachter
organiser  organisation  GEO           Batumi Chess Club
fans       group         - p           spectators
mayor      person        GEOGOV m      mayor of Batumi
kid        person        GEO           nine-year-old
reporter   person        MED           reporter
editor     person        USAMED        editor of the Chess Letter
may        person        USA m         Tom May

places
batumi     city     GE  41.65 41.64  Batumi
georgia    country  GE  42.00 43.50  Georgia
yerevan    city     AM  40.18 44.51  Yerevan
tbilisi    city     GE  41.72 44.78  Tbilisi
england    region   GB  52.50 -1.50  England
britain    country  GB  54.00 -2.50  Britain
kutaisi    city     GE  42.25 42.70  Kutaisi
macon      city     US  32.84 -83.63 Macon
athens     city     US  33.96 -83.38 Athens

report blacksea
outlet Black Sea Sport
kind local
published 2019-03-09
title Zakarian storms fortress, takes Batumi Open
| BATUMI - It was over in 31 moves. {zakarian|*Vartan Zakarian*}, who had spent eight rounds in the trenches, opened fire at once
+ on Friday, gave up both knights for an attack down the h-file and forced {kamran|*Kamran Guliev*} to resign before the second
+ cup of tea. With it {zakarian|the 28-year-old} from {yerevan|*Yerevan*} won the {batumi|*Batumi*} Open and 20,000 euros.
| {kamran|*Guliev*} had twice offered a draw, on moves nine and fourteen, and was twice refused. "In chess you should never
+ negotiate with a man who needs the win," {kamran|he} said, and shook hands for longer than is usual between the two countries'
+ players. {zakarian|The winner} returned the courtesy: "{kamran|He} defended like a partisan. In the end {zakarian|my} bishop was
+ in {kamran|his} capital and the generals had fled."
| On the neighbouring board {lomidze|*Nino Lomidze*}, {lomidze|{georgia|*Georgia*}'s last hope}, saw {lomidze|her} invasion on the queenside
+ repelled by {bishop|*Peter Bishop*} of {england|*England*}. {bishop|*Bishop*} exchanged bishops, captured two
+ pawns and signed a peace after six hours that satisfied neither side; half a point was not enough. {lomidze|She} blamed the clock.
| {fans|Some 400 spectators} had laid siege to the press room. {arbiter|Chief arbiter *Ulrike Wachter*} threatened to
+ clear it if one more telephone rang. None did. The one protest of the tournament, about a draughty window, was withdrawn
+ on Thursday.
| Next week the circus moves on to {tbilisi|*Tbilisi*}, where the blitz battle begins.
role arbiter [Chief arbiter]
date [Friday] day 2019-03-08
date [six hours] duration PT6H
date [Thursday] day 2019-03-07
date [Next week] span 2019-W11
trap [in the trenches] ; chess
trap [opened fire at once] ; chess
trap [forced Kamran Guliev to resign] ; a lost game, no office given up
trap [offered a draw] ; chess, no offer in talks
trap [was twice refused] ; chess
trap [defended like a partisan] ; chess
trap [the generals had fled] ; chess
trap [her invasion on the queenside] ; chess
trap [exchanged bishops] ; chess, no exchange of prisoners
trap [signed a peace] ; chess: a draw
trap [laid siege to the press room] ; a crowd at a tournament
trap [threatened to clear it] ; house rules
trap [protest of the tournament] ; a complaint over a window
figure f1 euro [20,000 euros] 20000 20000
figure f2 spectator [Some 400 spectators] 400 400 ; approximate
quote q1 kamran direct ["In chess you should never negotiate with a man who needs the win,"] ; cue [he <said>, and shook] ; source [<he> said, and shook]
quote q2 zakarian direct ["He defended like a partisan. In the end my bishop was in his capital and the generals had fled."] ; cue [returned the courtesy] ; source [The winner]

report peach
outlet Peach State Chess Letter
kind column
published 2019-03-18
title From the other Georgia
| No, {lomidze|*Nino Lomidse*} is not from {macon|*Macon*}. {lomidze|She} is from {kutaisi|*Kutaisi*}, in the {georgia|*Georgia*}
+ that has a Black Sea coast and, this month, a tournament which {editor|your editor} followed by phone at ungodly hours.
| {lomidze|She} came in fourth. In the last round {lomidze|she} got {lomidze|her} knights tangled against
+ {bishop|{britain|*Britain*}'s *Pete Bishop*} and, by {lomidze|her} own account, "should have accepted the truce
+ {bishop|he} was offering with {bishop|his} eyes". The thing was won by {zakarian|*Vardan Zakaryan*}, who blew up
+ {kamran|*Kamran Guliyev*}'s Berlin Wall in 33 moves, having turned down two offers. An Armenian and an Azerbaijani, you
+ will say, and wait for politics. There was none. {players|They} analyzed the game together for an hour, and when
+ {reporter|a reporter} wanted to know about the border, {kamran|*Guliyev*} answered that the only border {kamran|he} had
+ lost that day "was the h-file".
| First prize was 18,000 euros after tax. {organiser|The club} says {organiser|it} sold nearly 600 tickets, a record, and
+ that {mayor|the mayor}, who cut the ribbon, lost to {kid|a nine-year-old} in eleven moves and demanded an inquiry.
+ {mayor|He} was joking.
| Our own club's annual war against {athens|*Athens*} is on Saturday, May permitting: that is {may|*Tom May*}, who has the
+ key. Bring a clock. Dues are now payable; unsubscribe at the foot of this page.
date [this month] span 2019-03
date [that day] day 2019-03-08
date [an hour] duration PT1H
date [Saturday] day 2019-03-23
date [now] day PRESENT_REF
quote q3 lomidze mixed ["should have accepted the truce he was offering with his eyes"] ; cue [own <account>] ; source [<her> own account]
trap [accepted the truce] ; chess
trap [Berlin Wall] ; an opening at chess, no place and no wall
trap [blew up] ; chess
trap [turned down two offers] ; chess: offers of a draw
trap [Georgia that has a Black Sea coast] ; the country, whereas the readers live in the other Georgia
quote q4 kamran mixed [the only border he had lost that day "was the h-file"] ; cue [answered] ; source [<Guliyev> answered]
trap [border he had lost] ; a jest
figure f1 euro [18,000 euros] 18000 18000
quote q5 organiser indirect [it sold nearly 600 tickets, a record] [the mayor ~ demanded an inquiry] ; cue [club <says>] ; source [The club]
figure f3 ticket [nearly 600 tickets] - 600 ; approximate ; by organiser
trap [demanded an inquiry] ; a joke
trap [annual war against Athens] ; a club match, and Athens in Georgia (USA)
trap [May permitting] ; a man's name
damage boilerplate [unsubscribe at the foot of this page.]

differences
figure f1 blacksea peach ; 20,000 euros, or 18,000 after tax.
name zakarian blacksea peach ; Vartan Zakarian in one, Vardan Zakaryan in the other.
name kamran blacksea peach ; Guliev and Guliyev.
name lomidze blacksea peach ; Lomidze and Lomidse.
only-in q2 blacksea ; Only the Batumi paper has the winner's words.
