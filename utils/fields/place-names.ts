import { foldText } from '../text';

/** A name of place as the lists below write it: no accent, no hyphen, Saint in full. */
export function placeKey(text: string): string {
  return foldText(text).replace(/[-'.]/g, ' ').replace(/ +/g, ' ').replace(/\bst(e?) /g, 'saint$1 ').trim();
}

const readPlaces = (list: string): ReadonlySet<string> => new Set(list.split(','));

/** Large French towns: one of them alone on a line is a town, not a street. */
export const frenchTowns = readPlaces(
  'paris,marseille,lyon,toulouse,nice,nantes,montpellier,strasbourg,bordeaux,lille,rennes,reims,toulon,saint etienne,le havre,grenoble,dijon,angers,villeurbanne,nimes,clermont ferrand,aix en provence,le mans,brest,tours,amiens,limoges,annecy,perpignan,metz,besancon,boulogne billancourt,orleans,rouen,mulhouse,caen,nancy,argenteuil,montreuil,saint denis,roubaix,tourcoing,avignon,poitiers,dunkerque,versailles,creteil,pau,la rochelle,calais,cannes,ajaccio,bastia,troyes,chambery,lorient,quimper,valence,bourges,colmar,fort de france,cayenne,pointe a pitre,mamoudzou,noumea,papeete',
);

/** Towns that are surely abroad and where many people of France were born; none is the name of a French commune. */
export const foreignTowns = readPlaces(
  'alger,oran,constantine,annaba,setif,blida,batna,tlemcen,mostaganem,sidi bel abbes,tizi ouzou,bejaia,casablanca,rabat,fes,marrakech,meknes,tanger,agadir,oujda,tunis,sfax,sousse,bizerte,dakar,bamako,abidjan,conakry,lome,cotonou,kinshasa,brazzaville,douala,yaounde,libreville,antananarivo,moroni,port au prince,istanbul,ankara,beyrouth,damas,teheran,le caire,londres,madrid,barcelone,lisbonne,porto,rome,milan,turin,naples,bruxelles,anvers,charleroi,geneve,lausanne,zurich,berlin,munich,hambourg,francfort,varsovie,prague,budapest,bucarest,sofia,belgrade,moscou,kiev,new york,pekin,shanghai,hanoi,saigon,phnom penh,colombo,pondichery,bombay,tokyo',
);

/**
 * Countries, by the third digit of their code (99 and 1 Europe, 2 Asia, 3 Africa, 4 America, 5 Oceania). Those that bear the
 * name of a town are left out: a country typed where the town is asked is told by this list.
 */
const continents = ['france', 'portugal,espagne,italie,belgique,suisse,allemagne,angleterre,royaume uni,pologne,roumanie,russie,ukraine', 'turquie,liban,syrie,chine,vietnam,inde,sri lanka', 'algerie,maroc,tunisie,senegal,mali,cote d ivoire,cameroun,congo,madagascar,comores', 'haiti,etats unis,canada,bresil', 'australie,nouvelle zelande'].map(readPlaces);

/** @returns the third digit of the code of a country, 0 for France, -1 when it is not in the list */
export function continentOf(country: string): number {
  return continents.findIndex((names) => names.has(country));
}

/** Names that several communes of different departments bear exactly. */
export const homonyms = readPlaces(
  'saint denis,saint pierre,saint paul,saint louis,saint germain,saint martin,saint andre,saint benoit,saint joseph,saint laurent,saint michel,saint aubin,saint hilaire,saint sauveur,saint maurice,saint ouen,saint marcel,saint georges,saint vincent,saint remy,saint julien,saint leger,saint loup,sainte marie,sainte suzanne,sainte colombe,sainte anne,sainte foy,montreuil,valence,clermont,rochefort,villeneuve,beaumont,beaulieu,fontaine,bagneux,chatillon,sceaux,langon,flers,bourg,le port',
);
