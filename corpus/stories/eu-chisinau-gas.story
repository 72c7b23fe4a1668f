story eu-chisinau-gas
about gas dispute between Moldova and its Russian supplier, and Transnistria; 2021

actors
moldova    government    MDAGOV        Moldovan government
pm         person        MDAGOV f      Moldovan prime minister Irina Ceban
deputy     person        MDAGOV m      deputy prime minister Vlad Ursu
gazprom    organisation  RUSBUS        Gazprom
gazman     person        RUSBUS m      Gazprom spokesman Pavel Lunin
russia     government    RUSGOV        Russian government
kremlin    person        RUSGOV m      Kremlin spokesman
eu         organisation  IGOEUREEC     European Union
euhigh     person        IGOEUREEC f   EU commissioner Helle Brandt
ukraine    government    UKRGOV        Ukrainian government
tnsgov     government    MDASEP        Transnistrian authorities
tnshead    person        MDASEP m      Transnistrian leader Viktor Gorchan
peacekeep  group         RUSMIL p      Russian peacekeepers
parl       organisation  MDALEG        Moldovan parliament
socialists organisation  MDAPTY        Moldovan Socialists
crowd      group         MDAOPP p      protesters in Chisinau
osce       organisation  IGOWSTOSC     OSCE mission
polgaz     organisation  POLBUS        PolGaz
auditors   group         MDABUS p      auditors of the Moldovan government
insider    person        -             person close to the talks
negotiator person        MDAGOV        Moldovan chief negotiator
banks      group         - p           both banks of the Dniester
workers    group         MDALAB p      workers of the steel plant
tnsarmy    organisation  MDASEP        Transnistrian army
firm       organisation  NORBUS        Norwegian firm
customs    organisation  MDAGOV        Moldovan customs
tnsres     group         MDASEP p      reservists of two battalions
milobs     group         - p           military observers of all sides
sheriff    organisation  MDA           Sheriff football club
romania    government    ROU           Romania

places
chisinau   city     MD  47.01 28.86  Chisinau
tiraspol   city     MD  46.84 29.63  Tiraspol
stpete     city     RU  59.94 30.31  Saint Petersburg
dubasari   city     MD  47.26 29.17  Dubăsari
rezina     city     MD  47.77 29.01  Rîbnița
rezinab    site     MD  47.75 28.98  Rezina bridge
poland     country  PL  52.00 19.00  Poland
russiac    country  RU  60.00 90.00  Russia
moscow     city     RU  55.75 37.62  Moscow
dniester   site     MD  47.20 29.10  Dniester
cuciurgan  site     MD  46.63 29.94  Cuciurgan power station

