/**
 * Family names frequent in France, of all origins: written in small letters in a file name or an address of the web, nothing
 * but the list tells them. A question mark: also a word, a make or a first name, which alone proves nothing. Names that are
 * words of the forms (Petit, Blanc) are recognised by what surrounds them only.
 */
const list = `alaoui almeida amrani andre? antoine? arnaud artagnac aubert aubin aubry bailly? barbier? baron? barre? bazin belhadj benali benamar benard benhamou
benmoussa benoit bensaid berger? bernard? bernardi bertin bertrand? besson blanchard blanchet? blondel bonnet boucher? bouchet boulanger? bourgeois?
bourgoin bouvier bouzid boyer brahimi breton? brun? bruneau brunet camara carlier caron carpentier carvalho charbonnier charpentier charrier chauvet
chauvin cherif chevalier? chevallier cisse clement? colin? cordier costa? coulibaly coulon dacosta daniel? dasilva david? delacour delacroix delaporte
delattre delaunay delmas dembele denis? descamps deschamps desmoulins devaux devos diallo diarra diop dossantos doucoure dubois dubreuil duchemin
duchene duclos dufour duhamel dujardin dumas dumont dumoulin dupin dupond dupont dupre dupuis dupuy durand durant duval etienne? evrard? fabre? faure?
favre fernandes fernandez ferrand ferrari? ferreira fischer fleury fofana fontaine? fournier gaillard gallet garcia garcin garnier gaudin gauthier
gautier gay? georges? gerard? germain gervais gilbert? gillet girard giraud godard gomes gomez goncalves gonzales gonzalez grondin guerin guichard
guillaume? guillet guillot guyot haddad hamel hamidi hamon hebert henry? herve? hoang hoarau hubert? huet humbert huynh imbert ivanov jacob? jacques?
jacquet jacquot joly? joubert jourdan julien? kaddour keita kermarrec khelifi klein? konate kone kowalczyk kowalski labbe lacombe lacoste? lacroix
lafon lafontaine? lamare lambert langlois? laporte? larbi laurent? lebihan leblanc lebreton lebrun leclerc leclercq lecomte leconte lecoq ledoux leduc
lefebvre lefevre legall legendre? leger? legoff legrand leguen lemaire lemaitre lemoine lenoir leonard? leroux leroy levy lopes lopez louis? lucas?
maillard mallet mansouri marie? marion? marques martel martin martinez martins masson? mathieu maury menard mendy mercier meunier meyer meziane
michaud michel? millet monnier moreau morel moreno morin morvan muller navarro ndiaye nguyen nicolas? noel? nowak nunes oliveira olivier? ollivier
ouattara ouedraogo paris? pascal? pasquier paul? payet pelletier peltier pereira perez perret perrier perrin perrot petitjean pham philippe? picard?
pichon pierre? pinto? poirier pons? popescu poulain prevost? prevot pruvost pujol rahmani raymond? raynaud regnier remy? renard? renaud renault? rey
reynaud ribeiro ricci richard? rigaud riviere? robert? robin? roche? rodrigues rodriguez roger? rolland romano? rossi rossignol? rousseau? roussel
rousset roussey roux? roy? royer? russo saidi salmon? sanchez sarr schmidt schmitt schneider serre? silva? simon? sissoko slimani sousa sow? sylla
tanguy tartempion teixeira tessier texier thibault thomas? toure toussaint? tran traore vandamme vasseur verdier vidal? vincent? voisin? wagner weber?
weiss wisniewski wojcik yilmaz`.split(/\s+/);

export const surnames: ReadonlySet<string> = new Set(list.map((name) => name.replace('?', '')));
export const uncertainSurnames: ReadonlySet<string> = new Set(list.filter((name) => name.endsWith('?')).map((name) => name.slice(0, -1)));
