story af-lagos-film
about a comedy film on a coup and the cinemas that compete for it, with no event to code; Nigeria; 2019

actors
director   person       NGA f      Ngozi Amadi-Bello
balogun    person       NGA m      Segun Balogun
yaro       person       NGA f      Halima Yaro
crowd      group        NGACVL p   audience of the premiere
cousins    group        NGACVL p   two hundred cousins
uncles     group        NGACVL p   uncles of the director
post       organisation NGAMED     Lagos Evening Post
lagoon     organisation NGABUS     Lagoon Galleria
palm       organisation NGABUS     Palm Screens
kola       organisation NGABUS     Kola Pictures
duru       person       NGABUS m   Emeka Duru
okafor     person       NGABUS f   Chidinma Okafor
analyst    person       NGABUS m   Wale Peters
chains     group        NGABUS p   the two chains

places
nigeria    country      NG  9.08   8.68   Nigeria
lagos      city         NG  6.45   3.39   Lagos
ibadan     city         NG  7.38   3.93   Ibadan
victoria   site         NG  6.43   3.42   Victoria Island
lekki      site         NG  6.44   3.52   Lekki
accra      city         GH  5.56   -0.20  Accra
ouaga      city         BF  12.37  -1.52  Ouagadougou
joburg     city         ZA  -26.20 28.05 Johannesburg
abuja      city         NG  9.06   7.49   Abuja

report post
outlet Lagos Evening Post
kind column
published 2019-11-23
title A coup before breakfast
| In "The General Sleeps Late", which opened on Friday, a president is overthrown between the porridge and the tea, the garrison mutinies because nobody has told it, a minister is held hostage by his own cook, and the ceasefire is negotiated through a bathroom door. It is a comedy. For its first hour it is also the best thing that {director|*Ngozi Amadi-Bello*} has done.
| {director|Ms *Amadi-Bello*}, 38, shot it in {ibadan|*Ibadan*} in 24 days, with one borrowed armoured car and what {director|she} calls "an army of {cousins|two hundred cousins}". At the premiere on {victoria|*Victoria Island*} {director|she} explained where the story came from: "{uncles|{director|My} uncles} tell coups the way other men tell football. {director|I} wanted a war in which the only weapon is gossip and the armoury key is lost."
| {balogun|*Segun Balogun*}, as the general, attacks every line as though it owed {balogun|him} money. {yaro|*Halima Yaro*} disarms {balogun|him} with a ladle. The siege of the kitchen, when the rice runs out and the rebels send a delegation to ask for stew, had {crowd|the audience} in tears, and the peace treaty, written on the back of a menu, should be shown in every school of diplomacy.
| Then, alas, the film surrenders. There is a speech about the nation. There is a demand, read aloud twice, for the return of a goat. The violins bombard us. A love affair with one Captain May is announced in May, consummated in May and regretted in May, and by the time the African Union rings, nobody minds that it has the wrong number.
| Still, go. {director|The director} told {post|the *Evening Post*} that {director|she} hopes to take the picture to {accra|*Accra*} and then to the festival in {ouaga|*Ouagadougou*}; {director|she} may need a larger suitcase for the prizes.
| Verdict: three bullets out of five.
| Caption: Halima Yaro, armed. Sign up for our culture newsletter.
trap [a president is overthrown] ; plot of a film
trap [the garrison mutinies] ; plot of a film
trap [held hostage by his own cook] ; plot of a film
trap [the ceasefire is negotiated] ; plot of a film
date [Friday] day 2019-11-22
figure f1 day [24 days] 24 24
date [24 days] duration P24D
quote f2 director mixed ["an army of two hundred cousins"] ; cue [she <calls>] ; source [<she> calls]
figure f3 cousin [two hundred cousins] 200 200 ; by director
quote f4 director direct ["My uncles tell coups ~ armoury key is lost."] ; cue [explained] ; source [<she> explained]
trap [attacks every line] ; an actor's manner
trap [disarms him with a ladle] ; plot of a film
trap [the peace treaty, written on the back of a menu] ; plot of a film
trap [the film surrenders] ; a figure of speech
trap [a demand, read aloud twice] ; plot of a film
trap [Captain May is announced in May] ; a person named like a month, and plot
trap [by the time the African Union rings] ; plot of a film
quote f5 director indirect [she hopes to take the picture ~ in Ouagadougou] ; cue [<told> the Evening Post] ; source [<The director> told] ; to post
trap [three bullets out of five] ; a mark of the critic
damage boilerplate [Caption: Halima Yaro, armed. Sign up for our culture newsletter.]