report eastline
outlet Eastline
kind wire
published 2021-10-27
title Moldova turns to Poland as Gazprom threatens to cut gas
| CHISINAU (Eastline) -- {moldova|*Moldova*} took in {moldova|its} first gas from outside {russiac|*Russia*} on Tuesday, buying a
+ token million cubic metres from {polgaz|{poland|*Poland*}'s *PolGaz*}, while {deputy|Deputy Prime Minister *Vlad Ursu*} flew to
+ {stpete|*St Petersburg*} for a third round of negotiations with {gazprom|*Gazprom*}, which says {gazprom|it} will turn off
+ the tap on 1 December unless a debt of $709 million is paid.
| "{gazprom|They} are selling {moldova|us} two things, the gas and the silence," {pm|Prime Minister *Irina Ceban*} told
+ {parl|parliament}, which last Friday declared a 30-day state of emergency in the energy sector at the request of
+ {moldova|{pm|her} government}. Asked what silence {pm|she} meant, {pm|she} would not say.
| {gazman|{gazprom|*Gazprom*}'s spokesman}, {gazman|*Pavel Lunin*}, said the old discount could be restored if
+ {moldova|*Chisinau*} recognised the debt, which {auditors|{moldova|its} auditors} put at a tenth of the sum, and "revised
+ some recent enthusiasms". {insider|A person} close to the talks said that meant customs rules {moldova|*Moldova*} has
+ agreed with {eu|the *European Union*}. {kremlin|The {russia|*Kremlin*}'s spokesman} denied that politics came into it.
| {eu|The *EU*} is to wire 60 million euros to help poor households, {euhigh|Commissioner *Helle Brandt*} announced, and
+ {euhigh|she} accused {russia|*Moscow*} of "using a pipe as a pistol". {ukraine|*Kyiv*} has lent 15 million cubic metres,
+ no date of return. {romania|*Romania*} offered firewood and electricity.
| In {tiraspol|*Tiraspol*}, where the gas is free because nobody pays for it, {tnshead|the separatist leader *Viktor
+ Gorchan*} ordered the steel works to shut down on Monday and accused {moldova|the Moldovan government} of preparing an
+ economic blockade. {tnshead|He} has cancelled Thursday's meeting with {negotiator|the Moldovan chief negotiator}. {osce|The
+ *OSCE* mission} urged {banks|both banks of {dniester|the *Dniester*}} to keep talking.
| {crowd|About 5,000 supporters} of {socialists|the opposition *Socialists*} marched in {chisinau|the capital} on Sunday with
+ empty pots, demanding that {pm|*Ceban*} resign and go to {moscow|*Moscow*} {pm|herself} first. "In that order?"
+ {pm|the prime minister} asked.
role deputy [Deputy Prime Minister]
role pm [<Prime Minister> Irina]
role pm [the prime minister]
role gazman [Gazprom's spokesman]
role kremlin [The Kremlin's spokesman]
role euhigh [Commissioner]
role tnshead [the separatist leader]
role negotiator [the Moldovan chief negotiator]
date [Tuesday] day 2021-10-26
date [1 December] day 2021-12-01
date [last Friday] day 2021-10-22
date [30-day] duration P30D
date [Monday] day 2021-10-25
date [Thursday's] day 2021-10-28
date [Sunday] day 2021-10-24
trap [buying] ; business as such
figure f1 metre [a token million cubic metres] 1000000 1000000
event e1 deputy > gazprom 046 planned [a third round of negotiations] ; date [Tuesday] ; place stpete
event e2 gazprom > moldova 1312 happened [will turn off the tap]
quote q1 gazprom indirect [it will turn off the tap on 1 December unless a debt of $709 million is paid] ; cue [<says> it will] ; source [<Gazprom>, which]
position n1 gazprom > moldova threat [will turn off the tap on 1 December unless a debt of $709 million is paid] ; condition [unless a debt of $709 million is paid] ; deadline [on 1 December]
figure f2 dollar [$709 million] 709000000 709000000 ; by gazprom
quote q2 pm direct ["They are selling us two things, the gas and the silence,"] ; cue [Ceban <told>] ; source [Prime Minister Irina Ceban] ; to parl
event e3 parl > - 1724 happened [declared] ; date [last Friday]
event e19 moldova > parl 020 happened [the request] ; date [last Friday]
figure f3 day [30-day state of emergency] 30 30
event e4 pm > - 011 happened [would not say]
quote q3 gazman mixed [the old discount ~ "revised some recent enthusiasms"] ; cue [Lunin, <said>] ; source [Pavel Lunin]
event e5 gazman > moldova 0311 happened [could be restored]
position n2 gazman > moldova offer [the old discount could be restored ~ "revised some recent enthusiasms"] ; condition [if Chisinau recognised the debt] ; condition ["revised some recent enthusiasms"]
quote q4 insider indirect [that meant customs rules Moldova has agreed with the European Union] ; cue [talks <said>] ; source [A person]
event e6 moldova > eu 061 happened [has agreed] ; by insider
quote q5 kremlin indirect [politics came into it] ; cue [denied] ; source [The Kremlin's spokesman]
event e7 kremlin > - 016 happened [denied]
event e8 eu > moldova 071 planned [is to wire] ; by euhigh
quote q6 euhigh indirect [The EU is to wire 60 million euros to help poor households] ; cue [announced] ; source [Commissioner Helle Brandt]
figure f4 euro [60 million euros] 60000000 60000000 ; by euhigh
event e9 euhigh > russia 112 happened [accused Moscow]
quote q7 euhigh mixed ["using a pipe as a pistol"] ; cue [<accused> Moscow] ; source [<she> accused]
trap [pistol"] ; a figure of speech
event e10 ukraine > moldova 071 happened [has lent]
figure f5 metre [15 million cubic metres] 15000000 15000000
event e11 romania > moldova 0331 happened [Romania <offered>]
position n3 romania > moldova offer [firewood and electricity]
event e13 tnshead > moldova 112 happened [accused the Moldovan government]
event e14 moldova > - 191 planned [preparing an economic blockade] ; by tnshead
event e15 tnshead > negotiator 164 happened [has cancelled] ; date [Thursday's]
event e16 osce > banks 026 happened [urged]
position n4 osce > banks mediation [to keep talking]
event e17 crowd > pm 1411 happened [marched] ; date [Sunday] ; place chisinau
figure f6 supporter [About 5,000 supporters] 5000 5000 ; approximate
event e18 crowd > pm 1041 happened [demanding]
position n5 crowd > pm demand [that Ceban resign and go to Moscow herself first]
quote q8 pm direct ["In that order?"] ; cue [minister <asked>] ; source [the prime minister]

report word
outlet Dniester Word
kind local
published 2021-10-29
title Republic under threat of cold; guard raised
| Our dear readers ask: will there be heating? The answer which {tnshead|President *V. Gorcan*} gave yesterday is honest: till
+ 5 November yes, thereafter all depends on {moldova|*Kishinev*}.
| Our dear readers ask: will there be heating? The answer which President V. Gorcan gave yesterday is honest: till
+ 5 November yes, thereafter all depends on Kishinev.
| Since on Wednesday {moldova|the Moldovan side} reduced the pressure in the pipe by a third, the metallurgical plant in
+ {rezina|*Rybnitsa*} stands, {workers|3,400 people} are sent on leave and the kindergartens bake no bread. "{moldova|They}
+ want to freeze {tnsgov|us} into {eu|{moldova|their} *European Union*}," said {tnshead|the President} in {tnshead|his} address
+ on television. If by Monday the pressure is not restored, {tnshead|he} warned, {tnsgov|the Republic} will stop the
+ transmission of current from {cuciurgan|the power station in *Cuciurgan*} to the right bank, and "then let
+ {moldova|*Kishinev*} cook on newspapers".
| The operative group of {peacekeep|the Russian peacekeepers} has been put on heightened readiness after shots were heard
+ Tuesday night at the post by {dubasari|*Dubossary*}; {tnsarmy|our own Army} called up {tnsres|the reservists of two battalions}. Nobody was hurt.
+ {osce|The mission of the *OSCE*} promised to examine the shell cases together with {milobs|the military observers of all sides}.
| {deputy|Mr. *Ursu*}, returned from {stpete|*Petersburg*} not with empty hands: for November the price remains the old one and
+ {gazprom|*Gazprom*} agrees to an audit of the debt by {firm|a Norwegian firm}. In exchange {moldova|*Kishinev*} has promised to
+ consult about the European rules "before, not after". Signed it was at two at night. Whoever knows
+ {gazprom|the gas men}, knows also that paper is patient.
| Humanitarian cargo: {russia|*Russia*} has sent {tnsgov|*Pridnestrovie*} seven trucks with boilers; {customs|the Moldovan customs}
+ held them at {rezinab|the *Rezina* bridge} for nine hours, then let them pass.
| Sport. "{sheriff|*Sheriff*}" bombarded the goal of the capital's guests for the whole second half but had to share the points: ceasefire in {tiraspol|*Tiraspol*}, 2:2.
role tnshead [<President> V.]
role tnshead [the President]
date [gave <yesterday>] day 2021-10-28
date [5 November] day 2021-11-05
date [Wednesday] day 2021-10-27
date [Monday] day 2021-11-01
date [Tuesday night] day 2021-10-26TNI
date [for <November>] span 2021-11
date [two at night] day PAST_REF
date [nine hours] duration PT9H
quote q9 tnshead indirect [till 5 November yes, thereafter all depends on Kishinev] ; cue [<answer> which] ; source [President V. Gorcan]
damage doubled-text [Our dear readers ask: ~ depends on Kishinev.] #2
event e20 moldova > tnsgov 163 happened [reduced the pressure] ; date [Wednesday]
figure f7 person [3,400 people] 3400 3400
quote q10 tnshead direct ["They want to freeze us into their European Union,"] ; cue [Union," <said>] ; source [the President] ; channel [television]
trap [freeze us] ; a figure of speech, no account is frozen
event e21 tnshead > moldova 1312 happened [warned]
quote q11 tnshead mixed [If by Monday the pressure is not restored] [the Republic will stop ~ "then let Kishinev cook on newspapers"] ; cue [he <warned>] ; source [<he> warned]
position n6 tnshead > moldova threat [If by Monday ~ to the right bank] ; condition [If by Monday the pressure is not restored] ; deadline [by Monday]
event e22 peacekeep > - 152 happened [has been put on heightened readiness]
event e23 - > - 193 happened [shots were heard] ; date [Tuesday night] ; place dubasari
event e24 tnsarmy > - 154 happened [called up]
figure f8 battalion [two battalions] 2 2
event e25 osce > - 030 happened [promised to examine]
event e26 gazprom > moldova 0311 happened [agrees]
position n7 gazprom > moldova concession [agrees to an audit of the debt by a Norwegian firm]
event e27 moldova > gazprom 030 happened [has promised]
quote q12 moldova mixed ["before, not after"] ; cue [has <promised> to consult] ; source [<Kishinev> has promised]
position n8 moldova > gazprom concession [to consult about the European rules "before, not after"]
event e28 deputy > gazprom 057 happened [Signed]
trap [paper is patient] ; a proverb
event e29 russia > tnsgov 073 happened [has sent]
figure f9 truck [seven trucks with boilers] 7 7
event e30 customs > russia 191 happened [held them] ; place rezinab
figure f10 hour [nine hours] 9 9
event e31 customs > russia 0863 happened [let them pass] ; place rezinab
trap [bombarded the goal] ; football
trap [ceasefire in Tiraspol] ; football: a draw

differences
name tnshead eastline word ; Viktor Gorchan in the wire, President V. Gorcan in the Tiraspol paper.
only-in e3 eastline ; Only the wire has the state of emergency.
only-in n7 word ; Only the Tiraspol paper tells how the talks in St Petersburg ended.
only-in n6 word ; The threat to cut off current to the right bank is in the Tiraspol paper alone.
only-in e22 word ; Only the Tiraspol paper tells of shots at Dubăsari and the alert.
only-in e8 eastline ; Only the wire tells of the European Union's grant.
