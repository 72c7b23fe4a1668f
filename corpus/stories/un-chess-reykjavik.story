# Nothing to code: a chess column.
story un-chess-reykjavik
about a chess match; Reykjavik; 1992

actors
avakhian   person       ARM     m Tigran Avakhian
hallsson   person       ISL     m Sigurdur Hallson
arbiter    person       -       m Otto Klemmensen
team       group        ARM     p Avakhian's seconds

places
reykjavik  city    IS 64.14 -21.90  Reykjavik
yerevan    city    AM 40.18 44.51   Yerevan

report sunday
outlet The Sunday Gambit
kind column
published 1992-09-20
title Hallson sues for peace, and gets none
| For six hours on Friday {hallsson|*Sigurdur Hallson*}'s king was under siege in a corner of {reykjavik|*Reykjavik*}'s old seamen's
+ hall. {avakhian|*Tigran Avakhian*}, who had opened hostilities with the Sicilian Defence - do not be misled by the noun - threw both
+ knights and a bishop at the walls, and at move 31 the walls came down.
| It needn't have. At move 24 {hallsson|the Icelander} offered a draw. {avakhian|The Armenian} thought for eleven minutes, refused, and
+ poured {avakhian|himself} tea. "{avakhian|I} do not negotiate with a pawn down," {avakhian|he} explained afterwards, grinning. It was the
+ third peace proposal that {avakhian|he} has turned away in this match, which {avakhian|he} now leads by 5 to 3 with four games to play.
| The damage had been done earlier. {hallsson|*Hallson*}'s queen went raiding on the wrong wing; a rook defected to a square from
+ which there was no retreat; and the so-called Berlin Wall, a fortress for which {hallsson|he} is famous, was never built at all. Had {hallsson|he}
+ exchanged queens, the war would have gone on until breakfast.
| There was a small diplomatic incident too. {arbiter|Chief arbiter *Otto Klemmensen*} asked {team|{avakhian|*Avakhian*}'s seconds} to stop whispering;
+ {team|they} said {team|they} had been praying. {arbiter|The arbiter} has let it rest. "{arbiter|I} am no peacekeeper," {arbiter|he} told us,
+ "{arbiter|I} own a whistle and {arbiter|I} have never blown it."
| On Sunday {hallsson|*Hallson*} has White. {hallsson|He} promises "a massacre". {hallsson|He} promised the same in {yerevan|*Yerevan*} in the spring, and
+ on that occasion resigned after 19 moves - the game, that is to say, not {hallsson|his} post at the fish inspectorate, where {hallsson|he} will be
+ back behind a desk on Thursday.
| Readers' problem No. 412: White to move and mate in three. The Queen of Spain is not involved.
role arbiter [Chief arbiter]
date [Friday] day 1992-09-18
date [six hours] duration PT6H
date [eleven minutes] duration PT11M
date [On <Sunday> Hallson] day 1992-09-20
date [the spring] span 1992-SP
date [Thursday] day 1992-09-24
date [which he <now> leads] day PRESENT_REF
trap [under siege] ; chess
trap [had opened hostilities] ; chess
trap [threw both knights and a bishop at the walls] ; chess
trap [offered a draw] ; chess, no offer of a party in a conflict
trap [third peace proposal] ; chess
trap [a rook defected] ; chess
trap [the war would have gone on] ; chess, and unreal
trap [a small diplomatic incident] ; a figure of speech
trap [resigned after 19 moves] ; a game given up, no office left
trap [The Queen of Spain] ; a jest, no person who acts
quote cq1 avakhian direct ["I do not negotiate with a pawn down,"] ; cue [explained] ; source [<he> explained]
quote cq2 arbiter direct ["I am no peacekeeper,"] ["I own a whistle and I have never blown it."] ; cue [he <told> us] ; source [<he> told us]
quote cq3 hallsson mixed ["a massacre"] ; cue [promises] ; source [<He> promises]
quote cq4 team indirect [they had been praying] ; cue [they <said>] ; source [<they> said]