report gbb
outlet Gulf of Benin Business
kind wire
published 2019-12-06
title Truce in Nigeria's battle of the screens
| LAGOS (GBB) - The shooting is over in {nigeria|*Nigeria*}'s box-office war. {lagoon|*Lagoon Galleria*} and {palm|*Palm Screens*}, {chains|the country's two largest cinema chains}, said on Thursday {chains|they} would share the season's hit, the coup comedy "The General Sleeps Late", after a fortnight of price-cutting that had driven a ticket in {lekki|*Lekki*} down to 900 naira.
| {lagoon|*Lagoon*} had secured the film for {lagoon|itself} by offering {kola|the distributor}, {kola|*Kola Pictures*}, 55 percent of the takings. {palm|{lagoon|Its} rival} retaliated with free popcorn and with posters outside {lagoon|the enemy's} own doors.
| "Nobody won, except the maize farmers," {duru|{palm|*Palm*}'s chief executive}, {duru|*Emeka Duru*}, said by telephone from {abuja|*Abuja*}. {okafor|*Chidinma Okafor*}, who runs {lagoon|*Lagoon*}, put it more soberly: a seat sold below cost, {okafor|she} said, was an empty seat with somebody in it.
| The picture, which {director|*Ngozi Amadi-Bello*} made for about 45 million naira, has taken 312 million in two weeks on 84 screens, according to {kola|*Kola*}, and drawn some 260,000 spectators. It has been seen off only once, in {ibadan|*Ibadan*}, by a Korean film about the Korean War.
| Investors welcomed the armistice. Shares in {lagoon|*Lagoon*} rose 4.1 percent in {lagos|*Lagos*}, recovering ground lost in November; {palm|*Palm*}, which last year beat back a hostile bid from {joburg|*Johannesburg*}, is not listed. The peace will hold through Christmas at least, {analyst|*Wale Peters*}, {analyst|an analyst} at a brokerage, predicted. "After that, {chains|they} both have {chains|their} eyes on the same superhero, and {chains|they} will shoot on sight."
| Naira at 4 p.m.: steady. Cocoa: under fire from rain in the east.
trap [The shooting is over] ; competition of cinemas
trap [box-office war] ; competition of cinemas
date [Thursday] day 2019-12-05
quote g1 chains indirect [they would share the season's hit ~ 900 naira] ; cue [<said> on Thursday] ; source [Lagoon Galleria and Palm Screens, <the country's two largest cinema chains>]
date [a fortnight] duration P14D
figure g2 naira [900 naira] 900 900
trap [by offering the distributor] ; business
figure g3 percent [55 percent of the takings] 55 55
trap [retaliated with free popcorn] ; business
quote g4 duru direct ["Nobody won, except the maize farmers,"] ; cue [<said> by telephone] ; source [Emeka Duru] ; channel [telephone]
role duru [Palm's chief executive]
quote g5 okafor indirect [a seat sold below cost] [was an empty seat with somebody in it] ; cue [she <said>] ; source [<she> said]
figure g6 naira [about 45 million naira] 45000000 45000000 ; approximate
figure g7 naira [312 million] 312000000 312000000 ; by kola
date [two weeks] duration P2W
figure g8 screen [84 screens] 84 84 ; by kola
figure g9 spectator [some 260,000 spectators] 260000 260000 ; approximate ; by kola
quote g10 kola indirect [The picture, which Ngozi Amadi-Bello made ~ on 84 screens] [and drawn some 260,000 spectators] ; cue [according to] ; source [according to <Kola>]
trap [the Korean War] ; subject of a film, another war
trap [welcomed the armistice] ; the stock exchange
figure g11 percent [4.1 percent] 4.1 4.1
date [November] span 2019-11
date [last year] span 2018
trap [a hostile bid] ; business
trap [The peace will hold] ; business
date [Christmas] day 2019-12-25
role analyst [an analyst at a brokerage]
quote g12 analyst indirect [The peace will hold through Christmas at least] ; cue [predicted] ; source [Wale Peters]
quote g13 analyst direct ["After that, they both have their eyes ~ shoot on sight."]
trap [they will shoot on sight] ; a figure of speech
trap [under fire from rain] ; weather and prices

differences
only-in g4 gbb ; Only the business wire speaks of the takings and of the price war.
only-in f4 post ; Only the review quotes the director.
