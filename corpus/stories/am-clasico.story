# a football match; no codable event at all
story am-clasico
about a football match between Honduras and El Salvador, and its beer and its radio; 2001

actors
honduras   organisation HND       Honduran football team
salvador   organisation SLV       Salvadoran football team
coach      person       HND    m  Ramon Cerrato Cruz
scoach     person       SLV    m  Juan Carlos Escobedo
striker    person       HND    m  Wilmer Bodden
captain    person       SLV    m  Mauricio Quintanilla
keeper     person       HND    m  Noel Zapata
referee    person       USA    m  Brian Hallworth
fans       group        SLV    p  Salvadoran fans
crowd      group        HND    p  home crowd
brewer     organisation HNDBUS    Cerveceria del Norte
rival      organisation BUS       Imperio
voice      person       HNDMED m  Napoleon Handal
museum     organisation HNDEDU    Museum of Anthropology
curator    person       HNDEDU f  Ivette Castellon
widow      person       HND    f  Napoleon Handal's widow
manager    person       HNDBUS f  Georgina Kafati
dealers    group        HNDBUS p  corner shops
doctor     person       SLVHLH    Salvadoran team doctor
mexico     organisation MEX       Mexican football team
jamaica    organisation JAM       Jamaican football team
analysts   group        HNDBUS p  analysts of the beer trade

places
cuscatlan  site    SV  13.68 -89.22 Cuscatlan stadium
jordan     city    US  44.67 -93.63 Jordan, Minnesota
tela       city    HN  15.78 -87.46 Tela
gulf       region  -   25.00 -90.00 Gulf of Mexico
georgia    region  US  32.70 -83.20 Georgia

