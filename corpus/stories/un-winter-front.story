# Nothing to code: weather and influenza in the words of armies.
story un-winter-front
about a cold wave and influenza; Turkey, Georgia, Ukraine; 2017

actors
met        organisation -         Black Sea Weather Centre
oksana     person       UKR     f Oksana Reznychuk
children   group        UKR     p schoolchildren

places
erzurum    city    TR 39.90 41.27  Erzurum
kyiv       city    UA 50.45 30.52  Kyiv
kharkiv    city    UA 49.99 36.23  Kharkiv
blacksea   region  TR 43.00 35.00  Black Sea
tbilisi    city    GE 41.72 44.79  Tbilisi
atlanta    region  US 32.80 -83.50 Georgia
urals      region  RU 60.00 60.00  Urals
gudauri    site    GE 42.48 44.48  Gudauri
batumi     city    GE 41.64 41.64  Batumi

report bulletin
outlet Euxine Herald
kind brief
published 2017-01-27
title General Winter attacks on three fronts
| Cold air from {urals|the *Urals*} broke through on Wednesday night, captured {kharkiv|*Kharkiv*} before dawn and was advancing on {kyiv|*Kyiv*} at the speed of a cyclist. By
+ this morning the thermometer there had surrendered 21 degrees. {erzurum|*Erzurum*}, on the other wing, is in the fifth day of a siege by snow that has
+ closed the airport and 340 village roads.
| {met|The *Black Sea Weather Centre*} warned that a second wave, with gusts of up to 110 kilometres an hour, would strike the coast near {batumi|*Batumi*} on Saturday.
+ There may be casualties among greenhouses. In {tbilisi|*Tbilisi*} the authorities have nothing to report but fog, and readers who wrote to us in alarm about the
+ tornado "in {atlanta|*Georgia*}" are asked to note that it was {atlanta|the American *Georgia*}.
| Behind the front, influenza is mobilising. Schools in {kharkiv|*Kharkiv*} have laid down their arms, as it were, until 6 February: of {children|28,000 children} more than
+ half are in bed. "The virus does not sign agreements," says {oksana|*Oksana Reznychuk*}, {oksana|a doctor} who has been at war with it for thirty winters. "It comes
+ in May shirts and it comes in fur coats." {oksana|She} recommends garlic, {oksana|her} grandmother's weapon of mass destruction, and a scarf.
| The fight against measles, on the contrary, is as good as won; the last pocket of resistance, a kindergarten, capitulated to the needle in December.
| Is a truce in sight? A ridge of high pressure has been trying to mediate over {blacksea|the *Black Sea*} since Monday, without being received by either side. If it
+ were to prevail, the cold would withdraw to {kharkiv|*Kharkiv*} by the middle of next week. The models disagree. The oldest weather rule of these parts says that
+ January makes no treaties.
| Caption: Occupation force: 60 centimetres of snow hold the main square of {erzurum|*Erzurum*}.
| Ski report: {gudauri|*Gudauri*} open. Blizzards 3, Avalanche 1 (ice hockey).
role oksana [a doctor]
date [Wednesday night] day 2017-01-25TNI
date [before <dawn> and] day 2017-01-26TMO
date [this morning] day 2017-01-27TMO
date [the fifth day] day 2017-01-27
date [Saturday] day 2017-01-28
date [6 February] day 2017-02-06
date [thirty winters] duration P30Y
date [in <May> shirts] repeat -
date [December] span 2016-12
date [Monday] day 2017-01-23
date [the middle of next week] span 2017-W05
date [that <January> makes] repeat -
trap [captured] ; weather
trap [a siege by snow] ; weather
trap [would strike the coast] ; weather
trap [There may be casualties] ; greenhouses
trap [influenza is mobilising] ; disease
trap [have laid down their arms] ; a figure of speech for closed schools
trap [does not sign agreements] ; disease
trap [at war with it] ; disease
trap [May shirts] ; the month, no "may"
trap [weapon of mass destruction] ; garlic
trap [The fight against measles] ; disease
trap [capitulated to the needle] ; a vaccination
trap [trying to mediate] ; weather
trap [January makes no treaties] ; a proverb
trap [Occupation force] ; snow
quote kq1 met indirect [a second wave ~ would strike the coast near Batumi on Saturday] ; cue [warned] ; source [The Black Sea Weather Centre]
quote kq2 oksana direct ["The virus does not sign agreements,"] ["It comes in May shirts and it comes in fur coats."] ; cue [agreements," <says>] ; source [Oksana Reznychuk]
figure kf1 child [28,000 children] 28000 28000
figure kf2 road [340 village roads] 340 340
