/**
 * First names frequent in France, of all origins, without accents or capitals; compound ones (Jean-Pierre) are found by their
 * parts. Written from general knowledge of the INSEE file of first names. A question mark: also a word, a town, a month or a
 * car, which alone proves nothing.
 */
const list = `abdallah abdel abdelaziz abdelkader abdellah abderrahmane abdou abdoulaye achille achraf adam adama adel adele adeline adil adrian adrien adrienne
agathe agnes agnieszka ahmed aicha aime? aimee aissa aissatou alain alan alban albane albert alberte albertine alberto alex alexandra alexandre
alexandrine alexia alexis alfred ali? alice alicia aline alison alix alphonse amadou amael amandine amar ambre? ambroise amel amelia amelie amina
aminata amine amir amira ana? anaelle anais anastasia anatole andre andrea andree andrei andrew andrzej ange? angela angele angelina angelique? anissa
anita ann anna annabelle anne annette annick annie anouk anthony antoine antoinette anton antonin antonio apolline ariane? arlette armand armel
armelle arnaud arthur astrid aude audrey augustin aurelia aurelie aurelien aurore? austin? awa axel? axelle aya? aymeric ayoub ayse azedine aziz aziza
babacar bakary baptiste barbara basile bastien beatrice benedicte benjamin benoit bernadette bernard berthe? bertrand betty bilal binta blaise?
blandine bogdan? boris boubacar brahim brice brigitte bruno bryan camille? candice capucine? carine carl carla carlos carmen? carole carolina caroline
cassandra catherine cecile cecilia cedric celeste? celestin celia celina celine cesar chantal charlene charles charline charlotte? cheikh cheikhou
cherif chloe chris christel christelle christian christiane christina christine christophe christopher cindy claire? clara claude claudette claudia
claudie claudine clemence clement? clementine colette colin? coline constance? constantin coralie corentin corine corinne coumba cristian cristina
cyprien cyril cyrille damien daniel daniele danielle dany? david deborah delphine? denis denise denys desire? desiree diana diane didier diego dimitri
djamel djamila djeneba djibril dominique dorian doriane dorota dorothee driss dylan edgar edith edmond edouard edwige elena eleonore elhadj eliane
elias elie elif eline eliot elisa elisabeth elise elizabeth ella ellen elliott elodie eloise elouan elsa emeline emeric emile emilie emilien emily
emma emmanuel emmanuelle emre enora enzo eric erica erika ernest erwan erwann estelle esther ethan etienne eugene eugenie eva evan evelyne ewa? fabien
fabienne fabio fabrice fadila fanny farah fares farid farida fatih fatiha fatima fatma fatou fatoumata faustine felicien felix fernand fernande flavie
flora flore? florence? florent florentin florian floriane florin francette francine francis francisco franck francois francoise frank fred frederic
frederique gabin gabriel gabrielle gael gaelle gaetan gaetane garance? gaston gauthier gautier gay? genevieve geoffrey geoffroy george georges
georgette georgia? gerald geraldine gerard gerardine germain germaine gheorghe ghislain ghislaine ghyslaine gilbert gilberte gildas gilles gina
ginette gisele gladys goran grace? gregoire gregory guillaume gustave guy? gwenael gwenaelle habib habiba hadja hakan hakim halima hamid hamida hamza
hanane hanna hannah harry hasan hassan hassane hatem hawa helena helene heloise henri henriette henry hermine herve hicham honore? honorine houda
houria hubert hugo hugues huguette hussein ibrahim ibrahima ida? ilan ilana ilies ilyes imane imen imran ines ingrid ioana ionut irene irina iris?
isaac isabelle ismael ismail issa ivan ivana jackie jacky jacob jacqueline jacques jacquot jad jade? jalil jamel jamila jan? jane janine jasmine?
jean? jeanne jeannette jeannine jennifer jeremie jeremy jerome jessica jihane jimmy joachim joan joanna joao joaquim jocelyn jocelyne joel joelle
johan johann jonas jonathan jordan jose josee joseph josephe josephine josette joshua josiane josue juan judith jules julia julian julie julien
julienne juliette justin justine kadiatou kamal kamel kamila karen karim karima karin karine katarzyna katia kenzo kevin khadidja khadija khadijatou
khaled khalid killian kim koffi kofi kouame krzysztof kwame kylian laetitia laila lalla lamia lamine lana? laura laure laurence laurene laurent
laurette laurie laurine lazare lea leana leila lena lenny leo leon leonard leonie lila lilia lilian liliane lilou lily lina linda? line? lino lionel
lisa lise loan? loane loic lois lola lou? louane louis louise luc luca lucas lucette lucia lucie lucien lucienne lucile lucille ludivine ludovic luis
luna? lydia lydie lyes madeleine? madeline mael maelle maelys maeva magali magalie mahamadou mahdi maimouna malak malgorzata malik malika mamadou
mamoudou manon manuel manuela marc marcel marcelle marek margaux margot marguerite? maria mariam mariama mariame marianne marie mariella marielle
mariem mariette marilyne marin? marina mario marion marius marjorie marlene marthe martial? martina martine marvin mary maryline maryse maryvonne
mateo mathias mathieu mathilde mathis mathys matthias matthieu matthis maud maude maurice max? maxence maxime maximilien maya mbaye medhi medina?
mehdi mehmet melanie melina melissa melodie meriem meryem michael michel michele micheline michelle mihai minh? mireille modou mohamed mohammad
mohammed monique morgan morgane mouhamadou mouhamed mouloud mounir mourad moussa murat mustafa mustapha mylene myriam nabil nabila nacer nacera nadege
nadia nadine nael naima najat najet nans natacha nathalie nathan nathanael nawel ndeye nelly ngoc ngone nicolae nicolas nicole nina nino noa noah noe?
noel? noeline noelle noemie nolan nolwenn norbert nordine nour noura noureddine oceane? odette odile oksana oleksandr olena olga olivia olivier omar
ophelie oscar othmane oumar oumou ousmane pape pascal? pascale pascaline patrice patricia patrick paul paula paule paulette paulin pauline pawel pedro
penda perrine peter philippe pierre? pierrette pierrick piotr prudence? quentin quoc rabah rachel rachid rachida radu rafael raoul raphael raphaelle
rayan raymond raymonde redouane regine regis reine? rejane remi remy renaud rene renee ricardo richard robert roberte roberto robin roger rokhaya
roland rolande romain romane? romy ronan rosa rosalie rose? roseline roxane sabine sabrina sacha? safia said? saida salamata salima salome sam?
samantha sami samia samir samira samuel sanaa sandra sandrine sandro sandy? sara sarah saul sebastian sebastien segolene sekou selim serena serge
servane severine seydou silvia simon simone sixtine slimane sofia sofiane sokha solange solene soline sonia sophea sophia sophie soraya souad
souleymane soumaya stanislaw stefan stefania stephan stephane stephanie stephen suzanne suzette suzie sylvain sylvaine sylvia sylviane sylvie tanguy
tariq tatiana teo tess tessa thanh theau theo theophile therese thi? thibaud thibault thibaut thiebaud thierno thierry thomas tiago tidiane tidjane
tiffany timothee tina tiphaine titouan tom? tomas tomasz tony toussaint? tristan tuan valentin valentina valentine valerie valery vanessa vasile
veronique victoire? victor victoria? victorien victorine vincent virginie vivian viviane vivien volodymyr wafa walid walter? wassim wilfried william
wissam wojciech xavier yacine yamina yan yanick yanis yann yannick yannis yao? yasmina yasmine yasser yassin yassine yazid yoan yoann yohan yohann
yolande youcef younes youness youri youssef youssouf yulia yusuf yvan yves yvette yvon yvonne zakaria zbigniew zeineb zelie zeynep zineb zoe zohra`.split(/\s+/);

export const firstNames: ReadonlySet<string> = new Set(list.map((name) => name.replace('?', '')));
export const uncertainFirstNames: ReadonlySet<string> = new Set(list.filter((name) => name.endsWith('?')).map((name) => name.slice(0, -1)));
