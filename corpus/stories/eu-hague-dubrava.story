story eu-hague-dubrava
about former general convicted of crimes in a Bosnian valley in 1992; The Hague; 2007

actors
general    person        BIHMIL m      Radovan Stojnić
tribunal   organisation  IGOUNOJUDWCT  International Criminal Tribunal for the former Yugoslavia
chamber    organisation  IGOUNOJUDWCT  Trial Chamber IV
judge      person        IGOUNOJUDWCT f  Judge Amélie Courtois
prosec     organisation  IGOUNOJUDWCT  Office of the Prosecutor
defence    person        SRBCVL m      Slobodan Pešić
victims    people        BIHCVL p      Bosniak civilians of the Dubrava valley
men        group         BIHCVL p      men killed at the Dubrava sawmill
women      group         BIHCVL p      women held at the Dubrava school
brigade    organisation  BIHREB        7th Border Brigade
fadila     person        BIHCVL f      Fadila Mešić
survivor   person        BIHCVL f      Witness K-31, a nurse
brother    person        BIHCVL m      brother of Witness K-31
thugs      group         - p           masked men
eu         organisation  IGOEUREEC     European Union
list       organisation  BIHMED        Sarajevski List
survivors  group         BIHCVL p      survivors in the gallery
assoc      organisation  BIHNGO        Mothers of Dubrava
serbia     government    SRB           Serbia
rs         government    BIHGOV        government of Republika Srpska
rspm       person        BIHGOV m      Republika Srpska minister Goran Vidaković
vets       organisation  BIHCVL        Veterans of the Border Brigade
police     organisation  BIHCOP        police in Višegrad
fugitive   person        BIHMIL m      Mile Kordić
icrc       organisation  NGOHLHIRC     Red Cross
witnesses  group         - p           witnesses in the Stojnić trial
norway     government    NORGOV        Norwegian government
imam       person        BIHCVL m      imam of Dubrava
families   people        BIHCVL p      families of the victims
vrs        organisation  BIHREB        Bosnian Serb Army
expelled   people        BIHCVL p      persons transferred from the valley
husband    person        BIHCVL m      Fadila Mešić's husband
brothers   group         BIHCVL p      Fadila Mešić's brothers
wit1       person        -             first witness
wit2       person        -             second witness
officers   group         BIHCOP p      police officers on the road
euspoke    person        IGOEUREEC     EU spokesperson in Sarajevo
uncle      person        BIHCVL m      Kordić's uncle
woman      person        BIHCVL f      woman hurt near Višegrad
stoners    group         - p           stone throwers near Višegrad
eufor      organisation  IGOEUREEC     EUFOR
hunters    group         BIHCVL p      hunters of Rudo
reporters  group         MED p         journalists
youths     group         BIHCVL p      youths arrested at Višegrad

places
sawmill    site       BA  43.85 19.25  Dubrava sawmill
school     site       BA  43.85 19.25  Dubrava primary school
theatre    site       BA  43.86 18.42  Sarajevo National Theatre
rudo       city       BA  43.62 19.37  Rudo
undu       site       NL  52.11 4.30   United Nations Detention Unit
dubrava    region   BA  43.85 19.25  Dubrava valley
visegrad   city     BA  43.78 19.29  Višegrad
hague      city     NL  52.08 4.31   The Hague
banjaluka  city     BA  44.77 17.19  Banja Luka
sarajevo   city     BA  43.85 18.36  Sarajevo
belgrade   city     RS  44.80 20.47  Belgrade