report sport
outlet Isthmus Sports Wire
kind wire
published 2001-03-29
title Bodden's late strike settles a bruising Clasico
| SAN PEDRO SULA - {honduras|*Honduras*} laid siege to the Salvadoran goal for an hour and a half, wasted eleven chances, and conquered in the eleventh minute of stoppage time on Wednesday night, when {striker|*Wilmer Bodden*} headed the only goal of a World Cup qualifier in which nobody took prisoners.
| {salvador|The visitors}, without a win in this fixture since 1994, had come to negotiate a draw and nearly signed one. {keeper|*Noel Zapata*}, {keeper|the Honduran goalkeeper}, was a spectator until the 80th minute, then had to disarm {captain|*Mauricio Quintanilla*} twice with {keeper|his} feet. "{captain|I} had {keeper|him} executed, {captain|I} saw the ball in," {captain|*Quintanilla*} said. "The post is Honduran."
| {coach|*Ramón Cerrato Cruz*}, {coach|the home coach}, said that {coach|he} had asked {honduras|{coach|his} team} for patience, "which is a weapon like any other". {scoach|{coach|His} opposite number}, {scoach|*Juan Carlos Escobedo*}, refused to criticise the eleven added minutes, but was heard offering {referee|referee *Brian Hallworth*}, {referee|a maths teacher} from {jordan|*Jordan*, Minnesota}, {scoach|his} watch.
| {referee|*Hallworth*} showed seven yellow cards and a red one, the latter to {doctor|the visitors' doctor}, who had invaded the pitch with a bucket.
| {fans|Some 3,000 Salvadoran fans} made the eight-hour bus trip and, after the whistle, exchanged shirts and shots of guaro with {crowd|{fans|their} hosts}. For the record: the so-called Football War broke out in 1969, lasted a hundred hours and has been retold in every preview since; there was no sign of it here, unless the fireworks count.
| {honduras|*Honduras*} go level with {mexico|*Mexico*} on seven points. {salvador|*El Salvador*} must now beat {jamaica|*Jamaica*} at {cuscatlan|the *Cuscatlán*} in May or surrender all hope of the final group.
role keeper [the Honduran goalkeeper]
role coach [the home coach]
role scoach [His opposite number]
role referee [referee]
role referee [a maths teacher from Jordan, Minnesota]
role doctor [the visitors' doctor]
date [an hour and a half] duration PT1H30M
date [Wednesday night] day 2001-03-28TNI
date [1994] span 1994
date [eight-hour] duration PT8H
date [the eleven added minutes] duration PT11M
date [1969] span 1969
date [a hundred hours] duration PT100H
date [now] day PRESENT_REF
date [May] span 2001-05
quote q1 captain direct ["I had him executed, I saw the ball in,"] ["The post is Honduran."] ; cue [Quintanilla <said>] ; source [<Quintanilla> said]
quote q2 coach mixed [he had asked his team for patience, "which is a weapon like any other"] ; cue [coach, <said>] ; source [Ramón Cerrato Cruz]
figure f1 fan [Some 3,000 Salvadoran fans] 3000 3000 ; approximate
trap [laid siege to] ; football
trap [conquered] ; football
trap [nobody took prisoners] ; a figure of speech
trap [had come to negotiate a draw and nearly signed one] ; football
trap [had to disarm] ; football
trap [had him executed] ; football
trap [refused to criticise] ; no dispute of parties
trap [invaded the pitch] ; with a bucket
trap [exchanged shirts and shots of guaro] ; drink
trap [Jordan, Minnesota] ; the town, not the kingdom
trap [the so-called Football War broke out] ; another conflict, long ago
trap [surrender all hope] ; football

report gaceta
outlet La Gaceta Sampedrana
kind local
published 2001-03-30
title The voice, the beer and the ghost of '69
| While the city was still hoarse from {striker|*Bodden*}'s goal, {museum|the *Museum of Anthropology and History*} opened yesterday the exhibition "Declaration of War", devoted to {voice|*Napoleón Handal*}, {voice|the commentator} who for forty years bombarded {voice|his} listeners from the cabin of Radio Ceiba.
| The title should deceive nobody, insists {curator|the curator}, {curator|*Ivette Castellón*}. "{voice|He} declared war on everything: on the bad pass, on the midday sun, on {voice|his} own cholesterol," {curator|she} says. The visitor walks through a trench of old microphones, sits before a "court martial" in which recorded fans condemn a penalty missed in 1981, and may ask for asylum in a bar, rebuilt plank by plank, from {tela|*Tela*}. {widow|{voice|*Handal*}'s widow} donated the notebooks. In one of them, dated July 1969, there is not a word on the fighting; only a recipe for tamales.
| Outside, a colder battle rages. {brewer|*Cervecería del Norte*}, which has held the stadium's taps under siege since Christmas, broke the truce on match day with a two-for-one offer; {rival|*Imperio*}, {rival|{brewer|its} eternal rival}, retaliated within an hour with ice. {dealers|The corner shops}, caught in the crossfire, report that the crate of 24 fell from 180 lempiras to 148. {manager|{brewer|*Cervecería*}'s sales manager}, {manager|*Georgina Kafati*}, ruled out an armistice. "{brewer|We} will not sit down with {rival|*Imperio*} before the semi-finals," {manager|she} said, "and then only to drink {rival|theirs} for free."
| {analysts|Analysts of the sector} (there are two, and {analysts|they} share an office) expect the hostilities to end when the hail season arrives, if El Niño does not launch an offensive first. The forecast for the weekend speaks of an invasion of cold air from {georgia|*Georgia*} and {gulf|the *Gulf*}, with resistance from the sun toward Sunday.
| The exhibition can be visited until 30 June. Photographs: archive. Subscribe to La Gaceta and receive a scarf.
role voice [the commentator]
role curator [the curator]
role manager [Cervecería's sales manager]
date [yesterday] day 2001-03-29
date [forty years] duration P40Y
date [1981] span 1981
date [July 1969] span 1969-07
date [Christmas] day 2000-12-25
date [match day] day 2001-03-28
date [an hour] duration PT1H
date [hail season] span FUTURE_REF
date [the weekend] span 2001-W13-WE
date [Sunday] day 2001-04-01
date [30 June] day 2001-06-30
quote q6 curator indirect [The title should deceive nobody] ; cue [insists] ; source [Ivette Castellón]
quote q3 curator direct ["He declared war on everything: on the bad pass, on the midday sun, on his own cholesterol,"] ; cue [she <says>] ; source [<she> says]
quote q4 manager direct ["We will not sit down with Imperio before the semi-finals,"] ["and then only to drink theirs for free."] ; cue [she <said>] ; source [<she> said]
quote q5 dealers indirect [the crate of 24 fell from 180 lempiras to 148] ; cue [report] ; source [The corner shops]
damage boilerplate [Photographs: archive. Subscribe to La Gaceta and receive a scarf.]
figure f2 lempira [180 lempiras] 180 180 ; by dealers
figure f3 lempira [to <148>] 148 148 ; by dealers
trap ["Declaration of War"] ; the title of an exhibition
trap [bombarded his listeners] ; radio
trap [declared war on everything] ; a figure of speech
trap ["court martial"] ; scare quotes
trap [may ask for asylum in a bar] ; a game for visitors
trap [there is not a word on the fighting] ; a war of the past, not told
trap [under siege since Christmas] ; business
trap [broke the truce] ; business
trap [retaliated within an hour with ice] ; business
trap [caught in the crossfire] ; business
trap [ruled out an armistice] ; business
trap [will not sit down with Imperio] ; business, no refusal of talks
trap [the hostilities to end] ; business
trap [launch an offensive] ; weather
trap [an invasion of cold air] ; weather
trap [air from Georgia] ; the American state

differences
only-in q3 gaceta ; Only La Gaceta tells of the exhibition.
only-in f1 sport ; Only the wire counts the visiting fans.
