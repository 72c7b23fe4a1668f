# Nothing to code: a take-over told in the words of war.
story un-hostile-bid
about a hostile bid for a brewery; Copenhagen, Zurich; 1999

actors
nordhav    organisation DNKBUS    Nordhavn Breweries
alpina     organisation CHEBUS    Alpina Drinks
lauridsen  person       DNKBUS  f Kirsten Lauridsen-Holm
zwyssig    person       CHEBUS  m Beat Zwyssiger
analyst    person       GBRBUS  m Hugh Castleford
holders    group        DNKBUS  p shareholders
board      organisation DNKBUS    board of Nordhavn
malt       organisation GBRBUS    Malt and Partners

places
zurich     city    CH 47.37 8.54   Zurich
london     city    GB 51.51 -0.13  London
aarhus     city    DK 56.16 10.20  Aarhus
denmark    country DK 56.00 10.00  Denmark

report ticker
outlet Nordic Market Letter
kind brief
published 1999-05-12
title Brewery rejects Swiss ultimatum, arms for long siege
| COPENHAGEN - {board|The board of *Nordhavn Breweries*} yesterday threw back the second offer of {alpina|{zurich|*Zurich*}-based *Alpina Drinks*}, brushed
+ aside a deadline of Friday noon and dug {board|itself} in behind what bankers call a poison pill.
| At 412 crowns a share, {alpina|the aggressor} values {nordhav|the brewery} at 9.3 billion crowns. {nordhav|*Nordhavn*} closed at 431, so the market, too, expects
+ another assault. "{nordhav|We} have the ammunition and {nordhav|we} have the beer," {lauridsen|chief executive *Kirsten Lauridsen-Holm*} told {holders|shareholders} in
+ {aarhus|*Aarhus*}. {lauridsen|She} has a war chest of 2 billion and, it is whispered, a white knight in {london|*London*}.
| {zwyssig|*Beat Zwyssiger*}, {zwyssig|{lauridsen|her} opposite number}, denied that the bid was hostile. {zwyssig|He} would sit down with {lauridsen|her} at any hour and in any place,
+ {zwyssig|he} said; "what {zwyssig|I} will not do is negotiate through the window." Peace talks of a kind did take place in April, over herring, and broke up
+ before the coffee.
| How will it end? {analyst|*Hugh Castleford*} of {malt|*Malt & Partners*} thinks that a truce at 450 is possible once both sides have bled a little. Were a third party
+ to enter the field, all bets would be off. History is not on the defender's side: of the last ten sieges in the drinks trade, eight ended with the
+ gates open.
| There is a front at home as well. The Cola wars, in which {nordhav|*Nordhavn*} fights under licence, have cost {nordhav|it} a tenth of {nordhav|its} shelf space in {denmark|*Denmark*}, and the price of
+ hops exploded in the spring.
| OTHER NEWS: Bond market in retreat. Dollar under fire. Sugar futures mark time ahead of the treaty on quotas. Bulls capture 5,000 points, then
+ surrender half.
| Tip of the day: The best general is the one who has sold in time.
role lauridsen [chief executive]
role zwyssig [her opposite number]
date [yesterday] day 1999-05-11
date [Friday noon] day 1999-05-14T12:00
date [April] span 1999-04
date [the spring] span 1999-SP
trap [threw back the second offer] ; business
trap [a deadline of Friday noon] ; business
trap [a poison pill] ; a term of finance
trap [the aggressor] ; a bidder
trap [another assault] ; business
trap [war chest] ; money for a bid
trap [denied that the bid was hostile] ; business
trap [Peace talks of a kind] ; business
trap [a truce at 450 is possible] ; an analyst's guess about a price
trap [the last ten sieges] ; business
trap [The Cola wars] ; business
trap [Dollar under fire] ; markets
trap [Bulls capture 5,000 points] ; markets
trap [The best general] ; a figure of speech
quote hq1 lauridsen direct ["We have the ammunition and we have the beer,"] ; cue [Lauridsen-Holm <told>] ; source [chief executive Kirsten Lauridsen-Holm] ; to holders
quote hq2 zwyssig indirect [the bid was hostile] ; cue [denied] ; source [Beat Zwyssiger]
quote hq3 zwyssig mixed [He would sit down with her at any hour and in any place] ["what I will not do is negotiate through the window."] ; cue [he <said>] ; source [place, <he> said]
figure hf1 crown [412 crowns a share] 412 412
figure hf3 crown [2 billion] 2000000000 2000000000
figure hf2 crown [9.3 billion crowns] 9300000000 9300000000
