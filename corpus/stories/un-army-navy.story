# Nothing to code: American football, where Army and Navy, Georgia and Jordan are no countries and no forces.
story un-army-navy
about a college football game; Philadelphia; 2006

actors
army       organisation -         Army football team
navy       organisation -         Navy football team
chad       person       USA     m Chad Morrowby
jordan     person       USA     m Jordan Teale
coach      person       USA     m Bud Kessering
fans       group        USA     p fans
georgia    organisation -         Georgia football team
holland    person       USA     m Holland Pruett

places
brunswick  city    US 31.15 -81.49  Brunswick
stadium    site    US 39.90 -75.17  stadium
atlanta    city    US 33.75 -84.39  Atlanta

report telegraph
outlet The Savannah Telegraph-Courier
kind local
published 2006-12-03
title Army's guns fall silent as Navy takes Philadelphia
| PHILADELPHIA - {navy|*Navy*} bombed {army|*Army*} from the air on Saturday, flattened {army|its} last line of defense on the ground and left town with
+ a 26-14 win that {coach|Coach *Bud Kessering*} called "a surrender without conditions."
| {chad|*Chad Morrowby*} threw for three scores. {chad|*Chad*}, whose father runs a bait shop outside {brunswick|*Brunswick*}, had been held under 100 yards in October
+ and swore revenge. {chad|He} got it. {jordan|*Jordan Teale*} opened a second front down the left sideline before the half, and when {army|*Army*} launched a
+ counterattack in the third quarter, {navy|*Navy*}'s big men dug in at the 4-yard line and would not yield an inch.
| "{navy|We} took the fight to {army|them}," {jordan|*Jordan*} said. "{jordan|I} told {holland|*Holland*} in the huddle, {army|they}'ve got no answer to the bomb."
| {holland|*Holland Pruett*}, {holland|the kicker}, missed two and was booed by {fans|{holland|his} own fans}.
| {army|*Army*}, 3-9, hasn't beaten {navy|{army|its} rival} since 2001. {army|Its} quarterback was sacked seven times and {army|its} general staff, if you'll allow us, was
+ out-thought. A peace of sorts was made at midfield, where both sides sang both songs, as they do.
| Elsewhere: {georgia|*Georgia*} invaded {atlanta|*Atlanta*} and came away with a 15-12 win over {georgia|its} in-state enemy. Vandals routed Trojans. The Rebels and
+ the Generals meet on Friday for what the pamphlets are calling a civil war; a truce for the holidays starts Dec. 10.
| {coach|*Kessering*} said {coach|he} would not speculate about next year. {coach|He} signed autographs at {stadium|the stadium} gate for the best part of an hour, among
+ them one on a plaster cast. "Shoot," {coach|he} said, "{coach|I} ain't even had supper."
| Sign up for our newsletter and never miss a snap.
| More in Sports: Five takeaways from a bloodbath in Tuscaloosa
role coach [Coach]
role holland [the kicker]
date [Saturday] day 2006-12-02
date [October] span 2006-10
date [2001] span 2001
date [Friday] day 2006-12-08
date [Dec. 10] day 2006-12-10
date [next year] span 2007
date [the best part of an hour] duration PT1H
trap [bombed] ; football: Army and Navy are teams
trap [a surrender without conditions] ; football
trap [Chad Morrowby] ; a man called Chad, no country
trap [opened a second front] ; football
trap [launched a counterattack] ; football
trap [Jordan said] ; a man called Jordan, no kingdom
trap [no answer to the bomb] ; a long pass
trap [Holland in the huddle] ; a man called Holland
trap [general staff] ; the trainers
trap [A peace of sorts] ; no peace of parties
trap [invaded] ; Georgia is the team of a university
trap [The Rebels and the Generals meet] ; teams
trap [a civil war] ; football
trap [a truce for the holidays] ; no games in the holidays
damage boilerplate [Sign up for our newsletter and never miss a snap.]
damage boilerplate [More in Sports: Five takeaways from a bloodbath in Tuscaloosa]
quote rq1 coach mixed ["a surrender without conditions."] ; cue [called] ; source [Coach Bud Kessering]
quote rq2 jordan direct ["We took the fight to them,"] ["I told Holland in the huddle, they've got no answer to the bomb."] ; cue [Jordan <said>] ; source [<Jordan> said]
quote rq3 coach indirect [he would not speculate about next year] ; cue [Kessering <said>] ; source [<Kessering> said]
quote rq4 coach direct ["Shoot,"] ["I ain't even had supper."] ; cue [he <said>, "I] ; source [<he> said, "I]