report tribunal
outlet Tribunal Press Service
kind release
published 2007-06-13
title Radovan Stojnić convicted of persecutions and murder
| {chamber|*Trial Chamber IV*} today convicted {general|*Radovan Stojnić*}, {general|a former Commander of {brigade|the *7th
+ Border Brigade*} of {vrs|the *Bosnian Serb Army*}}, of crimes committed against {victims|Bosniak civilians} in {dubrava|the
+ *Dubrava* valley} between April and August 1992. {general|He} was sentenced to 28 years' imprisonment.
| {chamber|The Chamber} found that in the course of a joint criminal enterprise, the purpose of which was the permanent removal of
+ {victims|the non-Serb population}, {expelled|some 3,200 persons} were forcibly transferred from {dubrava|the valley}; that on 11 June
+ 1992 {brigade|members of the Brigade}, acting on the oral order of {general|the Accused}, killed {men|at least 61 men}
+ at {sawmill|the *Dubrava* sawmill}; and that {women|twenty-three women} detained at {school|the primary school} were raped, beaten and
+ starved over a period of seven weeks.
| Reading a summary of the judgement, {judge|the Presiding Judge}, {judge|*Amélie Courtois*}, said: "{general|You} were not a
+ prisoner of events. The buses came because {general|you} sent for them."
| {general|*Stojnić*} was acquitted of genocide, {chamber|the Chamber}, by majority, not having been satisfied beyond
+ reasonable doubt that {general|he} possessed the required intent, and of responsibility for the destruction of three
+ mosques. {chamber|It} took into account in mitigation that {general|he} surrendered voluntarily in March 2004 and that
+ in July 1992 {general|he} let a convoy of {icrc|the *Red Cross*} pass.
| The indictment was confirmed in October 1999. The trial lasted 214 days, during which {witnesses|131 witnesses} were heard. The
+ parties have thirty days in which to file a notice of appeal. {general|The Accused} will remain in {undu|the *United Nations Detention Unit*} pending {general|his} transfer to a State where {general|he} will serve {general|his} sentence.
role general [a former Commander of the 7th Border Brigade of the Bosnian Serb Army]
role judge [the Presiding Judge]
date [today] day 2007-06-13
date [between April and August 1992] span 1992 ; from 1992-04 ; to 1992-08
date [28 years'] duration P28Y
date [11 June 1992] day 1992-06-11
date [seven weeks] duration P7W
date [March 2004] span 2004-03
date [July 1992] span 1992-07
date [October 1999] span 1999-10
date [214 days] duration P214D
date [thirty days] duration P30D
event e1 chamber > general 116 happened [convicted] ; date [today]
figure f1 year [28 years' imprisonment] 28 28
quote q1 chamber indirect [in the course of a joint criminal enterprise ~ transferred from the valley] [on 11 June ~ Dubrava sawmill] [twenty-three women ~ seven weeks] ; cue [Chamber <found>] ; source [<The Chamber> found]
event e3 - > victims 203 happened [permanent removal] ; place dubrava ; by chamber
event e4 - > expelled 201 happened [forcibly transferred] ; date [between April and August 1992] ; place dubrava ; by chamber
figure f2 person [some 3,200 persons] 3200 3200 ; approximate ; role displaced ; by chamber
event e5 brigade > men 202 happened [killed at least] ; date [11 June 1992] ; place dubrava ; by chamber
figure f3 man [at least 61 men] 61 - ; role killed ; by chamber
event e6 - > women 173 happened [detained] ; place dubrava ; by chamber
event e7 - > women 1821 happened [raped] ; place dubrava ; by chamber
event e8 - > women 182 happened [beaten] ; place dubrava ; by chamber
event e9 - > women 1822 happened [starved] ; place dubrava ; by chamber
figure f4 woman [twenty-three women] 23 23 ; role detained ; by chamber
quote q2 judge direct ["You were not a prisoner of events. The buses came because you sent for them."] ; cue [Courtois, <said>] ; source [Amélie Courtois] ; to general
trap [prisoner of events] ; a figure of speech
event e10 chamber > general 116 denied [acquitted]
trap [genocide] ; he is acquitted of it: nothing of the kind is found
event e11 - > - 1712 happened [destruction] ; place dubrava
figure f5 mosque [three mosques] 3 3
event e12 general > - 0874 happened [surrendered] ; date [March 2004] ; by chamber
event e13 general > icrc 0863 happened [let a convoy of the Red Cross pass] ; date [July 1992] ; by chamber
event e14 - > general 115 happened [indictment was confirmed] ; date [October 1999]
figure f6 day [214 days] 214 214
figure f7 witness [131 witnesses] 131 131
figure f8 day [thirty days] 30 30
trap [a State where he will serve his sentence] ; no known state and no cooperation yet

report list
outlet Sarajevski List
kind local
published 2007-06-14
title "Twenty-eight years, and sixty-one men"
| {survivors|They} had come by night bus, forty-three hours there and back, and when the word "acquitted" fell {survivors|half
+ of the gallery} stood up.It was only the third count. {fadila|*Fadila Mešić*} did not sit down again.
| They had come by night bus, forty-three hours there and back, and when the word "acquitted" fell half
+ of the gallery stood up.It was only the third count. Fadila Mešić did not sit down again.
| {fadila|The chairwoman of {assoc|the *Mothers of Dubrava*}}, who lost {husband|{fadila|her} husband} and {brothers|two brothers} at {sawmill|the sawmill} on
+ 11 June 1992, called the sentence of 28 years handed down yesterday to {general|Gen. *Radovan Stojnić*} "a price list".
+ "Twenty-eight years for {men|sixty-eight men}. Work it out, it is five months a man," {fadila|she} said on the steps, while
+ {general|the general}, in the cells below, was already conferring with {defence|{general|his} {belgrade|*Belgrade*} lawyer}.
| {defence|*Slobodan Pešić*} announced an appeal. {defence|He} told {list|*Sarajevski List*} that {chamber|the court} had
+ believed "{wit1|one witness} who hates and {wit2|another} who was not there", and denied once more that {general|{defence|his} client} had ordered
+ the shooting: "{general|He} was in {banjaluka|*Banja Luka*} with a tooth."
| For {survivor|*Witness K-31*}, {survivor|a nurse} whose testimony sent {women|the women of {school|the school}} into the judgement, the matter is
+ simpler. "{general|He} came in and looked. A man who looks is guilty," {survivor|she} had told {chamber|the chamber} in
+ February. {survivor|She} had to be moved abroad after {brother|{survivor|her} brother} was beaten by {thugs|three masked men}, an
+ attack which {police|the {visegrad|*Višegrad*} police} have investigated for two years without a suspect.
| {rs|The Bosnian Serb government} had said before the verdict that {rs|it} would respect any judgement; yesterday {rspm|{rs|its}
+ minister for war veterans}, {rspm|*Goran Vidaković*}, said instead that {general|*Stojnić*} had "defended, not attacked", and
+ refused to say whether {rs|the government} would pay for the appeal, as {vets|{brigade|the brigade}'s veterans} have asked.
| {prosec|The prosecution} wants more than the sentence. {prosec|It} repeated {prosec|its} demand that {serbia|*Serbia*} hand over
+ {fugitive|*Mile Kordić*}, {fugitive|{general|the general}'s deputy}, whom {prosec|it} believes to be in {belgrade|*Belgrade*}, and {eu|the
+ *European Union*} has put off the talks on {serbia|*Serbia*}'s association until {serbia|it} does.
| Three of the mosques? {imam|The imam}, who is rebuilding the first with money from {norway|*Oslo*}, did not
+ come. {imam|He} had a roof to finish, {imam|he} let it be known.
| At {theatre|{sarajevo|*Sarajevo*}'s *National Theatre*} the drama "Siege of the Heart" was sold out on the same evening.
role fadila [The chairwoman of the Mothers of Dubrava]
role survivor [a nurse]
role defence [his Belgrade lawyer]
role rspm [its minister for war veterans]
role fugitive [the general's deputy]
date [sentence of <28 years>] duration P28Y
date [Twenty-eight years] duration P28Y
date [five months] duration P5M
date [forty-three hours] duration PT43H
date [11 June 1992] day 1992-06-11
date [handed down <yesterday>] day 2007-06-13
date [February] span 2007-02
date [two years] duration P2Y
date [judgement; <yesterday>] day 2007-06-13
date [the same evening] day 2007-06-13TEV
trap [half of the gallery stood up] ; no protest told: what the word did to them
damage doubled-text [They had come ~ sit down again.]#2
damage glued [up.It] #1
event e1 chamber > general 116 happened [handed down] ; date [handed down <yesterday>]
event e15 fadila > chamber 111 happened [called the sentence]
quote q3 fadila mixed ["a price list"] ; cue [1992, <called>] ; source [The chairwoman of the Mothers of Dubrava]
figure f1 year [28 years] 28 28
quote q4 fadila direct ["Twenty-eight years for sixty-eight men. Work it out, it is five months a man,"] ; cue [she <said> on the steps] ; source [<she> said on the steps]
figure f3 man [sixty-eight men] 68 68 ; role killed ; by fadila
event e16 defence > chamber 115 planned [announced an appeal]
quote q5 defence mixed [the court had believed "one witness who hates and another who was not there"] ; cue [He <told> Sarajevski] ; source [<He> told Sarajevski] ; to list
event e17 defence > chamber 111 happened [had believed "one witness who hates]
event e18 defence > prosec 016 happened [denied once more]
quote q6 defence mixed [his client had ordered the shooting] ["He was in Banja Luka with a tooth."] ; cue [<denied> once more] ; source [<He> told Sarajevski] ; to list
event e19 general > men 193 denied [ordered the shooting] ; by defence
quote q7 survivor direct ["He came in and looked. A man who looks is guilty,"] ; cue [she had <told>] ; source [<she> had told] ; to chamber
event e20 survivor > general 112 happened [she had told]
event e21 thugs > brother 182 happened [was beaten]
figure f9 man [three masked men] 3 3
event e22 police > thugs 091 happened [have investigated] ; place visegrad
quote q8 rs indirect [it would respect any judgement] ; cue [had <said> before] ; source [The Bosnian Serb government]
event e23 rs > chamber 030 happened [would respect]
position n1 rs > chamber offer [would respect any judgement]
quote q9 rspm mixed [Stojnić had "defended, not attacked"] ; cue [<said> instead] ; source [Goran Vidaković]
event e24 rspm > general 052 happened [said instead]
event e25 rspm > - 011 happened [refused to say]
event e26 vets > rs 0231 happened [veterans have <asked>]
position n2 vets > rs demand [pay for the appeal]
event e27 prosec > serbia 1013 happened [repeated its demand]
event e28 serbia > fugitive 174 wanted [hand over] ; by prosec
position n3 prosec > serbia demand [that Serbia hand over Mile Kordić]
event e29 eu > serbia 164 happened [put off the talks]
position n4 eu > serbia refusal [put off the talks on Serbia's association until it does] ; condition [until it does]
event e30 norway > imam 071 happened [money]
trap ["Siege of the Heart"] ; title of a play

report krajina
outlet Krajina Press Bureau
kind state
published 2007-06-15
title Government: verdict is political; incident near Visegrad
| BANJALUKA (KPB) - {rs|The Government of *Republika Srpska*} assessed at an extraordinary session on Thursday that the
+ verdict of {tribunal|the *Hague Tribunal*} to {general|general *Radovan Stojnic*}, {general|a war commander of
+ {brigade|the *Seventh Border Brigade*}}, is "one more contribution to the collective guilt of one people", which will not
+ serve the reconciliation.
| {rs|The Government} decided that from the budget it will be paid 150,000 convertible marks for the defence of
+ {general|the convict} in the appeal procedure, that what {vets|the organisation of veterans} has been asking for, it was
+ told to {reporters|journalists} by {rspm|Minister *Goran Vidakovic*}. {rspm|He} apologised to {families|the families of all victims}, without
+ regard to nation, but underlined that {rs|the Government} "does not apologise for
+ {brigade|the army} that saved us".
| {eu|The *EU*} has via {euspoke|{eu|its} spokesperson in {sarajevo|*Sarajevo*}} criticised the payment and reminded that
+ {rs|*Banjaluka*} is obliged to cooperate with {tribunal|the Tribunal}. {rspm|*Vidakovic*}, answering, recalled that
+ {rs|the Government} in April delivered to {prosec|the prosecutors} 1,100 pages of archive and arrested {uncle|an uncle of
+ {fugitive|*Milan Kordic*}}, and that more than this cannot be demanded.
| In the night on Thursday two buses with {survivors|*Bosniaks*} who were coming back from {hague|*The Hague*} were
+ stoned near {visegrad|*Visegrad*} by {stoners|unknown perpetrators}, by which {woman|one woman} was lightly hurt. {police|The
+ police} arrested {youths|two youths} and secured the road with {officers|thirty officers}. {assoc|The *Mothers of Dubrava*}
+ asked {eufor|*EUFOR*} that {eufor|it} accompanies {assoc|them} on June 24, when at {sawmill|the sawmill} is held the commemoration for,
+ as {assoc|they} claim, {men|68 killed}; for that it answered {eufor|*EUFOR*} that the matter is considered.
| On the same road {hunters|the hunters} from {rudo|*Rudo*} have "declared war" to the wild boars, whose invasion in the
+ corn makes this year a damage of 20 percent.
role general [a war commander of the Seventh Border Brigade]
role rspm [Minister]
role euspoke [its spokesperson]
role uncle [an uncle]
date [session on <Thursday>] day 2007-06-14
date [April] span 2007-04
date [the night on Thursday] day 2007-06-14TNI
date [June 24] day 2007-06-24
date [this year] span 2007
quote q10 rs mixed [the verdict of the Hague Tribunal ~ serve the reconciliation] ; cue [assessed] ; source [The Government of Republika Srpska]
event e31 rs > tribunal 111 happened [assessed] ; date [session on <Thursday>]
event e32 rs > general 0331 happened [decided] ; date [session on <Thursday>] ; by rspm
figure f10 mark [150,000 convertible marks] 150000 150000 ; by rspm
event e26 vets > rs 0231 happened [has been asking for] ; by rspm
position n5 rs > vets concession [from the budget it will be paid 150,000 convertible marks for the defence of the convict in the appeal procedure] ; answers n2
position n2 vets > rs demand [what the organisation of veterans has been asking for] ; state accepted
quote q11 rspm indirect [The Government decided ~ asking for] ; cue [told] ; source [Minister Goran Vidakovic] ; to reporters
event e33 rspm > families 055 happened [apologised]
quote q12 rspm mixed [the Government "does not apologise for the army that saved us"] ; cue [underlined] ; source [<He> apologised]
event e34 rs > - 055 denied ["does not apologise] ; by rspm
event e35 euspoke > rs 111 happened [criticised]
event e36 eu > rs 1013 happened [reminded]
position n6 eu > rs demand [to cooperate with the Tribunal]
quote q13 euspoke indirect [Banjaluka is obliged to cooperate with the Tribunal] ; cue [reminded] ; source [its spokesperson]
quote q14 rspm indirect [the Government in April ~ cannot be demanded] ; cue [recalled] ; source [Vidakovic, answering]
event e37 rs > prosec 063 happened [delivered] ; date [April] ; by rspm
figure f11 page [1,100 pages of archive] 1100 1100 ; by rspm
event e38 rs > uncle 173 happened [delivered ~ <arrested>] ; date [April] ; by rspm
event e39 rspm > eu 120 happened [more than this cannot be demanded]
position n7 rspm > eu refusal [more than this cannot be demanded] ; answers n6
event e40 stoners > survivors 182 happened [were stoned] ; date [the night on Thursday] ; place visegrad
figure f12 bus [two buses] 2 2
figure f13 woman [one woman] 1 1 ; role wounded
event e41 police > youths 173 happened [police <arrested>] ; place visegrad
figure f14 youth [two youths] 2 2 ; role detained
event e42 police > survivors 074 happened [secured the road]
figure f15 officer [thirty officers] 30 30
event e43 assoc > eufor 0234 happened [asked]
position n8 assoc > eufor demand [that it accompanies them on June 24] ; deadline [June 24]
event e44 - > men 202 happened [killed] ; by assoc
figure f3 man [68 killed] 68 68 ; role killed ; by assoc
event e45 eufor > assoc 014 happened [is considered]
quote q15 eufor indirect [the matter is considered] ; cue [answered] ; source [answered <EUFOR>] ; to assoc
trap ["declared war" to the wild boars] ; hunters and boars
trap [invasion in the corn] ; of boars
trap [one more contribution] ; no aid: collective guilt as they see it

differences
figure f3 tribunal list ; At least 61 men killed for the Tribunal, 68 for the Mothers of Dubrava.
figure f3 tribunal krajina ; At least 61 men killed for the Tribunal, 68 in the association's words.
name fugitive list krajina ; Mile Kordić in Sarajevo, Milan Kordic in Banja Luka.
only-in e10 tribunal ; Only the Tribunal says of what he was acquitted.
only-in e32 krajina ; The payment for the appeal was decided after the other reports.
only-in e29 list ; Only the Sarajevo paper tells that the EU put off the association talks.
